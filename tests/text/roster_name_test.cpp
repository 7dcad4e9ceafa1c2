// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/roster_name.h"

#include "tests/qstring_catch.h"

using namespace nuanxin::text;

namespace {

QString doubtOf(NameDoubt doubt) {
    static const QStringList words{QStringLiteral("none"),    QStringLiteral("hidden"),
                                   QStringLiteral("no name"), QStringLiteral("several"),
                                   QStringLiteral("damaged"), QStringLiteral("digits"),
                                   QStringLiteral("unclear")};
    return words[static_cast<int>(doubt)];
}

// "张三 [已离职] digits"
QString told(const QString& cell) {
    const RosterName read = readRosterName(cell);
    QStringList parts;
    if (!read.name.isEmpty()) {
        parts << read.name;
    }
    for (const QString& remark : read.remarks) {
        parts << u'[' + remark + u']';
    }
    if (read.doubt != NameDoubt::None) {
        parts << doubtOf(read.doubt);
    }
    return parts.join(u' ');
}

}  // namespace

TEST_CASE("names of every kind raise no doubt", "[name]") {
    const char16_t* cells[] = {
        u"张三",        u"李一",           u"某力",         u"余某仁",
        u"欧阳",        u"司马相如",       u"李世民",       u"何生",
        u"王长",        u"于师",           u"刘主",         u"王任志",
        u"古丽·艾力",   u"买买提·阿布都",  u"阿依古丽",     u"阿卜杜热合曼·阿卜杜拉艾合买提·买买提伊敏",
        u"娜仁托娅",    u"拉巴次仁",       u"JOHN SMITH",   u"Smith, John",
        u"O'Brien",     u"Jean-Pierre Lu", u"Nguyễn Văn A", u"王𫰠",
        u"𬱖三𰻞", u"余红䶮",         u"〇一",         u"赵C",
        u"李\uE000明",  u"张 三 丰",       u"待小红",       u"不丹",
        u"空明"};
    for (const char16_t* cell : cells) {
        INFO(QString::fromUtf16(cell).toStdString());
        const RosterName read = readRosterName(QString::fromUtf16(cell));
        CHECK(doubtOf(read.doubt) == u"none");
        CHECK(read.remarks.isEmpty());
        CHECK(read.name == QString::fromUtf16(cell));
    }
}

TEST_CASE("what stands in a name cell beside a name, or for want of one, is told apart", "[name]") {
    struct Case {
        const char16_t* cell;
        const char16_t* told;
    };
    const Case cases[] = {
        {u"张三（已离职）", u"张三 [已离职]"},
        {u"张三(组长)", u"张三 [组长]"},
        {u"张三【女】（离职", u"张三 [女] [离职]"},
        {u"古丽·艾力（Guli）", u"古丽·艾力 [Guli]"},
        {u"JOHN SMITH (约翰)", u"JOHN SMITH [约翰]"},
        {u"張(zhāng)三", u"張三"},
        {u"（空）", u"[空] no name"},
        {u"刘**", u"hidden"},
        {u"刘＊＊", u"hidden"},
        {u"李某", u"hidden"},
        {u"李某某（男）", u"[男] hidden"},
        {u"张×", u"hidden"},
        {u"张XX", u"hidden"},
        {u"某某", u"hidden"},
        {u"先生", u"no name"},
        {u"王先生", u"no name"},
        {u"欧阳女士", u"no name"},
        {u"待定", u"no name"},
        {u"姓 名", u"no name"},
        {u"X", u"no name"},
        {u"xx", u"no name"},
        {u"张三、李四", u"several"},
        {u"张三，李四", u"several"},
        {u"张三/李四", u"several"},
        {u"张三、", u"张三"},
        {u"贾旋?", u"贾旋? damaged"},
        {u"贾？旋", u"贾?旋 damaged"},
        {u"贾\uFFFD旋", u"贾\uFFFD旋 damaged"},
        {u"???", u"damaged"},
        {u"张三2", u"张三 digits"},
        {u"张三 02", u"张三 digits"},
        {u"12.张三", u"张三 digits"},
        {u"张三①", u"张三 digits"},
        {u"张三(2)", u"张三 digits"},
        {u"张三13800000001", u"张三 digits"},
        {u"张3三", u"张3三 unclear"},
        {u"张三A", u"张三A unclear"},
        {u"李", u"李 unclear"},
        {u"李(王加玉)明", u"李(王加玉)明 unclear"},
    };
    for (const Case& c : cases) {
        INFO(QString::fromUtf16(c.cell).toStdString());
        CHECK(told(QString::fromUtf16(c.cell)) == QString::fromUtf16(c.told));
    }
}

TEST_CASE("a lost character stands for any other, and only for one", "[name]") {
    CHECK(namesFitButForLostCharacters(QStringLiteral("贾?旋"), QStringLiteral("贾龙旋")));
    CHECK(namesFitButForLostCharacters(QStringLiteral("王\uE123"), QStringLiteral("王𫰠")));
    CHECK_FALSE(namesFitButForLostCharacters(QStringLiteral("贾?"), QStringLiteral("贾龙旋")));
    CHECK_FALSE(namesFitButForLostCharacters(QStringLiteral("贾?旋"), QStringLiteral("甄龙旋")));
    CHECK_FALSE(namesFitButForLostCharacters(QStringLiteral("贾旋"), QStringLiteral("贾旋")));
    CHECK_FALSE(namesFitButForLostCharacters(QStringLiteral("?"), QStringLiteral("旋")));
}
