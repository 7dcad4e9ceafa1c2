// SPDX-License-Identifier: GPL-3.0-or-later
// Terms, members by date, and the quota.
#include "core/branch/development_quota.h"
#include "core/branch/member.h"
#include "core/branch/organisation_term.h"
#include "tests/branch/development_fixture.h"
#include "tests/qstring_catch.h"

using namespace nuanxin;

namespace {

QDate day(const char* iso) {
    return QDate::fromString(QLatin1String(iso), Qt::ISODate);
}

Organisation elected(OrganisationKind kind, const char* on, bool isVillage = false) {
    Organisation organisation;
    organisation.kind = kind;
    organisation.lastElectedOn = QLatin1String(on);
    organisation.isVillage = isVillage;
    return organisation;
}

OrganisationTerm term(const Organisation& organisation, const char* today) {
    return organisationTerm(organisation, shippedTerms(), day(today));
}

}  // namespace

TEST_CASE("a term is of three years for a branch, five for a committee and in a village", "[term]") {
    struct Case {
        OrganisationKind kind;
        bool isVillage;
        int years;
    };
    const Case cases[] = {
        {OrganisationKind::Branch, false, 3},           {OrganisationKind::Branch, true, 5},
        {OrganisationKind::JointBranch, false, 3},      {OrganisationKind::GeneralBranch, false, 3},
        {OrganisationKind::GeneralBranch, true, 5},     {OrganisationKind::Committee, false, 5},
        {OrganisationKind::Committee, true, 5},         {OrganisationKind::TemporaryBranch, false, 0},
        {OrganisationKind::FunctionalBranch, false, 0}, {OrganisationKind::Industry, false, 0}};
    for (const Case& c : cases) {
        INFO(organisationKindCode(c.kind).toStdString());
        const OrganisationTerm found = term(elected(c.kind, "2023-06-15", c.isVillage), "2023-07-01");
        CHECK(found.years == c.years);
        CHECK(found.dueOn == (c.years ? QDate(2023 + c.years, 6, 15) : QDate()));
        CHECK(found.state == (c.years ? TermState::InTerm : TermState::NotKnown));
    }
}

TEST_CASE("six months before the election there is a warning", "[term]") {
    const Organisation branch = elected(OrganisationKind::Branch, "2023-08-31");
    struct Case {
        const char* today;
        TermState state;
    };
    const Case cases[] = {{"2026-02-27", TermState::InTerm},
                          {"2026-02-28", TermState::DueSoon},
                          {"2026-08-31", TermState::DueSoon},
                          {"2026-09-01", TermState::Overdue}};
    for (const Case& c : cases) {
        INFO(c.today);
        CHECK(term(branch, c.today).state == c.state);
        CHECK_FALSE(termStateName(c.state).isEmpty());
    }
    CHECK(term(elected(OrganisationKind::Branch, "2024-02-29"), "2026-01-01").dueOn == QDate(2027, 2, 28));
}

TEST_CASE("an election may be a year early or late with approval", "[term]") {
    Organisation branch = elected(OrganisationKind::Branch, "2023-06-15");
    const auto shifted = [&](const char* until) {
        branch.extendedUntil = QLatin1String(until);
        return term(branch, "2026-07-01");
    };
    CHECK(shifted("").state == TermState::Overdue);
    CHECK(shifted("2027-06-15").state == TermState::InTerm);
    CHECK_FALSE(shifted("2027-06-15").shiftTooLong);
    CHECK(shifted("2027-06-16").shiftTooLong);
    CHECK_FALSE(shifted("2025-06-15").shiftTooLong);
    CHECK(shifted("2025-06-14").shiftTooLong);
    CHECK(shifted("2022-01-01").dueOn == QDate(2026, 6, 15));  // of the election before
}

TEST_CASE("a term begun before the edition ends at the latest with one of the edition, to verify", "[term]") {
    const Organisation branch = elected(OrganisationKind::Branch, "2017-06-15");
    CHECK(term(branch, "2026-07-01").state == TermState::Overdue);
    CHECK(term(branch, "2026-07-01").dueOn == QDate(2020, 6, 15));
    CHECK(term(branch, "2026-07-01").isToVerify);
}

