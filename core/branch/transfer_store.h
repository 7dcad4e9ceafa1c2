// SPDX-License-Identifier: GPL-3.0-or-later
// Transfers of the relationship (组织关系接转) with their steps. Each verb is one labelled change and needs
// Permission::Manage. The relationship moves with the step that says it was received, in the same change.
#pragma once

#include <vector>

#include "core/branch/member.h"
#include "core/ledger/ledger.h"

namespace nuanxin {

class TransferStore {
public:
    explicit TransferStore(Ledger& ledger) : m_ledger(ledger) {}

    std::optional<Transfer> find(TransferId id) const;
    std::vector<Transfer> of(MemberId member) const;  // the oldest first
    std::vector<Transfer> open() const;               // neither ended by the receipt nor cancelled, the oldest first
    // Received into the organisation, or out of it, from a day to a day, both counted.
    qint64 countIn(OrganisationId to, const QDate& first, const QDate& last) const;
    qint64 countOut(OrganisationId from, const QDate& first, const QDate& last) const;

    TransferId save(const Transfer& transfer);  // the steps apart; an invalid id: a new one
    TransferStepId addStep(TransferId id, const TransferStep& step);
    // Its day and remark put right; what kind of step it is stays. The relationship that moved with it moves
    // along, unless its dates have been put right since.
    void changeStep(const TransferStep& step);
    void removeStep(TransferStepId id);  // leaves the relationship as it is
    void remove(TransferId id);

private:
    std::vector<Transfer> read(const QString& where, qint64 id) const;
    qint64 count(const char* column, OrganisationId id, const QDate& first, const QDate& last) const;
    QString nameOf(MemberId member) const;
    EntryLabel label(MemberId member) const;
    TransferStepId putStep(TransferId id, const TransferStep& step);
    Ledger& m_ledger;
};

}  // namespace nuanxin
