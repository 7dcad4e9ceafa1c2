// SPDX-License-Identifier: GPL-3.0-or-later
// What offices script against: the verbs, the exit statuses, the JSON.
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <algorithm>

#include "tests/cli/cli_run.h"
#include "tests/qstring_catch.h"

using nuanxin::test::CliOffice;
using nuanxin::test::CliRun;
using nuanxin::test::speaksChinese;

namespace {

// "list LEDGER places" -> words; LEDGER becomes the path.
QStringList words(const char* line, const QString& ledger = {}) {
    QStringList all = QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
    all.replaceInStrings(QStringLiteral("LEDGER"), ledger);
    return all;
}

QJsonArray rowsOf(const CliOffice& office, const char* line, const QString& ledger) {
    const CliRun run = office.run(words(line, ledger) << QStringLiteral("--json"));
    INFO("stderr: " << run.err.toStdString());
    REQUIRE(run.status == 0);
    return run.json()[QStringLiteral("rows")].toArray();
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

void checkRefused(const CliRun& run, const char* code) {
    CHECK(run.status == 1);
    CHECK(speaksChinese(run.err));
    const QJsonObject json = run.json();
    CHECK(json[QStringLiteral("refused")].toString() == QLatin1String(code));
    CHECK(json[QStringLiteral("sentence")].toString() == run.err.trimmed());
}

}  // namespace

TEST_CASE("what the usage text does not allow ends with status 2, words on stderr and nothing on stdout",
          "[cli]") {
    const CliOffice office;
    const auto* line = GENERATE(
        "", "open x.nxl", "--json", "create", "create x.nxl", "create x.nxl --office",
        "create x.nxl --office --json", "create x.nxl --office 区 --level county",
        "create x.nxl --office 区 --key-cost dear", "create x.nxl y.nxl --office 区",
        "create x.nxl --office 区 --office 区", "create x.nxl --office 区 --password=secret", "list x.nxl",
        "list x.nxl places --limit 0", "list x.nxl places --limit many", "list x.nxl places --all",
        "import x.nxl", "export x.nxl places", "export x.nxl places out.txt",
        "export x.nxl places out.csv --encoding gbk", "export x.nxl places out.csv --unmasked --to 市局",
        "report x.nxl 半年报 -o out.pdf", "report x.nxl 半年报 --period 2026Q5 -o out.pdf",
        "report x.nxl 半年报 --period 2026H1 -o out.doc", "report x.nxl 半年报 --period 2026H1", "history",
        "history x.nxl --limit", "undo", "undo x.nxl 1 2", "check", "check x.nxl --json=yes", "backup x.nxl",
        "restore x.nxl", "users x.nxl", "users x.nxl remove", "users x.nxl add 甲",
        "users x.nxl add 甲 --role king", "users x.nxl role 甲", "users x.nxl role 甲 king", "demo");
    CAPTURE(line);
    const CliRun run = office.run(words(line));
    CHECK(run.status == 2);
    CHECK(run.out.isEmpty());
    CHECK(speaksChinese(run.err));
    CHECK(run.err.contains(QStringLiteral("nuanxin-cli")) != run.err.contains(QStringLiteral("用法：\n")));
}

TEST_CASE("a password that is given nowhere is a usage error", "[cli]") {
    CliOffice office;
    const QString ledger = office.create();
    office.password.clear();
    const auto* line =
        GENERATE("check LEDGER", "create b.nxl --office 区", "users LEDGER add 甲 --role reader");
    CHECK(office.run(words(line, ledger)).status == 2);
}

TEST_CASE("help and version are printed on stdout", "[cli]") {
    const CliOffice office;
    const CliRun help = office.run(words("--help"));
    CHECK(help.status == 0);
    for (const QString& verb :
         words("create list import export report history undo check backup restore users demo")) {
        CHECK(help.out.contains(QStringLiteral("\n  %1 ").arg(verb)));
    }
    const CliRun version = office.run(words("--version"));
    CHECK(version.status == 0);
    CHECK(version.out == QStringLiteral("nuanxin-cli " NUANXIN_VERSION "\n"));
}

TEST_CASE("every verb that answers prints exactly one JSON value under --json and Chinese without it",
          "[cli]") {
    CliOffice office;
    const QString ledger = office.demo();
    office.newPassword = QStringLiteral("xin-mima-2026");
    REQUIRE(office.run(words("backup LEDGER first.nxb", ledger)).status == 0);
    const auto* line = GENERATE(
        "create x.nxl --office 区 --key-cost quick", "list LEDGER places", "list LEDGER history --limit 3",
        "list LEDGER exports", "list LEDGER reveals", "history LEDGER", "undo LEDGER", "check LEDGER",
        "backup LEDGER second.nxb", "restore first.nxb other.nxl", "users LEDGER list",
        "users LEDGER add 录入员乙 --role surveyor", "users LEDGER role 查阅员 surveyor",
        "users LEDGER password 查阅员", "users LEDGER password", "demo 另一处 --key-cost quick");
    CAPTURE(line);
    SECTION("--json") {
        const CliRun run = office.run(words(line, ledger) << QStringLiteral("--json"));
        INFO("stderr: " << run.err.toStdString());
        CHECK(run.status == 0);
        CHECK(run.err.isEmpty());
        CHECK_FALSE(run.json().isEmpty());
    }
    SECTION("--json before the verb") {
        const CliRun run = office.run(words("--json") + words(line, ledger));
        CHECK(run.status == 0);
        CHECK_FALSE(run.json().isEmpty());
    }
    SECTION("plain") {
        const CliRun run = office.run(words(line, ledger));
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
    checkRefused(office.run(words("create LEDGER --office 区 --key-cost quick --json", ledger)),
                 "already-exists");
    CHECK(office.read(QStringLiteral("台账.nxl")) == before);
}

TEST_CASE("what core refuses ends with status 1, a Chinese sentence and a word for scripts", "[cli]") {
    CliOffice office;
    const QString ledger = office.create();
    SECTION("wrong password") {
        office.password = QStringLiteral("bu-dui-2026");
        checkRefused(office.run(words("check LEDGER --json", ledger)), "wrong-password");
    }
    SECTION("no such user") {
        checkRefused(office.run(words("check LEDGER --user 某人 --json", ledger)), "wrong-password");
    }
    SECTION("no such file") {
        checkRefused(office.run(words("check none.nxl --json")), "not-found");
    }
    SECTION("no such password file") {
        checkRefused(office.run(words("check LEDGER --password-file none --json", ledger)), "not-found");
    }
    SECTION("some other file") {
        const QString other = office.write(QStringLiteral("other.nxl"), QByteArray(5000, 'x'));
        checkRefused(office.run(words("check LEDGER --json", other)), "not-a-ledger");
    }
    SECTION("a password that is too short") {
        office.newPassword = QStringLiteral("duan");
        checkRefused(office.run(words("users LEDGER add 甲 --role reader --json", ledger)), "bad-input");
    }
    SECTION("nothing to undo") {
        checkRefused(office.run(words("undo LEDGER --json", ledger)), "refused");
    }
    SECTION("no such entry") {
        checkRefused(office.run(words("undo LEDGER 77 --json", ledger)), "refused");
    }
}

#ifdef Q_OS_UNIX
TEST_CASE("a file-size limit is a full disk, not the end of the process", "[cli]") {
    const CliOffice office;
    const CliRun run =
        office.runUnder(QStringLiteral("/bin/sh"),
                        {QStringLiteral("-c"), QStringLiteral("ulimit -f 8; exec \"$0\" \"$@\""),
                         QStringLiteral(NUANXIN_CLI)},
                        words("create x.nxl --office 区 --key-cost quick --json"));
    checkRefused(run, "disk-full");
    CHECK_FALSE(QFileInfo::exists(office.path(QStringLiteral("x.nxl"))));
}
#endif

TEST_CASE("verbs whose subject is not in this edition say so and change nothing", "[cli]") {
    CliOffice office;
    const QString ledger = office.create();
    const auto* line = GENERATE(
        "list LEDGER members", "import LEDGER a.xlsx b.csv --as 从业人员 --rehearse",
        "export LEDGER workers out.xlsx",
        "export LEDGER workers out.csv --encoding gb18030 --unmasked --to 市局 --why 上报",
        "report LEDGER 季报 --period 2026Q3 -o out.pdf");
    CAPTURE(line);
    checkRefused(office.run(words(line, ledger) << QStringLiteral("--json")), "refused");
    CHECK(office.run(words(line, ledger)).out.isEmpty());
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
          QStringLiteral("birth_date community employer id identity_number name occupation phone "
                         "political_status sex site state to_verify")
              .split(u' '));
    CHECK(qiu[QStringLiteral("name")] == QStringLiteral("仇晓敏"));
    CHECK(qiu[QStringLiteral("phone")] == QStringLiteral("138****0000"));
    CHECK(qiu[QStringLiteral("identity_number")] == QStringLiteral("E1*****70"));
    CHECK(qiu[QStringLiteral("community")] == QStringLiteral("骑龙社区"));
    CHECK(qiu[QStringLiteral("state")] == QStringLiteral("on_job"));
    CHECK(qiu[QStringLiteral("to_verify")] == false);
    CHECK(office.run(words("list LEDGER workers", ledger)).out.contains(QStringLiteral("在岗")));
    for (const auto* typed : {"qxm", "晓敏", "13800000000", "E12345670"}) {
        CAPTURE(typed);
        const CliRun run =
            office.run(words("list LEDGER workers --json --search", ledger) << QString::fromUtf8(typed));
        CHECK(run.json()[QStringLiteral("rows")].toArray() == QJsonArray{qiu});
    }
    CHECK(rowsOf(office, "list LEDGER sites --search 骑龙", ledger).size() == 1);
    CHECK(rowsOf(office, "list LEDGER employers", ledger)[0][QStringLiteral("kind")] ==
          QStringLiteral("外卖配送"));
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
    REQUIRE(under(QStringLiteral("东禾村")));
    const CliRun newest = office.run(words("undo LEDGER --json", ledger));
    CHECK(newest.status == 0);
    CHECK(newest.json()[QStringLiteral("label")].toString() == QStringLiteral("登记丰禾镇的网格"));
    CHECK_FALSE(under(QStringLiteral("东禾村")));

    const CliRun named =
        office.run(words("undo LEDGER", ledger) << entryId(office, ledger, "登记朝晖街道的网格"));
    CHECK(named.status == 0);
    CHECK(named.out.contains(QStringLiteral("登记朝晖街道的网格")));
    CHECK_FALSE(under(QStringLiteral("晨光社区")));
    CHECK(under(QStringLiteral("溪畔社区")));
    CHECK(office.run(words("check LEDGER", ledger)).status == 0);
}

TEST_CASE("an undo that no longer fits is refused, names what is in the way and changes nothing", "[cli]") {
    CliOffice office;
    const QString ledger = office.demo();
    const QJsonArray before = rowsOf(office, "list LEDGER places", ledger);
    const CliRun run =
        office.run(words("undo LEDGER --json", ledger) << entryId(office, ledger, "登记朝晖街道的社区村"));
    CHECK(run.status == 1);
    CHECK(run.err.contains(QStringLiteral("台账没有改动")));
    CHECK(run.json()[QStringLiteral("undone")] == QJsonValue(false));
    CHECK_FALSE(run.json()[QStringLiteral("in_the_way")].toArray().isEmpty());
    CHECK(rowsOf(office, "list LEDGER places", ledger) == before);
}

TEST_CASE("check counts what it looked at and finds a damaged ledger", "[cli]") {
    CliOffice office;
    const QString ledger = office.demo();
    const CliRun clean = office.run(words("check LEDGER --json", ledger));
    CHECK(clean.status == 0);
    const QJsonObject report = clean.json();
    CHECK(report[QStringLiteral("whole")] == QJsonValue(true));
    CHECK(report[QStringLiteral("tables")][QStringLiteral("place")].toInt() ==
          rowsOf(office, "list LEDGER places", ledger).size());
    CHECK(report[QStringLiteral("changesets")].toInt() >= 7);

    QByteArray bytes = office.read(QStringLiteral("示范/示范区.nxl"));
    bytes.truncate(bytes.size() / 2);
    const CliRun damaged = office.run(words("check LEDGER", office.write(QStringLiteral("半.nxl"), bytes)));
    CHECK(damaged.status == 1);
    CHECK(speaksChinese(damaged.err));
}

TEST_CASE("a backup that leaves the folder is encrypted, and comes back as it was", "[cli]") {
    CliOffice office;
    const QString ledger = office.demo();
    REQUIRE(office.run(words("backup LEDGER away.nxb", ledger)).status == 0);
    const QByteArray bytes = office.read(QStringLiteral("away.nxb"));
    CHECK_FALSE(bytes.contains("SQLite format 3"));
    CHECK_FALSE(bytes.contains("朝晖街道"));

    const QJsonArray before = rowsOf(office, "list LEDGER places", ledger);
    REQUIRE(office.run(words("undo LEDGER", ledger)).status == 0);
    const CliRun restored = office.run(words("restore away.nxb LEDGER --json", ledger));
    INFO("stderr: " << restored.err.toStdString());
    CHECK(restored.status == 0);
    CHECK(QFileInfo::exists(restored.json()[QStringLiteral("kept")].toString()));
    CHECK(rowsOf(office, "list LEDGER places", ledger) == before);

    const CliRun elsewhere = office.run(words("restore away.nxb new.nxl --json"));
    CHECK(elsewhere.status == 0);
    CHECK(elsewhere.json()[QStringLiteral("kept")].isNull());
    CHECK(rowsOf(office, "list new.nxl places", {}) == before);

    office.password = QStringLiteral("bu-dui-2026");
    checkRefused(office.run(words("restore away.nxb third.nxl --json")), "wrong-password");
    CHECK_FALSE(QFileInfo::exists(office.path(QStringLiteral("third.nxl"))));
}

TEST_CASE("the command line speaks English where NUANXIN_LANGUAGE says so, usage and refusals too", "[cli]") {
    CliOffice office;
    office.english = true;
    const CliRun help = office.run(words("--help"));
    CHECK(help.status == 0);
    CHECK(help.out.contains(QStringLiteral("Usage")));
    CHECK_FALSE(speaksChinese(help.out));
    const CliRun refused = office.run(words("list nowhere.nxl places"));
    CHECK(refused.status == 1);
    CHECK(refused.err.contains(QStringLiteral(". ")));  // one space between two sentences
    CHECK_FALSE(speaksChinese(refused.err));
}
