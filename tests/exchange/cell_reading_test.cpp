// SPDX-License-Identifier: GPL-3.0-or-later
// What one cell says of one field, and the sentence where it says nothing that can be taken.
#include "core/exchange/cell_reading.h"
#include "tests/exchange/import_fixture.h"

using namespace nuanxin;
using namespace nuanxin::test;

namespace {

CellReading readAs(const char* what, const char* field, const Cell& cell, const QString& kind = {}) {
    const ImportDescription& description = described(what);
    const int index = description.indexOf(QLatin1String(field));
    REQUIRE(index >= 0);
    return readCell(description.fields[static_cast<size_t>(index)], cell, false, 2026, kind);
}

// The value; where there is none, the problem's code; behind either, what was taken with a doubt.
QString read(const char* what, const char* field, const char* written) {
    const CellReading reading = readAs(what, field, {QString::fromUtf8(written)});
    return reading.value + (reading.problem.isEmpty() ? QString() : u'!' + reading.problem) +
           (reading.remark.isEmpty() ? QString() : QStringLiteral("~"));
}

}  // namespace

TEST_CASE("words are understood as clerks write them", "[import][spelling]") {
    const auto [what, field, written, expected] =
        GENERATE(table<const char*, const char*, const char*, const char*>({
            {"workers", "political_status", "党员（预备）", "02"},
            {"workers", "political_status", "中共党员(预备)", "02"},
            {"workers", "political_status", "民主党派", "!unknown_code"},
            {"workers", "political_status", "非党员", "~"},
            {"workers", "political_status", "否", "~"},
            {"workers", "political_status", "团员（已退）", "!unknown_code"},
            {"workers", "occupation", "专送", "rider"},
            {"workers", "occupation", "众包", "rider"},
            {"workers", "occupation", "乐跑", "rider"},
            {"workers", "occupation", "美团骑手", "rider"},
            {"workers", "occupation", "饿了么骑手", "rider"},
            {"workers", "occupation", "骑手（兼职）", "rider"},
            {"workers", "occupation", "骑手（站长）", "!unknown_code"},
            {"workers", "occupation", "闪送", "rider"},
            {"workers", "occupation", "同城配送", "rider"},
            {"workers", "occupation", "大货司机", "truck_driver"},
            {"workers", "occupation", "出租车司机", "other"},
            {"workers", "occupation", "的哥", "other"},
            {"workers", "occupation", "揽投员", "courier"},
            {"workers", "occupation", "分拣员", "courier"},
            {"workers", "occupation", "自媒体", "streamer"},
            {"workers", "occupation", "短视频", "streamer"},
            {"workers", "education", "初中及以下", "70"},
            {"workers", "education", "高中/中专", "60"},
            {"workers", "education", "大普", "28"},
            {"workers", "education", "自考大专", "30"},
            {"workers", "education", "中技", "47"},
            {"workers", "sex", "先生", "1"},
            {"workers", "sex", "女士", "2"},
            {"workers", "state", "搬走", "moved"},
            {"workers", "state", "转行", "left"},
            {"workers", "state", "退网", "left"},
            {"workers", "state", "全职", "on_job"},
            {"workers", "state", "兼职", "on_job"},
            {"employers", "kind", "直播基地", "live_streaming"},
            {"visits", "outcome", "已变更", "changed"},
            {"visits", "outcome", "离开", "left"},
            {"visits", "outcome", "未遇见", "not_met"},
        }));
    CAPTURE(field, written);
    CHECK(read(what, field, written) == QString::fromUtf8(expected));
}

TEST_CASE("phones and document numbers say what is wrong with them", "[import]") {
    const auto [field, written, expected] = GENERATE(table<const char*, const char*, const char*>({
        {"phone", "13911110012/13911110013", "13911110012!several_phones"},
        {"phone", "00000000000", "!phone_length"},
        {"phone", "0793-0000000", "!phone_length"},
        {"phone", "12345678901", "!phone_length"},
        {"phone", "电话13911110012", "13911110012"},
        {"identity_number", "000000000000000000", "!identity_length"},
        {"identity_number", "身份证：361199199310080327", "361199199310080327"},
        {"identity_number", "身份证号 361199199310080327", "361199199310080327"},
        {"identity_number", "12345678", "!identity_length"},
        {"identity_number", "军字第1234567号", "!identity_length"},
    }));
    CAPTURE(field, written);
    CHECK(read("workers", field, written) == QString::fromUtf8(expected));
}

