// SPDX-License-Identifier: GPL-3.0-or-later
// All that the development page shows, read in one go on another thread, and what its header says of it.
#pragma once

#include "ui/branch/development_card.h"
#include "ui/branch/quota_rows.h"

namespace nuanxin::ui {

struct DevelopmentContents {
    std::vector<DevelopmentRow> rows;    // by pinyin
    std::vector<DevelopmentCard> cards;  // of these
    std::vector<QuotaRow> quotas;        // of this year
    bool isYearEntered = false;          // in the work calendar
};

DevelopmentContents readDevelopment(Ledger& ledger, const QDate& today);

// How many, how many overdue, the year's quota and its use: of the one branch chosen where it has a quota.
QString boardSummary(const DevelopmentContents& contents, const QSet<qint64>& branches, const QDate& today);
// 韩敏 · 入党积极分子 · 某某党支部 · 适用…
QString fileSummary(const DevelopmentRow& row);

}  // namespace nuanxin::ui
