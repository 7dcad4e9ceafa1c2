// SPDX-License-Identifier: GPL-3.0-or-later
// The pages that hand on what the census holds: the return, the rounds, a person's own information.
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFileDialog>
#include <QGraphicsView>
#include <QLineEdit>
#include <QPrintPreviewWidget>
#include <QRadioButton>
#include <QScrollBar>
#include <QTimer>

#include "core/census/employer_store.h"
#include "core/census/site_store.h"
#include "core/census/survey_store.h"
#include "core/census/worker_problem_store.h"
#include "core/census/worker_store.h"
#include "core/report/person_report.h"
#include "core/report/survey_form.h"
#include "tests/ui/window_fixture.h"
#include "ui/census/erase_dialog.h"
#include "ui/census/person_info_page.h"
#include "ui/census/return_model.h"
#include "ui/census/return_page.h"
#include "ui/census/survey_page.h"
#include "ui/report/handout.h"
#include "ui/report/handout_dialog.h"

using namespace nuanxin;
using namespace nuanxin::ui;
using nuanxin::ui::test::WindowFixture;

namespace {

const QString kFirstHalf = QStringLiteral("2026H1");

struct CensusWindow : WindowFixture {
    PlaceId street;
    std::vector<PlaceId> communities;
    SiteId site;
    WorkerId worker;

    CensusWindow() {
        street = addPlace(QStringLiteral("永丰街道"));
        for (const auto* name : {"骑龙社区", "金星社区"}) {
            communities.push_back(PlaceStore(*ledger).save(
                {{}, street, PlaceLevel::Community, QString::fromUtf8(name), {}, {}}));
        }
        Site fresh;
        fresh.name = QStringLiteral("骑龙站");
        fresh.place = communities[0];
        site = SiteStore(*ledger).save(fresh);
        Worker person;
        person.name = QStringLiteral("欧阳芷若");
        person.phone.plain = QStringLiteral("13800000001");
        person.community = communities[0];
        person.site = site;
        person.occupation = QStringLiteral("rider");
        WorkerStore(*ledger).save(person);
        worker = person.id;
    }
    SurveyRoundId addRound() {
        return SurveyStore(*ledger).saveRound({{}, QStringLiteral("上半年摸排"), kFirstHalf, {}, {}, {}},
                                              communities);
    }
    QString cell(int row, int column) { return table()->model()->index(row, column).data().toString(); }
    template <class Dialog>
    Dialog* dialog() {
        auto* found = window->findChild<Dialog*>();
        REQUIRE(found != nullptr);
        REQUIRE(QTest::qWaitForWindowExposed(found));
        return found;
    }
};

}  // namespace

TEST_CASE("the return's rows end with the total of what is shown", "[return]") {
    ReturnModel model(ReturnModel::Changes::Shown);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(returnRows({}, {}, {}).empty());
    HalfYearReturn now;
    now.lines = {{PlaceId(1), QStringLiteral("永丰街道"), QStringLiteral("courier"), {1, 2, 30, 4, 0}},
                 {PlaceId(2), QStringLiteral("芦林街道"), QStringLiteral("courier"), {1, 1, 5, 0, 0}}};
    model.setRows(returnRows(now, {}, {}));
    CHECK(model.rowCount() == 3);
    CHECK(model.index(2, ReturnModel::FirstFigure + 4).data().toString() == QStringLiteral("35"));
    // As on the paper: a figure that is none is a nought, and so is a change.
    CHECK(model.index(1, ReturnModel::FirstFigure + 6).data().toString() == QStringLiteral("0"));
    CHECK(model.index(1, ReturnModel::FirstFigure + 7).data().toString() == QStringLiteral("0"));
    model.setRows(returnRows(now, {}, QStringLiteral("永丰")));
    CHECK(model.rowCount() == 2);
    CHECK(model.index(1, ReturnModel::FirstFigure + 4).data().toString() == QStringLiteral("30"));
    const auto isSum = [&model](int row) { return model.index(row, 1).data(CellRole).value<Cell>().isSum; };
    CHECK_FALSE(isSum(0));
    CHECK(isSum(1));  // bold, under a line
}

