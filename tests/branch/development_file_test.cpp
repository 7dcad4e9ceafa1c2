// SPDX-License-Identifier: GPL-3.0-or-later
// A whole file: what is next, the days the rule gives, the branch's own plan, stage and standing.
#include "core/ledger/error.h"
#include "tests/branch/development_fixture.h"
#include "tests/qstring_catch.h"

using namespace nuanxin;

namespace {

const StepLine& line(const DevelopmentJudgement& judgement, const char* step) {
    const auto found = std::ranges::find(judgement.lines, QLatin1String(step), &StepLine::step);
    REQUIRE(found != judgement.lines.end());
    return *found;
}

}  // namespace

TEST_CASE("both editions have 25 steps in five stages, and every limit names a clause", "[development]") {
    REQUIRE(DevelopmentRules::shipped().editions().size() == 2);
    for (const DevelopmentEdition& edition : DevelopmentRules::shipped().editions()) {
        INFO(edition.code.toStdString());
        CHECK(edition.steps.size() == 25);
        CHECK(edition.stages.size() == 5);
        for (int i = 0; i < 25; ++i) {
            const DevelopmentStep& step = edition.steps[static_cast<std::size_t>(i)];
            CHECK(step.number == i + 1);
            CHECK(step.clause.startsWith(u'第'));
            CHECK(std::ranges::count(edition.stages, step.stage, &DevelopmentStage::code) == 1);
            for (const QString& before : step.after) {
                REQUIRE(edition.step(before));
                CHECK(edition.step(before)->number < step.number);
            }
        }
        for (const DevelopmentLimit& limit : edition.limits) {
            CHECK(limit.clause.startsWith(u'第'));
        }
    }
    CHECK_FALSE(DevelopmentRules::shipped().on(QDate(2014, 5, 27)));
    CHECK(DevelopmentRules::shipped().on(QDate(2026, 5, 10))->code == QStringLiteral("2014"));
    CHECK(DevelopmentRules::shipped().on(QDate(2026, 5, 11))->code == QStringLiteral("2026"));
    // Nobody has read the text of 2026 yet; it must not look as if.
    for (const DevelopmentLimit& limit : DevelopmentRules::shipped().find(QStringLiteral("2026"))->limits) {
        CHECK(limit.certainty == Certainty::ToVerify);
    }
}

TEST_CASE("a rule that cannot be read is refused, with the number of its line", "[development]") {
    const auto lines = GENERATE("step\tx\ttalk", "limit\ttalk\tsometime\ttalk\t-\t-\t1\tmust\t第七条\tseen",
                                "what", "limit\ttalk\tlatest\tnowhere\t-\t-\t1\tmust\t第七条\tseen",
                                "edition\t2014\t细则\t\t2014-02-30\t2014-05-28\t源\tseen");
    try {
        readDevelopmentEdition(QStringLiteral("# 第一行\n") + QString::fromUtf8(lines));
        FAIL("read " << lines);
    } catch (const Error& error) {
        CHECK(error.kind() == ErrorKind::BadInput);
        CHECK(error.subject().contains(u'2'));
    }
}

TEST_CASE("a file that keeps every rule is finished and clean", "[development]") {
    const DevelopmentJudgement judgement = judge(kWhole2014, "2026-11-22");
    CHECK(brokenWords(judgement.broken) == QString());
    CHECK(judgement.isFinished);
    CHECK_FALSE(judgement.next.has_value());
    CHECK(judgement.edition == QStringLiteral("2014"));
    CHECK(judgement.standing == QStringLiteral("full_member"));
    CHECK(standingName(judgement.standing) == QStringLiteral("正式党员"));
    CHECK(judgement.lines.size() == 25);
    CHECK(line(judgement, "cultivation").state == StepState::PassedOver);
    CHECK(line(judgement, "talk").latest == QDate(2015, 4, 10));
    CHECK(line(judgement, "candidate").earliest == QDate(2016, 6, 1));
}

