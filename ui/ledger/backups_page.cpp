// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/backups_page.h"

#include <QAction>
#include <QDir>
#include <QMenu>

#include "ui/ledger/backup_model.h"
#include "ui/ledger/ledger_commands.h"
#include "ui/shell/foot_line.h"
#include "ui/shell/header_line.h"
#include "ui/shell/look.h"
#include "ui/shell/session.h"
#include "ui/table/cell_text.h"
#include "ui/table/ledger_table.h"

namespace nuanxin::ui {

BackupsPage::BackupsPage(Shell& shell, QWidget* parent)
    : Page(shell, parent),
      m_model(new BackupModel(this)),
      m_table(new LedgerTable(QStringLiteral("backups"), shell.settings())) {
    header()->setTitle(tr("备份"));
    ActionTable& actions = shell.actions();
    follow(header()->setPrimary(tr("立即备份")), actions.action(Command::BackUp));
    follow(header()->addButton(tr("另存加密备份…")), actions.action(Command::ExportBackup));
    if (actions.isAllowed(Command::RestoreBackup)) {
        QPushButton* restore = header()->addButton(tr("从备份恢复…"));
        restore->setToolTip(tr("恢复所选的备份，按回车也可以"));
        connect(restore, &QPushButton::clicked, this, &BackupsPage::restoreSelected);
    }
    header()->more()->addAction(actions.action(Command::CheckLedger));

    m_table->setAccessibleName(tr("备份"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->showRows(m_model);
    m_table->setEmptyState(tr("还没有备份"),
                           tr("每天第一次打开台账时自动备份，升级、合并和成批导入之前也会备份，都当场验证。"),
                           session().ledger().may(Permission::Backup) ? textOf(Command::BackUp) : QString());
    connect(m_table, &LedgerTable::firstStepRequested, shell.actions().action(Command::BackUp),
            &QAction::trigger);
    setBody(m_table);
    setFocusProxy(m_table);
    connect(m_table, &LedgerTable::opened, this, &BackupsPage::restoreSelected);
    connect(&shell.session(), &Session::backupChanged, this, &BackupsPage::refresh);
    foot();
}

void BackupsPage::refresh() {
    if (!session().isOpen()) {
        return;
    }
    m_model->setRows(listBackups(session().ledger().path()));
    showSums();
}

void BackupsPage::showSums() {
    qint64 bytes = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        bytes += m_model->at(row).bytes;
    }
    const int count = m_model->rowCount();
    const QString keys = count == 0                                            ? QString()
                         : shell().actions().isAllowed(Command::RestoreBackup) ? tr("按回车恢复所选的备份")
                                                                               : tr("恢复由管理员来做");
    header()->setSummary(count == 0 ? QString() : tr("%n 份，共 %1", nullptr, count).arg(sizeText(bytes)));
    foot()->setParts({tr("存在 %1").arg(QDir::toNativeSeparators(backupFolder(session().ledger().path()))),
                      tr("保留 7 个日备份、4 个周备份、12 个月备份"), keys});
}

void BackupsPage::restoreSelected() {
    if (!shell().actions().isAllowed(Command::RestoreBackup)) {
        shell().actions().perform(Command::RestoreBackup);  // which says who may
        return;
    }
    const int row = m_model->indexOf(m_table->currentId());
    const QString chosen = row < 0 ? QString() : m_model->at(row).path;
    offerRestore(shell(), chosen, session().ledger().path());
}

}  // namespace nuanxin::ui
