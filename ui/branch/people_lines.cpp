// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/branch/people_lines.h"

#include "core/branch/instructor_store.h"
#include "core/branch/organisation_part_store.h"
#include "core/branch/organisation_store.h"
#include "core/census/employer_store.h"
#include "core/census/worker_store.h"
#include "core/ledger/history.h"
#include "ui/branch/branch_look_ups.h"
#include "ui/census/look_ups.h"
#include "ui/form/date_edit.h"
#include "ui/form/look_up_edit.h"

namespace nuanxin::ui {

namespace {

QString postNoun(const char* column) {
    return columnNoun(QStringLiteral("organisation_post"), QLatin1String(column));
}

QString dutyNoun(const char* column) {
    return columnNoun(QStringLiteral("instructor_duty"), QLatin1String(column));
}

DateEdit* roughDate() {
    return new DateEdit(DateEdit::Needs::MonthOrYear);
}

QString today() {
    return QDate::currentDate().toString(Qt::ISODate);
}

const QString kStart = QStringLiteral("started_on"), kEnd = QStringLiteral("ended_on");

void addDutySpan(FormGrid& grid, RecordParts<InstructorDuty>& parts) {
    parts.add(grid.addField(dateField(dutyNoun("started_on"), roughDate())), kStart, &InstructorDuty::from);
    parts.add(grid.addField(dateField(dutyNoun("ended_on"), roughDate())), kEnd, &InstructorDuty::until);
}

}  // namespace

PostLines::PostLines(Shell& shell, QWidget* parent)
    : PartLines(shell, {tr("班子成员"), tr("添加成员"), tr("登记任职")}, {tr("已登记任职"), tr("已删除任职")},
                kEnd, parent) {
    parts().add(
        grid()->addField(lookUpField(postNoun("kind"), new LookUpEdit(lookUpPostKinds()), true)),
        QStringLiteral("kind"), [](const Post& post) { return postKindCode(post.kind); },
        [](Post& post, const QString& code) { post.kind = postKindFrom(code).value_or(post.kind); });
    parts().add(
        grid()->addField(lookUpField(postNoun("name"), new LookUpEdit(lookUpPersons(ledger())), true)),
        QStringLiteral("name"),
        [](const Post& post) {
            return post.worker.isValid() ? QString::number(post.worker.value()) : post.name;
        },
        [this](Post& post, const QString& value) { readHolder(post, value); });
    parts().add(
        grid()->addField(lookUpField(postNoun("source"), new LookUpEdit(lookUpPostSources()), true)),
        QStringLiteral("source"), [](const Post& post) { return postSourceCode(post.source); },
        [](Post& post, const QString& code) { post.source = postSourceFrom(code).value_or(post.source); });
    parts().add(grid()->addField(new LabelledField(postNoun("duty"), new QLineEdit)), QStringLiteral("duty"),
                &Post::duty);
    parts().add(grid()->addField(dateField(postNoun("started_on"), roughDate())), kStart, &Post::from);
    parts().add(grid()->addField(dateField(postNoun("ended_on"), roughDate())), kEnd, &Post::until);
}

// Somebody on the roll by id; a name typed is of somebody who is not on it.
void PostLines::readHolder(Post& post, const QString& value) const {
    const WorkerId worker(value.toLongLong());
    const bool onRoll = worker.isValid() && WorkerStore(ledger()).find(worker).has_value();
    post.worker = onRoll ? worker : WorkerId();
    post.name = onRoll ? QString() : value;
}

void PostLines::show(OrganisationId id) {
    if (m_id != id) {
        closeForm();
    }
    m_id = id;
    showParts(OrganisationPartStore(ledger()).posts(id));
}

void PostLines::add() {
    Post post;
    post.organisation = m_id;
    const auto standing = OrganisationPartStore(ledger()).postsOn(m_id, QDate::currentDate());
    const bool hasSecretary = std::ranges::find(standing, PostKind::Secretary, &Post::kind) != standing.end();
    post.kind = hasSecretary ? PostKind::CommitteeMember : PostKind::Secretary;
    post.from = today();
    edit(post);
}

QString PostLines::wordsOf(const Post& post) const {
    return joinedText({tr("%1 %2").arg(postKindName(post.kind), post.name), post.duty,
                       postSourceName(post.source), spanText(post.from, post.until)});
}

void PostLines::put(const Post& post) {
    OrganisationPartStore(ledger()).save(post);
}

void PostLines::drop(const Post& post) {
    OrganisationPartStore(ledger()).removePost(post.id);
}

InstructorLines::InstructorLines(Shell& shell, QWidget* parent)
    : PartLines(shell, {tr("党建指导员"), tr("选派指导员"), tr("登记")},
                {tr("已登记指导员"), tr("已删除指导员的联系")}, kEnd, parent),
      m_instructor(new LookUpEdit(lookUpInstructors(ledger()))) {
    m_instructor->setAdding(
        [](const QString& typed) { return tr("新建指导员“%1”").arg(typed); },
        [this](const QString& typed) {
            this->shell().attempt([&] {
                const InstructorId made = InstructorStore(ledger()).save({{}, typed, {}, today(), {}, {}});
                m_instructor->choose(QString::number(made.value()));
                m_instructor->setFocus();
            });
        });
    parts().addId(grid()->addField(lookUpField(dutyNoun("instructor_id"), m_instructor, true), Span::Full),
                  QStringLiteral("instructor_id"), &InstructorDuty::instructor);
    addDutySpan(*grid(), parts());
}

void InstructorLines::show(OrganisationId id) {
    if (m_id != id) {
        closeForm();
    }
    m_id = id;
    showParts(InstructorStore(ledger()).dutiesFor(id));
}

void InstructorLines::add() {
    edit({{}, {}, {}, m_id, today(), {}});
}

QString InstructorLines::wordsOf(const InstructorDuty& duty) const {
    const Instructor who = InstructorStore(ledger()).find(duty.instructor).value_or(Instructor());
    return joinedText({who.name, who.sentBy, spanText(duty.from, duty.until)});
}

void InstructorLines::put(const InstructorDuty& duty) {
    InstructorStore(ledger()).save(duty);
}

void InstructorLines::drop(const InstructorDuty& duty) {
    InstructorStore(ledger()).removeDuty(duty.id);
}

DutyLines::DutyLines(Shell& shell, QWidget* parent)
    : PartLines(shell, {tr("联系的企业和党组织"), tr("添加联系对象"), tr("登记")},
                {tr("已登记联系对象"), tr("已删除联系对象")}, kEnd, parent) {
    parts().addId(
        grid()->addField(lookUpField(dutyNoun("employer_id"), new LookUpEdit(lookUpEmployers(ledger()))),
                         Span::Full),
        QStringLiteral("employer_id"), &InstructorDuty::employer);
    LabelledField* organisation = grid()->addField(
        lookUpField(dutyNoun("organisation_id"), new LookUpEdit(lookUpOrganisations(ledger()))), Span::Full);
    organisation->setHint(tr("企业和党组织填一项。"));
    parts().addId(organisation, QStringLiteral("organisation_id"), &InstructorDuty::organisation);
    addDutySpan(*grid(), parts());
}

void DutyLines::show(InstructorId id) {
    if (m_id != id) {
        closeForm();
    }
    m_id = id;
    showParts(InstructorStore(ledger()).duties(id));
}

void DutyLines::add() {
    edit({{}, m_id, {}, {}, today(), {}});
}

QString DutyLines::wordsOf(const InstructorDuty& duty) const {
    const QString name =
        duty.employer.isValid()
            ? EmployerStore(ledger()).find(duty.employer).value_or(Employer()).name
            : OrganisationStore(ledger()).find(duty.organisation).value_or(Organisation()).name;
    return joinedText({name, spanText(duty.from, duty.until)});
}

void DutyLines::put(const InstructorDuty& duty) {
    InstructorStore(ledger()).save(duty);
}

void DutyLines::drop(const InstructorDuty& duty) {
    InstructorStore(ledger()).removeDuty(duty.id);
}

}  // namespace nuanxin::ui
