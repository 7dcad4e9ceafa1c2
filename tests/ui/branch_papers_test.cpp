// SPDX-License-Identifier: GPL-3.0-or-later
// Papers and lists of branches, handed on by pages in one line.
#include "ui/branch/branch_papers.h"

#include <QCheckBox>
#include <QPrintPreviewWidget>
#include <QTimer>

#include "core/branch/member_store.h"
#include "core/branch/organisation_store.h"
#include "core/census/employer_store.h"
#include "core/census/worker_store.h"
#include "core/ledger/registers.h"
#include "tests/ui/window_fixture.h"
#include "ui/branch/list_export_dialog.h"
#include "ui/report/handout.h"
#include "ui/report/handout_dialog.h"
#include "ui/shell/error_dialog.h"

using namespace nuanxin;
using namespace nuanxin::ui;
using nuanxin::ui::test::WindowFixture;

namespace {

struct BranchWindow : WindowFixture {
    DevelopmentId file;

    BranchWindow() {
        Organisation branch;
        branch.name = QStringLiteral("骑手党支部");
        const OrganisationId where = OrganisationStore(*ledger).save(branch);
        Worker worker;
        worker.name = QStringLiteral("欧阳芷若");
        worker.identity.plain = QStringLiteral("11010519491231002X");
        WorkerStore(*ledger).save(worker);
        Member member;
        member.worker = worker.id;
        member.isFull = true;
        const MemberId id = MemberStore(*ledger).save(member);
        MemberStore(*ledger).save(Relationship{{}, id, where, {}, {}, {}});
        Worker applicant;
        applicant.name = QStringLiteral("马晓");
        WorkerStore(*ledger).save(applicant);
        Development development;
        development.worker = applicant.id;
        development.organisation = where;
        development.steps = {{QStringLiteral("application"), QStringLiteral("2025-01-31"), {}}};
        file = DevelopmentStore(*ledger).save(development);
        Employer employer;
        employer.name = QStringLiteral("迅达快递");
        employer.kind = QStringLiteral("courier");
        EmployerStore(*ledger).save(employer);
    }
    // Runs what will be refused, and closes the dialog that says so. Returns what it said.
    QString refusalOf(const std::function<void()>& run) {
        QString said;
        QTimer whenTold;
        QObject::connect(&whenTold, &QTimer::timeout, &whenTold, [&] {
            if (auto* dialog = qobject_cast<ErrorDialog*>(QApplication::activeModalWidget())) {
                for (const QLabel* label : dialog->findChildren<QLabel*>()) {
                    said += label->text();
                }
                dialog->reject();
            }
        });
        whenTold.start(20);
        run();
        settle();
        return said;
    }
    HandoutDialog* preview() {
        settle();
        auto* dialog = window->findChild<HandoutDialog*>();
        REQUIRE(dialog != nullptr);
        REQUIRE(QTest::qWaitForWindowExposed(dialog));
        return dialog;
    }
};

}  // namespace

TEST_CASE("every paper of branches is shown before it is printed or saved", "[branch]") {
    BranchWindow f;
    f.adopt();
    const struct {
        const char* title;
        std::function<void(Shell&)> handOn;
    } cases[] = {
        {"党员名册", [](Shell& shell) { handOnRoster(shell, {}); }},
        {"发展党员进度表", [](Shell& shell) { handOnDevelopmentBoard(shell, {}); }},
        {"发展党员档案", [&f](Shell& shell) { handOnDevelopmentFile(shell, f.file); }},
        {"2026年组织生活情况表", [](Shell& shell) { handOnMeetingGrid(shell, {}, 2026); }},
        {"党费收缴表", [](Shell& shell) { handOnDues(shell, {}, QStringLiteral("2026-05")); }},
        {"应建未建党组织企业清单", [](Shell& shell) { handOnVerdicts(shell, report::VerdictScope::Gaps); }}};
    for (const auto& each : cases) {
        CAPTURE(each.title);
        each.handOn(*f.window);
        auto* dialog = f.preview();
        CHECK(dialog->windowTitle().contains(QString::fromUtf8(each.title)));
        CHECK(dialog->findChild<QPrintPreviewWidget*>()->pageCount() >= 1);
        CHECK(f.button("导出表格")->isEnabled());
        delete dialog;
    }
}

