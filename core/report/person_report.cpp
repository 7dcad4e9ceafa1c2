// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/person_report.h"

#include <QCoreApplication>
#include <algorithm>
#include <numeric>
#include <utility>

#include "core/census/place_store.h"
#include "core/census/worker_role_store.h"
#include "core/ledger/history.h"
#include "core/report/return_report.h"
#include "core/text/code_table.h"

namespace nuanxin::report {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(PersonReport)
};

QString localDay(const QDateTime& at) {
    return at.toLocalTime().date().toString(Qt::ISODate);
}

QString codeName(text::Table table, const QString& code) {
    return text::codeTable(table).shortName(code);
}

constexpr int kFitsHalf = 22;

// In halves of a Han character: that is how wide figures and Latin letters are.
int widthOf(const QString& text) {
    return std::accumulate(text.begin(), text.end(), 0,
                           [](int sum, QChar each) { return sum + (each.unicode() < 0x80 ? 1 : 2); });
}

QString nounOf(const WorkerProblem& problem) {
    const QString noun = columnNoun(QStringLiteral("worker"), problemColumn(problem.field));
    return noun.isEmpty() ? Words::tr("其他") : noun;
}

Table rolesTable(Ledger& ledger, const PersonPage& page) {
    const WorkerRoleStore store(ledger);
    Table table;
    table.columns = {{Words::tr("身份"), 8},
                     {Words::tr("所在区划"), 7},
                     {Words::tr("队伍"), 7},
                     {Words::tr("开始日期"), 6},
                     {Words::tr("结束日期"), 6}};
    const PlaceStore places(ledger);
    for (const WorkerRole& role : page.roles) {
        table.rows.push_back({store.kindName(role.kind), places.find(role.place).value_or(Place()).name,
                              role.team, role.startedOn, role.endedOn});
    }
    return table;
}

Table visitsTable(const PersonPage& page) {
    Table table;
    table.columns = {{Words::tr("走访日期"), 6},
                     {Words::tr("走访人"), 6},
                     {Words::tr("走访结果"), 6},
                     {Words::tr("备注"), 10}};
    for (const Visit& visit : page.visits) {
        table.rows.push_back(
            {visit.visitedOn, visit.visitor, codeName(text::Table::VisitOutcome, visit.outcome), visit.note});
    }
    return table;
}

Table problemsTable(const PersonPage& page) {
    Table table;
    table.columns = {{Words::tr("栏目"), 6},
                     {Words::tr("原来写的"), 10},
                     {Words::tr("问题"), 10},
                     {Words::tr("来源"), 7},
                     {Words::tr("处理日期"), 6}};
    for (const WorkerProblem& problem : page.problems) {
        table.rows.push_back(
            {nounOf(problem), problem.original, problemSentence(problem), problem.source, problem.settledOn});
    }
    return table;
}

Table branchTable(const PersonPage& page) {
    Table table;
    table.columns = {{Words::tr("内容"), 7}, {Words::tr("登记的内容"), 21}};
    for (const RowAbout& about : page.inBranch) {
        QStringList cells;
        for (const RowAbout::Cell& cell : about.cells) {
            cells << Words::tr("%1：%2").arg(cell.noun, cell.value);
        }
        table.rows.push_back({tableNoun(about.table), cells.join(Words::tr("；"))});
    }
    return table;
}

// Rows that differ in one column only become one, which says each thing once and how often.
class CondensedRows {
public:
    explicit CondensedRows(size_t column) : m_column(column) {}

