// SPDX-License-Identifier: GPL-3.0-or-later
// Every limit of both editions: a file that just keeps it and one that just breaks it.
#include "tests/branch/development_fixture.h"
#include "tests/qstring_catch.h"

using namespace nuanxin;

namespace {

struct Case {
    const char* file;
    const char* today;
    const char* broken;
};

template <std::size_t Count>
void checkAll(const Case (&cases)[Count]) {
    for (const Case& c : cases) {
        INFO(c.file << " on " << c.today);
        const DevelopmentJudgement judgement = judge(c.file, c.today);
        CHECK(brokenWords(brokenByRecorded(judgement)) == QString::fromUtf8(c.broken));
        for (const BrokenLimit& broken : judgement.broken) {
            CHECK(broken.text.endsWith(u'。'));
            CHECK_FALSE(broken.text.contains(u'%'));
        }
    }
}

}  // namespace

TEST_CASE("an applicant is talked with within a calendar month", "[development]") {
    const Case cases[] = {
        {"application=2015-03-10 talk=2015-04-10", "2015-05-01", ""},
        {"application=2015-03-10 talk=2015-04-11", "2015-05-01", "talk_within_month 2014 第七条"},
        // the ends of months, and leap years
        {"application=2015-01-31 talk=2015-02-28", "2015-05-01", ""},
        {"application=2015-01-31 talk=2015-03-01", "2015-05-01", "talk_within_month 2014 第七条"},
        {"application=2016-01-31 talk=2016-02-29", "2016-05-01", ""},
        {"application=2016-01-30 talk=2016-03-01", "2016-05-01", "talk_within_month 2014 第七条"},
        {"application=2015-12-31 talk=2016-01-31", "2016-05-01", ""},
        {"application=2015-08-31 talk=2015-10-01", "2016-05-01", "talk_within_month 2014 第七条"},
        // not yet held
        {"application=2015-03-10", "2015-04-10", ""},
        {"application=2015-03-10", "2015-04-11", "talk_within_month 2014 第七条"},
        {"application=2015-03-10 stopped=2015-04-01", "2015-06-01", ""},
        // known to the month only
        {"application=2015-03 talk=2015-04-30", "2015-06-01", ""},
        {"application=2015-03 talk=2015-05-01", "2015-06-01", "talk_within_month 2014 第七条"},
        {"application=2015-03-10 talk=2015-04", "2015-06-01", ""},
        {"application=2015-03-10 talk=2015-05", "2015-06-01", "talk_within_month 2014 第七条"},
        // the edition in force on the day of the step
        {"application=2013-01-10 talk=2013-06-01", "2014-01-01", ""},
        {"application=2014-04-01 talk=2014-05-27", "2014-05-27", ""},
        {"application=2014-04-01 talk=2014-05-28", "2014-06-01", "talk_within_month 2014 第七条"},
        {"application=2026-04-01 talk=2026-05-10", "2026-06-01", "talk_within_month 2014 第七条"},
        {"application=2026-04-01 talk=2026-05-11", "2026-06-01", "talk_within_month 2026 第七条"},
        {"application=2026-05-20 talk=2026-06-20", "2026-07-01", ""},
        {"application=2026-05-20 talk=2026-06-21", "2026-07-01", "talk_within_month 2026 第七条"},
        {"application=2028-01-31 talk=2028-02-29", "2028-05-01", ""},
        {"application=2027-01-31 talk=2027-03-01", "2027-05-01", "talk_within_month 2026 第七条"},
        {"application=2026-05-20", "2026-06-21", "talk_within_month 2026 第七条"},
        // not yet held: late by the edition in force when it fell due
        {"application=2026-04-10", "2026-06-21", "talk_within_month 2014 第七条"},
        {"application=2026-04-11", "2026-06-21", "talk_within_month 2026 第七条"},
        {"application=2014-04-20", "2014-06-21", ""},
    };
    checkAll(cases);
}

