// SPDX-License-Identifier: GPL-3.0-or-later
// Before a ledger is open: the welcome, creating, unlocking, the recovery key.
#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTimer>

#include "core/ledger/backup.h"
#include "tests/ui/window_fixture.h"
#include "ui/form/labelled_field.h"
#include "ui/form/new_password.h"
#include "ui/form/password_edit.h"
#include "ui/shell/create_page.h"
#include "ui/shell/error_dialog.h"
#include "ui/shell/recent_row.h"
#include "ui/shell/recovery_sheet.h"
#include "ui/shell/unlock_page.h"
#include "ui/shell/welcome_page.h"

using namespace nuanxin;
using namespace nuanxin::ui;
using nuanxin::test::kPassword;
using nuanxin::ui::test::kPatienceMs;
using nuanxin::ui::test::WindowFixture;

namespace {

void type(QLineEdit* edit, const QString& text) {
    edit->setFocus();
    edit->selectAll();
    edit->insert(text);
    Q_EMIT edit->textEdited(text);
}

}  // namespace

TEST_CASE("the wait after wrong passwords is told in minutes and seconds", "[gate]") {
    struct Case {
        int seconds;
        const char* words;
    };
    const Case cases[] = {{1, "密码连续输错多次，请等 1 秒后再试。"},
                          {59, "密码连续输错多次，请等 59 秒后再试。"},
                          {60, "密码连续输错多次，请等 1 分钟后再试。"},
                          {65, "密码连续输错多次，请等 1 分 5 秒后再试。"},
                          {900, "密码连续输错多次，请等 15 分钟后再试。"}};
    for (const auto& [seconds, words] : cases) {
        CHECK(waitInWords(seconds) == QString::fromUtf8(words));
    }
}

TEST_CASE("a new password's hints say what is missing", "[gate]") {
    CHECK(passwordHint({}).contains(QStringLiteral("至少 8 个字符")));
    CHECK(passwordHint(QStringLiteral("12345")) == QStringLiteral("还差 3 个字符。"));
    CHECK(passwordHint(QStringLiteral("12345678")).startsWith(QStringLiteral("长度够了")));
    CHECK(repeatHint(QStringLiteral("一二三"), {}).isEmpty());
    CHECK(repeatHint(QStringLiteral("一二三"), QStringLiteral("一二")) == QStringLiteral("还没有输完。"));
    CHECK(repeatHint(QStringLiteral("一二三"), QStringLiteral("一三")) == QStringLiteral("两次不一致。"));
    CHECK(repeatHint(QStringLiteral("一二三"), QStringLiteral("一二三")) == QStringLiteral("两次一致。"));
}

TEST_CASE("a ledger's file is suggested from the office's name, without what no file may bear", "[gate]") {
    CHECK(suggestedLedgerPath(QStringLiteral("永丰街道"), QStringLiteral("/d")) ==
          QStringLiteral("/d/永丰街道.nxl"));
    CHECK(suggestedLedgerPath(QStringLiteral(" 永丰/街:道? "), QStringLiteral("/d")) ==
          QStringLiteral("/d/永丰街道.nxl"));
    CHECK(suggestedLedgerPath(QStringLiteral("  "), QStringLiteral("/d")).isEmpty());
}

