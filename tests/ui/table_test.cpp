// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QHelpEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolTip>

#include "tests/qstring_catch.h"
#include "ui/shell/settings.h"
#include "ui/table/ledger_table.h"
#include "ui/table/table_model.h"

using namespace nuanxin::ui;

namespace {

struct Site {
    qint64 id;
    QString name;
    int workers;
    bool closed = false;
};

class SiteModel : public RowsModel<Site> {
public:
    SiteModel()
        : RowsModel({{QStringLiteral("网点"), 120},
                     {QStringLiteral("从业（人）"), 80, true},
                     {QStringLiteral("状态"), 80}}) {}

protected:
    Cell cell(int row, int column) const override {
        const Site& site = at(row);
        switch (column) {
            case 0:
                return {site.name};
            case 1:
                return {QString::number(site.workers), site.workers};
            default:
                return {site.closed ? QStringLiteral("停用") : QStringLiteral("在用"),
                        {},
                        site.closed ? Dot::Quiet : Dot::Good};
        }
    }
    qint64 id(int row) const override { return at(row).id; }
};

const std::vector<Site> kSites = {{11, QStringLiteral("月兔广场站"), 118},
                                  {12, QStringLiteral("城北站"), 9},
                                  {13, QStringLiteral("永丰网点"), 41, true}};

struct Fixture {
    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    SiteModel model;
    LedgerTable table{QStringLiteral("sites"), settings};
    Fixture() {
        model.setRows(kSites);
        table.showRows(&model);
        table.resize(600, 300);
        table.show();
    }
    QStringList names() const {
        QStringList names;
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            names << table.model()->index(row, 0).data().toString();
        }
        return names;
    }
};

// The same sites in columns that may give way.
class GivingModel : public TableModel {
public:
    GivingModel()
        : TableModel({{QStringLiteral("网点"), 200, false, false, 110},
                      {QStringLiteral("从业（人）"), 80, true},
                      {QStringLiteral("状态"), 100, false, true, 70}}) {}

protected:
    int rows() const override { return static_cast<int>(kSites.size()); }
    Cell cell(int row, int column) const override {
        const Site& site = kSites[static_cast<size_t>(row)];
        return {column == 0   ? site.name
                : column == 1 ? QString::number(site.workers)
                              : QStringLiteral("在用")};
    }
    qint64 id(int row) const override { return kSites[static_cast<size_t>(row)].id; }
};

struct GivingWay {
    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    GivingModel model;
    LedgerTable table{QStringLiteral("giving"), settings};
    GivingWay() {
        table.showRows(&model);
        table.show();
    }
    bool overflows() const { return table.horizontalHeader()->length() > table.viewport()->width(); }
};

}  // namespace

