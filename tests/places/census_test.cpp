// SPDX-License-Identifier: GPL-3.0-or-later
// What five published descriptions say of their census, entered into a ledger and printed back.
#include "core/census/half_year_return_store.h"
#include "core/census/survey_store.h"
#include "core/report/return_report.h"
#include "core/report/unreported_report.h"
#include "tests/census/census_fixture.h"

using namespace nuanxin;
using namespace nuanxin::test;

namespace {

struct Town : LedgerFixture {
    PlaceId town;
    std::vector<PlaceId> units;

    Town(const QString& name, int unitCount) {
        town = addPlace(name);
        std::vector<Place> places;
        for (int i = 1; i <= unitCount; ++i) {
            places.push_back({{}, town, PlaceLevel::Community, QStringLiteral("第%1村").arg(i), {}, {}});
        }
        PlaceStore(*ledger).add(QStringLiteral("村社区"), places);
        for (const Place& place : places) {
            units.push_back(place.id);
        }
    }
    void addWorkers(int count, int members, const QStringList& occupations) {
        std::vector<Worker> workers;
        for (int i = 0; i < count; ++i) {
            Worker worker = CensusFixture::person(QStringLiteral("张三"));
            worker.community = units[static_cast<size_t>(i) % units.size()];
            worker.occupation = occupations[i % occupations.size()];
            worker.politicalStatus = i < members ? QStringLiteral("01") : QStringLiteral("13");
            worker.startedOn = QStringLiteral("2025");
            workers.push_back(worker);
        }
        WorkerStore(*ledger).add(QStringLiteral("摸排登记"), workers);
    }
};

QStringList totals(const report::Document& paper) {
    QStringList cells;
    const report::Table& table = *paper.firstTable();
    for (size_t i = 2; i < table.columns.size(); ++i) {
        cells << report::cellText(table.rows.back()[i], table.columns[i].kind);
    }
    return cells;
}

}  // namespace

TEST_CASE("怀宁县高河镇: 24 units, 426 persons, 27 members, and who has not reported", "[places]") {
    Town town(QStringLiteral("高河镇"), 24);
    town.addWorkers(426, 27,
                    {QStringLiteral("courier"), QStringLiteral("rider"), QStringLiteral("streamer"),
                     QStringLiteral("truck_driver"), QStringLiteral("car_hailing_driver")});
    SurveyStore survey(*town.ledger);
    const SurveyRoundId round = survey.saveRound(
        {{}, QStringLiteral("拉网式摸排"), QStringLiteral("2026H1"), {}, {}, {}}, town.units);
    CompletenessBoard board = survey.board(round);
    REQUIRE(board.units.size() == 24);
    const size_t late = 7;
    for (size_t i = 0; i < board.units.size(); ++i) {
        if (i != late) {
            survey.setReported(board.units[i].unit.id, QStringLiteral("李敏"), QStringLiteral("2026-05-10"));
        }
    }
    board = survey.board(round);
    CHECK(board.reported() == 23);
    CHECK_FALSE(board.units[late].hasReported());
    const auto urged = report::unreportedReport(*survey.findRound(round), board, {}, QDate(2026, 5, 20));
    REQUIRE(urged.firstTable()->rows.size() == 1);
    CHECK(std::get<QString>(urged.firstTable()->rows[0][2]) == board.units[late].place);
    qint64 persons = 0;
    for (const auto& unit : board.units) {
        persons += unit.workers;
    }
    CHECK(persons == 426);
    const auto paper =
        report::returnReport(report::returnPaper(*town.ledger, QStringLiteral("2026H1"), QDate(2026, 7, 3)));
    CHECK(totals(paper) == QStringList{QStringLiteral("0"), QStringLiteral("0"), QStringLiteral("426"),
                                       QStringLiteral("27"), QStringLiteral("0")});
    CHECK(paper.firstTable()->rows.size() == 7);  // five sectors of one town, their sum, and the total
}

TEST_CASE("高青县: the four basic figures per sector every half-year, beside those before", "[places]") {
    Town county(QStringLiteral("芦湖街道"), 9);
    Employer courier;
    courier.name = QStringLiteral("迅达快递");
    courier.kind = QStringLiteral("courier");
    courier.place = county.town;
    courier.id = EmployerStore(*county.ledger).save(courier);
    Site site;
    site.name = QStringLiteral("一部");
    site.employer = courier.id;
    site.place = county.units[0];
    SiteStore(*county.ledger).save(site);
    county.addWorkers(20, 3, {QStringLiteral("courier")});
    HalfYearReturnStore returns(*county.ledger);
    returns.freeze(QStringLiteral("2025H2"), QDate(2025, 12, 31));
    county.addWorkers(5, 1, {QStringLiteral("courier")});
    const auto paper = report::returnPaper(*county.ledger, QStringLiteral("2026H1"), QDate(2026, 7, 3));
    CHECK(totals(report::returnReport(paper)).join(u' ') == QStringLiteral("1 0 1 0 25 +5 4 +1 0 0"));
    CHECK(returns.list().front().figures.total.workers == 20);  // 留存备案: what was handed in stays
}

TEST_CASE("娄葑街道: 25 sites of nearly a thousand, the word 近 printed back", "[places]") {
    Town street(QStringLiteral("娄葑街道"), 26);
    Employer employer;
    employer.name = QStringLiteral("外卖、快递和直播基地");
    employer.kind = QStringLiteral("food_delivery");
    employer.place = street.town;
    employer.headcount = text::parseQuantity(QStringLiteral("近千人"))->quantity;
    employer.id = EmployerStore(*street.ledger).save(employer);
    for (int i = 0; i < 25; ++i) {
        Site site;
        site.name = QStringLiteral("%1号站").arg(i + 1);
        site.employer = employer.id;
        site.place = street.units[static_cast<size_t>(i)];
        SiteStore(*street.ledger).save(site);
    }
    const auto paper = report::returnReport(
        report::returnPaper(*street.ledger, QStringLiteral("2026H1"), QDate(2026, 7, 3)));
    CHECK(totals(paper)[1] == QStringLiteral("25"));
    const auto stored = EmployerStore(*street.ledger).find(employer.id);
    CHECK(text::toText(*stored->headcount, text::Numerals::Chinese) == QStringLiteral("近千"));
}
