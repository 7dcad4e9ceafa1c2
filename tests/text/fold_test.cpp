// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/fold.h"

#include "tests/qstring_catch.h"

using namespace nuanxin::text;

TEST_CASE("two spellings of one thing fold to the same text", "[fold]") {
    struct Case {
        const char16_t *typed, *folded;
    };
    const Case cases[] = {
        {u"園區(qū)", u"园区"},
        {u"發(fā)展黨建", u"发展党建"},
        {u"園區（qū）經濟", u"园区经济"},
        {u"為了(le)人民", u"为了人民"},
        {u"骑手(an)", u"骑手(an)"},
        {u"快递(EMS)", u"快递(ems)"},
        {u"外卖（qī）手", u"外卖手"},
        {u"(qū)", u"(qū)"},
        {u"ＡＢＣ　１２３", u"abc 123"},
        {u"  饿了么\t 站 ", u"饿了么 站"},
        {u"王\u200B小\uFEFF明", u"王小明"},
        {u"古丽•努尔", u"古丽·努尔"},
        {u"古丽．努尔", u"古丽·努尔"},
        {u"2.5公里", u"2.5公里"},
        {u"㈱", u"(株)"},
        {u"曾國藩", u"曾国藩"},
    };
    for (const Case& c : cases) {
        INFO(QString::fromUtf16(c.typed).toStdString());
        const QString folded = foldForSearch(QString::fromUtf16(c.typed));
        CHECK(folded == QString::fromUtf16(c.folded));
        CHECK(foldForSearch(folded) == folded);
    }
}

TEST_CASE("pasted text loses the pinyin in brackets and nothing else", "[fold]") {
    CHECK(withoutPinyinResidue(QStringLiteral("工業(yè)園區(qū)（苏州）ＡＢ")) ==
          QStringLiteral("工業園區（苏州）ＡＢ"));
}
