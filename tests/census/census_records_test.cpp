// SPDX-License-Identifier: GPL-3.0-or-later
// Employers, sites, roles, rounds, visits, facts of places and the half-year return.
#include "core/census/duplicate_store.h"
#include "core/census/half_year_return_store.h"
#include "core/census/head_count_store.h"
#include "core/census/place_fact_store.h"
#include "core/census/survey_store.h"
#include "core/census/worker_role_store.h"
#include "core/ledger/check.h"
#include "core/ledger/history.h"
#include "tests/census/census_fixture.h"

using namespace nuanxin;
using namespace nuanxin::test;

TEST_CASE("an employer is read back as saved, its figures with their qualifier", "[employer]") {
    CensusFixture f;
    EmployerStore employers(*f.ledger);
    Employer employer;
    employer.name = QStringLiteral("  广丰 快递 ");
    employer.kind = QStringLiteral("courier");
    employer.creditCode = QStringLiteral("91350100m000100y43");
    employer.headcount = text::Quantity{60, text::Qualifier::Over};
    employer.ownerIsMember = false;
    employer.place = f.street;
    const EmployerId id = employers.save(employer);
    const Employer read = *employers.find(id);
    CHECK(read.name == QStringLiteral("广丰 快递"));
    CHECK(read.creditCode == QStringLiteral("91350100M000100Y43"));
    CHECK(read.headcount == text::Quantity{60, text::Qualifier::Over});
    CHECK(read.ownerIsMember == false);
    CHECK_FALSE(read.charterWork.has_value());
    CHECK(employers.findByCreditCode(QStringLiteral("91350100M000100Y43")) == std::vector{id});
    CHECK(employers.list({.text = QStringLiteral("gfkd")}).size() == 1);
    CHECK(employers.list({.area = f.street}).size() == 2);
    CHECK(employers.list({.kind = QStringLiteral("freight")}).empty());
}

TEST_CASE("an employer with a wrong credit code, and a workplace in use, are refused", "[employer]") {
    CensusFixture f;
    Employer employer;
    employer.name = QStringLiteral("某公司");
    employer.kind = QStringLiteral("courier");
    employer.creditCode = QStringLiteral("91350100M000100Y44");
    CHECK(kindThrown([&] { EmployerStore(*f.ledger).save(employer); }) == ErrorKind::BadInput);
    CHECK(kindThrown([&] { EmployerStore(*f.ledger).remove(f.meituan); }) == ErrorKind::BadInput);
    f.add(QStringLiteral("张三"), {}, f.qilongSite);
    CHECK(kindThrown([&] { SiteStore(*f.ledger).remove(f.qilongSite); }) == ErrorKind::BadInput);
    SiteStore(*f.ledger).remove(f.jinxingSite);
    CHECK(SiteStore(*f.ledger).list().size() == 1);
}

TEST_CASE("a site's phone is sealed, and stays when it is not touched", "[site]") {
    CensusFixture f;
    SiteStore sites(*f.ledger);
    Site site = *sites.find(f.qilongSite);
    site.phone = QStringLiteral("0793-1234567");
    sites.save(site);
    Site read = *sites.find(f.qilongSite);
    CHECK(read.phoneMasked.contains(u'*'));
    const qint64 before = History(*f.ledger).count();
    sites.save(read);
    CHECK(History(*f.ledger).count() == before);
    CHECK(sites.revealPhone(f.qilongSite, QStringLiteral("联系")) == QStringLiteral("0793-1234567"));
    read.phone = QString();
    sites.save(read);
    CHECK(sites.find(f.qilongSite)->phoneMasked.isEmpty());
}