TEST_CASE("a table model keeps the model contract, also while it is empty", "[table]") {
    SiteModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(model.rowCount() == 0);
    CHECK_FALSE(model.data({}, Qt::DisplayRole).isValid());
    CHECK(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString() == QStringLiteral("从业（人）"));
    CHECK_FALSE(model.headerData(3, Qt::Horizontal, Qt::DisplayRole).isValid());
    model.setRows(kSites);
    CHECK(model.rowCount() == 3);
    CHECK(model.indexOf(13) == 2);
    CHECK(model.indexOf(99) == -1);
    model.setRows({});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("numbers stand at the right and sort by value, not by their digits", "[table]") {
    Fixture fixture;
    CHECK(fixture.names() == QStringList{kSites[0].name, kSites[1].name, kSites[2].name});
    fixture.table.sortByColumn(1, Qt::AscendingOrder);
    CHECK(fixture.names() == QStringList{kSites[1].name, kSites[2].name, kSites[0].name});
    CHECK((fixture.model.index(0, 1).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight) != 0);
    CHECK((fixture.model.index(0, 0).data(Qt::TextAlignmentRole).toInt() & Qt::AlignLeft) != 0);
}

TEST_CASE("Ctrl+C copies the selected rows as a spreadsheet pastes them, in the order seen", "[table]") {
    Fixture fixture;
    fixture.table.sortByColumn(1, Qt::AscendingOrder);
    fixture.table.selectAll();
    fixture.table.horizontalHeader()->moveSection(2, 0);
    QTest::keyClick(&fixture.table, Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text() ==
          QStringLiteral("在用\t城北站\t9\n停用\t永丰网点\t41\n在用\t月兔广场站\t118"));
}

TEST_CASE("Enter opens, Delete asks for deletion, both with the record's id at hand", "[table]") {
    Fixture fixture;
    QSignalSpy opened(&fixture.table, &LedgerTable::opened),
        deletes(&fixture.table, &LedgerTable::deleteRequested);
    QTest::keyClick(&fixture.table, Qt::Key_Delete);
    CHECK(deletes.isEmpty());
    CHECK(fixture.table.selectId(12));
    CHECK_FALSE(fixture.table.selectId(99));
    CHECK(fixture.table.currentId() == 12);
    QTest::keyClick(&fixture.table, Qt::Key_Return);
    QTest::keyClick(&fixture.table, Qt::Key_Delete);
    REQUIRE(opened.size() == 1);
    CHECK(opened[0][0].toLongLong() == 12);
    CHECK(deletes.size() == 1);
    CHECK(fixture.table.selectedIds() == QList<qint64>{12});
}

TEST_CASE("a table remembers the width of its columns", "[table]") {
    Fixture fixture;
    fixture.table.setColumnWidth(0, 222);
    LedgerTable again(QStringLiteral("sites"), fixture.settings);
    again.showRows(&fixture.model);
    CHECK(again.columnWidth(0) == 222);
    LedgerTable other(QStringLiteral("others"), fixture.settings);
    other.showRows(&fixture.model);
    CHECK(other.columnWidth(0) == 120);
}

TEST_CASE("columns give way where there is no room, and have their width again where there is", "[table]") {
    GivingWay f;
    f.table.resize(600, 300);
    CHECK(f.table.columnWidth(0) == 200);
    CHECK(f.table.columnWidth(2) > 100);  // takes what is left
    const int number = f.table.columnWidth(1);
    f.table.resize(330, 300);
    CHECK_FALSE(f.overflows());
    CHECK(f.table.columnWidth(0) < 200);
    CHECK(f.table.columnWidth(0) >= 110);
    CHECK(f.table.columnWidth(1) == number);
    f.table.resize(600, 300);
    CHECK(f.table.columnWidth(0) == 200);
}

TEST_CASE("what has no room at all is left out from the right, but copied", "[table]") {
    GivingWay f;
    f.table.resize(220, 300);
    CHECK(f.table.isColumnHidden(2));
    CHECK_FALSE(f.table.isColumnHidden(0));
    CHECK_FALSE(f.overflows());
    f.table.selectRow(0);
    CHECK(f.table.selectionAsText() == QStringLiteral("月兔广场站\t118\t在用"));
    f.table.resize(600, 300);
    CHECK_FALSE(f.table.isColumnHidden(2));
}

TEST_CASE("a width somebody gave a column outlasts a narrow window", "[table]") {
    GivingWay f;
    f.table.resize(600, 300);
    f.table.setColumnWidth(0, 260);
    f.table.resize(300, 300);
    LedgerTable again(QStringLiteral("giving"), f.settings);
    again.resize(600, 300);
    again.showRows(&f.model);
    again.show();
    CHECK(again.columnWidth(0) == 260);
}

TEST_CASE("a row chosen by the program is selected while a shortcut is still held down", "[table]") {
    GivingWay f;
    const qint64 id = f.table.model()->index(0, 0).data(IdRole).toLongLong();
    QTest::keyPress(&f.table, Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(f.table.selectId(id));
    CHECK(f.table.selectedIds() == QList<qint64>{id});
    QTest::keyRelease(&f.table, Qt::Key_Control);
}

TEST_CASE("the row one is at stays in sight where the table becomes lower", "[table]") {
    Fixture f;
    std::vector<Site> many;
    for (int i = 0; i < 40; ++i) {
        many.push_back({i + 1, QString::number(i), i});
    }
    f.model.setRows(many);
    const int last = f.table.viewport()->height() / f.table.rowHeight(0) - 1;
    f.table.setCurrentIndex(f.table.model()->index(last, 0));
    const auto bottom = [&] { return f.table.rowViewportPosition(last) + f.table.rowHeight(last); };
    REQUIRE(bottom() <= f.table.viewport()->height());
    f.table.resize(600, 200);
    CHECK(f.table.rowViewportPosition(last) >= 0);
    CHECK(bottom() <= f.table.viewport()->height());
    f.table.verticalScrollBar()->setValue(f.table.verticalScrollBar()->maximum());
    REQUIRE(bottom() <= 0);
    f.table.resize(600, 180);
    CHECK(bottom() <= 0);  // scrolled away from, it does not come back by itself
}

TEST_CASE("what is cut off in a cell is said in full", "[table]") {
    GivingWay f;
    f.table.setFont(QApplication::font());
    f.table.resize(330, 300);
    f.table.setColumnWidth(0, 60);
    const auto hover = [&f](int column) {
        const QRect cell = f.table.visualRect(f.table.model()->index(0, column));
        QHelpEvent event(QEvent::ToolTip, cell.center(), f.table.viewport()->mapToGlobal(cell.center()));
        QApplication::sendEvent(f.table.viewport(), &event);
        return QToolTip::text();
    };
    CHECK(hover(1).isEmpty());
    CHECK(hover(0) == QStringLiteral("月兔广场站"));
}

TEST_CASE("an empty table says what it is for and offers the first step", "[table]") {
    Fixture fixture;
    fixture.table.setEmptyState(QStringLiteral("还没有网点"), QStringLiteral("网点是从业人员上班的地方。"),
                                QStringLiteral("新建网点"));
    auto* step = fixture.table.findChild<QPushButton*>();
    REQUIRE(step != nullptr);
    CHECK_FALSE(step->isVisible());
    fixture.model.setRows({});
    CHECK(step->isVisible());
    QSignalSpy asked(&fixture.table, &LedgerTable::firstStepRequested);
    QTest::mouseClick(step, Qt::LeftButton);
    CHECK(asked.size() == 1);
    fixture.model.setRows(kSites);
    CHECK_FALSE(step->isVisible());
}
