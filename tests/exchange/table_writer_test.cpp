// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_writer.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <cmath>

#include "core/exchange/csv_guard.h"
#include "core/exchange/remarked_copy.h"
#include "core/exchange/sheet_reader.h"
#include "core/exchange/xlsx_archive.h"
#include "core/ledger/error.h"
#include "core/ledger/platform.h"
#include "tests/exchange/sheet_files.h"
#include "tests/qstring_catch.h"

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace nuanxin;

namespace {

const TableLayout kLayout{QStringLiteral("花名册"),
                          QStringLiteral("永丰街道"),
                          {{QStringLiteral("姓名")},
                           {QStringLiteral("电话")},
                           {QStringLiteral("人数"), ColumnKind::Number},
                           {QStringLiteral("入职"), ColumnKind::Date}}};

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QByteArray partOf(const QString& path, const char* part) {
    ReadContext context(path, {}, Progress::none());
    const QByteArray file = bytesOf(path);
    XlsxArchive archive(file, context);
    QByteArray bytes(1 << 20, '\0');
    bytes.truncate(archive.open(part)->read(bytes.data(), bytes.size()));
    return bytes;
}

QString folderContents(const QTemporaryDir& folder) {
    return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).join(u' ');
}

#ifdef Q_OS_UNIX
// Files cannot grow beyond so many bytes while it lives.
class FileSizeLimit {
public:
    explicit FileSizeLimit(rlim_t bytes) {
        prepareProcess();
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit() { setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};
#endif

}  // namespace

TEST_CASE("what is written to XLSX reads back as it was", "[exchange]") {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("导出·名册.xlsx"));
    const auto writer = makeXlsxWriter(path, kLayout);
    writer->addRow({QStringLiteral("𫰠𬱖"), QStringLiteral("013812345678"), 12.5, QDate(2021, 2, 9)});
    writer->addRow({QStringLiteral("=1+1"), QStringLiteral("+8613812345678"), {}, QDate(1899, 5, 1)});
    writer->addRow({QStringLiteral("@a"), QStringLiteral("361199198001010012"), QStringLiteral("约3"), {}});
    CHECK_FALSE(QFile::exists(path));
    writer->finish();
    const Workbook book = readWorkbook(path);
    REQUIRE(book.sheets.size() == 1);
    CHECK(book.sheets[0].name == QStringLiteral("花名册"));
    CHECK(shown(book.sheets[0]) ==
          QStringLiteral(
              "1: A=永丰街道|2: A=姓名 B=电话 C=人数 D=入职|3: A=𫰠𬱖 B=013812345678 C=12.5 "
              "D=2021-02-09|"
              "4: A==1+1 B=+8613812345678 D=1899-05-01|5: A=@a B=361199198001010012 C=约3"));
    CHECK(book.sheets[0].merged == std::vector<MergedRange>{{1, 1, 0, 3}});
    CHECK(book.sheets[0].find(4)->find(0)->kind == CellKind::Text);
    CHECK(book.sheets[0].find(3)->find(3)->kind == CellKind::Date);
    CHECK(folderContents(folder) == QStringLiteral("导出·名册.xlsx"));
}

TEST_CASE("an export is set up for the screen and for paper", "[exchange]") {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.xlsx"));
    const auto writer = makeXlsxWriter(path, kLayout);
    writer->addRow({QString(QChar(0xFFFF)) + QStringLiteral("张三"), {}, std::nan(""), {}});
    writer->finish();
    const QByteArray sheet = partOf(path, "xl/worksheets/sheet1.xml");
    CHECK(
        sheet.contains("<pane ySplit=\"2\" topLeftCell=\"A3\" activePane=\"bottomLeft\" state=\"frozen\"/>"));
    CHECK(sheet.contains("<autoFilter ref=\"A2:D3\"/>"));
    CHECK(sheet.contains("orientation=\"landscape\""));
    CHECK(sheet.contains("paperSize=\"9\""));
    CHECK(sheet.contains("fitToHeight=\"0\""));
    CHECK(sheet.contains("&amp;P"));
    CHECK((QRegularExpression(QStringLiteral("<col min=\"1\" max=\"1\" width=\"[0-9.]+\" style=\"3\""))
               .match(QString::fromUtf8(sheet))
               .hasMatch()));  // the whole column is text
    CHECK(
        partOf(path, "xl/workbook.xml").contains("_xlnm.Print_Titles\" localSheetId=\"0\">'花名册'!$2:$2<"));
    const QByteArray styles = partOf(path, "xl/styles.xml");
    const QList<QByteArray> cellStyles =
        styles.mid(styles.indexOf("<cellXfs")).replace("<xf ", "\n").split('\n');
    CHECK(cellStyles.value(4).startsWith("numFmtId=\"49\""));  // style 3
    CHECK(readWorkbook(path).sheets.at(0).find(3)->cells.size() == 1);
}

