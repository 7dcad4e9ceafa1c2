// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/branch/check_in_store.h"
#include "core/branch/development_store.h"
#include "core/branch/member_store.h"
#include "core/branch/organisation_part_store.h"
#include "core/branch/organisation_store.h"
#include "core/branch/roster_store.h"
#include "core/census/employer_store.h"
#include "core/census/worker_store.h"
#include "core/exchange/development_target.h"
#include "tests/exchange/import_fixture.h"

using namespace nuanxin;
using namespace nuanxin::test;

namespace {

struct OfficeFixture : LedgerFixture {
    void importBranches() {
        import(*ledger,
               {QStringLiteral("党支部名称|上级党组织|成立时间|换届时间|书记"),
                QStringLiteral("骑手党支部|永丰街道党工委|2023-01-10|2023-01-10|李敏"),
                QStringLiteral("永丰街道党工委|||")},
               "branches", QStringLiteral("党组织.xlsx"));
    }
    Organisation branch(const char* name) const {
        const OrganisationStore store(*ledger);
        return store.find(store.findByName(QString::fromUtf8(name)).at(0)).value();
    }
    std::vector<MemberRow> roster() const {
        RosterQuery query;
        query.withElsewhere = true;
        const RosterStore store(*ledger);
        return store.rows(store.ids(query), query.day);
    }
};

const QString kZhang = identity(QStringLiteral("19900101"), 1), kLi = identity(QStringLiteral("19950301"), 2);

}  // namespace

TEST_CASE("a list of organisations makes the tree, superiors in any order, in one change", "[import]") {
    OfficeFixture f;
    EmployerStore employers(*f.ledger);
    for (const char* name : {"迅达快递", "飞腾快递"}) {
        Employer employer;
        employer.name = QString::fromUtf8(name);
        employer.kind = QStringLiteral("courier");
        employers.save(employer);
    }
    import(*f.ledger,
           {QStringLiteral("序号|党组织名称|党组织类别|组建方式|上级党组织|所在街道|覆盖企业|成立时间|书记"),
            QStringLiteral(
                "1|快递行业联合党支部|联合党支部|行业统建|永丰街道党工委|永丰街道|迅达快递、飞腾快递、"
                "没有的企业|2024年3月|李敏"),
            QStringLiteral("2|永丰街道党工委||||||")},
           "branches");
    const Organisation joint = f.branch("快递行业联合党支部");
    CHECK(joint.kind == OrganisationKind::JointBranch);
    CHECK(joint.formedBy == QStringLiteral("industry"));
    CHECK(joint.foundedOn == QStringLiteral("2024-03"));
    CHECK(joint.superior == f.branch("永丰街道党工委").id);
    CHECK(joint.place.isValid());
    CHECK(f.branch("永丰街道党工委").kind == OrganisationKind::Committee);  // by its name
    const OrganisationPartStore parts(*f.ledger);
    CHECK(parts.units(joint.id).size() == 2);
    REQUIRE(parts.posts(joint.id).size() == 1);
    CHECK(parts.posts(joint.id)[0].name == QStringLiteral("李敏"));
    History history(*f.ledger);
    REQUIRE(history.undo(history.undoable()->id).done());
    CHECK(OrganisationStore(*f.ledger).list().empty());
}

TEST_CASE("a list of organisations read again changes what it says otherwise", "[import]") {
    OfficeFixture f;
    f.importBranches();
    const auto again = rehearse(*f.ledger,
                                bookOf({QStringLiteral("党支部名称|上级党组织|换届时间|书记"),
                                        QStringLiteral("骑手党支部|永丰街道党工委|2026-01-10|王芳"),
                                        QStringLiteral("永丰街道党工委|||")}),
                                "branches");
    CHECK(told(*again, 0) == QStringLiteral("update: 换届时间 2023-01-10→2026-01-10; 书记 李敏→王芳"));
    CHECK(told(*again, 1) == QStringLiteral("same"));
    again->commit();
    CHECK(OrganisationStore(*f.ledger).terms(f.branch("骑手党支部").id).size() == 2);
}

