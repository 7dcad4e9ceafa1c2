// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/table_filter.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "tests/ledger/ledger_fixture.h"
#include "ui/census/roll_view.h"
#include "ui/shell/latest_reader.h"
#include "ui/shell/session.h"
#include "ui/shell/settings.h"
#include "ui/table/cells_text.h"
#include "ui/table/columns_popup.h"
#include "ui/table/filter_popup.h"
#include "ui/table/ledger_table.h"
#include "ui/table/windowed_model.h"

using namespace nuanxin;
using namespace nuanxin::ui;

namespace {

struct Person {
    qint64 id;
    QString name, kind, since;
    int age;
};

std::vector<Column> personColumns() {
    std::vector<Column> columns{{QStringLiteral("姓名")},
                                {QStringLiteral("类型")},
                                {QStringLiteral("入职")},
                                {QStringLiteral("年龄"), 80, true}};
    const char* keys[] = {"name", "kind", "since", "age"};
    const Filtering filterings[] = {Filtering::Text, Filtering::Values, Filtering::Dates, Filtering::Numbers};
    for (size_t i = 0; i < columns.size(); ++i) {
        columns[i].key = QString::fromLatin1(keys[i]);
        columns[i].filtering = filterings[i];
    }
    columns[3].hidden = true;
    return columns;
}

class PersonModel : public RowsModel<Person> {
public:
    PersonModel() : RowsModel(personColumns()) {}

protected:
    Cell cell(int row, int column) const override {
        const Person& person = at(row);
        const QString texts[] = {person.name, person.kind, person.since, QString::number(person.age)};
        return {texts[column]};
    }
    qint64 id(int row) const override { return at(row).id; }
};

struct Fixture {
    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    PersonModel model;
    LedgerTable table{QStringLiteral("persons"), settings};
    Fixture() {
        model.setRows({{1, QStringLiteral("张三"), QStringLiteral("骑手"), QStringLiteral("2023-02"), 30},
                       {2, QStringLiteral("李四"), QStringLiteral("快递员"), QStringLiteral("2024-05-01"), 9},
                       {3, QStringLiteral("王五"), {}, {}, 41}});
        table.showRows(&model);
        table.resize(600, 300);
        table.show();
    }
    QStringList where(const char* key, const ColumnFilter& filter) {
        table.setFilters({{QString::fromLatin1(key), filter}});
        QStringList names;
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            names << table.model()->index(row, 0).data().toString();
        }
        return names;
    }
};

class NumberModel : public WindowedModel<qint64> {
public:
    NumberModel() : WindowedModel({{QStringLiteral("数")}}) {}
    mutable int fetches = 0;
    bool broken = false;

protected:
    Cell cell(int row, int) const override { return {at(row) ? QString::number(*at(row)) : QString()}; }
    std::vector<qint64> fetch(const std::vector<qint64>& ids) const override {
        ++fetches;
        if (broken) {
            throw Error(ErrorKind::Damaged);
        }
        return ids;
    }
    qint64 idOf(const qint64& row) const override { return row; }
};

std::vector<qint64> upTo(qint64 last) {
    std::vector<qint64> ids;
    for (qint64 id = 1; id <= last; ++id) {
        ids.push_back(id);
    }
    return ids;
}

QStringList split(const char* names) {
    return QString::fromUtf8(names).split(u' ', Qt::SkipEmptyParts);
}

}  // namespace

TEST_CASE("a filter says itself in a few words", "[table]") {
    const QString rider = QStringLiteral("骑手"), courier = QStringLiteral("快递员"),
                  driver = QStringLiteral("司机");
    CHECK(ColumnFilter().says().isEmpty());
    CHECK(ColumnFilter{{{}, {}}, {rider, courier}, {}, {}, {}}.says() == QStringLiteral("骑手、快递员"));
    CHECK(ColumnFilter{{{}, {}, {}}, {rider, courier, driver}, {}, {}, {}}.says() ==
          QStringLiteral("骑手、快递员等 3 项"));
    CHECK(ColumnFilter{{}, {}, QStringLiteral("站"), {}, {}}.says() == QStringLiteral("含“站”"));
    CHECK(ColumnFilter{{}, {}, {}, QStringLiteral("2026"), {}}.says() == QStringLiteral("2026 起"));
    CHECK(ColumnFilter{{}, {}, {}, {}, QStringLiteral("2026")}.says() == QStringLiteral("2026 止"));
    CHECK(ColumnFilter{{}, {}, {}, QStringLiteral("18"), QStringLiteral("30")}.says() ==
          QStringLiteral("18 至 30"));
}