TEST_CASE("numbers in plain leave only with whom they are for and why", "[branch]") {
    BranchWindow f;
    report::RosterPaper roster;
    roster.unmasked = true;
    Handout handout;
    handout.documents = {report::rosterReport(*f.ledger, roster)};
    handout.record.what = QStringLiteral("党员名册");
    handout.record.unmasked = true;
    f.adopt();
    const QString pdf = f.folder.filePath(QStringLiteral("名册.pdf"));
    CHECK(f.refusalOf([&] {
               saveHandout(*f.window, handout, pdf);
           }).contains(QStringLiteral("要写明接收单位和用途")));
    CHECK_FALSE(QFile::exists(pdf));
    CHECK(Registers(f.open()).exports(10).empty());
    handout.record.toWhom = QStringLiteral("区委组织部");
    handout.record.why = QStringLiteral("核对");
    saveHandout(*f.window, handout, pdf);
    f.settle();
    CHECK(QFile::exists(pdf));
    CHECK(Registers(f.open()).exports(10).front().unmasked);
}

TEST_CASE("a paper with numbers in plain asks with whom and why where it is handed on", "[branch]") {
    BranchWindow f;
    report::RosterPaper roster;
    roster.unmasked = true;
    Handout handout;
    handout.documents = {report::rosterReport(*f.ledger, roster)};
    handout.record.what = QStringLiteral("党员名册");
    handout.record.unmasked = true;
    f.adopt();
    showHandout(*f.window, handout);
    f.preview();
    CHECK(f.says("必须写明接收单位和用途"));
    CHECK_FALSE(f.says("请写明接收单位"));
    f.press("导出 PDF");  // asks for no file before that
    CHECK(f.says("请写明接收单位"));
    CHECK(f.says("请写明用途"));
    CHECK(QApplication::focusWidget() == f.control<QLineEdit>("接收单位"));
    CHECK(Registers(f.open()).exports(10).empty());
}

TEST_CASE("a surveyor gets no development file, and cannot export a list", "[branch]") {
    BranchWindow f;
    f.adoptAs(QStringLiteral("录入员"), Role::Surveyor);
    CHECK_FALSE(f.refusalOf([&] { handOnDevelopmentFile(*f.window, f.file); }).isEmpty());
    CHECK(f.window->findChild<HandoutDialog*>() == nullptr);
    exportMemberList(*f.window, {});
    auto* dialog = f.window->findChild<ListExportDialog*>();
    REQUIRE(dialog != nullptr);
    QCoreApplication::processEvents();
    CHECK_FALSE(f.button("导出…")->isEnabled());
    CHECK(f.says("由指导员和管理员"));
}

TEST_CASE("a list says what becomes of its numbers before it is written", "[branch]") {
    BranchWindow f;
    f.adopt();
    exportMemberList(*f.window, {});
    QCoreApplication::processEvents();
    CHECK(f.says("会隐去一部分"));
    auto* plain = f.window->findChild<ListExportDialog*>()->findChild<QCheckBox*>();
    REQUIRE(plain != nullptr);
    plain->setChecked(true);
    CHECK(f.says("必须写明接收单位和用途"));
    QCoreApplication::processEvents();
    for (const QLabel* label : f.window->findChild<ListExportDialog*>()->findChildren<QLabel*>()) {
        CHECK(label->height() >= label->heightForWidth(label->width()));  // nothing is clipped
    }
    f.press("导出…");
    CHECK(f.says("请写明接收单位"));
    CHECK(Registers(f.open()).exports(10).empty());
}

TEST_CASE("of a very long roster the beginning is previewed, and the rest is not lost", "[handout]") {
    BranchWindow f;
    f.adopt();
    Handout handout;
    report::Table table;
    table.columns = {{QStringLiteral("姓名"), 8}};
    table.rows.assign(3000, {QStringLiteral("某人")});
    handout.documents = {{QStringLiteral("名册"), {}, {}, {table}}};
    showHandout(*f.window, handout);
    auto* dialog = f.preview();
    CHECK(dialog->findChild<QPrintPreviewWidget*>()->pageCount() < 60);
    CHECK(f.says("前 1000 行"));
}
