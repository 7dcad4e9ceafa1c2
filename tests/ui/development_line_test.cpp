// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/branch/development_line.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "core/branch/rule_words.h"
#include "tests/branch/development_fixture.h"
#include "tests/qstring_catch.h"
#include "ui/branch/development_steps.h"

using namespace nuanxin;
using namespace nuanxin::ui;

namespace {

const QDate kToday(2026, 11, 22);

std::vector<LineStep> stepsFor(const char* words) {
    return lineSteps(judge(words, "2026-11-22"));
}

const LineStep& stepOf(const std::vector<LineStep>& steps, const char* code) {
    return *std::ranges::find_if(steps,
                                 [&](const LineStep& step) { return step.line.step == QLatin1String(code); });
}

}  // namespace

TEST_CASE("the line folds between stages where it can", "[development]") {
    // The stages have 2, 4, 5, 7 and 7 steps.
    const auto [columns, rows] = GENERATE(table<int, std::vector<LineRow>>({
        {25, {{0, 25}}},
        {24, {{0, 18}, {18, 7}}},
        {14, {{0, 11}, {11, 14}}},
        {13, {{0, 11}, {11, 7}, {18, 7}}},
        {7, {{0, 6}, {6, 5}, {11, 7}, {18, 7}}},
        // A stage longer than a row goes on in the next.
        {6, {{0, 6}, {6, 5}, {11, 6}, {17, 1}, {18, 6}, {24, 1}}},
    }));
    INFO(columns);
    CHECK(foldLine(stepsFor("application=2026-11-01"), columns) == rows);
    CHECK(foldLine({}, columns).empty());
}

TEST_CASE("all steps have a place on the line, in order and beside each other, however narrow it is",
          "[development]") {
    const int width = GENERATE(1130, 900, 675, 420, 60);
    DevelopmentLine line;
    line.resize(width, 100);
    line.show(stepsFor("application=2025-02-11 talk=2025-03-04 activist=2025-08-20"), kToday);
    REQUIRE(line.steps().size() == 25);
    for (int step = 0; step < 25; ++step) {
        const QRect rect = line.rectOf(step);
        INFO(width << " " << step);
        CHECK_FALSE(rect.isEmpty());
        CHECK(rect.bottom() < line.height());
        for (int other = 0; other < step; ++other) {
            CHECK_FALSE(rect.intersects(line.rectOf(other)));
        }
    }
    CHECK_FALSE(line.grab().isNull());
}

TEST_CASE("the keyboard goes along the line and opens a step", "[development]") {
    DevelopmentLine line;
    line.resize(1130, 100);
    line.show(stepsFor("application=2026-11-01"), kToday);
    QSignalSpy opened(&line, &DevelopmentLine::opened);
    QTest::keyClick(&line, Qt::Key_Home);
    CHECK(line.current() == 0);
    QTest::keyClick(&line, Qt::Key_Left);
    CHECK(line.current() == 0);
    QTest::keyClick(&line, Qt::Key_Right);
    CHECK(line.current() == 1);
    CHECK(line.accessibleDescription().startsWith(QStringLiteral("第 2 步 派人谈话；最迟 2026-12-01")));
    QTest::keyClick(&line, Qt::Key_Down);
    CHECK(line.rectOf(line.current()).top() > line.rectOf(1).top());
    CHECK(line.rectOf(line.current()).left() == line.rectOf(1).left());
    QTest::keyClick(&line, Qt::Key_Up);
    CHECK(line.current() == 1);
    QTest::keyClick(&line, Qt::Key_End);
    CHECK(line.current() == 24);
    QTest::keyClick(&line, Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened[0][0].toInt() == 24);
    line.show({}, kToday);  // nothing to stand on any more
    CHECK(line.current() == -1);
}

