// SPDX-License-Identifier: GPL-3.0-or-later
// Proves that a ledger is whole: SQLite's own integrity, foreign keys, every changeset readable, the history
// chain unbroken, derived tables equal to a rebuild, sealed fields that open.
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

#include "core/ledger/progress.h"

namespace nuanxin {

class Ledger;

struct CheckReport {
    struct Count {
        QString table;
        qint64 rows;
    };
    std::vector<Count> tables;
    qint64 changesets = 0, changesetRows = 0;
    int derived = 0;
    QStringList problems;  // sentences for the user; empty: whole
    QStringList details;   // for each problem, what a maintainer has to know
    qint64 unlisted = 0;   // problems beyond those
    QString advice;        // what to do about them; empty when whole
    bool isWhole() const { return problems.isEmpty(); }
};

// What the counts count: a person is told, who sees fewer in the lists.
QString countsMeaning();

CheckReport checkLedger(Ledger& ledger, Progress& progress = Progress::none());

}  // namespace nuanxin
