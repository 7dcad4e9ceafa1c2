// SPDX-License-Identifier: GPL-3.0-or-later
// Files dropped on the window: a table is rehearsed, a ledger or an encrypted backup is opened.
#include <QAction>
#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QTimer>

#include "ui/shell/main_window.h"

namespace nuanxin::ui {

namespace {

QStringList droppedFiles(const QMimeData& dragged) {
    QStringList files;
    for (const QUrl& url : dragged.urls()) {
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile()) {
            files << url.toLocalFile();
        }
    }
    return files;
}

}  // namespace

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (!droppedFiles(*event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent* event) {
    const QStringList files = droppedFiles(*event->mimeData());
    const QString suffix = QFileInfo(files.front()).suffix().toLower();
    const bool ledger = suffix == u"nxl" || suffix == u"nxb";
    const bool import =
        m_actions->isBound(Command::Import) && m_actions->action(Command::Import)->isEnabled();
    event->acceptProposedAction();
    // Dragging is over before a dialog may come up.
    QTimer::singleShot(0, this, [=, this] {
        if (ledger) {
            openLedger(files.front());
        } else if (import) {
            goTo(QStringLiteral("import"), files);
        } else {
            toast(m_session.isOpen() ? tr("您的身份不能导入，请找本台账的指导员或管理员。")
                                     : tr("请先打开台账，再把表格拖进来。"));
        }
    });
}

}  // namespace nuanxin::ui
