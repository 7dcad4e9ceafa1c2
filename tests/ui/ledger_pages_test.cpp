// SPDX-License-Identifier: GPL-3.0-or-later
// Users, backups, registers, and the dialogs about the ledger as a whole.
#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPlainTextEdit>

#include "core/ledger/backup.h"
#include "core/ledger/registers.h"
#include "tests/ui/window_fixture.h"
#include "ui/form/password_edit.h"
#include "ui/ledger/backup_model.h"
#include "ui/ledger/backups_page.h"
#include "ui/ledger/check_dialog.h"
#include "ui/ledger/register_models.h"
#include "ui/ledger/registers_page.h"
#include "ui/ledger/restore_dialog.h"
#include "ui/ledger/user_model.h"
#include "ui/ledger/users_page.h"
#include "ui/shell/recovery_view.h"

using namespace nuanxin;
using namespace nuanxin::ui;
using nuanxin::test::kPassword;
using nuanxin::ui::test::kPatienceMs;
using nuanxin::ui::test::WindowFixture;
using Mode = QAbstractItemModelTester::FailureReportingMode;

namespace {

void type(QLineEdit* edit, const QString& text) {
    edit->setFocus();
    edit->setText(text);
}

}  // namespace

TEST_CASE("the tables of the ledger's own books keep a model's rules, also empty", "[ledger-pages]") {
    UserModel users;
    BackupModel backups;
    ExportModel exports;
    RevealModel reveals;
    for (QAbstractItemModel* model :
         std::initializer_list<QAbstractItemModel*>{&users, &backups, &exports, &reveals}) {
        new QAbstractItemModelTester(model, Mode::Fatal, model);
        CHECK(model->rowCount() == 0);
    }
    users.setRows({{UserId(7), QStringLiteral("指导员02"), Role::Instructor, true, {}}});
    CHECK(users.index(0, UserModel::State).data().toString() == QStringLiteral("已停用"));
    CHECK(users.index(0, UserModel::LastOpened).data().toString() == QStringLiteral("还没有打开过"));
    backups.setRows(
        {{QStringLiteral("/b/x.nxl"), QDateTime({2026, 3, 5}, {8, 31}), BackupReason::Daily, 1048576}});
    CHECK(backups.index(0, BackupModel::At).data().toString() == QStringLiteral("2026-03-05 08:31"));
    CHECK(backups.index(0, BackupModel::Size).data().toString() == QStringLiteral("1.0 MB"));
    ExportRecord record;
    record.unmasked = true;
    exports.setRows({record});
    CHECK(exports.index(0, ExportModel::Masking).data().toString() == QStringLiteral("未隐去"));
    CHECK(exports.index(0, ExportModel::Count).data().toString().isEmpty());
    record = {};
    record.encrypted = true;
    exports.setRows({record, {}});
    CHECK(exports.index(0, ExportModel::Masking).data().toString() == QStringLiteral("整本加密"));
    CHECK(exports.index(1, ExportModel::Masking).data().toString() == QStringLiteral("已隐去"));
    reveals.setRows(
        {{{{}, QStringLiteral("admin"), QStringLiteral("place"), QStringLiteral("note"), 1, {}}, {}}});
    CHECK(reveals.index(0, RevealModel::Field).data().toString() == QStringLiteral("区划的备注"));
}

TEST_CASE("an administrator adds a user, who can then open the ledger", "[ledger-pages]") {
    WindowFixture f;
    f.adopt();
    f.page<UsersPage>("users");
    f.press("添加使用人");
    f.press("添加");
    CHECK(f.says("请填写名称"));
    type(f.control<QLineEdit>("名称"), QStringLiteral("admin"));
    type(f.control<PasswordEdit>("新密码"), kPassword);
    type(f.control<PasswordEdit>("再输一遍"), kPassword);
    f.press("添加");
    CHECK(f.says("“admin”已经存在"));
    type(f.control<QLineEdit>("名称"), QStringLiteral("录入员 陶亭"));
    f.press("添加");
    REQUIRE(Users(f.open()).list().size() == 2);
    CHECK(f.table()->currentId() == Users(f.open()).list().back().id.value());
    CHECK(f.control<QLineEdit>("名称")->text() == QStringLiteral("录入员 陶亭"));
    f.window->session().close();
    CHECK(Ledger::open(f.path, {QStringLiteral("录入员 陶亭"), kPassword})->user().role == Role::Surveyor);
}

