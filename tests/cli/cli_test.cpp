// SPDX-License-Identifier: GPL-3.0-or-later
// What offices script against: the verbs, the exit statuses, the JSON.
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <algorithm>

#include "tests/cli/cli_run.h"
#include "tests/qstring_catch.h"

using nuanxin::test::checkRefused;
using nuanxin::test::CliOffice;
using nuanxin::test::CliRun;
using nuanxin::test::speaksChinese;
using nuanxin::test::wordsOf;

namespace {

QJsonArray rowsOf(const CliOffice& office, const char* line, const QString& ledger) {
    const CliRun run = office.run(wordsOf(line, ledger) << QStringLiteral("--json"));
    INFO("stderr: " << run.err.toStdString());
    REQUIRE(run.status == 0);
    return run.list();
}

QJsonObject rowWith(const QJsonArray& rows, const QString& key, const QString& value) {
    const auto found = std::find_if(rows.begin(), rows.end(),
                                    [&](const QJsonValue& row) { return row[key].toString() == value; });
    return found == rows.end() ? QJsonObject() : (*found).toObject();
}

QString entryId(const CliOffice& office, const QString& ledger, const char* label) {
    const QJsonArray history = rowsOf(office, "list LEDGER history", ledger);
    return rowWith(history, QStringLiteral("label"), QString::fromUtf8(label))[QStringLiteral("id")]
        .toString();
}

// Of the changes that may be taken back, newest first.
QStringList standingLabels(const CliOffice& office, const QString& ledger) {
    QStringList labels;
    for (const QJsonValue& entry : rowsOf(office, "list LEDGER history", ledger)) {
        if (entry[QStringLiteral("kind")] == QStringLiteral("change") &&
            !entry[QStringLiteral("undone")].toBool()) {
            labels << entry[QStringLiteral("label")].toString();
        }
    }
    return labels;
}

}  // namespace

TEST_CASE("what the usage text does not allow ends with status 2 and says on stderr that nothing was done",
          "[cli]") {
    const CliOffice office;
    const auto* line = GENERATE(
        "", "open x.nxl", "--json", "--limit", "--limit 3", "--wrong check x.nxl", "create", "create x.nxl",
        "create x.nxl --office", "create x.nxl --office --json", "create x.nxl --office 区 --level county",
        "create x.nxl --office 区 --key-cost dear", "create x.nxl y.nxl --office 区",
        "create x.nxl --office 区 --office 区", "create x.nxl --office 区 --password=secret", "list x.nxl",
        "list x.nxl places --limit 0", "list x.nxl places --limit many", "list x.nxl places --all",
        "import x.nxl", "export x.nxl places", "export x.nxl places out.txt",
        "export x.nxl places out.csv --encoding gbk", "export x.nxl places out.csv --unmasked --to 市局",
        "report x.nxl 半年报 -o out.pdf", "report x.nxl 半年报 --period 2026Q5 -o out.pdf",
        "report x.nxl 半年报 --period 2026H1 -o out.doc", "report x.nxl 半年报 --period 2026H1", "history",
        "history x.nxl --limit", "undo", "undo x.nxl 1 2", "undo x.nxl 1 --newest 2", "undo x.nxl --newest 0",
        "redo", "redo x.nxl 1 2", "redo x.nxl 1 --newest 2", "redo x.nxl --newest 0", "check",
        "check x.nxl --json=yes", "backup x.nxl", "backup x.nxl y.nxb z.nxb", "restore x.nxl", "users x.nxl",
        "users x.nxl remove", "users x.nxl list 甲", "users x.nxl list --role reader", "users x.nxl disable",
        "users x.nxl enable 甲 乙", "users x.nxl recovery-key 甲", "users x.nxl add 甲",
        "users x.nxl add 甲 --role king", "users x.nxl role 甲", "users x.nxl role 甲 king", "demo");
    CAPTURE(line);
    const CliRun run = office.run(wordsOf(line));
    CHECK(run.status == 2);
    CHECK(run.err.contains(QStringLiteral("什么也没有做。")));
    CHECK(run.err.contains(QStringLiteral("nuanxin-cli")));
    if (wordsOf(line).contains(QStringLiteral("--json"))) {
        CHECK(run.errorKind() == QStringLiteral("usage"));
    } else {
        CHECK(run.out.isEmpty());
    }
}