TEST_CASE("columns are as wide as what stands in them, and a wide table takes several pages across",
          "[exchange]") {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.xlsx"));
    TableLayout layout{QStringLiteral("名册"), {}, {{QStringLiteral("姓名")}, {QStringLiteral("证件号码")}}};
    layout.author = QStringLiteral("永丰街道");
    const auto written = [&](const QString& address, int columns) {
        for (int i = 2; i < columns; ++i) {
            layout.columns.push_back({QStringLiteral("住址")});
        }
        const auto writer = makeXlsxWriter(path, layout);
        writer->addRow({QStringLiteral("张三"), QStringLiteral("361199198001010012"), address});
        writer->addRow({QStringLiteral("李四"), QString(), QStringLiteral("近")});
        writer->finish();
        return partOf(path, "xl/worksheets/sheet1.xml");
    };
    const auto widthOf = [](const QByteArray& sheet, int column) {
        const QByteArray from = "<col min=\"" + QByteArray::number(column) + '"';
        const qsizetype at = sheet.indexOf("width=\"", sheet.indexOf(from)) + 7;
        return sheet.mid(at, sheet.indexOf('"', at) - at).toDouble();
    };
    const QByteArray narrow = written(QString(20, u'街'), 3);
    CHECK(widthOf(narrow, 2) > 18);
    CHECK(widthOf(narrow, 2) < 24);
    CHECK(widthOf(narrow, 3) > 40);
    CHECK_FALSE(narrow.contains("fitToWidth"));  // one is what is meant without
    CHECK(partOf(path, "docProps/core.xml").contains("<dc:title>名册</dc:title>"));
    CHECK(partOf(path, "docProps/core.xml").contains("<dc:creator>永丰街道</dc:creator>"));
    const QByteArray wide = written(QString(500, u'街'), 24);
    CHECK(widthOf(wide, 3) < 100);
    CHECK(wide.contains("fitToWidth=\"2\""));
    CHECK(partOf(path, "xl/workbook.xml").contains("'名册'!$A:$A,'名册'!$1:$1"));
}

TEST_CASE("a name that Excel forbids for a sheet is made a lawful one", "[exchange]") {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.xlsx"));
    for (const auto& [wanted, written] :
         {std::pair(QStringLiteral("2026/9:[一]*?"), QStringLiteral("2026 9  一")),
          std::pair(QStringLiteral("长").repeated(40), QStringLiteral("长").repeated(31)),
          std::pair(QStringLiteral("'"), QStringLiteral("Sheet1"))}) {
        makeXlsxWriter(path, {wanted, {}, kLayout.columns})->finish();
        CHECK(readWorkbook(path).sheets.at(0).name == written);
    }
}

