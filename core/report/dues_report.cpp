// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/dues_report.h"

#include <QCoreApplication>

#include "core/branch/organisation_store.h"
#include "core/report/return_report.h"
#include "core/text/sentences.h"
#include "core/text/yuan.h"

namespace nuanxin::report {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(DuesReport)
};

struct DuesColumn {
    QString head;
    double width = 0;  // millimetres on paper
    Kind kind = Kind::Text;
    Cell (*value)(const DuesLine&);
    qint64 DuesSums::*sum = nullptr;
};

Cell baseOf(const DuesLine& line) {
    return line.base && line.payer != DuesPayer::NoIncome ? Cell(*line.base) : Cell();
}

std::optional<DuesRate> rateOf(const DuesLine& line) {
    return line.base ? duesRate(line.payer, *line.base, shippedDues()) : std::nullopt;
}

Cell bracketOf(const DuesLine& line) {
    const auto rate = rateOf(line);
    if (!rate) {
        return {};
    }
    const qint64 above = rate->above / text::kFenPerYuan, upTo = rate->upTo / text::kFenPerYuan;
    return upTo == 0    ? Words::tr("%1以上").arg(above)
           : above == 0 ? Words::tr("%1以下").arg(upTo)
                        : Words::tr("%1—%2").arg(above).arg(upTo);
}

Cell percentOf(const DuesLine& line) {
    const auto rate = rateOf(line);
    constexpr double kHundredths = 100;
    return rate ? Cell(QString::number(rate->rate / kHundredths) + u'%') : Cell();
}

Cell whenReckoned(const DuesLine& line, qint64 fen) {
    return line.state == DuesLine::State::Reckoned ? Cell(fen) : Cell();
}

QString remarkOf(const DuesLine& line) {
    QStringList remarks;
    if (line.state != DuesLine::State::Reckoned) {
        remarks << (line.payer == DuesPayer::SelfEmployed ? Words::tr("上季度收入不齐")
                                                          : Words::tr("缺计算基数"));
    } else if (line.owed < line.due) {
        remarks << Words::tr("减免前应交%1元").arg(text::yuanText(line.due));
    }
    if (line.voluntary > 0) {
        remarks << Words::tr("另自愿多交%1元").arg(text::yuanText(line.voluntary));
    }
    return remarks.join(Words::tr("；"));
}

std::vector<DuesColumn> duesColumns() {
    using Line = DuesLine;
    return {{Words::tr("计算方式"), 28, Kind::Text,
             [](const Line& line) { return line.base ? Cell(duesPayerName(line.payer)) : Cell(); }},
            {Words::tr("计算基数（元）"), 18.5, Kind::Money, baseOf},
            {Words::tr("档次（元，含上限）"), 23, Kind::Text, bracketOf},
            {Words::tr("比例"), 11.5, Kind::Text, percentOf},
            {Words::tr("应交（元）"), 15, Kind::Money,
             [](const Line& line) { return whenReckoned(line, line.owed); }, &DuesSums::due},
            {Words::tr("实交（元）"), 15, Kind::Money, [](const Line& line) { return Cell(line.paid); },
             &DuesSums::paid},
            {Words::tr("交纳日期"), 22.2, Kind::Date,
             [](const Line& line) { return Cell(line.paidOn.join(Words::tr("、"))); }},
            {Words::tr("欠交（元）"), 15, Kind::Money,
             [](const Line& line) { return whenReckoned(line, line.owing()); }, &DuesSums::open},
            {Words::tr("备注"), 22.5, Kind::Text, [](const Line& line) { return Cell(remarkOf(line)); }}};
}

class Sheet {
public:
    explicit Sheet(bool namesBranch) : m_namesBranch(namesBranch), m_columns(duesColumns()) {
        m_table.columns = {{Words::tr("序号"), 9.6, Kind::Number}, {Words::tr("姓名"), 14}};
        if (namesBranch) {
            m_table.columns.push_back({Words::tr("党组织"), 29.5});
        }
        for (const DuesColumn& column : m_columns) {
            m_table.columns.push_back({column.head, column.width, column.kind});
        }
    }
    void add(const DuesRow& member, const QString& branch) {
        std::vector<Cell> cells = begin(static_cast<qint64>(++m_members), member.name, branch);
        for (const DuesColumn& column : m_columns) {
            cells.push_back(column.value(member.line));
        }
        m_table.rows.push_back(std::move(cells));
    }
    void addSums(const QString& title, const QString& branch, const DuesSums& sums) {
        std::vector<Cell> cells = begin({}, title, branch);
        for (const DuesColumn& column : m_columns) {
            cells.push_back(column.sum != nullptr ? Cell(sums.*column.sum) : Cell());
        }
        m_table.subtotals.insert(m_table.rows.size());
        m_table.rows.push_back(std::move(cells));
    }
    Table take() { return std::move(m_table); }

private:
    std::vector<Cell> begin(Cell number, const QString& name, const QString& branch) const {
        std::vector<Cell> cells{std::move(number), name};
        if (m_namesBranch) {
            cells.emplace_back(branch);
        }
        return cells;
    }

