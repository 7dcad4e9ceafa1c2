// SPDX-License-Identifier: GPL-3.0-or-later
// What the demo shows of the main job: messy rosters become a roll, a round and a return.
#include <QDate>
#include <QDir>
#include <QJsonArray>
#include <QRegularExpression>
#include <algorithm>

#include "tests/cli/cli_run.h"
#include "tests/qstring_catch.h"

using namespace nuanxin::test;

namespace {

const QString kFolder = QStringLiteral("示范/花名册/");

QJsonObject jsonOf(const CliOffice& office, const QStringList& words) {
    const CliRun run = office.run(QStringList(words) << QStringLiteral("--json"));
    INFO("stderr: " << run.err.toStdString());
    REQUIRE(run.status == 0);
    return run.json();
}

QString targetOf(const QString& file) {
    return file.startsWith(u"企业")     ? QStringLiteral("employers")
           : file.startsWith(u"走访")   ? QStringLiteral("visits")
           : file.startsWith(u"党组织") ? QStringLiteral("branches")
           : file.startsWith(u"党员")   ? QStringLiteral("members")
           : file.startsWith(u"发展")   ? QStringLiteral("development")
           : file.startsWith(u"扫码")   ? QStringLiteral("check-ins")
                                        : QStringLiteral("workers");
}

QJsonObject import(const CliOffice& office, const QString& ledger, const QString& file,
                   const QStringList& more = {}) {
    return jsonOf(office, QStringList{QStringLiteral("import"), ledger, office.path(kFolder + file),
                                      QStringLiteral("--as"), targetOf(file)} +
                              more)[u"summary"]
        .toObject();
}

int total(const QJsonArray& rosters, const char* key) {
    int sum = 0;
    for (const QJsonValue& roster : rosters) {
        sum += roster[QLatin1String(key)].toInt();
    }
    return sum;
}

}  // namespace

TEST_CASE("the demo says of every roster what came of it, and leaves one to the user", "[cli]") {
    CliOffice office;
    CliRun how;
    office.makeDemo(&how);
    const QJsonArray rosters = how.json()[u"rosters"].toArray();
    REQUIRE(rosters.size() == 11);
    QStringList left;
    for (const QJsonValue& roster : rosters) {
        const QString file = roster[u"file"].toString();
        CAPTURE(file);
        CHECK(
            roster.toObject().keys() ==
            QStringLiteral("file imported left_out new possible_duplicate problems same update").split(u' '));
        CHECK(QFileInfo::exists(QDir(how.json()[u"roster_folder"].toString()).filePath(file)));
        CHECK(roster[u"new"].toInt() > 0);
        CHECK(roster[u"problems"].toInt() > 0);
        left += roster[u"imported"].toBool() ? QStringList() : QStringList(file);
    }
    REQUIRE(left.size() == 1);
    CHECK(QString::fromUtf8(office.read(QStringLiteral("示范/说明.txt"))).contains(left.front()));
    for (const char* verdict : {"update", "same", "possible_duplicate", "left_out"}) {
        CAPTURE(verdict);
        CHECK(total(rosters, verdict) > 1);
    }
}

TEST_CASE("the demo holds a roll to work on, a round, roles, facts and a frozen return", "[cli]") {
    CliOffice office;
    const QString ledger = office.demo();
    const QJsonObject tables = jsonOf(office, wordsOf("check LEDGER", ledger))[u"tables"].toObject();
    struct Least {
        const char* table;
        int rows;
    };
    for (const Least least : {Least{"workers", 251},
                              {"possible_duplicate", 3},
                              {"worker_problem", 10},
                              {"employers", 8},
                              {"sites", 10},
                              {"visit", 30},
                              {"worker_role", 8},
                              {"place_fact", 6},
                              {"half_year_return", 1},
                              {"survey_round", 1},
                              {"collection_unit", 12}}) {
        CAPTURE(least.table);
        CHECK(tables[QLatin1String(least.table)].toInt() >= least.rows);
    }
    const QJsonArray workers = office.run(wordsOf("list LEDGER workers --json", ledger)).list();
    const auto toVerify = std::count_if(workers.begin(), workers.end(), [](const QJsonValue& worker) {
        return worker[u"to_verify"].toBool();
    });
    CHECK(toVerify > 10);
    CHECK(toVerify < 50);
    const QJsonArray places = office.run(wordsOf("list LEDGER places --json", ledger)).list();
    CHECK(places.size() == 40);  // no roster names a place that the office does not have
}