TEST_CASE("a roster of members finds who is on the roll and keeps the others by themselves", "[import]") {
    OfficeFixture f;
    f.importBranches();
    import(*f.ledger,
           {QStringLiteral("姓名|身份证号|手机"), QStringLiteral("张三|%1|13800000001").arg(kZhang),
            QStringLiteral("马六||13800000002")});
    const auto rehearsal = rehearse(
        *f.ledger,
        bookOf({QStringLiteral("姓名|身份证号|联系电话|所在党支部|党员类别|入党时间|转正时间|党内职务"),
                QStringLiteral("张三|%1||骑手党支部|正式党员|2015-07-01|2016-07-01|组织委员").arg(kZhang),
                QStringLiteral("李四|%1||骑手党支部|预备党员|2026-03-05||").arg(kLi),
                QStringLiteral("马六||13800000002|外省某村党支部|正式|2010年||党员")}),
        "members");
    CHECK(told(*rehearsal, 0) == QStringLiteral("new"));
    CHECK(rehearsal->workerOf(0) != 0);
    CHECK(rehearsal->workerOf(1) == 0);
    CHECK(rehearsal->workerOf(2) != 0);
    rehearsal->commit();
    const auto roster = f.roster();
    REQUIRE(roster.size() == 3);
    CHECK(roster[0].name == QStringLiteral("李四"));
    CHECK(roster[0].status == MemberStatus::Probationary);
    CHECK_FALSE(roster[0].worker.isValid());
    CHECK(roster[0].identity.contains(u'*'));
    CHECK(roster[1].name == QStringLiteral("马六"));
    CHECK(roster[1].status == MemberStatus::Full);  // since nobody knows when
    CHECK(roster[1].elsewhere == QStringLiteral("外省某村党支部"));
    CHECK(roster[1].post.isEmpty());
    CHECK(roster[2].organisation == f.branch("骑手党支部").id);
    CHECK(roster[2].post == QStringLiteral("组织委员"));
    CHECK(WorkerStore(*f.ledger).count() == 2);
}

TEST_CASE("a roster of members read again says what is the same and what has moved", "[import]") {
    OfficeFixture f;
    f.importBranches();
    const QString head = QStringLiteral("姓名|身份证号|党支部|党员类别|入党时间|转正时间");
    import(*f.ledger, {head, QStringLiteral("李四|%1|骑手党支部|预备党员|2025-03-05|").arg(kLi)}, "members");
    const auto again =
        rehearse(*f.ledger,
                 bookOf({head, QStringLiteral("李四|%1|骑手党支部|正式党员|2025-03-05|2026-03-06").arg(kLi)}),
                 "members");
    CHECK(told(*again, 0) == QStringLiteral("update: 党员类别 预备党员→正式党员; 转正时间 →2026-03-06"));
    again->commit();
    CHECK(f.roster().size() == 1);
    CHECK(f.roster()[0].status == MemberStatus::Full);
    const auto moved =
        rehearse(*f.ledger, bookOf({head, QStringLiteral("李四|%1|永丰街道党工委|||").arg(kLi)}), "members");
    moved->commit();
    CHECK(f.roster()[0].organisation == f.branch("永丰街道党工委").id);
    CHECK(MemberStore(*f.ledger).relationships(f.roster()[0].id).size() == 2);
}

TEST_CASE("a roster that says since when a relationship lies here is right as of any day", "[import]") {
    OfficeFixture f;
    f.importBranches();
    const QString head = QStringLiteral("姓名|身份证号|党支部|入党时间|转正时间|组织关系转入时间");
    const auto lines = [&](const char* li) {
        return QStringList{
            head, QStringLiteral("张三|%1|骑手党支部|2010-07-01|2011-07-01|2023-05-20").arg(kZhang),
            QStringLiteral("李四|%1|骑手党支部|2012-07-01|2013-07-01|%2").arg(kLi, QString::fromUtf8(li))};
    };
    const auto membersOn = [&](const char* day) {
        RosterQuery query;
        query.day = QDate::fromString(QLatin1String(day), Qt::ISODate);
        query.organisation = f.branch("骑手党支部").id;
        return RosterStore(*f.ledger).ids(query).size();
    };
    import(*f.ledger, lines("2024-08"), "members");
    CHECK(membersOn("2023-05-19") == 0);
    CHECK(membersOn("2023-06-30") == 1);
    CHECK(membersOn("2024-08-30") == 1);
    CHECK(membersOn("2024-08-31") == 2);
    const auto again = rehearse(*f.ledger, bookOf(lines("2024-06-01")), "members");
    CHECK(told(*again, 1) == QStringLiteral("update: 组织关系转入时间 2024-08→2024-06-01"));
    again->commit();
    CHECK(membersOn("2024-06-01") == 2);
}

