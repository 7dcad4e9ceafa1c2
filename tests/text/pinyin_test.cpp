// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/pinyin.h"

#include <algorithm>

#include "core/text/han.h"
#include "core/text/sort_key.h"
#include "tests/qstring_catch.h"

using namespace nuanxin::text;

TEST_CASE("an index holds a name from each of its characters on, with every reading", "[pinyin]") {
    const auto words = [](const char* name) {
        QStringList all = indexPinyin(QString::fromUtf8(name));
        all.sort();
        return all.join(u' ');
    };
    CHECK(words("王敏") == QStringLiteral("m min wangmin wm"));
    CHECK(indexPinyin(QStringLiteral("仇晓敏")).contains(QStringLiteral("qiuxiaomin")));
    CHECK(indexPinyin(QStringLiteral("仇晓敏")).contains(QStringLiteral("chouxiaomin")));
    CHECK(indexPinyin(QStringLiteral("仇晓敏")).contains(QStringLiteral("xm")));
    CHECK(indexPinyin(QStringLiteral("吕布")).contains(QStringLiteral("lubu")));
    CHECK(indexPinyin(QString()).isEmpty());
}

TEST_CASE("a name is read with its surname as a surname", "[pinyin]") {
    struct Case {
        const char16_t *name, *marked;
        const char *full, *initials;
    };
    const Case cases[] = {
        {u"仇小敏", u"qiú xiǎo mǐn", "qiuxiaomin", "qxm"},
        {u"曾国藩", u"zēng guó fān", "zengguofan", "zgf"},
        {u"单田芳", u"shàn tián fāng", "shantianfang", "stf"},
        {u"區勇", u"ōu yǒng", "ouyong", "oy"},
        {u"区勇", u"ōu yǒng", "ouyong", "oy"},
        {u"解晓东", u"xiè xiǎo dōng", "xiexiaodong", "xxd"},
        {u"朴丹刚", u"piáo dān gāng", "piaodangang", "pdg"},
        {u"查兰", u"zhā lán", "zhalan", "zl"},
        {u"任贤齐", u"rén xián qí", "renxianqi", "rxq"},
        {u"盖叫天", u"gě jiào tiān", "gejiaotian", "gjt"},
        {u"尉迟俊思", u"yù chí jùn sī", "yuchijunsi", "ycjs"},
        {u"长孙雪兰", u"zhǎng sūn xuě lán", "zhangsunxuelan", "zsxl"},
        {u"万俟卨", u"mò qí xiè", "moqixie", "mqx"},
        {u"令狐冲", u"líng hú chōng", "linghuchong", "lhc"},
        {u"单于田", u"chán yú tián", "chanyutian", "cyt"},
        {u"吕超红", u"lǚ chāo hóng", "lvchaohong", "lch"},
        {u"余红䶮", u"yú hóng yǎn", "yuhongyan", "yhy"},
        {u"王单", u"wáng dān", "wangdan", "wd"},
        {u"扎西次仁", u"zhā xī cì rén", "zhaxiciren", "zxcr"},
        {u"曲·曾", u"qū zēng", "quzeng", "qz"},
        {u"Li Lei", u"li lei", "lilei", "lilei"},
    };
    for (const Case& c : cases) {
        INFO(QString::fromUtf16(c.name).toStdString());
        const Pinyin pinyin = pinyinOfName(QString::fromUtf16(c.name));
        CHECK(pinyin.display() == QString::fromUtf16(c.marked));
        CHECK(pinyin.full() == QLatin1String(c.full));
        CHECK(pinyin.shortForm() == QLatin1String(c.initials));
    }
}

TEST_CASE("a name is found by whatever of its readings a user types", "[pinyin]") {
    struct Case {
        const char16_t* name;
        const char* typed;
    };
    const Case cases[] = {{u"曾国藩", "zengguofan"}, {u"曾国藩", "cengguofan"},  {u"曾国藩", "cgf"},
                          {u"曾国藩", "zgf"},        {u"吕布", "lvbu"},          {u"吕布", "lubu"},
                          {u"盖叫天", "gejiaotian"}, {u"盖叫天", "gaijiaotian"}, {u"尉迟恭", "weichigong"},
                          {u"尉迟恭", "ycg"},        {u"万俟卨", "mqx"},         {u"万俟卨", "wanqixie"},
                          {u"朴丹刚", "pudangang"},  {u"单于田", "shanyutian"},  {u"乐嘉", "lejia"},
                          {u"乐嘉", "yuejia"},       {u"李晟", "lisheng"},       {u"李晟", "licheng"},
                          {u"王略", "wanglve"},      {u"王略", "wanglue"}};
    for (const Case& c : cases) {
        INFO(QString::fromUtf16(c.name).toStdString() << ' ' << c.typed);
        CHECK(searchPinyin(QString::fromUtf16(c.name)).all().contains(QLatin1String(c.typed)));
    }
}

