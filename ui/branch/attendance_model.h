// SPDX-License-Identifier: GPL-3.0-or-later
// Who could be at a meeting and what became of each.
#pragma once

#include "core/branch/meeting_store.h"
#include "core/branch/roster_store.h"
#include "ui/table/table_model.h"

namespace nuanxin::ui {

// Beside those that are stored: not of those entitled (应到), and has not sat in either.
enum class Mark { NotEntitled, Absent, Excused, Present, Observing };
QString markName(Mark mark);

struct AttendanceRow {
    MemberId member;
    QString name, organisation;
    MemberStatus status = MemberStatus::Full;
    Mark mark = Mark::Absent;
    QString reason{};
    QString role{};        // in the host, of a guest
    bool isGuest = false;  // not of the hosts: can sit in (列席), and is never counted
    bool operator==(const AttendanceRow&) const = default;
};

struct AttendanceCounts {
    int entitled = 0, present = 0, excused = 0, absent = 0;
    int observing = 0;  // beside those entitled
    bool operator==(const AttendanceCounts&) const = default;
};

// Those whose relationship lies with the hosts on the day: all are entitled; at a committee's meeting those
// with a post; at a group's, where it has met before, those who were then. A list already stored stands, and
// the others are behind it. Last come the guests: who leads or looks after a host from elsewhere, and whoever
// sat in.
std::vector<AttendanceRow> attendanceRows(Ledger& ledger, const Meeting& meeting,
                                          const std::vector<Attendance>& stored);
// Of somebody who is asked to sit in; empty: there is no such member.
std::optional<AttendanceRow> guestRow(Ledger& ledger, MemberId member, const Meeting& meeting);
// Guests who cannot be listed, having no record as a member: 王强（书记）.
QStringList guestsWithoutRecord(Ledger& ledger, const Meeting& meeting);

class AttendanceModel : public TableModel {
    Q_OBJECT
public:
    enum Columns { Presence, Name, Reason, Status };
    explicit AttendanceModel(QObject* parent = nullptr);

    void setRows(std::vector<AttendanceRow> rows);
    const std::vector<AttendanceRow>& list() const { return m_rows; }
    const AttendanceRow& at(int row) const { return m_rows[static_cast<size_t>(row)]; }
    void setMark(int row, Mark mark);
    void markAll(Mark mark);  // of those entitled
    void addGuest(AttendanceRow guest);
    AttendanceCounts counts() const;
    std::vector<Attendance> attendance() const;  // of those entitled and those who sat in

    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;  // the reason

Q_SIGNALS:
    void marked();  // by the user

protected:
    int rows() const override { return static_cast<int>(m_rows.size()); }
    Cell cell(int row, int column) const override;
    qint64 id(int row) const override { return at(row).member.value(); }

private:
    std::vector<AttendanceRow> m_rows;
};

}  // namespace nuanxin::ui