TEST_CASE("dates of members that cannot be are left out with a word", "[import]") {
    OfficeFixture f;
    f.importBranches();
    const auto [row, expected] = GENERATE(table<const char*, const char*>({
        {"2025-03-05|2026-03-06", "new"},
        {"2099-03-05|", "new date_implausible"},
        {"2025-03-05|2024-03-06", "new contradiction"},
        {"2025-03|2025", "new"},
    }));
    CAPTURE(row);
    const auto rehearsal =
        rehearse(*f.ledger,
                 bookOf({QStringLiteral("姓名|身份证号|党支部|入党时间|转正时间"),
                         QStringLiteral("李四|%1|骑手党支部|").arg(kLi) + QString::fromUtf8(row)}),
                 "members");
    CHECK(told(*rehearsal, 0) == QString::fromUtf8(expected));
}

TEST_CASE("whoever a roster itself does not call a member is left out; a probationary one stays one",
          "[import]") {
    OfficeFixture f;
    f.importBranches();
    const auto [status, day, expected] = GENERATE(table<const char*, const char*, const char*>({
        {"正式党员", "2016-07-01", "new"},
        {"预备党员", "", "new"},
        {"预备党员", "2016-07-01", "new contradiction"},
        {"群众", "2016-07-01", "left_out not_a_member"},
        {"入党积极分子", "", "left_out not_a_member"},
        {"共青团员", "", "left_out not_a_member"},
        {"在册", "2016-07-01", "new unknown_code"},
    }));
    CAPTURE(status, day);
    const auto rehearsal =
        rehearse(*f.ledger,
                 bookOf({QStringLiteral("姓名|身份证号|所在党支部|党员类别|入党时间|转正时间"),
                         QStringLiteral("张三|%1|骑手党支部|%2|2015-07-01|%3")
                             .arg(kZhang, QString::fromUtf8(status), QString::fromUtf8(day))}),
                 "members");
    CHECK(told(*rehearsal, 0) == QString::fromUtf8(expected));
    rehearsal->commit();
    for (const MemberRow& row : f.roster()) {
        const bool probationary = QString::fromUtf8(status) == QStringLiteral("预备党员");
        CHECK(row.status == (probationary ? MemberStatus::Probationary : MemberStatus::Full));
    }
}

TEST_CASE("what a roster of members writes and nobody can read is kept in the note", "[import]") {
    OfficeFixture f;
    f.importBranches();
    const auto rehearsal =
        rehearse(*f.ledger,
                 bookOf({QStringLiteral("姓名|身份证号|党支部|入党时间|转正时间|备注"),
                         QStringLiteral("李四|%1|骑手党支部|2019-02|2020年2月30日|退役").arg(kLi)}),
                 "members");
    CHECK(told(*rehearsal, 0) == QStringLiteral("new no_such_date"));
    CHECK(rehearsal->row(0).remarks.contains(QStringLiteral("“转正时间”的原文记在备注里。")));
    rehearsal->commit();
    const auto member = MemberStore(*f.ledger).find(f.roster().at(0).id);
    CHECK(member->note == QStringLiteral("退役；转正时间原文“2020年2月30日”，读不出来，待核"));
    CHECK(member->becameFullOn.isEmpty());
}

TEST_CASE("a number of a member that nobody can read is not written out in the note", "[import]") {
    OfficeFixture f;
    const QString wrong = kZhang.left(17) + (kZhang.endsWith(u'0') ? u'1' : u'0');
    import(*f.ledger, {QStringLiteral("姓名|身份证号"), QStringLiteral("张三|%1").arg(kZhang)});
    const auto rehearsal = rehearse(
        *f.ledger,
        bookOf({QStringLiteral("姓名|身份证号|党支部"), QStringLiteral("张三|%1|骑手党支部").arg(wrong)}),
        "members");
    const QStringList remarks = rehearsal->row(0).remarks;
    CHECK(remarks.contains(QStringLiteral("“证件号码”的原文不记在备注里，请照原表补上。")));
    // And the namesake on the roll is pointed at, not taken.
    CHECK(remarks.join(u'\n').contains(QStringLiteral("从业人员名册里有同名的人")));
    rehearsal->commit();
    CHECK_FALSE(f.roster().at(0).worker.isValid());
    CHECK(MemberStore(*f.ledger).find(f.roster().at(0).id)->note.isEmpty());
}

