// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileInfo>
#include <QJsonArray>

#include "tests/cli/cli_run.h"
#include "tests/qstring_catch.h"

using namespace nuanxin::test;

namespace {

QStringList exportLine(const QString& ledger, const char* rest) {
    return QStringList{QStringLiteral("export"), ledger, QStringLiteral("workers")} +
           QString::fromUtf8(rest).split(u' ');
}

QString rollOf(const CliOffice& office) {
    const QString ledger = office.create();
    const QString roster = office.write(
        QStringLiteral("骑手.csv"),
        QStringLiteral("姓名,手机号,性别\n仇晓敏,13912344821,女\n=cmd,13800000001,男\n").toUtf8());
    REQUIRE(office.run({QStringLiteral("import"), ledger, roster}).status == 0);
    return ledger;
}

QJsonArray registerOf(const CliOffice& office, const QString& ledger) {
    return office.run({QStringLiteral("list"), ledger, QStringLiteral("exports"), QStringLiteral("--json")})
        .list();
}

}  // namespace

TEST_CASE("the roll is exported masked, and the register of exports knows the file", "[cli]") {
    CliOffice office;
    const QString ledger = rollOf(office);
    const CliRun run = office.run(exportLine(ledger, "out.csv --json"));
    INFO("stderr: " << run.err.toStdString());
    REQUIRE(run.status == 0);
    CHECK(run.json()[u"rows"].toInt() == 2);
    CHECK(run.json()[u"unmasked"].toBool() == false);
    const QByteArray file = office.read(QStringLiteral("out.csv"));
    CHECK(file.startsWith("\xef\xbb\xbf姓名,性别,"));
    CHECK(file.contains("139****4821"));
    CHECK_FALSE(file.contains("13912344821"));
    CHECK(file.contains("\r\n'=cmd,"));
    const QJsonArray records = registerOf(office, ledger);
    REQUIRE(records.size() == 1);
    CHECK(records[0][u"file"].toString() == u"out.csv");
    CHECK(records[0][u"rows"].toInt() == 2);
    CHECK(records[0][u"sha256"].toString().size() == 64);
}

TEST_CASE("an unmasked export says to whom and why, in the encoding asked for", "[cli]") {
    CliOffice office;
    const QString ledger = rollOf(office);
    CHECK(office.run(exportLine(ledger, "out.csv --unmasked --to 市局")).status == 2);
    CHECK(office.run(exportLine(ledger, "out.doc")).status == 2);
    CHECK(registerOf(office, ledger).isEmpty());
    CHECK(office.run(exportLine(ledger, "out.xlsx --encoding gb18030")).status == 2);
    const CliRun run =
        office.run(exportLine(ledger, "out.csv --encoding gb18030 --unmasked --to 市局 --why 上报"));
    REQUIRE(run.status == 0);
    CHECK(speaksChinese(run.out));
    const QByteArray file = office.read(QStringLiteral("out.csv"));
    CHECK(file.startsWith("\xd0\xd5\xc3\xfb,"));  // 姓名
    CHECK(file.contains("13912344821"));
    CHECK(registerOf(office, ledger)[0][u"to"].toString() == QStringLiteral("市局"));
    CHECK(office.run(exportLine(ledger, "out.xlsx")).status == 0);
    CHECK(office.read(QStringLiteral("out.xlsx")).startsWith("PK"));
}

