// SPDX-License-Identifier: GPL-3.0-or-later
// Users, passwords and the demo, from the command line.
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <algorithm>

#include "tests/cli/cli_run.h"
#include "tests/qstring_catch.h"

using nuanxin::test::checkRefused;
using nuanxin::test::CliOffice;
using nuanxin::test::CliRun;

namespace {

QStringList words(const QString& line, const QString& ledger = {}) {
    QStringList all = line.split(u' ', Qt::SkipEmptyParts);
    all.replaceInStrings(QStringLiteral("LEDGER"), ledger);
    return all;
}

bool opens(CliOffice& office, const QString& ledger, const QString& user, const QString& password) {
    office.password = password;
    return office.run(words(QStringLiteral("history LEDGER --user"), ledger) << user).status == 0;
}

const QString kFirst = QStringLiteral("kaishi-2026"), kSecond = QStringLiteral("di-er-ge-2026");

}  // namespace

TEST_CASE("users are added with a role and a password of their own, and may do what the role allows",
          "[cli]") {
    CliOffice office;
    const QString ledger = office.create();
    office.newPassword = kSecond;
    REQUIRE(office.run(words(QStringLiteral("users LEDGER add 录入员甲 --role surveyor"), ledger)).status ==
            0);
    REQUIRE(opens(office, ledger, QStringLiteral("录入员甲"), kSecond));
    const QStringList addAnother =
        words(QStringLiteral("users LEDGER add 乙 --role reader --user 录入员甲 --json"), ledger);
    const CliRun refused = office.run(addAnother);
    CHECK(refused.status == 1);
    CHECK(refused.errorKind() == QStringLiteral("not-allowed"));

    office.password = kFirst;
    REQUIRE(office.run(words(QStringLiteral("users LEDGER role 录入员甲 administrator"), ledger)).status ==
            0);
    office.password = kSecond;
    CHECK(office.run(addAnother).status == 0);

    const QJsonArray users =
        office.run(words(QStringLiteral("users LEDGER list --user 录入员甲 --json"), ledger))
            .json()[QStringLiteral("users")]
            .toArray();
    QStringList found;
    for (const QJsonValue& user : users) {
        found << user[QStringLiteral("name")].toString() + u' ' + user[QStringLiteral("role")].toString();
    }
    found.sort();
    CHECK(found == QStringList{QStringLiteral("admin administrator"), QStringLiteral("乙 reader"),
                               QStringLiteral("录入员甲 administrator")});
}

TEST_CASE("a password is read from a file, which goes before the environment, and changed from another",
          "[cli]") {
    CliOffice office;
    const QString ledger = office.create();
    office.write(QStringLiteral("old"), kFirst.toUtf8() + "\r\n");
    office.write(QStringLiteral("new"), kSecond.toUtf8() + "\n");
    office.password = QStringLiteral("bu-dui-2026");
    office.newPassword = QStringLiteral("ye-bu-dui-2026");
    const CliRun run = office.run(
        words(QStringLiteral("users LEDGER password --password-file old --new-password-file new"), ledger));
    INFO("stderr: " << run.err.toStdString());
    CHECK(run.status == 0);
    CHECK(opens(office, ledger, QStringLiteral("admin"), kSecond));
    CHECK_FALSE(opens(office, ledger, QStringLiteral("admin"), kFirst));
}

TEST_CASE("a user who is disabled opens nothing until enabled again", "[cli]") {
    CliOffice office;
    const QString ledger = office.create();
    office.newPassword = kSecond;
    REQUIRE(office.run(words(QStringLiteral("users LEDGER add 甲 --role reader"), ledger)).status == 0);
    REQUIRE(office.run(words(QStringLiteral("users LEDGER disable 甲"), ledger)).status == 0);
    CHECK_FALSE(opens(office, ledger, QStringLiteral("甲"), kSecond));
    office.password = kFirst;
    const CliRun list = office.run(words(QStringLiteral("users LEDGER list --json"), ledger));
    CHECK(list.json()[u"users"][1][u"disabled"] == QJsonValue(true));
    REQUIRE(office.run(words(QStringLiteral("users LEDGER enable 甲"), ledger)).status == 0);
    CHECK(opens(office, ledger, QStringLiteral("甲"), kSecond));
}

TEST_CASE("a renewed recovery key is printed once, and the old one opens nothing any more", "[cli]") {
    CliOffice office;
    CliRun how;
    const QString ledger = office.create(QStringLiteral("台账.nxl"), &how);
    office.write(QStringLiteral("old"), how.json()[u"recovery_key"].toString().toUtf8());
    const CliRun renewed = office.run(words(QStringLiteral("users LEDGER recovery-key --json"), ledger));
    REQUIRE(renewed.status == 0);
    office.write(QStringLiteral("new"), renewed.json()[u"recovery_key"].toString().toUtf8());
    office.newPassword = kSecond;
    const QString reset = QStringLiteral("users LEDGER password --json --recovery-key-file ");
    const CliRun refused = office.run(words(reset + QStringLiteral("old"), ledger));
    checkRefused(refused, "wrong-password");
    CHECK(refused.err.contains(QStringLiteral("恢复密钥不对")));
    CHECK(office.run(words(reset + QStringLiteral("new"), ledger)).status == 0);
    CHECK(opens(office, ledger, QStringLiteral("admin"), kSecond));
}