TEST_CASE("a role is changed and a user disabled from the side panel", "[ledger-pages]") {
    WindowFixture f;
    Users(*f.ledger).add(QStringLiteral("指导员02"), Role::Instructor, kPassword);
    f.adopt();
    auto* page = f.page<UsersPage>("users");
    page->refresh();
    const auto user = [&f] { return Users(f.open()).list().back(); };
    f.table()->selectId(user().id.value());
    f.control<QComboBox>("身份")->setCurrentIndex(0);
    f.press("保存身份");
    CHECK(user().role == Role::Reader);
    f.press("停用");
    CHECK(user().disabled);
    f.press("重新启用");
    CHECK_FALSE(user().disabled);
}

TEST_CASE("others are told that administrators manage users", "[ledger-pages]") {
    WindowFixture f;
    f.adoptAs(QStringLiteral("指导员02"), Role::Instructor);
    f.page<UsersPage>("users");
    CHECK(f.says("使用人由管理员管理"));
    CHECK(f.button("添加使用人", true) == nullptr);
}

TEST_CASE("the registers show what was handed on, and find it", "[ledger-pages]") {
    WindowFixture f;
    ExportRecord record;
    record.what = QStringLiteral("从业人员");
    record.file = QStringLiteral("名册.xlsx");
    record.toWhom = QStringLiteral("区委组织部");
    Registers(*f.ledger).addExport(record);
    f.adopt();
    auto* page = f.page<RegistersPage>("registers");
    CHECK(f.table()->model()->rowCount() == 1);
    auto* search = page->findChild<QLineEdit*>();
    search->setText(QStringLiteral("民政局"));
    QTest::keyClick(search, Qt::Key_Return);
    CHECK(f.table()->model()->rowCount() == 0);
    f.press("查看留痕");
    CHECK(f.says("还没有人查看加密内容"));
}

TEST_CASE("a backup is proposed its ledger's own place, or a new name with the date", "[ledger-pages]") {
    nuanxin::test::LedgerFixture f;
    const QString documents = f.folder.filePath(QStringLiteral("文档"));
    REQUIRE(QDir().mkpath(documents));
    const auto proposed = [&](const QString& backup) {
        return QFileInfo(proposedLedger(backup, documents, QDate(2026, 3, 5)));
    };
    const BackupInfo backup = makeBackup(f.ledger->database(), BackupReason::ByHand);
    const QString dated = QStringLiteral("永丰街道-恢复-20260305.nxl");
    CHECK(proposed(backup.path) == QFileInfo(QDir(documents), dated));
    CHECK(proposed(QStringLiteral("/u/永丰街道-加密备份-20260301.nxb")).fileName() == dated);
    CHECK(proposed(QStringLiteral("/u/永丰街道-encrypted-backup-20260301.nxb")).fileName() == dated);
    CHECK(proposed(QStringLiteral("/u/永丰街道.nxb")).fileName() == dated);
    QFile taken(QDir(documents).filePath(dated));
    REQUIRE(taken.open(QIODevice::WriteOnly));
    CHECK(proposed(backup.path).fileName() == QStringLiteral("永丰街道-恢复-20260305-2.nxl"));
    f.close();
    REQUIRE(QFile::remove(f.path));
    CHECK(proposed(backup.path) == QFileInfo(f.path));
}

