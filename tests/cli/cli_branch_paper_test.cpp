// SPDX-License-Identifier: GPL-3.0-or-later
// Papers and lists of branches from the command line, of the demo's ledger.
#include <QDate>
#include <QFile>
#include <QJsonArray>
#include <QProcess>

#include "tests/cli/cli_run.h"
#include "tests/qstring_catch.h"

using namespace nuanxin::test;

namespace {

// Without spaces and ends of lines: a cell may go on below.
QString textOf(const QString& pdf) {
    QProcess process;
    process.start(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), pdf, QStringLiteral("-")});
    REQUIRE(process.waitForFinished());
    return QString::fromUtf8(process.readAllStandardOutput()).remove(u' ').remove(u'\n');
}

struct DemoOffice : CliOffice {
    QString ledger = demo();

    CliRun report(const QString& words, const char* file) {
        return run(QStringList{QStringLiteral("report"), ledger} + words.split(u' ', Qt::SkipEmptyParts) +
                   QStringList{QStringLiteral("-o"), path(QLatin1String(file)), QStringLiteral("--overwrite"),
                               QStringLiteral("--json")});
    }
    QJsonObject lastExport() const {
        return run(wordsOf("list LEDGER exports --limit 1 --json", ledger)).list().at(0).toObject();
    }
};

}  // namespace

TEST_CASE("every paper of branches becomes a PDF and a spreadsheet, each on record", "[cli]") {
    DemoOffice office;
    const struct {
        const char *words, *code, *says;
    } cases[] = {{"党员名册", "member-roster", "组织关系所在党组织"},
                 {"发展进度", "development-board", "第七条"},
                 {"发展档案 --person 区静文", "development-file", "公示应不少于5个工作日"},
                 {"组织生活", "meeting-grid", "缺"},
                 {"党费收缴表 --period 2026-06", "dues-sheet", "2026年6月党费收缴表"},
                 {"应建未建", "formation-gaps", "正式党员只有2名"},
                 {"formation-gaps --all", "formation-gaps", "江岚配送党支部"}};
    for (const auto& each : cases) {
        CAPTURE(each.words);
        for (const char* file : {"a.pdf", "a.xlsx"}) {
            const CliRun made = office.report(QString::fromUtf8(each.words), file);
            INFO(made.err);
            REQUIRE(made.status == 0);
            CHECK(made.json()[u"report"].toString() == QLatin1String(each.code));
            const QJsonObject record = office.lastExport();
            CHECK(record[u"file"].toString() == QLatin1String(file));
            CHECK(record[u"rows"].toInt() > 0);
            CHECK(record[u"sha256"].toString().size() == 64);
        }
        CHECK(textOf(office.path(QStringLiteral("a.pdf"))).contains(QString::fromUtf8(each.says)));
        CHECK(office.read(QStringLiteral("a.xlsx")).startsWith("PK"));
    }
}

TEST_CASE("a roster is of its day, of one branch, in its order, and plain only with a reason", "[cli]") {
    DemoOffice office;
    const QString pdf = office.path(QStringLiteral("r.pdf"));
    REQUIRE(
        office.report(QStringLiteral("党员名册 --branch 江岚配送党支部 --date 2023-06-30"), "r.pdf").status ==
        0);
    const QString early = textOf(pdf);
    CHECK(early.contains(QStringLiteral("江岚配送党支部党员名册")));
    CHECK(early.contains(QStringLiteral("截至2023年6月30日")));
    CHECK(early.contains(QStringLiteral("共3名党员")));
    REQUIRE(
        office.report(QStringLiteral("党员名册 --branch 江岚配送党支部 --order strokes"), "r.pdf").status ==
        0);
    CHECK(textOf(pdf).contains(QStringLiteral("共10名党员，其中正式党员9名")));
    CHECK(textOf(pdf).contains(QStringLiteral("********")));
    checkRefused(office.report(QStringLiteral("党员名册 --unmasked"), "r.pdf"), "bad-input");
    REQUIRE(office.report(QStringLiteral("党员名册 --unmasked --to 组织部 --why 核对"), "r.pdf").status == 0);
    CHECK_FALSE(textOf(pdf).contains(QStringLiteral("****")));
    CHECK(office.lastExport()[u"unmasked"].toBool());
    checkRefused(office.report(QStringLiteral("党员名册 --branch 没有这个支部"), "r.pdf"), "not-found");
    checkRefused(office.report(QStringLiteral("党员名册 --date 2099-01-01"), "r.pdf"), "bad-input");
}

