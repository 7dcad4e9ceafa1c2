// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/number_format.h"
#include "core/exchange/sheet_reader.h"
#include "core/ledger/error.h"
#include "tests/exchange/sheet_files.h"
#include "tests/qstring_catch.h"

using namespace nuanxin;

TEST_CASE("every kind of XLSX cell reads as what the sheet shows", "[exchange]") {
    const struct {
        QByteArray cell;
        QString text;
        CellKind kind;
    } cases[] = {
        {"<c r='A1' t='s'><v>0</v></c>", u"张三"_qs, CellKind::Text},
        {"<c r='A1' t='s'><v>1</v></c>", u"李四光"_qs, CellKind::Text},
        {"<c r='A1' t='inlineStr'><is><t>王</t></is></c>", u"王"_qs, CellKind::Text},
        {"<c r='A1' t='inlineStr'><is><r><t>王</t></r><r><t xml:space='preserve'> "
         "五</t></r><rPh><t>wu</t></rPh></is></c>",
         u"王 五"_qs, CellKind::Text},
        {"<c r='A1' t='str'><f>A2&amp;\"x\"</f><v>a&amp;x</v></c>", u"a&x"_qs, CellKind::Text},
        {"<c r='A1' t='inlineStr'><is><t>&#x2B820;&#21;_x000D_</t></is></c>", QString(), CellKind::Text},
        {"<c r='A1' t='inlineStr'><is><t>&#x2B820;_x5434_</t></is></c>", u"\U0002B820吴"_qs, CellKind::Text},
        {"<c r='A1'><v>19977007568</v></c>", u"19977007568"_qs, CellKind::Number},
        {"<c r='A1' t='n'><f>1+1</f><v>0.5</v></c>", u"0.5"_qs, CellKind::Number},
        {"<c r='A1'><v>4.114991995042727E+17</v></c>", u"4.11499199504273E+17"_qs, CellKind::Number},
        {"<c r='A1'><v>-3</v></c>", u"-3"_qs, CellKind::Number},
        {"<c r='A1' s='1'><v>44236</v></c>", u"2021-02-09"_qs, CellKind::Date},
        {"<c r='A1' s='1'><v>44236.75</v></c>", u"2021-02-09 18:00:00"_qs, CellKind::Date},
        {"<c r='A1' s='2'><v>0.5</v></c>", u"12:00:00"_qs, CellKind::Date},
        {"<c r='A1' s='3'><v>44236</v></c>", u"44236"_qs, CellKind::Number},
        {"<c r='A1' s='9'><v>44236</v></c>", u"44236"_qs, CellKind::Number},
        {"<c r='A1' t='b'><v>1</v></c>", u"是"_qs, CellKind::Boolean},
        {"<c r='A1' t='e'><v>#N/A</v></c>", u"#N/A"_qs, CellKind::Error},
        {"<c r='A1'><v>一百</v></c>", u"一百"_qs, CellKind::Text},
        {"<c r='A1'><v>nan</v></c>", u"nan"_qs, CellKind::Text},
        {"<c r='A1' t='d'><v>2021-02-09</v></c>", u"2021-02-09"_qs, CellKind::Text},
    };
    for (const auto& example : cases) {
        CAPTURE(example.cell.toStdString());
        const QByteArray file = makeXlsx(
            {.rows = "<row r='1'>" + example.cell + "</row>",
             .strings = "<si><t>张三</t></si><si><r><t>李</t></r><r><t>四光</t></r><rPh><t>li</t></rPh></si>",
             .formats = "<numFmt numFmtId='170' formatCode='yyyy\"年\"m\"月\"'/>",
             .styles = "<xf numFmtId='0'/><xf numFmtId='170'/><xf numFmtId='20'/><xf numFmtId='2'/>"});
        if (example.text.isNull()) {
            CHECK(refusalOf(file).contains(u"已损坏"_qs));  // a control character is no XML
            continue;
        }
        const Workbook book = readWorkbook(file, QStringLiteral("甲.xlsx"));
        REQUIRE(book.sheets.at(0).rows.size() == 1);
        const Cell& cell = book.sheets[0].rows[0].cells.at(0);
        CHECK(shownText(cell, false) == example.text);
        CHECK(cell.kind == example.kind);
    }
}

