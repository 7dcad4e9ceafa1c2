// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/roster_report.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/branch/organisation_store.h"
#include "core/ledger/error.h"
#include "core/report/return_report.h"
#include "core/text/code_table.h"
#include "core/text/sentences.h"

namespace nuanxin::report {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(RosterReport)
};

constexpr size_t kBatch = 500;

struct MemberColumn {
    QString head;
    double width = 0;  // millimetres on paper; 0: has no room there
    QString (*value)(const MemberRow&);
    Kind kind = Kind::Text;
};

QString shortNameIn(text::Table table, const QString& code) {
    return text::codeTable(table).shortName(code);
}

QString workplaceOf(const MemberRow& row) {
    return row.employer.isEmpty() ? row.site : row.employer;
}

std::vector<MemberColumn> memberColumns(RosterColumns wanted) {
    using Row = MemberRow;
    std::vector<MemberColumn> all{
        {Words::tr("姓名"), 14.5, [](const Row& row) { return row.name; }},
        {Words::tr("性别"), 9.6, [](const Row& row) { return shortNameIn(text::Table::Sex, row.sex); }},
        {Words::tr("出生日期"), 22.2, [](const Row& row) { return row.birthDate; }, Kind::Date},
        {Words::tr("证件号码"), 39.5, [](const Row& row) { return row.identity; }},
        {Words::tr("电话"), 0, [](const Row& row) { return row.phone; }},
        {Words::tr("学历"), 0,
         [](const Row& row) { return shortNameIn(text::Table::Education, row.education); }},
        {Words::tr("党员类别"), 18, [](const Row& row) { return memberStatusName(row.status); }},
        {Words::tr("入党时间"), 22.2, [](const Row& row) { return row.joinedOn; }, Kind::Date},
        {Words::tr("转正时间"), 22.2, [](const Row& row) { return row.becameFullOn; }, Kind::Date},
        {Words::tr("组织关系所在党组织"), 29.2,
         [](const Row& row) { return row.organisation.isValid() ? row.organisationName : row.elsewhere; }},
        {Words::tr("党内职务"), 9.8, [](const Row& row) { return row.post; }},
        {Words::tr("工作单位"), 28.8, workplaceOf},
        {Words::tr("报到点"), 0, [](const Row& row) { return row.checkIn; }},
        {Words::tr("流动党员活动证编号"), 0, [](const Row& row) { return row.certificate; }},
        {Words::tr("找到方式"), 0, [](const Row& row) { return memberFindingName(row.finding); }},
        {Words::tr("是否亮明身份"), 0,
         [](const Row& row) { return row.isMadeKnown ? Words::tr("是") : Words::tr("否"); }}};
    if (wanted == RosterColumns::OnPaper) {
        std::erase_if(all, [](const MemberColumn& column) { return column.width == 0; });
    }
    return all;
}

// Read in parts: a big roster tells how far it is, and can be given up.
class RosterTable {
public:
    RosterTable(Ledger& ledger, const RosterPaper& paper, Progress& progress)
        : m_roster(ledger), m_paper(paper), m_columns(memberColumns(paper.columns)) {
        m_table.columns.push_back({Words::tr("序号"), 9.6, Kind::Number});
        for (const MemberColumn& column : m_columns) {
            m_table.columns.push_back({column.head, column.width, column.kind});
        }
        const std::vector<MemberId> ids = m_roster.ids(paper.query);
        for (size_t from = 0; from < ids.size(); from += kBatch) {
            if (progress.isCancelled()) {
                throw Error(ErrorKind::Cancelled);
            }
            const auto first = ids.begin() + static_cast<std::ptrdiff_t>(from);
            const auto size = static_cast<std::ptrdiff_t>(std::min(kBatch, ids.size() - from));
            add({first, first + size});
            progress.advance(static_cast<qint64>(from) + size, static_cast<qint64>(ids.size()));
        }
    }
    Table take() { return std::move(m_table); }
    MemberCount count() const { return m_count; }

private:
    void add(const std::vector<MemberId>& ids) {
        const QDate& day = m_paper.query.day;
        for (const MemberRow& member :
             m_paper.unmasked ? m_roster.plainRows(ids, day) : m_roster.rows(ids, day)) {
            std::vector<Cell> row{static_cast<qint64>(m_table.rows.size()) + 1};
            for (const MemberColumn& column : m_columns) {
                row.push_back(column.value(member));
            }
            m_table.rows.push_back(std::move(row));
            m_count += {1, member.status == MemberStatus::Full ? 1 : 0};
        }
    }

    const RosterStore m_roster;
    const RosterPaper& m_paper;
    const std::vector<MemberColumn> m_columns;
    Table m_table;
    MemberCount m_count;
};

}  // namespace

Document rosterReport(Ledger& ledger, const RosterPaper& paper, Progress& progress) {
    RosterTable table(ledger, paper, progress);
    const MemberCount count = table.count();
    const auto organisation = OrganisationStore(ledger).find(paper.query.organisation);
    Document document;
    document.title = organisation ? Words::tr("%1党员名册").arg(organisation->name) : Words::tr("党员名册");
    document.office = ledger.office().name;
    document.left = Words::tr("填报单位：%1").arg(document.office);
    document.right = Words::tr("截至%1").arg(chineseDate(paper.query.day.toString(Qt::ISODate)));
    document.isLandscape = true;
    document.isCompact = true;
    document.blocks.push_back(table.take());
    document.blocks.push_back(Paragraph{
        text::together({Words::tr("共 %1 名党员，其中正式党员 %2 名，预备党员 %3 名。")
                            .arg(count.members)
                            .arg(count.full)
                            .arg(count.members - count.full),
                        paper.query.order == RosterOrder::Pinyin ? Words::tr("按姓名拼音排序。")
                                                                 : Words::tr("按姓氏笔画排序。"),
                        paper.unmasked ? Words::tr("本表有完整的证件号码，请专人保管，用完按规定销毁。")
                                       : Words::tr("证件号码隐去了一部分。")}),
        true});
    document.blocks.push_back(
        Signatures{{Words::tr("填报人："), Words::tr("审核人："), Words::tr("单位（盖章）：")}});
    return document;
}

}  // namespace nuanxin::report