TEST_CASE("a term never begun is not guessed; an approved one counts", "[term]") {
    Organisation branch = elected(OrganisationKind::Branch, "2017-06-15");
    branch.termYears = 2;
    CHECK(term(branch, "2026-07-01").dueOn == QDate(2019, 6, 15));
    CHECK(term(elected(OrganisationKind::Branch, ""), "2026-07-01").state == TermState::NotKnown);
    branch.dissolvedOn = QStringLiteral("2020-01-01");
    CHECK(term(branch, "2026-07-01").state == TermState::Ended);
    CHECK(term(branch, "2019-12-31").state == TermState::Overdue);
    CHECK(term(elected(OrganisationKind::MobileBranch, "2025-01-01"), "2026-07-01").isToVerify);
}

TEST_CASE("four fifths of those entitled are present at an election", "[term]") {
    CHECK(electionHasQuorum(4, 5, shippedTerms()));
    CHECK_FALSE(electionHasQuorum(3, 5, shippedTerms()));
    CHECK(electionHasQuorum(9, 11, shippedTerms()));
    CHECK_FALSE(electionHasQuorum(8, 11, shippedTerms()));
    CHECK_FALSE(electionHasQuorum(0, 0, shippedTerms()));
}

TEST_CASE("kinds of organisations have a code and a name that are read back", "[term]") {
    for (int i = 0; i <= static_cast<int>(OrganisationKind::Industry); ++i) {
        const auto kind = static_cast<OrganisationKind>(i);
        CHECK(organisationKindFrom(organisationKindCode(kind)) == kind);
        CHECK(organisationKindFrom(organisationKindName(kind)) == kind);
    }
    CHECK_FALSE(organisationKindFrom(u"支部").has_value());
}

TEST_CASE("a member is on probation, then full, then gone, by the end of the day", "[member]") {
    Member member;
    member.joinedOn = QStringLiteral("2024-05-10");
    member.becameFullOn = QStringLiteral("2025-05");
    member.leftOn = QStringLiteral("2026-01-01");
    struct Case {
        const char* day;
        MemberStatus status;
    };
    const Case cases[] = {
        {"2024-05-09", MemberStatus::None},         {"2024-05-10", MemberStatus::Probationary},
        {"2025-05-30", MemberStatus::Probationary}, {"2025-05-31", MemberStatus::Full},
        {"2025-12-31", MemberStatus::Full},         {"2026-01-01", MemberStatus::None}};
    for (const Case& c : cases) {
        INFO(c.day);
        CHECK(statusOn(member, day(c.day)) == c.status);
    }
}

TEST_CASE("on the day a relationship moves it lies with the receiving branch", "[member]") {
    Relationship here, there;
    here.until = there.from = QStringLiteral("2026-03-01");
    CHECK(liesThere(here, day("2026-02-28")));
    CHECK_FALSE(liesThere(there, day("2026-02-28")));
    CHECK_FALSE(liesThere(here, day("2026-03-01")));
    CHECK(liesThere(there, day("2026-03-01")));
}

TEST_CASE("the quota is used by those admitted in the year and approved", "[development]") {
    const std::vector<Development> files{
        developmentFile(QStringLiteral("branch_meeting=2024-03-01 approval=2024-05-01")),
        developmentFile(QStringLiteral("branch_meeting=2024-12-20 approval=2025-02-01")),
        developmentFile(QStringLiteral("branch_meeting=2023-12-20 approval=2024-02-01")),
        developmentFile(QStringLiteral("branch_meeting=2024-11-20")),
        developmentFile(QStringLiteral("branch_meeting=2024-11-20 stopped=2025-01-10")),
        developmentFile(QStringLiteral("candidate=2024-11-20"))};
    CHECK(quotaUse({{}, 2024, 3}, files) == QuotaUse{3, 2, 1});
    CHECK(quotaUse({{}, 2024, 3}, files).left() == 1);
    CHECK(quotaUse({{}, 2024, 1}, files).over() == 1);
    CHECK(quotaUse({{}, 2025, 1}, files) == QuotaUse{1, 0, 0});
}