TEST_CASE("rows keep their own numbers and empty ones are left out", "[exchange]") {
    const struct {
        QByteArray rows;
        QString sheet;
    } cases[] = {
        {"<row r='2'><c r='B2'><v>1</v></c></row><row r='7'><c r='A7'><v>2</v></c></row>",
         u"2: B=1|7: A=2"_qs},
        {"<row><c><v>1</v></c><c/><c><v>3</v></c></row><row><c><v>4</v></c></row>", u"1: A=1 C=3|2: A=4"_qs},
        {"<row r='3'><c r='A3'/><c r='B3' s='1'><v></v></c></row><row r='4'><c r='A4'><v>1</v></c></row>",
         u"4: A=1"_qs},
        {"<row r='1'><c r='A1' t='inlineStr'><is><t/></is></c></row>", u""_qs},
        {"<row r='9'><c r='A9'><v>9</v></c></row><row r='2'><c r='A2'><v>2</v></c></row>",
         u"2: A=2|9: A=9"_qs},
        {"<row r='2'><c r='A2'><v>1</v></c></row><row r='3'/><row r='2'><c r='B2'><v>2</v></c></row>",
         u"2: A=1 B=2"_qs},
        {"<row r='1'><c r='C1'><v>3</v></c><c r='A1'><v>1</v></c><c r='C1'><v>4</v></c></row>",
         u"1: A=1 C=4"_qs},
        {"<x:row r='1'><x:c r='A1'><x:v>1</x:v></x:c></x:row>", u"1: A=1"_qs},
        {"<row r='1'><c r='A1'><f>B1</f><v/></c><c r='B1'><f>C1</f></c><c r='C1' "
         "t='str'><f>D1</f><v></v></c></row>",
         u"1: A== B=="_qs},  // not worked out, not worked out, and empty
        {"", u""_qs},
    };
    for (const auto& example : cases) {
        CAPTURE(example.rows.toStdString());
        CHECK(shownSheet(makeXlsx({.rows = example.rows})) == example.sheet);
    }
}

TEST_CASE("a book says where its sheets are, in which order and whether hidden", "[exchange]") {
    auto parts =
        xlsxParts({.rows = "<row><c><v>1</v></c></row>",
                   .behindRows = "<mergeCells><mergeCell ref='A1:C2'/><mergeCell ref='B5'/></mergeCells>",
                   .workbookPr = "date1904='true'"});
    parts[1].second =
        "<workbook><workbookPr date1904='1'/><sheets><sheet name='二' sheetId='2' state='hidden' r:id='x2'/>"
        "<sheet name='图' sheetId='9' r:id='x9'/><sheet name='一' sheetId='1' "
        "r:id='x1'/></sheets></workbook>";
    parts[2].second =
        "<Relationships><Relationship Id='x1' "
        "Type='http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet' "
        "Target='/xl/worksheets/sheet1.xml'/><Relationship Id='x2' Type='a/worksheet' "
        "Target='./other/../Two.XML'/>"
        "<Relationship Id='x9' Type='a/chartsheet' Target='chart.xml'/>"
        "<Relationship Id='x8' Type='a/styles' Target='http://example.org/s.xml' "
        "TargetMode='External'/></Relationships>";
    parts.push_back({"xl\\two.xml",
                     "<worksheet><cols><col min='2' max='3' width='12.5'/></cols><sheetData/></worksheet>"});
    const Workbook book = readWorkbook(makeZip(parts), QStringLiteral("甲.xlsx"));
    REQUIRE(book.sheets.size() == 2);
    CHECK(book.sheets[0].name == QStringLiteral("二"));
    CHECK(book.sheets[0].hidden);
    CHECK(book.sheets[0].date1904);
    REQUIRE(book.sheets[0].widths.size() == 1);
    CHECK(book.sheets[0].widths[0].first == 1);
    CHECK(book.sheets[0].widths[0].last == 2);
    CHECK(book.sheets[0].widths[0].characters == 12.5);
    CHECK(book.sheets[1].name == QStringLiteral("一"));
    CHECK_FALSE(book.sheets[1].hidden);
    CHECK(book.sheets[1].merged == std::vector<MergedRange>{{1, 2, 0, 2}});
}