TEST_CASE("a password that is given nowhere is a usage error", "[cli]") {
    CliOffice office;
    const QString ledger = office.create();
    office.password.clear();
    const auto* line =
        GENERATE("check LEDGER", "create b.nxl --office 区", "users LEDGER add 甲 --role reader");
    CHECK(office.run(wordsOf(line, ledger)).status == 2);
}

TEST_CASE("every verb that answers prints exactly one JSON value under --json and Chinese without it",
          "[cli]") {
    CliOffice office;
    const QString ledger = office.demo();
    office.newPassword = QStringLiteral("xin-mima-2026");
    REQUIRE(office.run(wordsOf("backup LEDGER first.nxb", ledger)).status == 0);
    REQUIRE(office.run(wordsOf("undo LEDGER", ledger)).status == 0);  // for redo
    const auto* line = GENERATE(
        "create x.nxl --office 区 --key-cost quick", "list LEDGER places", "list LEDGER history --limit 3",
        "list LEDGER exports", "list LEDGER reveals", "history LEDGER", "undo LEDGER", "redo LEDGER",
        "check LEDGER", "backup LEDGER second.nxb", "restore first.nxb other.nxl", "users LEDGER list",
        "users LEDGER add 录入员乙 --role surveyor", "users LEDGER role 查阅员 surveyor",
        "users LEDGER disable 查阅员", "users LEDGER enable 查阅员", "users LEDGER recovery-key",
        "users LEDGER password 查阅员", "users LEDGER password", "backup LEDGER first.nxb --overwrite",
        "demo 示范", "demo 示范 --fresh --key-cost quick", "demo 另一处 --key-cost quick");
    CAPTURE(line);
    SECTION("--json") {
        const CliRun run = office.run(wordsOf(line, ledger) << QStringLiteral("--json"));
        INFO("stderr: " << run.err.toStdString());
        CHECK(run.status == 0);
        CHECK(run.err.isEmpty());
        CHECK(run.isJson());
    }
    SECTION("options before the verb") {
        const CliRun run = office.run(wordsOf("--user admin --json") + wordsOf(line, ledger));
        CHECK(run.status == 0);
        CHECK(run.isJson());
    }
    SECTION("plain") {
        const CliRun run = office.run(wordsOf(line, ledger));
        INFO("stderr: " << run.err.toStdString());
        CHECK(run.status == 0);
        CHECK(run.err.isEmpty());
        CHECK(speaksChinese(run.out));
    }
}

TEST_CASE("create makes a ledger, prints its recovery key, and never writes over a file", "[cli]") {
    const CliOffice office;
    CliRun how;
    const QString ledger = office.create(QStringLiteral("台账.nxl"), &how);
    CHECK(QFileInfo::exists(ledger));
    CHECK(how.json()[QStringLiteral("recovery_key")].toString().size() >= 40);
    CHECK(how.json()[QStringLiteral("user")].toString() == QStringLiteral("admin"));
    const QByteArray before = office.read(QStringLiteral("台账.nxl"));
    checkRefused(office.run(wordsOf("create LEDGER --office 区 --key-cost quick --json", ledger)),
                 "already-exists");
    CHECK(office.read(QStringLiteral("台账.nxl")) == before);
}

#ifdef Q_OS_UNIX
TEST_CASE("a file-size limit is a full disk, not the end of the process", "[cli]") {
    const CliOffice office;
    const CliRun run =
        office.runUnder(QStringLiteral("/bin/sh"),
                        {QStringLiteral("-c"), QStringLiteral("ulimit -f 8; exec \"$0\" \"$@\""),
                         QStringLiteral(NUANXIN_CLI)},
                        wordsOf("create x.nxl --office 区 --key-cost quick --json"));
    checkRefused(run, "disk-full");
    CHECK_FALSE(QFileInfo::exists(office.path(QStringLiteral("x.nxl"))));
}
#endif

