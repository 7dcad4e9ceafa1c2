// SPDX-License-Identifier: GPL-3.0-or-later
// Party-building instructors (党建指导员) and what each looks after, by date. Each verb is one labelled
// change and needs Permission::Manage.
#pragma once

#include <QDate>
#include <QHash>
#include <vector>

#include "core/branch/organisation.h"
#include "core/ledger/ledger.h"

namespace nuanxin {

class InstructorStore {
public:
    explicit InstructorStore(Ledger& ledger) : m_ledger(ledger) {}

    std::optional<Instructor> find(InstructorId id) const;
    std::vector<Instructor> list() const;  // of all times, by pinyin
    qint64 count(const QDate& day) const;  // who serve as of a day
    InstructorId save(Instructor instructor);
    void remove(InstructorId id);  // with the duties

    std::vector<InstructorDuty> duties(InstructorId id) const;
    std::vector<InstructorDuty> dutiesFor(EmployerId employer) const;
    std::vector<InstructorDuty> dutiesFor(OrganisationId organisation) const;
    InstructorDutyId save(InstructorDuty duty);  // of an employer or an organisation, one of the two
    void removeDuty(InstructorDutyId id);
    QHash<OrganisationId, int> counts(const QDate& day) const;  // who look after each as of a day

private:
    std::vector<InstructorDuty> readDuties(const char* column, qint64 id) const;
    Ledger& m_ledger;
};

}  // namespace nuanxin