TEST_CASE("a new ledger opens only once its recovery key is kept", "[gate]") {
    WindowFixture f;
    CreatePage::setKeyCost(KeyCost::quick());
    auto* page = f.page<CreatePage>("create");
    f.press("新建台账");
    CHECK(f.says("请填写单位名称"));
    CHECK(f.says("请选择台账文件存在哪里。"));
    CHECK(f.says("请再输一遍密码。"));
    type(f.control<QLineEdit>("单位名称"), QStringLiteral("陶亭社区"));
    CHECK_FALSE(f.says("请选择台账文件存在哪里。"));  // it has been filled in meanwhile
    type(f.control<QLineEdit>("台账文件存在"), f.path);
    type(f.control<PasswordEdit>("密码"), QStringLiteral("够长的密码八位"));
    f.press("新建台账");
    CHECK(f.says("这里已有同名的文件"));
    const QString path = f.folder.filePath(QStringLiteral("陶亭社区.nxl"));
    type(f.control<QLineEdit>("台账文件存在"), path);
    CHECK(f.says("还差 1 个字符"));
    type(f.control<PasswordEdit>("密码"), kPassword);
    type(f.control<PasswordEdit>("再输一遍密码"), kPassword);
    f.press("新建台账");

    REQUIRE(f.says("请收好恢复密钥"));
    CHECK_FALSE(f.window->session().isOpen());
    CHECK_FALSE(page->mayLeave());
    CHECK_FALSE(f.button("开始使用")->isEnabled());
    QStringList groups;
    for (const QLabel* label : page->findChildren<QLabel*>()) {
        if (label->accessibleName().startsWith(QStringLiteral("第 "))) {
            groups << label->text();
        }
    }
    CHECK(isRecoveryKey(groups.join(u'-')));
    page->findChild<QCheckBox*>()->click();
    f.press("开始使用");
    REQUIRE(f.window->session().isOpen());
    CHECK(f.open().office().name == QStringLiteral("陶亭社区"));
    CHECK(f.open().user().role == Role::Administrator);
    CHECK(f.settings.recent().front().office == QStringLiteral("陶亭社区"));
}

TEST_CASE("the recovery sheet becomes a PDF of one page", "[gate]") {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("恢复密钥.pdf"));
    saveRecoveryPdf(path, {newRecoveryKey(), QStringLiteral("永丰街道"), QStringLiteral("永丰街道.nxl"),
                           QDate(2026, 3, 5)});
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    CHECK(bytes.startsWith("%PDF"));
    CHECK(bytes.contains("/Count 1"));
}

TEST_CASE("a wrong password is said under the field, the right one opens", "[gate]") {
    WindowFixture f;
    f.close();
    f.window->openLedger(f.path);
    CHECK(f.says("永丰街道"));
    CHECK(f.control<QComboBox>("使用人")->currentText() == QStringLiteral("admin"));
    type(f.control<PasswordEdit>("密码"), QStringLiteral("不是这个密码"));
    f.press("打开");
    CHECK(f.says("使用人或密码不对"));
    CHECK(f.control<PasswordEdit>("密码")->text().isEmpty());
    type(f.control<PasswordEdit>("密码"), kPassword);
    f.press("打开");
    CHECK(f.window->session().isOpen());
}

TEST_CASE("after five wrong passwords the page counts down and the button waits", "[gate]") {
    WindowFixture f;
    f.close();
    f.window->openLedger(f.path);
    for (int i = 0; i < 6; ++i) {
        type(f.control<PasswordEdit>("密码"), QStringLiteral("不是这个密码"));
        f.press("打开");
    }
    CHECK(f.says("秒后再试"));
    CHECK_FALSE(f.button("打开")->isEnabled());
}

TEST_CASE("the recovery key sets a new password and opens", "[gate]") {
    WindowFixture f;
    f.close();
    f.window->openLedger(f.path);
    f.press("忘记密码");
    type(f.control<QLineEdit>("恢复密钥"), QStringLiteral("ABCDE"));
    type(f.control<PasswordEdit>("新密码"), QStringLiteral("全新的密码九位数"));
    type(f.control<PasswordEdit>("再输一遍新密码"), QStringLiteral("全新的密码九位数"));
    f.press("重设密码并打开");
    CHECK(f.says("抄写有误"));
    type(f.control<QLineEdit>("恢复密钥"), f.recoveryKey.toLower().remove(u'-'));
    f.press("重设密码并打开");
    REQUIRE(f.window->session().isOpen());
    f.window->session().close();
    CHECK_NOTHROW(Ledger::open(f.path, {QStringLiteral("admin"), QStringLiteral("全新的密码九位数")}));
}