TEST_CASE("a Party organisation is known under its full and its short name", "[import]") {
    const std::pair<const char*, const char*> same[] = {
        {"中共永丰街道快递联合党支部委员会", "永丰街道快递联合支部"},
        {"永丰街道快递联合党支部", "永丰街道快递联合支部"},
        {"中国共产党永丰街道工作委员会", "永丰街道工作委员会"},
        {"永丰街道快递行业党委", "中共永丰街道快递行业委员会"},
        {"永丰街道快递党总支", "永丰街道快递总支部委员会"},
    };
    for (const auto& [full, brief] : same) {
        INFO(full);
        CHECK(partyOrganisationKey(QString::fromUtf8(full)) ==
              partyOrganisationKey(QString::fromUtf8(brief)));
    }
    CHECK(partyOrganisationKey(QStringLiteral("快递联合党支部")) !=
          partyOrganisationKey(QStringLiteral("快递党支部")));
    CHECK(partyOrganisationKey(QStringLiteral("快递党总支")) !=
          partyOrganisationKey(QStringLiteral("快递党支部")));
}

TEST_CASE("a list of organisations tells superiors that nobody knows, and reads terms", "[import]") {
    OfficeFixture f;
    const auto rehearsal = rehearse(*f.ledger,
                                    bookOf({QStringLiteral("党组织名称|上级党组织|换届时间|任期"),
                                            QStringLiteral("骑手党支部|中共永丰街道党工委|2024-01-10|三年"),
                                            QStringLiteral("永丰街道党工委||2022-03-15|5年"),
                                            QStringLiteral("快递行业党委|没有的党委|2022-03-15|届满")}),
                                    "branches");
    CHECK(told(*rehearsal, 2) == QStringLiteral("new unknown_code"));
    CHECK(rehearsal->namesToMake().unknown == QStringList(QStringLiteral("没有的党委")));
    CHECK(rehearsal->notices().join(u'\n').contains(QStringLiteral("没有的党委")));
    rehearsal->commit();
    CHECK(f.branch("骑手党支部").termYears == 3);
    CHECK(f.branch("骑手党支部").superior == f.branch("永丰街道党工委").id);
    CHECK(f.branch("永丰街道党工委").termYears == 5);
    CHECK_FALSE(f.branch("快递行业党委").termYears.has_value());
    CHECK_FALSE(f.branch("快递行业党委").superior.isValid());
}

TEST_CASE("a branch of a village or community has its own term, if the list says that it is one",
          "[import]") {
    OfficeFixture f;
    const QStringList list{QStringLiteral("党组织名称|支部类型|换届时间"),
                           QStringLiteral("桥头村党支部|村党支部|2021-03-01"),
                           QStringLiteral("桥头快递党支部|党支部|2021-03-01")};
    import(*f.ledger, list, "branches");
    CHECK(f.branch("桥头村党支部").kind == OrganisationKind::Branch);
    CHECK(f.branch("桥头村党支部").isVillage);
    CHECK_FALSE(f.branch("桥头快递党支部").isVillage);
    CHECK(told(*rehearse(*f.ledger, bookOf(list), "branches"), 0) == QStringLiteral("same"));
}

TEST_CASE("the reviews of an activist come in one cell, and later ones are added", "[import]") {
    OfficeFixture f;
    const QString head = QStringLiteral("姓名|身份证号|申请时间|确定积极分子时间|考察时间");
    const auto first = rehearse(
        *f.ledger,
        bookOf(
            {head, QStringLiteral("张三|%1|2024-01-05|2024-06-01|2024.11.20、2025-5-8；前年").arg(kZhang)}),
        "development");
    CHECK(told(*first, 0).startsWith(QStringLiteral("new no_such_date")));
    first->commit();
    const auto reviews = [&] { return DevelopmentStore(*f.ledger).list().at(0).reviewedOn; };
    CHECK(reviews() == QStringList{QStringLiteral("2024-11-20"), QStringLiteral("2025-05-08")});
    import(*f.ledger, {head, QStringLiteral("张三|%1|2024-01-05|2024-06-01|2025-11-02").arg(kZhang)},
           "development");
    CHECK(reviews().size() == 3);
    CHECK(told(*rehearse(*f.ledger, bookOf({head, QStringLiteral("张三|%1|||2025-05-08").arg(kZhang)}),
                         "development"),
               0) == QStringLiteral("same"));
}

