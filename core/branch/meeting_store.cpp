// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/branch/meeting_store.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>

#include "core/branch/organisation_part_store.h"
#include "core/branch/organisation_store.h"
#include "core/ledger/row_writer.h"

namespace nuanxin {

namespace {

class MeetingWords {
    Q_DECLARE_TR_FUNCTIONS(MeetingStore)

public:
    static QString noDay() { return tr("请填写会议日期。"); }
    static QString noHost() { return tr("请选择召开会议的党组织。"); }
    static QString tooMany() { return tr("实到与请假人数之和多于应到人数，请核对。"); }
    static QString noDecision() { return tr("请填写决定事项。"); }
    static QString added(const QString& kind, const QString& day) {
        return tr("登记%1（%2）").arg(kind, day);
    }
    static QString changed(const QString& kind, const QString& day) {
        return tr("修改%1（%2）").arg(kind, day);
    }
    static QString removed(const QString& kind, const QString& day) {
        return tr("删除%1（%2）").arg(kind, day);
    }
    static QString attended(const QString& kind, const QString& day) {
        return tr("登记%1（%2）的到会情况").arg(kind, day);
    }
    static QString decided() { return tr("登记会议决定事项"); }
    static QString decisionRemoved() { return tr("删除会议决定事项"); }
};

using HostRowId = Id<struct HostRowTag>;
using AttendanceRowId = Id<struct AttendanceRowTag>;

// A row of the answer per host; hosts in the order of entry.
constexpr char kSelect[] =
    "SELECT meeting.id, kind, held_on, place, chair, minute_taker, agenda, minutes, party_group_id, "
    "entitled, present, excused, organisation_id FROM meeting LEFT JOIN meeting_host AS host ON "
    "host.meeting_id = meeting.id WHERE (?1 IS NULL OR meeting.id = ?1) AND (?2 IS NULL OR meeting.id IN "
    "(SELECT meeting_id FROM meeting_host WHERE organisation_id = ?2)) AND (?3 IS NULL OR kind = ?3) AND "
    "held_on BETWEEN ?4 AND ?5 ORDER BY held_on, meeting.id, host.id";

std::vector<Meeting> read(Statement rows) {
    std::vector<Meeting> meetings;
    while (rows.step()) {
        if (meetings.empty() || meetings.back().id != rows.id<MeetingId>(0)) {
            Meeting meeting;
            meeting.id = rows.id<MeetingId>(0);
            meeting.kind = meetingKindFrom(rows.text(1)).value_or(MeetingKind::Other);
            meeting.heldOn = rows.text(2);
            meeting.place = rows.text(3);
            meeting.chair = rows.text(4);
            meeting.minuteTaker = rows.text(5);
            meeting.agenda = rows.text(6);
            meeting.minutes = rows.text(7);
            meeting.group = rows.id<PartyGroupId>(8);
            meeting.entitled = static_cast<int>(rows.integer(9));
            meeting.present = static_cast<int>(rows.integer(10));
            meeting.excused = static_cast<int>(rows.integer(11));
            meetings.push_back(std::move(meeting));
        }
        if (!rows.isNull(12)) {
            meetings.back().hosts.push_back(rows.id<OrganisationId>(12));
        }
    }
    return meetings;
}

QString isoOr(const QDate& day, const char* otherwise) {
    return day.isValid() ? day.toString(Qt::ISODate) : QString::fromLatin1(otherwise);
}

void count(Meeting& meeting, const std::vector<Attendance>& list) {
    const auto of = [&](Presence presence) {
        return static_cast<int>(std::ranges::count(list, presence, &Attendance::presence));
    };
    meeting.entitled = static_cast<int>(list.size()) - of(Presence::Observing);
    meeting.present = of(Presence::Present);
    meeting.excused = of(Presence::Excused);
}

EntryLabel savedLabel(const Meeting& meeting) {
    const QString kind = meetingKindName(meeting.kind);
    return meeting.id.isValid() ? MeetingWords::changed(kind, meeting.heldOn)
                                : MeetingWords::added(kind, meeting.heldOn);
}

constexpr char kEver[] = "0000", kForEver[] = "9999-12-31";

}  // namespace

std::optional<Meeting> MeetingStore::find(MeetingId id) const {
    m_ledger.require(Permission::Read);
    Statement rows = m_ledger.database().prepare(kSelect);
    rows.with(id, nullptr, nullptr, QString::fromLatin1(kEver), QString::fromLatin1(kForEver));
    const std::vector<Meeting> found = read(std::move(rows));
    return found.empty() || !id.isValid() ? std::nullopt : std::optional(found.front());
}

std::vector<Meeting> MeetingStore::list(const MeetingQuery& query) const {
    m_ledger.require(Permission::Read);
    Statement rows = m_ledger.database().prepare(kSelect);
    rows.with(nullptr, query.host, query.kind ? std::optional(meetingKindCode(*query.kind)) : std::nullopt,
              isoOr(query.first, kEver), isoOr(query.last, kForEver));
    return read(std::move(rows));
}

void MeetingStore::putHosts(const Meeting& meeting) {
    std::vector<OrganisationId> missing = meeting.hosts;
    std::vector<qint64> gone;
    {
        Statement held = m_ledger.database().prepare(
            "SELECT id, organisation_id FROM meeting_host WHERE meeting_id = ? ORDER BY id");
        held.with(meeting.id);
        while (held.step()) {
            const auto wanted = std::ranges::find(missing, held.id<OrganisationId>(1));
            if (wanted == missing.end()) {
                gone.push_back(held.integer(0));
            } else {
                missing.erase(wanted);
            }
        }
    }
    for (const qint64 row : gone) {
        removeRowsWhere(m_ledger.database(), "meeting_host", "id", row);
    }
    for (const OrganisationId host : missing) {
        RowWriter("meeting_host")
            .set("meeting_id", meeting.id)
            .set("organisation_id", host)
            .write(m_ledger, HostRowId());
    }
}

MeetingId MeetingStore::put(Meeting meeting) {
    m_ledger.require(Permission::Manage);
    if (meeting.heldOn.isEmpty() || meeting.hosts.empty()) {
        throw Error(ErrorKind::BadInput,
                    meeting.hosts.empty() ? MeetingWords::noHost() : MeetingWords::noDay());
    }
    if (meeting.present + meeting.excused > meeting.entitled) {
        throw Error(ErrorKind::BadInput, MeetingWords::tooMany());
    }
    meeting.id = RowWriter("meeting")
                     .set("kind", meetingKindCode(meeting.kind))
                     .set("held_on", meeting.heldOn)
                     .set("place", meeting.place.simplified())
                     .set("chair", meeting.chair.simplified())
                     .set("minute_taker", meeting.minuteTaker.simplified())
                     .set("agenda", meeting.agenda.trimmed())
                     .set("minutes", meeting.minutes.trimmed())
                     .set("party_group_id", meeting.group)
                     .set("entitled", meeting.entitled)
                     .set("present", meeting.present)
                     .set("excused", meeting.excused)
                     .write(m_ledger, meeting.id);
    putHosts(meeting);
    return meeting.id;
}

MeetingId MeetingStore::save(const Meeting& meeting) {
    m_ledger.require(Permission::Manage);
    MeetingId id;
    m_ledger.write(savedLabel(meeting), [&](Database&) { id = put(meeting); });
    return id;
}

MeetingId MeetingStore::save(Meeting meeting, const std::optional<std::vector<Attendance>>& attendance,
                             const std::vector<MeetingDecision>& decisions) {
    m_ledger.require(Permission::Manage);
    m_ledger.write(savedLabel(meeting), [&](Database& database) {
        if (attendance) {
            count(meeting, *attendance);
        }
        meeting.id = put(meeting);
        if (attendance) {
            putAttendance(meeting.id, *attendance);
        }
        const std::vector<MeetingDecision> before = this->decisions(meeting.id);
        for (const MeetingDecision& stored : before) {
            if (std::ranges::find(decisions, stored.id, &MeetingDecision::id) == decisions.end()) {
                removeRowsWhere(database, "meeting_decision", "id", stored.id.value());
            }
        }
        for (MeetingDecision decision : decisions) {
            decision.meeting = meeting.id;
            if (std::ranges::find(before, decision.id, &MeetingDecision::id) == before.end()) {
                decision.id = {};  // taken back meanwhile
            }
            putDecision(decision);
        }
    });
    return meeting.id;
}

void MeetingStore::remove(MeetingId id) {
    m_ledger.require(Permission::Manage);
    const std::optional<Meeting> meeting = find(id);
    if (!meeting) {
        return;
    }
    m_ledger.write(MeetingWords::removed(meetingKindName(meeting->kind), meeting->heldOn),
                   [&](Database& database) {
                       for (const char* table : {"meeting_attendance", "meeting_decision", "meeting_host"}) {
                           removeRowsWhere(database, table, "meeting_id", id.value());
                       }
                       removeRowsWhere(database, "meeting", "id", id.value());
                   });
}

std::vector<Attendance> MeetingStore::attendance(MeetingId id) const {
    m_ledger.require(Permission::Read);
    std::vector<Attendance> all;
    Statement rows = m_ledger.database().prepare(
        "SELECT member_id, presence, reason FROM meeting_attendance WHERE meeting_id = ? ORDER BY id");
    rows.with(id);
    while (rows.step()) {
        all.push_back(
            {rows.id<MemberId>(0), presenceFrom(rows.text(1)).value_or(Presence::Absent), rows.text(2)});
    }
    return all;
}

void MeetingStore::setAttendance(MeetingId id, const std::vector<Attendance>& list) {
    m_ledger.require(Permission::Manage);
    std::optional<Meeting> meeting = find(id);
    if (!meeting) {
        return;
    }
    count(*meeting, list);
    m_ledger.write(MeetingWords::attended(meetingKindName(meeting->kind), meeting->heldOn), [&](Database&) {
        putAttendance(id, list);
        put(*meeting);
    });
}

// Rows that say the same stay as they are, so that history tells what changed.
void MeetingStore::putAttendance(MeetingId id, const std::vector<Attendance>& list) {
    std::vector<qint64> gone;
    std::vector<Attendance> missing = list;
    {
        Statement held = m_ledger.database().prepare(
            "SELECT id, member_id, presence, reason FROM meeting_attendance WHERE meeting_id = ?");
        held.with(id);
        while (held.step()) {
            const auto same = std::ranges::find_if(missing, [&](const Attendance& one) {
                return one.member == held.id<MemberId>(1) && presenceCode(one.presence) == held.text(2) &&
                       one.reason.simplified() == held.text(3);
            });
            if (same == missing.end()) {
                gone.push_back(held.integer(0));
            } else {
                missing.erase(same);
            }
        }
    }
    for (const qint64 row : gone) {
        removeRowsWhere(m_ledger.database(), "meeting_attendance", "id", row);
    }
    for (const Attendance& one : missing) {
        RowWriter("meeting_attendance")
            .set("meeting_id", id)
            .set("member_id", one.member)
            .set("presence", presenceCode(one.presence))
            .set("reason", one.reason.simplified())
            .write(m_ledger, AttendanceRowId());
    }
}

std::vector<MeetingDecision> MeetingStore::readDecisions(const QString& rest, qint64 id) const {
    m_ledger.require(Permission::Read);
    std::vector<MeetingDecision> all;
    Statement rows = m_ledger.database().prepare(
        QStringLiteral("SELECT id, meeting_id, decision, owner, due_on, done_on FROM meeting_decision ") +
        rest);
    rows.with(id);
    while (rows.step()) {
        all.push_back({rows.id<MeetingDecisionId>(0), rows.id<MeetingId>(1), rows.text(2), rows.text(3),
                       rows.text(4), rows.text(5)});
    }
    return all;
}

std::vector<MeetingDecision> MeetingStore::decisions(MeetingId id) const {
    return readDecisions(QStringLiteral("WHERE meeting_id = ?1 ORDER BY id"), id.value());
}

std::vector<MeetingDecision> MeetingStore::openDecisions() const {
    return readDecisions(
        QStringLiteral("WHERE ?1 = 0 AND done_on IS NULL ORDER BY due_on IS NULL, due_on, id"), 0);
}

MeetingDecisionId MeetingStore::putDecision(const MeetingDecision& decision) {
    if (decision.text.trimmed().isEmpty()) {
        throw Error(ErrorKind::BadInput, MeetingWords::noDecision());
    }
    return RowWriter("meeting_decision")
        .set("meeting_id", decision.meeting)
        .set("decision", decision.text.trimmed())
        .set("owner", decision.owner.simplified())
        .set("due_on", decision.dueOn)
        .set("done_on", decision.doneOn)
        .write(m_ledger, decision.id);
}

MeetingDecisionId MeetingStore::save(MeetingDecision decision) {
    m_ledger.require(Permission::Manage);
    m_ledger.write(MeetingWords::decided(), [&](Database&) { decision.id = putDecision(decision); });
    return decision.id;
}

void MeetingStore::removeDecision(MeetingDecisionId id) {
    m_ledger.require(Permission::Manage);
    m_ledger.write(MeetingWords::decisionRemoved(), [&](Database& database) {
        removeRowsWhere(database, "meeting_decision", "id", id.value());
    });
}

std::vector<DutyCell> MeetingStore::grid(OrganisationId branch, int year, const QDate& today) const {
    const std::optional<Organisation> organisation = OrganisationStore(m_ledger).find(branch);
    if (!organisation) {
        return {};
    }
    MeetingQuery query;
    query.host = branch;
    query.first = QDate(year, 1, 1);
    query.last = QDate(year, 12, 31);
    return meetingGrid(OrganisationPartStore(m_ledger).facts(*organisation), list(query), year,
                       shippedMeetingDuties(), today);
}

std::vector<BranchYear> MeetingStore::years(int year, const QDate& today) const {
    MeetingQuery query;
    query.first = QDate(year, 1, 1);
    query.last = QDate(year, 12, 31);
    QHash<OrganisationId, std::vector<Meeting>> held;
    for (Meeting& meeting : list(query)) {
        meeting.agenda.clear();
        meeting.minutes.clear();
        for (const OrganisationId host : meeting.hosts) {
            held[host].push_back(meeting);
        }
    }
    const OrganisationPartStore parts(m_ledger);
    std::vector<BranchYear> years;
    for (Organisation& branch : OrganisationStore(m_ledger).list()) {
        std::vector<MeetingYearRow> rows =
            meetingYear(parts.facts(branch), held.value(branch.id), year, shippedMeetingDuties(), today);
        if (!rows.empty()) {
            years.push_back({std::move(branch), std::move(rows)});
        }
    }
    return years;
}

}  // namespace nuanxin
