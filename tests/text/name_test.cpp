// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/name.h"

#include "tests/qstring_catch.h"

using namespace nuanxin::text;

TEST_CASE("a name is freed of what typing and pasting add to it", "[name]") {
    struct Case {
        const char16_t* typed;
        const char16_t* name;
    };
    const Case cases[] = {
        {u"张三", u"张三"},
        {u"  邱  平 ", u"邱平"},
        {u"邓国　", u"邓国"},
        {u"\uFEFF王\u200B小\u202C明\u200E", u"王小明"},
        {u"ＬＩ　Ｌｅｉ", u"LI Lei"},
        {u"古丽米热•艾比布力", u"古丽米热·艾比布力"},
        {u"古丽米热‧艾比布力", u"古丽米热·艾比布力"},
        {u"古丽米热・艾比布力", u"古丽米热·艾比布力"},
        {u"古丽米热．艾比布力", u"古丽米热·艾比布力"},
        {u"古丽米热。艾比布力", u"古丽米热·艾比布力"},
        {u"古丽米热.艾比布力", u"古丽米热·艾比布力"},
        {u"古丽米热 · 艾比布力", u"古丽米热·艾比布力"},
        {u"古丽米热··艾比布力", u"古丽米热·艾比布力"},
        {u"张三。", u"张三"},
        {u"·张三.", u"张三"},
        {u"J. Smith", u"J.Smith"},
        {u"Smith,  John", u"Smith, John"},
        {u"余红䶮", u"余红䶮"},
        {u"王𫰠", u"王𫰠"},
        {u"⽅⼩⼈", u"方小人"},
        {u"王\uFA10", u"王塚"},
        {u"葛\U000E0100平", u"葛平"},
    };
    for (const Case& c : cases) {
        INFO(QString::fromUtf16(c.typed).toStdString());
        const CleanName clean = cleanName(QString::fromUtf16(c.typed));
        CHECK(clean.name == QString::fromUtf16(c.name));
        CHECK(clean.usable());
    }
}

TEST_CASE("what is no name is said to be none", "[name]") {
    const auto typed = GENERATE(QString(), QStringLiteral("  "), QStringLiteral("12"),
                                QStringLiteral("１３８"), QStringLiteral("——"), QStringLiteral("·"));
    CHECK(cleanName(typed).problems.contains(Problem::NotAName));
    CHECK_FALSE(cleanName(typed).usable());
}

TEST_CASE("the length of a name is counted in code points", "[name]") {
    const QString rare = QStringLiteral("𫰠");
    CHECK(cleanName(rare.repeated(kMaxNameLength)).usable());
    CHECK(cleanName(rare.repeated(kMaxNameLength + 1)).problems == Problems{Problem::NameTooLong});
}

TEST_CASE("a private use character is kept, and its code point is told", "[name]") {
    const CleanName clean = cleanName(QStringLiteral("王\uE123\U000F0001"));
    CHECK(clean.name == QStringLiteral("王\uE123\U000F0001"));
    CHECK(clean.usable());
    CHECK(clean.problems == Problems{Problem::PrivateUseCharacter});
    CHECK(clean.privateUse == QStringList{QStringLiteral("U+E123"), QStringLiteral("U+F0001")});
}

TEST_CASE("digits and signs in a name are worth a warning", "[name]") {
    CHECK(cleanName(QStringLiteral("张三2")).problems == Problems{Problem::UnusualCharacter});
    CHECK(cleanName(QStringLiteral("张三（组长）")).problems == Problems{Problem::UnusualCharacter});
}

TEST_CASE("a name is split into surname and given name", "[name]") {
    struct Case {
        const char16_t *name, *surname, *given;
    };
    const Case cases[] = {
        {u"张三", u"张", u"三"},         {u"欧阳娜娜", u"欧阳", u"娜娜"},
        {u"长孙无忌", u"长孙", u"无忌"}, {u"長孫無忌", u"長孫", u"無忌"},
        {u"尉迟恭", u"尉迟", u"恭"},     {u"诸葛亮", u"诸葛", u"亮"},
        {u"司徒庆玉", u"司徒", u"庆玉"}, {u"上官婉儿", u"上官", u"婉儿"},
        {u"东方", u"东", u"方"},         {u"曾", u"曾", u""},
        {u"𫰠明", u"𫰠", u"明"},    {u"古丽米热·艾比布力", u"", u"古丽米热·艾比布力"},
        {u"J. Smith", u"", u"J. Smith"},
    };
    for (const Case& c : cases) {
        INFO(QString::fromUtf16(c.name).toStdString());
        const SplitName split = splitName(QString::fromUtf16(c.name));
        CHECK(split.surname == QString::fromUtf16(c.surname));
        CHECK(split.given == QString::fromUtf16(c.given));
    }
}
