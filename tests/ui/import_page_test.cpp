// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_page.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QMimeData>
#include <QTimer>

#include "core/census/duplicate_store.h"
#include "core/census/worker_store.h"
#include "core/exchange/sheet_reader.h"
#include "tests/exchange/import_fixture.h"
#include "tests/ui/window_fixture.h"
#include "ui/census/places_page.h"
#include "ui/exchange/column_line.h"
#include "ui/exchange/import_start.h"
#include "ui/exchange/rehearsal_delegate.h"
#include "ui/exchange/rehearsal_model.h"
#include "ui/exchange/rehearsal_view.h"
#include "ui/shell/filter_line.h"
#include "ui/shell/side_panel.h"

using namespace nuanxin;
using namespace nuanxin::ui;
using nuanxin::test::bookOf;
using nuanxin::test::rehearse;
using nuanxin::ui::test::kPatienceMs;
using nuanxin::ui::test::WindowFixture;

namespace {

const QString kRosters = QStringLiteral(NUANXIN_TEST_DATA "/rosters/");
const QString kHead = QStringLiteral("姓名,手机,站点,住哪儿\n");

struct ImportFixture : WindowFixture {
    ImportPage* importPage = nullptr;

    ImportFixture() {
        adopt();
        importPage = page<ImportPage>("import");
    }
    QString written(const QString& name, const QString& text) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        return file.fileName();
    }
    void take(const QStringList& paths) {
        window->goTo(QStringLiteral("import"), paths);
        settle();
    }
    // The sheet's rows as CSV lines under the usual head.
    void takeRows(const QString& rows, const QString& name = QStringLiteral("名册.csv")) {
        take({written(name, kHead + rows)});
    }
    void command(Command which) {
        QAction* action = window->actions().action(which);
        REQUIRE(action->isEnabled());
        action->trigger();
        settle();
    }
    QString cell(int row, int column) { return table()->model()->index(row, column).data().toString(); }
    qint64 workers() { return WorkerStore(open()).count(); }
    void answer(const char* button) {  // the dialog that is about to come up
        QTimer::singleShot(0, window.get(), [this, button] {
            auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
            REQUIRE(dialog != nullptr);
            for (QPushButton* each : dialog->findChildren<QPushButton*>()) {
                if (each->text() == QString::fromUtf8(button)) {
                    each->click();
                }
            }
        });
    }
};

}  // namespace

TEST_CASE("the rows of a rehearsal stand in a table with what there is to say of them", "[import page]") {
    nuanxin::test::LedgerFixture f;
    const auto rehearsal = rehearse(
        *f.ledger, bookOf({QStringLiteral("姓名|手机|站点"), QStringLiteral("张三|13800000001|甲站"),
                           QStringLiteral("李四|1380000|甲站"), QStringLiteral("|13800000003|甲站")}));
    RehearsalModel model(*rehearsal, 0);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(model.rowCount() == 3);
    const auto text = [&model](int row, int column) { return model.index(row, column).data().toString(); };
    CHECK(text(0, RehearsalModel::Number) == u"2");
    CHECK(text(0, RehearsalModel::TheVerdict) == u"新增");
    CHECK(text(1, RehearsalModel::TheVerdict) == u"新增，待核");
    CHECK(text(1, RehearsalModel::Says).contains(u"电话号码的位数不对"));
    CHECK(text(2, RehearsalModel::TheVerdict) == u"不导入");
    // A phone that was read is masked, one that was not stands as it was written; both are edited in full.
    const int phone = model.columnOf(1);
    CHECK(text(0, phone) == u"138****0001");
    CHECK(model.editText(model.index(0, phone)) == u"13800000001");
    CHECK(text(1, phone) == u"1380000");
    CHECK(model.index(1, phone).data(DotRole).value<Dot>() == Dot::Bad);
    CHECK_FALSE(model.index(1, phone).data(Qt::ToolTipRole).toString().isEmpty());
    CHECK(model.flags(model.index(0, phone)).testFlag(Qt::ItemIsEditable));
    CHECK_FALSE(model.flags(model.index(0, RehearsalModel::Says)).testFlag(Qt::ItemIsEditable));

    model.setFilter({{}, {}, RehearsalFilter::Only::Problems});
    CHECK(model.rowCount() == 2);
    model.setFilter({{}, {}, RehearsalFilter::Only::ToVerify});  // of these, the one that is imported
    REQUIRE(model.rowCount() == 1);
    CHECK(model.rowAt(0) == 1);
    CHECK(rehearsal->summary().toVerify == 1);
    model.setFilter({{}, {static_cast<int>(Verdict::New)}, RehearsalFilter::Only::Anything});
    CHECK(model.rowCount() == 2);
    model.setFilter({QStringLiteral("李四"), {}, RehearsalFilter::Only::Anything});
    REQUIRE(model.rowCount() == 1);
    CHECK(model.rowAt(0) == 1);
    CHECK(model.lineOf(0) == -1);
    model.setFilter({QStringLiteral("没有这样的人"), {}, RehearsalFilter::Only::Anything});
    CHECK(model.rowCount() == 0);
    model.update();
}