TEST_CASE("an applicant is eighteen, and an activist has one or two contacts", "[development]") {
    const Case cases[] = {
        {"born=1997-03-10 application=2015-03-10", "2015-04-01", ""},
        {"born=1997-03-11 application=2015-03-10", "2015-04-01", "age_eighteen 2014 第五条"},
        {"born=1997 application=2015-01-01", "2015-01-20", ""},
        {"born=1997 application=2014-12-31", "2015-01-20", "age_eighteen 2014 第五条"},
        {"born=2008-06-02 application=2026-06-01", "2026-06-20", "age_eighteen 2026 第五条"},
        // 28 February is counted as the birthday of the 29th
        {"born=2008-02-29 application=2026-02-28", "2026-03-01", ""},
        {"born=2008-02-29 application=2026-02-27", "2026-03-01", "age_eighteen 2014 第五条"},
        {"contacts=2015-05-01#1", "2015-06-01", ""},
        {"contacts=2015-05-01#2", "2015-06-01", ""},
        {"contacts=2015-05-01#3", "2015-06-01", "contacts_one_or_two 2014 第九条"},
        {"contacts=2026-06-01#0", "2026-07-01", "contacts_one_or_two 2026 第九条"},
    };
    checkAll(cases);
}

TEST_CASE("an activist is reviewed every half year", "[development]") {
    const Case cases[] = {
        {"activist=2015-04-10", "2015-10-10", ""},
        {"activist=2015-04-10", "2015-10-11", "review_half_yearly 2014 第十一条"},
        {"activist=2015-04-10 review=2015-10-10", "2016-04-10", ""},
        {"activist=2015-04-10 review=2015-10-11", "2015-10-20", "review_half_yearly 2014 第十一条"},
        {"activist=2015-08-31 review=2016-02-29", "2016-03-10", ""},
        {"activist=2015-08-31 review=2016-03-01", "2016-03-10", "review_half_yearly 2014 第十一条"},
        {"activist=2015-04 review=2015-10-30", "2015-11-10", ""},
        {"activist=2015-04-10 review=2015-11-01 review=2016-06-01", "2016-06-10",
         "review_half_yearly 2014 第十一条; review_half_yearly 2014 第十一条"},
        {"activist=2015-04-10 stopped=2015-09-01", "2017-01-01", ""},
        {"activist=2026-06-01", "2026-12-02", "review_half_yearly 2026 第十一条"},
        // by the edition in force when the review fell due
        {"activist=2022-03-10 review=2023-05-01 candidate=2023-06-01", "2026-11-22",
         "review_half_yearly 2014 第十一条"},
        {"activist=2025-11-10", "2026-05-10", ""},
        {"activist=2025-11-10", "2026-05-11", "review_half_yearly 2014 第十一条"},
        {"activist=2025-11-10", "2026-11-22", "review_half_yearly 2014 第十一条"},
        {"activist=2025-11-11", "2026-11-22", "review_half_yearly 2026 第十一条"},
        {"activist=2025-11", "2026-11-22", "review_half_yearly 2026 第十一条"},
        {"activist=2024-04-10 review=2025-11-20 review=2026-06-30", "2026-11-22",
         "review_half_yearly 2014 第十一条; review_half_yearly 2026 第十一条"},
        {"activist=2024-04-10 stopped=2026-10-01", "2026-11-22", "review_half_yearly 2014 第十一条"},
        {"activist=2013-11-27 review=2014-06-01 candidate=2014-11-28", "2015-01-01", ""},
        {"activist=2013-11-28 review=2014-06-01 candidate=2014-11-28", "2015-01-01",
         "review_half_yearly 2014 第十一条"},
    };
    checkAll(cases);
}

