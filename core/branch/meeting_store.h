// SPDX-License-Identifier: GPL-3.0-or-later
// Meetings in the ledger, who was there and what was decided. Each verb is one labelled change and needs
// Permission::Manage; wrong input throws BadInput with a sentence.
#pragma once

#include <vector>

#include "core/branch/meeting_year.h"
#include "core/branch/organisation.h"
#include "core/ledger/ledger.h"

namespace nuanxin {

struct MeetingQuery {
    OrganisationId host{};  // invalid: of all; a meeting of several hosts comes once
    std::optional<MeetingKind> kind{};
    QDate first{}, last{};  // both counted; invalid: from ever, until ever
};

// A year of a branch that owes or holds something in it.
struct BranchYear {
    Organisation branch;
    std::vector<MeetingYearRow> rows;
};

class MeetingStore {
public:
    explicit MeetingStore(Ledger& ledger) : m_ledger(ledger) {}

    std::optional<Meeting> find(MeetingId id) const;
    std::vector<Meeting> list(const MeetingQuery& query = {}) const;  // by date
    MeetingId save(const Meeting& meeting);                           // an invalid id: a new one
    // The whole record as one change: the decisions in place of those stored; who was there, where a list is
    // given, from which the meeting's three counts then follow.
    MeetingId save(Meeting meeting, const std::optional<std::vector<Attendance>>& attendance,
                   const std::vector<MeetingDecision>& decisions);
    MeetingId put(Meeting meeting);  // inside a Ledger::write() of the caller
    void remove(MeetingId id);       // with attendance and decisions

    std::vector<Attendance> attendance(MeetingId id) const;
    // The list of those entitled, each with what became of them, and of those who sat in; the meeting's three
    // counts follow from the former.
    void setAttendance(MeetingId id, const std::vector<Attendance>& list);

    std::vector<MeetingDecision> decisions(MeetingId id) const;
    std::vector<MeetingDecision> openDecisions() const;  // not done, what is due first
    MeetingDecisionId save(MeetingDecision decision);
    void removeDecision(MeetingDecisionId id);

    // What the branch owes in the year and what of it is missing, by the shipped duties.
    std::vector<DutyCell> grid(OrganisationId branch, int year, const QDate& today) const;
    std::vector<BranchYear> years(int year, const QDate& today) const;  // of all branches, by pinyin

private:
    std::vector<MeetingDecision> readDecisions(const QString& rest, qint64 id) const;
    void putHosts(const Meeting& meeting);
    void putAttendance(MeetingId id, const std::vector<Attendance>& list);
    MeetingDecisionId putDecision(const MeetingDecision& decision);
    Ledger& m_ledger;
};

}  // namespace nuanxin