    const bool m_namesBranch;
    const std::vector<DuesColumn> m_columns;
    Table m_table;
    int m_members = 0;
};

std::vector<DuesRow> membersOf(Ledger& ledger, OrganisationId branches, const QString& month) {
    std::vector<DuesRow> rows = DuesStore(ledger).sheet(branches, month);
    std::erase_if(rows, [](const DuesRow& row) { return row.line.state == DuesLine::State::NoMember; });
    return rows;
}

// Branch by branch; the sums of all.
DuesSums addByBranch(Sheet& sheet, const std::vector<OrganisationNode>& branches,
                     const std::vector<DuesRow>& members) {
    QHash<OrganisationId, std::vector<const DuesRow*>> ofBranch;
    for (const DuesRow& row : members) {
        ofBranch[row.organisation].push_back(&row);
    }
    const bool areSeveral = ofBranch.size() > 1;
    DuesSums all;
    for (const OrganisationNode& node : branches) {
        DuesSums sums;
        for (const DuesRow* row : ofBranch.value(node.organisation.id)) {
            sheet.add(*row, node.organisation.name);
            sums.add(row->line);
            all.add(row->line);
        }
        if (areSeveral && sums.members > 0) {
            sheet.addSums(Words::tr("小计"), node.organisation.name, sums);
        }
    }
    sheet.addSums(Words::tr("合计"), {}, all);
    return all;
}

QString noteOf(const DuesSums& sums) {
    const DuesEdition& edition = shippedDues();
    return text::together(
        {Words::tr("共 %1 人，应交 %2 元，实交 %3 元，欠交 %4 人 %5 元。")
             .arg(sums.members)
             .arg(text::yuanText(sums.due), text::yuanText(sums.paid))
             .arg(sums.owing)
             .arg(text::yuanText(sums.open)),
         sums.voluntary > 0
             ? Words::tr("另有自愿多交 %1 元，没有计入实交。").arg(text::yuanText(sums.voluntary))
             : QString(),
         sums.baseMissing > 0 ? Words::tr("缺计算基数的 %1 人还算不出应交，没有计入。").arg(sums.baseMissing)
                              : QString(),
         Words::tr("按《%1》核算，比例按全部基数计，不分段。").arg(edition.document),
         edition.roundingCertainty == Certainty::ToVerify
             ? Words::tr("原文没有规定尾数怎样处理，这里四舍五入到分，以上级要求为准。")
             : QString()});
}

}  // namespace

Document duesReport(Ledger& ledger, OrganisationId branches, const QString& month, const QDate& today) {
    const OrganisationStore store(ledger);
    OrganisationQuery query;
    query.below = branches;
    const std::vector<OrganisationNode> nodes = store.tree(query);
    Sheet sheet(nodes.size() > 1);
    const DuesSums sums = addByBranch(sheet, nodes, membersOf(ledger, branches, month));
    const auto above = store.find(branches);
    const QString title = Words::tr("%1年%2月党费收缴表").arg(month.left(4)).arg(month.mid(5).toInt());
    Document document;
    document.title = above ? above->name + title : title;
    document.office = ledger.office().name;
    document.left = Words::tr("填报单位：%1").arg(document.office);
    document.right = Words::tr("截至%1").arg(chineseDate(today.toString(Qt::ISODate)));
    document.isLandscape = true;
    document.isCompact = true;
    document.blocks.push_back(sheet.take());
    document.blocks.push_back(Paragraph{noteOf(sums), true});
    document.blocks.push_back(
        Signatures{{Words::tr("收缴人："), Words::tr("审核人："), Words::tr("单位（盖章）：")}});
    return document;
}

Document duesListReport(Ledger& ledger, OrganisationId branches, const QString& month) {
    QHash<OrganisationId, QString> names;
    for (const Organisation& each : OrganisationStore(ledger).list()) {
        names.insert(each.id, each.name);
    }
    Sheet sheet(true);
    for (const DuesRow& row : membersOf(ledger, branches, month)) {
        sheet.add(row, names.value(row.organisation));
    }
    Document document;
    document.title = Words::tr("%1年%2月党费收缴表").arg(month.left(4)).arg(month.mid(5).toInt());
    document.office = ledger.office().name;
    document.blocks.push_back(sheet.take());
    return document;
}

}  // namespace nuanxin::report
