// SPDX-License-Identifier: GPL-3.0-or-later
// Rosters of other layouts than the five: the rules must hold for senders nobody has met yet.
#include "core/exchange/sheet_reader.h"
#include "tests/exchange/import_fixture.h"

using namespace nuanxin;
using namespace nuanxin::test;

namespace {

constexpr int kPeople = 40;

struct Someone {
    QString name, identity, phone;
};

Someone someone(int number) {
    static const QString kSurnames = QStringLiteral("赵钱孙李周吴郑王冯陈");
    static const QString kGiven = QStringLiteral("建国小红志强");
    const QString name = kSurnames[number % 10] + kGiven.mid(number / 10 % 3 * 2, 2);
    const QString birth =
        QStringLiteral("19%1%2").arg(70 + number % 25).arg(1 + number % 9, 2, 10, QChar(u'0')) +
        QString::number(10 + number % 18);
    // Two people of thirty have a namesake.
    return {name, identity(birth, 100 + number), QStringLiteral("138%1").arg(20000000 + number * 7919)};
}

QString atRow(const Rehearsal& rehearsal, int sheetRow) {
    for (int row = 0; row < rehearsal.rowCount(); ++row) {
        if (rehearsal.row(row).number == sheetRow) {
            return told(rehearsal, row);
        }
    }
    return QStringLiteral("passed over");
}

// Everybody once, in groups under merged sites, with a page's head repeated, subtotals and signatures.
Workbook grouped() {
    QStringList lines{QStringLiteral("某区新业态从业人员信息采集表"),
                      QStringLiteral("采集单位：||||采集时间：2026年3月"),
                      QStringLiteral("序号|所属站点|人员信息|||联系方式||紧急联系人"),
                      QStringLiteral("||姓 名|身份证\n号码|文化程度|手机号码*|现居住地址|姓名|电话")};
    std::vector<MergedRange> merged{{1, 1, 0, 8}, {3, 4, 0, 0}, {3, 4, 1, 1},
                                    {3, 3, 2, 4}, {3, 3, 5, 6}, {3, 3, 7, 8}};
    for (int i = 0; i < kPeople; ++i) {
        if (i % 10 == 0 && i > 0) {
            lines << QStringLiteral("小计||=10")
                  << QStringLiteral(
                         "序号|所属站点|姓 名|身份证\n号码|文化程度|手机号码*|现居住地址|姓名|电话");
        }
        const Someone who = someone(i);
        const int row = static_cast<int>(lines.size()) + 1;
        if (i % 10 == 0) {
            merged.push_back({row, row + 9, 1, 1});
        }
        lines << QStringLiteral("=%1|%2|%3|%4|大专|%5|幸福小区%1栋|家属%1|1390000%6")
                     .arg(i + 1)
                     .arg(i % 10 == 0 ? QStringLiteral("第%1配送站").arg(i / 10 + 1) : QString())
                     .arg(who.name, who.identity, who.phone)
                     .arg(i, 4, 10, QChar(u'0'));
    }
    lines << QString() << QStringLiteral("合计：40人") << QStringLiteral("填报人：甲|审核人：乙||日期：");
    return bookOf(lines, merged);
}

// No head at all, GB 18030, and every fifth number cut to what a number cell shows.
Workbook headless() {
    QByteArray csv;
    for (int i = 0; i < kPeople; ++i) {
        const Someone who = someone(i);
        const QString number = i % 5 == 4 ? QStringLiteral("3.61199E+17") : who.identity.toLower();
        csv += QStringLiteral("%1,%2,+86 %3,%4\r\n")
                   .arg(who.name, number, who.phone, QStringLiteral("骑手"))
                   .toUtf8();
    }
    return readWorkbook(csv, QStringLiteral("名单.csv"));
}

// A cover sheet, a hidden list of choices, a sheet for each half; numbers and dates as number cells.
Workbook manySheets() {
    Workbook book;
    book.sheets.push_back(sheetOf({QStringLiteral("填表说明"), QStringLiteral("1.姓名：按身份证填写。"),
                                   QStringLiteral("2.手机：填常用手机。")}));
    book.sheets.push_back(sheetOf({QStringLiteral("姓名|性别|民族"), QStringLiteral("示例|男|汉族")}));
    book.sheets.back().hidden = true;
    for (int half = 0; half < 2; ++half) {
        QStringList lines{
            QStringLiteral("人员姓名|证件类型|证件号|电话/"
                           "手机|入职日期|从业类别|用工单位|政治面貌(中共党员、共青团员、群众)")};
        for (int i = half * 20; i < half * 20 + 20; ++i) {
            const Someone who = someone(i);
            lines << QStringLiteral("%1|身份证|%2|=%3|@44236|外卖骑手|某人力资源有限公司|%4")
                         .arg(who.name, who.identity, who.phone,
                              i % 2 == 0 ? QStringLiteral("群众") : QStringLiteral("团员"));
        }
        book.sheets.push_back(sheetOf(lines));
        book.sheets.back().date1904 = true;
    }
    return book;
}

// Nothing but names and phones, from a chat window; one is new and has a passport.
Workbook poor() {
    QStringList lines{QStringLiteral("联系方式|姓名（必填）|证件类型|证件号码|备注")};
    for (int i = 0; i < kPeople; ++i) {
        const Someone who = someone(i);
        lines << QStringLiteral("%1 |\u200b%2 %3|||").arg(who.phone, who.name.left(1), who.name.mid(1));
    }
    lines << QStringLiteral("13911112222|买买提．阿布都|护照|E12345678|外地来")
          << QStringLiteral("13911113333|\uE123某||不详|") << QStringLiteral("1391111|无名氏|||")
          << QStringLiteral("13911115555|——|||");
    return bookOf(lines);
}

}  // namespace

