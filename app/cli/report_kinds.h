// SPDX-License-Identifier: GPL-3.0-or-later
// The papers that `report` makes. A new subject adds a list of its own.
#pragma once

#include <vector>

#include "core/branch/roster_store.h"
#include "core/ledger/progress.h"
#include "core/ledger/registers.h"
#include "core/report/document.h"

namespace nuanxin::cli {

struct Paper {
    std::vector<report::Document> documents;
    ExportRecord record;
    QStringList notices = {};  // what whoever made it is to know of it
    bool isFrozen = false;     // the period, by this call or before
};

// What the command line asks of a paper.
struct Order {
    QString period{};      // empty where the report is of none
    bool freezes = false;  // once the paper is made: it says so already
    QDate day = QDate::currentDate();
    int year = QDate::currentDate().year();
    QString branch{}, person{};  // as typed
    RosterOrder order = RosterOrder::Pinyin;
    bool unmasked = false, all = false;
};

struct Report {
    QString code, chinese;  // for scripts, whatever the language
    QString noun;           // in this one
    QStringList suffixes;
    Paper (*make)(Ledger&, const Order&, Progress&);
    QStringList options = {};  // those it takes beside the common ones
    bool holdsData = true;

    bool takes(const QString& option) const { return options.contains(option); }
    bool isOfPeriod() const { return takes(QStringLiteral("period")); }
    bool isOfHalfYear() const { return takes(QStringLiteral("freeze")); }  // else its period is a month
};

std::vector<Report> branchReports();

}  // namespace nuanxin::cli