TEST_CASE("a register of development becomes files with a date per step", "[import]") {
    OfficeFixture f;
    f.importBranches();
    import(*f.ledger, {QStringLiteral("姓名|身份证号"), QStringLiteral("张三|%1").arg(kZhang)});
    import(
        *f.ledger,
        {QStringLiteral("姓名|身份证号|党支部|申请时间|谈话时间|确定积极分子时间|培养联系人|列为发展对象时间|"
                        "支部大会接收时间|审批时间|转正时间"),
         QStringLiteral(
             "张三|%1|骑手党支部|2020-01-05|2020-01-20|2020-06-01|王芳、李敏|2021-06-10|2021-09-01|"
             "2021-10-15|2022-09-05")
             .arg(kZhang),
         QStringLiteral("李四|%1|骑手党支部|2026年6月1日||||||||").arg(kLi)},
        "development");
    const auto rows = DevelopmentStore(*f.ledger).rows({}, QDate(2026, 11, 22));
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].name == QStringLiteral("李四"));
    CHECK(rows[0].judgement.standing == QStringLiteral("applicant"));
    REQUIRE(rows[0].judgement.next.has_value());
    CHECK(rows[0].judgement.next->step == QStringLiteral("talk"));
    CHECK(rows[0].judgement.next->latest == QDate(2026, 7, 1));
    REQUIRE(rows[0].judgement.broken.size() == 1);
    CHECK(rows[0].judgement.broken[0].code == QStringLiteral("talk_within_month"));
    const Development& zhang = rows[1].file;
    CHECK(zhang.organisation == f.branch("骑手党支部").id);
    const auto contacts = std::ranges::find(zhang.steps, QStringLiteral("contacts"), &StepRecord::step);
    REQUIRE(contacts != zhang.steps.end());
    CHECK(contacts->persons == 2);
    CHECK(contacts->note == QStringLiteral("王芳、李敏"));
    CHECK(rows[1].judgement.next->step == QStringLiteral("confirmation_approval"));
    // Whoever was not on the roll is there now, to be verified, with what the number tells.
    const auto worker = WorkerStore(*f.ledger).find(rows[0].file.worker);
    CHECK(worker->toVerify);
    CHECK(worker->birthDate == QStringLiteral("1995-03-01"));
    CHECK(WorkerStore(*f.ledger).count() == 2);
}

TEST_CASE("a register read again adds the steps since, and refuses whom nobody can tell", "[import]") {
    OfficeFixture f;
    f.importBranches();
    const QString head = QStringLiteral("姓名|身份证号|申请入党时间|确定为入党积极分子时间");
    import(*f.ledger, {head, QStringLiteral("李四|%1|2025-06-01|").arg(kLi)}, "development");
    const auto again = rehearse(*f.ledger,
                                bookOf({head, QStringLiteral("李四|%1|2025-06-01|2026-01-10").arg(kLi),
                                        QStringLiteral("王五||2025-06-01|"),
                                        QStringLiteral("李四|%1|2025-06-01|2099-01-10").arg(kLi)}),
                                "development");
    CHECK(told(*again, 0) == QStringLiteral("update: 确定入党积极分子 →2026-01-10"));
    CHECK(told(*again, 1) == QStringLiteral("left_out not_on_roll"));
    CHECK(told(*again, 2).contains(QStringLiteral("date_implausible")));
    again->commit();
    const auto files = DevelopmentStore(*f.ledger).list();
    REQUIRE(files.size() == 1);
    CHECK(files[0].steps.size() == 2);
}

