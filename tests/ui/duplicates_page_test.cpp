// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/census/duplicates_page.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QRadioButton>

#include "core/census/worker_comparison.h"
#include "core/census/worker_store.h"
#include "tests/ui/window_fixture.h"
#include "ui/census/duplicate_models.h"
#include "ui/shell/filter_line.h"
#include "ui/shell/look.h"

using namespace nuanxin;
using namespace nuanxin::ui;
using nuanxin::ui::test::WindowFixture;

namespace {

WorkerId addWorker(Ledger& ledger, const char* name, const char* phone, const char* platform) {
    Worker worker;
    worker.name = QString::fromUtf8(name);
    worker.phone.plain = QString::fromUtf8(phone);
    worker.platform = QString::fromUtf8(platform);
    WorkerStore(ledger).save(worker);
    return worker.id;
}

struct PairFixture : WindowFixture {
    WorkerId first, other;

    PairFixture() {
        first = addWorker(*ledger, "张三", "13800000001", "");
        other = addWorker(*ledger, "张三", "13900000001", "meituan");
        const WorkerId third = addWorker(*ledger, "李四", "13800000002", "");
        const WorkerId fourth = addWorker(*ledger, "李四", "13900000002", "");
        ledger->write(QStringLiteral("登记"), [&](Database&) {
            DuplicateStore(*ledger).put(first, other, {DuplicateReason::SameName});
            DuplicateStore(*ledger).put(third, fourth, {DuplicateReason::SameName});
        });
        adopt();
        page<DuplicatesPage>("duplicates");
    }
    void command(Command which) {
        QAction* action = window->actions().action(which);
        REQUIRE(action->isEnabled());
        action->trigger();
        settle();
    }
    Worker plain(WorkerId id) { return WorkerStore(open()).findPlain(id).value(); }
    void showJoins() {
        auto* chip = window->currentPage()->findChild<FilterChip*>();
        chip->choose({true});
        Q_EMIT chip->changed();
    }
};

}  // namespace

