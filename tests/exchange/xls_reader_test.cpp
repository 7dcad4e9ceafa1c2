// SPDX-License-Identifier: GPL-3.0-or-later
#include <freexl.h>

#include <QDate>
#include <QFile>
#include <bit>
#include <cstring>

#include "core/exchange/sheet_reader.h"
#include "tests/exchange/sheet_files.h"
#include "tests/qstring_catch.h"

using namespace nuanxin;

namespace {

QByteArray at(int row, int column, int style = 0) {
    return little16(row) + little16(column) + little16(style);
}

QByteArray doubled(double value) {
    const auto bits = std::bit_cast<quint64>(value);
    return little32(static_cast<quint32>(bits)) + little32(static_cast<quint32>(bits >> 32));
}

QByteArray utf16(const QString& text) {
    return QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
}

QByteArray unicode(const QString& text) {
    return little16(static_cast<int>(text.size())) + '\1' + utf16(text);
}

QByteArray formulaResult(const char* hex) {
    return QByteArray::fromHex(hex) + QByteArray(8, '\0');
}

const QByteArray kStyles = biffRecord(0x41E, little16(170) + unicode(QStringLiteral("yyyy\"年\"m\"月\""))) +
                           biffRecord(0xE0, little16(0) + little16(0) + QByteArray(16, '\0')) +
                           biffRecord(0xE0, little16(0) + little16(170) + QByteArray(16, '\0')) +
                           biffRecord(0xE0, little16(0) + little16(14) + QByteArray(16, '\0'));

}  // namespace

TEST_CASE("every kind of XLS cell reads as what the sheet shows", "[exchange]") {
    const QByteArray strings = biffRecord(
        0xFC, little32(2) + little32(2) + unicode(QStringLiteral("张三")) + little16(3) + '\0' + "abc");
    const struct {
        QByteArray cells;
        QString sheet;
    } cases[] = {
        {biffRecord(0xFD, at(1, 0) + little32(0)) + biffRecord(0xFD, at(1, 1) + little32(1)),
         u"2: A=张三 B=abc"_qs},
        {biffRecord(0x204, at(0, 2) + unicode(QStringLiteral("李四"))), u"1: C=李四"_qs},
        {biffRecord(0x203, at(0, 0) + doubled(19977007568.0)), u"1: A=19977007568"_qs},
        {biffRecord(0x203, at(0, 0, 1) + doubled(44236)), u"1: A=2021-02-09"_qs},
        {biffRecord(0x203, at(0, 0, 2) + doubled(44236)), u"1: A=2021-02-09"_qs},
        {biffRecord(0x203, at(0, 0, 99) + doubled(44236)), u"1: A=44236"_qs},
        {biffRecord(0x27E, at(0, 0) + little32((123U << 2) | 2)), u"1: A=123"_qs},
        {biffRecord(0x27E, at(0, 0) + little32((123U << 2) | 3)), u"1: A=1.23"_qs},
        {biffRecord(0x27E, at(0, 0) + little32(static_cast<quint32>(-5) << 2 | 2)), u"1: A=-5"_qs},
        {biffRecord(0xBD, little16(4) + little16(1) + little16(0) + little32((7U << 2) | 2) + little16(1) +
                              little32((44236U << 2) | 2) + little16(2)),
         u"5: B=7 C=2021-02-09"_qs},
        {biffRecord(0x205, at(0, 0) + '\1' + '\0') + biffRecord(0x205, at(0, 1) + '\x2A' + '\1'),
         u"1: A=是 B=#N/A"_qs},
        {biffRecord(0x06, at(0, 0) + doubled(2.5) + QByteArray(8, '\0')), u"1: A=2.5"_qs},
        {biffRecord(0x06, at(0, 0) + formulaResult("000000000000FFFF")) +
             biffRecord(0x207, unicode(QStringLiteral("算出"))),
         u"1: A=算出"_qs},
        {biffRecord(0x06, at(0, 0) + formulaResult("010001000000FFFF")), u"1: A=是"_qs},
        {biffRecord(0x06, at(0, 0) + formulaResult("020017000000FFFF")), u"1: A=#REF!"_qs},
        {biffRecord(0x06, at(0, 0) + formulaResult("030000000000FFFF")), u""_qs},
        {biffRecord(0x201, at(0, 0)), u""_qs},
        {biffRecord(0x203, at(9, 0) + doubled(1)) + biffRecord(0x203, at(2, 1) + doubled(2)) +
             biffRecord(0x203, at(2, 0) + doubled(3)),
         u"3: A=3 B=2|10: A=1"_qs},
    };
    for (const auto& example : cases) {
        CAPTURE(example.sheet);
        CHECK(shownSheet(makeXls({.globals = kStyles + strings, .cells = example.cells})) == example.sheet);
    }
}