TEST_CASE("every step is known by the words clerks use for it", "[import]") {
    const auto& heads = described("development").heads;
    const std::pair<const char*, const char*> cases[] = {
        {"申请时间", "application"},
        {"递交入党申请书时间", "application"},
        {"谈话时间", "talk"},
        {"确定积极分子时间", "activist"},
        {"列为积极分子时间", "activist"},
        {"上级党委备案时间", "activist_filing"},
        {"确定培养联系人时间", "contacts"},
        {"列为发展对象时间", "candidate"},
        {"发展对象备案时间", "candidate_filing"},
        {"确定入党介绍人时间", "introducers"},
        {"政审时间", "political_review"},
        {"集中培训时间", "training"},
        {"支委会审查时间", "committee_review"},
        {"预审时间", "pre_review"},
        {"填写入党志愿书时间", "application_form"},
        {"支部大会接收时间", "branch_meeting"},
        {"上级党委派人谈话时间", "superior_talk"},
        {"审批时间", "approval"},
        {"组织部门备案时间", "approval_filing"},
        {"编入党小组时间", "group_assignment"},
        {"入党宣誓时间", "oath"},
        {"提出转正申请时间", "confirmation_request"},
        {"转正时间", "confirmation_meeting"},
        {"转正审批时间", "confirmation_approval"},
        {"材料归档时间", "filing"},
        {"培养联系人", "contact_names"},
        {"入党介绍人", "introducer_names"},
    };
    for (const auto& [head, field] : cases) {
        INFO(head);
        CHECK(heads.meaningOf(QString::fromUtf8(head)).field == QLatin1String(field));
    }
    for (const ImportedStep& step : importedSteps()) {  // each has at least its own line
        INFO(step.id.constData());
        CHECK(described("development").indexOf(step.code) >= 0);
        CHECK(importResource("development.tsv").contains(u'\n' + step.code + u'\t'));
    }
}

TEST_CASE("a surveyor cannot even rehearse a register of development", "[import]") {
    OfficeFixture f;
    Users(*f.ledger).add(QStringLiteral("录入"), Role::Surveyor, kPassword);
    f.reopen({QStringLiteral("录入"), kPassword});
    CHECK(kindThrown([&] { Rehearsal(*f.ledger, described("development")); }) == ErrorKind::NotAllowed);
}

TEST_CASE("the sheet of a QR form becomes check-ins, and moves no relationship", "[import]") {
    OfficeFixture f;
    f.importBranches();
    import(*f.ledger,
           {QStringLiteral("姓名|身份证号|党支部|入党时间"),
            QStringLiteral("张三|%1|骑手党支部|2015-07-01").arg(kZhang)},
           "members");
    const MemberId zhang = f.roster()[0].id;
    CheckInStore store(*f.ledger);
    const CheckInPointId qilong =
        store.save(CheckInPoint{{}, QStringLiteral("骑龙社区报到点"), {}, {}, {}, {}, {}});
    store.save(CheckIn{{}, zhang, qilong, QStringLiteral("2026-03-01"), {}, {}});
    const QStringList sheet{
        QStringLiteral("编号|提交答卷时间|您的姓名|您的身份证号|报到社区|组织关系所在党支部"),
        QStringLiteral("1|2026/3/5 10:20:31|张三|%1|骑龙社区|骑手党支部").arg(kZhang),
        QStringLiteral("2|2026/3/6 9:00:00|李四|%1|金星社区|外省某党支部").arg(kLi),
        QStringLiteral("3|2026/3/6 9:00:00|王五||金星社区|")};
    const auto rehearsal = rehearse(*f.ledger, bookOf(sheet), "check-ins");
    CHECK(told(*rehearsal, 0) == QStringLiteral("new"));
    CHECK(told(*rehearsal, 1) == QStringLiteral("new"));
    CHECK(told(*rehearsal, 2) == QStringLiteral("left_out not_on_roll"));
    rehearsal->commit();
    CHECK(store.points().size() == 2);
    REQUIRE(store.of(zhang).size() == 1);  // who was waited for has come
    CHECK(store.of(zhang)[0].on == QStringLiteral("2026-03-05"));
    CHECK(store.missing(QDate(2026, 11, 22)).empty());
    const auto roster = f.roster();
    REQUIRE(roster.size() == 2);
    CHECK(roster[0].elsewhere == QStringLiteral("外省某党支部"));
    CHECK(roster[1].organisation == f.branch("骑手党支部").id);
    CHECK(told(*rehearse(*f.ledger, bookOf(sheet), "check-ins"), 0) == QStringLiteral("same"));
}