TEST_CASE("the recovery key and passwords typed are forgotten on going back", "[gate]") {
    WindowFixture f;
    f.close();
    f.window->openLedger(f.path);
    f.press("忘记密码");
    type(f.control<QLineEdit>("恢复密钥"), f.recoveryKey);
    type(f.control<PasswordEdit>("新密码"), QStringLiteral("全新的密码九位数"));
    f.press("返回");
    f.press("忘记密码");
    CHECK(f.control<QLineEdit>("恢复密钥")->text().isEmpty());
    CHECK(f.control<PasswordEdit>("新密码")->text().isEmpty());
    CHECK(f.says("空格可以不输"));
}

TEST_CASE("an empty password is no fault while the user is being chosen", "[gate]") {
    WindowFixture f;
    f.close();
    f.window->openLedger(f.path);
    f.control<PasswordEdit>("密码")->setFocus();
    f.control<QComboBox>("使用人")->setFocus();
    CHECK_FALSE(f.says("请填写密码"));
    f.press("打开");
    CHECK(f.says("请填写密码"));
}

TEST_CASE("the errors of a new ledger move nothing in its form", "[gate]") {
    WindowFixture f;
    f.page<CreatePage>("create");
    QCoreApplication::processEvents();
    const auto places = [&f] {
        QList<QPoint> all;
        for (const char* name : {"单位名称", "台账文件存在", "管理员名称", "密码", "再输一遍密码"}) {
            all << f.control<QLineEdit>(name)->mapTo(f.window.get(), QPoint());
        }
        return all;
    };
    const QList<QPoint> before = places();
    f.press("新建台账");
    QCoreApplication::processEvents();
    REQUIRE(f.says("请填写单位名称"));
    CHECK(places() == before);
}

TEST_CASE("a file that cannot be opened leaves the open ledger open", "[gate]") {
    WindowFixture f;
    f.adopt();
    const QString other = f.folder.filePath(QStringLiteral("别的.nxl"));
    QFile file(other);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("no ledger");
    file.close();
    QString said;
    QTimer::singleShot(0, [&said] {
        auto* dialog = qobject_cast<ErrorDialog*>(QApplication::activeModalWidget());
        if (dialog != nullptr) {
            said = dialog->accessibleName();
            dialog->reject();
        }
    });
    f.window->openLedger(other);
    CHECK(said.contains(QStringLiteral("不是台账文件")));
    CHECK(f.window->session().isOpen());
    CHECK(f.window->currentPageId() == QStringLiteral("home"));
}

TEST_CASE("a file that cannot be opened is refused in words and offers the restore", "[gate]") {
    WindowFixture f;
    f.close();
    const QString other = f.folder.filePath(QStringLiteral("别的.nxl"));
    QFile file(other);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("no ledger");
    file.close();
    f.window->openLedger(other);
    CHECK(f.says("不是台账文件。它像是一个文本文件。"));
    CHECK(f.button("从备份恢复…") != nullptr);

    QFile ledger(f.path);
    REQUIRE(ledger.open(QIODevice::ReadWrite));
    ledger.resize(ledger.size() / 2);
    ledger.close();
    f.window->openLedger(f.path);
    CHECK(f.says("已损坏"));
    CHECK(f.button("从备份恢复…") != nullptr);
    CHECK(f.button("再试一次") != nullptr);
}

TEST_CASE("an encrypted backup taken for a ledger offers the restore and closes nothing", "[gate]") {
    WindowFixture f;
    const QString backup = f.folder.filePath(QStringLiteral("带走.nxb"));
    exportBackup(*f.ledger, backup);
    f.adopt();
    f.window->openLedger(backup);
    CHECK(f.window->session().isOpen());
    CHECK(f.says("这是加密备份"));
    CHECK(f.control<QLineEdit>("备份文件")->text() == QDir::toNativeSeparators(backup));
    CHECK_FALSE(QFile::exists(f.control<QLineEdit>("恢复成")->text()));
    auto* user = f.control<QComboBox>("备份里的管理员");
    CHECK(user->currentText().isEmpty());
    CHECK(user->window()->focusWidget() == user);  // asked first
    f.press("恢复");
    CHECK(f.says("加密备份看不到名单，请输入名称。"));
}

