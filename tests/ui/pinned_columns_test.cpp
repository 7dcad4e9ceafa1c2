// SPDX-License-Identifier: GPL-3.0-or-later
// The columns that stay in view when a table is scrolled sideways.
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "tests/qstring_catch.h"
#include "ui/shell/settings.h"
#include "ui/table/ledger_table.h"
#include "ui/table/table_model.h"

using namespace nuanxin::ui;

namespace {

constexpr int kMonths = 12, kBranches = 40;

class YearModel : public TableModel {
public:
    YearModel() : TableModel(yearColumns()) {}
    Qt::ItemFlags flags(const QModelIndex& index) const override {
        return index.isValid() ? TableModel::flags(index) | Qt::ItemIsEditable : TableModel::flags(index);
    }

protected:
    static std::vector<Column> yearColumns() {
        std::vector<Column> columns{{QStringLiteral("党支部"), 150, false, false, 0, QStringLiteral("name")}};
        for (int month = 1; month <= kMonths; ++month) {
            columns.push_back({QStringLiteral("%1月").arg(month), 80, false, false, 0,
                               QStringLiteral("m%1").arg(month), Filtering::Text});
        }
        return columns;
    }
    int rows() const override { return kBranches; }
    Cell cell(int row, int column) const override {
        return {column == 0 ? QStringLiteral("第%1支部").arg(row + 1) : QString::number(row * 100 + column)};
    }
    qint64 id(int row) const override { return row + 1; }
};

struct Scrolled {
    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    YearModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    LedgerTable table{QStringLiteral("year"), settings};

    Scrolled() {
        table.showRows(&model);
        table.resize(500, 300);
        table.show();
        across()->setValue(200);
        QCoreApplication::processEvents();
        REQUIRE(across()->value() == 200);
    }
    QScrollBar* across() { return table.horizontalScrollBar(); }
    QHeaderView* head() { return table.horizontalHeader(); }
    QModelIndex at(int row, int column) const { return table.model()->index(row, column); }
    QPoint inPinned(int row = 0) const { return {40, table.rowViewportPosition(row) + 10}; }
    QImage stripOf(QWidget* widget) {
        return widget->grab(QRect(0, 0, table.columnWidth(0) - 1, widget->height())).toImage();
    }
    void drag(int from, int to) {
        QWidget* port = head()->viewport();
        QTest::mousePress(port, Qt::LeftButton, {}, {from, 10});
        for (const int step : {1, 2, 3}) {
            QTest::mouseMove(port, {from + (to - from) * step / 3, 10});
        }
        QTest::mouseRelease(port, Qt::LeftButton, {}, {to, 10});
    }
    QString order() const {
        QStringList titles;
        for (const QString& key : table.shownColumns().mid(0, 4)) {
            titles << key;
        }
        return titles.join(u' ');
    }
};

}  // namespace

TEST_CASE("the first column is seen at the left however far a table is scrolled", "[table][pinned]") {
    Scrolled f;
    const QImage cells = f.stripOf(f.table.viewport()), heads = f.stripOf(f.head()->viewport());
    CHECK(f.table.visualRect(f.at(0, 0)).left() == 0);
    f.across()->setValue(f.across()->maximum());
    CHECK(f.stripOf(f.table.viewport()) == cells);
    CHECK(f.stripOf(f.head()->viewport()) == heads);
    f.table.pinFirst(0);
    CHECK(f.table.visualRect(f.at(0, 0)).left() < 0);
    CHECK(f.stripOf(f.table.viewport()) != cells);
}

TEST_CASE("several columns are pinned as long as they leave room for others", "[table][pinned]") {
    Scrolled f;
    f.table.pinFirst(2);
    CHECK(f.table.visualRect(f.at(0, 1)).left() == f.table.columnWidth(0));
    CHECK(f.table.visualRect(f.at(0, 2)).left() < f.table.columnWidth(0) + f.table.columnWidth(1));
    f.table.resize(300, 300);  // 150 of them fit, 230 would leave too little
    f.across()->setValue(200);
    CHECK(f.table.visualRect(f.at(0, 0)).left() == 0);
    CHECK(f.table.visualRect(f.at(0, 1)).left() < 0);
}

TEST_CASE("a click on a pinned cell selects its row and scrolls nothing", "[table][pinned]") {
    Scrolled f;
    QTest::mouseClick(f.table.viewport(), Qt::LeftButton, {}, f.inPinned(3));
    CHECK(f.table.currentIndex() == f.at(3, 0));
    CHECK(f.table.selectedIds() == QList<qint64>{4});
    CHECK(f.across()->value() == 200);
    QTest::keyClick(&f.table, Qt::Key_Down);
    CHECK(f.table.currentIndex() == f.at(4, 0));
    CHECK(f.across()->value() == 200);
    QSignalSpy opened(&f.table, &LedgerTable::opened);
    QTest::mouseDClick(f.table.viewport(), Qt::LeftButton, {}, f.inPinned(3));
    REQUIRE(opened.size() == 1);
    CHECK(opened[0][0].toLongLong() == 4);
}

TEST_CASE("a cell the keyboard comes to does not lie beneath the pinned ones", "[table][pinned]") {
    Scrolled f;
    f.across()->setValue(f.across()->maximum());
    f.table.setCurrentIndex(f.at(0, kMonths));
    for (int column = kMonths - 1; column > 0; --column) {
        QTest::keyClick(&f.table, Qt::Key_Left);
        CAPTURE(column);
        REQUIRE(f.table.currentIndex() == f.at(0, column));
        CHECK(f.table.visualRect(f.table.currentIndex()).left() >= f.table.columnWidth(0));
    }
}

TEST_CASE("a pinned cell is edited where it is seen", "[table][pinned]") {
    Scrolled f;
    f.table.edit(f.at(1, 0));
    auto* line = f.table.viewport()->findChild<QLineEdit*>();
    REQUIRE(line != nullptr);
    CHECK(line->geometry().left() >= 0);
    f.across()->setValue(300);
    CHECK(line->geometry().left() >= 0);
    CHECK(line->geometry().left() < f.table.columnWidth(0));
}

TEST_CASE("a pinned head sorts, and its edge changes its width", "[table][pinned]") {
    Scrolled f;
    QTest::mouseClick(f.head()->viewport(), Qt::LeftButton, {}, {40, 10});
    CHECK(f.head()->sortIndicatorSection() == 0);
    CHECK(f.across()->value() == 200);
    const int before = f.table.columnWidth(0);
    f.drag(before - 2, before + 28);
    CHECK(f.table.columnWidth(0) == before + 30);
    CHECK(f.across()->value() == 200);
    // The one beside it sorts by what is seen there.
    QTest::mouseClick(f.head()->viewport(), Qt::LeftButton, {}, {f.table.columnWidth(0) + 50, 10});
    CHECK(f.head()->sortIndicatorSection() == 4);
}

TEST_CASE("a column dragged from the pinned ones or to them moves among all", "[table][pinned]") {
    Scrolled f;
    SECTION("from") {
        f.drag(40, 300);  // the table goes back to its start, where the second column is
        CHECK(f.across()->value() == 0);
        CHECK(f.order() == QStringLiteral("m1 m2 name m3"));
        f.across()->setValue(200);  // and what is first now stays
        CHECK(f.table.visualRect(f.at(0, 1)).left() == 0);
    }
    SECTION("to") {
        f.drag(f.table.columnWidth(0) + 60, 20);
        CHECK(f.across()->value() == 0);
        CHECK(f.order() == QStringLiteral("m4 name m1 m2"));
    }
}