TEST_CASE("the next step comes with its earliest and latest day and the clause", "[development]") {
    struct Case {
        const char* file;
        const char* today;
        const char* next;
        const char* earliest;
        const char* latest;
        const char* clause;
        const char* standing;
    };
    const Case cases[] = {
        {"", "2026-06-01", "application", "", "", "第六条", ""},
        {"born=2009-03-04", "2026-06-01", "application", "2027-03-04", "", "第五条", ""},
        {"application=2026-05-20", "2026-06-01", "talk", "", "2026-06-20", "第七条", "applicant"},
        {"application=2026-05", "2026-06-01", "talk", "", "2026-06-01", "第七条", "applicant"},
        {"application=2026-05-20 talk=2026-06-01", "2026-06-10", "activist", "", "", "第八条", "applicant"},
        {"activist=2026-06-10 activist_filing=2026-06-12 contacts=2026-06-12", "2026-07-01", "cultivation",
         "", "2026-12-10", "第十一条", "activist"},
        {"activist=2026-06-10 activist_filing=2026-06-12 contacts=2026-06-12 review=2026-12-09", "2026-12-20",
         "cultivation", "", "2027-06-09", "第十一条", "activist"},
        {"activist=2026-06-10 activist_filing=2026-06-12 contacts=2026-06-12 review=2026-12-10", "2026-12-20",
         "candidate", "2027-06-10", "", "第十三条", "activist"},
        {"activist=2026-06 activist_filing=2026-06-12 contacts=2026-06-12 review=2026-12-29", "2026-12-31",
         "cultivation", "", "2027-06-29", "第十一条", "activist"},
        // the steps before a decision are no longer waited for
        {"activist=2025-06-10 candidate=2026-06-10", "2026-07-01", "candidate_filing", "", "", "第十三条",
         "candidate"},
        {"pre_review=2026-08-31 application_form=2026-09-01", "2026-09-10", "application", "", "", "第六条",
         ""},
        {"candidate=2026-06-10 candidate_filing=2026-06-10 introducers=2026-06-11 "
         "political_review=2026-06-20 "
         "training=2026-07-01 committee_review=2026-08-01 pre_review=2026-08-31 application_form=2026-09-01",
         "2026-09-10", "branch_meeting", "", "2026-09-30", "第十九条", "candidate"},
        {"branch_meeting=2026-06-20 superior_talk=2026-07-01", "2026-07-10", "approval", "", "2026-09-20",
         "第二十五条", ""},
        {"branch_meeting=2026-06-20 approval=2026-08-31 approval_filing=2026-09-01 "
         "group_assignment=2026-09-01",
         "2026-09-10", "oath", "", "2026-09-30", "第二十九条", "probationary_member"},
        {"branch_meeting=2026-06-20 approval=2026-08-31 approval_filing=2026-09-01 "
         "group_assignment=2026-09-01 "
         "oath=2026-09-20 confirmation_request=2027-06-10",
         "2027-06-15", "confirmation_meeting", "2027-06-20", "", "第三十一条", "probationary_member"},
        {"confirmation_meeting=2026-06-20", "2026-07-01", "confirmation_approval", "", "2026-09-20",
         "第三十三条", ""},
    };
    for (const Case& c : cases) {
        INFO(c.file << " on " << c.today);
        const DevelopmentJudgement judgement = judge(c.file, c.today);
        REQUIRE(judgement.next.has_value());
        CHECK(judgement.next->step == QLatin1String(c.next));
        CHECK(judgement.next->earliest.toString(Qt::ISODate) == QLatin1String(c.earliest));
        CHECK(judgement.next->latest.toString(Qt::ISODate) == QLatin1String(c.latest));
        CHECK(judgement.next->clauseOfDays() == QString::fromUtf8(c.clause));
        CHECK(judgement.standing == QLatin1String(c.standing));
        CHECK(judgement.stage == judgement.next->stage);
        CHECK(judgement.edition == QStringLiteral("2026"));
    }
}

TEST_CASE("a step has its own clause, and its days that of the limit that sets them", "[development]") {
    struct Case {
        const char* file;
        const char* today;
        const char* step;
        const char* own;
        const char* ofDays;
    };
    const Case cases[] = {
        {"", "2026-06-01", "application", "2026 第六条", ""},
        {"born=2009-03-04", "2026-06-01", "application", "2026 第六条", "2026 第五条"},
        {"application=2015-03-10 talk=2015-03-20", "2026-06-01", "talk", "2014 第七条", "2014 第七条"},
        {"political_review=2016-07-01 branch_meeting=2016-08-20", "2026-06-01", "branch_meeting",
         "2014 第二十一条", "2014 第十六条"},
        {"political_review=2026-05-20 pre_review=2026-06-10", "2026-06-20", "branch_meeting",
         "2026 第二十二条", "2026 第十九条"},
        {"branch_meeting=2026-06-20", "2026-06-21", "confirmation_meeting", "2026 第三十二条",
         "2026 第三十一条"},
        // fell due while the edition of 2014 was in force
        {"application=2026-04-10", "2026-06-21", "talk", "2026 第七条", "2014 第七条"},
        {"activist=2022-03-10", "2026-11-22", "cultivation", "2026 第十一条", "2014 第十一条"},
        {"activist=2025-11-10", "2026-11-22", "cultivation", "2026 第十一条", "2014 第十一条"},
        {"activist=2025-11-11", "2026-11-22", "cultivation", "2026 第十一条", "2026 第十一条"},
        {"activist=2025-11-11", "2026-05-10", "cultivation", "2014 第十一条", "2014 第十一条"},
        {"activist=2025-11-11", "2026-05-11", "cultivation", "2026 第十一条", "2026 第十一条"},
    };
    for (const Case& c : cases) {
        INFO(c.file << " on " << c.today);
        const DevelopmentJudgement judgement = judge(c.file, c.today);
        const StepLine& shown = line(judgement, c.step);
        CHECK((shown.edition + u' ' + shown.clause) == QString::fromUtf8(c.own));
        CHECK((shown.dayEdition + u' ' + shown.dayClause).trimmed() == QString::fromUtf8(c.ofDays));
    }
    CHECK(line(judge("activist=2025-11-10", "2026-11-22"), "cultivation").latest == QDate(2026, 5, 10));
}