TEST_CASE("roles are counted as of a day and an area, each person once", "[role]") {
    CensusFixture f;
    WorkerRoleStore roles(*f.ledger);
    const WorkerId one = f.add(QStringLiteral("张三"));
    const WorkerId two = f.add(QStringLiteral("李四"));
    const auto give = [&](WorkerId worker, PlaceId place, const char* from, const char* to) {
        WorkerRole role;
        role.worker = worker;
        role.kind = QStringLiteral("grid_assistant");
        role.place = place;
        role.startedOn = QLatin1String(from);
        role.endedOn = QLatin1String(to);
        roles.save(role);
    };
    give(one, f.qilong, "2025-01-01", "");
    give(one, f.street, "2025-06", "");
    give(two, f.jinxing, "2025-01-01", "2026-01-01");
    const QString kind = QStringLiteral("grid_assistant");
    const struct {
        const char* day;
        PlaceId area;
        qint64 persons;
    } cases[] = {
        {"2024-12-31", {}, 0},       {"2025-01-01", {}, 2},        {"2025-07-01", f.street, 2},
        {"2025-07-01", f.qilong, 1}, {"2025-07-01", f.jinxing, 1}, {"2026-01-01", f.jinxing, 0},
        {"2026-01-01", {}, 1},
    };
    for (const auto& [day, area, persons] : cases) {
        INFO(day);
        CHECK(roles.count(kind, QLatin1String(day), area) == persons);
    }
    WorkerQuery query;
    query.filter.roleKind = kind;
    CHECK(f.names(query) == QStringList{QStringLiteral("张三")});
}

TEST_CASE("an office adds kinds of roles of its own", "[role]") {
    CensusFixture f;
    WorkerRoleStore roles(*f.ledger);
    const QString code = roles.addKind(QStringLiteral("夜巡员"));
    CHECK(roles.kindName(code) == QStringLiteral("夜巡员"));
    CHECK(roles.kindName(QStringLiteral("grid_assistant")) == QStringLiteral("网格辅助员"));
    CHECK(kindThrown([&] { roles.addKind(QStringLiteral("网格辅助员")); }) == ErrorKind::BadInput);
    CHECK(roles.counts(QStringLiteral("2026-01-01")).size() == roles.kinds().size());
}

TEST_CASE("the board of a round shows who has reported and what the visits came to", "[survey]") {
    CensusFixture f;
    SurveyStore survey(*f.ledger);
    SurveyRound round;
    round.name = QStringLiteral("上半年摸排");
    round.period = QStringLiteral("2026H1");
    round.id = survey.saveRound(round, {f.qilong, f.jinxing});
    survey.saveRound(round, {f.qilong});  // is a unit already
    Worker worker = CensusFixture::person(QStringLiteral("张三"));
    worker.community = f.qilong;
    f.add(worker);
    const WorkerId id = WorkerRoll(*f.ledger).ids({}).front();
    Visit visit;
    visit.round = round.id;
    visit.worker = id;
    visit.visitedOn = QStringLiteral("2026-05-06");
    visit.outcome = QStringLiteral("verified");
    survey.saveVisit(visit);
    visit.worker = {};
    visit.site = f.jinxingSite;
    visit.outcome = QStringLiteral("not_met");
    survey.saveVisit(visit);

    CompletenessBoard board = survey.board(round.id);
    REQUIRE(board.units.size() == 2);
    CHECK(board.reported() == 0);
    for (const auto& unit : board.units) {
        const bool isQilong = unit.unit.place == f.qilong;
        CHECK(unit.street == QStringLiteral("永丰街道"));
        CHECK(unit.visits == 1);
        CHECK(unit.outcomes ==
              QHash<QString, qint64>{{isQilong ? QStringLiteral("verified") : QStringLiteral("not_met"), 1}});
        CHECK(unit.workers == (isQilong ? 1 : 0));
    }
    CHECK(board.outcomes.size() == 2);
    CHECK(board.elsewhere == 0);
    survey.setReported(board.units[0].unit.id, QStringLiteral("老陈"), QStringLiteral("2026-06-01"));
    board = survey.board(round.id);
    CHECK(board.reported() == 1);
    CHECK(board.missing() == 1);
    CHECK(board.units[0].unit.place == f.qilong);  // the order of the tree, whoever has reported
    CHECK(board.units[0].hasReported());
}

