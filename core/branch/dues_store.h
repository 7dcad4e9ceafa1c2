// SPDX-License-Identifier: GPL-3.0-or-later
// Party dues in the ledger: what they are reckoned from, what was paid, and the sheet of a month. Each verb
// is one labelled change and needs Permission::Manage; wrong input throws BadInput with a sentence.
#pragma once

#include <vector>

#include "core/branch/dues_rule.h"
#include "core/ledger/ledger.h"

namespace nuanxin {

// What is entered of one member.
struct MemberDues {
    std::vector<DuesBase> bases;  // by month
    std::vector<MonthlyIncome> incomes;
    std::vector<DuesRelief> reliefs;
    std::vector<DuesPayment> payments;
};

struct DuesRow {
    MemberId member;
    QString name;
    OrganisationId organisation;
    DuesLine line;
};

class DuesStore {
public:
    explicit DuesStore(Ledger& ledger) : m_ledger(ledger) {}

    MemberDues of(MemberId member) const;
    // 党费收缴表: those on the roster of the organisation and all under it at the end of the month (invalid:
    // every organisation), by pinyin, reckoned by the shipped edition. `month`: 2026-03.
    std::vector<DuesRow> sheet(OrganisationId organisation, const QString& month) const;

    DuesBaseId save(DuesBase base);
    void removeBase(DuesBaseId id);
    void setIncome(const MonthlyIncome& income);  // in place of what was entered for the month
    void save(const DuesRelief& relief);          // in place of one that begins in the same month
    void removeRelief(MemberId member, const QString& fromMonth);
    DuesPaymentId save(DuesPayment payment);
    void addPayments(const std::vector<DuesPayment>& payments);  // of a sheet, as one change
    void removePayment(DuesPaymentId id);

    // Inside a Ledger::write() of the caller; as save() and setIncome().
    DuesBaseId put(const DuesBase& base);
    void put(const MonthlyIncome& income);

private:
    QHash<MemberId, MemberDues> read(const std::vector<MemberId>& members) const;
    DuesPaymentId put(const DuesPayment& payment);
    QString nameOf(MemberId member) const;
    Ledger& m_ledger;
};

}  // namespace nuanxin
