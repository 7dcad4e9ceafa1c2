// SPDX-License-Identifier: GPL-3.0-or-later
// When an organisation elects next (换届). Source: 《关于党的基层组织任期的意见》, July 2018,
// resources/rules/term_2018.tsv: committees at the base five years, general branches and branches three, all
// five in villages and communities; up to a year early or late with approval from above. A term begun before
// the edition is judged by none: enter the years it was approved for. No term is set for functional,
// temporary and industry organisations.
#pragma once

#include <vector>

#include "core/branch/organisation.h"
#include "core/branch/rule_table.h"

namespace nuanxin {

struct TermEdition {
    struct Term {
        OrganisationKind kind = OrganisationKind::Branch;
        bool isVillage = false;
        int years = 0;
        Certainty certainty = Certainty::ToVerify;
    };
    QString code, document;
    QDate inForceFrom;
    std::vector<Term> terms;
    int warningMonths = 0;                 // our own choice
    int shiftMonths = 0;                   // early or late, with approval
    int quorumParts = 0, quorumWhole = 0;  // 4 of 5
    Certainty certainty = Certainty::ToVerify;
};
TermEdition readTermEdition(const QString& lines);  // throws Error(BadInput)
const TermEdition& shippedTerms();

enum class TermState {
    NotKnown,  // never elected here, or no rule sets its term
    InTerm,
    DueSoon,  // within the months of warning
    Overdue,
    Ended  // the organisation no longer stands
};

struct OrganisationTerm {
    TermState state = TermState::NotKnown;
    int years = 0;  // 0: not known
    QDate dueOn;    // the election is due by this day, as approved if it was put off
    QDate warnFrom;
    bool shiftTooLong = false;  // approved further from the term's end than the rule allows
    bool isToVerify = false;
};

// An election known to the month or the year only counts from its first day.
OrganisationTerm organisationTerm(const Organisation& organisation, const TermEdition& edition,
                                  const QDate& today);
QString termStateName(TermState state);

// Whether enough of those entitled to vote are present for an election. Nobody entitled: not enough.
bool electionHasQuorum(int present, int entitled, const TermEdition& edition);

}  // namespace nuanxin
