// SPDX-License-Identifier: GPL-3.0-or-later
// A verb of nuanxin-cli: what it takes and what it does. A verb prints nothing; it returns a Result, and main
// writes either its text or its JSON. That is how --json stays exactly one value whatever happens.
#pragma once

#include <QJsonValue>
#include <QString>
#include <memory>
#include <vector>

#include "app/cli/arguments.h"
#include "app/cli/refusal.h"
#include "core/ledger/ledger.h"
#include "core/ledger/progress.h"

namespace nuanxin::cli {

struct Result {
    QJsonValue json;
    QString text;     // for a reader; whole lines
    QString refusal;  // not empty: looked at in full, and the answer is no (exit status 1)
};

struct Verb {
    QString name;
    // Behind the name in the usage text, a line for each form. Words in capitals stand for what the user
    // gives; help says them in its language.
    QString synopsis;
    Grammar grammar;  // without the options every verb takes
    Result (*run)(const Arguments&, Progress&);
};

std::vector<Verb> ledgerVerbs();   // create, check, backup, restore
std::vector<Verb> dataVerbs();     // list, import, export, report
std::vector<Verb> historyVerbs();  // history, undo, redo
std::vector<Verb> userVerbs();     // users
std::vector<Verb> demoVerbs();     // demo

QStringList commonValuedOptions();  // --user and --password-file
// As --user says; without it the first administrator of the ledger or backup named first, and admin where
// that cannot be read.
QString userOf(const Arguments& arguments);
// User and password as --user, --password-file and NUANXIN_PASSWORD say. Throws UsageError, Error.
Credentials credentials(const Arguments& arguments);
QString newPassword(const Arguments& arguments);  // --new-password-file, NUANXIN_NEW_PASSWORD
QString secretIn(const QString& path);            // the first line; throws Error, Refusal
KeyCost keyCost(const Arguments& arguments);      // --key-cost
QString monthIn(const Arguments& arguments, const QString& noun);  // --period: 2026-06
std::unique_ptr<Ledger> openLedger(const Arguments& arguments);    // the first positional

QString idText(qint64 id);  // JSON readers round numbers of this size, so ids are text

}  // namespace nuanxin::cli
