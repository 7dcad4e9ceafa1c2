// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/branch/roster_model.h"

#include "core/text/code_table.h"

namespace nuanxin::ui {

namespace {

Column column(const char* key, const QString& title, int width, bool hidden = false, int least = 0) {
    Column made{title, width, false, false, least};
    made.key = QLatin1String(key);
    made.hidden = hidden;
    return made;
}

// As many as an office screen holds; the rest waits behind 列.
std::vector<Column> tableColumns() {
    std::vector<Column> all{column("name", RosterModel::tr("姓名"), 120),
                            column("sex", RosterModel::tr("性别"), 54, true),
                            column("birth_date", RosterModel::tr("出生日期"), 98, true),
                            column("education", RosterModel::tr("学历"), 118, true),
                            column("status", RosterModel::tr("党员类别"), 92),
                            column("relationship", RosterModel::tr("组织关系所在"), 190, false, 110),
                            column("joined_on", RosterModel::tr("入党时间"), 98, false, 98),
                            column("became_full_on", RosterModel::tr("转正时间"), 98, false, 98),
                            column("post", RosterModel::tr("党内职务"), 92, false, 80),
                            column("workplace", RosterModel::tr("工作单位"), 150, false, 90),
                            column("phone", RosterModel::tr("电话"), 110, false, 106),
                            column("identity", RosterModel::tr("证件号码"), 170, true),
                            column("check_in", RosterModel::tr("报到点"), 130, false, 90),
                            column("certificate", RosterModel::tr("流动党员活动证"), 130, true),
                            column("made_known", RosterModel::tr("亮明身份"), 92, true),
                            column("finding", RosterModel::tr("找到方式"), 112, true)};
    all[RosterModel::Relationship].stretches = true;
    return all;
}

}  // namespace

RosterModel::RosterModel(Ledger& ledger, QObject* parent)
    : WindowedModel<MemberRow>(tableColumns(), parent), m_ledger(ledger) {}

void RosterModel::setDay(const QDate& day) {
    if (day != m_day) {
        m_day = day;
        rereadRows();
    }
}

std::vector<MemberRow> RosterModel::fetch(const std::vector<qint64>& ids) const {
    std::vector<MemberId> wanted;
    wanted.reserve(ids.size());
    for (const qint64 id : ids) {
        wanted.emplace_back(id);
    }
    return RosterStore(m_ledger).rows(wanted, m_day);
}

QString RosterModel::textOf(const MemberRow& member, int column) const {
    switch (column) {
        case Name:
            return member.name;
        case Sex:
            return text::codeTable(text::Table::Sex).shortName(member.sex);
        case BirthDate:
            return member.birthDate;
        case Education:
            return text::codeTable(text::Table::Education).shortName(member.education);
        case Status:
            return memberStatusName(member.status);
        case JoinedOn:
            return member.joinedOn;
        case BecameFullOn:
            return member.becameFullOn;
        case Relationship:
            return member.organisationName.isEmpty() ? member.elsewhere : member.organisationName;
        case Post:
            return member.post;
        case Workplace:
            return member.employer.isEmpty() ? member.site : member.employer;
        case Phone:
            return member.phone;
        case Identity:
            return member.identity;
        case CheckedIn:
            return member.checkIn;
        case Certificate:
            return member.certificate;
        case MadeKnown:
            return member.isMadeKnown ? QString() : tr("未亮明");
        default:
            return member.finding == MemberFinding::NotFound ? QString() : memberFindingName(member.finding);
    }
}

Cell RosterModel::cell(int row, int column) const {
    const MemberRow* member = at(row);
    if (member == nullptr) {
        return {};
    }
    Cell cell{textOf(*member, column)};
    if (column == Status) {
        cell.dot = member->status == MemberStatus::Full ? Dot::Good : Dot::Warning;
    } else if (column == MadeKnown && !member->isMadeKnown) {
        cell.dot = Dot::Warning;
    } else if (column == Relationship && !member->organisation.isValid()) {
        cell.tint = Tint::Muted;
    }
    return cell;
}

}  // namespace nuanxin::ui