TEST_CASE("what is broken stands at its step, with clause, edition and sentence", "[development]") {
    const auto [words, step, sentence] = GENERATE(table<const char*, const char*, const char*>({
        {"application=2025-02-11 talk=2025-04-04", "talk",
         "第七条（2014 年版）：“派人谈话”应在“递交入党申请书”后 1 个月内进行，最迟 2025年3月11日，实际为 "
         "2025年4月4日。"},
        {"application=2026-06-01 talk=2026-07-04", "talk",
         "第七条（2026 年版，条款待核）：“派人谈话”应在“递交入党申请书”后 1 个月内进行，最迟 2026年7月1日，"
         "实际为 2026年7月4日。"},
        {"application=2027-06-01", "application",
         "“递交入党申请书”记载为 2027年6月1日，这一天还没有到，请核对。"},
    }));
    INFO(words);
    const auto steps = stepsFor(words);
    const LineStep& broken = stepOf(steps, step);
    REQUIRE(broken.broken.size() == 1);
    CHECK(brokenInWords(broken.broken[0]) == QString::fromUtf8(sentence));
    CHECK(dotOf(broken, kToday) == Dot::Bad);
    CHECK(situationOf(broken, kToday) == broken.broken[0].text);
}

TEST_CASE("the table says of every step what the line shows", "[development]") {
    StepModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(model.rowCount() == 0);
    model.setSteps(stepsFor("application=2025-02-11 talk=2025-03-04 activist=2025-08-20 review=2026-02-18 "
                            "review=2026-08-18 public=2026-11-20/ candidate?2026-11-23"),
                   kToday);
    REQUIRE(model.rowCount() == 25);
    const auto [row, column, shown] = GENERATE(table<int, int, const char*>({
        {0, StepModel::Name, "1 递交入党申请书"},
        {0, StepModel::Happened, "2025-02-11"},
        {1, StepModel::Latest, "2025-03-11"},
        {1, StepModel::Clause, "第七条（2014 年版）"},
        {1, StepModel::Situation, "按期"},
        {2, StepModel::Situation, "已办"},
        {5, StepModel::Happened, ""},
        {5, StepModel::Latest, "2027-02-18"},
        {6, StepModel::Earliest, "2026-11-26"},  // the fifth working day of the notice
        {6, StepModel::Planned, "2026-11-23"},
        {6, StepModel::Clause, "第十三条（2026 年版）"},
        {24, StepModel::Situation, ""},
    }));
    INFO(row << " " << column);
    CHECK(model.index(row, column).data().toString() == QString::fromUtf8(shown));
    model.setSteps({}, kToday);
}

TEST_CASE("a plan outside the days allowed says on which side", "[development]") {
    const auto [plan, words] = GENERATE(table<const char*, const char*>({
        {"2026-11-30", "计划 2026-11-30；"},
        {"2026-12-05", "计划 2026-12-05，晚于最迟日期"},
    }));
    const auto steps = stepsFor((QByteArray("application=2026-11-01 talk?") + plan).constData());
    CHECK(stepInWords(stepOf(steps, "talk"), kToday).contains(QString::fromUtf8(words)));
}

TEST_CASE("a step's own clause and that of its days stand apart", "[development]") {
    const auto [words, step, basis] = GENERATE(table<const char*, const char*, const char*>({
        {"application=2026-11-01", "talk", "；第七条（2026 年版）；"},
        {"political_review=2026-06-20", "branch_meeting",
         "；第二十二条（2026 年版），期限依据第十六条（2026 年版）"},
        {"activist=2022-03-10", "cultivation", "；第十一条（2026 年版），期限依据第十一条（2014 年版）；"},
    }));
    INFO(words);
    const QString said = stepInWords(stepOf(stepsFor(words), step), kToday);
    INFO(said.toStdString());
    CHECK(said.contains(QString::fromUtf8(basis)));
}

TEST_CASE("a step that a later decision has overtaken is without record, and one that lasts is not",
          "[development]") {
    const auto steps = stepsFor("application=2025-02-11 activist=2025-08-20 candidate=2026-09-01");
    CHECK(situationOf(stepOf(steps, "talk"), kToday) == QStringLiteral("没有记载"));
    CHECK(situationOf(stepOf(steps, "contacts"), kToday) == QStringLiteral("没有记载"));
    CHECK_FALSE(stepOf(steps, "cultivation").hasDay);
}

TEST_CASE("every name that stands in the rule is there to be translated", "[development]") {
    const QStringList known = translatedRuleWords();
    for (const DevelopmentEdition& edition : DevelopmentRules::shipped().editions()) {
        QStringList names{edition.name};
        for (const DevelopmentStage& stage : edition.stages) {
            names << stage.name;
        }
        for (const DevelopmentStep& step : edition.steps) {
            names << step.name;
        }
        for (const QString& name : names) {
            INFO(name.toStdString());
            CHECK(known.contains(name));
        }
    }
}