TEST_CASE("a street of several sectors has a subtotal of what is shown of it", "[return]") {
    HalfYearReturn now, before;
    now.lines = {{PlaceId(1), QStringLiteral("永丰街道"), QStringLiteral("courier"), {1, 2, 30, 4, 0}},
                 {PlaceId(1), QStringLiteral("永丰街道"), QStringLiteral("freight"), {1, 1, 5, 0, 1}},
                 {PlaceId(2), QStringLiteral("芦林街道"), QStringLiteral("courier"), {1, 1, 5, 0, 0}}};
    before.lines = {{PlaceId(2), QStringLiteral("芦林街道"), QStringLiteral("other"), {0, 0, 2, 0, 0}},
                    {PlaceId(1), QStringLiteral("永丰街道"), QStringLiteral("courier"), {1, 2, 20, 4, 0}}};
    const auto shown = [&](const QString& text) {
        QStringList rows;
        for (const ReturnRow& row : returnRows(now, before, text)) {
            rows << QStringLiteral("%1 %2 %3 %4")
                        .arg(row.street.left(2), row.sector.left(2))
                        .arg(row.figures.workers)
                        .arg(row.change.workers);
        }
        return rows.join(u'|');
    };
    CHECK(shown({}) == QStringLiteral("永丰 快递 30 10|永丰 货运 5 5|永丰 小计 35 15|芦林 快递 5 5|芦林 其他 "
                                      "0 -2|芦林 小计 5 3|合计  40 18"));
    CHECK(shown(QStringLiteral("快递")) == QStringLiteral("永丰 快递 30 10|芦林 快递 5 5|合计  35 15"));
}

TEST_CASE("a return is counted, frozen after a question, and stays as it was", "[return]") {
    CensusWindow f;
    f.adopt();
    auto* page = f.page<ReturnPage>("return");
    f.settle();
    const QString period = f.control<QComboBox>("期别")->currentData().toString();
    CHECK(f.cell(0, ReturnModel::FirstFigure + 2) == QStringLiteral("1"));
    CHECK(f.says("尚未定格"));
    CHECK(f.says("Ctrl+Shift+F 定格"));
    f.press("定格本期");
    CHECK(f.says("不能撤销"));
    CHECK(HalfYearReturnStore(f.open()).list().empty());
    f.press("定格");
    f.settle();  // the page counts anew once it hears of it
    REQUIRE(HalfYearReturnStore(f.open()).list().size() == 1);
    CHECK(f.button("定格本期") == nullptr);
    CHECK_FALSE(f.says("Ctrl+Shift+F"));
    CHECK_FALSE(f.window->actions().action(Command::Freeze)->isEnabled());
    Worker another;
    another.name = QStringLiteral("张三");
    WorkerStore(f.open()).save(another);
    f.settle();
    CHECK(f.cell(0, ReturnModel::FirstFigure + 2) == QStringLiteral("1"));
    f.press("已定格");
    CHECK(f.table()->model()->rowCount() == 1);
    page->receive(period);
    f.settle();
    CHECK(f.says("定格"));
}

TEST_CASE("a past period's return says what was recorded after it, before it is frozen, too", "[return]") {
    CensusWindow f;
    f.adopt();
    auto* page = f.page<ReturnPage>("return");
    f.settle();
    CHECK_FALSE(f.says("截止日以后才登记"));
    page->receive(f.control<QComboBox>("期别")->itemData(1));
    f.settle();
    CHECK(f.says("截止日以后才登记的 1 人（没有入职日期）、1 个网点，已计入本期"));
    f.press("定格本期");
    CHECK(f.says("已计入本期。企业 0 个"));
}

