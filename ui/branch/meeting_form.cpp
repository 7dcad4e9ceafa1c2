// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/branch/meeting_form.h"

#include <QJsonArray>
#include <QPlainTextEdit>
#include <QVBoxLayout>
#include <algorithm>
#include <tuple>

#include "core/branch/organisation_part_store.h"
#include "core/ledger/history.h"
#include "ui/branch/attendance_list.h"
#include "ui/branch/branch_look_ups.h"
#include "ui/branch/decision_rows.h"
#include "ui/branch/meeting_hosts.h"
#include "ui/form/date_edit.h"
#include "ui/form/form_grid.h"
#include "ui/form/look_up_edit.h"
#include "ui/shell/look.h"
#include "ui/shell/session.h"
#include "ui/shell/shell.h"
#include "ui/shell/side_panel.h"

namespace nuanxin::ui {

namespace {

const QString kHosts = QStringLiteral("hosts"), kDecisions = QStringLiteral("decisions"),
              kAttendance = QStringLiteral("attendance"), kGroup = QStringLiteral("group"),
              kKind = QStringLiteral("kind"), kHeldOn = QStringLiteral("held_on");
constexpr int kTextHeight = 52;

LookUp lookUpKinds() {
    std::vector<LookUpItem> items;
    for (int kind = 0; kind <= static_cast<int>(MeetingKind::Other); ++kind) {
        const auto each = static_cast<MeetingKind>(kind);
        items.push_back({meetingKindCode(each), meetingKindName(each)});
    }
    return lookUpAmong(std::move(items));
}

QPlainTextEdit* textEdit() {
    auto* edit = new QPlainTextEdit;
    edit->setFixedHeight(px(kTextHeight));
    return edit;
}

// What the list of those entitled follows from.
bool isSameList(const Meeting& one, const Meeting& other) {
    return std::tie(one.kind, one.heldOn, one.hosts, one.group) ==
           std::tie(other.kind, other.heldOn, other.hosts, other.group);
}

QString titleOf(const Meeting& meeting) {
    return MeetingForm::tr("%1 %2").arg(meeting.heldOn, meetingKindName(meeting.kind));
}

}  // namespace

MeetingForm::MeetingForm(Shell& shell, SidePanel& panel, AttendanceList& attendance)
    : RecordForm(shell, panel, draftName(), kEdition, Permission::Manage),
      m_attendance(attendance),
      m_hosts(new MeetingHosts(session().ledger())),
      m_decisions(new DecisionRows),
      m_kind(new LookUpEdit(lookUpKinds())),
      m_group(new LookUpEdit(lookUpAmong({}))),
      m_chair(new LookUpEdit(lookUpAmong({}))),
      m_minuteTaker(new LookUpEdit(lookUpAmong({}))) {
    buildFields();
    column()->addWidget(sectionHead(tr("决定事项")));
    column()->addWidget(m_decisions);
    column()->addStretch(1);
    m_hosts->setReadOnly(isReadOnly());
    m_decisions->setReadOnly(isReadOnly());
    m_attendance.setReadOnly(isReadOnly());
    connect(m_hosts, &MeetingHosts::edited, this, [this] {
        listAgain();
        offerGroups();
        edited();
    });
    connect(m_decisions, &DecisionRows::edited, this, &MeetingForm::edited);
    m_attendance.setGuests(lookUpMembers(session().ledger()));
    connect(&m_attendance, &AttendanceList::edited, this, [this] {
        m_listTouched = true;
        edited();
    });
    connect(&m_attendance, &AttendanceList::guestChosen, this, [this](MemberId member) {
        this->shell().attempt([&] {
            if (auto guest = guestRow(session().ledger(), member, typed())) {
                m_attendance.model().addGuest(std::move(*guest));
            }
        });
    });
}

void MeetingForm::buildFields() {
    const auto text = [this](const QString& words, const char* key, QString Meeting::*member,
                             QWidget* control, Span span) {
        m_parts.add(grid()->addField(new LabelledField(words, control), span), QLatin1String(key), member);
    };
    LabelledField* kind = grid()->addField(lookUpField(tr("会议类别"), m_kind, true));
    m_parts.add(
        kind, kKind, [](const Meeting& meeting) { return meetingKindCode(meeting.kind); },
        [](Meeting& meeting, const QString& code) {
            meeting.kind = meetingKindFrom(code).value_or(meeting.kind);
        });
    LabelledField* day =
        grid()->addField(dateField(tr("日期"), new DateEdit(DateEdit::Needs::MonthOrYear), true));
    m_parts.add(day, kHeldOn, &Meeting::heldOn);
    text(tr("地点"), "place", &Meeting::place, new QLineEdit, Span::Full);
    m_parts.add(grid()->addField(lookUpField(tr("主持人"), m_chair)), QStringLiteral("chair"),
                &Meeting::chair);
    m_parts.add(grid()->addField(lookUpField(tr("记录人"), m_minuteTaker)), QStringLiteral("minute_taker"),
                &Meeting::minuteTaker);
    m_groupField = grid()->addField(lookUpField(tr("党小组"), m_group), Span::Full);
    m_parts.addId(m_groupField, kGroup, &Meeting::group);
    grid()->addWidget(m_hosts);
    text(tr("议程"), "agenda", &Meeting::agenda, textEdit(), Span::Full);
    text(tr("会议记录"), "minutes", &Meeting::minutes, textEdit(), Span::Full);
    // Who is entitled follows from the kind and the day, as soon as they are settled. Not at once: a field
    // also loses the keyboard when the window goes.
    for (LabelledField* field : {kind, day, m_groupField}) {
        connect(static_cast<QLineEdit*>(field->control()), &QLineEdit::editingFinished, this,
                &MeetingForm::listAgain, Qt::QueuedConnection);
    }
    connect(kind, &LabelledField::edited, this, &MeetingForm::offerGroups);
}

void MeetingForm::open(const Meeting& meeting) {
    keepDraft();
    fill([&] { showMeeting(meeting); });
    const bool isNew = !meeting.id.isValid();
    begin(meeting.id.value(), isNew ? tr("登记会议") : titleOf(meeting), isNew ? QString() : meeting.place);
}

bool MeetingForm::refresh() {
    if (!isOpen() || record() == 0) {
        return true;
    }
    const std::optional<Meeting> stored = MeetingStore(session().ledger()).find(MeetingId(record()));
    if (stored && changes() == 0) {
        fill([&] { showMeeting(*stored); });
    }
    return stored.has_value();
}

void MeetingForm::showMeeting(const Meeting& meeting) {
    Ledger& ledger = session().ledger();
    const MeetingStore store(ledger);
    const bool isNew = !meeting.id.isValid();
    const std::vector<Attendance> stored = isNew ? std::vector<Attendance>() : store.attendance(meeting.id);
    m_hosts->show(meeting.hosts);
    m_hostsShown = meeting.hosts;
    m_decisions->show(isNew ? std::vector<MeetingDecision>() : store.decisions(meeting.id));
    m_decisionsShown = m_decisions->draft();
    m_attendance.show(attendanceRows(ledger, meeting, stored), !stored.empty());
    m_attendance.showUnlisted(guestsWithoutRecord(ledger, meeting));
    m_listTouched = false;
    m_listedFor = meeting;
    offerPersons();
    m_parts.show(meeting);
    offerGroups();
}

Meeting MeetingForm::typed() const {
    Meeting meeting = m_parts.value();
    meeting.hosts = m_hosts->value();
    return meeting;
}

// Marks already made stay with whoever is still on the list.
void MeetingForm::listAgain() {
    const Meeting meeting = typed();
    if (isSameList(meeting, m_listedFor)) {
        return;
    }
    m_listedFor = meeting;
    shell().attempt([&] {
        std::vector<AttendanceRow> rows = attendanceRows(session().ledger(), meeting, {});
        const bool wasMarked = m_attendance.isMarked();
        for (AttendanceRow& row : rows) {
            const auto& before = m_attendance.model().list();
            const auto known = std::ranges::find(before, row.member, &AttendanceRow::member);
            if (wasMarked && known != before.end() && known->isGuest == row.isGuest) {
                row = *known;
            }
        }
        for (const AttendanceRow& guest : m_attendance.model().list()) {
            if (guest.isGuest && guest.mark == Mark::Observing &&
                std::ranges::find(rows, guest.member, &AttendanceRow::member) == rows.end()) {
                rows.push_back(guest);
            }
        }
        m_attendance.showUnlisted(guestsWithoutRecord(session().ledger(), meeting));
        m_attendance.show(std::move(rows), wasMarked);
        m_listTouched = m_listTouched || wasMarked;
    });
    offerPersons();
}

void MeetingForm::offerPersons() {
    std::vector<LookUpItem> items;
    for (const AttendanceRow& row : m_attendance.model().list()) {
        items.push_back({row.name, row.name, memberStatusName(row.status)});
    }
    for (LookUpEdit* edit : {m_chair, m_minuteTaker}) {
        LookUp persons = lookUpAmong(items);
        persons.isOpen = true;  // from above, or not on the list
        edit->setLookUp(std::move(persons));
    }
}

void MeetingForm::offerGroups() {
    std::vector<LookUpItem> items;
    for (const OrganisationId host : m_hosts->value()) {
        for (const PartyGroup& group : OrganisationPartStore(session().ledger()).groups(host)) {
            items.push_back({QString::number(group.id.value()), group.name});
        }
    }
    const bool isGroup = meetingKindFrom(m_kind->key()) == MeetingKind::GroupMeeting;
    m_groupField->setVisible(isGroup && !items.empty());
    const QString chosen = m_group->key();
    m_group->setLookUp(lookUpAmong(std::move(items)));
    m_group->setKey(isGroup ? chosen : QString());
}

int MeetingForm::changes() const {
    return m_parts.changes() + (m_hosts->value() != m_hostsShown ? 1 : 0) +
           (m_decisions->draft() != m_decisionsShown ? 1 : 0) + (m_listTouched ? 1 : 0);
}

bool MeetingForm::validate() {
    listAgain();  // of a day just typed
    const bool fields = RecordForm::validate(), hosts = m_hosts->validate(),
               decisions = m_decisions->validate();
    return fields && hosts && decisions;
}

RecordForm::Stored MeetingForm::store() {
    Ledger& ledger = session().ledger();
    const bool isNew = record() == 0;
    Meeting meeting = m_parts.onto(MeetingStore(ledger).find(MeetingId(record())).value_or(m_parts.shown()));
    meeting.hosts = m_hosts->value();
    const MeetingId id = MeetingStore(ledger).save(
        meeting, m_attendance.isMarked() ? std::optional(m_attendance.model().attendance()) : std::nullopt,
        m_decisions->value());
    const Meeting stored = *MeetingStore(ledger).find(id);
    showMeeting(stored);
    panel().setTitle(titleOf(stored), stored.place);
    const auto entry = History(ledger).undoable();
    return {id.value(), entry ? entry->id : HistoryId(),
            isNew ? tr("已登记 %1").arg(titleOf(stored)) : tr("已保存 %1").arg(titleOf(stored))};
}

QJsonObject MeetingForm::draft() const {
    QJsonObject draft = m_parts.draft();
    QJsonArray hosts, attendance;
    for (const OrganisationId host : m_hosts->value()) {
        hosts.append(host.value());
    }
    for (const Attendance& one : m_attendance.model().attendance()) {
        attendance.append(QJsonArray{one.member.value(), presenceCode(one.presence), one.reason});
    }
    draft.insert(kHosts, hosts);
    draft.insert(kDecisions, m_decisions->draft());
    if (m_attendance.isMarked()) {
        draft.insert(kAttendance, attendance);
    }
    return draft;
}

void MeetingForm::putDraft(const QJsonObject& draft) {
    m_parts.putDraft(draft);
    if (draft.contains(kHosts)) {
        std::vector<OrganisationId> hosts;
        for (const QJsonValue& each : draft.value(kHosts).toArray()) {
            hosts.emplace_back(each.toInteger());
        }
        m_hosts->show(std::move(hosts));
    }
    if (draft.contains(kDecisions)) {
        m_decisions->putDraft(draft.value(kDecisions).toArray());
    }
    std::vector<Attendance> list;
    for (const QJsonValue& each : draft.value(kAttendance).toArray()) {
        const QJsonArray one = each.toArray();
        list.push_back({MemberId(one.at(0).toInteger()),
                        presenceFrom(one.at(1).toString()).value_or(Presence::Absent), one.at(2).toString()});
    }
    if (!list.empty()) {
        m_listedFor = typed();
        m_attendance.show(attendanceRows(session().ledger(), m_listedFor, list), true);
        m_listTouched = true;
    } else {
        listAgain();
    }
    offerGroups();
}

QString MeetingForm::unsavedWords() const {
    return record() == 0 ? tr("新会议还没有登记，草稿留着。")
                         : tr("%1的改动还没有保存，草稿留着。").arg(titleOf(m_parts.shown()));
}

}  // namespace nuanxin::ui