TEST_CASE("options that do not belong to a paper are wrong usage", "[cli]") {
    DemoOffice office;
    for (const char* words :
         {"党员名册 --year 2026", "组织生活 --order pinyin", "应建未建 --branch 江岚配送党支部",
          "半年报 --period 2026H1 --all", "党员名册 --date 昨天", "党员名册 --order age", "党费收缴表",
          "党费收缴表 --period 2026H1", "党费收缴表 --period 2026-06 --freeze", "组织生活 --year 0"}) {
        CAPTURE(words);
        CHECK(office.report(QString::fromUtf8(words), "x.pdf").status == 2);
    }
    CHECK_FALSE(QFile::exists(office.path(QStringLiteral("x.pdf"))));
}

TEST_CASE("without a name there is a file for everybody, as PDF only, and none for who has none", "[cli]") {
    DemoOffice office;
    const CliRun all = office.report(QStringLiteral("发展档案"), "d.pdf");
    REQUIRE(all.status == 0);
    const auto files = office.run(wordsOf("list LEDGER development --json", office.ledger)).list();
    CHECK(office.lastExport()[u"rows"].toInt() == files.size());
    CHECK(all.json()[u"pages"].toInt() >= files.size());
    CHECK_FALSE(office.lastExport()[u"what"].toString().contains(QStringLiteral("区静文")));
    checkRefused(office.report(QStringLiteral("发展档案"), "d.xlsx"), "bad-input");
    checkRefused(office.report(QStringLiteral("发展档案 --person 仇明朗"), "d.xlsx"), "not-found");
    const QString id = files.at(0)[u"id"].toString();
    CHECK(office.report(QStringLiteral("发展档案 --person ") + id, "d.xlsx").status == 0);
}

TEST_CASE("lists of branches leave as tables that are on record", "[cli]") {
    DemoOffice office;
    for (const char* entity : {"members", "development", "verdicts", "meetings", "dues"}) {
        CAPTURE(entity);
        const QString file = office.path(QLatin1String(entity) + QStringLiteral(".csv"));
        const CliRun made = office.run(
            {QStringLiteral("export"), office.ledger, QLatin1String(entity), file, QStringLiteral("--json")});
        INFO(made.err);
        REQUIRE(made.status == 0);
        CHECK(made.json()[u"rows"].toInt() > 5);
        CHECK(office.lastExport()[u"file"].toString() == QLatin1String(entity) + QStringLiteral(".csv"));
    }
    CHECK(office.run(wordsOf("export LEDGER members m.csv --period 2026-06", office.ledger)).status == 2);
    const QString members = QString::fromUtf8(office.read(QStringLiteral("members.csv")));
    CHECK(members.contains(QStringLiteral("流动党员活动证编号")));
    CHECK(members.contains(QStringLiteral("********")));
}

TEST_CASE("the list of members that was exported in plain comes back as the same members", "[cli]") {
    DemoOffice office;
    const QString file = office.path(QStringLiteral("党员.xlsx"));
    REQUIRE(office
                .run({u"export"_qs, office.ledger, u"members"_qs, file, u"--unmasked"_qs, u"--to"_qs,
                      u"组织部"_qs, u"--why"_qs, u"核对"_qs})
                .status == 0);
    const CliRun again = office.run(
        {u"import"_qs, office.ledger, file, u"--as"_qs, u"members"_qs, u"--rehearse"_qs, u"--json"_qs});
    const QJsonObject summary = again.json()[u"summary"].toObject();
    CHECK(summary[u"new"].toInt() == 0);
    CHECK(summary[u"update"].toInt() == 0);
    CHECK(summary[u"same"].toInt() > 25);
}

TEST_CASE("who may not export gets no paper of branches", "[cli]") {
    DemoOffice office;
    for (const char* user : {"录入员", "查阅员"}) {
        const CliRun run =
            office.run({u"report"_qs, office.ledger, u"党员名册"_qs, u"-o"_qs, office.path(u"n.pdf"_qs),
                        u"--user"_qs, QString::fromUtf8(user), u"--json"_qs});
        checkRefused(run, "not-allowed");
    }
    CHECK_FALSE(QFile::exists(office.path(u"n.pdf"_qs)));
}
