// SPDX-License-Identifier: GPL-3.0-or-later
// What is refused: with which kind and in which words, and that nothing was touched.
#include <QDir>
#include <QFileInfo>

#include "tests/cli/cli_run.h"
#include "tests/qstring_catch.h"

using namespace nuanxin::test;

namespace {

QStringList namesIn(const CliOffice& office) {
    return QDir(office.path({})).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
}

}  // namespace

TEST_CASE(
    "bad input is refused with status 1, one Chinese sentence and a word for scripts, and writes nothing",
    "[cli]") {
    struct Case {
        const char *line, *kind, *says;
    };
    const auto bad = GENERATE(
        Case{"check LEDGER --user 某人", "wrong-password", "使用人或密码不对"},
        Case{"check none.nxl", "not-found", "none.nxl"}, Case{"list 文件夹 places", "not-found", "是文件夹"},
        Case{"check LEDGER --password-file none", "not-found", "none"},
        Case{"check LEDGER --password-file 文件夹", "cannot-access", "是文件夹"},
        Case{"check LEDGER --password-file 空", "bad-input", "第一行是空的"},
        Case{"check 别的.nxl", "not-a-ledger", "别的.nxl"},
        Case{"check 备份.nxb", "not-a-ledger", "nuanxin-cli restore"},
        Case{"list 备份.nxb places", "not-a-ledger", "nuanxin-cli restore"},
        Case{"users 备份.nxb list", "not-a-ledger", "nuanxin-cli restore"},
        Case{"list LEDGER nothing", "refused", "places（区划）"},
        Case{"create 没有/x.nxl --office 区", "not-found", "没有文件夹"},
        Case{"create 文件夹 --office 区", "already-exists", "是文件夹"},
        Case{"create LEDGER --office 区", "already-exists", "已经存在"},
        Case{"backup LEDGER 没有/x.nxb", "not-found", "没有文件夹"},
        Case{"backup LEDGER 文件夹", "already-exists", "是文件夹"},
        Case{"restore 备份.nxb 没有/x.nxl", "not-found", "没有文件夹"},
        Case{"restore 备份.nxb 文件夹", "already-exists", "是文件夹"},
        Case{"restore 文件夹 x.nxl", "not-found", "是文件夹"},
        Case{"restore none.nxb x.nxl", "not-found", "none.nxb"},
        Case{"restore 半.nxb x.nxl", "damaged", "半.nxb"},
        Case{"restore 别的.nxl x.nxl", "not-a-ledger", "别的.nxl"},
        Case{"undo LEDGER", "refused", "没有可以撤销的操作"},
        Case{"undo LEDGER 77", "not-found", "没有编号为 77 的操作"},
        Case{"redo LEDGER", "refused", "没有可以重做的操作"},
        Case{"redo LEDGER 77", "not-found", "没有编号为 77 的操作"},
        Case{"users LEDGER add admin --role reader", "already-exists", "使用人“admin”已经有了"},
        Case{"users LEDGER add 甲 --role reader --new-password-file 短", "bad-input", "密码至少要"},
        Case{"users LEDGER disable 某人", "not-found", "没有使用人“某人”"},
        Case{"users LEDGER disable admin", "bad-input", "至少要留一名"},
        Case{"users LEDGER role 某人 reader", "not-found", "没有使用人“某人”"},
        Case{"users LEDGER password 某人", "not-found", "没有使用人“某人”"},
        Case{"demo 空", "read-only", "建不了文件夹"}, Case{"demo 文件夹", "already-exists", "没有动它"},
        Case{"demo 文件夹 --fresh", "already-exists", "没有动它"});
    CAPTURE(bad.line);
    CliOffice office;
    office.newPassword = QStringLiteral("xin-mima-2026");
    const QString ledger = office.create();
    REQUIRE(office.run(wordsOf("backup LEDGER 备份.nxb", ledger)).status == 0);
    office.write(QStringLiteral("半.nxb"), office.read(QStringLiteral("备份.nxb")).chopped(1000));
    office.write(QStringLiteral("别的.nxl"), QByteArray(5000, 'x'));
    office.write(QStringLiteral("空"), {});
    office.write(QStringLiteral("短"), "duan");
    REQUIRE(QDir(office.path({})).mkdir(QStringLiteral("文件夹")));
    office.write(QStringLiteral("文件夹/示范区.nxl"), "not a ledger");
    const QStringList before = namesIn(office);

    const CliRun run = office.run(wordsOf(bad.line, ledger) << QStringLiteral("--json"));
    checkRefused(run, bad.kind);
    CHECK(run.err.contains(QString::fromUtf8(bad.says)));
    CHECK(run.err.count(u'\n') == 1);
    CHECK(namesIn(office) == before);
    CHECK(office.run(wordsOf("history LEDGER --json", ledger)).json()[u"count"].toInt() == 1);
    CHECK(office.read(QStringLiteral("文件夹/示范区.nxl")) == "not a ledger");
}

TEST_CASE("a wrong password is refused", "[cli]") {
    CliOffice office;
    const QString ledger = office.create();
    office.password = QStringLiteral("bu-dui-2026");
    checkRefused(office.run(wordsOf("check LEDGER --json", ledger)), "wrong-password");
}

TEST_CASE("a backup takes the place of an older backup only with --overwrite, and never that of another file",
          "[cli]") {
    CliOffice office;
    const QString ledger = office.create();
    REQUIRE(office.run(wordsOf("backup LEDGER 备份.nxb", ledger)).status == 0);
    const QByteArray first = office.read(QStringLiteral("备份.nxb"));
    const CliRun again = office.run(wordsOf("backup LEDGER 备份.nxb --json", ledger));
    checkRefused(again, "already-exists");
    CHECK(again.err.contains(QStringLiteral("备份.nxb")));
    CHECK(again.err.contains(QStringLiteral("--overwrite")));
    CHECK(office.read(QStringLiteral("备份.nxb")) == first);

    CHECK(office.run(wordsOf("backup LEDGER 备份.nxb --overwrite", ledger)).status == 0);
    CHECK(office.read(QStringLiteral("备份.nxb")) != first);

    const QString other = office.create(QStringLiteral("别的.nxl"));
    const QByteArray before = office.read(QStringLiteral("别的.nxl"));
    checkRefused(office.run(wordsOf("backup LEDGER 别的.nxl --overwrite --json", ledger)), "already-exists");
    CHECK(office.read(QStringLiteral("别的.nxl")) == before);
}

TEST_CASE("a backup says who can restore it, and it is so", "[cli]") {
    CliOffice office;
    CliRun how;
    const QString ledger = office.create(QStringLiteral("台账.nxl"), &how);
    office.newPassword = QStringLiteral("xin-mima-2026");
    REQUIRE(office.run(wordsOf("users LEDGER add 指导员甲 --role instructor", ledger)).status == 0);
    const CliRun backup = office.run(wordsOf("backup LEDGER 备份.nxb", ledger));
    CHECK(backup.out.contains(QStringLiteral("恢复时要用管理员的密码，或恢复密钥。")));

    CHECK(office.run(wordsOf("restore 备份.nxb 甲.nxl")).status == 0);
    office.password = how.json()[u"recovery_key"].toString();
    CHECK(office.run(wordsOf("restore 备份.nxb 乙.nxl")).status == 0);
    office.password = office.newPassword;
    checkRefused(office.run(wordsOf("restore 备份.nxb 丙.nxl --user 指导员甲 --json")), "not-allowed");
}
