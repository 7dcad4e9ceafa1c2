// SPDX-License-Identifier: GPL-3.0-or-later
// From the branch meeting that admits to the approval that confirms, in both editions.
#include "tests/branch/development_fixture.h"
#include "tests/qstring_catch.h"

using namespace nuanxin;

namespace {

struct Case {
    const char* file;
    const char* today;
    const char* broken;
};

// `before` stands before every file.
template <std::size_t Count>
void checkAll(const char* before, const Case (&cases)[Count]) {
    for (const Case& c : cases) {
        INFO(c.file << " on " << c.today);
        const std::string file = std::string(before) + ' ' + c.file;
        CHECK(brokenWords(brokenByRecorded(judge(file.c_str(), c.today))) == QString::fromUtf8(c.broken));
    }
}

}  // namespace

TEST_CASE("a political review is no older than a year at the meeting", "[development]") {
    const Case cases[] = {
        {"political_review=2014-06-20 branch_meeting=2015-06-20", "2015-07-01", ""},
        {"political_review=2014-06-19 branch_meeting=2015-06-20", "2015-07-01",
         "political_review_one_year 2014 第十六条"},
        {"political_review=2026-05-20 pre_review=2027-05-10 branch_meeting=2027-05-21", "2027-06-01",
         "political_review_one_year 2026 第十六条"},
        // before the first edition nothing is judged
        {"political_review=2012-06-19 branch_meeting=2013-06-20", "2013-07-01", ""},
    };
    checkAll("", cases);
}

TEST_CASE("from 2026 the meeting follows the pre-review within a month", "[development]") {
    const Case older[] = {{"pre_review=2015-06-01 branch_meeting=2015-09-20", "2015-10-01", ""}};
    checkAll("political_review=2015-05-30 training=2015-05-30", older);
    const Case newer[] = {
        {"pre_review=2026-06-10 branch_meeting=2026-07-10", "2026-08-01", ""},
        {"pre_review=2026-06-10 branch_meeting=2026-07-11", "2026-08-01",
         "meeting_within_month 2026 第十九条"},
        {"pre_review=2026-08-31 branch_meeting=2026-09-30", "2026-10-01", ""},
        {"pre_review=2026-08-31 branch_meeting=2026-10-01", "2026-11-01",
         "meeting_within_month 2026 第十九条"},
        {"pre_review=2026-06-10", "2026-07-10", ""},
        {"pre_review=2026-06-10", "2026-07-11", "meeting_within_month 2026 第十九条"},
    };
    checkAll("political_review=2026-05-30 training=2026-05-30", newer);
}

TEST_CASE("a vote needs more than half of those entitled, present and in favour", "[development]") {
    const Case older[] = {
        {"branch_meeting=2015-06-20#v9/5/5", "2015-07-01", ""},
        {"branch_meeting=2015-06-20#v10/5/6", "2015-07-01", "admission_quorum 2014 第二十条"},
        {"branch_meeting=2015-06-20#v10/6/5", "2015-07-01", "admission_majority 2014 第二十一条"},
        {"branch_meeting=2015-06-20#v3/2/2", "2015-07-01", ""},
        {"branch_meeting=2015-06-20#v0/0/0", "2015-07-01",
         "admission_quorum 2014 第二十条; admission_majority 2014 第二十一条"},
        {"branch_meeting=2015-06-20 leaves=2015-09-20", "2015-07-01", ""},
        {"branch_meeting=2015-06-20 leaves=2015-09-19", "2015-07-01",
         "leaving_within_three_months 2014 第十九条"},
        {"branch_meeting=2015-06-20 leaves=2015-06-01", "2015-07-01", ""},
    };
    checkAll("political_review=2015-05-30 training=2015-05-30 pre_review=2015-06-01", older);
    const Case newer[] = {
        {"branch_meeting=2026-06-20#v10/5/5", "2026-07-01",
         "admission_quorum 2026 第二十二条; admission_majority 2026 第二十二条"},
        {"branch_meeting=2026-06-20 leaves=2026-08-01", "2026-07-01",
         "leaving_within_three_months 2026 第十八条"},
    };
    checkAll("political_review=2026-05-30 training=2026-05-30 pre_review=2026-06-01", newer);
}

TEST_CASE("a committee approves within three months, in special cases within six", "[development]") {
    const Case cases[] = {
        {"approval=2015-11-28", "2016-01-01", ""},
        {"approval=2015-11-30", "2016-01-01", ""},
        {"approval=2015-12-01", "2016-01-01", "approval_within_three_months 2014 第二十六条"},
        {"approval=2016-02-29", "2016-03-01", "approval_within_three_months 2014 第二十六条"},
        {"approval=2016-03-01", "2016-03-01", "approval_within_six_months 2014 第二十六条"},
        {"", "2015-11-30", ""},
        {"", "2015-12-01", "approval_within_three_months 2014 第二十六条"},
        {"", "2016-03-01", "approval_within_six_months 2014 第二十六条"},
        {"stopped=2015-10-01", "2016-03-01", ""},
    };
    checkAll(
        "political_review=2015-05-30 training=2015-05-30 pre_review=2015-08-30 branch_meeting=2015-08-31",
        cases);
    const Case newer[] = {
        {"approval=2026-09-20", "2026-09-20", ""},
        {"approval=2026-09-21", "2026-09-21", "approval_within_three_months 2026 第二十五条"},
        {"approval=2026-12-21", "2026-12-21", "approval_within_six_months 2026 第二十五条"},
    };
    checkAll(
        "political_review=2026-05-30 training=2026-05-30 pre_review=2026-06-10 branch_meeting=2026-06-20",
        newer);
}

