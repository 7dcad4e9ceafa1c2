// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/census/roll_page.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QTreeWidget>

#include "core/census/place_store.h"
#include "core/census/site_store.h"
#include "core/census/worker_store.h"
#include "tests/ui/window_fixture.h"
#include "ui/census/bulk_edit_dialog.h"
#include "ui/census/export_dialog.h"
#include "ui/census/roll_model.h"
#include "ui/census/worker_finder.h"
#include "ui/form/look_up_edit.h"
#include "ui/shell/filter_line.h"
#include "ui/table/filter_chips.h"

using namespace nuanxin;
using namespace nuanxin::ui;
using nuanxin::ui::test::kPatienceMs;
using nuanxin::ui::test::WindowFixture;

namespace {

struct RollWindow : WindowFixture {
    PlaceId street = addPlace(QStringLiteral("永丰街道"));
    std::map<QString, WorkerId> ids;

    void add(const char* name, const char* sex = "1", const char* phone = "", bool toVerify = false) {
        Worker worker;
        worker.name = QString::fromUtf8(name);
        worker.sex = QString::fromUtf8(sex);
        worker.phone.plain = QString::fromUtf8(phone);
        worker.toVerify = toVerify;
        worker.community = street;
        WorkerStore(*ledger).save(worker);
        ids[worker.name] = worker.id;
    }
    void addSome() {
        add("张三", "1", "13812340327");
        add("李四", "2");
        add("仇晓敏", "2", "13900004821", true);
    }
    RollPage* show() {
        adopt();
        auto* roll = page<RollPage>("workers");
        wait(roll);
        return roll;
    }
    void wait(RollPage* roll) {
        settle();
        REQUIRE(QTest::qWaitFor([roll] { return !roll->isBusy(); }, kPatienceMs));
        QCoreApplication::processEvents();
    }
    QStringList names() {
        QStringList found;
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            found << table()->model()->index(row, 0).data().toString();
        }
        return found;
    }
    void select(const char* name) {
        REQUIRE(table()->selectId(ids[QString::fromUtf8(name)].value()));
        table()->setFocus();
        QCoreApplication::processEvents();
    }
    void trigger(Command command) {
        QAction* action = window->actions().action(command);
        REQUIRE(action->isEnabled());
        action->trigger();
        QCoreApplication::processEvents();
    }
    template <class Dialog>
    Dialog* dialog() {
        auto* found = window->findChild<Dialog*>();
        REQUIRE(found != nullptr);
        return found;
    }
    QPushButton* buttonIn(QWidget* in, const char* beginning) {
        for (QPushButton* each : in->findChildren<QPushButton*>()) {
            if (each->text().startsWith(QString::fromUtf8(beginning)) && each->isVisible()) {
                return each;
            }
        }
        return nullptr;
    }
    void confirmEdit(RollPage* roll, const char* button) {
        auto* asked = dialog<BulkEditDialog>();
        REQUIRE(QTest::qWaitFor(
            [&] { return buttonIn(asked, button) != nullptr && buttonIn(asked, button)->isEnabled(); },
            kPatienceMs));
        QTest::mouseClick(buttonIn(asked, button), Qt::LeftButton);
        wait(roll);
        wait(roll);
    }
    Worker stored(const char* name) { return *WorkerStore(open()).findPlain(ids[QString::fromUtf8(name)]); }
};

QStringList split(const char* names) {
    return QString::fromUtf8(names).split(u' ', Qt::SkipEmptyParts);
}

}  // namespace