TEST_CASE("a resident number is one, whatever the column beside it calls the document", "[import]") {
    const CellReading reading = readAs("workers", "identity_number", {QStringLiteral("361199199310080327")},
                                       QStringLiteral("passport"));
    CHECK(reading.value == u"361199199310080327");
    CHECK(reading.remark.contains(QStringLiteral("已按身份证处理")));
    LedgerFixture fixture;
    const auto rehearsal = rehearse(*fixture.ledger, bookOf({QStringLiteral("姓名|证件类型|证件号码"),
                                                             QStringLiteral("张三|护照|361199199310080327"),
                                                             QStringLiteral("李四|台胞证|12345678")}));
    const auto kind = static_cast<size_t>(described("workers").indexOf(QStringLiteral("document_kind")));
    CHECK(rehearsal->row(0).values[kind] == u"resident_id");
    CHECK(rehearsal->row(1).values[kind] == u"other");
    CHECK(told(*rehearsal, 1) == u"new");
}

TEST_CASE("a problem's sentence quotes the cell", "[import]") {
    const auto [field, written, beginning] = GENERATE(table<const char*, const char*, const char*>({
        {"birth_date", "2023-02-30", "“2023-02-30”：没有这一天"},
        {"birth_date", "去年", "“去年”：这里填的不是日期"},
        {"phone", "1380000", "“1380000”：电话号码的位数不对"},
        {"phone", "12345678901", "“12345678901”：没有这样的电话号码"},
        {"identity_number", "12345678", "“12345678”：身份证号码的位数不对"},
        {"identity_number", "军字第1234567号", "“军字第1234567号”：这里填的不是证件号码"},
        {"sex", "猫", "“性别”里没有“猫”这一项"},
    }));
    const CellReading reading = readAs("workers", field, {QString::fromUtf8(written)});
    CAPTURE(field, written, reading.says.toStdString());
    CHECK(reading.says.startsWith(QString::fromUtf8(beginning)));
    const CellReading longOne = readAs("workers", "birth_date", {QString(500, u'长')});
    CHECK(longOne.says.size() < 100);
}

TEST_CASE("who has another document is asked for its kind", "[import]") {
    for (const char* number : {"12345678", "军字第1234567号"}) {
        CHECK(readAs("workers", "identity_number", {QString::fromUtf8(number)})
                  .says.contains(QStringLiteral("请写明证件种类")));
    }
}

TEST_CASE("a formula that came to nothing is a problem and not an empty cell", "[import]") {
    const auto [field, code] =
        GENERATE(table<const char*, const char*>({{"name", "name_missing"},
                                                  {"identity_number", "identity_length"},
                                                  {"phone", "phone_length"},
                                                  {"started_on", "no_such_date"},
                                                  {"education", "unknown_code"},
                                                  {"site", "unknown_code"}}));
    CAPTURE(field);
    for (const char* shown : {"#DIV/0!", "#REF!", "#N/A", "="}) {
        Cell cell{QLatin1String(shown)};
        cell.kind = CellKind::Error;
        const CellReading reading = readAs("workers", field, cell);
        CHECK(reading.value.isEmpty());
        CHECK(reading.problem == QLatin1String(code));
        CHECK(reading.says.contains(QStringLiteral("公式")));
    }
}

TEST_CASE("the same as above is what stands above", "[import]") {
    LedgerFixture fixture;
    const auto rehearsal =
        rehearse(*fixture.ledger,
                 bookOf(QString::fromUtf8("姓名|手机|平台|站点|入职日期\n同上|13800000000|〃||\n"
                                          "张三|13800000001|美团|甲站|2020-01-01\n"
                                          "李四|13800000002|〃|同上|同上\n王五|同上|\"|〃|〃\n"
                                          "赵六|13800000004|顺丰|乙站|\n钱七|13800000005|同 上|同上|同上")
                            .split(u'\n')));
    const auto value = [&](int row, const char* field) {
        const int index = described("workers").indexOf(QLatin1String(field));
        return rehearsal->row(row).values[static_cast<size_t>(index)];
    };
    CHECK(told(*rehearsal, 0) == u"left_out name_missing unknown_code");
    CHECK(told(*rehearsal, 2) == u"new");
    CHECK(told(*rehearsal, 3) == u"new phone_length");
    for (const int row : {2, 3}) {
        CHECK(value(row, "platform") == u"meituan");
        CHECK(value(row, "site") == u"甲站");
        CHECK(value(row, "started_on") == u"2020-01-01");
        CHECK(rehearsal->row(row).remarks.size() == 3);
    }
    CHECK(value(5, "platform") == u"sf");
    CHECK(value(5, "site") == u"乙站");
    rehearsal->setCell(1, 2, QStringLiteral("饿了么"));
    CHECK(value(2, "platform") == u"eleme");
    CHECK(value(3, "platform") == u"eleme");
    CHECK(value(5, "platform") == u"sf");
}
