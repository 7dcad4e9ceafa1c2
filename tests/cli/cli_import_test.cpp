// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>

#include "tests/cli/cli_run.h"
#include "tests/qstring_catch.h"

using namespace nuanxin::test;

namespace {

QStringList words(std::initializer_list<QString> all) {
    return QStringList(all) << QStringLiteral("--json");
}

QString roster(const CliOffice& office, const QString& name = QStringLiteral("骑手.csv")) {
    return office.write(
        name,
        QStringLiteral(
            "骑手姓名,手机号,入职日期\n张三,13800000001,2023-02-07\n李四,1380000,2023-02-30\n,13800000003,\n")
            .toUtf8());
}

}  // namespace

TEST_CASE("a rehearsed import says what it would do and does nothing", "[cli]") {
    CliOffice office;
    const QString ledger = office.create();
    const CliRun run =
        office.run(words({QStringLiteral("import"), ledger, roster(office), QStringLiteral("--rehearse")}));
    REQUIRE(run.status == 0);
    const QJsonObject file = run.json()[u"files"].toArray()[0].toObject();
    CHECK(file[u"file"].toString() == u"骑手.csv");
    CHECK(file[u"header_row"].toInt() == 1);
    CHECK(file[u"columns"][u"骑手姓名"].toString() == u"name");
    CHECK(file[u"columns"][u"手机号"].toString() == u"phone");
    const QJsonArray rows = file[u"rows"].toArray();
    REQUIRE(rows.size() == 3);
    CHECK(rows[0][u"row"].toInt() == 2);
    CHECK(rows[0][u"verdict"].toString() == u"new");
    CHECK(rows[0][u"worker"].isNull());
    CHECK(rows[1][u"problems"][0][u"code"].toString() == u"phone_length");
    CHECK(rows[1][u"problems"][0][u"column"].toString() == u"手机号");
    CHECK(rows[1][u"problems"][1][u"code"].toString() == u"no_such_date");
    CHECK(rows[2][u"verdict"].toString() == u"left_out");
    CHECK(rows[2][u"problems"][0][u"code"].toString() == u"name_missing");
    const QJsonObject summary = run.json()[u"summary"].toObject();
    CHECK(summary[u"new"].toInt() == 2);
    CHECK(summary[u"left_out"].toInt() == 1);
    CHECK(office.run(words({QStringLiteral("history"), ledger})).json()[u"count"].toInt() == 1);
}

TEST_CASE("an import is one entry of the history, and the same file again changes nothing", "[cli]") {
    CliOffice office;
    const QString ledger = office.create();
    const QStringList line = words({QStringLiteral("import"), ledger, roster(office)});
    const CliRun first = office.run(line);
    REQUIRE(first.status == 0);
    const QString worker = first.json()[u"files"][0][u"rows"][0][u"worker"].toString();
    CHECK(worker.toLongLong() > 0);
    const CliRun again = office.run(line);
    CHECK(again.json()[u"summary"][u"same"].toInt() == 2);
    CHECK(again.json()[u"files"][0][u"rows"][0][u"worker"].toString() == worker);
    const CliRun history = office.run(words({QStringLiteral("history"), ledger}));
    CHECK(history.json()[u"count"].toInt() == 2);
    CHECK(history.out.contains(QStringLiteral("导入 骑手.csv，新增 2 人")));
    CHECK(office.run({QStringLiteral("import"), ledger, roster(office), QStringLiteral("--rehearse")})
              .out.contains(QStringLiteral("相同 2")));
}

TEST_CASE("what is no roster is refused in one sentence and nothing is written", "[cli]") {
    CliOffice office;
    const QString ledger = office.create();
    const QString good = roster(office);
    const QString cover =
        office.write(QStringLiteral("说明.csv"), QStringLiteral("一、请各站点于月底前报送。\n").toUtf8());
    const QString picture =
        office.write(QStringLiteral("名册.xlsx"), QByteArray("\xff\xd8\xff\xe0 JFIF", 10));
    for (const QString& bad : {cover, picture, office.path(QStringLiteral("没有.xlsx"))}) {
        const CliRun run = office.run({QStringLiteral("import"), ledger, good, bad});
        CHECK(run.status == 1);
        CHECK(run.out.isEmpty());
        CHECK(speaksChinese(run.err));
    }
    CHECK(office.run({QStringLiteral("import"), ledger, good, QStringLiteral("--as"), QStringLiteral("cats")})
              .status == 1);
    CHECK(office.run(words({QStringLiteral("history"), ledger})).json()[u"count"].toInt() == 1);
}