TEST_CASE("CSV is quoted, and formulas are made harmless without harm to numbers", "[exchange]") {
    const struct {
        QString value;
        QString field;
    } cases[] = {{u"张三"_qs, u"张三"_qs},
                 {u"a,b"_qs, u"\"a,b\""_qs},
                 {u"他说\"好\""_qs, u"\"他说\"\"好\"\"\""_qs},
                 {u"两\n行"_qs, u"\"两\n行\""_qs},
                 {u" 前后 "_qs, u"\" 前后 \""_qs},
                 {u"=cmd()"_qs, u"'=cmd()"_qs},
                 {u"'=cmd()"_qs, u"''=cmd()"_qs},
                 {u"'是'"_qs, u"'是'"_qs},
                 {u"@SUM(A1)"_qs, u"'@SUM(A1)"_qs},
                 {u"+A1"_qs, u"'+A1"_qs},
                 {u"-2+3"_qs, u"'-2+3"_qs},
                 {u"＝1+1"_qs, u"'＝1+1"_qs},
                 {u"\tx"_qs, u"'\tx"_qs},
                 {u"+8613812345678"_qs, u"+8613812345678"_qs},
                 {u"+86 138 1234 5678"_qs, u"+86 138 1234 5678"_qs},
                 {u"+86-138-1234"_qs, u"'+86-138-1234"_qs},  // Excel works out -1286
                 {u"-5号门"_qs, u"'-5号门"_qs},
                 {u"-12.5"_qs, u"-12.5"_qs},
                 {u"-"_qs, u"'-"_qs},
                 {u"36119919800101001X"_qs, u"36119919800101001X"_qs},
                 {u"361199198001010012"_qs, u"\t361199198001010012"_qs},  // Excel keeps 15 digits of a number
                 {u"13812345678"_qs, u"13812345678"_qs}};
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.csv"));
    for (const auto& example : cases) {
        const auto writer = makeCsvWriter(path, {{}, {}, {{QStringLiteral("列")}}});
        writer->addRow({example.value});
        writer->finish();
        CHECK(QString::fromUtf8(bytesOf(path)) ==
              QStringLiteral("列\r\n") + example.field + QStringLiteral("\r\n"));
        CHECK(bytesOf(path).startsWith("\xEF\xBB\xBF"));
        CHECK(unguarded(guarded(example.value)) == example.value);
    }
}

TEST_CASE("CSV in either encoding reads back as it was, rare characters and all", "[exchange]") {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("名册.csv"));
    for (const CsvEncoding encoding : {CsvEncoding::Utf8WithBom, CsvEncoding::Gb18030}) {
        const auto writer = makeCsvWriter(path, kLayout, encoding);
        writer->addRow(
            {QStringLiteral("𫰠𬱖,㐂"), QStringLiteral("013812345678"), 12.5, QDate(2021, 2, 9)});
        for (int i = 0; i < 20'000; ++i) {
            writer->addRow({QStringLiteral("阿卜杜拉·买买提")});
        }
        writer->finish();
        const Workbook book = readWorkbook(path);
        REQUIRE(book.sheets.at(0).rows.size() == 20'002);
        CHECK(
            shown({{}, {book.sheets[0].rows.begin(), book.sheets[0].rows.begin() + 3}}) ==
            QStringLiteral(
                "1: A=姓名 B=电话 C=人数 D=入职|2: A=𫰠𬱖,㐂 B=013812345678 C=12.5 D=2021-02-09|"
                "3: A=阿卜杜拉·买买提"));
    }
    CHECK(bytesOf(path).startsWith("\xD0\xD5\xC3\xFB"));
}

TEST_CASE("an export that does not end leaves what was there", "[exchange]") {
    const QTemporaryDir folder;
    for (const auto& name : {u"a.xlsx"_qs, u"a.csv"_qs}) {
        const QString path = folder.filePath(name);
        QFile before(path);
        REQUIRE(before.open(QIODevice::WriteOnly));
        before.write("before");
        before.close();
        const bool csv = path.endsWith(u"csv"_qs);
        {
            const auto writer = csv ? makeCsvWriter(path, kLayout) : makeXlsxWriter(path, kLayout);
            writer->addRow({QStringLiteral("张三")});
        }
        CHECK(bytesOf(path) == "before");
#ifdef Q_OS_UNIX
        try {
            const auto writer = csv ? makeCsvWriter(path, kLayout) : makeXlsxWriter(path, kLayout);
            const FileSizeLimit full(64 << 10);
            for (int i = 0; i < 20'000; ++i) {
                writer->addRow({QStringLiteral("张三%1").arg(i * 7919)});
            }
            writer->finish();
            FAIL("no room, yet no error");
        } catch (const Error& error) {
            CAPTURE(path, error.detail());
            CHECK(error.kind() == ErrorKind::DiskFull);
        }
        CHECK(bytesOf(path) == "before");
#endif
    }
    CHECK(folderContents(folder) == QStringLiteral("a.csv a.xlsx"));
    try {
        makeXlsxWriter(folder.filePath(QStringLiteral("没有/a.xlsx")), kLayout);
        FAIL("no such folder");
    } catch (const Error& error) {
        CHECK(error.kind() == ErrorKind::NotFound);
    }
}

