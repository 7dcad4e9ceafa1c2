// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/census/workplaces_page.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLineEdit>
#include <QRadioButton>

#include "core/census/employer_store.h"
#include "core/census/site_store.h"
#include "core/census/worker_store.h"
#include "tests/ui/window_fixture.h"
#include "ui/census/workplace_export_dialog.h"
#include "ui/census/workplace_model.h"
#include "ui/form/look_up_edit.h"
#include "ui/shell/filter_line.h"

using namespace nuanxin;
using namespace nuanxin::ui;
using nuanxin::ui::test::WindowFixture;

namespace {

struct Fixture : WindowFixture {
    EmployerId addEmployer(const QString& name, const char* kind = "food_delivery") {
        Employer employer;
        employer.name = name;
        employer.kind = QLatin1String(kind);
        return EmployerStore(*ledger).save(employer);
    }
    SiteId addSite(const QString& name, EmployerId employer = {}) {
        Site site;
        site.name = name;
        site.employer = employer;
        return SiteStore(*ledger).save(site);
    }
    void say(const char* name, const QString& text) {
        auto* edit = control<QLineEdit>(name);
        edit->setFocus();
        edit->selectAll();
        edit->insert(text);
        Q_EMIT edit->textEdited(text);
    }
    QStringList names() {
        QStringList found;
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            found << table()->model()->index(row, 0).data().toString();
        }
        return found;
    }
};

}  // namespace

