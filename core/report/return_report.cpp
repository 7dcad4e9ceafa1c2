// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/return_report.h"

#include <QCoreApplication>
#include <QDate>

#include "core/text/code_table.h"
#include "core/text/sentences.h"

namespace nuanxin::report {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(ReturnReport)
};

struct Figure {
    qint64 ReturnFigures::*member;
    QString head;
};

std::vector<Figure> figures() {
    return {{&ReturnFigures::enterprises, Words::tr("企业（个）")},
            {&ReturnFigures::sites, Words::tr("网点（个）")},
            {&ReturnFigures::workers, Words::tr("从业人员（人）")},
            {&ReturnFigures::members, Words::tr("党员（人）")},
            {&ReturnFigures::activists, Words::tr("入党积极分子（人）")}};
}

std::vector<Column> columnsOf(bool compares) {
    std::vector<Column> columns{{Words::tr("街道、镇"), compares ? 7.0 : 9.0}, {Words::tr("领域"), 6}};
    for (const Figure& figure : figures()) {
        if (compares) {
            const double width =
                qMax(3.4, static_cast<double>(figure.head.size()) * 0.48);  // half of the head
            columns.push_back({Words::tr("本期"), width, Kind::Number, figure.head});
            columns.push_back({Words::tr("较上期"), width, Kind::Change, figure.head});
        } else {
            columns.push_back({figure.head, 4.6, Kind::Number});
        }
    }
    return columns;
}

std::vector<Cell> rowOf(const QString& street, const QString& sector, const ReturnFigures& now,
                        const ReturnFigures* before) {
    std::vector<Cell> row{street, sector};
    for (const Figure& figure : figures()) {
        row.push_back(now.*figure.member);
        if (before != nullptr) {
            row.push_back(now.*figure.member - before->*figure.member);
        }
    }
    return row;
}

Table tableOf(const ReturnPaper& paper) {
    Table table;
    table.columns = columnsOf(paper.before.has_value());
    table.hasTotal = true;
    const auto add = [&](const QString& street, const QString& sector, const ReturnFigures& now,
                         const ReturnFigures& before) {
        table.rows.push_back(rowOf(street, sector, now, paper.before ? &before : nullptr));
    };
    for (const StreetComparison& street :
         byStreet(compareLines(paper.figures, paper.before.value_or(HalfYearReturn())))) {
        const QString written = street.lines.front().line.streetName;
        const QString name = written.isEmpty() ? Words::tr("未登记区划") : written;
        for (const ReturnComparison& each : street.lines) {
            add(name, text::codeTable(text::Table::EmployerKind).name(each.line.sector), each.line.figures,
                each.before);
        }
        if (street.lines.size() > 1) {
            table.subtotals.insert(table.rows.size());
            add(name, Words::tr("小计"), street.figures, street.before);
        }
    }
    table.rows.push_back(
        rowOf(Words::tr("合计"), {}, paper.figures.total, paper.before ? &paper.before->total : nullptr));
    return table;
}

}  // namespace

QString chineseDate(const QString& iso) {
    const QDate date = QDate::fromString(iso, Qt::ISODate);
    return date.isValid() ? Words::tr("%1年%2月%3日").arg(date.year()).arg(date.month()).arg(date.day())
                          : iso;
}

ReturnPaper returnPaper(Ledger& ledger, const QString& period, const QDate& today) {
    const HalfYearReturnStore store(ledger);
    ReturnPaper paper;
    paper.office = ledger.office().name;
    for (const FrozenReturn& frozen : store.list()) {
        if (frozen.figures.period == period) {
            paper.figures = frozen.figures;
            paper.frozenOn = frozen.frozenAt.toLocalTime().date().toString(Qt::ISODate);
        } else if (frozen.figures.period < period && !paper.before) {
            paper.before = frozen.figures;
        }
    }
    if (paper.frozenOn.isEmpty()) {
        paper.figures = store.count(period, today);
    }
    return paper;
}

QString laterSentence(const RecordedLater& later) {
    QStringList parts;
    if (later.workers > 0) {
        parts << Words::tr("%1 人（没有入职日期）").arg(later.workers);
    }
    if (later.enterprises > 0) {
        parts << Words::tr("%1 个企业").arg(later.enterprises);
    }
    if (later.sites > 0) {
        parts << Words::tr("%1 个网点").arg(later.sites);
    }
    return parts.isEmpty()
               ? QString()
               : Words::tr("截止日以后才登记的 %1，已计入本期。").arg(parts.join(Words::tr("、")));
}

Document returnReport(const ReturnPaper& paper) {
    Document document;
    document.title = Words::tr("新就业群体摸排半年报（%1）").arg(periodName(paper.figures.period));
    document.office = paper.office;
    document.left = Words::tr("填报单位：%1").arg(paper.office);
    document.right = Words::tr("截至%1").arg(chineseDate(paper.figures.asOf));
    document.isLandscape = paper.before.has_value();
    document.blocks.push_back(tableOf(paper));
    QStringList notes{Words::tr(
        "注：党员包括正式党员和预备党员。人员按所在社区归入街道、镇，没有登记社区的按网点、企业所在地"
        "；领域是所在企业的类别，企业没有登记类别的按职业，职业也没有登记的按平台。")};
    if (paper.before) {
        notes << Words::tr("较上期指与已定格的%1相比。").arg(periodName(paper.before->period));
    }
    notes << laterSentence(paper.figures.later);
    notes << (paper.frozenOn.isEmpty()
                  ? Words::tr("本表尚未定格，数字随台账变动。")
                  : Words::tr("本表已于%1定格，数字不再变动。").arg(chineseDate(paper.frozenOn)));
    document.blocks.push_back(Paragraph{text::together(notes), true});
    document.blocks.push_back(
        Signatures{{Words::tr("填报人："), Words::tr("审核人："), Words::tr("单位（盖章）：")}});
    return document;
}

}  // namespace nuanxin::report
