// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/census/quick_fields.h"

#include <QVBoxLayout>

#include "core/ledger/history.h"
#include "core/text/identity_number.h"
#include "core/text/name.h"
#include "core/text/phone.h"
#include "ui/census/identity_filling.h"
#include "ui/form/choice_keys.h"
#include "ui/form/date_edit.h"
#include "ui/form/form_grid.h"
#include "ui/form/look_up_edit.h"
#include "ui/form/sealed_edit.h"
#include "ui/shell/theme.h"

namespace nuanxin::ui {

namespace {

constexpr int kColumns = 6;
const QString kNew = QStringLiteral("new"), kVerified = QStringLiteral("verified"),
              kChanged = QStringLiteral("changed");

QString noun(const char* column) {
    return columnNoun(QStringLiteral("worker"), QLatin1String(column));
}

// Of the grid's columns; large type needs more of them.
int part(int normal, int large) {
    return Theme::instance().isLarge() ? large : normal;
}

// Codes of a table, each under a key.
std::vector<ChoiceKeys::Choice> choices(text::Table table,
                                        std::initializer_list<std::pair<Qt::Key, const char*>> keys) {
    std::vector<ChoiceKeys::Choice> found;
    for (const auto& [key, code] : keys) {
        found.push_back({key, text::codeTable(table).shortName(QLatin1String(code)), QLatin1String(code)});
    }
    return found;
}

}  // namespace

QuickFields::QuickFields(QWidget* parent) : QWidget(parent), m_grid(new FormGrid(nullptr, kColumns)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_grid);
    addPerson();
    addRest();
    connect(m_grid, &FormGrid::edited, this, [this] {
        followEdits();
        Q_EMIT edited();
    });
    connect(m_grid, &FormGrid::finished, this, &QuickFields::finished);
    setFocusProxy(m_grid->fields().front()->control());
    for (LabelledField* field : m_grid->fields()) {
        if (qobject_cast<QLineEdit*>(field->control()) && !Theme::instance().isLarge()) {
            field->control()->setProperty("kind", QStringLiteral("large"));
        }
    }
}

void QuickFields::addPerson() {
    auto* name = new QLineEdit;
    auto* nameField = m_grid->addField(new LabelledField(noun("name"), name, true), 2);
    nameField->setCheck([name] {
        const text::CleanName clean = text::cleanName(name->text());
        return clean.usable() ? QString() : problemText(clean.problems.front());
    });
    nameField->setEmptyForNow();  // nobody may be here to be entered yet
    m_parts.add(nameField, QStringLiteral("name"), &Worker::name);
    auto* numberField = m_grid->addField(new LabelledField(noun("identity_sealed"), new SealedEdit), 4);
    m_parts.addSealed(numberField, QStringLiteral("identity_sealed"), &Worker::identity);
    auto* phoneField = m_grid->addField(new LabelledField(noun("phone_sealed"), new SealedEdit), 2);
    m_parts.addSealed(phoneField, QStringLiteral("phone_sealed"), &Worker::phone);
    auto* sex = new LookUpEdit(lookUpTable(text::Table::Sex));
    m_parts.add(m_grid->addField(lookUpField(noun("sex"), sex), part(1, 2)), QStringLiteral("sex"),
                &Worker::sex);
    auto* birth = new DateEdit;
    birth->setPlaceholderText({});
    m_parts.add(m_grid->addField(dateField(noun("birth_date"), birth), part(1, 2)),
                QStringLiteral("birth_date"), &Worker::birthDate);
    const auto kindOf = [this] { return m_parts.shown().documentKind; };
    m_filling = new IdentityFilling(numberField, kindOf, m_parts.field(QStringLiteral("sex")),
                                    m_parts.field(QStringLiteral("birth_date")), this);
    for (LabelledField* field : {numberField, phoneField}) {
        field->keepLine();  // most is said here, and the rows below should stay where they are
    }
    m_keepable.push_back(new KeepableField(
        numberField, QStringLiteral("identity_number"),
        [kindOf](const QString& typed) {
            const auto known = text::identityKindFromCode(kindOf());
            return text::parseIdentity(typed, known.value_or(text::IdentityKind::ResidentId)).problems;
        },
        this));
    m_keepable.push_back(new KeepableField(
        phoneField, QStringLiteral("phone"),
        [](const QString& typed) { return text::parsePhone(typed).problems; }, this));
}