TEST_CASE("a return is compared with an earlier one only once such a one is frozen", "[return]") {
    CensusWindow f;
    f.adopt();
    auto* page = f.page<ReturnPage>("return");
    f.settle();
    const auto heads = [&f] {
        QStringList shown;
        for (int column = 0; column < f.table()->model()->columnCount(); ++column) {
            if (!f.table()->isColumnHidden(column)) {
                shown << f.table()->model()->headerData(column, Qt::Horizontal).toString();
            }
        }
        return shown;
    };
    const QString change = QStringLiteral("较上期");
    const auto* periods = f.control<QComboBox>("期别");
    const QString now = periods->itemData(0).toString(), before = periods->itemData(1).toString();
    CHECK(heads().size() == 7);
    CHECK_FALSE(heads().contains(change));
    f.window->applyLooks();  // builds the window anew, as a restart does
    f.settle();
    page = f.page<ReturnPage>("return");
    f.settle();
    CHECK_FALSE(heads().contains(change));
    page->receive(before);
    f.settle();
    f.press("定格本期");
    f.press("定格");
    f.settle();
    CHECK_FALSE(heads().contains(change));
    page->receive(now);
    f.settle();
    CHECK(heads().count(change) == 5);
    page->receive(before);
    f.settle();
    CHECK_FALSE(heads().contains(change));
}

TEST_CASE("an empty ledger has no return to print or freeze", "[return]") {
    WindowFixture f;
    f.adopt();
    auto* page = f.page<ReturnPage>("return");
    f.settle();
    CHECK_FALSE(page->canPerform(Command::Print));
    CHECK_FALSE(f.button("定格本期")->isEnabled());
    CHECK(f.says("这一期还没有可以统计的"));
}

TEST_CASE("Ctrl+P shows the paper and asks for whom it is", "[return][handout]") {
    CensusWindow f;
    f.adopt();
    f.page<ReturnPage>("return");
    f.settle();
    f.window->actions().action(Command::Print)->trigger();
    auto* dialog = f.dialog<HandoutDialog>();
    CHECK(dialog->findChild<QPrintPreviewWidget*>()->pageCount() == 1);
    CHECK(f.control<QLineEdit>("接收单位") != nullptr);
    CHECK(f.button("导出表格") != nullptr);
}

TEST_CASE("what is saved from the preview is in the export register with its hash", "[handout]") {
    CensusWindow f;
    f.adopt();
    report::SiteForms forms = report::siteForms(f.open(), {f.site});
    Handout handout;
    handout.documents = std::move(forms.documents);
    handout.record.what = QStringLiteral("网点摸排表");
    handout.record.columns = forms.columns;
    handout.record.rows = forms.persons;
    handout.record.toWhom = QStringLiteral("摸排人员");
    const QString pdf = f.folder.filePath(QStringLiteral("表.pdf"));
    saveHandout(*f.window, handout, pdf);
    f.settle();
    CHECK(QFile::exists(pdf));
    const auto exports = Registers(f.open()).exports(10);
    REQUIRE(exports.size() == 1);
    CHECK(exports[0].file == QStringLiteral("表.pdf"));
    CHECK(exports[0].rows == 1);
    CHECK(exports[0].toWhom == QStringLiteral("摸排人员"));
    CHECK(exports[0].sha256.size() == 32);
}

