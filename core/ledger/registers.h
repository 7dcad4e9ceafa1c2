// SPDX-License-Identifier: GPL-3.0-or-later
// The two registers a data-protection audit asks for (PIPL art. 23, 51, 55): every export, and every look at
// a sealed field. Rows are only ever added.
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <vector>

#include "core/ledger/ledger.h"

namespace nuanxin {

struct ExportRecord {
    QDateTime at;  // UTC; set by the register
    QString user;  // set by the register
    QString what;  // 从业人员 …
    QString file;  // name only
    QStringList columns;
    qint64 rows = 0;
    QString toWhom, why;
    bool unmasked = false;   // identity numbers, phones and addresses in full
    bool encrypted = false;  // the whole file, as a backup is: nothing to be masked
    QByteArray sha256;       // of the file handed on
};

struct RevealRecord {
    QDateTime at;
    QString user;
    QString table, column;
    qint64 row = 0;
    QString why;
};

QByteArray fingerprintOf(const QString& path);  // SHA-256; throws CannotAccess

class Registers {
public:
    explicit Registers(Ledger& ledger) : m_ledger(ledger) {}
    void addExport(const ExportRecord& record);  // needs Permission::Export
    // Opens a sealed value and puts the look on record in one step. Needs Permission::Reveal.
    QString reveal(const QByteArray& sealed, const SealedPlace& place, const QString& why);
    std::vector<ExportRecord> exports(int limit) const;  // newest first
    std::vector<RevealRecord> reveals(int limit) const;

private:
    Ledger& m_ledger;
};

}  // namespace nuanxin
