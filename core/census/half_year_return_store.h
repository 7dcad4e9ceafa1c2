// SPDX-License-Identifier: GPL-3.0-or-later
// Counting the half-year return from the ledger, and the returns that were frozen (已定格): those never
// change again.
#pragma once

#include <QDateTime>

#include "core/census/half_year_return.h"
#include "core/ledger/ledger.h"

namespace nuanxin {

struct FrozenReturn {
    HalfYearReturnId id;
    QDateTime frozenAt;  // UTC
    QString frozenBy;
    HalfYearReturn figures;
};

class HalfYearReturnStore {
public:
    explicit HalfYearReturnStore(Ledger& ledger) : m_ledger(ledger) {}

    // As of the period's last day, or of `today` while it runs; the change is against the last frozen return
    // of an earlier period. BadInput for a period that is none or has not begun.
    HalfYearReturn count(const QString& period, const QDate& today = QDate::currentDate()) const;

    // Counts and keeps it. On record, not undoable. BadInput where the period is frozen already. Needs
    // Permission::Manage.
    HalfYearReturnId freeze(const QString& period, const QDate& today = QDate::currentDate());
    std::vector<FrozenReturn> list() const;  // newest period first
    std::optional<FrozenReturn> find(HalfYearReturnId id) const;

private:
    std::vector<CountedWorkers> workersOn(const QString& day) const;
    std::vector<CountedWorkplaces> workplacesOn(const QString& day) const;
    Ledger& m_ledger;
};

}  // namespace nuanxin
