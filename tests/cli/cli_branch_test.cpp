// SPDX-License-Identifier: GPL-3.0-or-later
// Branches, members, verdicts and development files, imported and listed as a script would.
#include <QDate>
#include <QJsonArray>
#include <map>

#include "tests/cli/cli_run.h"
#include "tests/qstring_catch.h"

using namespace nuanxin::test;

namespace {

struct BranchOffice : CliOffice {
    QString ledger = create();

    void import(const char* as, const char* name, const char* lines) {
        const CliRun run = this->run({QStringLiteral("import"), ledger, write(QString::fromUtf8(name), lines),
                                      QStringLiteral("--as"), QLatin1String(as), QStringLiteral("--json")});
        INFO(run.err);
        REQUIRE(run.status == 0);
    }
    QJsonArray list(const char* what) const {
        return run({QStringLiteral("list"), ledger, QLatin1String(what), QStringLiteral("--json")}).list();
    }
};

constexpr char kWorkers[] =
    "姓名,手机号,单位,政治面貌\n"
    "甲,13800000001,迅达快递,中共党员\n乙,13800000002,迅达快递,中共党员\n丙,13800000003,迅达快递,中共党员\n"
    "丁,13800000004,飞腾快递,中共党员\n戊,13800000005,飞腾快递,中共党员\n己,13800000006,飞腾快递,预备党员\n"
    "庚,13800000007,闪送快递,群众\n";

}  // namespace

TEST_CASE("verdicts are listed with their counts and what exists", "[cli]") {
    BranchOffice office;
    office.import("workers", "骑手.csv", kWorkers);
    office.import("branches", "党组织.csv",
                  "党支部名称,所在企业,成立时间\n迅达快递党支部,迅达快递,2024-01-01\n");
    std::map<QString, QJsonObject> verdicts;
    for (const QJsonValue& row : office.list("verdicts")) {
        verdicts[row[u"employer"].toString()] = row.toObject();
    }
    REQUIRE(verdicts.size() == 3);
    const QJsonObject sole = verdicts[QStringLiteral("迅达快递")];
    CHECK(sole[u"verdict"].toString() == u"sole_branch");
    CHECK(sole[u"sites"].toInt() == 0);
    CHECK(sole[u"members"].toInt() == 3);
    CHECK(sole[u"existing"].toArray() == QJsonArray{QStringLiteral("迅达快递党支部")});
    CHECK_FALSE(sole[u"gap"].toBool());
    const QJsonObject joint = verdicts[QStringLiteral("飞腾快递")];
    CHECK(joint[u"verdict"].toString() == u"joint_branch");
    CHECK(joint[u"members"].toInt() == 3);
    CHECK(joint[u"full_members"].toInt() == 2);
    CHECK(joint[u"existing"].toArray().isEmpty());
    CHECK(joint[u"gap"].toBool());
    CHECK(verdicts[QStringLiteral("闪送快递")][u"verdict"].toString() == u"instructor");
}

TEST_CASE("a roster and a register are imported and listed", "[cli]") {
    BranchOffice office;
    office.import("branches", "党组织.csv", "党支部名称,成立时间\n骑手党支部,2023-01-10\n");
    office.import(
        "members", "党员.csv",
        "姓名,身份证号,党支部,党员类别,入党时间\n李敏,11010519491231002X,骑手党支部,正式党员,2001-07-01\n");
    const QJsonArray members = office.list("members");
    REQUIRE(members.size() == 1);
    CHECK(members[0][u"status"].toString() == u"full");
    CHECK(members[0][u"branch"].toString() == u"骑手党支部");
    CHECK(members[0][u"identity_number"].toString().contains(u'*'));
    const QJsonArray branches = office.list("branches");
    REQUIRE(branches.size() == 1);
    CHECK(branches[0][u"kind"].toString() == u"branch");
    CHECK(branches[0][u"full_members"].toInt() == 1);
    office.import(
        "development", "发展.csv",
        "姓名,手机号,党支部,申请时间,谈话时间\n马晓,13800000009,骑手党支部,2025-01-31,2025-03-01\n");
    const QJsonArray files = office.list("development");
    REQUIRE(files.size() == 1);
    CHECK(files[0][u"edition"].toString() == u"2026");
    CHECK(files[0][u"stage"].toString() == u"cultivation");
    CHECK(files[0][u"next"].toString() == u"activist");
    REQUIRE(files[0][u"broken"].toArray().size() == 1);
    const QJsonValue broken = files[0][u"broken"][0];
    CHECK(broken[u"code"].toString() == u"talk_within_month");
    CHECK(broken[u"clause"].toString() == u"第七条");
    CHECK(broken[u"text"].toString().contains(QStringLiteral("2025年2月28日")));
    CHECK(files[0][u"clause"].toString() == u"第八条");  // of the step: nothing sets a day
}

TEST_CASE("the next step is listed with the clause of its days, and a missing one with the clause it breaks",
          "[cli]") {
    BranchOffice office;
    office.import("branches", "党组织.csv", "党支部名称,成立时间\n骑手党支部,2015-01-10\n");
    office.import(
        "development", "发展.csv",
        "姓名,手机号,党支部,列为发展对象时间,发展对象备案时间,确定入党介绍人时间,政治审查时间,"
        "短期集中培训时间,支委会审查时间,预审时间,填写入党志愿书时间,支部大会接收时间,转正审批时间\n"
        "马晓,13800000008,骑手党支部,2026-05-12,2026-05-13,2026-05-14,2026-05-15,2026-05-16,"
        "2026-06-01,2026-06-10,2026-06-11,,\n"
        "丁宁,13800000009,骑手党支部,,,2016-06-20,2016-07-01,2016-07-10,,2016-08-10,2016-08-12,"
        "2016-08-20,2017-09-20\n");
    std::map<QString, QJsonObject> files;
    for (const QJsonValue& row : office.list("development")) {
        files[row[u"name"].toString()] = row.toObject();
    }
    const QJsonObject next = files[QStringLiteral("马晓")], missing = files[QStringLiteral("丁宁")];
    CHECK(next[u"next"].toString() == u"branch_meeting");
    CHECK(next[u"latest"].toString() == u"2026-07-10");
    CHECK(next[u"clause"].toString() == u"第十九条");
    QStringList broken;
    for (const QJsonValue& limit : missing[u"broken"].toArray()) {
        broken << limit[u"code"].toString() + u' ' + limit[u"clause"].toString();
    }
    CHECK(
        broken.join(u"; ") ==
        QStringLiteral("activist_required 第八条; candidate_required 第十三条; approval_required 第二十六条; "
                       "confirmation_meeting_required 第三十三条"));
}