TEST_CASE("whoever has no community is counted where the site stands, else the employer", "[survey]") {
    CensusFixture f;
    SurveyStore survey(*f.ledger);
    const SurveyRoundId round = survey.saveRound(
        {{}, QStringLiteral("摸排"), QStringLiteral("2026H1"), {}, {}, {}}, {f.street, f.jinxing});
    const WorkerId atSite = f.add(QStringLiteral("张三"), {}, f.jinxingSite);
    Worker worker = CensusFixture::person(QStringLiteral("李四"));
    worker.employer = f.meituan;
    const WorkerId ofEmployer = f.add(worker), ofNowhere = f.add(QStringLiteral("王五"));
    worker = CensusFixture::person(QStringLiteral("赵六"));
    worker.community = f.jinxing;
    worker.state = WorkerState::Left;
    f.add(worker);
    for (const WorkerId id : {atSite, ofEmployer, ofNowhere}) {
        survey.saveVisit(
            {{}, round, id, {}, {}, QStringLiteral("2026-05-06"), QStringLiteral("verified"), {}});
    }
    const auto [persons, elsewhere] = headCounts(*f.ledger);
    CHECK(elsewhere == 1);
    CHECK(persons.value(f.jinxing) == 1);
    CHECK(persons.value(f.street) == 2);  // the community's one once, and the employer's
    CHECK(persons.value(f.qilong) == 0);
    const CompletenessBoard board = survey.board(round);
    CHECK(board.units[0].visits == 2);
    CHECK(board.units[1].visits == 1);
    CHECK(board.visits == 3);
    CHECK(board.elsewhere == 1);
    CHECK(survey.visitRows(round).size() == 3);
    REQUIRE(survey.visitRows(round, f.jinxing).size() == 1);
    CHECK(survey.visitRows(round, f.jinxing)[0].worker == QStringLiteral("张三"));
}

TEST_CASE("a round is renamed, given and relieved of units, ended and taken up again", "[survey]") {
    CensusFixture f;
    SurveyStore survey(*f.ledger);
    SurveyRound round{{}, QStringLiteral("摸排"), QStringLiteral("2026H1"), {}, {}, {}};
    round.id = survey.saveRoundOf(round, {f.qilong});
    const CollectionUnitId kept = survey.unitsOf(round.id).front().id;
    survey.setReported(kept, QStringLiteral("老陈"), QStringLiteral("2026-06-01"));
    CHECK(History(*f.ledger).undoable()->label == QStringLiteral("登记 骑龙社区 上报"));
    round.name = QStringLiteral("上半年摸排");
    survey.saveRoundOf(round, {f.qilong, f.jinxing});
    CHECK(survey.findRound(round.id)->name == QStringLiteral("上半年摸排"));
    REQUIRE(survey.unitsOf(round.id).size() == 2);
    CHECK(survey.unitsOf(round.id)[0].reporter == QStringLiteral("老陈"));
    survey.saveRoundOf(round, {f.jinxing});
    CHECK(survey.unitsOf(round.id).size() == 1);
    History(*f.ledger).undo(History(*f.ledger).undoable()->id);
    CHECK(survey.unitsOf(round.id).front().id == kept);
    survey.end(round.id, QStringLiteral("2026-06-30"));
    CHECK(survey.findRound(round.id)->hasEnded());
    survey.end(round.id, {});
    CHECK_FALSE(survey.findRound(round.id)->hasEnded());
}

TEST_CASE("a visit that is put right or deleted takes back that the person has left", "[survey]") {
    CensusFixture f;
    SurveyStore survey(*f.ledger);
    const WorkerId id = f.add(QStringLiteral("张三"));
    const SurveyRoundId round =
        survey.saveRound({{}, QStringLiteral("摸排"), QStringLiteral("2026H1"), {}, {}, {}});
    const auto state = [&] { return WorkerStore(*f.ledger).find(id)->state; };
    Visit visit{{}, round, id, {}, {}, QStringLiteral("2026-05-06"), QStringLiteral("verified"), {}};
    visit.id = survey.saveVisit(visit);
    visit.outcome = QStringLiteral("left");
    survey.saveVisit(visit);
    CHECK(state() == WorkerState::Left);
    CHECK(survey.visitsOf(id).size() == 1);
    CHECK(History(*f.ledger).list(1).front().label == QStringLiteral("修改走访 张三：已离岗"));
    visit.outcome = QStringLiteral("not_met");
    survey.saveVisit(visit);
    CHECK(state() == WorkerState::OnJob);
    CHECK(WorkerStore(*f.ledger).find(id)->leftOn.isEmpty());
    visit.outcome = QStringLiteral("left");
    survey.saveVisit(visit);
    survey.removeVisit(visit.id);
    CHECK(state() == WorkerState::OnJob);
    CHECK(survey.visitsOf(id).empty());
    visit.id = {};
    visit.worker = {};
    CHECK(kindThrown([&] { survey.saveVisit(visit); }) == ErrorKind::BadInput);
}