TEST_CASE("a ledger open elsewhere is told in plain words, the rest folded away", "[gate]") {
    WindowFixture f;
    f.window->openLedger(f.path);  // the fixture has it open
    CHECK(f.says("正被本机的另一个窗口打开着"));
    auto* details = f.window->findChild<QPlainTextEdit*>();
    REQUIRE(details != nullptr);
    CHECK_FALSE(details->isVisible());
    f.press("详细情况");
    CHECK(details->isVisible());
    CHECK(details->toPlainText().contains(QStringLiteral("process")));
}

TEST_CASE("whose password is set anew is chosen on purpose", "[gate]") {
    WindowFixture f;
    Users(*f.ledger).add(QStringLiteral("指导员02"), Role::Instructor, kPassword);
    f.close();
    f.settings.setLastUser(f.path, QStringLiteral("指导员02"));
    f.window->openLedger(f.path);
    CHECK(f.control<QComboBox>("使用人")->currentText() == QStringLiteral("指导员02"));
    f.press("忘记密码");
    CHECK(f.says("通常由管理员保管"));
    CHECK(f.control<QComboBox>("使用人")->currentIndex() == -1);
    type(f.control<QLineEdit>("恢复密钥"), f.recoveryKey);
    type(f.control<PasswordEdit>("新密码"), kPassword);
    type(f.control<PasswordEdit>("再输一遍新密码"), kPassword);
    f.press("重设密码并打开");
    CHECK(f.says("请选择使用人"));
    CHECK_FALSE(f.window->session().isOpen());
}

TEST_CASE("type size, colours and language can be set before a ledger is open", "[gate]") {
    WindowFixture f;
    f.close();
    f.window->goTo(QStringLiteral("start"));
    f.press("字号、配色和语言");
    f.control<QRadioButton>("字号：大字")->click();
    f.settle();
    CHECK(f.settings.typeSize() == TypeSize::Large);
    CHECK(Theme::instance().isLarge());
    f.control<QRadioButton>("字号：标准")->click();  // it is still this page
    f.settle();
    CHECK_FALSE(Theme::instance().isLarge());
    f.press("返回");
    CHECK(f.window->currentPageId() == QStringLiteral("start"));
}

TEST_CASE("the welcome lists ledgers opened lately; one that is gone can be taken off", "[gate]") {
    WindowFixture f;
    const QString gone = f.folder.filePath(QStringLiteral("搬走了.nxl"));
    f.settings.addRecentLedger(gone, QStringLiteral("城北社区"));
    f.settings.addRecentLedger(f.path, QStringLiteral("永丰街道"));
    auto* page = f.page<WelcomePage>("start");
    page->refresh();
    const auto rows = page->findChildren<RecentRow*>();
    REQUIRE(page->findChildren<RecentRow*>().size() >= 2);
    RecentRow* missing = nullptr;
    for (RecentRow* row : rows) {
        missing = row->accessibleName().contains(QStringLiteral("已不在原处")) ? row : missing;
    }
    REQUIRE(missing != nullptr);
    QTest::keyClick(missing, Qt::Key_Delete);
    CHECK(f.settings.recent().size() == 1);
    CHECK(f.settings.recent().front().path == f.path);
}

TEST_CASE("before a ledger is open, too, everything that takes the keyboard has a name", "[gate]") {
    WindowFixture f;
    f.close();
    f.settings.addRecentLedger(f.path, QStringLiteral("永丰街道"));
    for (const char* page : {"start", "create", "unlock"}) {
        f.window->goTo(QLatin1String(page), f.path);
        if (QLatin1String(page) == QLatin1String("unlock")) {
            f.press("忘记密码");
        }
        for (QWidget* widget : f.window->currentPage()->findChildren<QWidget*>()) {
            if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus) {
                INFO(page << ": " << widget->metaObject()->className());
                const QAccessibleInterface* access = QAccessible::queryAccessibleInterface(widget);
                REQUIRE(access != nullptr);
                CHECK_FALSE(access->text(QAccessible::Name).isEmpty());
            }
        }
    }
}