    void add(QStringList row) {
        const QString said = std::exchange(row[static_cast<qsizetype>(m_column)], QString());
        auto line = std::ranges::find(m_lines, row, &Line::others);
        if (line == m_lines.end()) {
            line = m_lines.insert(line, {row, {}});
        }
        const auto known = std::ranges::find(line->said, said, &std::pair<QString, int>::first);
        if (known == line->said.end()) {
            line->said.emplace_back(said, 1);
        } else {
            ++known->second;
        }
    }
    std::vector<std::vector<Cell>> rows() const {
        std::vector<std::vector<Cell>> all;
        for (const Line& line : m_lines) {
            QStringList said;
            for (const auto& [what, times] : line.said) {
                said << (times == 1 ? what : Words::tr("%1（%2 次）").arg(what).arg(times));
            }
            std::vector<Cell> row(line.others.begin(), line.others.end());
            row[m_column] = said.join(Words::tr("；"));
            all.push_back(std::move(row));
        }
        return all;
    }

private:
    struct Line {
        QStringList others;
        std::vector<std::pair<QString, int>> said;
    };
    const size_t m_column;
    std::vector<Line> m_lines;
};

Table historyTable(const PersonPage& page) {
    Table table;
    table.columns = {{Words::tr("日期"), 3.9}, {Words::tr("经手人"), 3}, {Words::tr("做了什么"), 21}};
    CondensedRows rows(2);
    for (const HistoryEntry& entry : page.history) {
        rows.add({localDay(entry.at), entry.user,
                  entry.undone ? Words::tr("%1（已撤销）").arg(entry.label) : entry.label});
    }
    table.rows = rows.rows();
    return table;
}

Table revealsTable(const PersonPage& page) {
    Table table;
    table.columns = {{Words::tr("日期"), 6},
                     {Words::tr("查看人"), 6},
                     {Words::tr("看了什么"), 10},
                     {Words::tr("事由"), 6}};
    CondensedRows rows(2);
    for (const RevealRecord& reveal : page.reveals) {
        rows.add({localDay(reveal.at), reveal.user, columnNoun(reveal.table, reveal.column), reveal.why});
    }
    table.rows = rows.rows();
    return table;
}

void addSection(std::vector<Block>& blocks, const QString& heading, Table table) {
    if (!table.rows.empty()) {
        blocks.push_back(Heading{heading});
        blocks.push_back(std::move(table));
    }
}

}  // namespace

std::vector<FieldGrid::Field> personFields(const PersonPage& page) {
    std::vector<FieldGrid::Field> fields;
    for (const PersonPage::Field& field : page.fields) {
        fields.push_back({columnNoun(QStringLiteral("worker"), field.column), field.value,
                          widthOf(field.value) > kFitsHalf});
    }
    return fields;
}

std::vector<Block> personSections(Ledger& ledger, const PersonPage& page) {
    std::vector<Block> blocks{Heading{Words::tr("登记的内容")}, FieldGrid{personFields(page)}};
    for (const PersonPage& joined : page.joined) {
        blocks.push_back(Heading{Words::tr("合并到本人名下的另一条登记"), 2});
        blocks.push_back(FieldGrid{personFields(joined)});
    }
    addSection(blocks, Words::tr("待核问题"), problemsTable(page));
    addSection(blocks, Words::tr("担任的身份"), rolesTable(ledger, page));
    addSection(blocks, Words::tr("走访记录"), visitsTable(page));
    addSection(blocks, Words::tr("在党组织里的登记"), branchTable(page));
    addSection(blocks, Words::tr("从哪里来、怎样改过"), historyTable(page));
    addSection(blocks, Words::tr("谁看过加密内容"), revealsTable(page));
    return blocks;
}

Document personReport(Ledger& ledger, const PersonPage& page, const QString& onDay) {
    Document document;
    document.title = Words::tr("本人信息");
    document.left = Words::tr("提供单位：%1").arg(ledger.office().name);
    document.right = chineseDate(onDay);
    document.isCompact = true;
    document.blocks = personSections(ledger, page);
    document.blocks.push_back(Paragraph{
        Words::tr("以上是本单位台账里有关本人的全部内容。不对的，可以要求更正；不再需要的，可以要求删除。"),
        true});
    document.blocks.push_back(
        Signatures{{Words::tr("本人签收："), Words::tr("经办人："), Words::tr("单位（盖章）：")}});
    return document;
}

}  // namespace nuanxin::report