TEST_CASE("from 2026 the oath is taken within a month of the approval", "[development]") {
    const Case cases[] = {
        {"approval=2015-08-01 oath=2016-01-01", "2016-02-01", ""},
        {"approval=2026-08-31 oath=2026-09-30", "2026-10-01", ""},
        {"approval=2026-08-31 oath=2026-10-01", "2026-10-01", "oath_within_month 2026 第二十九条"},
        {"approval=2026-04-20 oath=2026-05-10", "2026-06-01", ""},
        {"approval=2026-04-10 oath=2026-05-11", "2026-06-01", "oath_within_month 2026 第二十九条"},
        // not yet taken: late by what was in force when it fell due
        {"approval=2025-06-30", "2026-11-22", ""},
        {"approval=2026-04-10", "2026-11-22", ""},
        {"approval=2026-04-11", "2026-05-11", ""},
        {"approval=2026-04-11", "2026-05-12", "oath_within_month 2026 第二十九条"},
    };
    checkAll("", cases);
}

TEST_CASE("probation lasts a year and can be extended once", "[development]") {
    const Case cases[] = {
        {"confirmation_meeting=2016-06-20", "2016-07-01", ""},
        {"confirmation_meeting=2016-06-19", "2016-07-01", "probation_one_year 2014 第三十二条"},
        {"extend=2016-06-20+6 confirmation_meeting=2016-12-20", "2017-01-01", ""},
        {"extend=2016-06-20+6 confirmation_meeting=2016-12-19", "2017-01-01",
         "probation_one_year 2014 第三十二条"},
        {"extend=2016-06-20+12 confirmation_meeting=2017-06-20", "2017-07-01", ""},
        {"extend=2016-06-20+5 confirmation_meeting=2016-12-20", "2017-01-01",
         "extension_length 2014 第三十二条"},
        {"extend=2016-06-20+13", "2017-01-01", "extension_length 2014 第三十二条"},
        {"extend=2016-06-20+6 extend=2016-12-20+6", "2017-01-01", "extension_once 2014 第三十二条"},
        {"confirmation_meeting=2016-06-20#v10/5/6", "2016-07-01", "confirmation_quorum 2014 第三十三条"},
        {"confirmation_meeting=2016-06-20#v10/6/5", "2016-07-01", "confirmation_majority 2014 第三十三条"},
        {"confirmation_meeting=2016-06-30 confirmation_approval=2016-09-30", "2016-10-01", ""},
        {"confirmation_meeting=2016-06-30 confirmation_approval=2016-10-01", "2016-10-01",
         "confirmation_approval_within_three_months 2014 第三十四条"},
        {"confirmation_meeting=2016-11-30", "2017-02-28", ""},
        {"confirmation_meeting=2016-11-30", "2017-03-01",
         "confirmation_approval_within_three_months 2014 第三十四条"},
    };
    checkAll(
        "political_review=2015-05-30 training=2015-05-30 pre_review=2015-06-01 branch_meeting=2015-06-20 "
        "approval=2015-07-01",
        cases);
    // admitted under the edition of 2014, confirmed under that of 2026
    const Case newer[] = {
        {"confirmation_meeting=2026-06-20", "2026-07-01", ""},
        {"confirmation_meeting=2026-06-19", "2026-07-01", "probation_one_year 2026 第三十一条"},
        {"confirmation_meeting=2026-06-20", "2026-09-21",
         "confirmation_approval_within_three_months 2026 第三十三条"},
        {"extend=2026-06-20+3", "2026-07-01", "extension_length 2026 第三十一条"},
    };
    checkAll(
        "political_review=2025-05-30 training=2025-05-30 pre_review=2025-06-01 branch_meeting=2025-06-20 "
        "approval=2025-07-01 oath=2025-07-20",
        newer);
    CHECK(judge("branch_meeting=2016-02-29", "2016-03-01").probationEnds == QDate(2017, 2, 28));
    CHECK(judge("branch_meeting=2016-02-29 extend=2017-02-28+6", "2017-03-01").probationEnds ==
          QDate(2017, 8, 28));
    CHECK_FALSE(judge("pre_review=2016-02-29", "2016-03-01").probationEnds.isValid());
}

TEST_CASE("steps in the wrong order name the clause of the later one", "[development]") {
    const Case cases[] = {
        {"application=2015-03-10 talk=2015-03-09", "2015-04-01", "step_order 2014 第七条"},
        {"application=2015-03-10 talk=2015-03-10", "2015-04-01", ""},
        {"application=2015-03-10 activist=2015-03-01", "2015-04-01", "step_order 2014 第八条"},
        {"talk=2015-03-10 activist=2015-03-09", "2015-04-01", "step_order 2014 第八条"},
        // over steps that are not recorded
        {"application=2015-03-10 contacts=2015-03-01", "2015-04-01", "step_order 2014 第九条"},
        {"candidate=2015-03-10 political_review=2015-03-01", "2015-04-01", "step_order 2014 第十六条"},
        {"approval=2015-03-10 oath=2015-03-01", "2015-04-01", "step_order 2014 第三十条"},
        {"candidate=2015-03 training=2015-03-01", "2015-04-01", ""},
        {"candidate=2015-03 training=2015-02", "2015-04-01", "step_order 2014 第十七条"},
        {"approval=2026-06-10 oath=2026-06-09", "2026-07-01", "step_order 2026 第二十九条"},
        {"confirmation_approval=2026-06-10 filing=2026-06-01", "2026-07-01", "step_order 2026 第三十六条"},
        {"contacts=2015-03-10", "2015-03-09", "future_date 2014"},
    };
    checkAll("", cases);
}
