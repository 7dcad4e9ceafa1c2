// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/unreported_report.h"

#include <catch2/catch.hpp>

#include "tests/qstring_catch.h"

using namespace nuanxin;

namespace {

CompletenessBoard::Unit unit(const char* street, const char* place, const char* reportedOn = "") {
    CompletenessBoard::Unit line;
    line.street = QString::fromUtf8(street);
    line.place = QString::fromUtf8(place);
    line.unit.reportedOn = QLatin1String(reportedOn);
    return line;
}

}  // namespace

TEST_CASE("those who have not reported are listed by street, and no others", "[report][survey]") {
    SurveyRound round;
    round.name = QStringLiteral("2026年下半年摸排");
    CompletenessBoard board;
    board.units = {unit("永丰街道", "骑龙社区"), unit("永丰街道", "金星社区", "2026-11-01"),
                   unit("永丰街道", "陶亭社区"), unit("芦林街道", "芦洲社区"), unit("", "开发区")};
    const QDate today(2026, 11, 22);
    CHECK(report::unreportedText(round, board, today) ==
          QStringLiteral("2026年下半年摸排，截至2026年11月22日还有 4 个采集单元没有上报：\n"
                         "永丰街道：骑龙社区、陶亭社区\n芦林街道：芦洲社区\n开发区"));
    const report::Document paper = report::unreportedReport(round, board, QStringLiteral("广丰区"), today);
    CHECK(paper.firstTable()->rows.size() == 4);
    CHECK(std::get<qint64>(paper.firstTable()->rows[3][0]) == 4);
    CHECK(std::get<QString>(paper.firstTable()->rows[1][2]) == QStringLiteral("陶亭社区"));
}