TEST_CASE("the preview stays after an export, says where the file is, and has nothing to scroll sideways",
          "[handout]") {
    CensusWindow f;
    f.adopt();
    f.page<ReturnPage>("return");
    f.settle();
    f.window->actions().action(Command::Print)->trigger();
    auto* dialog = f.dialog<HandoutDialog>();
    CHECK_FALSE(dialog->findChild<QGraphicsView*>()->horizontalScrollBar()->isVisible());
    f.control<QLineEdit>("接收单位")->setText(QStringLiteral("区委社会工作部"));
    for (const auto* suffix : {"pdf", "xlsx"}) {
        const QString path = f.folder.filePath(QStringLiteral("半年报.") + QLatin1String(suffix));
        QTimer whenAsked;
        QObject::connect(&whenAsked, &QTimer::timeout, dialog, [&] {
            if (auto* files = qobject_cast<QFileDialog*>(QApplication::activeModalWidget())) {
                whenAsked.stop();
                files->selectFile(path);
                QMetaObject::invokeMethod(files, "accept");
            }
        });
        whenAsked.start(0);
        f.press(suffix == QByteArray("pdf") ? "导出 PDF" : "导出表格");
        f.settle();
        CHECK(QFile::exists(path));
        CHECK(dialog->isVisible());
        CHECK(f.says(QDir::toNativeSeparators(path).toUtf8().constData()));
    }
    const auto exports = Registers(f.open()).exports(10);
    REQUIRE(exports.size() == 2);
    CHECK(exports[0].toWhom == QStringLiteral("区委社会工作部"));
    QTest::keyClick(dialog, Qt::Key_Escape);
    CHECK_FALSE(dialog->isVisible());
}

TEST_CASE("an empty form is no export, and a reader hands on nothing else", "[handout]") {
    CensusWindow f;
    f.adoptAs(QStringLiteral("查阅员"), Role::Reader);
    Handout blank;
    blank.documents = {report::blankSurveyForm(QStringLiteral("永丰街道"))};
    CHECK(mayHandOn(*f.window, blank));
    const QString pdf = f.folder.filePath(QStringLiteral("空白.pdf"));
    saveHandout(*f.window, blank, pdf);
    f.settle();
    CHECK(QFile::exists(pdf));
    blank.record.what = QStringLiteral("半年报");
    CHECK_FALSE(mayHandOn(*f.window, blank));
    showHandout(*f.window, blank);
    f.dialog<HandoutDialog>();
    CHECK_FALSE(f.button("打印")->isEnabled());
    CHECK(f.says("由指导员和管理员"));
}

TEST_CASE("the forms to take along are empty ones or a site's", "[survey]") {
    CensusWindow f;
    f.adopt();
    auto* page = f.page<SurveyPage>("survey");
    f.settle();
    page->perform(Command::PrintForms);
    QCoreApplication::processEvents();
    for (auto* choice : f.window->findChildren<QRadioButton*>()) {
        if (choice->text().startsWith(QStringLiteral("网点摸排表"))) {
            choice->setChecked(true);
        }
    }
    CHECK(f.says("范围内有 1 个网点"));
    f.press("预览");
    f.settle();
    CHECK(f.dialog<HandoutDialog>()->findChild<QPrintPreviewWidget*>()->pageCount() == 1);
}

TEST_CASE("a person is found by pinyin, shown masked, and looked at in full only on record", "[person]") {
    CensusWindow f;
    f.adopt();
    auto* page = f.page<PersonInfoPage>("person-info");
    CHECK(f.says("先找到本人"));
    page->receive(f.worker.value());
    CHECK(f.says("138****0001"));
    CHECK_FALSE(f.says("13800000001"));
    page->perform(Command::Print);
    f.dialog<HandoutDialog>()->close();
    CHECK(Registers(f.open()).reveals(10).empty());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    for (auto* box : f.window->findChildren<QAbstractButton*>()) {
        if (box->isVisible() && box->text().startsWith(QStringLiteral("印出完整"))) {
            box->click();
        }
    }
    page->perform(Command::Print);
    f.dialog<HandoutDialog>()->close();
    CHECK(Registers(f.open()).reveals(10).size() == 1);
}

