// SPDX-License-Identifier: GPL-3.0-or-later
// How much a member owes for a month. Source: 《关于中国共产党党费收缴、使用和管理的规定》
// (中组发〔2008〕3号), resources/rules/dues_2008.tsv. The rate is taken of the whole base: 3000.00 yuan
// owe 15.00, 3000.01 owe 30.00. The document says nothing on rounding; to the nearest fen, halves upwards, is
// to be verified.
#pragma once

#include "core/branch/dues.h"
#include "core/branch/rule_table.h"

namespace nuanxin {

struct DuesEdition {
    struct Bracket {
        qint64 upTo = 0;  // fen, included; 0: no end
        int rate = 0;     // hundredths of a percent
        QString clause;
    };
    struct Fixed {
        qint64 least = 0, most = 0;  // fen a month
        QString clause;
    };
    QString code, document;
    QDate inForceFrom;
    std::vector<Bracket> wage, retired;  // by upTo, the open one last
    Fixed farmer, noIncome;
    int roundTo = 1;  // fen
    qint64 toCentreFrom = 0;
    Certainty certainty = Certainty::ToVerify, roundingCertainty = Certainty::ToVerify;
};
DuesEdition readDuesEdition(const QString& lines);  // throws Error(BadInput)
const DuesEdition& shippedDues();

// A month's dues of a base, in fen. Of a farmer the base is the sum settled, held within the two sums.
qint64 duesOf(DuesPayer payer, qint64 baseFen, const DuesEdition& edition);
// The bracket a base falls in. None where the sum is fixed: farmers, those without an income.
struct DuesRate {
    qint64 above = 0, upTo = 0;  // fen; the upper limit is included, 0: no end
    int rate = 0;                // hundredths of a percent
};
std::optional<DuesRate> duesRate(DuesPayer payer, qint64 baseFen, const DuesEdition& edition);
QString duesClause(DuesPayer payer, qint64 baseFen, const DuesEdition& edition);

// The three months before the quarter of a month: 2026-05 → 2026-01, 2026-02, 2026-03.
QStringList monthsOfPreviousQuarter(const QString& month);
// Rounded to the fen, halves upwards. None where one of the months has no income entered; 0 is entered as 0.
std::optional<qint64> averageOfPreviousQuarter(const std::vector<MonthlyIncome>& incomes,
                                               const QString& month);

// A member's line of a month's sheet (党费收缴表).
struct DuesLine {
    enum class State { NoMember, BaseMissing, Reckoned };
    QString month;
    State state = State::BaseMissing;
    DuesPayer payer = DuesPayer::Wage;
    std::optional<qint64> base{};  // fen
    qint64 due = 0;                // fen, before relief
    qint64 owed = 0;               // after relief
    qint64 paid = 0;               // dues; voluntary payments apart
    qint64 voluntary = 0;
    QStringList paidOn{};  // the days of what was paid as dues
    qint64 owing() const { return owed > paid ? owed - paid : 0; }
};
// A member owes from the month of the branch meeting that admitted (《规定》 第九条: 从支部大会通过之日起).
DuesLine duesLine(const Member& member, const QString& month, const std::vector<DuesBase>& bases,
                  const std::vector<MonthlyIncome>& incomes, const std::vector<DuesRelief>& reliefs,
                  const std::vector<DuesPayment>& payments, const DuesEdition& edition);

// Of the lines of a sheet.
struct DuesSums {
    int members = 0, owing = 0, baseMissing = 0;        // persons
    qint64 due = 0, paid = 0, open = 0, voluntary = 0;  // fen; due after relief
    void add(const DuesLine& line);
};

// A single voluntary payment that goes to the centre whole (自愿一次多交 1000 元以上).
bool goesToCentre(const DuesPayment& payment, const DuesEdition& edition);

}  // namespace nuanxin