TEST_CASE("a roster is rehearsed without a word written, then imported and taken back in one step",
          "[import page]") {
    ImportFixture f;
    CHECK(f.says("先预演，看清楚了再写入"));
    f.take({kRosters + QStringLiteral("meituan-yuetu.xlsx")});
    CHECK(f.table()->model()->rowCount() == 260);
    CHECK(f.says("表头在第 3 行"));
    CHECK(f.workers() == 0);
    f.press("确认导入 260 人");
    CHECK(f.workers() == 260);
    CHECK(f.says("已导入 meituan-yuetu.xlsx，新增 260 人"));
    CHECK(f.says("9 行有待核的内容"));
    f.press("撤销");
    CHECK(f.workers() == 0);
}

TEST_CASE("a file dropped anywhere on the window is rehearsed", "[import page]") {
    ImportFixture f;
    f.page<PlacesPage>("places");
    QMimeData dragged;
    dragged.setUrls({QUrl::fromLocalFile(
        f.written(QStringLiteral("名册.csv"), kHead + QStringLiteral("张三,13800000001,甲站,\n")))});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(f.window.get(), &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop({10, 10}, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(f.window.get(), &drop);
    REQUIRE(QTest::qWaitFor([&f] { return f.window->currentPageId() == u"import" && f.table() != nullptr; },
                            kPatienceMs));
    CHECK(f.cell(0, RehearsalModel::Name) == u"张三");
}

TEST_CASE("what is no table is refused with one sentence, and what is one beside it is taken",
          "[import page]") {
    ImportFixture f;
    const QString picture = f.written(QStringLiteral("照片.xlsx"), QStringLiteral("\u00FF\u00D8\u00FF JFIF"));
    const QString empty = f.written(QStringLiteral("空.csv"), QString());
    f.take({picture, empty});
    CHECK(f.says("没有可以导入的内容，台账没有改动"));
    CHECK(f.says("照片.xlsx"));
    CHECK(f.says("空.csv"));
    CHECK(f.table() == nullptr);
    f.take(
        {picture, f.written(QStringLiteral("名册.csv"), kHead + QStringLiteral("张三,13800000001,甲站,\n"))});
    CHECK(f.says("照片.xlsx"));
    REQUIRE(f.table() != nullptr);
    CHECK(f.table()->model()->rowCount() == 1);
}

TEST_CASE("a wrong cell is corrected in the table and judged at once", "[import page]") {
    ImportFixture f;
    f.takeRows(QStringLiteral("张三,1380000,甲站,\n李四,13800000002,甲站,\n"));
    f.table()->selectRow(0);
    CHECK_FALSE(f.says("在“手机”这一列"));
    QTest::keyClick(f.table(), Qt::Key_Return);  // opens the row beside the table
    CHECK(f.says("“1380000”：电话号码的位数不对"));
    CHECK(f.says("在“手机”这一列"));
    f.press("改这一格");
    auto* editor = f.table()->findChild<QLineEdit*>();
    REQUIRE(editor != nullptr);
    CHECK(editor->text() == u"1380000");
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("13800000001"));
    QTest::keyClick(editor, Qt::Key_Return);
    QCoreApplication::processEvents();
    CHECK(f.cell(0, RehearsalModel::TheVerdict) == u"新增");
    CHECK_FALSE(f.says("这一列"));
    // F2 on what the program says goes to a cell of the sheet.
    f.table()->setCurrentIndex(f.table()->model()->index(1, RehearsalModel::Says));
    QTest::keyClick(f.table(), Qt::Key_F2);
    CHECK(f.table()->currentIndex().column() == RehearsalModel::Name);
    // What is being typed counts when the import is committed.
    auto* typing = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(typing != nullptr);
    typing->setText(QStringLiteral("王五"));
    f.command(Command::Save);
    CHECK(f.open().database().number("SELECT count(*) FROM worker WHERE name = '王五'") == 1);
}

TEST_CASE("who is who is decided with the keys, for one row or for many", "[import page]") {
    ImportFixture f;
    f.takeRows(QStringLiteral("张三,13800000001,甲站,\n李四,13800000002,甲站,\n"));
    f.command(Command::Save);
    REQUIRE(f.workers() == 2);
    f.takeRows(QStringLiteral("王五,13900000005,乙站,\n张三,13900000001,乙站,\n李四,13900000002,乙站,\n"));
    f.command(Command::NextQuestion);
    CHECK(f.table()->currentIndex().row() == 1);
    CHECK(f.says("台账里的张三"));
    CHECK(f.says("电话（不同）"));
    f.command(Command::SamePerson);
    CHECK(f.cell(1, RehearsalModel::TheVerdict) == u"更新");
    f.command(Command::NextQuestion);
    f.command(Command::AnotherPerson);
    CHECK(f.cell(2, RehearsalModel::TheVerdict) == u"新增");
    f.press("改变主意，重新判断");
    CHECK(f.cell(2, RehearsalModel::TheVerdict) == u"可能重复");
    f.table()->selectAll();
    f.command(Command::LeaveOut);
    for (int row = 0; row < 3; ++row) {
        CHECK(f.cell(row, RehearsalModel::TheVerdict) == u"不导入");
    }
    CHECK_FALSE(f.button("没有要写入的")->isEnabled());
}

TEST_CASE("the next question is found behind a filter, and another import starts without one",
          "[import page]") {
    ImportFixture f;
    f.takeRows(QStringLiteral("张三,13800000001,甲站,\n"));
    f.command(Command::Save);
    const QString rows = QStringLiteral("王五,13900000005,乙站,\n张三,13900000001,乙站,\n");
    f.takeRows(rows);
    auto* search = f.importPage->findChild<FilterLine*>();
    search->setSearchText(QStringLiteral("王五"));
    REQUIRE(f.table()->model()->rowCount() == 1);
    f.command(Command::NextQuestion);
    CHECK(search->searchText().isEmpty());
    CHECK(f.table()->currentIndex().row() == 1);
    search->setSearchText(QStringLiteral("王五"));
    f.command(Command::Save);
    f.takeRows(rows);
    CHECK(f.table()->model()->rowCount() == 2);
}

TEST_CASE("the panel of a row follows the filter, and Esc closes it", "[import page]") {
    ImportFixture f;
    f.takeRows(QStringLiteral("张三,13800000001,甲站,\n李四,1380000,甲站,\n王五,13800000003,甲站,\n"));
    auto* panel = f.importPage->findChild<SidePanel*>();
    f.table()->selectRow(0);
    QTest::keyClick(f.table(), Qt::Key_Return);
    REQUIRE(panel->isVisible());
    CHECK(panel->accessibleName() == u"张三");
    auto* search = f.importPage->findChild<FilterLine*>();
    search->setSearchText(QStringLiteral("1380000"));  // all three
    CHECK(panel->accessibleName() == u"张三");
    FilterChip* only = nullptr;
    for (FilterChip* each : f.importPage->findChildren<FilterChip*>()) {
        only = each->text().startsWith(u"只看") ? each : only;
    }
    REQUIRE(only != nullptr);
    only->choose({static_cast<int>(RehearsalFilter::Only::ToVerify)});
    Q_EMIT only->changed();
    CHECK(f.table()->model()->rowCount() == 1);
    CHECK(f.table()->currentIndex().row() == 0);
    CHECK(panel->accessibleName() == u"李四");
    search->setSearchText(QStringLiteral("没有这样的人"));
    CHECK_FALSE(panel->isVisible());
    search->setSearchText({});
    QTest::keyClick(f.table(), Qt::Key_Down);
    QTest::keyClick(f.table(), Qt::Key_Return);
    REQUIRE(panel->isVisible());
    QTest::keyClick(f.table(), Qt::Key_Escape);
    CHECK_FALSE(panel->isVisible());
    CHECK(f.table()->hasFocus());
}

TEST_CASE("the chip of a column says platform where platforms stand in it", "[import page]") {
    ImportFixture f;
    const QString head = QStringLiteral("姓名,手机,单位\n");
    f.take({f.written(QStringLiteral("甲.csv"), head + QStringLiteral("张三,13800000001,美团\n"))});
    CHECK(f.says("“单位”里写的是平台（美团），记入平台，企业留空"));
    CHECK(f.button("单位 → 平台", true) != nullptr);
    f.command(Command::Save);
    f.take({f.written(QStringLiteral("乙.csv"),
                      head + QStringLiteral("李四,13800000002,美团\n王五,13800000003,甲公司\n"))});
    CHECK(f.says("“单位”里有的格写的是平台（美团）"));
    CHECK(f.button("单位 → 企业或平台", true) != nullptr);
}

TEST_CASE("the import of a list of employers leaves the next one an import of people", "[import page]") {
    ImportFixture f;
    auto* start = f.importPage->findChild<ImportStart*>();
    start->choose(*std::next(importDescriptions().begin()));
    f.take({f.written(QStringLiteral("企业.csv"), QStringLiteral("企业名称,企业类型\n甲公司,快递\n"))});
    f.command(Command::Save);
    CHECK(start->chosen().id == importDescriptions().front().id);
}

TEST_CASE("what is said of a row has the width of the window, and the name stands once", "[import page]") {
    ImportFixture f;
    f.takeRows(QStringLiteral("古丽娜尔·艾合买提,1380000,甲站,\n"));
    f.window->setWindowState(Qt::WindowNoState);
    for (const int width : {1366, 910}) {
        f.window->resize(width, 700);
        f.settle();
        const LedgerTable* table = f.table();
        const int end =
            table->columnViewportPosition(RehearsalModel::Says) + table->columnWidth(RehearsalModel::Says);
        INFO(width);
        CHECK(end == table->viewport()->width());
    }
    CHECK(f.table()->columnWidth(RehearsalModel::Name) >=
          f.table()->sizeHintForIndex(f.table()->model()->index(0, RehearsalModel::Name)).width());
    QStringList heads;
    for (int column = 0; column < f.table()->model()->columnCount(); ++column) {
        heads << f.table()->model()->headerData(column, Qt::Horizontal).toString();
    }
    CHECK(heads.count(QStringLiteral("姓名")) == 1);
    CHECK(heads.contains(QStringLiteral("手机")));
}

TEST_CASE("a possible duplicate is answered in its row", "[import page]") {
    ImportFixture f;
    f.takeRows(QStringLiteral("张三,13800000001,甲站,\n李四,13800000002,甲站,\n"));
    f.command(Command::Save);
    f.takeRows(QStringLiteral("张三,13900000001,乙站,\n李四,13900000002,乙站,\n"));
    const auto answer = [&f](int row, RowDecision::Kind kind) {
        const QRect cell = f.table()->visualRect(f.table()->model()->index(row, RehearsalModel::Says));
        QTest::mouseClick(f.table()->viewport(), Qt::LeftButton, {},
                          RehearsalDelegate::answerIn(cell, kind).center());
        f.settle();
    };
    answer(1, RowDecision::Kind::Same);
    CHECK(f.cell(0, RehearsalModel::TheVerdict) == u"可能重复");
    CHECK(f.cell(1, RehearsalModel::TheVerdict) == u"更新");
    answer(0, RowDecision::Kind::Different);
    CHECK(f.cell(0, RehearsalModel::TheVerdict) == u"新增");
    answer(0, RowDecision::Kind::Same);  // asked no more
    CHECK(f.cell(0, RehearsalModel::TheVerdict) == u"新增");
}

TEST_CASE("columns that are not taken stand before those that are", "[import page]") {
    ImportFixture f;
    f.take({f.written(
        QStringLiteral("名册.csv"),
        QStringLiteral("姓名,手机,站点,车牌号,住哪儿\n张三,13800000001,甲站,赣E12345,某路1号\n"))});
    const QPushButton *unknown = f.button("住哪儿 → 请选择"), *left = f.button("车牌号 → 不取"),
                      *taken = f.button("姓名 → 姓名");
    REQUIRE((unknown != nullptr && left != nullptr && taken != nullptr));
    CHECK(unknown->x() < left->x());
    CHECK(left->x() < taken->x());
}

TEST_CASE("where nobody decides, a possible duplicate goes onto its page", "[import page]") {
    ImportFixture f;
    f.takeRows(QStringLiteral("张三,13800000001,甲站,\n"));
    f.command(Command::Save);
    f.takeRows(QStringLiteral("张三,13900000001,乙站,\n"), QStringLiteral("另一份.csv"));
    f.press("确认导入 1 人");
    CHECK(f.workers() == 2);
    CHECK(f.says("这里数的是行"));
    f.press("处理可能重复的人");
    CHECK(f.window->currentPageId() == u"duplicates");
    CHECK(f.says("1 对要认定"));
    CHECK(DuplicateStore(f.open()).countOpen() == 1);
}

TEST_CASE("a column nobody knows asks, and is remembered of the sender", "[import page]") {
    ImportFixture f;
    f.takeRows(QStringLiteral("张三,13800000001,甲站,某路1号\n"));
    auto* line = f.window->findChild<ColumnLine*>();
    CHECK(f.button("住哪儿 → 请选择") != nullptr);
    const int address = findImportDescription(QStringLiteral("workers"))->indexOf(QStringLiteral("address"));
    Q_EMIT line->mapped(3, address);
    f.settle();
    CHECK(f.button("住哪儿 → 住址", true) != nullptr);
    f.command(Command::Save);
    f.takeRows(QStringLiteral("李四,13800000002,甲站,某路2号\n"), QStringLiteral("下月.csv"));
    CHECK(f.button("住哪儿 → 住址", true) != nullptr);
    CHECK(f.says("列的对应，沿用上次的"));
}

TEST_CASE(
    "a rehearsal waits while other pages are shown, is kept in step with the ledger, and is not lost unasked",
    "[import page]") {
    ImportFixture f;
    f.takeRows(QStringLiteral("张三,13800000001,甲站,\n"));
    f.page<PlacesPage>("places");
    Worker known;
    known.name = QStringLiteral("张三");
    known.phone.plain = QStringLiteral("13800000001");
    WorkerStore(f.open()).save(known);
    f.settle();
    f.page<ImportPage>("import");
    f.settle();
    CHECK(f.cell(0, RehearsalModel::TheVerdict) == u"更新");  // its site is new
    f.window->applyLooks();
    f.settle();
    REQUIRE(f.table() != nullptr);
    CHECK(f.table()->model()->rowCount() == 1);
    f.page<PlacesPage>("places");
    f.answer("取消");
    f.command(Command::Lock);
    CHECK(f.window->session().isOpen());
    f.answer("放弃");
    f.command(Command::Lock);
    CHECK_FALSE(f.window->session().isOpen());
}

TEST_CASE("several files and sheets are looked through one by one and imported as one", "[import page]") {
    ImportFixture f;
    f.take({kRosters + QStringLiteral("courier-sites.xls"), kRosters + QStringLiteral("riders-gbk.csv")});
    auto* sheets = f.control<QComboBox>("看哪张表");
    REQUIRE(sheets->count() == 2);
    CHECK(f.table()->model()->rowCount() == 230);
    Q_EMIT sheets->activated(1);
    CHECK(f.says("riders-gbk.csv"));
    f.takeRows(QStringLiteral("张三,13800000001,甲站,\n"));  // one more
    CHECK(f.control<QComboBox>("看哪张表")->count() == 3);
    f.command(Command::Save);
    CHECK(History(f.open()).undoable()->label.startsWith(u"导入 courier-sites.xls 等 3 个文件"));
}

TEST_CASE("the sender's sheet is written with what is wrong beside each row", "[import page]") {
    ImportFixture f;
    f.takeRows(QStringLiteral("张三,1380000,甲站,\n"));
    const QString out = f.folder.filePath(QStringLiteral("问题.xlsx"));
    ImportDesk::of(*f.window)->writeRemarks(0, out);
    f.settle();
    const Workbook book = readWorkbook(out);
    const auto* remark = book.sheets[0].find(2)->find(4);
    REQUIRE(remark != nullptr);
    CHECK(remark->text.contains(u"电话号码的位数不对"));
    CHECK(f.table() != nullptr);
}

TEST_CASE("a surveyor has no import page", "[import page]") {
    WindowFixture f;
    f.adoptAs(QStringLiteral("录入员"), Role::Surveyor);
    CHECK_FALSE(f.window->actions().action(Command::Import)->isEnabled());
}
