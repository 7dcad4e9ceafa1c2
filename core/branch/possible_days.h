// SPDX-License-Identifier: GPL-3.0-or-later
// A day of which only the month or the year may be known: the days it may have been. Rules speak only where
// every one of these days would break them.
#pragma once

#include <QDate>
#include <QString>

namespace nuanxin {

struct PossibleDays {
    QDate first, last;  // both invalid: nothing is known

    bool isKnown() const { return first.isValid(); }
    bool isExact() const { return isKnown() && first == last; }
    bool operator==(const PossibleDays&) const = default;
};

// Of 2023-02-07, 2023-02 or 2023, as the ledger keeps dates. Anything else is not known.
PossibleDays possibleDays(const QString& iso);

}  // namespace nuanxin
