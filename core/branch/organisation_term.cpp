// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/branch/organisation_term.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/branch/possible_days.h"

namespace nuanxin {

namespace {

// In the order of the enum.
constexpr const char* kStates[] = {
    QT_TRANSLATE_NOOP("OrganisationTerm", "任期不明"), QT_TRANSLATE_NOOP("OrganisationTerm", "任期内"),
    QT_TRANSLATE_NOOP("OrganisationTerm", "即将换届"), QT_TRANSLATE_NOOP("OrganisationTerm", "逾期未换届"),
    QT_TRANSLATE_NOOP("OrganisationTerm", "已撤销")};

TermEdition::Term readTerm(const RuleLine& line) {
    const auto kind = organisationKindFrom(line.text(1));
    if (!kind) {
        line.refuse();
    }
    return {*kind, line.text(2) == u"village", line.number(3), line.certainty(4)};
}

const TermEdition::Term* ruledTerm(const Organisation& organisation, const TermEdition& edition) {
    const auto found = std::ranges::find_if(edition.terms, [&](const TermEdition::Term& term) {
        return term.kind == organisation.kind && term.isVillage == organisation.isVillage;
    });
    return found == edition.terms.end() ? nullptr : &*found;
}

}  // namespace

TermEdition readTermEdition(const QString& lines) {
    TermEdition edition;
    for (const RuleLine& line : ruleLines(lines)) {
        if (line.kind() == u"edition") {
            edition.code = line.text(1);
            edition.document = line.text(2);
            edition.inForceFrom = line.date(3);
            edition.certainty = line.certainty(4);
        } else if (line.kind() == u"term") {
            edition.terms.push_back(readTerm(line));
        } else if (line.kind() == u"warning") {
            edition.warningMonths = line.number(1);
        } else if (line.kind() == u"shift") {
            edition.shiftMonths = line.number(1);
        } else if (line.kind() == u"quorum") {
            edition.quorumParts = line.number(1);
            edition.quorumWhole = line.number(2);
        } else {
            line.refuse();
        }
    }
    return edition;
}

const TermEdition& shippedTerms() {
    static const TermEdition edition = readTermEdition(shippedRule(QStringLiteral("term_2018")));
    return edition;
}

OrganisationTerm organisationTerm(const Organisation& organisation, const TermEdition& edition,
                                  const QDate& today) {
    OrganisationTerm term;
    const PossibleDays dissolved = possibleDays(organisation.dissolvedOn);
    if (dissolved.isKnown() && dissolved.last <= today) {
        term.state = TermState::Ended;
        return term;
    }
    const QDate electedOn = possibleDays(organisation.lastElectedOn).first;
    // Terms were no longer before (2 or 3 years, 3 to 5 for a committee): by this one an earlier election is
    // at the latest due.
    const auto* ruled = electedOn.isValid() ? ruledTerm(organisation, edition) : nullptr;
    term.years = organisation.termYears.value_or(ruled ? ruled->years : 0);
    if (!electedOn.isValid() || term.years == 0) {
        return term;
    }
    term.isToVerify = !organisation.termYears &&
                      (ruled->certainty == Certainty::ToVerify || electedOn < edition.inForceFrom);
    const QDate ends = electedOn.addYears(term.years);
    const PossibleDays shifted = possibleDays(organisation.extendedUntil);
    // Approval of the election before last says nothing of this term.
    const bool isShifted = shifted.isExact() && shifted.last > electedOn;
    term.dueOn = isShifted ? shifted.last : ends;
    term.shiftTooLong =
        term.dueOn > ends.addMonths(edition.shiftMonths) || term.dueOn < ends.addMonths(-edition.shiftMonths);
    term.warnFrom = term.dueOn.addMonths(-edition.warningMonths);
    term.state = today > term.dueOn       ? TermState::Overdue
                 : today >= term.warnFrom ? TermState::DueSoon
                                          : TermState::InTerm;
    return term;
}

QString termStateName(TermState state) {
    return QCoreApplication::translate("OrganisationTerm", kStates[static_cast<int>(state)]);
}

bool electionHasQuorum(int present, int entitled, const TermEdition& edition) {
    return entitled > 0 && present * edition.quorumWhole >= entitled * edition.quorumParts;
}

}  // namespace nuanxin