TEST_CASE("a worker follows a visit: verified on the day, or left with it", "[survey]") {
    CensusFixture f;
    SurveyStore survey(*f.ledger);
    const WorkerId id = f.add(QStringLiteral("张三"));
    SurveyRound round;
    round.name = QStringLiteral("摸排");
    round.period = QStringLiteral("2026H1");
    round.id = survey.saveRound(round);
    const struct {
        const char *day, *outcome, *verified;
        WorkerState state;
    } cases[] = {
        {"2026-05-01", "refused", "", WorkerState::OnJob},
        {"2026-05-02", "verified", "2026-05-02", WorkerState::OnJob},
        {"2026-05-01", "left", "2026-05-02", WorkerState::OnJob},  // older than what is known
        {"2026-05-03", "left", "2026-05-03", WorkerState::Left},
    };
    for (const auto& [day, outcome, verified, state] : cases) {
        INFO(day << outcome);
        survey.saveVisit({{}, round.id, id, {}, {}, QLatin1String(day), QLatin1String(outcome), {}});
        const Worker worker = *WorkerStore(*f.ledger).find(id);
        CHECK(worker.verifiedOn == QLatin1String(verified));
        CHECK(worker.state == state);
    }
    CHECK(WorkerStore(*f.ledger).find(id)->leftOn == QStringLiteral("2026-05-03"));
    CHECK(survey.visitsOf(id).size() == 4);
    CHECK(survey.visitsIn(round.id).front().visitedOn == QStringLiteral("2026-05-03"));
}

TEST_CASE("a fact about a place is what was last known on the day", "[fact]") {
    CensusFixture f;
    PlaceFactStore facts(*f.ledger);
    const auto know = [&](qint64 value, const char* day) {
        facts.save({{},
                    f.street,
                    QStringLiteral("外卖车位"),
                    {value, text::Qualifier::Over},
                    QStringLiteral("个"),
                    QLatin1String(day),
                    {}});
    };
    know(60, "2025-01-01");
    know(80, "2026-01-01");
    REQUIRE(facts.of(f.street).size() == 2);
    REQUIRE(facts.asOf(f.street, QStringLiteral("2025-12-31")).size() == 1);
    CHECK(facts.asOf(f.street, QStringLiteral("2025-12-31"))[0].quantity ==
          text::Quantity{60, text::Qualifier::Over});
    CHECK(facts.asOf(f.street, QStringLiteral("2024-01-01")).empty());
    facts.remove(facts.of(f.street)[0].id);
    CHECK(facts.of(f.street).size() == 1);
    CHECK(facts.kinds().front().unit == QStringLiteral("个"));
    CHECK(facts.kinds().back().name == QStringLiteral("外卖车位"));  // the office's own word, from now on
}

TEST_CASE("the return counts by street and sector, and adds up", "[return]") {
    const PlaceId district(1), street(2), community(3), other(4);
    const std::vector<Place> places{
        {district, {}, PlaceLevel::District, QStringLiteral("广丰区"), {}, {}},
        {street, district, PlaceLevel::Street, QStringLiteral("永丰街道"), {}, {}},
        {community, street, PlaceLevel::Community, QStringLiteral("骑龙社区"), {}, {}},
        {other, district, PlaceLevel::Street, QStringLiteral("大石街道"), {}, {}}};
    const auto s = [](const char* text) { return QString::fromUtf8(text); };
    const HalfYearReturn counted =
        halfYearReturn(s("2026H1"), s("2026-06-30"), places,
                       {{community, {}, s("rider"), {}, s("13"), 10},
                        {street, s("food_delivery"), s("courier"), {}, s("01"), 2},
                        {street, s("food_delivery"), {}, {}, s("02"), 1},
                        {other, {}, s("streamer"), {}, s("P2"), 3},
                        {{}, {}, s("佛系"), {}, {}, 4}},
                       {{street, s("food_delivery"), 1, 0}, {community, s("food_delivery"), 0, 2}});
    const std::vector<ReturnLine> expected{{street, s("永丰街道"), s("food_delivery"), {1, 2, 13, 3, 0}},
                                           {other, s("大石街道"), s("live_streaming"), {0, 0, 3, 0, 3}},
                                           {{}, {}, s("other"), {0, 0, 4, 0, 0}}};
    CHECK(counted.lines == expected);
    CHECK(counted.total == ReturnFigures{1, 2, 20, 3, 3});
    CHECK(halfYearReturnFromJson(toJson(counted)) == counted);
}