TEST_CASE("who asks is looked for at once, and Enter shows the first one found", "[person]") {
    CensusWindow f;
    f.adopt();
    f.page<PersonInfoPage>("person-info");
    auto* search = qobject_cast<QLineEdit*>(f.window->focusWidget());
    REQUIRE(search != nullptr);
    QTest::keyClicks(search, QStringLiteral("oyzr"));
    QTest::keyClick(search, Qt::Key_Return);
    CHECK(f.table()->hasFocus());
    CHECK(f.says("138****0001"));
    search->setFocus();
    QTest::keyClick(search, Qt::Key_Down);
    CHECK(f.table()->hasFocus());
    CHECK(f.table()->currentId() == f.worker.value());
}

TEST_CASE("what was kept to be verified is told on the screen as on the paper", "[person]") {
    CensusWindow f;
    f.ledger->write(QStringLiteral("问题"), [&f](Database&) {
        WorkerProblemStore problems(*f.ledger);
        problems.put({{},
                      f.worker,
                      QStringLiteral("identity_number"),
                      QStringLiteral("identity_check_digit"),
                      QStringLiteral("361199199104120018"),
                      QStringLiteral("名册.xlsx"),
                      {}});
        problems.put({{},
                      f.worker,
                      QStringLiteral("birth_date"),
                      QStringLiteral("no_such_date"),
                      QStringLiteral("1990-02-30"),
                      QStringLiteral("名册.xlsx"),
                      {}});
    });
    const auto paper = [&f](const QString& why) {
        QString all;
        for (const auto& block : report::personSections(*f.ledger, personPage(*f.ledger, f.worker, why))) {
            if (const auto* table = std::get_if<report::Table>(&block)) {
                for (const auto& row : table->rows) {
                    for (const auto& cell : row) {
                        all += report::cellText(cell, report::Kind::Text) + u' ';
                    }
                }
            }
        }
        return all;
    };
    CHECK(paper({}).contains(QStringLiteral("证件号码 361199********0018")));
    CHECK(paper(QStringLiteral("本人查询")).contains(QStringLiteral("证件号码 361199199104120018")));
    f.adopt();
    f.page<PersonInfoPage>("person-info")->receive(f.worker.value());
    CHECK(f.says("证件号码 · 361199********0018"));
    CHECK(f.says("出生日期 · 1990-02-30"));
    CHECK_FALSE(f.says("361199199104120018"));
}

TEST_CASE("erasing asks for the name and leaves a count", "[person]") {
    CensusWindow f;
    f.adopt();
    auto* page = f.page<PersonInfoPage>("person-info");
    page->receive(f.worker.value());
    QPushButton* erasing = f.button("彻底删除");
    REQUIRE(erasing != nullptr);
    QTest::mouseClick(erasing, Qt::LeftButton);
    auto* dialog = f.dialog<EraseDialog>();
    QPushButton* go = nullptr;
    for (auto* each : dialog->findChildren<QPushButton*>()) {
        go = each->text() == QStringLiteral("彻底删除") ? each : go;
    }
    REQUIRE(go != nullptr);
    CHECK_FALSE(go->isEnabled());
    auto* typed = dialog->findChild<QLineEdit*>();
    typed->setText(QStringLiteral("欧阳"));
    CHECK_FALSE(go->isEnabled());
    QTest::keyClick(typed, Qt::Key_Return);
    CHECK(dialog->isVisible());
    typed->setText(QStringLiteral("欧阳芷若"));
    QTest::keyClick(typed, Qt::Key_Return);
    f.settle();
    CHECK_FALSE(WorkerStore(f.open()).find(f.worker));
    CHECK(f.says("先找到本人"));
    CHECK(qobject_cast<QLineEdit*>(f.window->focusWidget()) != nullptr);  // ready to look for the next one
}

TEST_CASE("only an administrator is offered to erase", "[person]") {
    CensusWindow f;
    f.adoptAs(QStringLiteral("指导员"), Role::Instructor);
    f.page<PersonInfoPage>("person-info")->receive(f.worker.value());
    CHECK(f.button("彻底删除", true) == nullptr);
    CHECK(f.button("打印、导出") != nullptr);
}
