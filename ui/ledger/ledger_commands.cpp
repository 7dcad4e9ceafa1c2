// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/ledger_commands.h"

#include <QCoreApplication>
#include <QDate>
#include <QDir>
#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QTimer>
#include <QWidget>

#include "ui/ledger/check_dialog.h"
#include "ui/ledger/password_dialog.h"
#include "ui/ledger/restore_dialog.h"
#include "ui/shell/action_table.h"
#include "ui/shell/file_dialog.h"
#include "ui/shell/session.h"
#include "ui/shell/shell.h"

namespace nuanxin::ui {

namespace {

class LedgerDrop : public QObject {
public:
    LedgerDrop(Shell& shell, QWidget* window) : QObject(window), m_shell(shell) {
        window->setAcceptDrops(true);
        window->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop) {
            return QObject::eventFilter(watched, event);
        }
        auto* drop = static_cast<QDropEvent*>(event);
        const QString path = ledgerIn(drop->mimeData());
        if (path.isEmpty()) {
            return QObject::eventFilter(watched, event);
        }
        drop->acceptProposedAction();
        if (event->type() == QEvent::Drop) {
            // The other program waits until the drop is answered; opening may ask something first.
            QTimer::singleShot(0, this, [this, path] { m_shell.openLedger(path); });
        }
        return true;
    }

private:
    static QString ledgerIn(const QMimeData* data) {
        const QList<QUrl> urls = data->urls();
        const QString path = urls.size() == 1 ? urls.front().toLocalFile() : QString();
        const QString ending = QFileInfo(path).suffix().toLower();
        return ending == QLatin1String("nxl") || ending == QLatin1String("nxb") ? path : QString();
    }
    Shell& m_shell;
};

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LedgerCommands)
};

void askAndExport(Shell& shell) {
    const QFileInfo file(shell.session().ledger().path());
    const QString name = Words::tr("%1-加密备份-%2.nxb")
                             .arg(file.completeBaseName(), QDate::currentDate().toString(u"yyyyMMdd"));
    const QString path = askWhereToSave(shell.dialogParent(), Words::tr("另存加密备份"),
                                        QDir(documentsFolder()).filePath(name), Words::tr("加密备份 (*.nxb)"),
                                        QStringLiteral("nxb"));
    if (path.isEmpty()) {
        return;
    }
    LedgerJob job;
    job.title = Words::tr("正在加密备份");
    job.work = [path](Ledger& ledger, Progress& progress) {
        exportBackup(ledger, path, progress, IfThere::Replace);  // the file dialog has asked
    };
    job.done = [&shell, path] {
        shell.toast(Words::tr("加密备份已存到“%1”，已登记。恢复时要用管理员的密码，或恢复密钥。")
                        .arg(QDir::toNativeSeparators(path)));
    };
    job.context = shell.dialogParent();
    shell.session().run(std::move(job));
}

}  // namespace

bool mendedByRestore(const QString& path, ErrorKind kind) {
    const bool wasLedger = QFileInfo(path).suffix().toLower() == QLatin1String("nxl");
    return kind == ErrorKind::Damaged || kind == ErrorKind::UpgradeFailed ||
           (wasLedger && (kind == ErrorKind::NotALedger || kind == ErrorKind::NotFound));
}

void offerRestore(Shell& shell, const QString& backup, const QString& ledger) {
    (new RestoreDialog(shell, backup, ledger))->open();
}

void bindLedgerCommands(Shell& shell, QWidget* window) {
    ActionTable& actions = shell.actions();
    actions.bind(Command::RestoreBackup, window, [&shell] {
        const QString open = shell.session().isOpen() ? shell.session().ledger().path() : QString();
        offerRestore(shell, {}, open);
    });
    actions.bind(Command::ExportBackup, window, [&shell] { askAndExport(shell); });
    actions.bind(Command::CheckLedger, window, [&shell] { (new CheckDialog(shell))->open(); });
    actions.bind(Command::ChangePassword, window, [&shell] { (new PasswordDialog(shell))->open(); });
    new LedgerDrop(shell, window);
}

}  // namespace nuanxin::ui
