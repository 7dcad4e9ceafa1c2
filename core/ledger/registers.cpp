// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/registers.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>

namespace nuanxin {

namespace {

class RegisterWords {
    Q_DECLARE_TR_FUNCTIONS(RegisterWords)

public:
    static QString whyNeeded() { return tr("导出不隐去的内容，要写明接收单位和用途。"); }
};

// What column `unmasked` holds.
enum Showing { Masked = 0, Unmasked = 1, Encrypted = 2 };

Showing showingOf(const ExportRecord& record) {
    return record.encrypted ? Encrypted : record.unmasked ? Unmasked : Masked;
}

QDateTime instant(qint64 milliseconds) {
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
}

}  // namespace

QByteArray fingerprintOf(const QString& path) {
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file)) {
        throw Error(ErrorKind::CannotAccess, path, file.errorString());
    }
    return hash.result();
}

void Registers::addExport(const ExportRecord& record) {
    m_ledger.require(Permission::Export);
    if (record.unmasked && (record.toWhom.trimmed().isEmpty() || record.why.trimmed().isEmpty())) {
        throw Error(ErrorKind::BadInput, RegisterWords::whyNeeded());
    }
    const qint64 id = m_ledger.newId();
    m_ledger.keepBook([&](Database& database) {
        database
            .prepare(
                "INSERT INTO ledger_export (id, at, user_name, what, file, columns, row_count, to_whom, why, "
                "unmasked, sha256) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
            .with(id, QDateTime::currentMSecsSinceEpoch(), m_ledger.user().name, record.what, record.file,
                  record.columns.join(u'\n'), record.rows, record.toWhom, record.why, showingOf(record),
                  record.sha256)
            .run();
    });
}

QString Registers::reveal(const QByteArray& sealed, const SealedPlace& place, const QString& why) {
    m_ledger.require(Permission::Reveal);
    const QString plain = m_ledger.sealer().open(sealed, place);
    const qint64 id = m_ledger.newId();
    m_ledger.keepBook([&](Database& database) {
        database
            .prepare(
                "INSERT INTO ledger_reveal (id, at, user_name, table_name, \"column\", \"row\", why) "
                "VALUES (?, ?, ?, ?, ?, ?, ?)")
            .with(id, QDateTime::currentMSecsSinceEpoch(), m_ledger.user().name,
                  QString::fromUtf8(place.table), QString::fromUtf8(place.column), place.row, why)
            .run();
    });
    return plain;
}

std::vector<ExportRecord> Registers::exports(int limit) const {
    m_ledger.require(Permission::Manage);
    std::vector<ExportRecord> records;
    Statement rows = m_ledger.database().prepare(
        "SELECT at, user_name, what, file, columns, row_count, to_whom, why, unmasked, sha256 FROM "
        "ledger_export "
        "ORDER BY id DESC LIMIT ?");
    rows.with(limit);
    while (rows.step()) {
        records.push_back({instant(rows.integer(0)), rows.text(1), rows.text(2), rows.text(3),
                           rows.text(4).split(u'\n', Qt::SkipEmptyParts), rows.integer(5), rows.text(6),
                           rows.text(7), rows.integer(8) == Unmasked, rows.integer(8) == Encrypted,
                           rows.blob(9)});
    }
    return records;
}

std::vector<RevealRecord> Registers::reveals(int limit) const {
    m_ledger.require(Permission::Manage);
    std::vector<RevealRecord> records;
    Statement rows = m_ledger.database().prepare(
        "SELECT at, user_name, table_name, \"column\", \"row\", why FROM ledger_reveal ORDER BY id DESC "
        "LIMIT ?");
    rows.with(limit);
    while (rows.step()) {
        records.push_back({instant(rows.integer(0)), rows.text(1), rows.text(2), rows.text(3),
                           rows.integer(4), rows.text(5)});
    }
    return records;
}

}  // namespace nuanxin
