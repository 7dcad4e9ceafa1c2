// SPDX-License-Identifier: GPL-3.0-or-later
// Steps that are missing: each is told once, at the first decision that needs it.
#include <set>

#include "tests/branch/development_fixture.h"
#include "tests/qstring_catch.h"

using namespace nuanxin;

namespace {

// A whole file without some of its steps, judged on the day of its last one.
DevelopmentJudgement judgeWithout(const char* whole, const char* without, const char* last) {
    Development file = developmentFile(QString::fromUtf8(whole));
    const QStringList left = QString::fromUtf8(without).split(u' ');
    const auto end = std::ranges::find(file.steps, QLatin1String(last), &StepRecord::step);
    REQUIRE(end != file.steps.end());
    const QDate today = QDate::fromString(end->happenedOn, Qt::ISODate);
    file.steps.erase(end + 1, file.steps.end());
    std::erase_if(file.steps, [&](const StepRecord& record) { return left.contains(record.step); });
    return judgeDevelopment(file, DevelopmentRules::shipped(), WorkCalendar::shipped(), today);
}

}  // namespace

TEST_CASE("a decision without what the rule demands before it names what is missing", "[development]") {
    struct Case {
        const char* without;
        const char* last;
        const char* broken2014;
        const char* broken2026;
    };
    const Case cases[] = {
        {"", "filing", "", ""},
        {"application", "activist", "application_required 2014 第六条", "application_required 2026 第六条"},
        {"talk", "activist", "talk_required 2014 第七条", "talk_required 2026 第七条"},
        {"activist", "candidate", "activist_required 2014 第八条", "activist_required 2026 第八条"},
        {"contacts", "candidate", "contacts_required 2014 第九条", "contacts_required 2026 第九条"},
        {"candidate", "branch_meeting", "candidate_required 2014 第十三条",
         "candidate_required 2026 第十三条"},
        {"introducers", "branch_meeting", "introducers_required 2014 第十四条",
         "introducers_required 2026 第十四条"},
        {"political_review", "branch_meeting", "political_review_required 2014 第十六条",
         "political_review_required 2026 第十六条"},
        {"training", "branch_meeting", "training_required 2014 第十七条", "training_required 2026 第十七条"},
        {"pre_review", "branch_meeting", "pre_review_required 2014 第十九条",
         "pre_review_required 2026 第十八条"},
        {"application_form", "branch_meeting", "application_form_required 2014 第十九条",
         "application_form_required 2026 第十八条"},
        {"branch_meeting", "approval", "branch_meeting_required 2014 第二十一条",
         "branch_meeting_required 2026 第二十二条"},
        {"superior_talk", "approval", "superior_talk_required 2014 第二十四条",
         "superior_talk_required 2026 第二十三条"},
        {"approval", "confirmation_meeting", "approval_required 2014 第二十六条",
         "approval_required 2026 第二十五条"},
        {"confirmation_request", "confirmation_meeting", "confirmation_request_required 2014 第三十三条",
         "confirmation_request_required 2026 第三十二条"},
        {"confirmation_meeting", "confirmation_approval", "confirmation_meeting_required 2014 第三十三条",
         "confirmation_meeting_required 2026 第三十二条"},
        // once, however many decisions follow
        {"contacts", "filing", "contacts_required 2014 第九条", "contacts_required 2026 第九条"},
        {"branch_meeting", "filing", "branch_meeting_required 2014 第二十一条",
         "branch_meeting_required 2026 第二十二条"},
        // a decision that is missing stands for what it needed
        {"confirmation_request confirmation_meeting", "confirmation_approval",
         "confirmation_meeting_required 2014 第三十三条", "confirmation_meeting_required 2026 第三十二条"},
        {"contacts candidate", "filing", "candidate_required 2014 第十三条",
         "candidate_required 2026 第十三条"},
        // and every decision that is missing is told
        {"activist contacts candidate", "branch_meeting",
         "activist_required 2014 第八条; candidate_required 2014 第十三条",
         "activist_required 2026 第八条; candidate_required 2026 第十三条"},
        {"contacts introducers application_form", "approval",
         "contacts_required 2014 第九条; introducers_required 2014 第十四条; application_form_required 2014 "
         "第十九条",
         "contacts_required 2026 第九条; introducers_required 2026 第十四条; application_form_required 2026 "
         "第十八条"},
        // nothing needs them yet, or at all
        {"contacts introducers", "activist_filing", "", ""},
        {"introducers pre_review", "political_review", "", ""},
        {"activist_filing candidate_filing committee_review approval_filing group_assignment", "filing", "",
         ""},
    };
    for (const Case& c : cases) {
        INFO("without " << c.without << " until " << c.last);
        CHECK(brokenWords(judgeWithout(kWhole2014, c.without, c.last).broken) ==
              QString::fromUtf8(c.broken2014));
        CHECK(brokenWords(judgeWithout(kWhole2026, c.without, c.last).broken) ==
              QString::fromUtf8(c.broken2026));
    }
}

