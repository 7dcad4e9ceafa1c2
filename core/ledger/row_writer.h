// SPDX-License-Identifier: GPL-3.0-or-later
// A row of a table, written whole inside a Ledger::write(): inserted under a new id, or updated. What is
// empty becomes NULL. The changeset keeps only the columns whose value changed.
#pragma once

#include <variant>
#include <vector>

#include "core/ledger/ledger.h"

namespace nuanxin {

class RowWriter {
public:
    explicit RowWriter(const char* table) : m_table(table) {}

    RowWriter& set(const char* column, const QString& text);
    RowWriter& set(const char* column, const QByteArray& blob);
    RowWriter& set(const char* column, qint64 number);
    template <class Tag>
    RowWriter& set(const char* column, Id<Tag> id) {
        return id.isValid() ? set(column, id.value()) : setNull(column);
    }
    template <class Number>
    RowWriter& set(const char* column, const std::optional<Number>& number) {
        return number ? set(column, static_cast<qint64>(*number)) : setNull(column);
    }

    // An invalid id: a new row. Returns the row's.
    template <class Tag>
    Id<Tag> write(Ledger& ledger, Id<Tag> id) {
        return Id<Tag>(writeRow(ledger, id.value()));
    }

private:
    using Value = std::variant<std::nullptr_t, qint64, QString, QByteArray>;
    RowWriter& setNull(const char* column);
    qint64 writeRow(Ledger& ledger, qint64 id);

    const char* m_table;
    std::vector<std::pair<const char*, Value>> m_values;
};

// The rows of a table that name `id` in a column; of column "id" the row itself.
void removeRowsWhere(Database& database, const char* table, const char* column, qint64 id);

}  // namespace nuanxin