TEST_CASE("a restore that is refused closes nothing and puts the cursor where the fault is",
          "[ledger-pages]") {
    WindowFixture f;
    Users(*f.ledger).add(QStringLiteral("指导员02"), Role::Instructor, kPassword);
    const QString encrypted = f.folder.filePath(QStringLiteral("带走.nxb"));
    exportBackup(*f.ledger, encrypted);
    f.adopt();
    auto* dialog = new RestoreDialog(*f.window, encrypted, f.path);
    dialog->open();
    QApplication::setActiveWindow(dialog);
    auto* user = f.control<QComboBox>("备份里的管理员");
    auto* password = f.control<PasswordEdit>("此人当时的密码");
    const QSize size = dialog->size();
    CHECK(user->currentText() == QStringLiteral("admin"));  // an administrator, over the own ledger
    type(password, QStringLiteral("不是这个密码"));
    f.press("恢复");
    CHECK(f.says("使用人或密码不对"));
    CHECK(f.window->session().isOpen());
    CHECK(QApplication::focusWidget() == password);
    CHECK(password->selectedText().size() == password->text().size());
    user->setEditText(QStringLiteral("指导员02"));
    type(password, kPassword);
    f.press("恢复");
    CHECK(f.says("此人在备份里是指导员"));
    CHECK(f.window->session().isOpen());
    CHECK(user->hasFocus());
    CHECK(dialog->size() == size);
    f.press("取消");
    CHECK(f.window->currentPageId() == QStringLiteral("home"));
}

TEST_CASE("with no ledger open a plain backup says who may restore it and where it could go",
          "[ledger-pages]") {
    WindowFixture f;
    Users(*f.ledger).add(QStringLiteral("指导员02"), Role::Instructor, kPassword);
    const BackupInfo backup = makeBackup(f.ledger->database(), BackupReason::ByHand);
    f.close();
    auto* dialog = new RestoreDialog(*f.window, {}, {});
    dialog->open();
    CHECK(f.control<QComboBox>("备份里的管理员")->currentText().isEmpty());
    CHECK(dialog->focusWidget() == f.control<QLineEdit>("备份文件"));
    f.press("恢复");
    CHECK(f.says("请填写备份里一位管理员的名称。"));
    type(f.control<QLineEdit>("备份文件"), backup.path);
    auto* user = f.control<QComboBox>("备份里的管理员");
    CHECK(user->count() == 1);
    CHECK(user->currentText() == QStringLiteral("admin"));
    const QString proposed = f.control<QLineEdit>("恢复成")->text();
    CHECK_FALSE(proposed.isEmpty());
    CHECK_FALSE(QFileInfo::exists(proposed));
}

TEST_CASE("who is no administrator is told that restoring is for administrators", "[ledger-pages]") {
    WindowFixture f;
    makeBackup(f.ledger->database(), BackupReason::ByHand);
    f.adoptAs(QStringLiteral("指导员02"), Role::Instructor);
    f.page<BackupsPage>("backups");
    f.settle();
    CHECK(f.button("从备份恢复…") == nullptr);
    CHECK(f.says("恢复由管理员来做"));
    f.table()->setFocus();
    f.table()->setCurrentIndex(f.table()->model()->index(0, 0));
    QTest::keyClick(f.table(), Qt::Key_Return);
    CHECK(f.says("“恢复备份”要由管理员来做"));
    CHECK(f.window->findChild<RestoreDialog*>() == nullptr);
}

TEST_CASE("Enter on a backup begins to restore it", "[ledger-pages]") {
    WindowFixture f;
    const BackupInfo backup = makeBackup(f.ledger->database(), BackupReason::ByHand);
    f.adopt();
    f.page<BackupsPage>("backups");
    f.settle();
    CHECK(f.says("按回车恢复所选的备份"));
    CHECK(f.button("从备份恢复…") != nullptr);
    f.table()->setCurrentIndex(f.table()->model()->index(0, 0));
    QTest::keyClick(f.table(), Qt::Key_Return);
    CHECK(f.control<QLineEdit>("备份文件")->text() == QDir::toNativeSeparators(backup.path));
    CHECK(f.control<QLineEdit>("恢复成")->text() == QDir::toNativeSeparators(f.path));
}