TEST_CASE("rows in memory are filtered by value, part, date and number", "[table]") {
    Fixture f;
    const QSignalSpy changed(&f.table, &LedgerTable::filtersChanged);
    CHECK(f.where("kind", {{QStringLiteral("骑手"), {}}, {}, {}, {}, {}}) == split("张三 王五"));
    CHECK(f.where("name", {{}, {}, QStringLiteral("李"), {}, {}}) == split("李四"));
    CHECK(f.where("since", {{}, {}, {}, QStringLiteral("2023-02-15"), QStringLiteral("2023")}) ==
          split("张三"));
    CHECK(f.where("age", {{}, {}, {}, QStringLiteral("10"), {}}) == split("张三 王五"));
    CHECK(f.where("nowhere", {{}, {}, QStringLiteral("x"), {}, {}}).size() == 3);
    CHECK(f.table.filters().empty());
    CHECK(changed.size() == 5);
}

TEST_CASE("a popup turns what people write into a range, and what is no date is marked", "[table]") {
    Column column{QStringLiteral("入职")};
    column.filtering = Filtering::Dates;
    QWidget window;
    FilterPopup popup(column, {}, &window);
    popup.setAttribute(Qt::WA_DeleteOnClose, false);
    QSignalSpy changed(&popup, &FilterPopup::changed);
    const auto lines = popup.findChildren<QLineEdit*>();
    REQUIRE(lines.size() == 2);
    lines[0]->setText(QStringLiteral("2026年3月5日"));
    lines[1]->setText(QStringLiteral("2026年13月"));
    QTest::keyClick(lines[1], Qt::Key_Return);
    REQUIRE(changed.size() == 1);
    const auto filter = changed[0][0].value<ColumnFilter>();
    CHECK(filter.from == QStringLiteral("2026-03-05"));
    CHECK(filter.to.isEmpty());
    CHECK(lines[1]->property("wrong").toBool());
}

TEST_CASE("columns are hidden, shown and moved, and are so again another day", "[table]") {
    Fixture f;
    CHECK(f.table.shownColumns() == split("name kind since"));
    f.table.showColumns(split("name age kind"));
    CHECK(f.table.shownColumns() == split("name age kind"));
    CHECK(f.table.isColumnHidden(2));
    CHECK(f.table.shownColumnFrom(0, 2) == 1);
    CHECK(f.table.shownColumnFrom(1, 1) == -1);
    LedgerTable again(QStringLiteral("persons"), f.settings);
    again.showRows(&f.model);
    CHECK(again.shownColumns() == split("name age kind"));
    auto* popup = new ColumnsPopup(f.table);
    auto* list = popup->findChild<QListWidget*>();
    CHECK(list->count() == 4);
    list->setCurrentRow(1);
    QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
    CHECK(f.table.shownColumns() == split("name kind age"));
    list->item(1)->setCheckState(Qt::Unchecked);
    CHECK(f.table.shownColumns() == split("name age"));
    delete popup;
    f.table.showColumns({});
    CHECK(f.table.shownColumns() == split("name kind since"));
}

