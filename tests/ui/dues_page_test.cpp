// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/branch/dues_page.h"

#include <QAbstractItemModelTester>
#include <QToolButton>

#include "core/branch/member_store.h"
#include "core/branch/organisation_store.h"
#include "core/census/worker_store.h"
#include "tests/ui/window_fixture.h"
#include "ui/branch/period_step.h"
#include "ui/form/look_up_edit.h"

using namespace nuanxin;
using namespace nuanxin::ui;
using nuanxin::ui::test::WindowFixture;

namespace {

// As an input method does it; keys are for letters only.
void enterInto(WindowFixture& f, const char* field, const QString& text) {
    auto* edit = f.control<QLineEdit>(field);
    edit->setFocus();
    edit->selectAll();
    edit->insert(text);
}

const QString kMonth = QStringLiteral("2026-05");

struct DuesWindow : WindowFixture {
    OrganisationId branch;

    DuesWindow() {
        Organisation organisation;
        organisation.name = QStringLiteral("骑手党支部");
        organisation.foundedOn = QStringLiteral("2020-01-01");
        branch = OrganisationStore(*ledger).save(organisation);
    }
    MemberId addMember(const char* name) {
        Worker worker;
        worker.name = QString::fromUtf8(name);
        WorkerStore(*ledger).save(worker);
        Member member;
        member.worker = worker.id;
        member.joinedOn = QStringLiteral("2015-07-01");
        const MemberId id = MemberStore(*ledger).save(member);
        MemberStore(*ledger).save(Relationship{{}, id, branch, {}, QStringLiteral("2020-02-01"), {}});
        return id;
    }
    MemberId addEarner(const char* name, qint64 fen) {
        const MemberId id = addMember(name);
        DuesStore(*ledger).save(DuesBase{{}, id, DuesPayer::Wage, QStringLiteral("2026-01"), fen});
        return id;
    }
    void rest() {
        settle();
        const auto* shown = qobject_cast<DuesPage*>(window->currentPage());
        REQUIRE(QTest::qWaitFor([&] { return shown == nullptr || !shown->isBusy(); }));
        settle();
    }
    DuesPage* openPage() {
        auto* found = page<DuesPage>("dues");
        found->receive(kMonth);
        rest();
        return found;
    }
    LedgerTable* sheet() { return control<LedgerTable>("党费收缴表"); }
    QString cell(const char* name, int column) {
        const QAbstractItemModel* model = sheet()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, DuesModel::Name).data().toString() == QString::fromUtf8(name)) {
                return model->index(row, column).data().toString();
            }
        }
        return QStringLiteral("没有这个人");
    }
    void press(const char* text) {
        WindowFixture::press(text);
        rest();
    }
    qint64 paid(MemberId member) {
        qint64 sum = 0;
        for (const DuesPayment& payment : DuesStore(open()).of(member).payments) {
            sum += payment.fen;
        }
        return sum;
    }
};

}  // namespace

TEST_CASE("a line of the sheet is in yuan with two decimals", "[dues]") {
    DuesModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    DuesSheetRow row;
    row.dues.line.state = DuesLine::State::Reckoned;
    row.dues.line.base = 300001;
    row.dues.line.due = row.dues.line.owed = 3000;
    row.dues.line.paid = 1050;
    const auto show = [&model](std::vector<DuesSheetRow> rows) {
        auto sheet = std::make_shared<const DuesSheet>(std::move(rows));
        model.show(sheet, listDues(*sheet, {}).lines);
    };
    show({row});
    const auto [column, shown] = GENERATE(table<int, const char*>({{DuesModel::Base, "3,000.01"},
                                                                   {DuesModel::Due, "30.00"},
                                                                   {DuesModel::Paid, "10.50"},
                                                                   {DuesModel::Open, "19.50"},
                                                                   {DuesModel::State, "欠交"}}));
    CHECK(model.index(0, column).data().toString() == QString::fromUtf8(shown));
    show({});
}

