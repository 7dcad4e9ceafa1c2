// SPDX-License-Identifier: GPL-3.0-or-later
// Party dues (党费) as entered: what a member's dues are reckoned from, reliefs and payments. Money is fen; a
// month is written 2026-03.
#pragma once

#include <vector>

#include "core/branch/member.h"

namespace nuanxin {

using DuesBaseId = Id<struct DuesBaseTag>;
using DuesPaymentId = Id<struct DuesPaymentTag>;

// How a member earns: what the base of the dues is.
enum class DuesPayer {
    Wage,          // 按月领取工资: the fixed monthly wage after tax
    AnnualSalary,  // 年薪制: what was received in the month
    SelfEmployed,  // 不按月取得收入: average monthly net income of the previous quarter; riders, drivers
    Retired,       // 离退休: the pension received
    Farmer,        // 农民: between two fixed sums
    NoIncome       // 学生、下岗失业、依靠抚恤救济、低保: a fixed sum
};
QString duesPayerCode(DuesPayer payer);
QString duesPayerName(DuesPayer payer);
std::optional<DuesPayer> duesPayerFrom(QStringView codeOrName);

// In force from a month on until the next one: a new wage counts from the same month.
struct DuesBase {
    DuesBaseId id;
    MemberId member;
    DuesPayer payer = DuesPayer::Wage;
    QString fromMonth;
    qint64 fen = 0;  // the month's base; of a farmer the sum settled; of the self-employed unused
};

struct MonthlyIncome {
    MemberId member;
    QString month;
    qint64 fen = 0;  // net
};

// 少交、免交: decided by the branch and approved above.
struct DuesRelief {
    MemberId member;
    QString fromMonth, untilMonth;  // empty end: still
    qint64 fen = 0;                 // what is still to be paid a month; 0: nothing
    QString decidedOn;
};

struct DuesPayment {
    DuesPaymentId id;
    MemberId member;
    QString month;  // paid for
    qint64 fen = 0;
    QString paidOn;            // ISO date
    bool isVoluntary = false;  // beyond the dues
};

}  // namespace nuanxin