void QuickFields::addRest() {
    using T = text::Table;
    auto* occupation = new LookUpEdit(lookUpTable(T::Occupation));
    m_parts.add(m_grid->addField(lookUpField(noun("occupation"), occupation), part(2, 3)),
                QStringLiteral("occupation"), &Worker::occupation);
    // Those of GB/T 4762 that are met at a door.
    auto* political = new ChoiceKeys(choices(
        T::PoliticalStatus,
        {{Qt::Key_1, "13"}, {Qt::Key_2, "01"}, {Qt::Key_3, "02"}, {Qt::Key_4, "P2"}, {Qt::Key_5, "03"}}));
    m_parts.add(m_grid->addField(new LabelledField(noun("political_status"), political), part(2, 3)),
                QStringLiteral("political_status"), &Worker::politicalStatus);
    auto* platform = new LookUpEdit(lookUpOpenTable(T::Platform));
    m_parts.add(m_grid->addField(lookUpField(noun("platform"), platform), part(2, 3)),
                QStringLiteral("platform"), &Worker::platform);
    m_occupation = occupation;
    m_platform = platform;
    m_outcome = new ChoiceKeys(choices(T::VisitOutcome, {{Qt::Key_Q, "new"},
                                                         {Qt::Key_W, "verified"},
                                                         {Qt::Key_E, "left"},
                                                         {Qt::Key_R, "not_met"},
                                                         {Qt::Key_T, "refused"},
                                                         {Qt::Key_Y, "changed"}}));
    // Before the field listens: what follows from an edit must know that this one was a choice.
    connect(m_outcome, &ChoiceKeys::edited, this, [this] { m_outcomeChosen = true; });
    m_outcomeField = m_grid->addField(
        new LabelledField(columnNoun(QStringLiteral("visit"), QStringLiteral("outcome")), m_outcome),
        part(2, 3));
    m_note = new QLineEdit;
    m_grid->addField(new LabelledField(tr("备注、诉求"), m_note), kColumns);
}

void QuickFields::show(const Worker& worker) {
    m_parts.show(worker);
    m_filling->begin();
    for (KeepableField* field : m_keepable) {
        field->begin();
    }
    m_note->clear();
    m_outcomeChosen = m_moved = false;
    m_outcome->setValue(worker.id.isValid() ? kVerified : kNew);
    showKept(false);
}

void QuickFields::showKept(bool kept) {
    for (NotedEdit* edit : {m_occupation, m_platform}) {
        edit->setNote(kept && !edit->text().isEmpty() ? tr("沿用") : QString());
    }
}

void QuickFields::setVisiting(bool visiting) {
    m_outcomeField->setVisible(visiting);
    m_outcome->setEnabled(visiting);  // Enter passes over what is not asked
}

// Whoever is on the roll and whose data were put right has changed; unless the surveyor said something else.
void QuickFields::followEdits() {
    if (m_parts.shown().id.isValid() && !m_outcomeChosen) {
        m_outcome->setValue(m_parts.changes() > 0 || m_moved ? kChanged : kVerified);
    }
    m_parts.mark(m_parts.shown().id.isValid());
    for (NotedEdit* edit : {m_occupation, m_platform}) {
        if (edit->isModified()) {
            edit->setNote({});
        }
    }
}

void QuickFields::setMoved(bool moved) {
    m_moved = moved;
    m_outcomeChosen = m_outcomeChosen && !(moved && m_outcome->value() == kVerified);
    followEdits();
}

Worker QuickFields::typed() const {
    return onto(m_parts.shown());
}

Worker QuickFields::onto(const Worker& record) const {
    Worker worker = m_parts.onto(record);
    for (const WorkerProblem& problem : problems()) {
        (problem.field == u"phone" ? worker.phone : worker.identity).plain.reset();
    }
    return worker;
}

std::vector<WorkerProblem> QuickFields::problems() const {
    std::vector<WorkerProblem> found;
    for (const KeepableField* field : m_keepable) {
        if (const auto problem = field->problem()) {
            found.push_back(*problem);
        }
    }
    return found;
}

QString QuickFields::outcome() const {
    return m_outcome->isEnabled() ? m_outcome->value() : QString();
}

void QuickFields::setOutcome(const QString& code) {
    m_outcome->setValue(code);
    m_outcomeChosen = true;
}

QString QuickFields::note() const {
    return m_note->text().trimmed();
}

bool QuickFields::isTouched() const {
    return m_parts.changes() > 0 || !note().isEmpty();
}

bool QuickFields::validate() {
    for (KeepableField* field : m_keepable) {
        field->beforeSaving();
    }
    const bool fine = m_grid->validate();
    for (KeepableField* field : m_keepable) {
        field->afterSaving(!fine);
    }
    return fine;
}

void QuickFields::review() {
    m_grid->review();
}

void QuickFields::focusFirst() {
    m_grid->focusFirst();
}

QJsonObject QuickFields::draft() const {
    QJsonObject draft = m_parts.draft();
    draft.insert(QStringLiteral("outcome"), m_outcome->value());
    draft.insert(QStringLiteral("visit_note"), m_note->text());
    return draft;
}

QJsonObject QuickFields::changedDraft() const {
    QJsonObject draft = m_parts.changedDraft();
    draft.insert(QStringLiteral("visit_note"), m_note->text());
    return draft;
}

void QuickFields::putDraft(const QJsonObject& draft) {
    m_parts.putDraft(draft);
    m_note->setText(draft.value(QLatin1String("visit_note")).toString());
    if (draft.contains(QLatin1String("outcome"))) {
        setOutcome(draft.value(QLatin1String("outcome")).toString());
    }
    followEdits();
}

}  // namespace nuanxin::ui
