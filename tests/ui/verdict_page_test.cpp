// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/branch/verdict_page.h"

#include <QAbstractItemModelTester>
#include <QComboBox>

#include "core/branch/organisation_store.h"
#include "core/census/employer_store.h"
#include "core/census/site_store.h"
#include "core/census/worker_store.h"
#include "tests/ui/window_fixture.h"
#include "ui/branch/branch_life_home.h"
#include "ui/census/roll_page.h"
#include "ui/shell/side_panel.h"

using namespace nuanxin;
using namespace nuanxin::ui;
using nuanxin::ui::test::typeInto;
using nuanxin::ui::test::WindowFixture;

namespace {

struct VerdictWindow : WindowFixture {
    PlaceId yongfeng = addPlace(QStringLiteral("永丰街道")), lulin = addPlace(QStringLiteral("芦林街道"));

    EmployerId addEmployer(const char* name, PlaceId place, int full, int probationary = 0,
                           const char* owner = nullptr) {
        Employer employer;
        employer.name = QString::fromUtf8(name);
        employer.kind = QStringLiteral("courier");
        employer.place = place;
        if (owner != nullptr) {
            employer.ownerIsMember = true;
            employer.ownerName = QString::fromUtf8(owner);
        }
        const EmployerId id = EmployerStore(*ledger).save(employer);
        for (int i = 0; i < full + probationary; ++i) {
            Worker worker;
            worker.name = QStringLiteral("%1党员%2").arg(employer.name.left(2)).arg(i + 1);
            worker.employer = id;
            worker.politicalStatus = i < full ? QStringLiteral("01") : QStringLiteral("02");
            WorkerStore(*ledger).save(worker);
        }
        return id;
    }
    OrganisationId addBranch(const char* name, EmployerId employer) {
        Organisation branch;
        branch.name = QString::fromUtf8(name);
        branch.employer = employer;
        branch.foundedOn = QStringLiteral("2020-01-01");
        return OrganisationStore(*ledger).save(branch);
    }
    void rest() {
        for (int i = 0; i < 3; ++i) {
            settle();
        }
    }
    VerdictPage* openPage() {
        auto* found = page<VerdictPage>("verdict");
        rest();
        return found;
    }
    LedgerTable* employers() { return control<LedgerTable>("企业"); }
    QString cellOf(const char* employer, int column) {
        const QAbstractItemModel* model = employers()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, VerdictModel::Name).data().toString() == QString::fromUtf8(employer)) {
                return model->index(row, column).data().toString();
            }
        }
        return QStringLiteral("没有这一家");
    }
    void press(const char* text) {
        WindowFixture::press(text);
        rest();
    }
};

VerdictRow rowWith(int full, int probationary) {
    VerdictRow row;
    for (int i = 0; i < full + probationary; ++i) {
        row.row.facts.members.push_back(
            {WorkerId(i + 1), {}, i < full ? MemberStatus::Full : MemberStatus::Probationary});
    }
    row.row.verdict = formationVerdict(row.row.facts, shippedFormationRule());
    return row;
}

}  // namespace

TEST_CASE("the verdict of an employer and what it lacks stand side by side", "[verdict]") {
    VerdictModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto [full, probationary, should, state, remark] =
        GENERATE(table<int, int, const char*, const char*, const char*>(
            {{5, 0, "单独成立党支部", "应建未建", ""},
             {3, 1, "单独成立党支部", "应建未建", ""},
             {2, 1, "成立联合党支部", "应建未建", "正式党员不足 3 名"},
             {1, 0, "成立联合党支部", "应建未建", ""},
             {0, 0, "选派党建指导员", "未选派指导员", ""}}));
    model.setRows({rowWith(full, probationary)});
    CHECK(model.index(0, VerdictModel::Should).data().toString() == QString::fromUtf8(should));
    CHECK(model.index(0, VerdictModel::State).data().toString() == QString::fromUtf8(state));
    CHECK(model.index(0, VerdictModel::Remark).data().toString() == QString::fromUtf8(remark));
    CHECK(model.index(0, VerdictModel::Members).data().toInt() == full + probationary);
    CHECK(model.index(0, VerdictModel::FullMembers).data().toInt() == full);
    model.setRows({});
}

