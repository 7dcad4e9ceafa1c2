// SPDX-License-Identifier: GPL-3.0-or-later
// How plain values stand in columns: what is empty is NULL. For the stores of this room.
#pragma once

#include <QString>
#include <optional>

#include "core/ledger/database.h"
#include "core/text/quantity.h"

namespace nuanxin {

inline std::optional<QString> orNull(const QString& text) {
    return text.isEmpty() ? std::nullopt : std::optional<QString>(text);
}

inline std::optional<QByteArray> orNull(const QByteArray& blob) {
    return blob.isEmpty() ? std::nullopt : std::optional<QByteArray>(blob);
}

inline std::optional<bool> boolOrNone(const Statement& row, int column) {
    return row.isNull(column) ? std::nullopt : std::optional<bool>(row.integer(column) != 0);
}

// A figure takes two columns: the number and its qualifier, NULL where it is exact.
inline std::optional<text::Quantity> quantityOrNone(const Statement& row, int value, int qualifier) {
    if (row.isNull(value)) {
        return std::nullopt;
    }
    return text::Quantity{row.integer(value),
                          text::qualifierFromCode(row.text(qualifier)).value_or(text::Qualifier::Exact)};
}

inline std::optional<qint64> valueOf(const std::optional<text::Quantity>& quantity) {
    return quantity ? std::optional<qint64>(quantity->value) : std::nullopt;
}

inline std::optional<QString> qualifierOf(const std::optional<text::Quantity>& quantity) {
    return quantity ? orNull(text::qualifierCode(quantity->qualifier)) : std::nullopt;
}

}  // namespace nuanxin