TEST_CASE("verbs whose subject is not in this edition say so and change nothing", "[cli]") {
    CliOffice office;
    const QString ledger = office.create();
    const auto* line =
        GENERATE("list LEDGER stations", "import LEDGER a.xlsx b.csv --as 从业人员 --rehearse",
                 "export LEDGER stations out.xlsx", "report LEDGER 季报 --period 2026Q3 -o out.pdf");
    CAPTURE(line);
    checkRefused(office.run(wordsOf(line, ledger) << QStringLiteral("--json")), "refused");
    CHECK(office.run(wordsOf(line, ledger)).out.isEmpty());
    CHECK_FALSE(QFileInfo::exists(office.path(QStringLiteral("out.xlsx"))));
}

TEST_CASE("the roll is listed in words, sealed fields masked, and searched as on screen", "[cli]") {
    CliOffice office;
    office.password = QStringLiteral("测试密码-8位以上");
    const QString ledger = office.path(QStringLiteral("名册.nxl"));
    REQUIRE(QFile::copy(QStringLiteral(NUANXIN_TEST_DATA "/editions/edition-002.nxl"), ledger));
    QFile::setPermissions(ledger, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const QJsonArray workers = rowsOf(office, "list LEDGER workers", ledger);
    REQUIRE(workers.size() == 2);
    const QJsonObject qiu = workers[0].toObject();
    CHECK(qiu.keys() ==
          QStringLiteral("birth_date community employer id identity_number name occupation phone platform "
                         "political_status sex site state to_verify")
              .split(u' '));
    CHECK(qiu[QStringLiteral("name")] == QStringLiteral("仇晓敏"));
    CHECK(qiu[QStringLiteral("phone")] == QStringLiteral("138****0000"));
    CHECK(qiu[QStringLiteral("identity_number")] == QStringLiteral("E1*****70"));
    CHECK(qiu[QStringLiteral("community")] == QStringLiteral("骑龙社区"));
    CHECK(qiu[QStringLiteral("state")] == QStringLiteral("在岗"));
    CHECK(qiu[QStringLiteral("to_verify")] == false);
    CHECK(office.run(wordsOf("list LEDGER workers", ledger)).out.contains(QStringLiteral("在岗")));
    for (const auto* typed : {"qxm", "晓敏", "13800000000", "E12345670"}) {
        CAPTURE(typed);
        const CliRun run =
            office.run(wordsOf("list LEDGER workers --json --search", ledger) << QString::fromUtf8(typed));
        CHECK(run.list() == QJsonArray{qiu});
    }
    CHECK(rowsOf(office, "list LEDGER workers --search 没有这个人", ledger).isEmpty());
    CHECK(rowsOf(office, "list LEDGER sites --search 骑龙", ledger).size() == 1);
    CHECK(rowsOf(office, "list LEDGER employers", ledger)[0][QStringLiteral("kind")] ==
          QStringLiteral("外卖配送"));
}

TEST_CASE("words in a list are the short ones of every table", "[cli]") {
    const CliOffice office;
    const QString ledger = office.create();
    const QString roster =
        office.write(QStringLiteral("a.csv"), QStringLiteral("姓名,性别,手机号,政治面貌,平台\n"
                                                             "李四,女,13800000002,共青团员,顺丰速运\n")
                                                  .toUtf8());
    REQUIRE(office.run({QStringLiteral("import"), ledger, roster}).status == 0);
    const QJsonArray workers = rowsOf(office, "list LEDGER workers", ledger);
    REQUIRE(workers.size() == 1);
    CHECK(workers[0][u"sex"] == QStringLiteral("女"));
    CHECK(workers[0][u"political_status"] == QStringLiteral("共青团员"));
    CHECK(workers[0][u"platform"] == QStringLiteral("顺丰"));
}

TEST_CASE("what is left to settle, and the visits of a round, can be listed", "[cli]") {
    const CliOffice office;
    const QString ledger = office.create();
    const auto import = [&](const char* rows, const QStringList& as) {
        const QString file = office.write(QStringLiteral("a.csv"), QByteArray(rows));
        REQUIRE(office.run(QStringList{QStringLiteral("import"), ledger, file} + as).status == 0);
    };
    CHECK(rowsOf(office, "list LEDGER duplicates", ledger).isEmpty());
    CHECK(rowsOf(office, "list LEDGER visits", ledger).isEmpty());
    import("姓名,手机号,出生日期\n张三,13800000001,1990-02-31\n李四,13800000002,\n", {});
    import("姓名,手机号\n张三,13800000003\n", {});
    const QJsonArray problems = rowsOf(office, "list LEDGER problems", ledger);
    REQUIRE(problems.size() == 1);
    CHECK(problems[0][u"name"] == QStringLiteral("张三"));
    CHECK(problems[0][u"field"] == QStringLiteral("birth_date"));
    CHECK(problems[0][u"problem"] == QStringLiteral("no_such_date"));
    CHECK(problems[0][u"original"] == QStringLiteral("1990-02-31"));
    const QJsonArray pairs = rowsOf(office, "list LEDGER duplicates", ledger);
    REQUIRE(pairs.size() == 1);
    CHECK(pairs[0][u"first_name"] == QStringLiteral("张三"));
    CHECK(pairs[0][u"reasons"].toArray().contains(QStringLiteral("same_name")));
    import("姓名,手机号,走访日期,走访结果\n李四,13800000002,2026-05-08,已核实\n",
           {QStringLiteral("--as"), QStringLiteral("visits")});
    const QJsonArray rounds = rowsOf(office, "list LEDGER rounds", ledger);
    REQUIRE(rounds.size() == 1);
    CHECK(rounds[0][u"visits"] == 1);
    const QJsonArray visits = rowsOf(office, "list LEDGER visits", ledger);
    REQUIRE(visits.size() == 1);
    CHECK(visits[0][u"name"] == QStringLiteral("李四"));
    CHECK(visits[0][u"visited_on"] == QStringLiteral("2026-05-08"));
}

TEST_CASE("a list can be searched and cut short", "[cli]") {
    CliOffice office;
    const QString ledger = office.demo();
    const qsizetype all = rowsOf(office, "list LEDGER places", ledger).size();
    CHECK(all > 30);
    CHECK(rowsOf(office, "list LEDGER places --limit 5", ledger).size() == 5);
    const QJsonArray found = rowsOf(office, "list LEDGER places --search 松林社区", ledger);
    CHECK(found.size() == 3);  // the community and its two grids, which name it as their parent
    CHECK(rowWith(found, QStringLiteral("level"), QStringLiteral("community"))[QStringLiteral("parent_name")]
              .toString() == QStringLiteral("望山街道"));
    for (const char* line : {"list LEDGER places --search slsq", "list LEDGER places --search songlinshe"}) {
        CAPTURE(line);
        const QJsonArray byPinyin = rowsOf(office, line, ledger);
        REQUIRE(byPinyin.size() == 1);
        CHECK(byPinyin[0][QStringLiteral("name")].toString() == QStringLiteral("松林社区"));
    }
    CHECK(rowsOf(office, "list LEDGER places --search 没有这个", ledger).isEmpty());
}

TEST_CASE("ids are text in JSON, for readers of JSON round numbers of this size", "[cli]") {
    CliOffice office;
    const QString ledger = office.demo();
    for (const QJsonValue& row : rowsOf(office, "list LEDGER history", ledger)) {
        const QJsonValue id = row[QStringLiteral("id")];
        REQUIRE(id.isString());
        CHECK(id.toString().toLongLong() > (1LL << 53));
    }
}

TEST_CASE("undo takes back the newest change, or the one named", "[cli]") {
    CliOffice office;
    const QString ledger = office.demo();
    const auto under = [&](const QString& street) {
        return !rowWith(rowsOf(office, "list LEDGER places", ledger), QStringLiteral("parent_name"), street)
                    .isEmpty();
    };
    const QString newestLabel = standingLabels(office, ledger).value(0);
    const CliRun newest = office.run(wordsOf("undo LEDGER --json", ledger));
    CHECK(newest.status == 0);
    CHECK(newest.json()[QStringLiteral("label")].toString() == newestLabel);

    REQUIRE(under(QStringLiteral("晨光社区")));
    const CliRun named =
        office.run(wordsOf("undo LEDGER", ledger) << entryId(office, ledger, "登记朝晖街道的网格"));
    CHECK(named.status == 0);
    CHECK(named.out.contains(QStringLiteral("登记朝晖街道的网格")));
    CHECK_FALSE(under(QStringLiteral("晨光社区")));
    CHECK(under(QStringLiteral("溪畔社区")));
    CHECK(office.run(wordsOf("check LEDGER", ledger)).status == 0);
}

TEST_CASE("undo takes back the newest steps, as many as asked for", "[cli]") {
    CliOffice office;
    const QString ledger = office.demo();
    const QStringList standing = standingLabels(office, ledger);
    const CliRun run = office.run(wordsOf("undo LEDGER --newest 2 --json", ledger));
    CHECK(run.status == 0);
    const QJsonArray steps = run.json()[QStringLiteral("steps")].toArray();
    REQUIRE(steps.size() == 2);
    CHECK(steps[0][QStringLiteral("label")].toString() == standing[0]);
    CHECK(steps[1][QStringLiteral("label")].toString() == standing[1]);
    CHECK(office.run(wordsOf("undo LEDGER --newest 999", ledger)).status == 0);
    CHECK(rowsOf(office, "list LEDGER places", ledger).isEmpty());
    CHECK(rowsOf(office, "list LEDGER workers", ledger).isEmpty());
    checkRefused(office.run(wordsOf("undo LEDGER --newest 1 --json", ledger)), "refused");
}

TEST_CASE("redo does again what undo took back, the last first, or what is named", "[cli]") {
    CliOffice office;
    const QString ledger = office.demo();
    const QStringList standing = standingLabels(office, ledger);
    const QJsonArray places = rowsOf(office, "list LEDGER places", ledger);
    REQUIRE(office.run(wordsOf("undo LEDGER --newest 3", ledger)).status == 0);
    const QString named = entryId(office, ledger, standing[2].toUtf8().constData());

    const CliRun last = office.run(wordsOf("redo LEDGER --json", ledger));
    CHECK(last.status == 0);
    CHECK(last.json()[QStringLiteral("redone")] == QJsonValue(true));
    CHECK(last.json()[QStringLiteral("label")].toString() == standing[2]);
    const CliRun rest = office.run(wordsOf("redo LEDGER --newest 2 --json", ledger));
    const QJsonArray steps = rest.json()[QStringLiteral("steps")].toArray();
    REQUIRE(steps.size() == 2);
    CHECK(steps[0][QStringLiteral("label")].toString() == standing[1]);
    CHECK(steps[1][QStringLiteral("label")].toString() == standing[0]);
    CHECK(standingLabels(office, ledger) == standing);
    CHECK(rowsOf(office, "list LEDGER places", ledger) == places);

    REQUIRE(office.run(wordsOf("undo LEDGER", ledger)).status == 0);
    const CliRun byNumber = office.run(wordsOf("redo LEDGER", ledger)
                                       << entryId(office, ledger, standing[0].toUtf8().constData()));
    CHECK(byNumber.status == 0);
    CHECK(byNumber.out.contains(QStringLiteral("已重做“%1”").arg(standing[0])));
    checkRefused(office.run(wordsOf("redo LEDGER --json", ledger) << named), "bad-input");  // it stands
}

TEST_CASE("an undo that no longer fits is refused, names what is in the way and changes nothing", "[cli]") {
    CliOffice office;
    const QString ledger = office.demo();
    const QJsonArray before = rowsOf(office, "list LEDGER places", ledger);
    const CliRun run =
        office.run(wordsOf("undo LEDGER --json", ledger) << entryId(office, ledger, "登记丰禾镇的社区村"));
    CHECK(run.status == 1);
    CHECK(run.err.contains(QStringLiteral("台账没有改动")));
    CHECK(run.err.contains(QStringLiteral("区划“东禾村”下面还有区划“第1网格”（")));
    CHECK(run.err.contains(QStringLiteral("“登记丰禾镇的网格”）。")));
    CHECK(run.json()[QStringLiteral("undone")] == QJsonValue(false));
    CHECK(run.errorKind() == QStringLiteral("refused"));
    // All of them at once: four grids, three sites, three collection units, three check-in points and a fact.
    CHECK(run.json()[QStringLiteral("in_the_way")].toArray().size() == 14);
    CHECK(rowsOf(office, "list LEDGER places", ledger) == before);
}

TEST_CASE("check counts what it looked at and finds a damaged ledger", "[cli]") {
    CliOffice office;
    const QString ledger = office.demo();
    const CliRun clean = office.run(wordsOf("check LEDGER --json", ledger));
    CHECK(clean.status == 0);
    const QJsonObject report = clean.json();
    CHECK(report[QStringLiteral("whole")] == QJsonValue(true));
    CHECK(report[QStringLiteral("tables")][QStringLiteral("places")].toInt() ==
          rowsOf(office, "list LEDGER places", ledger).size());
    CHECK(report[QStringLiteral("changesets")].toInt() >= 7);
    CHECK(office.run(wordsOf("check LEDGER", ledger)).out.contains(QStringLiteral("已经合并的人员")));

    QByteArray bytes = office.read(QStringLiteral("示范/示范区.nxl"));
    bytes.truncate(bytes.size() / 2);
    const CliRun damaged = office.run(wordsOf("check LEDGER", office.write(QStringLiteral("半.nxl"), bytes)));
    CHECK(damaged.status == 1);
    CHECK(speaksChinese(damaged.err));
}

TEST_CASE("a backup that leaves the folder is encrypted, and comes back as it was", "[cli]") {
    CliOffice office;
    const QString ledger = office.demo();
    REQUIRE(office.run(wordsOf("backup LEDGER away.nxb", ledger)).status == 0);
    const QByteArray bytes = office.read(QStringLiteral("away.nxb"));
    CHECK_FALSE(bytes.contains("SQLite format 3"));
    CHECK_FALSE(bytes.contains("朝晖街道"));

    const QJsonArray before = rowsOf(office, "list LEDGER places", ledger);
    REQUIRE(office.run(wordsOf("undo LEDGER", ledger)).status == 0);
    const CliRun restored = office.run(wordsOf("restore away.nxb LEDGER --json", ledger));
    INFO("stderr: " << restored.err.toStdString());
    CHECK(restored.status == 0);
    CHECK(QFileInfo::exists(restored.json()[QStringLiteral("kept")].toString()));
    CHECK(rowsOf(office, "list LEDGER places", ledger) == before);

    const CliRun elsewhere = office.run(wordsOf("restore away.nxb new.nxl --json"));
    CHECK(elsewhere.status == 0);
    CHECK(elsewhere.json()[QStringLiteral("kept")].isNull());
    CHECK(rowsOf(office, "list new.nxl places", {}) == before);

    office.password = QStringLiteral("bu-dui-2026");
    checkRefused(office.run(wordsOf("restore away.nxb third.nxl --json")), "wrong-password");
    CHECK_FALSE(QFileInfo::exists(office.path(QStringLiteral("third.nxl"))));
}