TEST_CASE("rosters of four other layouts name the same forty people", "[rosters]") {
    LedgerFixture fixture;
    const auto count = [&fixture] {
        return fixture.ledger->database().number("SELECT count(*) FROM worker");
    };

    const auto first = rehearse(*fixture.ledger, grouped());
    CHECK(first->sheets()[0].head.lastRow == 4);
    CHECK(first->summary().fresh == kPeople);
    for (int row = 0; row < first->rowCount(); ++row) {
        CHECK(first->problemsOf(row).empty());
    }
    first->commit();
    CHECK(fixture.ledger->database().number("SELECT count(*) FROM site") == 4);
    CHECK(fixture.ledger->database().number(
              "SELECT count(*) FROM worker WHERE site_id IS NULL OR phone_tail IS NULL") == 0);

    const auto second = rehearse(*fixture.ledger, headless(), "workers", QStringLiteral("名单.csv"));
    REQUIRE(second->rowCount() == kPeople);
    for (int row = 0; row < kPeople; ++row) {
        INFO("row " << row + 1 << " " << told(*second, row).toStdString());
        CHECK(second->recordOf(row) == first->recordOf(row));
        CHECK(second->problemsOf(row).size() == (row % 5 == 4 ? 1U : 0U));
    }
    CHECK(!second->commit().isValid());  // a number cut short takes nothing from one that is known

    const auto third = rehearse(*fixture.ledger, manySheets());
    REQUIRE(third->sheets().size() == 2);
    CHECK(third->summary().update == kPeople);
    third->commit();
    CHECK(fixture.ledger->database().number("SELECT count(*) FROM worker WHERE started_on = '2025-02-10'") ==
          kPeople);
    CHECK(fixture.ledger->database().number("SELECT count(*) FROM employer") == 1);

    const auto fourth = rehearse(*fixture.ledger, poor());
    CHECK(fourth->summary().same == kPeople);
    CHECK(atRow(*fourth, 42) == u"new");
    CHECK(atRow(*fourth, 43) == u"new private_use_character");
    CHECK(atRow(*fourth, 44) == u"new phone_length");
    CHECK(atRow(*fourth, 45) == u"left_out name_missing");
    fourth->commit();
    CHECK(count() == kPeople + 3);
    CHECK(fixture.ledger->database().number("SELECT count(*) FROM worker WHERE document_kind = 'passport'") ==
          1);

    for (int i = 0; i < 3; ++i) {
        CHECK(History(*fixture.ledger).undoNewest(1).front().done());
    }
    CHECK(count() == 0);
}