TEST_CASE("a review falls due although another step is next", "[development]") {
    const DevelopmentJudgement judgement = judge(
        "activist=2025-06-10 activist_filing=2025-06-12 contacts=2025-06-12 review=2025-12-09 "
        "review=2026-06-09",
        "2026-07-01");
    CHECK(judgement.next->step == QStringLiteral("candidate"));
    REQUIRE(firstDue(judgement).has_value());
    CHECK(firstDue(judgement)->step == QStringLiteral("cultivation"));
    CHECK(firstDue(judgement)->latest == QDate(2026, 12, 9));
    CHECK_FALSE(firstDue(judge("application=2026-05-20 talk=2026-06-01", "2026-06-10")).has_value());
}

TEST_CASE("nothing is due in a file that was stopped", "[development]") {
    const DevelopmentJudgement judgement = judge("application=2026-05-20 stopped=2026-06-01", "2026-09-01");
    CHECK_FALSE(judgement.next.has_value());
    CHECK_FALSE(firstDue(judgement).has_value());
    CHECK_FALSE(judgement.isFinished);
    CHECK(judgement.stage == QStringLiteral("application"));
    CHECK(judgement.broken.empty());
}

TEST_CASE("a plan is measured against the days the rule gives", "[development]") {
    struct Case {
        const char* words;
        const char* step;
        PlanFit fit;
    };
    const Case cases[] = {
        {"application=2026-05-20 talk?2026-06-20", "talk", PlanFit::Fits},
        {"application=2026-05-20 talk?2026-06-21", "talk", PlanFit::TooLate},
        {"activist=2026-06-10 candidate?2027-06-10", "candidate", PlanFit::Fits},
        {"activist=2026-06-10 candidate?2027-06-09", "candidate", PlanFit::TooEarly},
        {"activist=2026-06-10 candidate?2027-06", "candidate", PlanFit::Fits},
        {"activist=2026-06-10 candidate?2027-05", "candidate", PlanFit::TooEarly},
        {"activist=2026-06-10", "candidate", PlanFit::NoPlan},
        {"activist=2026-06-10 filing?2030-01-01", "filing", PlanFit::Fits},
    };
    for (const Case& c : cases) {
        INFO(c.words);
        CHECK(line(judge(c.words, "2026-06-15"), c.step).plan == c.fit);
    }
}

TEST_CASE("what counts working days of a year not yet entered is provisional", "[development]") {
    const char* const known = "activist=2025-06-10 review=2025-12-10 review=2026-06-10 public=2026-06-15/";
    const StepLine candidate = line(judge(known, "2026-06-16"), "candidate");
    CHECK(candidate.earliest == QDate(2026, 6, 22));  // the 19th is a holiday
    CHECK_FALSE(candidate.isProvisional);

    const char* const unknown = "activist=2026-03-10 review=2026-09-10 review=2027-03-01 public=2027-03-08/";
    const StepLine later = line(judge(unknown, "2027-03-09"), "candidate");
    CHECK(later.earliest == QDate(2027, 3, 12));
    CHECK(later.isProvisional);
    const DevelopmentJudgement broken = judge(
        "application=2026-02-01 talk=2026-02-02 activist=2026-03-01 contacts=2026-03-02 review=2026-09-01 "
        "public=2027-03-08/ candidate=2027-03-11 review=2027-02-20",
        "2027-03-12");
    REQUIRE(broken.broken.size() == 1);
    CHECK(broken.broken.front().isProvisional);
    CHECK(broken.broken.front().isToVerify);
}

TEST_CASE("what is broken is said in words", "[development]") {
    const auto said = [](const char* file, const char* today) {
        const DevelopmentJudgement judgement = judge(file, today);
        const std::vector<BrokenLimit> broken = brokenByRecorded(judgement);
        REQUIRE(broken.size() == 1);
        return broken.front().text;
    };
    CHECK(said("application=2015-03-10 talk=2015-04-11", "2015-05-01") ==
          QStringLiteral(
              "“派人谈话”应在“递交入党申请书”后 1 个月内进行，最迟 2015年4月10日，实际为 2015年4月11日。"));
    CHECK(
        said("application=2015-03-10", "2015-05-01") ==
        QStringLiteral("“派人谈话”应在“递交入党申请书”后 1 个月内进行，最迟 2015年4月10日，至今没有记载。"));
    CHECK(said("approval=2015-03-10 oath=2015-02", "2015-05-01") ==
          QStringLiteral("“入党宣誓”（2015年2月）早于“上级党委审批”（2015年3月10日），次序不符。"));
    CHECK(
        said("activist=2015-03-10", "2015-09-11") ==
        QStringLiteral("入党积极分子应每 6 个月考察一次，2015年3月10日 至 2015年9月11日 之间没有考察记载。"));
    CHECK(said("public=2026-06-01/2026-06-04 candidate=2026-06-08", "2026-07-01") ==
          QStringLiteral("公示应不少于 5 个工作日，2026年6月1日 至 2026年6月4日 只有 4 个。"));
}