TEST_CASE("a candidate has been an activist for a year", "[development]") {
    const Case cases[] = {
        {"activist=2015-04-10 review=2015-10-10 candidate=2016-04-10", "2016-05-01", ""},
        {"activist=2015-04-10 review=2015-10-10 candidate=2016-04-09", "2016-05-01",
         "cultivation_one_year 2014 第十三条"},
        {"activist=2016-02-29 review=2016-08-29 candidate=2017-02-28", "2017-05-01", ""},
        {"activist=2016-02-29 review=2016-08-29 candidate=2017-02-27", "2017-05-01",
         "cultivation_one_year 2014 第十三条"},
        {"activist=2015-04 review=2015-10-10 candidate=2016-04-01", "2016-05-01", ""},
        {"activist=2015-04 review=2015-10-10 candidate=2016-03-31", "2016-05-01",
         "cultivation_one_year 2014 第十三条"},
        // named under the edition of 2014, a candidate under that of 2026
        {"activist=2025-06-10 review=2025-12-10 public=2026-06-01/2026-06-05 candidate=2026-06-09",
         "2026-06-20", "cultivation_one_year 2026 第十三条"},
        {"activist=2025-06-10 review=2025-12-10 public=2026-06-01/2026-06-05 candidate=2026-06-10",
         "2026-06-20", ""},
    };
    checkAll(cases);
}

TEST_CASE("from 2026 a candidate is publicised for five working days", "[development]") {
    const Case cases[] = {
        {"candidate=2025-06-20", "2025-07-01", ""},
        {"candidate=2026-06-20", "2026-07-01", "publicity_five_workdays 2026 第十三条"},
        {"public=2026-06-01/2026-06-05 candidate=2026-06-05", "2026-07-01", ""},
        {"public=2026-06-01/2026-06-04 candidate=2026-06-08", "2026-07-01",
         "publicity_five_workdays 2026 第十三条"},
        {"public=2026-06-01/2026-06-05 candidate=2026-06-04", "2026-07-01",
         "publicity_five_workdays 2026 第十三条"},
        {"public=2026-06-01/ candidate=2026-06-05", "2026-07-01", ""},
        {"public=2026-06-01/ candidate=2026-06-04", "2026-07-01", "publicity_five_workdays 2026 第十三条"},
        // 端午: 19 June is a holiday
        {"public=2026-06-15/2026-06-19 candidate=2026-06-23", "2026-07-01",
         "publicity_five_workdays 2026 第十三条"},
        {"public=2026-06-15/2026-06-22 candidate=2026-06-23", "2026-07-01", ""},
        // 国庆: 1 to 7 October are free, Saturday the 10th is worked
        {"public=2026-09-28/2026-10-08 candidate=2026-10-12", "2026-11-01",
         "publicity_five_workdays 2026 第十三条"},
        {"public=2026-09-28/2026-10-09 candidate=2026-10-12", "2026-11-01", ""},
        {"public=2026-10-08/2026-10-13 candidate=2026-10-14", "2026-11-01", ""},
        {"public=2026-10-08/2026-10-12 candidate=2026-10-14", "2026-11-01",
         "publicity_five_workdays 2026 第十三条"},
    };
    checkAll(cases);
}

TEST_CASE("two introducers, and three days or 24 hours of training", "[development]") {
    const Case cases[] = {
        {"introducers=2015-05-01#2", "2015-06-01", ""},
        {"introducers=2015-05-01#1", "2015-06-01", "introducers_two 2014 第十四条"},
        {"introducers=2026-06-01#3", "2026-07-01", "introducers_two 2026 第十四条"},
        {"training=2015-05-01", "2015-06-01", ""},
        {"training=2015-05-01#d3", "2015-06-01", ""},
        {"training=2015-05-01#d2", "2015-06-01", "training_length 2014 第十七条"},
        {"training=2015-05-01#d2#h24", "2015-06-01", ""},
        {"training=2026-06-01#d2#h23", "2026-07-01", "training_length 2026 第十七条"},
    };
    checkAll(cases);
}
