// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/row_writer.h"

namespace nuanxin {

namespace {

QByteArray insertSql(const char* table, const QByteArrayList& columns) {
    QByteArrayList marks;
    marks.fill("?", columns.size() + 1);
    return QByteArray("INSERT INTO ") + table + " (" + columns.join(", ") + ", id) VALUES (" +
           marks.join(", ") + ')';
}

QByteArray updateSql(const char* table, const QByteArrayList& columns) {
    return QByteArray("UPDATE ") + table + " SET " + columns.join(" = ?, ") + " = ? WHERE id = ?";
}

}  // namespace

RowWriter& RowWriter::set(const char* column, const QString& text) {
    return text.isEmpty() ? setNull(column) : (m_values.emplace_back(column, text), *this);
}

RowWriter& RowWriter::set(const char* column, const QByteArray& blob) {
    return blob.isEmpty() ? setNull(column) : (m_values.emplace_back(column, blob), *this);
}

RowWriter& RowWriter::set(const char* column, qint64 number) {
    m_values.emplace_back(column, number);
    return *this;
}

RowWriter& RowWriter::setNull(const char* column) {
    m_values.emplace_back(column, nullptr);
    return *this;
}

qint64 RowWriter::writeRow(Ledger& ledger, qint64 id) {
    QByteArrayList columns;
    for (const auto& [column, value] : m_values) {
        columns << column;
    }
    const QByteArray sql = id > 0 ? updateSql(m_table, columns) : insertSql(m_table, columns);
    Statement row = ledger.database().prepare(sql.constData());
    int at = 0;
    for (const auto& [column, value] : m_values) {
        std::visit([&](const auto& plain) { row.bind(++at, plain); }, value);
    }
    const qint64 written = id > 0 ? id : ledger.newId();
    row.bind(++at, written);
    row.run();
    return written;
}

void removeRowsWhere(Database& database, const char* table, const char* column, qint64 id) {
    const QByteArray sql = QByteArray("DELETE FROM ") + table + " WHERE " + column + " = ?";
    database.prepare(sql.constData()).with(id).run();
}

}  // namespace nuanxin