TEST_CASE("the recovery key gives a user a new password", "[cli]") {
    CliOffice office;
    CliRun how;
    const QString ledger = office.create(QStringLiteral("台账.nxl"), &how);
    const QString key = how.json()[QStringLiteral("recovery_key")].toString();
    office.write(QStringLiteral("key"), key.toUtf8());
    office.password.clear();
    office.newPassword = kSecond;
    const QString reset = QStringLiteral("users LEDGER password admin --json --recovery-key-file ");
    const CliRun run = office.run(words(reset + QStringLiteral("key"), ledger));
    INFO("stderr: " << run.err.toStdString());
    CHECK(run.status == 0);
    CHECK(opens(office, ledger, QStringLiteral("admin"), kSecond));
    CHECK_FALSE(opens(office, ledger, QStringLiteral("admin"), kFirst));

    office.write(QStringLiteral("wrong"), "AAAAA-AAAAA-AAAAA-AAAAA-AAAAA-AAAAA-AAAAA-AAAAA");
    office.newPassword = kFirst;
    CHECK(office.run(words(reset + QStringLiteral("wrong"), ledger)).status == 1);
    CHECK(opens(office, ledger, QStringLiteral("admin"), kSecond));
}

TEST_CASE("the demo has users of all roles, an undone change and a backup", "[cli]") {
    CliOffice office;
    CliRun how;
    const QString ledger = office.makeDemo(&how);
    CHECK(QFileInfo::exists(how.json()[QStringLiteral("backup")].toString()));
    CHECK(QString::fromUtf8(office.read(QStringLiteral("示范/说明.txt"))).contains(office.password));
    QStringList roles;
    for (const QJsonValue& user : how.json()[QStringLiteral("users")].toArray()) {
        roles << user[QStringLiteral("role")].toString();
        CHECK(opens(office, ledger, user[QStringLiteral("name")].toString(), office.password));
    }
    roles.sort();
    CHECK(roles == QStringList{QStringLiteral("administrator"), QStringLiteral("instructor"),
                               QStringLiteral("reader"), QStringLiteral("surveyor")});
    const QJsonArray history = office.run(words(QStringLiteral("list LEDGER history --json"), ledger)).list();
    CHECK(std::count_if(history.begin(), history.end(), [](const QJsonValue& entry) {
              return entry[QStringLiteral("undone")].toBool();
          }) == 1);
}

TEST_CASE("a demo that is there is kept with what was done in it; --fresh makes it anew", "[cli]") {
    CliOffice office;
    CliRun first;
    const QString ledger = office.makeDemo(&first);
    REQUIRE(office.run(words(QStringLiteral("undo LEDGER"), ledger)).status == 0);
    const auto entries = [&] {
        return office.run(words(QStringLiteral("history LEDGER --json"), ledger)).json()[u"count"].toInt();
    };
    const int worked = entries();

    CliRun again;
    CHECK(office.makeDemo(&again) == ledger);
    CHECK(again.json()[u"kept"] == QJsonValue(true));
    CHECK(again.json().keys() == first.json().keys());
    CHECK(entries() == worked);
    const CliRun said = office.run(words(QStringLiteral("demo 示范")));
    CHECK(said.out.contains(QStringLiteral("原样保留")));
    CHECK(said.out.contains(ledger));
    CHECK(said.out.contains(office.password));

    const CliRun fresh = office.run(words(QStringLiteral("demo 示范 --fresh --key-cost quick --json")));
    CHECK(fresh.status == 0);
    CHECK(fresh.json()[u"kept"] == QJsonValue(false));
    CHECK(entries() == worked - 1);
    CHECK(office.run(words(QStringLiteral("check LEDGER"), ledger)).status == 0);
}

TEST_CASE("the demo never replaces a file that is not a demo", "[cli]") {
    CliOffice office;
    REQUIRE(QDir(office.path({})).mkdir(QStringLiteral("示范")));
    const QString name = QStringLiteral("示范/示范区.nxl");
    SECTION("some other file") {
        office.write(name, "not a ledger");
    }
    SECTION("another office's ledger") {
        office.create(name);
    }
    const QByteArray before = office.read(name);
    const QString fresh = GENERATE(QString(), QStringLiteral(" --fresh"));
    checkRefused(office.run(words(QStringLiteral("demo 示范 --key-cost quick --json") + fresh)),
                 "already-exists");
    CHECK(office.read(name) == before);
}

TEST_CASE("without --user the first administrator is meant, whatever the name", "[cli]") {
    CliOffice office;
    office.password = kFirst;
    const QString ledger = office.path(QStringLiteral("窗口.nxl"));
    const QString create = QStringLiteral("create LEDGER --office 区 --key-cost quick --user 陶亭");
    REQUIRE(office.run(words(create, ledger)).status == 0);
    CHECK(office.run(words(QStringLiteral("history LEDGER"), ledger)).status == 0);
    REQUIRE(office.run(words(QStringLiteral("backup LEDGER 备份.nxb"), ledger)).status == 0);
    // An encrypted backup does not say who may restore it.
    CHECK(office.run(words(QStringLiteral("restore 备份.nxb 新.nxl"), ledger)).status == 1);
    CHECK(office.run(words(QStringLiteral("restore 备份.nxb 新.nxl --user 陶亭"), ledger)).status == 0);
}
