// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/unreported_report.h"

#include <QCoreApplication>

#include "core/report/return_report.h"

namespace nuanxin::report {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(UnreportedReport)
};

QString dayOf(const QDate& today) {
    return chineseDate(today.toString(Qt::ISODate));
}

}  // namespace

Document unreportedReport(const SurveyRound& round, const CompletenessBoard& board, const QString& office,
                          const QDate& today) {
    Document document;
    document.title = Words::tr("%1未上报的采集单元").arg(round.name);
    document.left = office;
    document.right = Words::tr("截至%1").arg(dayOf(today));
    Table table;
    table.columns = {{Words::tr("序号"), 3, Kind::Number},
                     {Words::tr("街道、镇"), 8},
                     {Words::tr("采集单元"), 9},
                     {Words::tr("在册（人）"), 5, Kind::Number},
                     {Words::tr("本轮走访（次）"), 6, Kind::Number},
                     {Words::tr("催报情况"), 8}};
    for (const CompletenessBoard::Unit& line : board.units) {
        if (!line.hasReported()) {
            table.rows.push_back({static_cast<qint64>(table.rows.size()) + 1, line.street, line.place,
                                  line.workers, line.visits, QString()});
        }
    }
    document.blocks.push_back(std::move(table));
    document.blocks.push_back(Paragraph{Words::tr("本轮共 %1 个采集单元，已上报 %2 个，未上报 %3 个。")
                                            .arg(board.units.size())
                                            .arg(board.reported())
                                            .arg(board.missing()),
                                        true});
    return document;
}

QString unreportedText(const SurveyRound& round, const CompletenessBoard& board, const QDate& today) {
    QStringList lines{Words::tr("%1，截至%2还有 %3 个采集单元没有上报：")
                          .arg(round.name, dayOf(today))
                          .arg(board.missing())};
    QStringList streets;
    QHash<QString, QStringList> units;
    for (const CompletenessBoard::Unit& line : board.units) {
        if (!line.hasReported()) {
            streets.removeAll(line.street);
            streets << line.street;
            units[line.street] << line.place;
        }
    }
    for (const QString& street : streets) {
        const QString names = units[street].join(Words::tr("、"));
        lines << (street.isEmpty() ? names : Words::tr("%1：%2").arg(street, names));
    }
    return lines.join(u'\n');
}

}  // namespace nuanxin::report
