// SPDX-License-Identifier: GPL-3.0-or-later
// Five messy rosters, imported one after the other, against what is true of the people in them. Only this
// test reads truth.json.
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QSet>

#include "core/exchange/rehearsal.h"
#include "core/exchange/sheet_reader.h"
#include "tests/ledger/ledger_fixture.h"

using namespace nuanxin;
using nuanxin::test::dumpOf;
using nuanxin::test::LedgerFixture;

namespace {

const QString kFolder = QStringLiteral(NUANXIN_TEST_DATA "/rosters/");

struct TrueRow {
    int person = 0;
    QString bad;  // the problem's code; empty: a good row
};

QString codeOf(const QString& bad) {
    static const QHash<QString, QString> codes{
        {QStringLiteral("identity number stored as a rounded number"), QStringLiteral("identity_damaged")},
        {QStringLiteral("identity number check digit"), QStringLiteral("identity_check_digit")},
        {QStringLiteral("phone has 10 digits"), QStringLiteral("phone_length")},
        {QStringLiteral("no such date"), QStringLiteral("no_such_date")}};
    REQUIRE((bad.isEmpty() || codes.contains(bad)));
    return codes.value(bad);
}

// File → its rows, in the sheet's order.
QMap<QString, std::vector<TrueRow>> truth() {
    QFile file(kFolder + QStringLiteral("truth.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QMap<QString, std::vector<TrueRow>> files;
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    for (const QJsonValue& entry : root[u"files"].toArray()) {
        std::vector<TrueRow>& rows = files[entry[u"file"].toString()];
        for (const QJsonValue& row : entry[u"rows"].toArray()) {
            rows.push_back({row[u"person"].toInt(), codeOf(row[u"bad"].toString())});
        }
    }
    return files;
}

const QStringList kOrder{QStringLiteral("meituan-yuetu.xlsx"), QStringLiteral("street-survey.xlsx"),
                         QStringLiteral("riders-gbk.csv"), QStringLiteral("riders-utf8.csv"),
                         QStringLiteral("courier-sites.xls")};

std::unique_ptr<Rehearsal> rehearse(Ledger& ledger, const QString& file) {
    auto rehearsal = std::make_unique<Rehearsal>(ledger, *findImportDescription(QStringLiteral("workers")));
    rehearsal->add(file, readWorkbook(kFolder + file));
    rehearsal->judge();
    return rehearsal;
}

qint64 workerCount(Ledger& ledger) {
    return ledger.database().number("SELECT count(*) FROM worker");
}

QStringList codesOf(const Rehearsal& rehearsal, int row) {
    QStringList codes;
    for (const CellProblem& problem : rehearsal.problemsOf(row)) {
        codes << problem.code;
    }
    return codes;
}

}  // namespace

TEST_CASE("five messy rosters become the 900 people who are in them", "[rosters]") {
    LedgerFixture fixture;
    const auto files = truth();
    QHash<qint64, int> personOfWorker;
    for (const QString& file : kOrder) {
        const auto rehearsal = rehearse(*fixture.ledger, file);
        rehearsal->commit();
        const std::vector<TrueRow>& rows = files[file];
        INFO(file);
        REQUIRE(rehearsal->rowCount() == static_cast<int>(rows.size()));
        for (int i = 0; i < rehearsal->rowCount(); ++i) {
            const TrueRow& row = rows[static_cast<size_t>(i)];
            INFO("row " << rehearsal->row(i).number << " " << rehearsal->shownName(i).toStdString());
            CHECK(codesOf(*rehearsal, i) == (row.bad.isEmpty() ? QStringList() : QStringList(row.bad)));
            const qint64 worker = rehearsal->recordOf(i);
            REQUIRE(worker != 0);
            if (personOfWorker.contains(worker)) {
                CHECK(personOfWorker.value(worker) == row.person);
            }
            personOfWorker.insert(worker, row.person);
        }
    }
    CHECK(workerCount(*fixture.ledger) >= 900);
    CHECK(workerCount(*fixture.ledger) <= 903);
}

TEST_CASE("undoing the imports one by one returns the ledger exactly", "[rosters]") {
    LedgerFixture fixture;
    std::vector<QByteArray> before;
    for (const QString& file : kOrder) {
        before.push_back(dumpOf(fixture.ledger->database()));
        rehearse(*fixture.ledger, file)->commit();
    }
    while (!before.empty()) {
        const auto undone = History(*fixture.ledger).undoNewest(1);
        REQUIRE(undone.size() == 1);
        CHECK(undone.front().done());
        CHECK(dumpOf(fixture.ledger->database()) == before.back());
        before.pop_back();
    }
}

TEST_CASE("a roster that is imported twice changes nothing the second time", "[rosters]") {
    LedgerFixture fixture;
    for (const QString& file : kOrder) {
        rehearse(*fixture.ledger, file)->commit();
        const QByteArray once = dumpOf(fixture.ledger->database());
        const auto again = rehearse(*fixture.ledger, file);
        INFO(file);
        CHECK(again->summary().same == again->summary().total());
        again->commit();
        CHECK(dumpOf(fixture.ledger->database()) == once);
    }
}