TEST_CASE("a register with few dates is told of decisions, and of what its own decisions need",
          "[development]") {
    struct Case {
        const char* file;
        const char* broken;
    };
    const Case cases[] = {
        {"application=2026-06-01 talk=2026-06-10", ""},
        {"confirmation_approval=2020-09-01",
         "activist_required 2014 第八条; candidate_required 2014 第十三条; branch_meeting_required 2014 "
         "第二十一条; approval_required 2014 第二十六条; confirmation_meeting_required 2014 第三十三条"},
        {"application=2018-01-05 activist=2018-06-01 review=2018-12-01 candidate=2019-06-01 "
         "branch_meeting=2019-09-01 superior_talk=2019-09-10 approval=2019-10-08",
         "talk_required 2014 第七条; contacts_required 2014 第九条; introducers_required 2014 第十四条; "
         "political_review_required 2014 第十六条; training_required 2014 第十七条; pre_review_required 2014 "
         "第十九条; "
         "application_form_required 2014 第十九条"},
        // named without a day
        {"application=2018-01-05 talk=2018-02-01 activist=2018-06-01 contacts=#2 review=2018-12-01 "
         "candidate=2019-06-01",
         ""},
        {"application=2018-01-05 talk=2018-02-01 activist=2018-06-01 contacts?2018-06-05 review=2018-12-01 "
         "candidate=2019-06-01",
         "contacts_required 2014 第九条"},
        // by the edition in force at the decision that needs it; before the first nothing is judged
        {"branch_meeting=2014-04-20 superior_talk=2014-05-10 approval=2014-05-28 oath=2014-06-20", ""},
        {"branch_meeting=2014-04-20 approval=2014-05-27", ""},
        {"branch_meeting=2014-04-20 approval=2014-05-28", "superior_talk_required 2014 第二十四条"},
        {"approval=2025-05-01 confirmation_request=2026-05-01 confirmation_meeting=2026-05-10 "
         "confirmation_approval=2026-05-11",
         "activist_required 2014 第八条; candidate_required 2014 第十三条; branch_meeting_required 2014 "
         "第二十一条; superior_talk_required 2014 第二十四条"},
        {"branch_meeting=2026-05-10 superior_talk=2026-05-10 approval=2026-05-11",
         "activist_required 2014 第八条; candidate_required 2014 第十三条; introducers_required 2014 "
         "第十四条; "
         "political_review_required 2014 第十六条; training_required 2014 第十七条; pre_review_required 2014 "
         "第十九条; application_form_required 2014 第十九条; oath_within_month 2026 第二十九条"},
        {"confirmation_meeting=2026-05-10 confirmation_request=2026-05-01 confirmation_approval=2026-05-11",
         "activist_required 2014 第八条; candidate_required 2014 第十三条; branch_meeting_required 2014 "
         "第二十一条; approval_required 2014 第二十六条"},
    };
    for (const Case& c : cases) {
        INFO(c.file);
        CHECK(brokenWords(judge(c.file, "2026-11-22").broken) == QString::fromUtf8(c.broken));
    }
}

TEST_CASE("what is missing is said in words, at the decision that needs it", "[development]") {
    const auto said = [](const char* without, const char* last) {
        const DevelopmentJudgement judgement = judgeWithout(kWhole2026, without, last);
        REQUIRE(judgement.broken.size() == 1);
        CHECK(judgement.broken.front().isToVerify);
        return judgement.broken.front().step + u'：' + judgement.broken.front().text;
    };
    CHECK(
        said("introducers", "filing") ==
        QStringLiteral("branch_meeting：“支部大会讨论接收预备党员”之前必须经过“确定入党介绍人”，没有记载。"));
    CHECK(
        said("training", "filing") ==
        QStringLiteral("branch_meeting：“支部大会讨论接收预备党员”之前一般应经过“短期集中培训”，没有记载。"));
    CHECK(said("confirmation_meeting", "filing") ==
          QStringLiteral(
              "confirmation_approval：“上级党委审批转正”之前必须经过“支部大会讨论转正”，没有记载。"));
    // at the next decision that was taken
    CHECK(said("candidate", "branch_meeting").startsWith(QStringLiteral("branch_meeting：“支部大会")));
    CHECK(judgeWithout(kWhole2026, "candidate branch_meeting", "approval").broken.front().step ==
          QStringLiteral("approval"));
}

TEST_CASE("a required step stands once in an edition, with its own clause, before a decision",
          "[development]") {
    for (const DevelopmentEdition& edition : DevelopmentRules::shipped().editions()) {
        INFO(edition.code.toStdString());
        std::set<QString> codes, bases;
        for (const DevelopmentLimit& limit : edition.limits) {
            INFO(limit.code.toStdString());
            CHECK(codes.insert(limit.code).second);
            if (limit.kind == LimitKind::Required) {
                CHECK(bases.insert(limit.base).second);
                CHECK(limit.code == limit.base + QStringLiteral("_required"));
                CHECK(limit.clause == edition.step(limit.base)->clause);
                CHECK(edition.step(limit.step)->isGate);
                CHECK(edition.step(limit.base)->number < edition.step(limit.step)->number);
            }
        }
        CHECK(bases.size() == 15);
    }
}
