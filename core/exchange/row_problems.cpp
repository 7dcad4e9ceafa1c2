// SPDX-License-Identifier: GPL-3.0-or-later
// Which problems of a row stay with the person, and which of those that stayed it settles.
#include <algorithm>
#include <utility>

#include "core/exchange/row_judge.h"
#include "core/text/mask.h"

namespace nuanxin {

// A value that is known is not missing because one more sheet has spoilt it. What was read with a doubt is.
bool RowJudge::isMissing(const CellProblem& problem, const ReadRow& row, const ImportPerson& person) const {
    const auto field = static_cast<size_t>(problem.field);
    const ImportField& how = m_description.fields[field];
    return !row.values[field].isEmpty() || person.values[field].isEmpty() ||
           (how.isSealed() && text::isMasked(person.values[field], how.kind == FieldKind::SealedText));
}

void RowJudge::keepProblems(ImportPerson& person, const ReadRow& row,
                            const std::vector<CellProblem>& problems) const {
    for (const CellProblem& problem : problems) {
        const QString field = QLatin1String(m_description.fields[static_cast<size_t>(problem.field)].id);
        const auto isKept = [&](const KeptProblem& kept) {
            return kept.field == field && kept.code == problem.code && kept.original == problem.original;
        };
        if (isMissing(problem, row, person) &&
            std::none_of(person.problems.begin(), person.problems.end(), isKept) &&
            std::none_of(person.open.begin(), person.open.end(), isKept)) {
            person.problems.push_back({field, problem.code, problem.original});
        }
    }
}

// A good value settles what was wrong with its field. What two fields say against each other, it does only
// where the row says it itself: what follows from a number was known when the problem was found.
void RowJudge::settleProblems(ImportPerson& person, const ReadRow& row, RowVerdict& verdict) const {
    const auto isGood = [&](const KeptProblem& problem) {
        const int field = m_description.indexOf(problem.field);
        const auto at = static_cast<size_t>(field);
        const auto isOfField = [field](const CellProblem& one) { return one.field == field; };
        if (field < 0 || std::any_of(row.problems.begin(), row.problems.end(), isOfField) ||
            std::any_of(verdict.problems.begin(), verdict.problems.end(), isOfField)) {
            return false;
        }
        const ImportField& how = m_description.fields[at];
        const bool hidden =
            how.isSealed() && text::isMasked(row.values[at], how.kind == FieldKind::SealedText);
        const bool follows = !row.values[at].isEmpty() && problem.code != u"contradiction";
        return !hidden && (row.said[at] || follows);
    };
    for (const KeptProblem& problem : person.open) {
        if (isGood(problem)) {
            person.settled.push_back(problem.id);
            verdict.settles = true;
        }
    }
    std::erase_if(person.open, isGood);
    std::erase_if(person.problems, isGood);
}

void RowJudge::takeProblems(ImportPerson& person, const ReadRow& row, RowVerdict& verdict) const {
    settleProblems(person, row, verdict);
    keepProblems(person, row, row.problems);
    keepProblems(person, row, verdict.problems);
    person.saidToVerify = person.saidToVerify || row.toVerify;
    // The mark goes with the last of the problems it stands for; one that somebody has set stays.
    const bool settledAll = !person.settled.empty() && person.open.empty();
    const bool wasMarked = std::exchange(person.isMarked, person.saidToVerify || !person.problems.empty() ||
                                                              (person.wasMarked && !settledAll));
    verdict.marksToVerify = person.isMarked && !wasMarked;
}

}  // namespace nuanxin
