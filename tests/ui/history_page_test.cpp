// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/history_page.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QHeaderView>

#include "core/branch/person_erasure.h"
#include "core/census/worker_store.h"
#include "tests/ui/window_fixture.h"
#include "ui/ledger/history_details.h"
#include "ui/ledger/history_model.h"
#include "ui/shell/filter_line.h"

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
    model.setFilter({QStringLiteral("街道249"), {}});
    CHECK(model.rowCount() == 1);
    model.setFilter({QStringLiteral("没有这样的改动"), {}});
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

TEST_CASE("what is about an erased person alone is not offered to be taken back", "[history][erase]") {
    WindowFixture f;
    Worker worker;
    worker.name = QStringLiteral("欧阳芷若");
    WorkerStore(*f.ledger).save(worker);
    const HistoryId adding = History(*f.ledger).undoable()->id;
    const PlaceId place = f.addPlace(QStringLiteral("骑龙街道"));
    REQUIRE(place.isValid());
    erasePersons(*f.ledger, {worker.id});
    f.adopt();
    auto* page = f.page<HistoryPage>("history");
    page->receive(adding.value());
    CHECK(f.says("已彻底删除"));
    CHECK(f.button("撤销这一条") == nullptr);
    CHECK_FALSE(History(f.open()).mayReverse(*History(f.open()).find(adding)));
    f.window->goTo(QStringLiteral("home"));
    f.settle();
    QCoreApplication::processEvents();
    QStringList offered;
    for (const QPushButton* each : f.window->currentPage()->findChildren<QPushButton*>()) {
        offered << (each->text() == QStringLiteral("撤销") ? each->accessibleName() : QString());
    }
    offered.removeAll(QString());
    CHECK(offered == QStringList{QStringLiteral("撤销：新建区划 骑龙街道")});
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

TEST_CASE("all that was done after an entry is undone from the history page, once its count was confirmed",
          "[history]") {
    WindowFixture f;
    f.addPlace(QStringLiteral("甲街道"));
    const HistoryId here = History(*f.ledger).undoable()->id;
    f.addPlace(QStringLiteral("乙街道"));
    f.addPlace(QStringLiteral("丙街道"));
    f.adopt();
    auto* page = f.page<HistoryPage>("history");
    page->receive(History(f.open()).undoable()->id.value());
    CHECK(f.button("撤销到这里") == nullptr);  // nothing came after it
    page->receive(here.value());
    f.press("撤销到这里");
    CHECK(f.says("撤销这一条之后的 2 步？"));
    f.press("撤销 2 步");
    CHECK(PlaceStore(f.open()).list().size() == 1);
    CHECK(f.window->findChild<ToastBar*>()->text() == QStringLiteral("已撤销 2 步。"));
    CHECK(f.button("撤销到这里") == nullptr);
    f.press("重做");
    CHECK(PlaceStore(f.open()).list().size() == 3);
    CHECK(f.window->findChild<ToastBar*>()->text() == QStringLiteral("已重做 2 步。"));
}

TEST_CASE("history is narrowed by kind, and apart from that to what stands", "[history]") {
    WindowFixture f;
    f.addPlace(QStringLiteral("甲街道"));
    f.addPlace(QStringLiteral("乙街道"));
    REQUIRE(History(*f.ledger).undo(History(*f.ledger).undoable()->id).done());
    f.adopt();
    auto* page = f.page<HistoryPage>("history");
    const auto rows = [&f] { return f.table()->model()->rowCount(); };
    CHECK(rows() == 4);
    auto* onlyStanding = page->findChild<QCheckBox*>();
    onlyStanding->click();
    CHECK(rows() == 2);  // the creation of the ledger and of 甲街道
    auto* kinds = page->findChild<FilterChip*>();
    kinds->choose({static_cast<int>(HistoryFilter::Kind::Added)});
    Q_EMIT kinds->changed();
    CHECK(rows() == 1);
    onlyStanding->click();
    CHECK(rows() == 2);
}

TEST_CASE("the columns of history stay within the window, and a time is whole", "[history]") {
    WindowFixture f;
    f.addPlace(QStringLiteral("名字很长很长很长很长很长很长很长很长很长很长很长很长的街道"));
    f.adopt();
    struct Case {
        TypeSize type;
        QSize window;
    };
    const Case cases[] = {{TypeSize::Normal, {1366, 768}},
                          {TypeSize::Normal, {1024, 700}},
                          {TypeSize::Large, {1366, 768}},
                          {TypeSize::Large, {1024, 700}}};
    for (const Case& each : cases) {
        INFO(each.window.width() << (each.type == TypeSize::Large ? " large" : ""));
        Theme::instance().apply(ThemeChoice::Light, each.type);
        f.settings.setTypeSize(each.type);
        f.window->applyLooks();
        f.window->setWindowState(Qt::WindowNoState);
        f.window->resize(each.window);
        QCoreApplication::processEvents();
        f.page<HistoryPage>("history")->receive(History(f.open()).undoable()->id.value());
        QCoreApplication::processEvents();
        const QTableView* table = f.table();
        CHECK(table->horizontalHeader()->length() <= table->viewport()->width());
        const QModelIndex time = table->model()->index(0, HistoryModel::At);
        CHECK(table->columnWidth(HistoryModel::At) >= table->sizeHintForIndex(time).width() - 2);
        CHECK(table->columnWidth(HistoryModel::What) > 100);
        CHECK(table->model()
                  ->index(0, HistoryModel::What)
                  .data(Qt::ToolTipRole)
                  .toString()
                  .contains(QStringLiteral("很长")));
    }
    Theme::instance().apply(ThemeChoice::Light, TypeSize::Normal);
}

TEST_CASE("a bulk change of a thousand rows is told in part, with how many more there are", "[history]") {
    WindowFixture f;
    std::vector<Place> places;
    for (int i = 0; i < 1000; ++i) {
        places.push_back({{}, {}, PlaceLevel::Street, QStringLiteral("街道%1").arg(i), {}, {}});
    }
    PlaceStore(*f.ledger).add(QStringLiteral("成批登记"), places);
    f.adopt();
    f.page<HistoryPage>("history");
    f.table()->selectRow(0);
    CHECK(f.says("其余 900 行没有列出"));
}

TEST_CASE("a change of many rows is undone by a job, so that the window stays alive", "[history]") {
    WindowFixture f;
    std::vector<Place> places;
    for (int i = 0; i < 6000; ++i) {
        places.push_back({{}, {}, PlaceLevel::Street, QStringLiteral("街道%1").arg(i), {}, {}});
    }
    PlaceStore(*f.ledger).add(QStringLiteral("成批登记"), places);
    f.adopt();
    f.window->actions().action(Command::Undo)->trigger();
    CHECK(f.window->session().jobs().running().size() == 1);
    f.settle();
    CHECK(PlaceStore(f.open()).list().empty());
    CHECK(f.window->findChild<ToastBar*>()->text() == QStringLiteral("已撤销：成批登记"));
}

TEST_CASE("a row's change is told with its noun and name, and value by value", "[history]") {
    using What = RowChange::What;
    const QString place = QStringLiteral("place"), name = QStringLiteral("骑龙社区");
    const QString code = QStringLiteral("代码"), number = QStringLiteral("361199"),
                  other = QStringLiteral("361198");
    struct Case {
        RowChange change;
        const char* title;
        const char* value;
    };
    const Case cases[] = {
        {{What::Added, place, 1, name, {{code, {}, number}}}, "新增区划“骑龙社区”", "代码：361199"},
        {{What::Removed, place, 1, {}, {{code, number, {}}}}, "删除区划", "代码：361199"},
        {{What::Changed, place, 1, name, {{code, number, other}}},
         "修改区划“骑龙社区”",
         "代码：361199 → 361198"},
        {{What::Changed, place, 1, name, {{code, {}, other}}}, "修改区划“骑龙社区”", "代码：（空）→ 361198"},
        {{What::Changed, place, 1, name, {{code, number, {}}}}, "修改区划“骑龙社区”", "代码：361199 →（空）"},
    };
    for (const Case& each : cases) {
        CHECK(rowChangeText(each.change) == QString::fromUtf8(each.title));
        CHECK(valueLines(each.change) == QStringList{QString::fromUtf8(each.value)});
    }
    const RowChange longOne{What::Added, place, 1, name, {{code, {}, QString(5000, u'长')}}};
    CHECK(valueLines(longOne).front().size() < 200);
}