TEST_CASE("an import says which fields it changes, sealed ones masked, and what it does not read", "[cli]") {
    CliOffice office;
    const QString ledger = office.create();
    const QString first =
        office.write(QStringLiteral("一.csv"),
                     QStringLiteral("姓　名,证件号码,手机,单位,血型\n张三,%1,13800000001,甲公司,A\n")
                         .arg(QStringLiteral("361199199310080327"))
                         .toUtf8());
    const CliRun made = office.run(words({QStringLiteral("import"), ledger, first}));
    REQUIRE(made.status == 0);
    const QJsonObject sheet = made.json()[u"files"][0].toObject();
    CHECK(sheet[u"columns"][QStringLiteral("姓　名")].toString() == u"name");
    CHECK(sheet[u"columns_not_read"].toArray() == QJsonArray{QStringLiteral("血型")});
    CHECK(made.json()[u"creates"][u"employers"].toArray() == QJsonArray{QStringLiteral("甲公司")});
    CHECK(made.json()[u"written"].toBool());
    const QString second =
        office.write(QStringLiteral("二.csv"),
                     QStringLiteral("姓名,证件号码,手机\n张三,361199199310080327,13900000002\n").toUtf8());
    const QStringList line{QStringLiteral("import"), ledger, second};
    const QJsonObject change = office.run(words({line[0], line[1], line[2], QStringLiteral("--rehearse")}))
                                   .json()[u"files"][0][u"rows"][0][u"changes"][0]
                                   .toObject();
    CHECK(change[u"field"].toString() == u"phone");
    CHECK(change[u"before"].toString() == u"138****0001");
    CHECK(change[u"after"].toString() == u"139****0002");
    const CliRun told = office.run(line);
    CHECK(told.out.contains(QStringLiteral("电话由“138****0001”改为“139****0002”")));
    CHECK(told.out.contains(QStringLiteral("已写入")));
    const CliRun again = office.run(line);
    CHECK(again.out.contains(QStringLiteral("没有变化，没有写入")));
    CHECK_FALSE(again.out.contains(QStringLiteral("undo")));
}

TEST_CASE("a list of employers is not imported as persons, and its records are not called workers", "[cli]") {
    CliOffice office;
    const QString ledger = office.create();
    const QString sheet =
        office.write(QStringLiteral("企业.csv"),
                     QStringLiteral("企业名称,统一社会信用代码,从业人数\n甲公司,,12\n").toUtf8());
    const CliRun refused = office.run({QStringLiteral("import"), ledger, sheet});
    CHECK(refused.status == 1);
    CHECK(refused.err.contains(QStringLiteral("--as employers")));
    const CliRun taken = office.run(words(
        {QStringLiteral("import"), ledger, sheet, QStringLiteral("--as"), QStringLiteral("employers")}));
    const QJsonObject row = taken.json()[u"files"][0][u"rows"][0].toObject();
    CHECK(row[u"record"].toString().toLongLong() > 0);
    CHECK(row[u"worker"].isNull());
}

TEST_CASE("nobody is asked to correct a picture", "[cli]") {
    CliOffice office;
    const QString ledger = office.create();
    const QString picture =
        office.write(QStringLiteral("名册.xlsx"), QByteArray("\xff\xd8\xff\xe0 JFIF", 10));
    const CliRun run = office.run({QStringLiteral("import"), ledger, picture});
    CHECK(run.err.contains(QStringLiteral("不是表格，它其实是图片。台账没有改动。")));
    CHECK_FALSE(run.err.contains(QStringLiteral("改正")));
}

TEST_CASE("a reader sees the column of a problem, what was taken with a doubt and who was not read",
          "[cli]") {
    const CliOffice office;
    const QString ledger = office.create();
    const QString roster = office.write(
        QStringLiteral("a.csv"), QByteArray("姓名,身份证号,证件类别,入职日期,姓名\n"
                                            "张三,361199199001011011,,下个月,李四\n王五,,军官证,,赵六\n"));
    const QString out = office.run({QStringLiteral("import"), ledger, roster}).out;
    CAPTURE(out);
    CHECK(out.contains(QStringLiteral("身份证号：“361199199001011011”")));
    CHECK(out.contains(QStringLiteral("台账没有“军官证”这一种")));
    CHECK(out.contains(QStringLiteral("不导入 2")));
    const QString problems = office.run({QStringLiteral("list"), ledger, QStringLiteral("problems")}).out;
    CAPTURE(problems);
    CHECK(problems.contains(QStringLiteral("这里填的不是日期")));
    CHECK(problems.contains(QStringLiteral("下个月")));
    CHECK(!problems.contains(QStringLiteral("361199199001011011")));
}
