// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/branch/dues_rule.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/branch/possible_days.h"

namespace nuanxin {

namespace {

// In the order of the enum.
constexpr struct {
    const char* code;
    const char* name;
} kPayers[] = {
    {"wage", QT_TRANSLATE_NOOP("DuesPayer", "按月领取工资")},
    {"annual_salary", QT_TRANSLATE_NOOP("DuesPayer", "年薪制")},
    {"self_employed", QT_TRANSLATE_NOOP("DuesPayer", "不按月取得收入")},
    {"retired", QT_TRANSLATE_NOOP("DuesPayer", "离退休")},
    {"farmer", QT_TRANSLATE_NOOP("DuesPayer", "农民")},
    {"no_income", QT_TRANSLATE_NOOP("DuesPayer", "学生、下岗失业、抚恤救济、低保")},
};

// Money is never negative here, so halves go upwards.
qint64 rounded(qint64 numerator, qint64 denominator) {
    return (numerator + denominator / 2) / denominator;
}

const DuesEdition::Bracket* bracketOf(DuesPayer payer, qint64 base, const DuesEdition& edition) {
    const auto& brackets = payer == DuesPayer::Retired ? edition.retired : edition.wage;
    const auto found = std::ranges::find_if(
        brackets, [&](const DuesEdition::Bracket& one) { return one.upTo == 0 || base <= one.upTo; });
    return found == brackets.end() ? nullptr : &*found;
}

const DuesEdition::Fixed* fixedOf(DuesPayer payer, const DuesEdition& edition) {
    return payer == DuesPayer::Farmer     ? &edition.farmer
           : payer == DuesPayer::NoIncome ? &edition.noIncome
                                          : nullptr;
}

void readFixed(const RuleLine& line, DuesEdition& edition) {
    const DuesEdition::Fixed fixed{line.fen(2), line.fen(3), line.text(4)};
    if (line.text(1) == u"farmer") {
        edition.farmer = fixed;
    } else if (line.text(1) == u"no_income") {
        edition.noIncome = fixed;
    } else {
        line.refuse();
    }
}

void readLine(const RuleLine& line, DuesEdition& edition) {
    if (line.kind() == u"edition") {
        edition.code = line.text(1);
        edition.document = line.text(2);
        edition.inForceFrom = line.date(3);
        edition.certainty = line.certainty(4);
    } else if (line.kind() == u"bracket") {
        auto& brackets = line.text(1) == u"retired" ? edition.retired : edition.wage;
        brackets.push_back({line.fen(2), line.number(3), line.text(4)});
    } else if (line.kind() == u"fixed") {
        readFixed(line, edition);
    } else if (line.kind() == u"rounding") {
        edition.roundTo = std::max(1, line.number(1));
        edition.roundingCertainty = line.certainty(2);
    } else if (line.kind() == u"centre") {
        edition.toCentreFrom = line.fen(1);
    } else {
        line.refuse();
    }
}

// The base in force in a month: the latest that began by then.
const DuesBase* baseIn(const std::vector<DuesBase>& bases, MemberId member, const QString& month) {
    const DuesBase* found = nullptr;
    for (const DuesBase& base : bases) {
        const bool counts = base.member == member && base.fromMonth <= month;
        found = counts && (!found || base.fromMonth >= found->fromMonth) ? &base : found;
    }
    return found;
}

// Of a day that is not known exactly the last it may be counts for joining, the first for leaving: in favour
// of the member. One who joined on an unknown day is a member.
bool owesIn(const Member& member, const QString& month) {
    const PossibleDays days = possibleDays(month), joined = possibleDays(member.joinedOn),
                       left = possibleDays(member.leftOn);
    return !(joined.isKnown() && joined.last > days.last) && !(left.isKnown() && left.first < days.first);
}

qint64 relieved(const std::vector<DuesRelief>& reliefs, MemberId member, const QString& month, qint64 due) {
    for (const DuesRelief& relief : reliefs) {
        const bool counts = relief.member == member && relief.fromMonth <= month &&
                            (relief.untilMonth.isEmpty() || month <= relief.untilMonth);
        due = counts ? std::min(due, relief.fen) : due;
    }
    return due;
}

}  // namespace

QString duesPayerCode(DuesPayer payer) {
    return QLatin1String(kPayers[static_cast<int>(payer)].code);
}

QString duesPayerName(DuesPayer payer) {
    return QCoreApplication::translate("DuesPayer", kPayers[static_cast<int>(payer)].name);
}

std::optional<DuesPayer> duesPayerFrom(QStringView codeOrName) {
    const auto* found = std::ranges::find_if(kPayers, [&](const auto& payer) {
        return codeOrName == QLatin1String(payer.code) || codeOrName == QString::fromUtf8(payer.name);
    });
    return found == std::end(kPayers) ? std::nullopt : std::optional(static_cast<DuesPayer>(found - kPayers));
}

DuesEdition readDuesEdition(const QString& lines) {
    DuesEdition edition;
    for (const RuleLine& line : ruleLines(lines)) {
        readLine(line, edition);
    }
    return edition;
}

const DuesEdition& shippedDues() {
    static const DuesEdition edition = readDuesEdition(shippedRule(QStringLiteral("dues_2008")));
    return edition;
}

qint64 duesOf(DuesPayer payer, qint64 baseFen, const DuesEdition& edition) {
    if (const auto* fixed = fixedOf(payer, edition)) {
        return std::clamp(baseFen, fixed->least, fixed->most);
    }
    const auto* bracket = bracketOf(payer, baseFen, edition);
    constexpr qint64 kWhole = 10'000;  // hundredths of a percent
    return bracket ? rounded(baseFen * bracket->rate, kWhole * edition.roundTo) * edition.roundTo : 0;
}

std::optional<DuesRate> duesRate(DuesPayer payer, qint64 baseFen, const DuesEdition& edition) {
    const auto* bracket = fixedOf(payer, edition) ? nullptr : bracketOf(payer, baseFen, edition);
    if (!bracket) {
        return std::nullopt;
    }
    const auto& brackets = payer == DuesPayer::Retired ? edition.retired : edition.wage;
    return DuesRate{bracket == &brackets.front() ? 0 : (bracket - 1)->upTo, bracket->upTo, bracket->rate};
}

QString duesClause(DuesPayer payer, qint64 baseFen, const DuesEdition& edition) {
    if (const auto* fixed = fixedOf(payer, edition)) {
        return fixed->clause;
    }
    const auto* bracket = bracketOf(payer, baseFen, edition);
    return bracket ? bracket->clause : QString();
}

QStringList monthsOfPreviousQuarter(const QString& month) {
    const QDate day = QDate::fromString(month + QStringLiteral("-01"), Qt::ISODate);
    if (!day.isValid()) {
        return {};
    }
    constexpr int kQuarter = 3;
    const QDate first = day.addMonths(-((day.month() - 1) % kQuarter) - kQuarter);
    QStringList months;
    for (int i = 0; i < kQuarter; ++i) {
        months << first.addMonths(i).toString(u"yyyy-MM");
    }
    return months;
}

std::optional<qint64> averageOfPreviousQuarter(const std::vector<MonthlyIncome>& incomes,
                                               const QString& month) {
    const QStringList months = monthsOfPreviousQuarter(month);
    qint64 sum = 0;
    for (const QString& one : months) {
        const auto found = std::ranges::find(incomes, one, &MonthlyIncome::month);
        if (found == incomes.end()) {
            return std::nullopt;
        }
        sum += found->fen;
    }
    return months.isEmpty() ? std::nullopt : std::optional(rounded(sum, months.size()));
}

DuesLine duesLine(const Member& member, const QString& month, const std::vector<DuesBase>& bases,
                  const std::vector<MonthlyIncome>& incomes, const std::vector<DuesRelief>& reliefs,
                  const std::vector<DuesPayment>& payments, const DuesEdition& edition) {
    DuesLine line;
    line.month = month;
    for (const DuesPayment& payment : payments) {
        if (payment.member == member.id && payment.month == month) {
            (payment.isVoluntary ? line.voluntary : line.paid) += payment.fen;
            if (!payment.isVoluntary && !payment.paidOn.isEmpty() && !line.paidOn.contains(payment.paidOn)) {
                line.paidOn << payment.paidOn;
            }
        }
    }
    if (!owesIn(member, month)) {
        line.state = DuesLine::State::NoMember;
        return line;
    }
    const DuesBase* base = baseIn(bases, member.id, month);
    if (base) {
        std::vector<MonthlyIncome> own = incomes;
        std::erase_if(own, [&](const MonthlyIncome& income) { return income.member != member.id; });
        line.payer = base->payer;
        line.base = base->payer == DuesPayer::SelfEmployed ? averageOfPreviousQuarter(own, month)
                                                           : std::optional(base->fen);
    }
    if (line.base) {
        line.state = DuesLine::State::Reckoned;
        line.due = duesOf(line.payer, *line.base, edition);
        line.owed = relieved(reliefs, member.id, month, line.due);
    }
    return line;
}

void DuesSums::add(const DuesLine& line) {
    ++members;
    owing += line.owing() > 0 ? 1 : 0;
    baseMissing += line.state == DuesLine::State::BaseMissing ? 1 : 0;
    due += line.owed;
    paid += line.paid;
    open += line.owing();
    voluntary += line.voluntary;
}

bool goesToCentre(const DuesPayment& payment, const DuesEdition& edition) {
    return payment.isVoluntary && payment.fen >= edition.toCentreFrom;
}

}  // namespace nuanxin
