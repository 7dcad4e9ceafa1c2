// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/gb18030.h"
#include "core/exchange/sheet_reader.h"
#include "tests/exchange/sheet_files.h"
#include "tests/qstring_catch.h"

using namespace nuanxin;

TEST_CASE("CSV is read as a spreadsheet program would", "[exchange]") {
    const struct {
        const char* text;
        QString sheet;
    } cases[] = {
        {"姓名,手机\n张三,138\n", u"1: A=姓名 B=手机|2: A=张三 B=138"_qs},
        {"a,b\r\nc,d", u"1: A=a B=b|2: A=c B=d"_qs},
        {"a,b\rc,d\r", u"1: A=a B=b|2: A=c B=d"_qs},
        {"a\tb,c\nd\te", u"1: A=a B=b,c|2: A=d B=e"_qs},
        {"a;b,c;d\n1;2;3\n", u"1: A=a B=b,c C=d|2: A=1 B=2 C=3"_qs},
        {"sep=;\na,b;c\n", u"1: A=a,b B=c"_qs},
        {"sep=\t\r\na,b\tc\n", u"1: A=a,b B=c"_qs},
        {"\"a,\"\"b\"\"\nc\",d\ne,f", u"1: A=a,\"b\"\nc B=d|2: A=e B=f"_qs},
        {"\"张三\"（组长）,1\n", u"1: A=张三（组长） B=1"_qs},
        {"5\" 管,1\n", u"1: A=5\" 管 B=1"_qs},
        {"\"没有结束,1\n二,2\n", u"1: A=\"没有结束 B=1|2: A=二 B=2"_qs},
        {"\"没有结束,1\n二,\"2\"\n", u"1: A=\"没有结束 B=1|2: A=二 B=2"_qs},
        {"a,b\n\n\nc,d\n", u"1: A=a B=b|4: A=c B=d"_qs},
        {"a,,c\n,,\n", u"1: A=a C=c"_qs},
        {"\xEF\xBB\xBF姓名,手机\n", u"1: A=姓名 B=手机"_qs},
        {"一列\n二行\n", u"1: A=一列|2: A=二行"_qs},
        {"a,b\x1a", u"1: A=a B=b"_qs},
        {" a ,\" b \"\n", u"1: A= a  B= b "_qs},
        {"'361199,+86138\n", u"1: A='361199 B=+86138"_qs},
        {"\"=\"\"361199\"\"\",=\"138\",\"=1+1\"\n", u"1: A=361199 B=138 C==1+1"_qs},
        {"\n", u""_qs},
    };
    for (const auto& example : cases) {
        CAPTURE(std::string(example.text));
        CHECK(shownSheet(example.text, QStringLiteral("甲.csv")) == example.sheet);
    }
    CHECK(shownSheet(QByteArray("a\0,b\n", 5) + "c,d\n" + QByteArray("e,f\n").repeated(30))
              .startsWith(u"1: A=a B=b|2: A=c"_qs));
}

TEST_CASE("the encoding is told by the mark, then by strict UTF-8, then it is GB 18030", "[exchange]") {
    const QString text = QStringLiteral("姓名,住址\n𫰠𬱖·买买提,龴镕㐂一\n");
    const QString sheet = QStringLiteral("1: A=姓名 B=住址|2: A=𫰠𬱖·买买提 B=龴镕㐂一");
    const QByteArray utf16(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
    QByteArray big = utf16;
    for (qsizetype i = 0; i < big.size(); i += 2) {
        std::swap(big[i], big[i + 1]);
    }
    CHECK(shownSheet(text.toUtf8()) == sheet);
    CHECK(shownSheet("\xEF\xBB\xBF" + text.toUtf8()) == sheet);
    CHECK(shownSheet(toGb18030(text)) == sheet);
    CHECK(shownSheet("\xFF\xFE" + utf16) == sheet);
    CHECK(shownSheet("\xFE\xFF" + big) == sheet);
    CHECK(shownSheet(utf16) == sheet);  // without a mark
    CHECK(shownSheet(big) == sheet);
    // A character cut in half at the end does not turn the rest into something else.
    CHECK(shownSheet(QStringLiteral("姓名,张").toUtf8().chopped(1)).startsWith(u"1: A=姓名 B="_qs));
}

TEST_CASE("a line of GB 18030 in a file of UTF-8 costs that line and no other", "[exchange]") {
    const QByteArray file = QStringLiteral("姓名,手机\n张三,138\n").toUtf8() +
                            toGb18030(QStringLiteral("李四,139\n")) + QStringLiteral("王五,137\n").toUtf8();
    const QString shown = shownSheet(file);
    CHECK(shown.startsWith(u"1: A=姓名 B=手机|2: A=张三 B=138|3: A="_qs));
    CHECK(shown.endsWith(u" B=139|4: A=王五 B=137"_qs));
    CHECK(shown.count(QChar::ReplacementCharacter) > 0);
    CHECK_FALSE(shown.contains(u'李'));
}

TEST_CASE("GB 18030 goes both ways for every plane and refuses what is not", "[exchange]") {
    const QString text =
        QStringLiteral("中€ａ㐀鿿\uE000𠀀𫰠𬱖😀") + QString::fromUcs4(U"\U0010FFFF");
    CHECK(fromGb18030(toGb18030(text)) == text);
    CHECK(toGb18030(QStringLiteral("中")) == QByteArray("\xD6\xD0"));
    CHECK(toGb18030(QStringLiteral("𠀀")) == QByteArray("\x95\x32\x82\x36"));
    const QString longText = QStringLiteral("阿卜杜拉·买买提,").repeated(300'000);  // more than one piece
    CHECK(fromGb18030(toGb18030(longText)) == longText);
    qsizetype fault = -1;
    CHECK_FALSE(fromGb18030("ab\xD6\xD0\xFF\xFF", &fault).has_value());
    CHECK(fault <= 4);
    CHECK_FALSE(fromGb18030("ab\xD6").has_value());
    CHECK(fromGb18030("") == QString());
}

TEST_CASE("a CSV full of stray quotes costs no more than its size", "[exchange]") {
    const QByteArray text = QByteArray(",\"\"\"").repeated(400'000);
    SheetLimits limits;
    limits.columns = 65'000;
    CHECK_FALSE(refusalOf(text, QStringLiteral("甲.csv"), limits).isEmpty());
    CHECK_FALSE(
        refusalOf(QByteArray("\"a\n\"b").repeated(200'000), QStringLiteral("甲.csv"), limits).isEmpty());
    CHECK(refusalOf(QByteArray(40'000, 'x'), QStringLiteral("甲.csv"))
              .contains(u"第1行有一格文字超过32767字"_qs));
}