TEST_CASE("dates of a 1904 book are four years and a day later", "[exchange]") {
    const QByteArray rows = "<row r='1'><c r='A1' s='0'><v>42774</v></c></row>";
    CHECK(
        shownSheet(makeXlsx({.rows = rows, .styles = "<xf numFmtId='14'/>", .workbookPr = "date1904='1'"})) ==
        QStringLiteral("1: A=2021-02-09"));
    CHECK(shownSheet(makeXlsx({.rows = rows, .styles = "<xf numFmtId='14'/>"})) ==
          QStringLiteral("1: A=2017-02-08"));
}

TEST_CASE("a number format is one of dates when its first section shows a part of a date", "[exchange]") {
    const struct {
        QString code;
        bool date;
    } cases[] = {{u"yyyy\"年\"m\"月\"d\"日\""_qs, true},
                 {u"[$-804]yyyy年m月d日;@"_qs, true},
                 {u"[DBNum1][$-804]yyyy\"年\"m\"月\";@"_qs, true},
                 {u"yyyy/mm/dd\\ hh:mm"_qs, true},
                 {u"[h]:mm"_qs, true},
                 {u"[ss]"_qs, true},
                 {u"mmm-yy"_qs, true},
                 {u"[$-F800]dddd\\,\\ mmmm"_qs, true},
                 {u"General"_qs, false},
                 {u"G/通用格式"_qs, false},
                 {u"0.00\"d\""_qs, false},
                 {u"0\\d"_qs, false},
                 {u"[Red]0.00;yyyy"_qs, false},
                 {u"0.00E+00"_qs, false},
                 {u"@"_qs, false},
                 {u"#,##0_d"_qs, false},
                 {u"\"没有结束"_qs, false},
                 {u""_qs, false}};
    for (const auto& example : cases) {
        CAPTURE(example.code);
        CHECK(isDateFormatCode(example.code) == example.date);
    }
    for (const int id : {14, 22, 27, 31, 36, 45, 50, 58}) {
        CHECK(isBuiltInDateFormat(id));
    }
    for (const int id : {0, 1, 13, 23, 37, 44, 48, 49, 59, 164}) {
        CHECK_FALSE(isBuiltInDateFormat(id));
    }
}

namespace {

class Impatient final : public Progress {
public:
    void advance(qint64 done, qint64 total) override {
        last = done;
        whole = total;
    }
    bool isCancelled() const override { return cancel && last > 500'000; }
    bool cancel = false;
    qint64 last = 0, whole = 0;
};

QByteArray manyRows(int count) {
    QByteArray rows;
    for (int row = 1; row <= count; ++row) {
        rows += "<row><c><v>" + QByteArray::number(row) + "</v></c><c t='inlineStr'><is><t>行" +
                QByteArray::number(row) + "</t></is></c></row>";
    }
    return rows;
}

}  // namespace

TEST_CASE("a sheet too large for one piece reads whole, with progress, and can be cancelled", "[exchange]") {
    const QByteArray file = makeXlsx({.rows = manyRows(60'000)});
    Impatient progress;
    const Workbook book = readWorkbook(file, QStringLiteral("大.xlsx"), {}, progress);
    REQUIRE(book.sheets.at(0).rows.size() == 60'000);
    CHECK(book.sheets[0].rows.back().cells[1].text == QStringLiteral("行60000"));
    CHECK(progress.last == progress.whole);
    progress.cancel = true;
    try {
        readWorkbook(file, QStringLiteral("大.xlsx"), {}, progress);
        FAIL("not cancelled");
    } catch (const Error& error) {
        CHECK(error.kind() == ErrorKind::Cancelled);
    }
    CHECK(progress.last < progress.whole / 2);
}

TEST_CASE("a sink may refuse a sheet, and what it throws comes through", "[exchange]") {
    struct Sink final : RowSink {
        bool beginSheet(const SheetInfo&) override { return wanted; }
        void row(SheetRow&) override {
            if (++rows == 3) {
                throw std::runtime_error("enough");
            }
        }
        void endSheet(const SheetInfo&) override {}
        bool wanted = false;
        int rows = 0;
    } sink;
    const QByteArray file = makeXlsx({.rows = manyRows(60'000)});
    readRows(file, QStringLiteral("大.xlsx"), sink);
    CHECK(sink.rows == 0);
    sink.wanted = true;
    CHECK_THROWS_AS(readRows(file, QStringLiteral("大.xlsx"), sink), std::runtime_error);
    CHECK(sink.rows == 3);
}
