// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSet>
#include <algorithm>
#include <numeric>

#include "core/ledger/backup.h"

namespace nuanxin {

namespace {

constexpr int kDaily = 7;
constexpr int kWeekly = 4;
constexpr int kMonthly = 12;
constexpr int kDaysKeptWhole = 2;  // everything of today and yesterday

}  // namespace

std::vector<bool> keptByRotation(const std::vector<QDateTime>& backups, const QDate& today) {
    std::vector<size_t> newestFirst(backups.size());
    std::iota(newestFirst.begin(), newestFirst.end(), size_t(0));
    std::stable_sort(newestFirst.begin(), newestFirst.end(),
                     [&](size_t a, size_t b) { return backups[a] > backups[b]; });
    std::vector<bool> kept(backups.size(), false);
    QSet<qint64> days;
    QSet<int> weeks;
    QSet<int> months;
    const auto newestOf = [](auto& seen, auto period, int most) {
        if (seen.contains(period) || seen.size() >= most) {
            return false;
        }
        seen.insert(period);
        return true;
    };
    for (const size_t index : newestFirst) {
        const QDate day = backups[index].date();
        int weekYear = 0;
        const int week = day.weekNumber(&weekYear);
        const bool daily = newestOf(days, day.toJulianDay(), kDaily);
        const bool weekly = newestOf(weeks, weekYear * 100 + week, kWeekly);
        const bool monthly = newestOf(months, day.year() * 100 + day.month(), kMonthly);
        kept[index] = daily || weekly || monthly || day.daysTo(today) < kDaysKeptWhole;
    }
    return kept;
}

}  // namespace nuanxin
