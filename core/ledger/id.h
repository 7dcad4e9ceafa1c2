// SPDX-License-Identifier: GPL-3.0-or-later
// Every id is its own type, so a worker's id cannot be passed where a place's is meant.
#pragma once

#include <QHashFunctions>
#include <QtGlobal>
#include <compare>

namespace nuanxin {

template <class Tag>
class Id {
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 value) : m_value(value) {}

    constexpr qint64 value() const { return m_value; }
    constexpr bool isValid() const { return m_value > 0; }
    constexpr auto operator<=>(const Id&) const = default;

private:
    qint64 m_value = 0;  // 0 means "none"; TSIDs are positive
};

template <class Tag>
size_t qHash(Id<Tag> id, size_t seed = 0) {
    return ::qHash(id.value(), seed);
}

using HistoryId = Id<struct HistoryTag>;
using UserId = Id<struct UserTag>;

}  // namespace nuanxin
