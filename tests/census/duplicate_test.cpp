// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/census/duplicate_store.h"

#include "core/census/survey_store.h"
#include "core/census/worker_lookup_store.h"
#include "core/census/worker_role_store.h"
#include "core/ledger/check.h"
#include "tests/census/census_fixture.h"

using namespace nuanxin;
using namespace nuanxin::test;

namespace {

PersonFacts facts(const char* name, const char* phone, const char* birth = "", SiteId site = {},
                  const char* identity = "") {
    PersonFacts facts;
    facts.name = QString::fromUtf8(name);
    facts.phone = QLatin1String(phone);
    facts.birthDate = QLatin1String(birth);
    facts.site = site;
    facts.documentKind = QStringLiteral("passport");
    facts.identity = QLatin1String(identity);
    return facts;
}

}  // namespace

TEST_CASE("two records may be one person for these reasons and no others", "[duplicate]") {
    using R = DuplicateReason;
    const SiteId site(5);
    const struct {
        const char* what;
        PersonFacts a, b;
        std::vector<R> reasons;
    } cases[] = {
        {"nothing known", facts("张三", ""), facts("张三", ""), {}},
        {"name and phone", facts("张三", "13800000001"), facts("张三", "13800000001"), {R::SameNameAndPhone}},
        {"phone only", facts("张三", "13800000001"), facts("李四", "13800000001"), {}},
        {"reads alike", facts("陈晨", "13800000001"), facts("陈辰", "13800000001"), {R::SamePhoneAndPinyin}},
        {"traditional", facts("張偉", "13800000001"), facts("张伟", "13800000001"), {R::SameNameAndPhone}},
        {"birth",
         facts("张三", "", "1990-01-01"),
         facts("张三", "", "1990-01-01"),
         {R::SameNameAndBirthDate}},
        {"other birth", facts("张三", "", "1990-01-01"), facts("张三", "", "1990-01-02"), {}},
        {"one digit, one site",
         facts("陈晨", "13800000001", "", site),
         facts("陈辰", "13800000002", "", site),
         {R::SimilarPhoneSameSite}},
        {"one digit, other site", facts("陈晨", "13800000001", "", site), facts("陈晨", "13800000002"), {}},
        {"two digits", facts("陈晨", "13800000011", "", site), facts("陈晨", "13800000022", "", site), {}},
        {"identity", facts("张三", "1", "", {}, "E1"), facts("李四", "2", "", {}, "E1"), {R::SameIdentity}},
        {"two identities",
         facts("张三", "13800000001", "1990-01-01", site, "E1"),
         facts("张三", "13800000001", "1990-01-01", site, "E2"),
         {}},
        {"one identity unknown",
         facts("张三", "13800000001", "1990-01-01", site, "E1"),
         facts("张三", "13800000001", "1990-01-01", site),
         {R::SameNameAndPhone, R::SameNameAndBirthDate}},
    };
    for (const auto& [what, a, b, reasons] : cases) {
        INFO(what);
        CHECK(duplicateReasons(a, b) == reasons);
        CHECK(duplicateReasons(b, a) == reasons);
    }
}

TEST_CASE("what several reasons say is said once", "[duplicate]") {
    using R = DuplicateReason;
    const struct {
        std::vector<DuplicateReason> reasons;
        QStringList texts;
    } cases[] = {
        {{R::SameName, R::SamePinyinAndSite}, {QStringLiteral("姓名相同"), QStringLiteral("同一网点")}},
        {{R::SamePinyinAndSite}, {QStringLiteral("姓名同音，同一网点")}},
        {{R::SameNameAndPhone, R::SameName, R::SamePhone}, {QStringLiteral("姓名和电话都相同")}},
        {{R::SameNameAndBirthDate, R::SimilarPhoneSameSite, R::SamePinyinAndSite},
         {QStringLiteral("姓名和出生日期都相同"), QStringLiteral("同一网点，电话只差一位")}},
        {{R::SamePhoneAndPinyin, R::SamePhone}, {QStringLiteral("电话相同，姓名同音")}},
        {{R::SameName, R::SamePhone}, {QStringLiteral("姓名相同"), QStringLiteral("电话相同")}},
        {{}, {}},
    };
    for (const auto& [reasons, texts] : cases) {
        CAPTURE(texts.join(u'|'));
        CHECK(duplicateReasonTexts(reasons) == texts);
    }
}

TEST_CASE("the lookup meets whom a roster may mean", "[duplicate]") {
    CensusFixture f;
    const WorkerId one = f.add(QStringLiteral("陈晨"), QStringLiteral("13800000001"), f.qilongSite);
    f.add(QStringLiteral("王陈晨"), QStringLiteral("13800000009"), f.qilongSite);
    const WorkerLookup lookup(*f.ledger);
    CHECK(lookup.byPhone(QStringLiteral("13800000001")) == std::vector{one});
    CHECK(lookup.byName(QStringLiteral("陈晨")) == std::vector{one});
    CHECK(lookup.byPinyin(QStringLiteral("陈辰")) == std::vector{one});
    CHECK(lookup.byIdentity(QStringLiteral("passport"), QString()).empty());
    const auto candidates = lookup.candidates(facts("陈辰", "13800000002", "", f.qilongSite));
    REQUIRE(candidates.size() == 1);
    CHECK(candidates[0].id == one);
    CHECK(candidates[0].reasons == std::vector{DuplicateReason::SimilarPhoneSameSite});
}

