// SPDX-License-Identifier: GPL-3.0-or-later
// The half-year return as a paper.
#pragma once

#include <optional>

#include "core/census/half_year_return_store.h"
#include "core/report/document.h"

namespace nuanxin::report {

struct ReturnPaper {
    HalfYearReturn figures;
    std::optional<HalfYearReturn> before;  // the last frozen one; none: no change is shown
    QString office;
    QString frozenOn;  // ISO date; empty: not frozen, and the paper says so
};

// The frozen return of the period where there is one, else what the ledger counts now. Throws as
// HalfYearReturnStore::count().
ReturnPaper returnPaper(Ledger& ledger, const QString& period, const QDate& today = QDate::currentDate());

Document returnReport(const ReturnPaper& paper);

// What is counted though it was recorded after the closing day, as a sentence; empty: there is nothing.
QString laterSentence(const RecordedLater& later);

QString chineseDate(const QString& iso);  // GB/T 9704-2012, 7.3.5.4: 2026年5月8日

}  // namespace nuanxin::report
