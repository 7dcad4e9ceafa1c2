// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/branch/organisation_form.h"

#include <QCheckBox>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include "core/branch/organisation_store.h"
#include "core/ledger/history.h"
#include "ui/branch/branch_look_ups.h"
#include "ui/branch/organisation_lines.h"
#include "ui/census/look_ups.h"
#include "ui/form/date_edit.h"
#include "ui/form/form_grid.h"
#include "ui/form/look_up_edit.h"
#include "ui/shell/session.h"
#include "ui/shell/side_panel.h"
#include "ui/shell/theme.h"

namespace nuanxin::ui {

namespace {

constexpr int kNoteHeight = 64;

QString noun(const char* column) {
    return columnNoun(QStringLiteral("organisation"), QLatin1String(column));
}

QString termNoun(const char* column) {
    return columnNoun(QStringLiteral("organisation_term"), QLatin1String(column));
}

DateEdit* roughDate() {
    return new DateEdit(DateEdit::Needs::MonthOrYear);
}

}  // namespace

OrganisationForm::OrganisationForm(Shell& shell, SidePanel& panel)
    : RecordForm(shell, panel, draftName(), kEdition, Permission::Manage),
      m_kind(new LookUpEdit(lookUpOrganisationKinds())),
      m_terms(new TermLines(shell)),
      m_units(new UnitLines(shell)) {
    addBasics();
    addFounding();
    addFirstTerm();
    auto* note = new QPlainTextEdit;
    note->setFixedHeight(px(kNoteHeight));
    m_parts.add(grid()->addField(new LabelledField(noun("note"), note), Span::Full), QStringLiteral("note"),
                &Organisation::note);
    column()->addWidget(m_terms);
    column()->addWidget(m_units);
    column()->addStretch(1);
}

void OrganisationForm::addBasics() {
    Ledger& ledger = session().ledger();
    grid()->addSection(tr("基本信息"));
    m_parts.add(grid()->addField(new LabelledField(noun("name"), new QLineEdit, true), Span::Full),
                QStringLiteral("name"), &Organisation::name);
    m_parts.add(
        grid()->addField(lookUpField(noun("kind"), m_kind, true)), QStringLiteral("kind"),
        [](const Organisation& each) { return organisationKindCode(each.kind); },
        [](Organisation& each, const QString& code) {
            each.kind = organisationKindFrom(code).value_or(each.kind);
        });
    m_parts.add(grid()->addField(
                    lookUpField(noun("formed_by"), new LookUpEdit(lookUpOpenTable(text::Table::FormingWay)))),
                QStringLiteral("formed_by"), &Organisation::formedBy);
    m_parts.addId(
        grid()->addField(lookUpField(noun("superior_id"), new LookUpEdit(lookUpOrganisations(ledger))),
                         Span::Full),
        QStringLiteral("superior_id"), &Organisation::superior);
    m_parts.add(grid()->addField(new LabelledField(noun("host_authority"), new QLineEdit), Span::Full),
                QStringLiteral("host_authority"), &Organisation::hostAuthority);
    m_parts.addId(grid()->addField(lookUpField(noun("employer_id"), new LookUpEdit(lookUpEmployers(ledger))),
                                   Span::Full),
                  QStringLiteral("employer_id"), &Organisation::employer);
    m_parts.addId(
        grid()->addField(lookUpField(noun("place_id"), new LookUpEdit(lookUpPlaces(ledger))), Span::Full),
        QStringLiteral("place_id"), &Organisation::place);
    m_parts.add(
        grid()->addField(new LabelledField(tr("任期规定"), new QCheckBox(noun("is_village"))), Span::Full),
        QStringLiteral("is_village"),
        [](const Organisation& each) { return each.isVillage ? QStringLiteral("1") : QString(); },
        [](Organisation& each, const QString& value) { each.isVillage = !value.isEmpty(); });
    connect(m_kind, &QLineEdit::textChanged, this, &OrganisationForm::followKind);
    connect(this, &RecordForm::saved, this, &OrganisationForm::followKind);
}

void OrganisationForm::addFounding() {
    grid()->addSection(tr("成立与撤销"));
    m_parts.add(grid()->addField(dateField(noun("founded_on"), roughDate())), QStringLiteral("founded_on"),
                &Organisation::foundedOn);
    m_parts.add(grid()->addField(dateField(noun("dissolved_on"), roughDate())),
                QStringLiteral("dissolved_on"), &Organisation::dissolvedOn);
    m_parts.add(grid()->addField(new LabelledField(noun("approval"), new QLineEdit), Span::Full),
                QStringLiteral("approval"), &Organisation::approval);
}

void OrganisationForm::addFirstTerm() {
    m_firstTerm = {dateField(termNoun("elected_on"), roughDate()), termYearsField(),
                   dateField(termNoun("extended_until"), new DateEdit)};
    m_parts.add(grid()->addField(m_firstTerm[0]), QStringLiteral("elected_on"), &Organisation::lastElectedOn);
    m_parts.add(
        grid()->addField(m_firstTerm[1]), QStringLiteral("years"),
        [](const Organisation& each) {
            return each.termYears ? QString::number(*each.termYears) : QString();
        },
        [](Organisation& each, const QString& typed) { each.termYears = termYearsFrom(typed); });
    m_parts.add(grid()->addField(m_firstTerm[2]), QStringLiteral("extended_until"),
                &Organisation::extendedUntil);
}

// Only an industry organisation leans on an authority; only a joint branch covers employers, as a rule.
void OrganisationForm::followKind() {
    const auto kind = organisationKindFrom(m_kind->key());
    LabelledField* host = m_parts.field(QStringLiteral("host_authority"));
    host->setVisible(kind == OrganisationKind::Industry ||
                     !qobject_cast<QLineEdit*>(host->control())->text().isEmpty());
    m_units->setVisible(record() != 0 && (kind == OrganisationKind::JointBranch || !m_units->isEmpty()));
}

void OrganisationForm::show(const Organisation& organisation) {
    m_parts.show(organisation);
    const bool isNew = !organisation.id.isValid();
    for (LabelledField* field : m_firstTerm) {
        field->setVisible(isNew);
    }
    m_terms->setVisible(!isNew);
    m_terms->show(organisation.id);
    m_units->show(organisation.id);
}

void OrganisationForm::open(const Organisation& organisation) {
    keepDraft();
    fill([&] { show(organisation); });
    const bool isNew = !organisation.id.isValid();
    begin(organisation.id.value(), isNew ? tr("新建党组织") : organisation.name,
          isNew ? QString() : organisationKindName(organisation.kind));
    followKind();
}

RecordForm::Stored OrganisationForm::store() {
    OrganisationStore store(session().ledger());
    const bool isNew = record() == 0;
    const OrganisationId id =
        store.save(m_parts.onto(store.find(OrganisationId(record())).value_or(m_parts.shown())));
    const auto entry = History(session().ledger()).undoable();
    const Organisation stored = *store.find(id);
    show(stored);
    panel().setTitle(stored.name, organisationKindName(stored.kind));
    return {id.value(), entry ? entry->id : HistoryId(),
            isNew ? tr("已新建 %1").arg(stored.name) : tr("已保存 %1").arg(stored.name)};
}

QString OrganisationForm::unsavedWords() const {
    return record() == 0 ? tr("新党组织还没有保存，草稿留着。")
                         : tr("%1 的改动还没有保存，草稿留着。").arg(m_parts.shown().name);
}

}  // namespace nuanxin::ui