TEST_CASE("a text that no sheet can hold is refused with its row and column", "[exchange]") {
    const QTemporaryDir folder;
    const auto writer = makeXlsxWriter(folder.filePath(QStringLiteral("a.xlsx")), kLayout);
    try {
        writer->addRow({{}, QString(40'000, u'x')});
        FAIL("taken");
    } catch (const Error& error) {
        CHECK(error.kind() == ErrorKind::BadInput);
        CHECK(error.subject() == QStringLiteral("第3行“电话”的文字超过32767字，表格放不下。"));
    }
}

TEST_CASE("the sender's sheet comes back with its own rows and the remarks behind them", "[exchange]") {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("退回.xlsx"));
    Workbook book = readWorkbook(
        makeXlsx({.rows =
                      "<row r='1'><c r='A1' t='str'><v>名册</v></c></row><row r='3'><c r='A3' "
                      "t='str'><v>姓名</v></c>"
                      "<c r='B3' t='str'><v>日期</v></c></row><row r='5'><c r='A5' t='str'><v>=张三</v></c>"
                      "<c r='B5' s='0'><v>42774</v></c></row><row r='6'><c r='A6' t='b'><v>0</v></c><c "
                      "r='B6'><v>7</v></c></row>",
                  .behindRows = "<mergeCells><mergeCell ref='A1:B2'/></mergeCells>",
                  .styles = "<xf numFmtId='14'/><xf numFmtId='0'/>",
                  .workbookPr = "date1904='1'"}),
        QStringLiteral("来.xlsx"));
    Sheet& sheet = book.sheets.at(0);
    sheet.rows[3].cells[1].kind = CellKind::Number;
    writeRemarkedCopy(path, sheet, {3, QStringLiteral("问题"), {{5, QStringLiteral("没有这一天")}}});
    const Workbook copy = readWorkbook(path);
    CHECK(copy.sheets.at(0).name == QStringLiteral("花名册"));
    CHECK(
        shown(copy.sheets[0]) ==
        QStringLiteral("1: A=名册|3: A=姓名 B=日期 C=问题|5: A==张三 B=2021-02-09 C=没有这一天|6: A=否 B=7"));
    CHECK(copy.sheets[0].merged == sheet.merged);
}

TEST_CASE("in the sheet sent back only wrong and corrected cells are coloured, and numbers are texts",
          "[exchange]") {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("退回.xlsx"));
    Sheet sheet;
    sheet.name = QStringLiteral("花名册");
    for (int number = 1; number <= 3; ++number) {
        SheetRow row;
        row.number = number;
        for (quint16 column = 0; column < 2; ++column) {
            Cell cell;
            cell.column = column;
            cell.kind = column == 1 && number == 2 ? CellKind::Number : CellKind::Text;
            cell.number = 3.61199e17;
            cell.text = QStringLiteral("甲");
            row.cells.push_back(cell);
        }
        sheet.rows.push_back(row);
    }
    Remarks remarks{1, QStringLiteral("问题"), {{2, QStringLiteral("证件号码：位数不够")}}};
    remarks.textColumns = {1};
    remarks.wrong = {{2, 1}};
    remarks.corrected = {{3, 0}};
    writeRemarkedCopy(path, sheet, remarks);
    const QByteArray cells = partOf(path, "xl/worksheets/sheet1.xml"), styles = partOf(path, "xl/styles.xml");
    const auto styleOf = [](const QByteArray& xml, const QByteArray& start) {
        const auto at = xml.indexOf(start);
        REQUIRE(at >= 0);
        const QByteArray rest = xml.mid(at, xml.indexOf('>', at) - at);
        const auto mark = rest.indexOf(" s");  // s="1", or style="1" of a column
        return rest.mid(rest.indexOf('"', mark) + 1).split('"').front();
    };
    // Of the column, and of the cell that is wrong in it: both texts.
    CHECK(styleOf(cells, "<col min=\"2\"") == styleOf(cells, "<c r=\"B3\""));
    CHECK(styleOf(cells, "<c r=\"A2\"") == styleOf(cells, "<c r=\"A1\""));
    CHECK(styleOf(cells, "<c r=\"B2\"") != styleOf(cells, "<c r=\"B3\""));
    CHECK(styleOf(cells, "<c r=\"A3\"") != styleOf(cells, "<c r=\"A2\""));
    CHECK(styleOf(cells, "<c r=\"A3\"") != styleOf(cells, "<c r=\"B2\""));
    CHECK(styles.contains("FFFFF2CC"));
    CHECK(styles.contains("FFDDEBF7"));
}