TEST_CASE("restoring puts the backup in place, keeps what was there and asks for the password",
          "[ledger-pages]") {
    WindowFixture f;
    const BackupInfo backup = makeBackup(f.ledger->database(), BackupReason::ByHand);
    f.addPlace(QStringLiteral("后来才有的街道"));
    f.adopt();
    auto* dialog = new RestoreDialog(*f.window, backup.path, f.path);
    dialog->open();
    CHECK(f.says("现在的台账不会删除"));
    type(f.control<PasswordEdit>("此人当时的密码"), kPassword);
    f.press("恢复");
    CHECK(f.window->currentPageId() == QStringLiteral("unlock"));
    CHECK(PlaceStore(*Ledger::open(f.path, f.admin())).list().empty());
    const QStringList aside =
        QDir(f.folder.path()).entryList({QStringLiteral("永丰街道-恢复前-*.nxl")}, QDir::Files);
    REQUIRE(aside.size() == 1);
    CHECK(PlaceStore(*Ledger::open(f.folder.filePath(aside.front()), f.admin())).list().size() == 1);
}

TEST_CASE("checking the ledger tells that it is whole and what was counted", "[ledger-pages]") {
    WindowFixture f;
    f.addPlace(QStringLiteral("永丰街道"));
    f.adopt();
    f.window->actions().action(Command::CheckLedger)->trigger();
    f.settle();
    CHECK(f.says("台账完好"));
    CHECK(f.button("详细信息") == nullptr);
    CheckReport report;
    report.tables = {{QStringLiteral("place"), 3}};
    CHECK(checkReportText(report).split(u'\n').contains(QStringLiteral("区划：3 行")));
    CHECK(checkReportText(report).contains(QStringLiteral("已经合并的人员")));
}

TEST_CASE("a check that finds something says what and what to do, and folds the technical detail away",
          "[ledger-pages]") {
    WindowFixture f;
    f.addPlace(QStringLiteral("永丰街道"));
    f.adopt();
    f.open().database().execute("UPDATE place SET note = '改了'");
    f.window->actions().action(Command::CheckLedger)->trigger();
    f.settle();
    CHECK(f.says("台账有 1 处不对"));
    CHECK(f.says("恢复 "));  // the backup of the day
    CHECK(f.control<QPlainTextEdit>("检查结果")
              ->toPlainText()
              .startsWith(QStringLiteral("1. 区划“永丰街道”的备注与历史记下的不一致。")));
    const auto details = [&f]() -> QPlainTextEdit* {
        for (auto* each : f.window->findChildren<QPlainTextEdit*>()) {
            if (each->isVisible() && each->accessibleName() == QStringLiteral("详细信息")) {
                return each;
            }
        }
        return nullptr;
    };
    CHECK(details() == nullptr);
    f.press("详细信息");
    REQUIRE(details() != nullptr);
    CHECK(details()->toPlainText().contains(QStringLiteral("place ")));
    f.press("复制结果");
    CHECK(QGuiApplication::clipboard()->text().contains(QStringLiteral("place ")));
    f.press("去恢复备份");
    CHECK(f.window->currentPageId() == QStringLiteral("backups"));
}

TEST_CASE("one's own password is changed with the old one", "[ledger-pages]") {
    WindowFixture f;
    f.adopt();
    f.window->actions().action(Command::ChangePassword)->trigger();
    type(f.control<PasswordEdit>("原密码"), QStringLiteral("不是这个密码"));
    type(f.control<PasswordEdit>("新密码"), QStringLiteral("全新的密码九位数"));
    type(f.control<PasswordEdit>("再输一遍新密码"), QStringLiteral("全新的密码九位数"));
    f.press("修改密码");
    CHECK(f.says("原密码不对"));
    type(f.control<PasswordEdit>("原密码"), kPassword);
    f.press("修改密码");
    f.window->session().close();
    CHECK_NOTHROW(Ledger::open(f.path, {QStringLiteral("admin"), QStringLiteral("全新的密码九位数")}));
}

TEST_CASE("a renewed recovery key cannot be closed before it is kept", "[ledger-pages]") {
    RecoveryDialog dialog(
        {newRecoveryKey(), QStringLiteral("永丰街道"), QStringLiteral("永丰街道.nxl"), QDate(2026, 3, 5)});
    dialog.show();
    dialog.reject();
    CHECK(dialog.isVisible());
}