TEST_CASE("an enterprise of no known place counts in the one street that all its sites lie in", "[return]") {
    CensusFixture f;
    const PlaceId other = f.addPlace(QStringLiteral("大石街道"));
    const struct {
        const char* rule;
        PlaceId own;
        std::vector<PlaceId> sites;
        QString street;
    } cases[] = {{"in two communities of a street", {}, {f.qilong, f.jinxing}, QStringLiteral("永丰街道")},
                 {"one of them of no known place", {}, {f.qilong, {}}, QStringLiteral("永丰街道")},
                 {"in two streets", {}, {f.qilong, other}, {}},
                 {"its own place goes before", other, {f.qilong}, QStringLiteral("大石街道")},
                 {"no site tells", {}, {}, {}}};
    for (const auto& each : cases) {
        CAPTURE(each.rule);
        Employer employer;
        employer.name = QString::fromUtf8(each.rule);
        employer.kind = QStringLiteral("courier");
        employer.place = each.own;
        employer.id = EmployerStore(*f.ledger).save(employer);
        std::vector<SiteId> sites;
        for (const PlaceId place : each.sites) {
            Site site;
            site.name = QStringLiteral("网点");
            site.employer = employer.id;
            site.place = place;
            sites.push_back(SiteStore(*f.ledger).save(site));
        }
        QStringList streets;
        for (const ReturnLine& line :
             HalfYearReturnStore(*f.ledger).count(QStringLiteral("2026H1"), QDate(2026, 7, 3)).lines) {
            if (line.sector == u"courier" && line.figures.enterprises == 1) {
                streets << line.streetName;
            }
        }
        CHECK(streets == QStringList{each.street});
        for (const SiteId site : sites) {
            SiteStore(*f.ledger).remove(site);
        }
        EmployerStore(*f.ledger).remove(employer.id);
    }
}

TEST_CASE("a return tells what was put on record only after its day and bears no date", "[return]") {
    CensusFixture f;
    const HalfYearReturnStore returns(*f.ledger);
    const auto count = [&](const char* period) { return returns.count(QLatin1String(period)); };
    f.add(QStringLiteral("张三"));
    Worker dated = CensusFixture::person(QStringLiteral("李四"));
    dated.startedOn = QStringLiteral("2020-03-01");
    f.add(dated);
    const HalfYearReturn past = count("2020H1");
    CHECK(past.total == ReturnFigures{1, 2, 2, 0, 0});  // they stay counted
    CHECK(past.later == RecordedLater{1, 1, 2});
    CHECK(halfYearReturnFromJson(toJson(past)) == past);
    const QString now = periodOf(QDate::currentDate().toString(Qt::ISODate));
    CHECK(returns.count(now).later == RecordedLater());
    const WorkerId twin = f.add(QStringLiteral("张三"));
    CHECK(count("2020H1").later.workers == 2);
    JoinStore(*f.ledger).join(twin, f.add(QStringLiteral("张三丰")), {});
    CHECK(count("2020H1").later.workers == 2);
}

TEST_CASE("a return lists streets as the tree of places does, and those of no street last", "[return]") {
    const auto place = [](qint64 id, qint64 parent, PlaceLevel level) {
        return Place{PlaceId(id), PlaceId(parent), level, QString::number(id), {}, {}};
    };
    // Two districts; the second street of the first was entered after the one of the second.
    const std::vector<Place> places{place(9, 0, PlaceLevel::District), place(2, 0, PlaceLevel::District),
                                    place(5, 9, PlaceLevel::Street),   place(3, 2, PlaceLevel::Street),
                                    place(1, 9, PlaceLevel::Street),   place(4, 1, PlaceLevel::Community)};
    std::vector<CountedWorkers> workers;
    for (const qint64 registeredAt : {0, 1, 2, 3, 4, 5, 9}) {
        workers.push_back({PlaceId(registeredAt), QStringLiteral("courier"), {}, {}, {}, 1});
    }
    workers.push_back({PlaceId(1), QStringLiteral("food_delivery"), {}, {}, {}, 1});
    QStringList order;
    for (const ReturnLine& line :
         halfYearReturn(QStringLiteral("2026H1"), QStringLiteral("2026-06-30"), places, workers, {}).lines) {
        order << QStringLiteral("%1 %2 %3").arg(line.streetName, line.sector).arg(line.figures.workers);
    }
    CHECK(order == QStringList{QStringLiteral("9 courier 1"), QStringLiteral("5 courier 1"),
                               QStringLiteral("1 courier 2"), QStringLiteral("1 food_delivery 1"),
                               QStringLiteral("2 courier 1"), QStringLiteral("3 courier 1"),
                               QStringLiteral(" courier 1")});
}

