// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/worker_edit.h"

#include "core/ledger/progress.h"
#include "tests/census/census_fixture.h"

using namespace nuanxin;
using namespace nuanxin::test;

namespace {

struct EditFixture : CensusFixture {
    WorkerId zhang = add(QStringLiteral("张三"), QStringLiteral("13812340327"));
    WorkerId li = add(QStringLiteral("李四"));
    WorkerEdits edits{*ledger};

    JudgedEdit judge(RollColumn column, const char* text) {
        edits.judge({{zhang, column, QString::fromUtf8(text)}}, Progress::none());
        return edits.judged().empty() ? JudgedEdit() : edits.judged().front();
    }
    Worker plain(WorkerId id) { return WorkerStore(*ledger).findPlain(id).value(); }
};

}  // namespace

TEST_CASE("cells are read as an import reads them, and refused with a sentence", "[edit]") {
    EditFixture f;
    using C = RollColumn;
    const struct {
        RollColumn column;
        const char* text;
        const char* after;  // null: refused
    } cases[] = {
        {C::Sex, "女", "女"},
        {C::Sex, "女性", "女"},
        {C::Sex, "骑手", nullptr},
        {C::PoliticalStatus, "党员", "中共党员"},
        {C::BirthDate, "1990年5月20日", "1990-05-20"},
        {C::BirthDate, "1990.2.30", nullptr},
        {C::Phone, "139 1234 5678", "13912345678"},
        {C::Phone, "1391234", nullptr},
        {C::Phone, "139****5678", nullptr},
        {C::Site, "骑龙站", "骑龙站"},
        {C::Site, "没有的站", nullptr},
        {C::Community, "骑龙社区居委会", "骑龙社区"},
        {C::Employer, "美团悦途配送", "美团悦途配送"},
        {C::State, "离岗", "离岗"},
        {C::State, "", nullptr},
        {C::Name, "", nullptr},
        {C::Name, "张 三丰", "张三丰"},
        {C::VerifiedOn, "2026/3/5", "2026-03-05"},
        {C::Age, "33", nullptr},
        {C::Source, "名册.xlsx", nullptr},
        {C::DocumentKind, "护照", nullptr},
    };
    for (const auto& [column, text, after] : cases) {
        INFO(titleOf(column).toStdString() << " " << text);
        const JudgedEdit judged = f.judge(column, text);
        REQUIRE(judged.worker == f.zhang);
        CHECK(judged.refusal.isEmpty() == (after != nullptr));
        CHECK(judged.after == QString::fromUtf8(after != nullptr ? after : text));
        CHECK((judged.refusal.isEmpty() || judged.refusal.endsWith(u'。')));
    }
}

TEST_CASE("what says nothing new is no edit, a masked number copied back least of all", "[edit]") {
    EditFixture f;
    for (const auto& [column, text] :
         {std::pair(RollColumn::Phone, "138****0327"), std::pair(RollColumn::Phone, "138 1234 0327"),
          std::pair(RollColumn::State, "在岗，待核"), std::pair(RollColumn::Name, "张三"),
          std::pair(RollColumn::DocumentKind, "居民身份证"), std::pair(RollColumn::Sex, "")}) {
        CHECK_FALSE(f.judge(column, text).worker.isValid());
        CHECK(f.edits.unchanged() == 1);
    }
    CHECK_FALSE(f.edits.apply(Progress::none()).isValid());
}

TEST_CASE("a paste is one entry without a person's name, and what was refused stays", "[edit]") {
    EditFixture f;
    f.edits.judge({{f.zhang, RollColumn::Sex, QStringLiteral("男")},
                   {f.zhang, RollColumn::BirthDate, QStringLiteral("没有")},
                   {f.li, RollColumn::Sex, QStringLiteral("女")},
                   {f.li, RollColumn::Sex, QStringLiteral("男")},
                   {f.li, RollColumn::Phone, QStringLiteral("1")},
                   {f.li, RollColumn::Site, QStringLiteral("金星站")}},
                  Progress::none());
    CHECK(f.edits.workers() == 2);
    CHECK(f.edits.cells() == 3);
    CHECK(f.edits.refused() == 1);
    CHECK(f.edits.unchanged() == 1);
    const HistoryId entry = f.edits.apply(Progress::none());
    CHECK(History(*f.ledger).find(entry)->label == QStringLiteral("成批修改从业人员的性别、网点（2 人）"));
    CHECK(f.plain(f.zhang).sex == QStringLiteral("1"));
    CHECK(f.plain(f.zhang).phone.plain == QStringLiteral("13812340327"));
    CHECK(f.plain(f.li).sex == QStringLiteral("1"));
    CHECK(f.plain(f.li).site == f.jinxingSite);
    CHECK(f.plain(f.li).phone.plain->isEmpty());
    REQUIRE(History(*f.ledger).undo(entry).done());
    CHECK(f.plain(f.zhang).sex.isEmpty());
    CHECK_FALSE(f.plain(f.li).site.isValid());
}

TEST_CASE("sealed columns show masked what stood there, and clear when the cell is empty", "[edit]") {
    EditFixture f;
    const JudgedEdit judged = f.judge(RollColumn::Phone, "");
    CHECK(judged.before == QStringLiteral("138****0327"));
    CHECK(judged.refusal.isEmpty());
    f.edits.apply(Progress::none());
    CHECK(f.plain(f.zhang).phone.plain->isEmpty());
}

TEST_CASE("a platform nobody has met is taken with a remark, one that is known without", "[edit]") {
    EditFixture f;
    const JudgedEdit fresh = f.judge(RollColumn::Platform, "永丰跑腿");
    CHECK(fresh.refusal.isEmpty());
    CHECK(fresh.remark == QStringLiteral("“永丰跑腿”还不在平台的名目里，会照原样登记。"));
    CHECK(f.judge(RollColumn::Platform, "美团").remark.isEmpty());
    CHECK(f.judge(RollColumn::Name, "张四").remark.isEmpty());
    f.edits.apply(Progress::none());
    CHECK(History(*f.ledger).undoable()->label == QStringLiteral("修改 张三：姓名"));
}

TEST_CASE("a reader edits nothing", "[edit]") {
    EditFixture f;
    Users(*f.ledger).add(QStringLiteral("查阅员"), Role::Reader, kPassword);
    f.reopen({QStringLiteral("查阅员"), kPassword});
    CHECK(kindThrown([&] { WorkerEdits(*f.ledger).judge({}, Progress::none()); }) == ErrorKind::NotAllowed);
}