TEST_CASE("shared strings of an XLS go on in the next record, where their width may change", "[exchange]") {
    const QByteArray first =
        little32(2) + little32(2) + little16(4) + '\x09' + little16(1) + utf16(QStringLiteral("阿卜"));
    const QByteArray second = QByteArray("\0ab", 3) + QByteArray(4, '\0') + little16(1) + '\0' + "z";
    const QByteArray file = makeXls(
        {.globals = biffRecord(0xFC, first) + biffRecord(0x3C, second),
         .cells = biffRecord(0xFD, at(0, 0) + little32(0)) + biffRecord(0xFD, at(0, 1) + little32(1))});
    CHECK(shownSheet(file) == QStringLiteral("1: A=阿卜ab B=z"));
}

TEST_CASE("an XLS says whether a sheet is hidden, what is merged, and its calendar", "[exchange]") {
    const QByteArray file = makeXls(
        {.globals = kStyles + biffRecord(0x22, little16(1)),
         .cells = biffRecord(0x203, at(0, 0, 1) + doubled(42774)) +
                  biffRecord(0xE5, little16(1) + little16(0) + little16(1) + little16(0) + little16(3)),
         .hidden = true});
    const Workbook book = readWorkbook(file, QStringLiteral("旧.xls"));
    REQUIRE(book.sheets.size() == 1);
    CHECK(book.sheets[0].name == QStringLiteral("S1"));
    CHECK(book.sheets[0].hidden);
    CHECK(book.sheets[0].merged == std::vector<MergedRange>{{1, 2, 0, 3}});
    CHECK(shown(book.sheets[0]) == QStringLiteral("1: A=2021-02-09"));
}

TEST_CASE("an XLS with a password is refused as such, an unsound one with its sheet", "[exchange]") {
    CHECK(refusalOf(makeXls({.globals = biffRecord(0x2F, QByteArray(54, '\1'))})).contains(u"密码"_qs));
    CHECK(refusalOf(makeXls({.cells = biffRecord(0xFD, at(4, 0) + little32(9))}))
              .contains(u"工作表“S1”第5行"_qs));
    CHECK(refusalOf(makeXls({.cells = biffRecord(0x203, at(4, 0))})).contains(u"已损坏"_qs));
    CHECK(refusalOf(makeCompoundFile(QStringLiteral("Workbook"), {})).contains(u"很早的"_qs));
}

TEST_CASE("an XLS reads cell by cell as FreeXL reads it", "[exchange]") {
    const QString path = QStringLiteral(NUANXIN_TEST_DATA "/rosters/courier-sites.xls");
    const Workbook book = readWorkbook(path);
    const void* handle = nullptr;
    REQUIRE(freexl_open(QFile::encodeName(path).constData(), &handle) == FREEXL_OK);
    unsigned int sheets = 0;
    freexl_get_info(handle, FREEXL_BIFF_SHEET_COUNT, &sheets);
    REQUIRE(book.sheets.size() == sheets);
    int compared = 0;
    for (unsigned int s = 0; s < sheets; ++s) {
        unsigned int rows = 0;
        unsigned short columns = 0;
        freexl_select_active_worksheet(handle, static_cast<unsigned short>(s));
        freexl_worksheet_dimensions(handle, &rows, &columns);
        for (unsigned int r = 0; r < rows; ++r) {
            for (unsigned short c = 0; c < columns; ++c) {
                FreeXL_CellValue value;
                REQUIRE(freexl_get_cell_value(handle, r, c, &value) == FREEXL_OK);
                const SheetRow* row = book.sheets[s].find(static_cast<int>(r) + 1);
                const Cell* cell = row == nullptr ? nullptr : row->find(c);
                const bool isNull =
                    value.type == FREEXL_CELL_NULL ||
                    (value.type >= FREEXL_CELL_TEXT && std::strlen(value.value.text_value) == 0);
                REQUIRE((cell == nullptr) == isNull);
                if (isNull) {
                    continue;
                }
                ++compared;
                const QString theirs =
                    value.type == FREEXL_CELL_INT ? QString::number(value.value.int_value)
                    : value.type == FREEXL_CELL_DOUBLE
                        ? shownText({{}, value.value.double_value, 0, CellKind::Number}, false)
                        : QString::fromUtf8(value.value.text_value);
                CHECK(shownText(*cell, book.sheets[s].date1904) == theirs);
            }
        }
    }
    freexl_close(handle);
    CHECK(compared > 1000);
}
