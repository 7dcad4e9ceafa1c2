// SPDX-License-Identifier: GPL-3.0-or-later
// Sums of money: kept in fen, written in yuan with two decimals.
#pragma once

#include <QString>
#include <optional>

namespace nuanxin::text {

constexpr int kFenPerYuan = 100;

QString yuanText(qint64 fen);  // 6,500.00
// 6500, 6,500.5, 6500元, ￥6500.00. None: not a sum, or with parts of a fen; never negative.
std::optional<qint64> fenFrom(const QString& yuan);

}  // namespace nuanxin::text
