// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/document_painter.h"

#include <QPdfWriter>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include "core/ledger/error.h"
#include "tests/qstring_catch.h"
#include "ui/paper/paper_fonts.h"

using namespace nuanxin;
using namespace nuanxin::ui;
using namespace nuanxin::report;

namespace {

constexpr double kMmOfPoint = 25.4 / 72;

struct Word {
    int page = 0;
    QRectF box;  // millimetres from the sheet's top left
    QString text;
};

struct Printed {
    QTemporaryDir folder;
    int sheets = 0;
    std::vector<Word> words;
    std::vector<QSizeF> pages;

    explicit Printed(const std::vector<Document>& documents) {
        const QString pdf = folder.filePath(QStringLiteral("纸.pdf"));
        sheets = savePdf(pdf, documents);
        QProcess process;
        process.start(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), pdf, QStringLiteral("-")});
        REQUIRE(process.waitForFinished());
        QXmlStreamReader xml(process.readAllStandardOutput());
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::StartElement) {
                const auto mm = [&xml](const char* name) {
                    return xml.attributes().value(QLatin1String(name)).toDouble() * kMmOfPoint;
                };
                if (xml.name() == u"page") {
                    pages.push_back({mm("width"), mm("height")});
                } else if (xml.name() == u"word") {
                    const QRectF box(QPointF(mm("xMin"), mm("yMin")), QPointF(mm("xMax"), mm("yMax")));
                    words.push_back({static_cast<int>(pages.size()), box, xml.readElementText()});
                }
            }
        }
    }
    int count(const QString& text) const {
        return static_cast<int>(
            std::count_if(words.begin(), words.end(), [&](const Word& word) { return word.text == text; }));
    }
    const Word& find(const QString& text) const {
        const auto found =
            std::find_if(words.begin(), words.end(), [&](const Word& word) { return word.text == text; });
        INFO(text.toStdString());
        REQUIRE(found != words.end());
        return *found;
    }
    int last() const { return pages.empty() ? 0 : static_cast<int>(pages.size()); }
};

Document plain(const QString& text) {
    return {QStringLiteral("题"), {}, {}, {Paragraph{text}}};
}

Table longTable(int rows) {
    Table table;
    table.columns = {{QStringLiteral("姓名"), 8}, {QStringLiteral("党员（人）"), 4, Kind::Number}};
    for (int row = 0; row < rows; ++row) {
        table.rows.push_back({QStringLiteral("行%1").arg(row), qint64(row)});
    }
    return table;
}

}  // namespace

TEST_CASE("a line holds 28 characters and a page 22 lines", "[paper]") {
    // GB/T 9704-2012, 5.2.1. The title takes the first page's top; the second page is body alone.
    const Printed paper({plain(QString(28 * 50, u'党'))});
    REQUIRE(paper.last() >= 2);
    int lines = 0;
    for (const Word& word : paper.words) {
        if (word.page == 2 && word.text.startsWith(u'党')) {
            CHECK(word.text == QString(28, u'党'));
            CHECK(word.box.left() == Approx(28).margin(0.3));
            CHECK(word.box.right() < 28 + 156.1);
            ++lines;
        }
    }
    CHECK(lines == 22);
}

TEST_CASE("page numbers stand 7 mm below the type area, right on odd and left on even pages", "[paper]") {
    const Printed paper({plain(QString(28 * 50, u'党'))});
    for (const Word& word : paper.words) {
        if (word.text == u"—" && word.page <= 2) {
            CHECK(word.box.center().y() == Approx(37 + 225 + 7 + 2.5).margin(2));
        }
        if (word.text == u"1" || word.text == u"2") {
            CHECK((word.box.center().x() > 105) == (word.page % 2 == 1));
        }
    }
    CHECK(paper.count(QStringLiteral("1")) == 1);
    CHECK(paper.count(QStringLiteral("2")) == 1);
}

TEST_CASE("a long table repeats its head on every page and loses no row", "[paper]") {
    Document document = plain(QStringLiteral("甲"));
    document.blocks.push_back(longTable(120));
    const Printed paper({document});
    REQUIRE(paper.last() >= 3);
    CHECK(paper.count(QStringLiteral("姓名")) == paper.last());
    for (int row = 0; row < 120; ++row) {
        CHECK(paper.count(QStringLiteral("行%1").arg(row)) == 1);
    }
    CHECK(paper.sheets == paper.last());
}

