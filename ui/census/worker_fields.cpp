// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/census/worker_fields.h"

#include <QCheckBox>
#include <QPlainTextEdit>

#include "core/census/place_store.h"
#include "core/census/site_store.h"
#include "core/ledger/history.h"
#include "core/text/date.h"
#include "core/text/identity_number.h"
#include "core/text/name.h"
#include "core/text/phone.h"
#include "ui/census/identity_filling.h"
#include "ui/census/look_ups.h"
#include "ui/census/workplace_dialogs.h"
#include "ui/form/date_edit.h"
#include "ui/form/look_up_edit.h"
#include "ui/form/sealed_edit.h"
#include "ui/shell/session.h"
#include "ui/shell/shell.h"
#include "ui/shell/theme.h"

namespace nuanxin::ui {

namespace {

constexpr int kNoteHeight = 64;

QString noun(const char* column) {
    return columnNoun(QStringLiteral("worker"), QLatin1String(column));
}

LabelledField* lineField(const char* column, bool required = false) {
    return new LabelledField(noun(column), new QLineEdit, required);
}

LabelledField* nameField(const char* column, bool required) {
    auto* edit = new QLineEdit;
    auto* field = new LabelledField(noun(column), edit, required);
    field->setCheck([edit] {
        const text::CleanName clean = text::cleanName(edit->text());
        return clean.usable() ? QString() : problemText(clean.problems.front());
    });
    return field;
}

LookUp lookUpStates() {
    std::vector<LookUpItem> items;
    for (const WorkerState state : {WorkerState::OnJob, WorkerState::Left, WorkerState::Moved}) {
        items.push_back({workerStateCode(state), workerStateName(state)});
    }
    return lookUpAmong(std::move(items));
}

// 33 岁, behind the birth date.
QString ageText(const QString& birthDate) {
    const QDate birth = QDate::fromString(birthDate, Qt::ISODate), today = QDate::currentDate();
    if (!birth.isValid() || birth > today) {
        return {};
    }
    const bool before = QDate(2000, today.month(), today.day()) < QDate(2000, birth.month(), birth.day());
    return WorkerFields::tr("%1 岁").arg(today.year() - birth.year() - (before ? 1 : 0));
}

}  // namespace

WorkerFields::WorkerFields(Shell& shell, FormGrid& grid, QWidget* afterWork, QObject* parent)
    : QObject(parent), m_shell(shell), m_grid(grid) {
    addPerson();
    addWork();
    if (afterWork != nullptr) {
        m_grid.addWidget(afterWork);
    }
    addBackground();
    addRest();
}

void WorkerFields::addText(const char* column, QString Worker::*member, LabelledField* field, bool full) {
    m_parts.add(m_grid.addField(field, full ? Span::Full : Span::Half), QLatin1String(column), member);
}

LookUpEdit* WorkerFields::addTable(const char* column, QString Worker::*member, text::Table table) {
    auto* edit = new LookUpEdit(table == text::Table::Platform ? lookUpOpenTable(table) : lookUpTable(table));
    addText(column, member, lookUpField(noun(column), edit));
    return edit;
}

void WorkerFields::addSealed(const char* column, SealedField Worker::*member, SealedColumn which) {
    auto* edit = new SealedEdit;
    m_parts.addSealed(m_grid.addField(new LabelledField(noun(column), edit), Span::Full),
                      QLatin1String(column), member);
    if (m_shell.session().ledger().may(Permission::Reveal)) {
        edit->setReveal([this, which] {
            QString plain;
            m_shell.attempt([&] {
                plain = WorkerStore(m_shell.session().ledger())
                            .reveal(m_parts.shown().id, which, tr("在登记表中查看"));
            });
            return plain;
        });
    }
}

template <class Id>
LookUpEdit* WorkerFields::addId(const char* column, Id Worker::*member, LookUp lookUp, Span span) {
    auto* edit = new LookUpEdit(std::move(lookUp));
    m_parts.addId(m_grid.addField(lookUpField(noun(column), edit), span), QLatin1String(column), member);
    return edit;
}

// What is asked of everybody; the rest has groups of its own further down.
void WorkerFields::addPerson() {
    m_grid.addSection(tr("基本信息"));
    addText("name", &Worker::name, nameField("name", true));
    addTable("sex", &Worker::sex, text::Table::Sex);
    addSealed("identity_sealed", &Worker::identity, SealedColumn::Identity);
    auto* birth = new DateEdit;
    addText("birth_date", &Worker::birthDate, dateField(noun("birth_date"), birth));
    connect(birth, &QLineEdit::textChanged, this, [birth] { birth->setNote(ageText(birth->iso())); });
    addTable("political_status", &Worker::politicalStatus, text::Table::PoliticalStatus);
    addSealed("phone_sealed", &Worker::phone, SealedColumn::Phone);
    const auto kindOf = [this] { return m_kind->key(); };
    LabelledField* number = m_parts.field(QStringLiteral("identity_sealed"));
    m_filling = new IdentityFilling(number, kindOf, m_parts.field(QStringLiteral("sex")),
                                    m_parts.field(QStringLiteral("birth_date")), this);
    m_keepable.push_back(new KeepableField(
        number, QStringLiteral("identity_number"),
        [kindOf](const QString& typed) {
            const auto known = text::identityKindFromCode(kindOf());
            return text::parseIdentity(typed, known.value_or(text::IdentityKind::ResidentId)).problems;
        },
        this));
    m_keepable.push_back(new KeepableField(
        m_parts.field(QStringLiteral("phone_sealed")), QStringLiteral("phone"),
        [](const QString& typed) { return text::parsePhone(typed).problems; }, this));
}

// Stored of everybody, shown where there is a number: without one it says nothing.
void WorkerFields::addKind() {
    m_kind = new LookUpEdit(lookUpTable(text::Table::DocumentKind));
    m_parts.add(
        m_grid.addField(lookUpField(noun("document_kind"), m_kind)), QStringLiteral("document_kind"),
        [](const Worker& worker) {
            return worker.identity.masked.isEmpty() ? QString() : worker.documentKind;
        },
        [](Worker& worker, const QString& code) {
            worker.documentKind = code.isEmpty() ? worker.documentKind : code;
        });
    connect(m_parts.field(QStringLiteral("identity_sealed")), &LabelledField::edited, this,
            &WorkerFields::followNumber);
}

void WorkerFields::followNumber() {
    const Worker& shown = m_parts.shown();
    const auto* number =
        qobject_cast<SealedEdit*>(m_parts.field(QStringLiteral("identity_sealed"))->control());
    const bool hasNumber = !number->typed().value_or(shown.identity.masked).isEmpty();
    if (hasNumber && m_kind->text().isEmpty()) {
        m_kind->choose(shown.documentKind);
    } else if (!hasNumber && m_kind->key() == shown.documentKind) {
        m_kind->choose({});
    }
}

void WorkerFields::addBackground() {
    using T = text::Table;
    m_grid.addSection(tr("证件与住址"));
    addKind();
    addText("document_name", &Worker::documentName, nameField("document_name", false));
    addTable("ethnicity", &Worker::ethnicity, T::Ethnicity);
    addTable("education", &Worker::education, T::Education);
    addText("native_place", &Worker::nativePlace, lineField("native_place"), true);
    addSealed("address_sealed", &Worker::address, SealedColumn::Address);
}

void WorkerFields::addWork() {
    Ledger& ledger = m_shell.session().ledger();
    m_grid.addSection(tr("从业"));
    addTable("occupation", &Worker::occupation, text::Table::Occupation);
    addTable("platform", &Worker::platform, text::Table::Platform);
    m_employer = addId("employer_id", &Worker::employer, lookUpEmployers(ledger), Span::Full);
    m_site = addId("site_id", &Worker::site, lookUpSites(ledger));
    m_community = addId("community_id", &Worker::community, lookUpCommunities(ledger));
    letAddEmployer(*m_employer, m_shell, [] { return Employer(); });
    letAddSite(*m_site, m_shell, [this] {
        Site site;
        site.employer = EmployerId(m_employer->key().toLongLong());
        site.place = PlaceId(m_community->key().toLongLong());
        return site;
    });
    connect(m_site, &QLineEdit::textEdited, this, &WorkerFields::followSite);
    m_parts.add(
        m_grid.addField(lookUpField(noun("state"), new LookUpEdit(lookUpStates()), true)),
        QStringLiteral("state"), [](const Worker& worker) { return workerStateCode(worker.state); },
        [](Worker& worker, const QString& code) {
            worker.state = workerStateFrom(code).value_or(worker.state);
        });
    using Needs = DateEdit::Needs;
    addText("started_on", &Worker::startedOn,
            dateField(noun("started_on"), new DateEdit(Needs::MonthOrYear)));
    addText("left_on", &Worker::leftOn, dateField(noun("left_on"), new DateEdit(Needs::MonthOrYear)));
}

// Who reports for work at a site belongs to its employer and usually to its community, unless said otherwise.
void WorkerFields::followSite() {
    const auto site = SiteStore(m_shell.session().ledger()).find(SiteId(m_site->key().toLongLong()));
    if (!site) {
        return;
    }
    if (m_employer->text().isEmpty() && site->employer.isValid()) {
        m_employer->choose(QString::number(site->employer.value()));
    }
    const auto place = PlaceStore(m_shell.session().ledger()).find(site->place);
    if (m_community->text().isEmpty() && place && place->level == PlaceLevel::Community) {
        m_community->choose(QString::number(place->id.value()));
    }
}

void WorkerFields::addRest() {
    m_grid.addSection(tr("党建与特长"));
    addText("relationship_at", &Worker::relationshipAt, lineField("relationship_at"), true);
    addText("skills", &Worker::skills, lineField("skills"), true);
    m_grid.addSection(tr("来源与依据"));
    addText("source", &Worker::source, lineField("source"));
    addText("verified_on", &Worker::verifiedOn, dateField(noun("verified_on"), new DateEdit));
    m_parts.add(
        m_grid.addField(new LabelledField(noun("to_verify"), new QCheckBox(tr("有内容要核实"))), Span::Full),
        QStringLiteral("to_verify"),
        [](const Worker& worker) { return worker.toVerify ? QStringLiteral("1") : QString(); },
        [](Worker& worker, const QString& value) { worker.toVerify = !value.isEmpty(); });
    addTable("consent_basis", &Worker::consentBasis, text::Table::ConsentBasis);
    addText("consent_way", &Worker::consentWay, lineField("consent_way"));
    addText("consent_on", &Worker::consentOn, dateField(noun("consent_on"), new DateEdit));
    addText("consent_withdrawn_on", &Worker::consentWithdrawnOn,
            dateField(noun("consent_withdrawn_on"), new DateEdit));
    auto* note = new QPlainTextEdit;
    note->setFixedHeight(px(kNoteHeight));
    addText("note", &Worker::note, new LabelledField(noun("note"), note), true);
}

void WorkerFields::show(const Worker& worker) {
    m_parts.show(worker);
    m_filling->begin();
    for (KeepableField* field : m_keepable) {
        field->begin();
    }
}

bool WorkerFields::validate() {
    for (KeepableField* field : m_keepable) {
        field->beforeSaving();
    }
    const bool fine = m_grid.validate();
    for (KeepableField* field : m_keepable) {
        field->afterSaving(!fine);
    }
    return fine;
}

Worker WorkerFields::onto(const Worker& record) const {
    Worker worker = m_parts.onto(record);
    for (const WorkerProblem& problem : problems()) {
        (problem.field == u"phone" ? worker.phone : worker.identity).plain.reset();
    }
    return worker;
}

std::vector<WorkerProblem> WorkerFields::problems() const {
    std::vector<WorkerProblem> found;
    for (const KeepableField* field : m_keepable) {
        if (const auto problem = field->problem()) {
            found.push_back(*problem);
        }
    }
    return found;
}

}  // namespace nuanxin::ui