TEST_CASE("a sector is told by the employer's kind, else the occupation, else the platform", "[return]") {
    const struct {
        const char *kind, *occupation, *platform, *sector;
    } cases[] = {{"freight", "rider", "sf", "freight"},
                 {"", "rider", "sf", "food_delivery"},
                 {"", "", "sf", "courier"},
                 {"", "佛系", "didi", "ride_hailing"},
                 {"", "other", "didi", "other"},  // 代驾, who takes orders from a platform of cars
                 {"", "", "other", "other"},
                 {"", "", "", "other"},
                 {"什么都干", "", "douyin", "live_streaming"}};
    for (const auto& each : cases) {
        CAPTURE(each.kind, each.occupation, each.platform);
        CHECK(sectorOf(QString::fromUtf8(each.kind), QString::fromUtf8(each.occupation),
                       QString::fromUtf8(each.platform)) == QString::fromUtf8(each.sector));
    }
    const auto& kinds = text::codeTable(text::Table::EmployerKind);
    for (const text::Code& platform : text::codeTable(text::Table::Platform).all()) {
        CAPTURE(platform.code);
        CHECK((platform.sector.isEmpty() || !kinds.name(platform.sector).isEmpty()));
    }
}

TEST_CASE("a return is as of its day, and once frozen it stays", "[return]") {
    CensusFixture f;
    HalfYearReturnStore returns(*f.ledger);
    const auto add = [&](const char* from, const char* to, WorkerState state) {
        Worker worker = CensusFixture::person(QStringLiteral("张三"));
        worker.startedOn = QLatin1String(from);
        worker.leftOn = QLatin1String(to);
        worker.state = state;
        worker.site = f.qilongSite;
        worker.politicalStatus = QStringLiteral("01");
        return f.add(worker);
    };
    add("", "", WorkerState::OnJob);
    add("2026-07-01", "", WorkerState::OnJob);
    add("2020", "2026-08-01", WorkerState::Left);
    add("2020", "2026-06-30", WorkerState::Left);
    add("2020", "", WorkerState::Moved);
    CHECK(returns.count(QStringLiteral("2026H1"), QDate(2026, 7, 3)).total == ReturnFigures{1, 2, 2, 2, 0});
    CHECK(returns.count(QStringLiteral("2026H1"), QDate(2026, 7, 3)).lines.size() == 1);
    const HalfYearReturnId id = returns.freeze(QStringLiteral("2026H1"), QDate(2026, 6, 30));
    CHECK(returns.find(id)->figures.total.workers == 2);
    CHECK(History(*f.ledger).list(1).front().label == QStringLiteral("定格半年报 2026年上半年"));
    CHECK(kindThrown([&] { returns.freeze(QStringLiteral("2026H1"), QDate(2026, 6, 30)); }) ==
          ErrorKind::BadInput);
    CHECK(kindThrown([&] { returns.count(QStringLiteral("2026Q1"), QDate(2026, 7, 3)); }) ==
          ErrorKind::BadInput);
    CHECK_THROWS_AS(f.ledger->write(QStringLiteral("x"),
                                    [](Database& database) {
                                        database.execute("UPDATE half_year_return SET body = '{}'");
                                    }),
                    Error);
    CHECK_THROWS_AS(
        f.ledger->write(QStringLiteral("x"),
                        [](Database& database) { database.execute("DELETE FROM half_year_return"); }),
        Error);
    const HalfYearReturn next = returns.count(QStringLiteral("2026H2"), QDate(2026, 12, 31));
    CHECK(next.periodBefore == QStringLiteral("2026H1"));
    CHECK(next.total.workers == 2);
    CHECK(next.change == ReturnFigures{});
    CHECK(History(*f.ledger).list(1).front().kind == EntryKind::Administrative);
    CHECK(checkLedger(*f.ledger).problems == QStringList());
}
