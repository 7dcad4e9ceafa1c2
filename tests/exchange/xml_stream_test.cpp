// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xml_stream.h"

#include "core/ledger/error.h"
#include "tests/exchange/sheet_files.h"
#include "tests/qstring_catch.h"

using namespace nuanxin;

namespace {

// Writes down what it is told: <a x=1>text</a>.
class Scribe final : public XmlHandler {
public:
    void start(std::string_view name, const XmlAttributes& attributes) override {
        heard += "<" + std::string(name);
        for (const char* asked : {"x", "y", "r"}) {
            if (const std::string_view value = attributes.named(asked); value.data() != nullptr) {
                heard += " " + std::string(asked) + "=" + std::string(value);
            }
        }
        heard += ">";
    }
    void end(std::string_view name) override { heard += "</" + std::string(name) + ">"; }
    void text(std::string_view piece) override { heard += piece; }

    std::string heard;
};

std::string heard(const QByteArray& xml) {
    ReadContext context(QStringLiteral("a.xlsx"), {}, Progress::none());
    const QByteArray file = makeZip({{"a.xml", xml}});
    XlsxArchive archive(file, context);
    Scribe scribe;
    try {
        streamXml(*archive.open("a.xml"), "a.xml", scribe, context);
    } catch (const Error& error) {
        REQUIRE(error.kind() == ErrorKind::BadInput);
        return error.subject().contains(u"为安全起见") ? "unsafe" : "damaged";
    }
    return scribe.heard;
}

}  // namespace

TEST_CASE("XML is heard as it was written", "[exchange]") {
    const struct {
        QByteArray xml;
        const char* heard;
    } cases[] = {
        {"<?xml version='1.0' encoding=\"UTF-8\" standalone='yes'?>\n<a/>\n", "<a></a>"},
        {"\xEF\xBB\xBF<a>\xE7\x94\xB2</a>", "<a>甲</a>"},
        {"<a x = '1'  y=\"2>'\" ><b /></a >", "<a x=1 y=2>'><b></b></a>"},
        {"<x:a xmlns:x='u' x:r='1'><x:b/></x:a>", "<a r=1><b></b></a>"},
        {"<a>&lt;&amp;&gt;&quot;&apos;&#65;&#x7532;&#x2B820;</a>", "<a><&>\"'A甲\xF0\xAB\xA0\xA0</a>"},
        {"<a x='&lt;&#10;&amp;amp;'/>", "<a x=<\n&amp;></a>"},
        {"<a>1<!-- <b> - -->2<?p <c> ?>3<![CDATA[<d>&lt;]]]>4</a>", "<a>123<d>&lt;]4</a>"},
        {"<a>1\r\n2\r3</a>", "<a>1\n2\n3</a>"},
        {"<!-- before --><a/><!-- after --><?p?>", "<a></a>"},
    };
    for (const auto& example : cases) {
        CAPTURE(example.xml.toStdString());
        CHECK(heard(example.xml) == example.heard);
    }
}

TEST_CASE("XML in UTF-16 is heard like any", "[exchange]") {
    const QString xml = QStringLiteral("<?xml version='1.0' encoding='UTF-16'?><a x='甲'>𫰠</a>");
    const QByteArray little(reinterpret_cast<const char*>(xml.utf16()), xml.size() * 2);
    QByteArray big = little;
    for (qsizetype i = 0; i < big.size(); i += 2) {
        std::swap(big[i], big[i + 1]);
    }
    CHECK(heard("\xFF\xFE" + little) == "<a x=甲>𫰠</a>");
    CHECK(heard("\xFE\xFF" + big) == "<a x=甲>𫰠</a>");
}

TEST_CASE("what is no sound XML is damaged", "[exchange]") {
    for (const char* xml : {"",
                            " ",
                            "text",
                            "<a>",
                            "<a",
                            "<a></b>",
                            "<a/><b/>",
                            "<a/>text",
                            "</a>",
                            "<a></a></a>",
                            "<>",
                            "< a/>",
                            "<a x/>",
                            "<a/ >",
                            "<a x=1/>",
                            "<a x='1/>",
                            "<a x='1'",
                            "<a ='1'/>",
                            "<a x='1' x='2'/>",
                            "<a><!ENTITY b 'c'></a>",
                            "<a>&nbsp;</a>",
                            "<a>&</a>",
                            "<a>&#0;</a>",
                            "<a>&#xD800;</a>",
                            "<a>&#x110000;</a>",
                            "<a>&#99999999999;</a>",
                            "<a>&#;</a>",
                            "<a>&;</a>",
                            "<a><!-- </a>",
                            "<a><!--></a>",
                            "<a><![CDATA[</a>",
                            "<![CDATA[x]]><a/>",
                            "<?xml version='1.0' encoding='GBK'?><a/>"}) {
        CAPTURE(std::string(xml));
        CHECK(heard(xml) == "damaged");
    }
}

TEST_CASE("document types and endless nesting are unsafe", "[exchange]") {
    CHECK(heard("<!DOCTYPE a><a/>") == "unsafe");
    CHECK(heard("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>") == "unsafe");
    CHECK(heard("<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>") == "unsafe");
    CHECK(heard(QByteArray("<a>").repeated(101)) == "unsafe");
    CHECK(heard(QByteArray("<a>").repeated(100) + QByteArray("</a>").repeated(100)).size() == 700);
}

TEST_CASE("a token may lie across the pieces in which a part is read", "[exchange]") {
    const QByteArray element = "<b x='\xE7\x94\xB2'>1&amp;2<!-- - --><![CDATA[3]]></b>";
    std::string expected = "<a>";
    QByteArray xml = "<a>";
    for (int i = 0; i < 20'000; ++i) {  // several pieces, cut at every place of the element in turn
        xml += element;
        expected += "<b x=甲>1&23</b>";
    }
    CHECK(heard(xml + "</a>") == expected + "</a>");
}