TEST_CASE("sites stand below their employer, and search finds them by pinyin", "[workplaces]") {
    Fixture f;
    const EmployerId meituan = f.addEmployer(QStringLiteral("美团悦途配送"));
    f.addEmployer(QStringLiteral("顺丰速运永丰公司"), "courier");
    f.addSite(QStringLiteral("月兔广场站"), meituan);
    f.addSite(QStringLiteral("城北站"));
    f.adopt();
    auto* page = f.page<WorkplacesPage>("workplaces");
    const QAbstractItemModelTester tester(f.table()->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(f.names() == QStringList{QStringLiteral("美团悦途配送"), QStringLiteral("月兔广场站"),
                                   QStringLiteral("顺丰速运永丰公司"), QStringLiteral("城北站")});
    page->findChild<FilterLine*>()->setSearchText(QStringLiteral("ytgc"));
    page->refresh();
    CHECK(f.names() == QStringList{QStringLiteral("美团悦途配送"), QStringLiteral("月兔广场站")});
}

TEST_CASE("the empty page offers the first employer; the credit code is checked", "[workplaces]") {
    Fixture f;
    f.adopt();
    auto* page = f.page<WorkplacesPage>("workplaces");
    f.press("新建第一家企业");
    f.say("名称", QStringLiteral("示范速递"));
    f.control<LookUpEdit>("类别")->choose(QStringLiteral("courier"));
    f.say("统一社会信用代码", QStringLiteral("91350100M000100Y44"));
    page->perform(Command::Save);
    CHECK(f.says("校验位不对"));
    CHECK(EmployerStore(f.open()).list().empty());
    f.say("统一社会信用代码", QStringLiteral("91350100m000100y43"));
    f.say("申报人数", QStringLiteral("60余"));
    f.control<LookUpEdit>("负责人是党员")->choose(QStringLiteral("0"));
    page->perform(Command::Save);
    f.settle();
    const auto stored = EmployerStore(f.open()).list();
    REQUIRE(stored.size() == 1);
    CHECK(stored.front().creditCode == QStringLiteral("91350100M000100Y43"));
    CHECK(text::toText(*stored.front().headcount) == QStringLiteral("60余"));
    CHECK(stored.front().ownerIsMember == std::optional(false));
    CHECK_FALSE(stored.front().charterWork.has_value());
    f.press("撤销");
    CHECK(EmployerStore(f.open()).list().empty());
}

TEST_CASE("an owner who is a member is named", "[workplaces]") {
    Fixture f;
    const EmployerId meituan = f.addEmployer(QStringLiteral("美团悦途配送"));
    f.adopt();
    auto* page = f.page<WorkplacesPage>("workplaces");
    page->receive(meituan.value());
    f.control<LookUpEdit>("负责人是党员")->choose(QStringLiteral("1"));
    page->perform(Command::Save);
    CHECK(f.says("负责人是党员的，请填写姓名"));
    CHECK_FALSE(EmployerStore(f.open()).find(meituan)->ownerIsMember.has_value());
    f.say("出资人", QStringLiteral("李敏"));
    page->perform(Command::Save);
    f.settle();
    CHECK(EmployerStore(f.open()).find(meituan)->ownerName == QStringLiteral("李敏"));
    f.control<LookUpEdit>("负责人是党员")->choose(QStringLiteral("0"));
    f.say("出资人", {});
    page->perform(Command::Save);
    f.settle();
    CHECK(EmployerStore(f.open()).find(meituan)->ownerName.isEmpty());
}

TEST_CASE("a new site belongs to the employer that is selected", "[workplaces]") {
    Fixture f;
    const EmployerId meituan = f.addEmployer(QStringLiteral("美团悦途配送"));
    f.adopt();
    auto* page = f.page<WorkplacesPage>("workplaces");
    page->receive(meituan.value());
    f.press("新建网点");
    f.say("名称", QStringLiteral("骑龙站"));
    f.say("电话", QStringLiteral("13812345678"));
    page->perform(Command::Save);
    f.settle();
    const auto sites = SiteStore(f.open()).list();
    REQUIRE(sites.size() == 1);
    CHECK(sites.front().employer == meituan);
    CHECK(sites.front().phoneMasked == QStringLiteral("138****5678"));
    CHECK(f.table()->currentId() == sites.front().id.value());
}

TEST_CASE("who is on the roll is counted beside what was declared", "[workplaces]") {
    Fixture f;
    const EmployerId meituan = f.addEmployer(QStringLiteral("美团悦途配送"));
    Worker worker;
    worker.name = QStringLiteral("冯磊");
    worker.employer = meituan;
    WorkerStore(*f.ledger).save(worker);
    f.adopt();
    f.page<WorkplacesPage>("workplaces");
    CHECK(f.table()->model()->index(0, WorkplaceModel::OnRoll).data().toString() == QStringLiteral("1"));
}

TEST_CASE("an employer with sites is not deleted, one without is, and comes back", "[workplaces]") {
    Fixture f;
    const EmployerId meituan = f.addEmployer(QStringLiteral("美团悦途配送"));
    const SiteId site = f.addSite(QStringLiteral("骑龙站"), meituan);
    f.adopt();
    auto* page = f.page<WorkplacesPage>("workplaces");
    page->receive(site.value());
    QTest::keyClick(f.table(), Qt::Key_Delete);
    f.settle();
    CHECK_FALSE(SiteStore(f.open()).find(site).has_value());
    f.press("撤销");
    CHECK(SiteStore(f.open()).find(site).has_value());
}

TEST_CASE("going from an employer to a site keeps what was typed for the employer", "[workplaces]") {
    Fixture f;
    const EmployerId meituan = f.addEmployer(QStringLiteral("美团悦途配送"));
    const SiteId site = f.addSite(QStringLiteral("骑龙站"), meituan);
    f.adopt();
    auto* page = f.page<WorkplacesPage>("workplaces");
    page->receive(meituan.value());
    f.say("行业主管部门", QStringLiteral("区邮政管理局"));
    page->receive(site.value());
    CHECK(f.says("美团悦途配送 的改动还没有保存，草稿留着。"));
    f.press("回去");
    f.press("接着填");
    CHECK(f.control<QLineEdit>("行业主管部门")->text() == QStringLiteral("区邮政管理局"));
}

TEST_CASE("a reader sees workplaces but cannot change them", "[workplaces]") {
    Fixture f;
    const EmployerId meituan = f.addEmployer(QStringLiteral("美团悦途配送"));
    f.adoptAs(QStringLiteral("查阅员"), Role::Reader);
    auto* page = f.page<WorkplacesPage>("workplaces");
    page->receive(meituan.value());
    CHECK(f.button("新建企业", true) == nullptr);
    CHECK(f.button("保存", true) == nullptr);
    CHECK_FALSE(f.window->actions().action(Command::New)->isEnabled());
    CHECK_FALSE(f.control<QLineEdit>("名称")->isEnabled());
}

TEST_CASE("what the page shows of employers and sites can be handed on, telephones masked", "[workplaces]") {
    Fixture f;
    const EmployerId meituan = f.addEmployer(QStringLiteral("美团悦途配送"));
    f.addEmployer(QStringLiteral("顺丰速运永丰公司"), "courier");
    f.addSite(QStringLiteral("月兔广场站"), meituan);
    f.adopt();
    auto* page = f.page<WorkplacesPage>("workplaces");
    f.window->actions().action(Command::ExportTable)->trigger();
    auto* dialog = f.window->findChild<WorkplaceExportDialog*>();
    REQUIRE(dialog != nullptr);
    CHECK(f.says("企业 2 家"));
    auto* unmasked = dialog->findChild<QCheckBox*>();
    CHECK_FALSE(unmasked->isEnabled());  // nothing of an employer is sealed
    for (auto* each : dialog->findChildren<QRadioButton*>()) {
        each->setChecked(each->text().startsWith(u"网点"));
    }
    CHECK(unmasked->isEnabled());
    CHECK(f.says("网点电话会隐去一部分"));
    unmasked->setChecked(true);
    CHECK(f.says("必须写明接收单位和用途"));
    dialog->close();
    page->findChild<FilterLine*>()->setSearchText(QStringLiteral("没有这一家"));
    f.settle();
    CHECK_FALSE(page->canPerform(Command::ExportTable));
}
