// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/history_page.h"

#include <QAbstractItemModelTester>

#include "tests/ui/window_fixture.h"
#include "ui/ledger/history_details.h"
#include "ui/ledger/history_model.h"

using namespace nuanxin;
using namespace nuanxin::ui;
using nuanxin::ui::test::WindowFixture;
using Mode = QAbstractItemModelTester::FailureReportingMode;

TEST_CASE("the history model reads two hundred entries at a time", "[history]") {
    nuanxin::test::LedgerFixture f;
    std::vector<Place> places;
    for (int i = 0; i < 250; ++i) {
        PlaceStore(*f.ledger).save({{}, {}, PlaceLevel::Street, QStringLiteral("街道%1").arg(i), {}, {}});
    }
    Session session;
    session.adopt(std::move(f.ledger));
    HistoryModel model(session);
    QAbstractItemModelTester tester(&model, Mode::Fatal);
    tester.setUseFetchMore(false);  // it would fetch in the midst of a reset
    CHECK(model.rowCount() == 0);
    model.reload();
    CHECK(model.rowCount() == HistoryModel::kPage);
    CHECK(model.total() == 251);
    REQUIRE(model.canFetchMore({}));
    model.fetchMore({});
    CHECK(model.rowCount() == 251);
    CHECK_FALSE(model.canFetchMore({}));
    model.setFilter({QStringLiteral("街道249"), {}, HistoryFilter::State::Any});
    CHECK(model.rowCount() == 1);
    model.setFilter({QStringLiteral("没有这样的改动"), {}, HistoryFilter::State::Any});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("a change is taken back and brought back from the history page", "[history]") {
    WindowFixture f;
    f.addPlace(QStringLiteral("骑龙街道"));
    f.adopt();
    f.page<HistoryPage>("history");
    f.table()->selectRow(0);
    CHECK(f.says("新增区划“骑龙街道”"));
    f.press("撤销这一条");
    CHECK(PlaceStore(f.open()).list().empty());
    CHECK(f.window->findChild<ToastBar*>()->text() == QStringLiteral("已撤销：新建区划 骑龙街道"));
    REQUIRE(f.button("重做这一条") != nullptr);
    CHECK(f.says("后来"));
    f.press("重做这一条");
    CHECK(PlaceStore(f.open()).list().size() == 1);
    CHECK(f.button("撤销这一条") != nullptr);
}

TEST_CASE("what cannot be taken back has no button and says why", "[history]") {
    WindowFixture f;
    f.adopt();
    f.page<HistoryPage>("history");
    f.table()->selectRow(0);
    CHECK(f.says("管理事项只作记录"));
    CHECK(f.button("撤销这一条") == nullptr);
}

TEST_CASE("a reader sees history but takes nothing back", "[history]") {
    WindowFixture f;
    f.addPlace(QStringLiteral("骑龙街道"));
    f.adoptAs(QStringLiteral("查阅员"), Role::Reader);
    auto* page = f.page<HistoryPage>("history");
    page->receive(History(f.open()).undoable()->id.value());
    CHECK(f.says("您的身份是查阅员"));
    CHECK(f.button("撤销这一条") == nullptr);
}

TEST_CASE("a row's change is told with the nouns and the words of its columns", "[history]") {
    using What = RowChange::What;
    const QString place = QStringLiteral("place"), name = QStringLiteral("骑龙社区");
    struct Case {
        RowChange change;
        const char* words;
    };
    const Case cases[] = {
        {{What::Added, place, 1, name, {}}, "新增区划“骑龙社区”"},
        {{What::Removed, place, 1, {}, {}}, "删除区划"},
        {{What::Changed, place, 1, name, {QStringLiteral("code"), QStringLiteral("parent_id")}},
         "修改区划“骑龙社区”：代码、上级"},
        {{What::Changed, place, 1, name, {QStringLiteral("unheard_of")}}, "修改区划“骑龙社区”"},
    };
    for (const Case& each : cases) {
        CHECK(rowChangeText(each.change) == QString::fromUtf8(each.words));
    }
}