TEST_CASE("the roll's model keeps the contract when it is empty, grows, shrinks and is read anew", "[roll]") {
    nuanxin::test::LedgerFixture f;
    RollModel model(*f.ledger);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(model.rowCount() == 0);
    std::vector<Worker> many(700);
    for (size_t i = 0; i < many.size(); ++i) {
        many[i].name = QStringLiteral("甲%1").arg(i, 3, 10, QLatin1Char('0'));
    }
    WorkerStore(*f.ledger).add(QStringLiteral("导入"), many);
    std::vector<qint64> ids;
    for (const Worker& worker : many) {
        ids.push_back(worker.id.value());
    }
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setIds({ids.front()});
    CHECK(resets.size() == 1);
    model.setIds({ids.begin(), ids.begin() + 200});
    model.setIds(ids);
    CHECK(resets.size() == 1);  // grown twice
    CHECK(model.index(699, 0).data().toString() == QStringLiteral("甲699"));
    CHECK(model.index(350, 0).data().toString() == QStringLiteral("甲350"));
    CHECK(model.rowOf(ids[350]) == 350);
    CHECK(model.rowsOf({ids[9], -1, ids[3]}) == std::vector<int>{3, 9});
    WorkerStore(*f.ledger).remove({many[350].id});
    model.rereadRows();
    CHECK(model.index(350, 0).data().toString().isEmpty());
    CHECK(model.index(351, 0).data().toString() == QStringLiteral("甲351"));
    model.setIds({});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("an empty roll says what it is for and offers the first step", "[roll]") {
    RollWindow f;
    RollPage* roll = f.show();
    CHECK(f.says("名册还是空的"));
    const QSignalSpy asked(roll, &RollPage::newRecord);
    f.trigger(Command::New);
    CHECK(asked.size() == 1);
    f.press("导入花名册");
    CHECK(f.window->currentPageId() == QStringLiteral("import"));
}

TEST_CASE("typing finds, Esc brings everybody back, and the foot counts", "[roll]") {
    RollWindow f;
    f.addSome();
    RollPage* roll = f.show();
    CHECK(f.names() == split("李四 仇晓敏 张三"));
    CHECK(f.says("3 人，在岗 3，其中待核 1"));
    CHECK(f.says("共 3 人"));
    f.trigger(Command::Find);
    QTest::keyClicks(f.window->focusWidget(), QStringLiteral("qxm"));
    f.wait(roll);
    CHECK(f.names() == split("仇晓敏"));
    CHECK(f.says("筛出 1 人"));
    QTest::keyClicks(f.window->focusWidget(), QStringLiteral("x"));
    f.wait(roll);
    CHECK(f.says("没有找到"));
    QTest::keyClick(f.window->focusWidget(), Qt::Key_Escape);
    f.wait(roll);
    CHECK(f.names().size() == 3);
}

TEST_CASE("a column is filtered by ticking values, a chip says so and its cross clears it", "[roll]") {
    RollWindow f;
    f.addSome();
    RollPage* roll = f.show();
    f.table()->askFilter(QStringLiteral("sex"));
    REQUIRE(QTest::qWaitFor(
        [&] {
            auto* list = f.window->findChild<QTreeWidget*>();
            return list != nullptr && list->topLevelItemCount() == 2;
        },
        kPatienceMs));
    auto* list = f.window->findChild<QTreeWidget*>();
    CHECK(list->topLevelItem(0)->text(0) == QStringLiteral("女"));
    CHECK(list->topLevelItem(0)->text(1) == QStringLiteral("2"));
    list->topLevelItem(0)->setCheckState(0, Qt::Checked);
    f.wait(roll);
    CHECK(f.names() == split("李四 仇晓敏"));
    list->window()->close();
    QCoreApplication::processEvents();
    QPushButton* chip = f.button("性别：女  ×");
    REQUIRE(chip != nullptr);
    chip->setFocus();
    QTest::keyClick(chip, Qt::Key_Delete);
    f.wait(roll);
    CHECK(f.names().size() == 3);
    CHECK(f.table()->filters().empty());
}

TEST_CASE("what is selected stays so, by id, when somebody else changes the roll", "[roll]") {
    RollWindow f;
    f.addSome();
    RollPage* roll = f.show();
    f.select("张三");
    CHECK(f.says("选中 1 人"));
    Worker early;
    early.name = QStringLiteral("阿甲");
    WorkerStore(f.open()).save(early);
    f.wait(roll);
    CHECK(f.names() == split("阿甲 李四 仇晓敏 张三"));
    CHECK(f.table()->currentId() == f.ids[QStringLiteral("张三")].value());
    CHECK(f.table()->selectedIds() == QList<qint64>{f.ids[QStringLiteral("张三")].value()});
    CHECK(roll->position() == 3);
    f.table()->step(-1);
    CHECK(f.table()->currentId() == f.ids[QStringLiteral("仇晓敏")].value());
}

TEST_CASE("heads sort, and the name as the order button says", "[roll]") {
    RollWindow f;
    f.addSome();
    RollPage* roll = f.show();
    auto* head = f.table()->horizontalHeader();
    head->setSortIndicator(static_cast<int>(RollColumn::Sex), Qt::AscendingOrder);
    f.wait(roll);
    CHECK(f.names() == split("张三 李四 仇晓敏"));
    CHECK(f.button("按性别") != nullptr);
    head->setSortIndicator(0, Qt::DescendingOrder);
    f.wait(roll);
    CHECK(f.names() == split("张三 仇晓敏 李四"));
    CHECK(f.button("姓名拼音") != nullptr);
    head->setSortIndicator(static_cast<int>(RollColumn::Phone), Qt::DescendingOrder);
    CHECK(head->sortIndicatorSection() == -1);
}

TEST_CASE("the order of names that was chosen is kept", "[roll]") {
    RollWindow f;
    f.addSome();
    f.show();
    for (QAction* order : f.button("姓名拼音")->menu()->actions()) {
        if (order->text() == u"姓名笔画") {
            order->trigger();
        }
    }
    CHECK(f.button("姓名笔画") != nullptr);
    f.window->applyLooks();  // builds the page anew
    QCoreApplication::processEvents();
    f.wait(f.page<RollPage>("workers"));
    CHECK(f.button("姓名笔画") != nullptr);
}

TEST_CASE("the head counts those to verify among those on the job", "[roll]") {
    RollWindow f;
    f.addSome();
    f.show();
    CHECK(f.says("3 人，在岗 3，其中待核 1"));
}

TEST_CASE("a name of nine characters is whole", "[roll]") {
    RollWindow f;
    f.add("古丽娜尔·艾合买提");
    f.show();
    f.window->setWindowState(Qt::WindowNoState);
    f.window->resize(1366, 768);
    f.settle();
    const QModelIndex name = f.table()->model()->index(0, 0);
    CHECK(f.table()->columnWidth(0) >= f.table()->sizeHintForIndex(name).width());
    CHECK(f.table()->horizontalScrollBar()->maximum() == 0);
}

TEST_CASE("everything in the roll's menus has keys, and says so", "[roll]") {
    RollWindow f;
    f.addSome();
    f.show();
    f.window->setWindowState(Qt::WindowNoState);
    f.window->resize(1366, 768);
    f.settle();
    f.select("李四");
    for (const QAction* action : f.button("更多")->menu()->actions()) {
        if (!action->isSeparator() && action->isVisible()) {
            INFO(action->text().toStdString());
            CHECK_FALSE(action->shortcut().isEmpty());
        }
    }
    f.trigger(Command::MarkToVerify);
    f.settle();
    CHECK(f.stored("李四").toVerify);
    f.trigger(Command::Open);
    CHECK(f.window->focusWidget() != f.table());
}

TEST_CASE("Enter opens the record, and the palette leads to a person whatever is searched", "[roll]") {
    RollWindow f;
    f.addSome();
    RollPage* roll = f.show();
    const QSignalSpy opened(roll, &RollPage::openRecord);
    f.select("李四");
    QTest::keyClick(f.table(), Qt::Key_Return);
    CHECK(opened.size() == 1);
    WorkerFinder finder(f.open());
    const auto found = finder.find(QStringLiteral("qxm"));
    REQUIRE(found.size() == 1);
    CHECK(found[0].name == QStringLiteral("仇晓敏"));
    CHECK(found[0].beside.contains(QStringLiteral("139****4821")));
    CHECK(finder.find(QStringLiteral(" ")).empty());
    auto* search = f.control<QLineEdit>("在本页查找");
    search->setText(QStringLiteral("zs"));
    f.wait(roll);
    f.window->goTo(QStringLiteral("workers"), found[0].id);
    f.wait(roll);
    CHECK(search->text().isEmpty());
    CHECK(f.table()->currentId() == found[0].id);
    CHECK(opened.last()[0].value<WorkerId>().value() == found[0].id);
}

TEST_CASE("from the search box Down leads to the first row, and Enter opens it as soon as it is found",
          "[roll]") {
    RollWindow f;
    f.addSome();
    RollPage* roll = f.show();
    f.trigger(Command::Find);
    QTest::keyClick(f.window->focusWidget(), Qt::Key_Down);
    CHECK(f.table()->hasFocus());
    CHECK(f.table()->currentId() == f.ids[QStringLiteral("李四")].value());
    const QSignalSpy opened(roll, &RollPage::openRecord);
    f.trigger(Command::Find);
    QTest::keyClick(f.window->focusWidget(), Qt::Key_Return);
    CHECK(opened.isEmpty());  // nobody was looked for
    QTest::keyClicks(f.window->focusWidget(), QStringLiteral("zs"));
    QTest::keyClick(f.window->focusWidget(), Qt::Key_Return);
    f.wait(roll);
    REQUIRE(!opened.isEmpty());
    CHECK(opened.last()[0].value<WorkerId>() == f.ids[QStringLiteral("张三")]);
}

TEST_CASE("exporting where there is nobody says so", "[roll]") {
    RollWindow f;
    bool narrowed = false;
    SECTION("the roll is empty") {}
    SECTION("nobody fits") {
        narrowed = true;
        f.addSome();
    }
    RollPage* roll = f.show();
    if (narrowed) {
        f.trigger(Command::Find);
        QTest::keyClicks(f.window->focusWidget(), QStringLiteral("xqzw"));
        f.wait(roll);
    }
    f.trigger(Command::ExportTable);
    CHECK(f.window->findChild<ExportDialog*>() == nullptr);
    CHECK(f.window->findChild<ToastBar*>()->text() ==
          (narrowed ? QStringLiteral("没有符合条件的人，没有可导出的。")
                    : QStringLiteral("名册还是空的，没有可导出的。")));
}

TEST_CASE("Enter in the table of what was pasted is the button's", "[roll]") {
    RollWindow f;
    f.addSome();
    RollPage* roll = f.show();
    f.select("李四");
    f.table()->setCurrentIndex(f.table()->model()->index(0, static_cast<int>(RollColumn::Sex)));
    QApplication::clipboard()->setText(QStringLiteral("男"));
    f.trigger(Command::Paste);
    auto* asked = f.dialog<BulkEditDialog>();
    auto* listed = asked->findChild<LedgerTable*>();
    REQUIRE(QTest::qWaitFor(
        [&] { return f.buttonIn(asked, "修改 1 人") != nullptr && f.buttonIn(asked, "修改")->isEnabled(); },
        kPatienceMs));
    listed->setFocus();
    listed->selectRow(0);
    QTest::keyClick(listed, Qt::Key_Return);
    f.wait(roll);
    CHECK(f.stored("李四").sex == QStringLiteral("1"));
}

TEST_CASE("cells pasted from a spreadsheet are shown first and are one step to undo", "[roll]") {
    RollWindow f;
    f.addSome();
    RollPage* roll = f.show();
    f.select("李四");
    f.table()->setCurrentIndex(f.table()->model()->index(0, static_cast<int>(RollColumn::Sex)));
    QApplication::clipboard()->setText(QStringLiteral("男\t33\n骑手\t\n"));
    f.trigger(Command::Paste);
    f.confirmEdit(roll, "修改 1 人");
    CHECK(f.stored("李四").sex == QStringLiteral("1"));
    CHECK(f.stored("仇晓敏").sex == QStringLiteral("2"));
    f.press("撤销");
    CHECK(f.stored("李四").sex == QStringLiteral("2"));
    f.table()->selectAll();
    QApplication::clipboard()->setText(QStringLiteral("男\n女"));
    f.trigger(Command::Paste);
    CHECK(f.window->findChild<ToastBar*>()->text().contains(QStringLiteral("剪贴板有 2 行，选中了 3 人")));
}

TEST_CASE("one value is given to everybody selected", "[roll]") {
    RollWindow f;
    f.addSome();
    const PlaceId pines =
        PlaceStore(*f.ledger).save({{}, f.street, PlaceLevel::Community, QStringLiteral("松林社区"), {}, {}});
    RollPage* roll = f.show();
    f.table()->selectAll();
    f.trigger(Command::BulkEdit);
    auto* asked = f.dialog<BulkEditDialog>();
    auto* value = f.control<LookUpEdit>("改为");
    value->setFocus();
    QTest::keyClicks(value, QStringLiteral("sl"));
    QTest::keyClick(value, Qt::Key_Return);
    CHECK(value->text() == QStringLiteral("松林社区"));
    CHECK_FALSE(f.says("没有名为"));
    REQUIRE(QTest::qWaitFor([&] { return asked->focusWidget() == f.button("修改 3 人"); }, kPatienceMs));
    f.confirmEdit(roll, "修改 3 人");
    CHECK(f.stored("张三").community == pines);
    CHECK(History(f.open()).undoable()->label == QStringLiteral("成批修改从业人员的社区村（3 人）"));
    f.table()->selectAll();
    f.trigger(Command::BulkEdit);
    QTest::keyClick(f.control<LookUpEdit>("改为"), Qt::Key_Down);
    QTest::keyClick(f.control<LookUpEdit>("改为"), Qt::Key_Down);
    QTest::keyClick(f.control<LookUpEdit>("改为"), Qt::Key_Return);
    f.confirmEdit(roll, "修改 3 人");
    CHECK_FALSE(f.stored("张三").community.isValid());
}

TEST_CASE("Delete removes whoever is selected and offers to take it back", "[roll]") {
    RollWindow f;
    f.addSome();
    RollPage* roll = f.show();
    f.select("李四");
    QTest::keyClick(f.table(), Qt::Key_Delete);
    f.wait(roll);
    f.wait(roll);
    CHECK(f.names() == split("仇晓敏 张三"));
    f.press("撤销");
    f.wait(roll);
    CHECK(f.names().size() == 3);
}

TEST_CASE("a copy has the columns seen, with their heads where asked for", "[roll]") {
    RollWindow f;
    f.addSome();
    f.show();
    f.table()->showColumns({QStringLiteral("name"), QStringLiteral("phone"), QStringLiteral("sex")});
    f.select("张三");
    QTest::keyClick(f.table(), Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text() == QStringLiteral("张三\t138****0327\t男"));
    f.trigger(Command::CopyWithHeads);
    CHECK(QApplication::clipboard()->text() == QStringLiteral("姓名\t电话\t性别\n张三\t138****0327\t男"));
    f.table()->showColumns({});
    CHECK(f.table()->shownColumns().size() == 11);
    CHECK(f.table()->shownColumns().first() == QStringLiteral("name"));
}

TEST_CASE("a reader may look and copy but changes nothing and hands nothing on", "[roll]") {
    RollWindow f;
    f.addSome();
    f.adoptAs(QStringLiteral("查阅员"), Role::Reader);
    auto* roll = f.page<RollPage>("workers");
    f.wait(roll);
    f.select("张三");
    for (const Command command :
         {Command::New, Command::Delete, Command::Paste, Command::BulkEdit, Command::ExportTable}) {
        CHECK_FALSE(f.window->actions().action(command)->isEnabled());
    }
    CHECK(f.window->actions().action(Command::CopyWithHeads)->isEnabled());
    CHECK(f.button("新建", true) == nullptr);
}

TEST_CASE("an unmasked export is not begun before it says to whom and why", "[roll]") {
    RollWindow f;
    f.addSome();
    f.show();
    f.trigger(Command::ExportTable);
    auto* dialog = f.dialog<ExportDialog>();
    CHECK(f.says("会隐去一部分"));
    dialog->findChild<QCheckBox*>()->setChecked(true);
    CHECK(f.says("必须写明接收单位和用途"));
    QTest::mouseClick(f.buttonIn(dialog, "导出"), Qt::LeftButton);
    CHECK(f.says("请写明接收单位。"));
    CHECK(f.says("请写明用途。"));
    dialog->close();
}