TEST_CASE("where nothing can be reckoned the sheet says so and shows no sum", "[dues]") {
    DuesModel model;
    const auto sheet = std::make_shared<const DuesSheet>(std::vector{DuesSheetRow()});
    model.show(sheet, {0});
    CHECK(model.index(0, DuesModel::State).data().toString() == QStringLiteral("缺计算基数"));
    CHECK(model.index(0, DuesModel::Due).data().toString().isEmpty());
    CHECK(model.index(0, DuesModel::Open).data().toString().isEmpty());
    CHECK(sheet->sums.baseMissing == 1);
}

TEST_CASE("the lines listed are found, filtered and sorted, sums as numbers and words by pinyin", "[dues]") {
    std::vector<DuesSheetRow> rows;
    const auto add = [&rows](const char* name, const char* branch, qint64 base, qint64 owed, qint64 paid) {
        DuesSheetRow row;
        row.dues.member = MemberId(static_cast<qint64>(rows.size()) + 1);
        row.dues.name = QString::fromUtf8(name);
        row.organisation = QString::fromUtf8(branch);
        row.dues.line.state = base > 0 ? DuesLine::State::Reckoned : DuesLine::State::BaseMissing;
        row.dues.line.base = base > 0 ? std::optional(base) : std::nullopt;
        row.dues.line.owed = owed;
        row.dues.line.paid = paid;
        rows.push_back(row);
    };
    add("陈四", "张村党支部", 900'00, 9'00, 0);
    add("李三", "李村党支部", 10000'00, 100'00, 100'00);
    add("张二", "李村党支部", 0, 0, 0);
    const DuesSheet sheet(std::move(rows));
    const auto names = [&sheet](const DuesWish& wish) {
        QString text;
        for (const size_t line : listDues(sheet, wish).lines) {
            text += sheet.rows[line].dues.name.at(1);
        }
        return text;
    };
    const auto filtered = [](const char* column, const ColumnFilter& filter) {
        return TableFilters{{QString::fromLatin1(column), filter}};
    };
    CHECK(names({}) == QStringLiteral("四三二"));
    CHECK(names({.name = QStringLiteral("zh")}) == QStringLiteral("二"));
    CHECK(names({.name = QStringLiteral("三")}) == QStringLiteral("三"));
    CHECK(names({.filters = filtered("state", {.anyOf = {QStringLiteral("欠交")}})}) == QStringLiteral("四"));
    CHECK(names({.filters = filtered("base", {.from = QStringLiteral("1000")})}) == QStringLiteral("三"));
    CHECK(names({.column = DuesModel::Base}) == QStringLiteral("二四三"));
    CHECK(names({.column = DuesModel::Base, .order = Qt::DescendingOrder}) == QStringLiteral("三四二"));
    CHECK(names({.column = DuesModel::Organisation}) == QStringLiteral("三二四"));
    CHECK(names({.column = DuesModel::Name, .order = Qt::DescendingOrder}) == QStringLiteral("二三四"));
    CHECK(sheet.sums.open == 9'00);
    CHECK(listDues(sheet, {.name = QStringLiteral("李")}).sums.due == 100'00);
    const DuesWish owing{.filters = filtered("state", {.anyOf = {QStringLiteral("欠交")}})};
    CHECK(duesValues(sheet, owing, QStringLiteral("organisation")).size() == 1);
    const FilterValues states = duesValues(sheet, owing, QStringLiteral("state"));
    CHECK(states.size() == 3);  // its own filter is no reason to hide the others
}

TEST_CASE("Space marks one after the other as paid, each to be taken back", "[dues]") {
    DuesWindow f;
    const MemberId li = f.addEarner("李四", 300000), zhang = f.addEarner("张三", 300001);
    f.adopt();
    f.openPage();
    CHECK(f.cell("李四", DuesModel::Due) == QStringLiteral("15.00"));
    CHECK(f.cell("张三", DuesModel::Due) == QStringLiteral("30.00"));
    CHECK(f.says("合计 2 人：应交 45.00 元，实交 0.00 元，欠交 45.00 元"));
    f.sheet()->goToFirst();
    QTest::keyClick(f.sheet(), Qt::Key_Space);
    QTest::keyClick(f.sheet(), Qt::Key_Up);
    QTest::keyClick(f.sheet(), Qt::Key_Space);  // once more, before the sheet was read again
    f.rest();
    CHECK(f.paid(li) == 1500);
    CHECK(f.paid(zhang) == 0);
    QTest::keyClicks(f.sheet(), QStringLiteral("zs"));
    QTest::keyClick(f.sheet(), Qt::Key_Space);
    f.rest();
    CHECK(f.paid(zhang) == 3000);
    CHECK(f.says("已全部交清"));
    f.press("撤销");
    CHECK(f.paid(zhang) == 0);
    CHECK(f.cell("张三", DuesModel::State) == QStringLiteral("欠交"));
}

TEST_CASE("all who are selected pay in one change", "[dues]") {
    DuesWindow f;
    const MemberId li = f.addEarner("李四", 300000), zhang = f.addEarner("张三", 300001);
    f.addMember("王五");
    f.adopt();
    DuesPage* page = f.openPage();
    CHECK(f.says("欠交 2 人，缺基数 1 人"));
    f.sheet()->selectAll();
    page->markPaid();
    f.rest();
    CHECK(f.paid(li) == 1500);
    CHECK(f.paid(zhang) == 3000);
    f.press("撤销");
    CHECK(f.paid(li) + f.paid(zhang) == 0);
}

TEST_CASE("the self-employed are reckoned by the quarter before, once its months are entered", "[dues]") {
    DuesWindow f;
    const MemberId rider = f.addMember("张三");
    f.adopt();
    DuesPage* page = f.openPage();
    f.sheet()->goToFirst();
    QTest::keyClick(f.sheet(), Qt::Key_Return);
    f.rest();
    CHECK(f.says("还没有登记计算基数"));
    f.press("登记基数");
    f.control<LookUpEdit>("计算方式")->choose(QStringLiteral("self_employed"));
    f.control<QLineEdit>("从哪个月起")->setFocus();
    page->perform(Command::Save);
    f.rest();
    CHECK(f.says("收入没有登记齐"));
    CHECK(f.says("2026-01 没有登记"));
    for (const char* income : {"5000", "6000.00", "7000.03"}) {
        f.press("登记月收入");
        enterInto(f, "净收入（元）", QString::fromUtf8(income));
        page->perform(Command::Save);
        f.rest();
    }
    CHECK(DuesStore(f.open()).of(rider).incomes.size() == 3);
    CHECK(f.cell("张三", DuesModel::Base) == QStringLiteral("6,000.01"));
    CHECK(f.cell("张三", DuesModel::Due) == QStringLiteral("90.00"));
}

TEST_CASE("sums, reliefs and payments are entered in yuan, and what is none is refused", "[dues]") {
    DuesWindow f;
    const MemberId li = f.addEarner("李四", 500000);
    f.adopt();
    DuesPage* page = f.openPage();
    f.sheet()->goToFirst();
    QTest::keyClick(f.sheet(), Qt::Key_Return);
    f.rest();
    CHECK(f.says("每月应交 50.00 元"));
    f.press("登记减免");
    enterInto(f, "减免后每月应交（元）", QStringLiteral("二十"));
    page->perform(Command::Save);
    f.rest();
    CHECK(DuesStore(f.open()).of(li).reliefs.empty());
    enterInto(f, "减免后每月应交（元）", QStringLiteral("20"));
    page->perform(Command::Save);
    f.rest();
    CHECK(f.cell("李四", DuesModel::Due) == QStringLiteral("20.00"));
    CHECK(f.says("减免后应交 20.00 元"));
    f.press("登记交纳");
    CHECK(f.control<QLineEdit>("金额（元）")->text() == QStringLiteral("20.00"));
    enterInto(f, "金额（元）", QStringLiteral("12.5"));
    page->perform(Command::Save);
    f.rest();
    CHECK(f.cell("李四", DuesModel::Open) == QStringLiteral("7.50"));
    CHECK(f.says("交 12.50 元"));
}

TEST_CASE("a sheet is narrowed to an organisation, filtered and sorted, and its sums follow", "[dues]") {
    DuesWindow f;
    f.addEarner("李四", 300000);
    Organisation other;
    other.name = QStringLiteral("快递党支部");
    other.foundedOn = QStringLiteral("2020-01-01");
    f.branch = OrganisationStore(*f.ledger).save(other);
    f.addEarner("张三", 300001);
    f.addMember("王五");
    f.adopt();
    f.openPage();
    const auto names = [&f] {
        QStringList all;
        for (int row = 0; row < f.sheet()->model()->rowCount(); ++row) {
            all << f.sheet()->model()->index(row, DuesModel::Name).data().toString();
        }
        return all.join(u' ');
    };
    CHECK(names() == QStringLiteral("李四 王五 张三"));
    f.sheet()->sortByColumn(DuesModel::Due, Qt::DescendingOrder);
    f.rest();
    CHECK(names() == QStringLiteral("张三 李四 王五"));
    ColumnFilter owing;
    owing.anyOf = owing.names = QStringList{QStringLiteral("欠交")};
    f.sheet()->setFilters({{QStringLiteral("state"), owing}});
    f.rest();
    CHECK(names() == QStringLiteral("张三 李四"));
    CHECK(f.says("合计 2 人：应交 45.00 元"));
    CHECK(f.says("3 人，欠交 2 人，缺基数 1 人"));  // of the whole sheet
    f.sheet()->setFilters({});
    f.control<LookUpEdit>("党组织")->choose(QString::number(f.branch.value()));
    f.rest();
    CHECK(names() == QStringLiteral("张三 王五"));
    CHECK(f.says("2 人，欠交 1 人，缺基数 1 人"));
    f.control<LookUpEdit>("党组织")->clear();
    f.rest();
    CHECK(names() == QStringLiteral("张三 李四 王五"));
}

TEST_CASE("another month is a step away", "[dues]") {
    DuesWindow f;
    f.addEarner("李四", 500000);
    f.adopt();
    DuesPage* page = f.openPage();
    auto* month = page->findChild<PeriodStep*>();
    CHECK(month->month() == kMonth);
    const auto arrows = month->findChildren<QToolButton*>();
    for (int i = 0; i < 5; ++i) {
        QTest::mouseClick(arrows.front(), Qt::LeftButton);
    }
    f.rest();
    CHECK(month->words() == QStringLiteral("2025年12月"));
    CHECK(f.cell("李四", DuesModel::State) == QStringLiteral("缺计算基数"));  // from January on
    QTest::mouseClick(arrows.back(), Qt::LeftButton);
    f.rest();
    CHECK(f.cell("李四", DuesModel::State) == QStringLiteral("欠交"));
}

TEST_CASE("a reader sees the sheet and marks nobody; an empty one says what it is for", "[dues]") {
    DuesWindow f;
    const MemberId li = f.addEarner("李四", 500000);
    f.adoptAs(QStringLiteral("查阅员"), Role::Reader);
    f.openPage();
    f.sheet()->goToFirst();
    QTest::keyClick(f.sheet(), Qt::Key_Space);
    f.rest();
    CHECK(f.paid(li) == 0);
    CHECK(f.button("登记已交", true) == nullptr);
    auto* month = f.window->currentPage()->findChild<PeriodStep*>();
    month->setPeriod(QDate(2019, 5, 1));
    f.window->currentPage()->perform(Command::Refresh);
    f.rest();
    CHECK(f.says("这个月没有党员"));
}