TEST_CASE("the rates have a subtotal for each street with several sectors, and a total", "[verdict]") {
    const auto rowIn = [](const char* street, const char* industry, bool organised) {
        VerdictRow row;
        row.street = QString::fromUtf8(street);
        row.industry = QString::fromUtf8(industry);
        row.row.facts.hasOwnBranch = organised;
        return row;
    };
    CoverageModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows(coverageRows({rowIn("永丰街道", "快递", true), rowIn("永丰街道", "外卖配送", false),
                                rowIn("永丰街道", "快递", false), rowIn("", "快递", false)}));
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column) {
            cells << model.index(row, column).data().toString();
        }
        lines << cells.join(u' ');
    }
    CHECK(lines.contains(QStringLiteral("永丰街道 快递 2 1 50.0% 1 50.0%")));
    CHECK(lines.contains(QStringLiteral("永丰街道 小计 3 1 33.3% 1 33.3%")));
    CHECK(lines.contains(QStringLiteral("未登记区划 快递 1 0 0.0% 0 0.0%")));
    CHECK(lines.last() == QStringLiteral("合计  4 1 25.0% 1 25.0%"));
    CHECK(lines.size() == 5);  // a street with one sector needs no subtotal
    CHECK(coverageRows({}).empty());
}

TEST_CASE("the page says who should have a branch and has none, and names who is behind it", "[verdict]") {
    VerdictWindow f;
    const EmployerId shentong = f.addEmployer("申通广丰分公司", f.yongfeng, 5);
    f.addBranch("申通广丰分公司党支部", shentong);
    f.addEmployer("美团月兔广场站", f.yongfeng, 3);
    f.addEmployer("饿了么城北站", f.lulin, 2, 1, "罗小平");
    f.addEmployer("货拉拉广丰", f.lulin, 0);
    f.adopt();
    VerdictPage* page = f.openPage();
    CHECK(f.says("4 家企业、网点 0 个"));
    CHECK(f.cellOf("申通广丰分公司", VerdictModel::State) == QStringLiteral("已单独组建"));
    CHECK(f.cellOf("申通广丰分公司", VerdictModel::Existing) == QStringLiteral("申通广丰分公司党支部"));
    CHECK(f.cellOf("美团月兔广场站", VerdictModel::State) == QStringLiteral("应建未建"));
    CHECK(f.cellOf("货拉拉广丰", VerdictModel::State) == QStringLiteral("未选派指导员"));
    CHECK(f.cellOf("饿了么城北站", VerdictModel::Remark) ==
          QStringLiteral("正式党员不足 3 名；党员出资人罗小平未任书记"));
    CHECK(f.says("未选派指导员 1 家"));

    page->receive(VerdictPage::kOnlyGaps);
    f.rest();
    CHECK(f.employers()->model()->rowCount() == 2);
    CHECK(f.says("列出 2 家"));
    f.employers()->setFilters({});
    f.employers()->selectId(shentong.value());
    QTest::keyClick(f.employers(), Qt::Key_Return);
    f.rest();
    CHECK(f.says("党员 5 名，其中正式党员 5 名，应单独成立党支部"));
    CHECK(f.says("在岗党员（5 名）"));
    f.press("申通党员1");
    CHECK(qobject_cast<RollPage*>(f.window->currentPage()) != nullptr);
}

TEST_CASE("employers are found by pinyin, and streets filter", "[verdict]") {
    VerdictWindow f;
    f.addEmployer("申通广丰分公司", f.yongfeng, 1);
    f.addEmployer("韵达芦林网点", f.lulin, 1);
    f.adopt();
    f.openPage();
    typeInto(f, "在本页查找", QStringLiteral("yd"));
    QTest::keyClick(f.control<QLineEdit>("在本页查找"), Qt::Key_Return);
    f.rest();
    REQUIRE(f.employers()->model()->rowCount() == 1);
    CHECK(f.cellOf("韵达芦林网点", VerdictModel::Street) == QStringLiteral("芦林街道"));
    f.control<QLineEdit>("在本页查找")->clear();
    QTest::keyClick(f.control<QLineEdit>("在本页查找"), Qt::Key_Return);
    f.rest();
    ColumnFilter street;
    street.anyOf = QStringList{QStringLiteral("永丰街道")};
    f.employers()->setFilters({{QStringLiteral("street"), street}});
    CHECK(f.employers()->model()->rowCount() == 1);
}

