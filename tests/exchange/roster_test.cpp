// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/exchange/sheet_reader.h"
#include "tests/qstring_catch.h"

using namespace nuanxin;

namespace {

// Rows of persons, and one row of heads, fill most columns; titles, upper heads, totals and signatures do
// not.
int fullRows(const Sheet& sheet) {
    int rows = 0;
    for (const SheetRow& row : sheet.rows) {
        rows += row.cells.size() >= 4 ? 1 : 0;
    }
    return rows;
}

}  // namespace

TEST_CASE("the five rosters read with as many sheets and rows as they have", "[exchange]") {
    const QString folder = QStringLiteral(NUANXIN_TEST_DATA "/rosters/");
    QFile truth(folder + QStringLiteral("truth.json"));
    REQUIRE(truth.open(QIODevice::ReadOnly));
    const QJsonArray files = QJsonDocument::fromJson(truth.readAll())[QStringLiteral("files")].toArray();
    REQUIRE(files.size() == 5);
    for (const QJsonValue& entry : files) {
        const QString name = entry[QStringLiteral("file")].toString();
        const auto persons = entry[QStringLiteral("rows")].toArray().size();
        const Workbook book = readWorkbook(folder + name);
        CAPTURE(name, persons);
        int full = 0, heads = 0;
        for (const Sheet& sheet : book.sheets) {
            full += fullRows(sheet);
            heads += fullRows(sheet) > 0 ? 1 : 0;
        }
        CHECK(full == persons + heads);
    }
    CHECK(readWorkbook(folder + QStringLiteral("street-survey.xlsx")).sheets.size() == 2);
    CHECK(readWorkbook(folder + QStringLiteral("meituan-yuetu.xlsx")).sheets.size() == 1);
}