TEST_CASE("the likeliest spelling comes first and there are never many", "[pinyin]") {
    const SearchPinyin search = searchPinyin(QStringLiteral("单乐曾长重行朝"));
    CHECK(search.full.front() == pinyinOfName(QStringLiteral("单乐曾长重行朝")).full());
    CHECK(search.full.size() == kMaxVariants);
    CHECK(search.initials.size() <= kMaxVariants);
    CHECK(searchPinyin(QString()).all().isEmpty());
}

TEST_CASE("words are read without a surname, letters and digits stay", "[pinyin]") {
    CHECK(pinyinOf(QStringLiteral("曾经")).full() == QStringLiteral("cengjing"));
    CHECK(pinyinOf(QStringLiteral("邮政ＥＭＳ永丰3号站")).full() ==
          QStringLiteral("youzhengemsyongfeng3haozhan"));
    CHECK(pinyinOf(QStringLiteral("邮政EMS永丰3号站")).shortForm() == QStringLiteral("yzemsyf3hz"));
    CHECK(pinyinOf(QStringLiteral("饿了么（永丰）")).shortForm() == QStringLiteral("elmyf"));
    CHECK(searchPinyinOf(QStringLiteral("长安街站")).initials.contains(QStringLiteral("cajz")));
}

TEST_CASE("a character without any known reading stands for itself", "[pinyin]") {
    CHECK(pinyinOfName(QStringLiteral("王𫰠")).full() == QStringLiteral("wang𫰠"));
}

namespace {
template <typename Key>
QStringList sortedBy(QStringList names, Key key) {
    std::reverse(names.begin(), names.end());
    std::stable_sort(names.begin(), names.end(),
                     [&](const QString& a, const QString& b) { return key(a) < key(b); });
    return names;
}
}  // namespace

TEST_CASE("rosters in pinyin order go by the surname's own reading", "[sort]") {
    const QStringList ordered = QStringLiteral(
                                    "2号站 10号站 EMS永丰 安一 陈东 陈东明 李明 卢安 吕安 栾安 区勇 仇国 "
                                    "任红 单志凤 沈一 解放 尉迟恭 曾琳军 查兰 翟明 张三 长孙无忌 赵一 "
                                    "𫰠明")
                                    .split(u' ');
    CHECK(sortedBy(ordered, pinyinSortKey) == ordered);
}

TEST_CASE("rosters in stroke order go by strokes as written on the mainland, then by the kind of stroke",
          "[sort]") {
    const QStringList ordered = QStringLiteral(
                                    "9号 丁一 万红 王一 毛峰 方明 孔明 古丽·努尔 石英 李明 张三 陈东 周一 "
                                    "赵一 赵四 郭一 黄一 蒋一 曾一")
                                    .split(u' ');
    CHECK(sortedBy(ordered, strokePlace) == ordered);
}

TEST_CASE("strokes are counted as on the mainland", "[sort]") {
    struct Case {
        char32_t character;
        int strokes;
    };
    const Case cases[] = {{U'丁', 2}, {U'王', 4},   {U'李', 7},  {U'陈', 7},  {U'花', 7},
                          {U'赵', 9}, {U'草', 9},   {U'郭', 10}, {U'黄', 11}, {U'犇', 12},
                          {U'䶮', 9}, {U'𫰠', 9}, {U'A', 0}};
    for (const Case& c : cases) {
        INFO(unsigned(c.character));
        CHECK(strokeCountOf(c.character) == c.strokes);
    }
}

TEST_CASE("every character of the basic block has strokes, nearly every one a reading", "[han]") {
    int unread = 0;
    for (char32_t c = 0x4E00; c <= 0x9FA5; ++c) {
        INFO(std::hex << unsigned(c));
        REQUIRE(strokeCountOf(c) > 0);
        unread += readingOf(c) ? 0 : 1;
    }
    CHECK(unread < 100);  // characters made in Japan or Korea, 兺 and its like
}