TEST_CASE("a signature never stands on a sheet without the end of what is signed", "[paper]") {
    // Whatever the length, and so wherever the page ends.
    for (int rows = 20; rows < 44; ++rows) {
        Document document;
        document.title = QStringLiteral("题");
        document.blocks = {longTable(rows), Paragraph{QString(90, u'注'), true},
                           Signatures{{QStringLiteral("填报人：")}}};
        const Printed paper({document});
        CAPTURE(rows);
        const int end = paper.find(QStringLiteral("行%1").arg(rows - 1)).page;
        CHECK(paper.find(QStringLiteral("填报人：")).page == end);
    }
    for (int lines = 10; lines < 26; ++lines) {
        Document document = plain(QString(26 + 28 * lines, u'党'));
        document.blocks.push_back(Signatures{{QStringLiteral("填报人：")}});
        const Printed paper({document});
        CAPTURE(lines);
        CHECK(paper.words.size() > 2);
        const int page = paper.find(QStringLiteral("填报人：")).page;
        CHECK(std::any_of(paper.words.begin(), paper.words.end(), [page](const Word& word) {
            return word.page == page && word.text.startsWith(u'党');
        }));
    }
}

TEST_CASE("a box to tick is never parted from its word, nor the word in itself", "[paper]") {
    const QStringList words{QStringLiteral("□研究生"), QStringLiteral("□初中及以下"),
                            QStringLiteral("□网络主播")};
    for (int fill = 0; fill < 12; ++fill) {
        Document document;
        document.title = QStringLiteral("题");
        document.blocks = {
            FieldGrid{{{QStringLiteral("学历"),
                        QString(fill, u'空') + u'　' + words.join(u'　') + u'　' + words[1], true}}}};
        const Printed paper({document});
        CAPTURE(fill);
        CHECK(paper.count(words[0]) == 1);
        CHECK(paper.count(words[1]) == 2);
        CHECK(paper.count(words[2]) == 1);
    }
}

TEST_CASE("the file says what it is and which program made it", "[paper]") {
    const QTemporaryDir folder;
    const QString pdf = folder.filePath(QStringLiteral("纸.pdf"));
    savePdf(pdf, {plain(QStringLiteral("甲"))});
    QProcess process;
    process.start(QStringLiteral("pdfinfo"), {pdf});
    REQUIRE(process.waitForFinished());
    const QString info = QString::fromUtf8(process.readAllStandardOutput());
    CHECK(info.contains(QRegularExpression(QStringLiteral("Title: +题\n"))));
    CHECK(info.contains(QRegularExpression(QStringLiteral("Creator: +暖新台账\n"))));
}

TEST_CASE("a landscape sheet has its number at the edge where a portrait one has it", "[paper]") {
    Document document = plain(QStringLiteral("甲"));
    document.isLandscape = true;
    const Printed paper({document});
    REQUIRE(paper.last() == 1);
    CHECK(paper.pages[0].width() == Approx(297).margin(0.5));
    const Word& number = paper.find(QStringLiteral("1"));
    CHECK(number.box.center().x() == Approx(35 - 7 - 2.5).margin(2));  // the portrait sheet's lower edge
    CHECK(number.box.center().y() > 105);                              // its right half, turned
}

TEST_CASE("each document begins on a sheet of its own with page 1", "[paper]") {
    const Printed paper(
        {plain(QStringLiteral("甲")), plain(QStringLiteral("乙")), plain(QStringLiteral("丙"))});
    CHECK(paper.sheets == 3);
    CHECK(paper.count(QStringLiteral("1")) == 3);
}

TEST_CASE("text on paper reads back as the characters it was written with", "[paper]") {
    const QString text =
        QStringLiteral("人入网见车长门马鱼老比毛气水火父爪片牙牛玉瓦生用田白皮目矛石示禾穴立");
    const Printed paper({plain(text)});
    QString read;
    for (const Word& word : paper.words) {
        read += word.text;
    }
    CHECK(read.contains(text.left(10)));
    CHECK_FALSE(read.contains(QRegularExpression(QStringLiteral("[\\x{2E80}-\\x{2FDF}]"))));
}

TEST_CASE("an empty document is still a sheet, and a label longer than its box wraps", "[paper]") {
    CHECK(Printed({Document{QStringLiteral("题"), {}, {}, {}}}).sheets == 1);
    Document document;
    document.title = QStringLiteral("题");
    document.blocks = {FieldGrid{{{QString(40, u'长'), QString(200, u'文')}}}, Table{}, Signatures{}};
    CHECK(Printed({document}).sheets == 1);
}

TEST_CASE("what no font can print is said, with its code", "[paper]") {
    const auto said = [](const QString& text) {
        return PaperFonts::instance().notices({plain(text)}).join(QString());
    };
    CHECK_FALSE(said(QStringLiteral("党员")).contains(QStringLiteral("没有字体可印")));
    CHECK(said(QStringLiteral("\uE000")).contains(QStringLiteral("U+E000")));
}

TEST_CASE("a cancelled paper leaves no file behind", "[paper]") {
    struct Cancelled : Progress {
        void advance(qint64, qint64) override {}
        bool isCancelled() const override { return true; }
    } cancelled;
    const QTemporaryDir folder;
    const QString pdf = folder.filePath(QStringLiteral("纸.pdf"));
    CHECK_THROWS_AS(savePdf(pdf, {plain(QStringLiteral("甲"))}, cancelled), Error);
    CHECK_FALSE(QFile::exists(pdf));
}
