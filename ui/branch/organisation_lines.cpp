// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/branch/organisation_lines.h"

#include "core/branch/organisation_part_store.h"
#include "core/branch/organisation_store.h"
#include "core/branch/organisation_term.h"
#include "core/census/employer_store.h"
#include "core/ledger/history.h"
#include "ui/census/look_ups.h"
#include "ui/form/date_edit.h"
#include "ui/form/look_up_edit.h"

namespace nuanxin::ui {

namespace {

constexpr int kMostYears = 10;

QString noun(const char* table, const char* column) {
    return columnNoun(QLatin1String(table), QLatin1String(column));
}

DateEdit* roughDate() {
    return new DateEdit(DateEdit::Needs::MonthOrYear);
}

QString today() {
    return QDate::currentDate().toString(Qt::ISODate);
}

// From when and until when, as all parts but terms have it.
template <class Part>
void addSpan(FormGrid& grid, RecordParts<Part>& parts, const char* table) {
    parts.add(grid.addField(dateField(noun(table, "started_on"), roughDate())), QStringLiteral("started_on"),
              &Part::from);
    parts.add(grid.addField(dateField(noun(table, "ended_on"), roughDate())), QStringLiteral("ended_on"),
              &Part::until);
}

const QString kEnd = QStringLiteral("ended_on");

}  // namespace

LabelledField* termYearsField() {
    auto* edit = new QLineEdit;
    edit->setPlaceholderText(TermLines::tr("不填按规定"));
    auto* field = new LabelledField(noun("organisation_term", "years"), edit);
    field->setCheck([edit] {
        return termYearsFrom(edit->text()) ? QString()
                                           : TermLines::tr("请填 1 到 %1 的整数。").arg(kMostYears);
    });
    return field;
}

std::optional<int> termYearsFrom(const QString& typed) {
    bool isNumber = false;
    const int years = typed.trimmed().toInt(&isNumber);
    return isNumber && years >= 1 && years <= kMostYears ? std::optional(years) : std::nullopt;
}

QString nextElectionText(const Organisation& organisation) {
    const OrganisationTerm term = organisationTerm(organisation, shippedTerms(), QDate::currentDate());
    return term.dueOn.isValid() ? TermLines::tr("下次换届 %1，%2")
                                      .arg(term.dueOn.toString(Qt::ISODate), termStateName(term.state))
                                : QString();
}

TermLines::TermLines(Shell& shell, QWidget* parent)
    : PartLines(shell, {tr("任期与换届"), tr("登记换届"), tr("登记")},
                {tr("已登记换届"), tr("已删除换届记录")}, {}, parent) {
    parts().add(grid()->addField(dateField(noun("organisation_term", "elected_on"), roughDate(), true)),
                QStringLiteral("elected_on"), &Term::electedOn);
    parts().add(
        grid()->addField(termYearsField()), QStringLiteral("years"),
        [](const Term& term) { return term.years ? QString::number(*term.years) : QString(); },
        [](Term& term, const QString& typed) { term.years = termYearsFrom(typed); });
    parts().add(grid()->addField(dateField(noun("organisation_term", "extended_until"), new DateEdit)),
                QStringLiteral("extended_until"), &Term::extendedUntil);
    parts().add(grid()->addField(new LabelledField(noun("organisation_term", "note"), new QLineEdit)),
                QStringLiteral("note"), &Term::note);
}

void TermLines::show(OrganisationId id) {
    if (m_id != id) {
        closeForm();
    }
    m_id = id;
    showParts(OrganisationStore(ledger()).terms(id));
}

void TermLines::add() {
    Term term;
    term.organisation = m_id;
    term.electedOn = today();
    edit(term);
}

QString TermLines::wordsOf(const Term& term) const {
    Organisation organisation = OrganisationStore(ledger()).find(term.organisation).value_or(Organisation());
    const bool isNewest = organisation.lastElectedOn == term.electedOn;
    return joinedText({tr("%1 换届").arg(term.electedOn),
                       term.years ? tr("任期 %1 年").arg(*term.years) : QString(),
                       term.extendedUntil.isEmpty() ? QString() : tr("延期至 %1").arg(term.extendedUntil),
                       isNewest ? nextElectionText(organisation) : QString(), term.note});
}

void TermLines::put(const Term& term) {
    OrganisationStore(ledger()).saveTerm(term);
}

void TermLines::drop(const Term& term) {
    OrganisationStore(ledger()).removeTerm(term.id);
}

CommitteeLines::CommitteeLines(Shell& shell, QWidget* parent)
    : PartLines(shell, {tr("支部委员会"), tr("设立支部委员会"), tr("登记")},
                {tr("已登记支部委员会"), tr("已删除支部委员会记录")}, kEnd, parent) {
    addSpan(*grid(), parts(), "branch_committee");
}

void CommitteeLines::show(OrganisationId id) {
    if (m_id != id) {
        closeForm();
    }
    m_id = id;
    const std::vector<BranchCommittee> committees = OrganisationPartStore(ledger()).committees(id);
    showParts(committees);
    const bool stands = std::ranges::any_of(
        committees, [](const BranchCommittee& committee) { return !hasEnded(committee.until); });
    addButton()->setVisible(!stands && ledger().may(Permission::Manage));  // there is one at a time
}

void CommitteeLines::add() {
    edit({{}, m_id, today(), {}});
}

QString CommitteeLines::wordsOf(const BranchCommittee& committee) const {
    return joinedText({tr("设支部委员会"), spanText(committee.from, committee.until)});
}

void CommitteeLines::put(const BranchCommittee& committee) {
    OrganisationPartStore(ledger()).save(committee);
}

void CommitteeLines::drop(const BranchCommittee& committee) {
    OrganisationPartStore(ledger()).removeCommittee(committee.id);
}

GroupLines::GroupLines(Shell& shell, QWidget* parent)
    : PartLines(shell, {tr("党小组"), tr("添加党小组"), tr("登记")}, {tr("已登记党小组"), tr("已删除党小组")},
                kEnd, parent) {
    parts().add(
        grid()->addField(new LabelledField(noun("party_group", "name"), new QLineEdit, true), Span::Full),
        QStringLiteral("name"), &PartyGroup::name);
    addSpan(*grid(), parts(), "party_group");
}

void GroupLines::show(OrganisationId id) {
    if (m_id != id) {
        closeForm();
    }
    m_id = id;
    showParts(OrganisationPartStore(ledger()).groups(id));
}

void GroupLines::add() {
    edit({{}, m_id, {}, today(), {}});
}

QString GroupLines::wordsOf(const PartyGroup& group) const {
    return joinedText({group.name, spanText(group.from, group.until)});
}

void GroupLines::put(const PartyGroup& group) {
    OrganisationPartStore(ledger()).save(group);
}

void GroupLines::drop(const PartyGroup& group) {
    OrganisationPartStore(ledger()).removeGroup(group.id);
}

UnitLines::UnitLines(Shell& shell, QWidget* parent)
    : PartLines(shell, {tr("覆盖的企业"), tr("添加企业"), tr("登记")},
                {tr("已登记覆盖的企业"), tr("已删除覆盖的企业")}, kEnd, parent) {
    parts().addId(grid()->addField(lookUpField(noun("covered_unit", "employer_id"),
                                               new LookUpEdit(lookUpEmployers(ledger())), true),
                                   Span::Full),
                  QStringLiteral("employer_id"), &CoveredUnit::employer);
    addSpan(*grid(), parts(), "covered_unit");
}

void UnitLines::show(OrganisationId id) {
    if (m_id != id) {
        closeForm();
    }
    m_id = id;
    const std::vector<CoveredUnit> all = OrganisationPartStore(ledger()).units(id);
    m_count = all.size();
    showParts(all);
}

void UnitLines::add() {
    const auto organisation = OrganisationStore(ledger()).find(m_id);
    edit({{}, m_id, {}, organisation ? organisation->foundedOn : QString(), {}});
}

QString UnitLines::wordsOf(const CoveredUnit& unit) const {
    return joinedText({EmployerStore(ledger()).find(unit.employer).value_or(Employer()).name,
                       spanText(unit.from, unit.until)});
}

void UnitLines::put(const CoveredUnit& unit) {
    OrganisationPartStore(ledger()).save(unit);
}

void UnitLines::drop(const CoveredUnit& unit) {
    OrganisationPartStore(ledger()).removeUnit(unit.id);
}

}  // namespace nuanxin::ui