TEST_CASE("tables of pairs and joins are sound, also empty", "[duplicates page]") {
    PairModel pairs;
    JoinModel joins;
    const QAbstractItemModelTester first(&pairs, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester other(&joins, QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(pairs.rowCount() == 0);
    DuplicatePair pair;
    pair.id = DuplicateId(1);
    pair.reasons = {DuplicateReason::SameName, DuplicateReason::SamePhone};
    pair.firstName = QStringLiteral("张三");
    pairs.setRows({{pair, {}, {}}});
    CHECK(pairs.index(0, PairModel::Name).data().toString() == u"张三");
    CHECK(pairs.index(0, PairModel::Why).data().toString() == u"姓名相同，电话相同");
    joins.setRows({{{JoinId(1), WorkerId(1), WorkerId(2), QStringLiteral("2026-03-05")}, {}, {}}});
    CHECK(joins.index(0, 2).data().toString() == u"2026-03-05");
}

TEST_CASE("pairs are told apart by what differs, and the certain ones come first", "[duplicates page]") {
    PairFixture f;
    const WorkerId one = addWorker(f.open(), "王五", "13700000001", "meituan"),
                   two = addWorker(f.open(), "王武", "13700000001", "eleme");
    f.open().write(QStringLiteral("登记"), [&](Database&) {
        DuplicateStore(f.open()).put(one, two, {DuplicateReason::SameIdentity});
    });
    f.settle();
    const auto* model = f.table()->model();
    const auto text = [model](int row, int column) { return model->index(row, column).data().toString(); };
    REQUIRE(model->rowCount() == 3);
    CHECK(text(0, PairModel::Why) == u"证件号码相同");
    CHECK(text(0, PairModel::Name) == u"王五 / 王武");
    CHECK(text(0, PairModel::Phone) == u"0001");
    CHECK(text(0, PairModel::Platform) == u"美团 / 饿了么");
    CHECK(text(1, PairModel::Name) == u"张三");
    CHECK(text(1, PairModel::Phone) == u"0001");
    CHECK(text(1, PairModel::Platform) == u"美团");
}

TEST_CASE("two records stand side by side, and what is masked alike may still differ", "[duplicates page]") {
    nuanxin::test::LedgerFixture f;
    const WorkerId first = addWorker(*f.ledger, "张三", "13800000001", ""),
                   other = addWorker(*f.ledger, "张三", "13899990001", "meituan");
    Worker numbered = *WorkerStore(*f.ledger).find(first);
    numbered.identity.plain = QStringLiteral("361199199104120017");
    WorkerStore(*f.ledger).save(numbered);
    const auto fields = compareWorkers(*f.ledger, first, other);
    const auto of = [&](const char* column) {
        const auto found = std::ranges::find(fields, QLatin1String(column), &ComparedField::column);
        REQUIRE(found != fields.end());
        return *found;
    };
    CHECK_FALSE(of("name").differ);
    CHECK(of("phone_sealed").first == of("phone_sealed").other);
    CHECK(of("phone_sealed").differ);
    CHECK(of("platform").first.isEmpty());
    CHECK(of("platform").other == u"美团");
    CHECK(of("platform").canBeTaken);
    CHECK_FALSE(of("document_kind").canBeTaken);
}

TEST_CASE("a pair is joined field by field and parted again", "[duplicates page]") {
    PairFixture f;
    f.table()->selectRow(0);
    CHECK(f.says("电话（不同）"));
    // What one of them does not know is taken from the other unless somebody says otherwise.
    f.control<QRadioButton>("电话用“139****0001”")->click();
    f.command(Command::SamePerson);
    CHECK(*f.plain(f.first).phone.plain == u"13900000001");
    CHECK(f.plain(f.first).platform == u"meituan");
    CHECK(f.plain(f.other).joinedInto == f.first);
    CHECK(f.table()->model()->rowCount() == 1);
    CHECK(f.says("李四"));  // the next pair has come up

    f.showJoins();
    REQUIRE(f.table()->model()->rowCount() == 1);
    f.press("拆回");
    CHECK_FALSE(f.plain(f.other).joinedInto.isValid());
    CHECK(*f.plain(f.first).phone.plain == u"13800000001");
    CHECK(f.table()->model()->rowCount() == 0);
    CHECK(DuplicateStore(f.open()).countOpen() == 2);
}

TEST_CASE("the names of those joined are read in full", "[duplicates page]") {
    PairFixture f;
    const WorkerId one = addWorker(f.open(), "古丽娜尔·买买提", "13700000001", ""),
                   two = addWorker(f.open(), "古丽娜尔·买买提", "13700000001", "");
    JoinStore(f.open()).join(one, two, {});
    f.settle();
    f.window->resize(1366, 768);
    f.showJoins();
    QCoreApplication::processEvents();
    REQUIRE(f.table()->model()->rowCount() == 1);
    for (const int name : {0, 1}) {
        const QModelIndex index = f.table()->model()->index(0, name);
        CHECK(f.table()->columnWidth(name) >=
              f.table()->fontMetrics().horizontalAdvance(index.data().toString()) + px(space::kLarge));
    }
}

TEST_CASE("two persons are said to be two, which can be taken back", "[duplicates page]") {
    PairFixture f;
    f.table()->selectRow(0);
    f.command(Command::NextQuestion);
    CHECK(f.table()->currentIndex().row() == 1);
    f.command(Command::AnotherPerson);
    CHECK(DuplicateStore(f.open()).countOpen() == 1);
    f.press("撤销");
    CHECK(DuplicateStore(f.open()).countOpen() == 2);
}

TEST_CASE("the pair whose decision was taken back is shown again", "[duplicates page]") {
    PairFixture f;
    f.table()->selectRow(0);
    const qint64 pair = f.table()->currentId();
    f.command(Command::SamePerson);
    CHECK(f.table()->currentId() != pair);
    CHECK(History(f.open()).undoable()->label == QStringLiteral("合并 张三 与 张三"));
    f.press("撤销");
    CHECK(f.table()->currentId() == pair);
}

TEST_CASE("a page without pairs says so", "[duplicates page]") {
    WindowFixture f;
    f.adopt();
    f.page<DuplicatesPage>("duplicates");
    CHECK(f.says("没有要认定的"));
    f.press("再找一遍");
    CHECK(f.window->findChild<ToastBar*>()->text() == u"没有找到新的可能重复。");
}
