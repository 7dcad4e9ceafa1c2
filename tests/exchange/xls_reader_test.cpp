// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QTemporaryDir>
#include <bit>

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
        {biffRecord(0x205, at(0, 0) + '\1' + '\0') + biffRecord(0x205, at(0, 1) + '\0' + '\0'),
         u"1: A=1 B=0"_qs},
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

TEST_CASE("an XLS says its calendar", "[exchange]") {
    const struct {
        int mode;
        double serial;
        QString reads;
    } cases[] = {
        {0, 44236, u"1: A=2021-02-09"_qs}, {1, 42774, u"1: A=2021-02-09"_qs}, {0, 59, u"1: A=1900-02-28"_qs},
        {0, 61, u"1: A=1900-03-01"_qs},    {1, 1, u"1: A=1904-01-02"_qs},
    };
    for (const auto& example : cases) {
        const QByteArray file = makeXls({.globals = kStyles + biffRecord(0x22, little16(example.mode)),
                                         .cells = biffRecord(0x203, at(0, 0, 2) + doubled(example.serial))});
        const Workbook book = readWorkbook(file, QStringLiteral("旧.xls"));
        REQUIRE(book.sheets.size() == 1);
        CHECK(book.sheets[0].name == QStringLiteral("S1"));
        CHECK(book.sheets[0].date1904 == (example.mode == 1));
        CHECK(book.sheets[0].rows.at(0).cells.at(0).kind == CellKind::Date);
        CHECK(shown(book.sheets[0]) == example.reads);
    }
}

TEST_CASE("a time in an XLS is kept to the second", "[exchange]") {
    const QByteArray styles = kStyles + biffRecord(0xE0, little16(0) + little16(22) + QByteArray(16, '\0')) +
                              biffRecord(0xE0, little16(0) + little16(21) + QByteArray(16, '\0'));
    CHECK(shownSheet(makeXls({.globals = styles,
                              .cells = biffRecord(0x203, at(0, 0, 3) + doubled(44236.25)) +
                                       biffRecord(0x203, at(0, 1, 4) + doubled(0.75))})) ==
          QStringLiteral("1: A=2021-02-09 06:00:00 B=18:00:00"));
}

TEST_CASE("an XLS with a password is refused as such, an unsound one as damaged", "[exchange]") {
    CHECK(refusalOf(makeXls({.globals = biffRecord(0x2F, QByteArray(54, '\1'))})).contains(u"密码"_qs));
    CHECK(refusalOf(makeXls({.cells = biffRecord(0xFD, at(4, 0) + little32(9))})).contains(u"已损坏"_qs));
    CHECK(refusalOf(makeCompoundFile(QStringLiteral("Workbook"), {})).contains(u"没有工作表"_qs));
}

TEST_CASE("more sheets, cells or characters in an XLS than allowed are refused", "[exchange]") {
    const QByteArray file = makeXls({.cells = biffRecord(0x203, at(0, 0) + doubled(1)) +
                                              biffRecord(0x204, at(0, 1) + unicode(QStringLiteral("甲乙")))});
    SheetLimits limits;
    limits.sheets = 0;
    CHECK(refusalOf(file, QStringLiteral("a"), limits).contains(u"工作表太多"_qs));
    limits = {};
    limits.cells = 1;
    CHECK(refusalOf(file, QStringLiteral("a"), limits).contains(u"单元格太多"_qs));
    limits = {};
    limits.characters = 1;
    CHECK(refusalOf(file, QStringLiteral("a"), limits).contains(u"文字太多"_qs));
}

TEST_CASE("an XLS reads the same from its path and from memory", "[exchange]") {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("快递网点 名册.xls"));
    REQUIRE(QFile::copy(QStringLiteral(NUANXIN_TEST_DATA "/rosters/courier-sites.xls"), path));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const Workbook fromPath = readWorkbook(path);
    const Workbook fromMemory = readWorkbook(file.readAll(), QStringLiteral("名册.xls"));
    REQUIRE_FALSE(fromPath.sheets.empty());
    REQUIRE(fromPath.sheets.size() == fromMemory.sheets.size());
    for (size_t i = 0; i < fromPath.sheets.size(); ++i) {
        CHECK(fromPath.sheets[i].name == fromMemory.sheets[i].name);
        CHECK(shown(fromPath.sheets[i]) == shown(fromMemory.sheets[i]));
    }
}
