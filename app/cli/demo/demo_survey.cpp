// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/demo/demo_survey.h"

#include <algorithm>

#include "app/cli/demo/demo_days.h"
#include "app/cli/words.h"
#include "core/census/employer_store.h"
#include "core/census/half_year_return_store.h"
#include "core/census/place_fact_store.h"
#include "core/census/place_store.h"
#include "core/census/site_store.h"
#include "core/census/survey_store.h"
#include "core/census/worker_role_store.h"
#include "core/census/worker_roll_store.h"
#include "core/text/quantity.h"

namespace nuanxin::cli {

namespace {

struct DemoSite {
    QString name, community;
};
const std::vector<DemoSite> kSites{{QStringLiteral("江岚朝晖站"), QStringLiteral("晨光社区")},
                                   {QStringLiteral("江岚启明站"), QStringLiteral("启明社区")},
                                   {QStringLiteral("江岚清溪站"), QStringLiteral("溪畔社区")},
                                   {QStringLiteral("禾风望山站"), QStringLiteral("松林社区")},
                                   {QStringLiteral("禾风丰禾站"), QStringLiteral("镇中社区")},
                                   {QStringLiteral("云杉朝晖网点"), QStringLiteral("和煦社区")},
                                   {QStringLiteral("云杉桥南网点"), QStringLiteral("桥南社区")},
                                   {QStringLiteral("飞雁清溪网点"), QStringLiteral("溪畔社区")},
                                   {QStringLiteral("邻里驿丰禾网点"), QStringLiteral("镇中社区")},
                                   {QStringLiteral("安途桥北车队"), QStringLiteral("桥北社区")},
                                   {QStringLiteral("通远望山货运场"), QStringLiteral("竹园社区")},
                                   {QStringLiteral("青禾丰禾直播基地"), QStringLiteral("东禾村")}};

struct DemoEmployer {
    QString name, street;
};
const std::vector<DemoEmployer> kEmployers{
    {QStringLiteral("示范区江岚即时配送有限公司"), QStringLiteral("朝晖街道")},
    {QStringLiteral("示范区禾风外卖配送有限公司"), QStringLiteral("望山街道")},
    {QStringLiteral("示范区云杉速递有限公司"), QStringLiteral("朝晖街道")},
    {QStringLiteral("示范区飞雁快递服务有限公司"), QStringLiteral("清溪街道")},
    {QStringLiteral("示范区邻里驿快递有限公司"), QStringLiteral("丰禾镇")},
    {QStringLiteral("示范区安途网约车服务有限公司"), QStringLiteral("清溪街道")},
    {QStringLiteral("示范区通远货运有限公司"), QStringLiteral("望山街道")},
    {QStringLiteral("示范区青禾网络传媒有限公司"), QStringLiteral("丰禾镇")},
    {QStringLiteral("示范区快递行业协会"), QStringLiteral("朝晖街道")}};

struct DemoRole {
    QString person, kind, community, team;
    int startedMonthsAgo, endedMonthsAgo;  // 0: still held
};
const std::vector<DemoRole> kRoles{
    {QStringLiteral("仇明朗"), QStringLiteral("grid_assistant"), QStringLiteral("晨光社区"),
     QStringLiteral("晨光先锋骑手队"), 14, 0},
    {QStringLiteral("仇明朗"), QStringLiteral("representative"), QStringLiteral("朝晖街道"), {}, 5, 0},
    {QStringLiteral("单雨桐"), QStringLiteral("food_safety_volunteer"), QStringLiteral("启明社区"), {}, 8, 0},
    {QStringLiteral("欧阳思齐"),
     QStringLiteral("part_time_grid_member"),
     QStringLiteral("启明社区"),
     {},
     11,
     0},
    {QStringLiteral("解家宁"), QStringLiteral("grid_assistant"), QStringLiteral("和煦社区"), {}, 9, 0},
    {QStringLiteral("解家宁"), QStringLiteral("team_member"), QStringLiteral("朝晖街道"),
     QStringLiteral("晨光先锋骑手队"), 20, 7},
    {QStringLiteral("曾以安"), QStringLiteral("opinion_reporter"), QStringLiteral("晨光社区"), {}, 4, 0},
    {QStringLiteral("区静文"), QStringLiteral("grid_assistant"), QStringLiteral("溪畔社区"), {}, 6, 0},
    {QStringLiteral("阿依努尔·买合木提"),
     QStringLiteral("policy_speaker"),
     QStringLiteral("清溪街道"),
     {},
     3,
     0},
    {QStringLiteral("覃望舒"), QStringLiteral("safety_volunteer"), QStringLiteral("望山街道"), {}, 2, 0}};

struct DemoFact {
    QString place, name, figure;
    int monthsAgo;
};
const std::vector<DemoFact> kFacts{
    {QStringLiteral("晨光社区"), QStringLiteral("外卖车辆临时停放点"), QStringLiteral("8个"), 9},
    {QStringLiteral("晨光社区"), QStringLiteral("外卖车辆临时停放点"), QStringLiteral("12个"), 1},
    {QStringLiteral("晨光社区"), QStringLiteral("商圈商户"), QStringLiteral("约380家"), 3},
    {QStringLiteral("启明社区"), QStringLiteral("电动车充电柜"), QStringLiteral("6组"), 2},
    {QStringLiteral("和煦社区"), QStringLiteral("取餐柜"), QStringLiteral("9组"), 2},
    {QStringLiteral("桥南社区"), QStringLiteral("夜间停车位"), QStringLiteral("60余个"), 4},
    {QStringLiteral("松林社区"), QStringLiteral("货车停车位"), QStringLiteral("近40个"), 5},
    {QStringLiteral("镇中社区"), QStringLiteral("便民服务柜台"), QStringLiteral("3个"), 1}};

struct DemoReport {
    QString community, reporter;
    int percent;  // of the half-year so far
};
const std::vector<DemoReport> kReports{{QStringLiteral("晨光社区"), QStringLiteral("陶宁"), 30},
                                       {QStringLiteral("启明社区"), QStringLiteral("陶宁"), 34},
                                       {QStringLiteral("和煦社区"), QStringLiteral("陶宁"), 41},
                                       {QStringLiteral("溪畔社区"), QStringLiteral("骆青"), 38},
                                       {QStringLiteral("桥南社区"), QStringLiteral("骆青"), 52},
                                       {QStringLiteral("桥北社区"), QStringLiteral("骆青"), 60},
                                       {QStringLiteral("竹园社区"), QStringLiteral("柏文"), 83}};

PlaceId placeNamed(const std::vector<Place>& places, const QString& name) {
    const auto found = std::find_if(places.begin(), places.end(),
                                    [&name](const Place& place) { return place.name == name; });
    return found == places.end() ? PlaceId() : found->id;
}

WorkerId personNamed(Ledger& ledger, const QString& name) {
    const std::vector<WorkerId> found = WorkerRoll(ledger).ids({name}, 1);
    if (found.empty()) {
        throw Error(ErrorKind::Internal, name);  // the rosters come with the program
    }
    return found.front();
}

}  // namespace

void placeSites(Ledger& ledger) {
    const std::vector<Place> places = PlaceStore(ledger).list();
    SiteStore store(ledger);
    ledger.write(Words::tr("补登网点所在的社区村"), [&](Database&) {
        for (const DemoSite& given : kSites) {
            for (const SiteId id : store.findByName(given.name)) {
                Site site = *store.find(id);
                site.place = placeNamed(places, given.community);
                store.put(site);
            }
        }
    });
}

void placeEmployers(Ledger& ledger) {
    const std::vector<Place> places = PlaceStore(ledger).list();
    EmployerStore store(ledger);
    ledger.write(Words::tr("补登企业所在的街道"), [&](Database&) {
        for (Employer employer : store.list()) {
            for (const DemoEmployer& given : kEmployers) {
                if (employer.name == given.name) {
                    employer.place = placeNamed(places, given.street);
                    store.put(employer);
                }
            }
        }
    });
}

void freezeHalfYearBefore(Ledger& ledger) {
    const QDate lastDay = firstDayOfHalfYear().addDays(-1);
    HalfYearReturnStore(ledger).freeze(periodOf(lastDay.toString(Qt::ISODate)), lastDay);
}

void openRound(Ledger& ledger) {
    SurveyStore store(ledger);
    SurveyRound round;
    round.period = periodOf(QDate::currentDate().toString(Qt::ISODate));
    round.name = Words::tr("%1摸排").arg(periodName(round.period));
    round.startedOn = dayOfHalfYear(0);
    std::vector<PlaceId> units;
    const std::vector<Place> places = PlaceStore(ledger).list();
    for (const Place& place : places) {
        if (place.level == PlaceLevel::Community) {
            units.push_back(place.id);
        }
    }
    round.id = store.saveRound(round, units);
    for (const CompletenessBoard::Unit& unit : store.board(round.id).units) {
        for (const DemoReport& report : kReports) {
            if (unit.place == report.community) {
                store.setReported(unit.unit.id, report.reporter, dayOfHalfYear(report.percent));
            }
        }
    }
}

void enterRoles(Ledger& ledger) {
    const std::vector<Place> places = PlaceStore(ledger).list();
    WorkerRoleStore store(ledger);
    for (const DemoRole& given : kRoles) {
        WorkerRole role;
        role.worker = personNamed(ledger, given.person);
        role.kind = given.kind;
        role.place = placeNamed(places, given.community);
        role.team = given.team;
        role.startedOn = monthsAgo(given.startedMonthsAgo);
        role.endedOn = given.endedMonthsAgo == 0 ? QString() : monthsAgo(given.endedMonthsAgo);
        store.save(role);
    }
}

void enterFacts(Ledger& ledger) {
    const std::vector<Place> places = PlaceStore(ledger).list();
    PlaceFactStore store(ledger);
    for (const DemoFact& given : kFacts) {
        const auto figure = text::parseQuantity(given.figure);
        PlaceFact fact;
        fact.place = placeNamed(places, given.place);
        fact.name = given.name;
        fact.quantity = figure->quantity;
        fact.unit = figure->unit;
        fact.asOf = monthsAgo(given.monthsAgo);
        store.save(fact);
    }
}

}  // namespace nuanxin::cli