TEST_CASE("a proposed joint branch is accepted in one step and taken back in one", "[verdict]") {
    VerdictWindow f;
    for (const char* name : {"申通", "韵达", "圆通"}) {
        f.addEmployer(name, f.yongfeng, 1);
    }
    f.adopt();
    f.openPage();
    f.press("拟联合党支部");
    auto* proposals = f.control<LedgerTable>("联合支部方案");
    REQUIRE(proposals->model()->rowCount() == 1);
    CHECK(proposals->model()->index(0, ProposalModel::Units).data().toString() == QStringLiteral("3"));
    CHECK(proposals->model()->index(0, ProposalModel::Enough).data().toString() == QStringLiteral("够条件"));
    proposals->goToFirst();
    QTest::keyClick(proposals, Qt::Key_Return);
    f.rest();
    CHECK(f.control<QLineEdit>("党支部名称")->text() == QStringLiteral("永丰街道新就业群体联合党支部"));
    f.control<QLineEdit>("党支部名称")->clear();
    f.press("成立联合党支部");
    CHECK(OrganisationStore(f.open()).list().empty());
    f.control<QLineEdit>("党支部名称")->setText(QStringLiteral("永丰快递联合党支部"));
    f.press("成立联合党支部");
    CHECK(OrganisationStore(f.open()).findByName(QStringLiteral("永丰快递联合党支部")).size() == 1);
    CHECK(f.control<LedgerTable>("联合支部方案")->model()->rowCount() == 0);
    f.press("企业");
    CHECK(f.cellOf("申通", VerdictModel::State) == QStringLiteral("已联合组建"));
    f.press("撤销");
    CHECK(OrganisationStore(f.open()).list().empty());
    CHECK(f.cellOf("申通", VerdictModel::State) == QStringLiteral("应建未建"));
}

TEST_CASE("a branch that is due for one employer is founded from its panel, and taken back", "[verdict]") {
    VerdictWindow f;
    f.addEmployer("申通", f.yongfeng, 3);
    f.addEmployer("韵达", f.yongfeng, 1);
    f.adopt();
    f.openPage();
    auto* employers = f.control<LedgerTable>("企业");
    const auto open = [&](const char* name) {
        for (int row = 0; row < employers->model()->rowCount(); ++row) {
            if (employers->model()->index(row, 0).data().toString() == QString::fromUtf8(name)) {
                employers->setCurrentIndex(employers->model()->index(row, 0));
            }
        }
        QTest::keyClick(employers, Qt::Key_Return);
        f.rest();
    };
    open("申通");
    CHECK(f.control<QLineEdit>("党支部名称")->text() == QStringLiteral("申通党支部"));
    f.press("成立党支部");
    const auto founded = OrganisationStore(f.open()).findByName(QStringLiteral("申通党支部"));
    REQUIRE(founded.size() == 1);
    CHECK(OrganisationStore(f.open()).find(founded[0])->kind == OrganisationKind::Branch);
    CHECK(f.cellOf("申通", VerdictModel::State) == QStringLiteral("已单独组建"));
    f.press("撤销");
    CHECK(OrganisationStore(f.open()).list().empty());
    open("韵达");
    CHECK(f.says("应成立联合党支部"));
    CHECK(f.button("成立党支部") == nullptr);  // it needs others
}

TEST_CASE("an empty ledger says what the page is for", "[verdict]") {
    VerdictWindow f;
    f.adopt();
    f.openPage();
    CHECK(f.says("还没有企业"));
    CHECK(f.button("拟联合党支部") == nullptr);
    CHECK(verdictAtHome(f.open()).duties.empty());
}

TEST_CASE("the home page counts those without a branch, not those without an instructor", "[verdict]") {
    VerdictWindow f;
    f.addEmployer("申通", f.yongfeng, 3);
    f.addEmployer("货拉拉", f.yongfeng, 0);
    const HomeShare share = verdictAtHome(*f.ledger);
    REQUIRE(share.duties.size() == 1);
    CHECK(share.duties[0].title == QStringLiteral("应建未建党组织的企业 1 家"));
    CHECK(share.duties[0].why == QStringLiteral("申通"));
}

TEST_CASE("a reader sees the verdicts and cannot found a branch", "[verdict]") {
    VerdictWindow f;
    f.addEmployer("申通", f.yongfeng, 1);
    f.adoptAs(QStringLiteral("查阅员"), Role::Reader);
    f.openPage();
    f.press("拟联合党支部");
    auto* proposals = f.control<LedgerTable>("联合支部方案");
    proposals->goToFirst();
    QTest::keyClick(proposals, Qt::Key_Return);
    f.rest();
    CHECK(f.says("不到 3 名"));
    CHECK(f.button("成立联合党支部", true) == nullptr);
}
