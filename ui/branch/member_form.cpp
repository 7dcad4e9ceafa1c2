// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/branch/member_form.h"

#include <QCheckBox>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include "core/branch/member_store.h"
#include "core/census/worker_store.h"
#include "core/ledger/history.h"
#include "core/text/identity_number.h"
#include "ui/branch/branch_look_ups.h"
#include "ui/branch/member_lines.h"
#include "ui/branch/transfer_lines.h"
#include "ui/census/look_ups.h"
#include "ui/form/date_edit.h"
#include "ui/form/form_grid.h"
#include "ui/form/look_up_edit.h"
#include "ui/form/sealed_edit.h"
#include "ui/shell/look.h"
#include "ui/shell/session.h"
#include "ui/shell/side_panel.h"
#include "ui/shell/theme.h"

namespace nuanxin::ui {

namespace {

constexpr int kNoteHeight = 64;

QString noun(const char* column) {
    return columnNoun(QStringLiteral("member"), QLatin1String(column));
}

DateEdit* roughDate() {
    return new DateEdit(DateEdit::Needs::MonthOrYear);
}

}  // namespace

MemberForm::MemberForm(Shell& shell, SidePanel& panel)
    : RecordForm(shell, panel, draftName(), kEdition, Permission::Manage),
      m_worker(new LookUpEdit(lookUpWorkers(session().ledger()))),
      m_relationships(new RelationshipLines(shell)),
      m_checkIns(new CheckInLines(shell)),
      m_certificates(new CertificateLines(shell)),
      m_transfers(new TransferLines(shell)),
      m_steps(new TransferStepLines(shell)) {
    addPerson();
    addFirstRelationship();
    addMembership();
    // What one looks at most stands first.
    for (RecordLines* each :
         std::initializer_list<RecordLines*>{m_relationships, m_checkIns, m_certificates}) {
        column()->insertWidget(column()->indexOf(grid()), each);
    }
    column()->addWidget(m_transfers);
    column()->addWidget(m_steps);
    column()->addStretch(1);
    connect(m_transfers, &TransferLines::shown, this, [this] { m_steps->show(m_transfers->withSteps()); });
}

void MemberForm::addPerson() {
    grid()->addSection(tr("基本信息"));
    LabelledField* worker = grid()->addField(lookUpField(tr("从业人员名册上的人"), m_worker), Span::Full);
    worker->setHint(tr("不在名册上的，空着，填下面的姓名。"));
    m_parts.addId(worker, QStringLiteral("worker_id"), static_cast<WorkerId Entry::*>(&Entry::worker));
    m_firstOnly.push_back(worker);
    m_own = {grid()->addField(new LabelledField(noun("name"), new QLineEdit, true)),
             grid()->addField(
                 lookUpField(noun("document_kind"), new LookUpEdit(lookUpTable(text::Table::DocumentKind))))};
    m_parts.add(m_own[0], QStringLiteral("name"), &Entry::name);
    m_parts.add(m_own[1], QStringLiteral("document_kind"), &Entry::documentKind);
    auto* number = new SealedEdit;
    LabelledField* identity =
        grid()->addField(new LabelledField(noun("identity_sealed"), number), Span::Full);
    m_parts.addSealed(identity, QStringLiteral("identity_sealed"),
                      static_cast<SealedField Entry::*>(&Entry::identity));
    identity->setCheck([this, number] {
        const auto* kind = qobject_cast<const LookUpEdit*>(m_own[1]->control());
        const auto read = text::parseIdentity(
            number->typed().value_or(QString()),
            text::identityKindFromCode(kind->key()).value_or(text::IdentityKind::ResidentId));
        return text::hasError(read.problems) ? problemText(read.problems.front()) : QString();
    });
    if (session().ledger().may(Permission::Reveal)) {
        number->setReveal([this] { return reveal(); });
    }
    connect(m_worker, &QLineEdit::textChanged, this, &MemberForm::followWorker);
}

void MemberForm::addFirstRelationship() {
    LabelledField* where = grid()->addField(
        lookUpField(tr("组织关系所在党组织"), new LookUpEdit(lookUpAnyOrganisation(session().ledger()))),
        Span::Full);
    m_parts.add(
        where, QStringLiteral("relationship"),
        [](const Entry& entry) {
            return AnyOrganisation{entry.organisation, entry.elsewhere}.key();
        },
        [this](Entry& entry, const QString& key) {
            const AnyOrganisation chosen = anyOrganisationFrom(session().ledger(), key);
            entry.organisation = chosen.id;
            entry.elsewhere = chosen.elsewhere;
        });
    LabelledField* since = grid()->addField(dateField(tr("组织关系转来日期"), roughDate()));
    m_parts.add(since, QStringLiteral("since"), &Entry::since);
    m_firstOnly.insert(m_firstOnly.end(), {where, since});
}

void MemberForm::addMembership() {
    const auto date = [this](const char* column, QString Member::*member) {
        m_parts.add(grid()->addField(dateField(noun(column), roughDate())), QLatin1String(column), member);
    };
    grid()->addSection(tr("党员身份"));
    date("joined_on", &Member::joinedOn);
    date("became_full_on", &Member::becameFullOn);
    m_parts.add(
        grid()->addField(new LabelledField(tr("转正时间不明"), new QCheckBox(tr("已是正式党员"))),
                         Span::Full),
        QStringLiteral("is_full"),
        [](const Entry& entry) { return entry.isFull ? QStringLiteral("1") : QString(); },
        [](Entry& entry, const QString& value) { entry.isFull = !value.isEmpty(); });
    date("left_on", &Member::leftOn);
    grid()->addSection(tr("怎样找到"));
    m_parts.add(
        grid()->addField(lookUpField(noun("finding"), new LookUpEdit(lookUpMemberFindings()))),
        QStringLiteral("finding"), [](const Entry& entry) { return memberFindingCode(entry.finding); },
        [](Entry& entry, const QString& code) {
            entry.finding = memberFindingFrom(code).value_or(MemberFinding::NotFound);
        });
    date("found_on", &Member::foundOn);
    date("made_known_on", &Member::madeKnownOn);
    m_parts.field(QStringLiteral("finding"))->setHint(tr("原已掌握的空着。"));
    m_parts.field(QStringLiteral("made_known_on"))->setHint(tr("还没有亮明的空着。"));
    auto* note = new QPlainTextEdit;
    note->setFixedHeight(px(kNoteHeight));
    m_parts.add(grid()->addField(new LabelledField(noun("note"), note), Span::Full), QStringLiteral("note"),
                &Entry::note);
}

QString MemberForm::reveal() {
    QString plain;
    shell().attempt([&] {
        plain = MemberStore(session().ledger()).revealIdentity(MemberId(record()), tr("在党员名册中查看"));
    });
    return plain;
}

// The name and number of one on the roll are the roll's.
void MemberForm::followWorker() {
    const bool onRoll = !m_worker->text().trimmed().isEmpty();
    LabelledField* identity = m_parts.field(QStringLiteral("identity_sealed"));
    for (LabelledField* field : m_own) {
        field->setVisible(!onRoll);
        field->setRequired(field == m_own.front() && !onRoll);
    }
    identity->setVisible(record() != 0 || !onRoll);
    identity->setReadOnly(onRoll || isReadOnly());
}

void MemberForm::show(const Entry& entry) {
    m_parts.show(entry);
    for (LabelledField* field : m_firstOnly) {
        field->setVisible(!entry.id.isValid());
    }
    m_parts.field(QStringLiteral("relationship"))->setRequired(!entry.id.isValid());
    showAround(entry.id);
}

void MemberForm::showAround(MemberId id) {
    for (RecordLines* each :
         std::initializer_list<RecordLines*>{m_relationships, m_checkIns, m_certificates, m_transfers}) {
        each->setVisible(id.isValid());
    }
    m_relationships->show(id);
    m_checkIns->show(id);
    m_certificates->show(id);
    m_transfers->show(id);
}

bool MemberForm::open(MemberId id) {
    const auto member = MemberStore(session().ledger()).find(id);
    if (!member) {
        return false;
    }
    keepDraft();
    fill([&] { show(Entry{*member, {}, {}, {}}); });
    begin(id.value(), member->name, memberStatusName(statusOn(*member, QDate::currentDate())));
    followWorker();
    return true;
}

void MemberForm::openNew(OrganisationId where) {
    Entry entry;
    entry.documentKind = QStringLiteral("resident_id");
    entry.organisation = where;
    openNew(entry, tr("登记新党员"));
}

void MemberForm::openAdmitted(WorkerId worker, OrganisationId where, const Admission& admission) {
    const bool isFull = admission.status == MemberStatus::Full;
    LabelledField *joinedOn = m_parts.field(QStringLiteral("joined_on")),
                  *becameFullOn = m_parts.field(QStringLiteral("became_full_on"));
    joinedOn->setHint(tr("支部大会通过接收为预备党员之日。"));
    becameFullOn->setHint(isFull ? tr("预备期满之日，延长的到延长期满；党龄从这天算起。") : QString());
    if (admission.member.isValid() && open(admission.member)) {
        if (m_parts.shown().joinedOn.isEmpty()) {
            setValue(joinedOn->control(), admission.joinedOn);
        }
        setValue(becameFullOn->control(), admission.becameFullOn);
        edited();
    } else {
        Entry entry;
        entry.worker = worker;
        entry.joinedOn = entry.since = admission.joinedOn;
        entry.becameFullOn = admission.becameFullOn;
        entry.isFull = isFull && admission.becameFullOn.isEmpty();
        entry.organisation = where;
        LabelledField* person = m_parts.field(QStringLiteral("worker_id"));
        person->setReadOnly(true);
        person->setHint({});
        openNew(entry, isFull ? tr("登记为正式党员") : tr("登记为预备党员"));
    }
    LabelledField* toLookAt = isFull ? becameFullOn : joinedOn;
    toLookAt->control()->setFocus(Qt::OtherFocusReason);
    bringIntoView(toLookAt);
}

void MemberForm::openNew(const Entry& entry, const QString& title) {
    keepDraft();
    fill([&] { show(entry); });
    begin(0, title, {});
    followWorker();
}

void MemberForm::refresh() {
    if (!isOpen() || record() == 0) {
        return;
    }
    const auto member = MemberStore(session().ledger()).find(MemberId(record()));
    if (!member) {
        panel().hide();
        Q_EMIT closed();
    } else if (changes() == 0) {
        fill([&] { show(Entry{*member, {}, {}, {}}); });
        panel().setTitle(member->name, memberStatusName(statusOn(*member, QDate::currentDate())));
        followWorker();
    } else {
        showAround(member->id);
    }
}

bool MemberForm::saveLine() {
    for (RecordLines* each : std::initializer_list<RecordLines*>{m_relationships, m_checkIns, m_certificates,
                                                                 m_transfers, m_steps}) {
        if (each->isEditing()) {
            each->save();
            return true;
        }
    }
    return false;
}

void MemberForm::bringCheckInsIntoView() {
    bringIntoView(m_checkIns);
}

void MemberForm::bringTransfersIntoView() {
    bringIntoView(m_steps->isHidden() ? static_cast<QWidget*>(m_transfers) : m_steps);
}

MemberId MemberForm::storeNew(const Entry& entry) {
    Ledger& ledger = session().ledger();
    const QString name =
        entry.worker.isValid() ? WorkerStore(ledger).find(entry.worker).value_or(Worker()).name : entry.name;
    MemberId id;
    ledger.write(EntryLabel(tr("登记党员"), tr("登记党员 %1").arg(name)), [&](Database&) {
        MemberStore store(ledger);
        id = store.put(entry);
        store.putOnRoll(entry);
        store.put(Relationship{{}, id, entry.organisation, entry.elsewhere, entry.since, {}});
    });
    return id;
}

RecordForm::Stored MemberForm::store() {
    MemberStore store(session().ledger());
    const bool isNew = record() == 0;
    MemberId id(record());
    if (isNew) {
        id = storeNew(m_parts.value());
    } else {
        const Member known = store.find(id).value_or(Member(m_parts.shown()));
        store.save(m_parts.onto(Entry{known, {}, {}, {}}));
    }
    const auto entry = History(session().ledger()).undoable();
    const Member stored = *store.find(id);
    show(Entry{stored, {}, {}, {}});
    panel().setTitle(stored.name, memberStatusName(statusOn(stored, QDate::currentDate())));
    return {id.value(), entry ? entry->id : HistoryId(),
            isNew ? tr("已登记党员 %1").arg(stored.name) : tr("已保存 %1").arg(stored.name)};
}

QString MemberForm::unsavedWords() const {
    return record() == 0 ? tr("正在登记的党员还没有保存，草稿留着。")
                         : tr("%1 的改动还没有保存，草稿留着。").arg(m_parts.shown().name);
}

}  // namespace nuanxin::ui