TEST_CASE("the demo's rosters imported again bring nobody new", "[cli]") {
    CliOffice office;
    CliRun how;
    const QString ledger = office.makeDemo(&how);
    for (const QJsonValue& roster : how.json()[u"rosters"].toArray()) {
        const QString file = roster[u"file"].toString();
        CAPTURE(file);
        if (!roster[u"imported"].toBool()) {
            CHECK(import(office, ledger, file)[u"new"] == roster[u"new"]);
        }
        const QJsonObject again = import(office, ledger, file, {QStringLiteral("--rehearse")});
        CHECK(again[u"new"].toInt() == 0);
        CHECK(again[u"possible_duplicate"].toInt() == 0);
        CHECK(again[u"same"].toInt() > 0);
    }
}

TEST_CASE("the demo's visits are made in the current half-year", "[cli]") {
    CliOffice office;
    office.makeDemo();
    const QString visits = QString::fromUtf8(office.read(kFolder + QStringLiteral("走访记录.csv")));
    const QDate today = QDate::currentDate();
    auto days = QRegularExpression(QStringLiteral("\\d{4}-\\d\\d-\\d\\d")).globalMatch(visits);
    int found = 0;
    for (; days.hasNext(); ++found) {
        const QDate day = QDate::fromString(days.next().captured(), Qt::ISODate);
        CHECK(day.year() == today.year());
        CHECK((day.month() > 6) == (today.month() > 6));
        CHECK(day <= today);
    }
    CHECK(found > 30);
    CHECK_FALSE(visits.contains(u'{'));
}

TEST_CASE("the demo's branches have members, meetings with gaps, and development in every stage", "[cli]") {
    CliOffice office;
    const QString ledger = office.demo();
    const QJsonObject tables = jsonOf(office, wordsOf("check LEDGER", ledger))[u"tables"].toObject();
    struct Least {
        const char* table;
        int rows;
    };
    for (const Least least : {Least{"branches", 8},
                              {"members", 25},
                              {"development", 15},
                              {"meeting", 5},
                              {"meeting_attendance", 8},
                              {"dues_payment", 2},
                              {"check_in_point", 12},
                              {"check_in", 20},
                              {"instructor", 3},
                              {"transfer", 2},
                              {"mobile_certificate", 3}}) {
        CAPTURE(least.table);
        CHECK(tables[QLatin1String(least.table)].toInt() >= least.rows);
    }
    QStringList stages;
    int broken = 0;
    for (const QJsonValue& file : office.run(wordsOf("list LEDGER development --json", ledger)).list()) {
        stages << file[u"stage"].toString();
        broken += file[u"broken"].toArray().isEmpty() ? 0 : 1;
    }
    stages.removeDuplicates();
    CHECK(stages.size() == 5);
    CHECK(broken >= 5);
    CHECK(broken <= 12);
    QStringList verdicts;
    for (const QJsonValue& row : office.run(wordsOf("list LEDGER verdicts --json", ledger)).list()) {
        verdicts << row[u"verdict"].toString() + (row[u"gap"].toBool() ? u'!' : u' ');
    }
    for (const char* verdict :
         {"sole_branch ", "sole_branch!", "joint_branch ", "joint_branch!", "instructor ", "instructor!"}) {
        CAPTURE(verdict);
        CHECK(verdicts.contains(QLatin1String(verdict)));
    }
}