TEST_CASE("an unmasked export fills an empty ledger with the same people", "[cli]") {
    CliOffice office;
    const QString first = office.create(), second = office.create(u"另一本.nxl"_qs);
    const QString roster = office.write(
        u"骑手.csv"_qs,
        "姓名,证件号码,电话,入职日期,企业,网点,社区村,住址,备注\n"
        "仇晓敏,361199199310080327,13912344821,2023-02,甲配送有限公司,甲站,金星社区,某路1号,+老员工\n"
        "张三,361199198001010013,13800000001,2021-03-04,,乙站,,,\n");
    REQUIRE(office.run({u"import"_qs, first, roster}).status == 0);
    const auto exported = [&](const QString& ledger, const QString& file) {
        const CliRun run = office.run({u"export"_qs, ledger, u"workers"_qs, file, u"--unmasked"_qs,
                                       u"--to"_qs, u"市局"_qs, u"--why"_qs, u"上报"_qs, u"--overwrite"_qs});
        REQUIRE(run.status == 0);
        CHECK_FALSE(run.out.contains(u"XLSX"_qs));  // no number of a CSV file comes to harm
        return office.read(file);
    };
    const QString file = GENERATE(u"名册.csv"_qs, u"名册.xlsx"_qs);
    exported(first, file);
    const CliRun run = office.run({u"import"_qs, second, office.path(file), u"--json"_qs});
    REQUIRE(run.status == 0);
    const QJsonObject sheet = run.json()[u"files"][0].toObject();
    INFO(run.out.toStdString());
    CHECK(sheet[u"rows"].toArray().size() == 2);
    for (const QJsonValue& row : sheet[u"rows"].toArray()) {
        CHECK(row[u"verdict"].toString() == u"new");
        CHECK(row[u"problems"].toArray().isEmpty());
    }
    CHECK(exported(second, u"再导出.csv"_qs) == exported(first, u"先导出.csv"_qs));
}

TEST_CASE("whoever may not export leaves no file behind", "[cli]") {
    CliOffice office;
    const QString ledger = rollOf(office);
    office.newPassword = QStringLiteral("xin-mima-2026");
    REQUIRE(office
                .run({QStringLiteral("users"), ledger, QStringLiteral("add"), QStringLiteral("录入员"),
                      QStringLiteral("--role"), QStringLiteral("surveyor")})
                .status == 0);
    office.password = office.newPassword;
    const CliRun run = office.run(exportLine(ledger, "out.xlsx --user 录入员 --json"));
    CHECK(run.status == 1);
    CHECK(speaksChinese(run.err));
    CHECK_FALSE(QFileInfo::exists(office.path(QStringLiteral("out.xlsx"))));
}

TEST_CASE("employers and sites are handed on too, and nothing else yet", "[cli]") {
    CliOffice office;
    const QString ledger = office.create();
    const QString list = office.write(
        QStringLiteral("企业.csv"),
        QStringLiteral("企业名称,企业类型,从业人数,站点,站点地址\n城外快运,快递,约60,骑龙站,白鹤大道1号\n")
            .toUtf8());
    REQUIRE(office.run({u"import"_qs, ledger, list, u"--as"_qs, u"employers"_qs}).status == 0);
    const auto exported = [&](const char* what) {
        const CliRun run = office.run(
            {u"export"_qs, ledger, QLatin1String(what), QLatin1String(what) + u".csv"_qs, u"--json"_qs});
        CHECK(run.json()[u"entity"].toString() == QLatin1String(what));
        CHECK(run.json()[u"rows"].toInt() == 1);
        return QString::fromUtf8(office.read(QLatin1String(what) + u".csv"_qs));
    };
    CHECK(exported("employers").contains(QStringLiteral("\r\n城外快运,快递,")));
    CHECK(exported("sites").contains(QStringLiteral("\r\n骑龙站,城外快运,")));
    CHECK(registerOf(office, ledger).size() == 2);
    const CliRun refused = office.run({u"export"_qs, ledger, u"places"_qs, u"p.csv"_qs});
    CHECK(refused.status == 1);
    CHECK(refused.err.contains(QStringLiteral("employers（企业）")));
}

TEST_CASE("a file that is there is replaced only where that is asked for", "[cli]") {
    CliOffice office;
    const QString ledger = rollOf(office);
    office.write(QStringLiteral("out.csv"), "mine");
    const CliRun run = office.run(exportLine(ledger, "out.csv --json"));
    checkRefused(run, "already-exists");
    CHECK(run.err.contains(QStringLiteral("--overwrite")));
    CHECK(office.read(QStringLiteral("out.csv")) == "mine");
    CHECK(registerOf(office, ledger).isEmpty());
    REQUIRE(office.run(exportLine(ledger, "out.csv --overwrite")).status == 0);
    CHECK(office.read(QStringLiteral("out.csv")).startsWith("\xef\xbb\xbf姓名"));
}