TEST_CASE("a sweep offers each pair once, and never again what was decided", "[duplicate]") {
    CensusFixture f;
    f.add(QStringLiteral("张三"), QStringLiteral("13800000001"));
    f.add(QStringLiteral("张三"), QStringLiteral("13800000001"));
    f.add(QStringLiteral("张三"), QStringLiteral("13800000003"));
    DuplicateStore duplicates(*f.ledger);
    CHECK(duplicates.sweep() == 1);
    CHECK(duplicates.sweep() == 0);
    const auto open = duplicates.open();
    REQUIRE(open.size() == 1);
    CHECK(open[0].reasons == std::vector{DuplicateReason::SameNameAndPhone});
    duplicates.decideDifferent(open[0].id);
    CHECK(duplicates.countOpen() == 0);
    CHECK(duplicates.sweep() == 0);
    CHECK(duplicates.find(open[0].id)->decision == DuplicateDecision::Different);
}

TEST_CASE("a join takes the chosen fields, moves what was said and leaves one person on the roll", "[join]") {
    CensusFixture f;
    WorkerStore workers(*f.ledger);
    Worker a = CensusFixture::person(QStringLiteral("张三"));
    a.phone.plain = QStringLiteral("13800000001");
    a.note = QStringLiteral("甲的备注");
    const WorkerId kept = f.add(a);
    Worker b = CensusFixture::person(QStringLiteral("张叁"));
    b.phone.plain = QStringLiteral("13800000002");
    b.site = f.qilongSite;
    b.note = QStringLiteral("乙的备注");
    const WorkerId joined = f.add(b);
    SurveyStore survey(*f.ledger);
    SurveyRound round{{}, QStringLiteral("摸排"), QStringLiteral("2026H1"), {}, {}, {}};
    round.id = survey.saveRound(round);
    survey.saveVisit(
        {{}, round.id, joined, {}, {}, QStringLiteral("2026-05-01"), QStringLiteral("not_met"), {}});
    const QByteArray before = dumpOf(f.ledger->database());

    JoinStore joins(*f.ledger);
    const HistoryId entry = joins.join(
        kept, joined, {QStringLiteral("phone_sealed"), QStringLiteral("site_id"), QStringLiteral("name")});
    CHECK(f.names({}) == QStringList{QStringLiteral("张叁")});
    CHECK(workers.count() == 1);
    const Worker one = *workers.findPlain(kept);
    CHECK(*one.phone.plain == QStringLiteral("13800000002"));
    CHECK(one.site == f.qilongSite);
    CHECK(one.note == QStringLiteral("甲的备注"));
    CHECK(survey.visitsOf(kept).size() == 1);
    CHECK(f.search(QStringLiteral("13800000002")).size() == 1);
    CHECK(WorkerLookup(*f.ledger).byPhone(QStringLiteral("13800000002")) == std::vector{kept});
    CHECK(kindThrown([&] { joins.join(kept, joined, {}); }) == ErrorKind::BadInput);
    CHECK(checkLedger(*f.ledger).problems == QStringList());

    SECTION("undo takes it back to the byte") {
        REQUIRE(History(*f.ledger).undo(entry).done());
        CHECK(dumpOf(f.ledger->database()) == before);
    }
    SECTION("parting gives everything back, but for what was changed since") {
        Worker changed = *workers.find(kept);
        changed.name = QStringLiteral("张三三");
        changed.skills = QStringLiteral("修车");
        workers.save(changed);
        survey.saveVisit(
            {{}, round.id, kept, {}, {}, QStringLiteral("2026-05-02"), QStringLiteral("not_met"), {}});
        joins.unjoin(joined);
        const Worker parted = *workers.findPlain(kept);
        CHECK(*parted.phone.plain == QStringLiteral("13800000001"));
        CHECK_FALSE(parted.site.isValid());
        CHECK(parted.name == QStringLiteral("张三三"));
        CHECK(parted.skills == QStringLiteral("修车"));
        CHECK(*workers.findPlain(joined)->phone.plain == QStringLiteral("13800000002"));
        CHECK(survey.visitsOf(joined).size() == 1);
        CHECK(survey.visitsOf(kept).size() == 1);
        CHECK(f.names({}).size() == 2);
        CHECK(f.search(QStringLiteral("0001")) == QStringList{QStringLiteral("张三三")});
        CHECK(joins.joinsOf(kept).empty());
        CHECK(kindThrown([&] { joins.unjoin(joined); }) == ErrorKind::BadInput);
    }
    CHECK(checkLedger(*f.ledger).problems == QStringList());
}

TEST_CASE("a decided pair leaves the open list by joining and comes back by parting", "[join]") {
    CensusFixture f;
    const WorkerId one = f.add(QStringLiteral("张三"), QStringLiteral("13800000001"));
    const WorkerId two = f.add(QStringLiteral("张三"), QStringLiteral("13800000001"));
    DuplicateStore duplicates(*f.ledger);
    REQUIRE(duplicates.sweep() == 1);
    JoinStore joins(*f.ledger);
    joins.join(one, two, {});
    CHECK(duplicates.countOpen() == 0);
    CHECK(duplicates.open().empty());
    joins.unjoin(two);
    CHECK(duplicates.countOpen() == 1);
}