TEST_CASE("a windowed list reads only what is looked at, and everything can be selected", "[table]") {
    QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    NumberModel model;
    LedgerTable table(QStringLiteral("numbers"), settings);
    table.showWindowed(&model);
    table.resize(300, 200);
    table.show();
    model.setIds(upTo(100'000));
    QCoreApplication::processEvents();
    CHECK(model.fetches <= 2);
    table.selectAll();
    CHECK(table.selectedCount() == 100'000);
    CHECK(table.selectedIds().last() == 100'000);
    CHECK(model.fetches <= 2);
    table.setCurrentIndex(model.index(10, 0));
    QTest::keyClick(&table, Qt::Key_End);
    CHECK(table.currentId() == 100'000);
    QTest::keyClick(&table, Qt::Key_Home);
    CHECK(table.currentId() == 1);
}

TEST_CASE("rows that cannot be read are empty, and it is said once", "[table]") {
    NumberModel model;
    model.broken = true;
    const QSignalSpy failed(&model, &IdListModel::fetchFailed);
    model.setIds(upTo(1000));
    CHECK(model.index(5, 0).data().toString().isEmpty());
    CHECK(model.index(999, 0).data().toString().isEmpty());
    CHECK(failed.size() == 1);
    model.broken = false;
    model.rereadRows();
    CHECK(model.index(999, 0).data().toString() == QStringLiteral("1000"));
}

TEST_CASE("cells come from the clipboard as a spreadsheet puts them there", "[table]") {
    const struct {
        const char* text;
        CellRows rows;
    } cases[] = {
        {"", {}},
        {"a", {{QStringLiteral("a")}}},
        {"a\tb\r\nc\t\r\n", {split("a b"), {QStringLiteral("c"), {}}}},
        {"\"a\tb\"\t\"say \"\"x\"\"\"", {{QStringLiteral("a\tb"), QStringLiteral("say \"x\"")}}},
        {"\"two\nlines\"\tb", {{QStringLiteral("two\nlines"), QStringLiteral("b")}}},
        {"5\" screen", {{QStringLiteral("5\" screen")}}},
        {"\t\n", {{QString(), QString()}}},
    };
    for (const auto& [text, rows] : cases) {
        INFO(text);
        CHECK(cellsFrom(QString::fromUtf8(text)) == rows);
    }
    CHECK(toText({{QStringLiteral("a\tb"), QStringLiteral("c\nd")}}) == QStringLiteral("a b\tc d"));
}

TEST_CASE("a view comes back from what was saved, and what is not understood is left out", "[roll]") {
    RollView view;
    view.search = QStringLiteral("qxm");
    view.columns = split("name phone");
    view.filters = {{QStringLiteral("sex"),
                     {{QStringLiteral("1"), {}}, {QStringLiteral("男"), QStringLiteral("未填")}, {}, {}, {}}},
                    {QStringLiteral("age"), {{}, {}, {}, QStringLiteral("18"), {}}}};
    view.order = WorkerOrder::Column;
    view.column = RollColumn::Age;
    view.descending = true;
    const RollView again = RollView::fromJson(view.toJson());
    CHECK(again.search == view.search);
    CHECK(again.filters == view.filters);
    CHECK(again.columns == view.columns);
    CHECK(again.order == WorkerOrder::Column);
    CHECK_FALSE(again.query().descending);  // the oldest first: born first
    CHECK(again.query().filter.conditions.size() == 2);
    const RollView strange = RollView::fromJson({{QStringLiteral("order"), QStringLiteral("shoe size")},
                                                 {QStringLiteral("column"), QStringLiteral("shoe")}});
    CHECK(strange.order == WorkerOrder::Pinyin);
    CHECK_FALSE(strange.narrows());
}

TEST_CASE("only the latest question is answered, and the thread is gone when the ledger closes", "[reader]") {
    nuanxin::test::LedgerFixture f;
    Session session;
    session.adopt(std::move(f.ledger));
    LatestReader reader(session);
    QSignalSpy answered(&reader, &LatestReader::answered), failed(&reader, &LatestReader::failed);
    QStringList heard;
    for (const char* word : {"一", "二", "三"}) {
        reader.ask(
            [&heard, text = QString::fromUtf8(word)](Ledger& ledger, const LatestReader::Deliver& deliver) {
                ledger.require(Permission::Read);
                deliver([&heard, text] { heard << text; });
            });
    }
    REQUIRE(QTest::qWaitFor([&] { return !reader.isBusy(); }));
    CHECK(heard == QStringList{QStringLiteral("三")});
    CHECK(answered.size() == 1);
    reader.ask([](Ledger&, const LatestReader::Deliver&) { throw Error(ErrorKind::Damaged); });
    REQUIRE(QTest::qWaitFor([&] { return failed.size() == 1; }));
    session.close();
    reader.ask([&heard](Ledger&, const LatestReader::Deliver&) { heard << QStringLiteral("四"); });
    CHECK(Ledger::open(f.path, f.admin()) != nullptr);  // the lock was let go
    CHECK(heard.size() == 1);
}
