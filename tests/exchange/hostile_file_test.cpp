// SPDX-License-Identifier: GPL-3.0-or-later
// Files that mean harm, or are not what their name says, are refused with one sentence.
#include <QFile>

#include "core/exchange/sheet_reader.h"
#include "core/ledger/error.h"
#include "tests/exchange/sheet_files.h"
#include "tests/qstring_catch.h"

using namespace nuanxin;

namespace {

QByteArray withSheet(const QByteArray& sheetXml) {
    auto parts = xlsxParts({});
    parts.back().second = sheetXml;
    return makeZip(parts);
}

QByteArray fileOf(const char* name) {
    QFile file(QStringLiteral(NUANXIN_TEST_DATA "/rosters/") + QString::fromLatin1(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

}  // namespace

TEST_CASE("what is no spreadsheet is refused by its own name, whatever it is called", "[exchange]") {
    const QByteArray jpeg = QByteArray::fromHex("FFD8FFE000104A464946") + QByteArray(5000, '\x37');
    const struct {
        QByteArray bytes;
        QString says;
    } cases[] = {
        {"", u"空文件"_qs},
        {jpeg, u"图片"_qs},
        {"\x89PNG\r\n\x1A\n....", u"图片"_qs},
        {"%PDF-1.7\n1 0 obj", u"PDF"_qs},
        {"Rar!\x1A\x07", u"压缩包"_qs},
        {makeZip({{"照片/1.jpg", jpeg}}), u"压缩包"_qs},
        {makeZip({{"word/document.xml", "<w/>"}}), u"Word"_qs},
        {makeZip({{"content.xml", "<office/>"}, {"mimetype", "application/vnd.oasis"}}), u"ODF"_qs},
        {makeZip({{"xl/workbook.bin", "x"}}), u"XLSB"_qs},
        {"\n <html><head></head><body><table><tr><td>姓名</td></tr></table></body></html>", u"网页"_qs},
        {"<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>",
         u"XML"_qs},
        {QByteArray::fromHex("0900040002001000") + QByteArray(40, 'x'), u"很早的"_qs},
        {makeCompoundFile(QStringLiteral("WordDocument"), "x"), u"Word"_qs},
        {makeCompoundFile(QStringLiteral("EncryptedPackage"), "x"), u"密码"_qs},
        {QByteArray::fromHex("0001020304050607080B0E0F1011").repeated(300), u"不是表格"_qs},
        {QByteArray("\xFF\xFF姓名,\xFF\xFF\n", 12), u"编码"_qs},
    };
    for (const auto& example : cases) {
        for (const auto& name : {u"名册.xlsx"_qs, u"名册.xls"_qs, u"名册.csv"_qs}) {
            const QString refusal = refusalOf(example.bytes, name);
            CAPTURE(refusal, example.says);
            CHECK(refusal.contains(example.says));
            CHECK(refusal.contains(name));
            CHECK(refusal.count(u'。') == 1);
        }
    }
}

TEST_CASE("a spreadsheet with another one's extension is read", "[exchange]") {
    CHECK(refusalOf(fileOf("courier-sites.xls"), QStringLiteral("改名.xlsx")) == QStringLiteral("read"));
    CHECK(refusalOf(fileOf("meituan-yuetu.xlsx"), QStringLiteral("改名.xls")) == QStringLiteral("read"));
    CHECK(refusalOf(fileOf("riders-gbk.csv"), QStringLiteral("改名.xls")) == QStringLiteral("read"));
}

TEST_CASE("zip bombs are refused before they unfold", "[exchange]") {
    const QByteArray zeros = QByteArray("<a/>").repeated(16 << 20);
    CHECK(refusalOf(withSheet("<worksheet>" + zeros)).contains(u"大得不正常"_qs));
    std::vector<Part> many = xlsxParts({});
    for (int i = 0; i < 10'001; ++i) {
        many.emplace_back("x/" + QByteArray::number(i), "");
    }
    CHECK(refusalOf(makeZip(many)).contains(u"大得不正常"_qs));
    SheetLimits small;
    small.entryBytes = 1000;
    CHECK(refusalOf(withSheet("<worksheet>" + QByteArray(2000, ' ') + "</worksheet>"), QStringLiteral("a"),
                    small)
              .contains(u"大得不正常"_qs));
}

TEST_CASE("unsafe XML is refused", "[exchange]") {
    const QByteArray entities =
        "<!DOCTYPE w [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b "
        "'&a;&a;&a;&a;&a;&a;&a;&a;'>]><worksheet>&b;</worksheet>";
    const QByteArray file = "<!DOCTYPE w SYSTEM 'file:///etc/passwd'><worksheet/>";
    const QByteArray deep = QByteArray("<a>").repeated(200'000);
    const QByteArray longTag = "<worksheet a='" + QByteArray(4 << 20, 'x');
    for (const QByteArray& xml : {entities, file, deep, longTag}) {
        CHECK(refusalOf(withSheet(xml)).contains(u"为安全起见"_qs));
    }
    auto parts = xlsxParts({});
    parts[4].second = entities;  // the shared strings
    CHECK(refusalOf(makeZip(parts)).contains(u"为安全起见"_qs));
}

TEST_CASE("an unsound sheet is refused with its name and row", "[exchange]") {
    const struct {
        QByteArray rows;
        QString says;
    } cases[] = {
        {"<row r='7'><c r='A7' t='s'><v>5</v></c></row>", u"工作表“花名册”第7行"_qs},
        {"<row r='0'/>", u"已损坏"_qs},
        {"<row r='2'><c t='inlineStr'><is><row r='1'/></is></c></row>", u"已损坏"_qs},
        {"<row r='2'><c><c><v>1</v></c></c></row>", u"已损坏"_qs},
        {"<c><v>1</v></c>", u"已损坏"_qs},
        {"<row r='1048577'/>", u"已损坏"_qs},
        {"<row r='x'/>", u"已损坏"_qs},
        {"<row r='2'><c r='XFE2'><v>1</v></c></row>", u"第2行"_qs},
        {"<row r='2'><c r='12'><v>1</v></c></row>", u"第2行"_qs},
        {"<row r='3'><c r='A3' t='inlineStr'><is><t>" + QByteArray(40'000, 'x') + "</t></is></c></row>",
         u"第3行有一格文字超过32767字"_qs},
        {"<row><c><v>1</v></row>", u"已损坏"_qs},
        {"<row><c><v>&unknown;</v></c></row>", u"已损坏"_qs},
        {"<row r='4'>" + QByteArray("<c><v>1</v></c>").repeated(16'384) + "</row>",
         u"第4行用到了第2000列以后"_qs},
    };
    for (const auto& example : cases) {
        const QString refusal = refusalOf(makeXlsx({.rows = example.rows}));
        CAPTURE(refusal, example.says);
        CHECK(refusal.contains(example.says));
    }
    CHECK(shownSheet(makeXlsx({.rows = "<row r='4'><c><v>1</v></c>" +
                                       QByteArray("<c s='1'/>").repeated(16'383) + "</row>"})) ==
          QStringLiteral("4: A=1"));
}

TEST_CASE("what is counted is limited", "[exchange]") {
    SheetLimits limits;
    limits.cells = 3;
    const QByteArray four =
        makeXlsx({.rows = QByteArray("<row><c><v>1</v></c><c><v>2</v></c></row>").repeated(2)});
    CHECK(refusalOf(four, QStringLiteral("a"), limits).contains(u"单元格太多"_qs));
    CHECK(refusalOf("1,2\n3,4\n", QStringLiteral("a.csv"), limits).contains(u"单元格太多"_qs));
    limits = {};
    limits.sharedStrings = 1;
    CHECK(
        refusalOf(makeXlsx({.strings = "<si/><si/>"}), QStringLiteral("a"), limits).contains(u"文字太多"_qs));
    limits = {};
    limits.characters = 3;
    CHECK(refusalOf("甲乙\n丙丁\n", QStringLiteral("a.csv"), limits).contains(u"文字太多"_qs));
    limits = {};
    limits.fileBytes = 10;
    CHECK(refusalOf(four, QStringLiteral("a"), limits).contains(u"太大"_qs));
}

TEST_CASE("a file cut off anywhere, or with a byte changed anywhere, is read or refused and nothing else",
          "[exchange]") {
    for (const char* name :
         {"meituan-yuetu.xlsx", "courier-sites.xls", "riders-gbk.csv", "riders-utf8.csv"}) {
        const QByteArray whole = fileOf(name);
        const QString called = QString::fromLatin1(name);
        int refused = 0;
        for (qsizetype length = 0; length < whole.size(); length += 1 + whole.size() / 150) {
            refused += refusalOf(whole.left(length), called) == QStringLiteral("read") ? 0 : 1;
            QByteArray changed = whole;
            changed[length] = static_cast<char>(~changed[length]);
            CHECK_FALSE(refusalOf(changed, called).isEmpty());
        }
        CAPTURE(called, refused);
        CHECK(refused >= (called.endsWith(u"csv"_qs) ? 1 : 149));
    }
}

TEST_CASE("a path that is not there or is a folder has its own kind of error", "[exchange]") {
    const auto kindOf = [](const QString& path) {
        try {
            readWorkbook(path);
        } catch (const Error& error) {
            return error.kind();
        }
        return ErrorKind::Internal;
    };
    CHECK(kindOf(QStringLiteral("/没有/这个.xlsx")) == ErrorKind::NotFound);
    CHECK(kindOf(QStringLiteral(NUANXIN_TEST_DATA)) == ErrorKind::CannotAccess);
}
