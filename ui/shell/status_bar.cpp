// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/status_bar.h"

#include <QAction>
#include <QDateTime>
#include <QFileInfo>
#include <QHBoxLayout>

#include "ui/shell/action_table.h"
#include "ui/shell/look.h"
#include "ui/shell/progress_line.h"
#include "ui/shell/session.h"

namespace nuanxin::ui {

QString whenInWords(const QDateTime& local, const QDate& today) {
    const QString time = local.toString(u"HH:mm");
    if (local.date() == today) {
        return StatusBar::tr("今天 %1").arg(time);
    }
    if (local.date() == today.addDays(-1)) {
        return StatusBar::tr("昨天 %1").arg(time);
    }
    return local.toString(u"yyyy-MM-dd HH:mm");
}

StatusBar::StatusBar(Session& session, ActionTable& actions, QWidget* parent)
    : QFrame(parent),
      m_session(session),
      m_file(elidedLabel({}, Type::Small, Tint::Muted)),
      m_user(label({}, Type::Small, Tint::Muted)),
      m_lookOnly(label({}, Type::Small)),
      m_backup(label({}, Type::Small, Tint::Muted)),
      m_progress(new ProgressLine),
      m_waiting(label({}, Type::Small, Tint::Muted)),
      m_find(new QPushButton) {
    setProperty("kind", QStringLiteral("status"));
    setFixedHeight(px(28));
    m_lookOnly->setProperty("kind", QStringLiteral("tag"));
    m_find->setProperty("kind", QStringLiteral("statusLink"));
    m_find->setFocusPolicy(Qt::NoFocus);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(px(14), 0, px(14), 0);
    row->setSpacing(px(20));
    row->addWidget(m_file);
    row->addWidget(m_user);
    row->addWidget(m_lookOnly);
    row->addWidget(m_backup);
    row->addWidget(m_progress);
    row->addWidget(m_waiting);
    row->addStretch(1);
    row->addWidget(m_find);

    connect(m_find, &QPushButton::clicked, actions.action(Command::FindAnything), &QAction::trigger);
    connect(&session, &Session::opened, this, &StatusBar::showAll);
    connect(&session, &Session::closed, this, &StatusBar::showAll);
    connect(&session, &Session::backupChanged, this, &StatusBar::showBackup);
    connect(&session.jobs(), &Jobs::started, this, &StatusBar::showJobs);
    connect(&session.jobs(), &Jobs::ended, this, &StatusBar::showJobs);
    showAll();
    showJobs();
}

void StatusBar::showAll() {
    const bool open = m_session.isOpen();
    m_file->setVisible(open);
    m_user->setVisible(open);
    if (open) {
        const User& user = m_session.ledger().user();
        m_file->setText(QFileInfo(m_session.ledger().path()).fileName());
        m_file->setToolTip(m_session.ledger().path());
        m_user->setText(QStringLiteral("%1 · %2").arg(roleName(user.role), user.name));
    }
    m_lookOnly->setText(tr("只能查看"));
    m_lookOnly->setVisible(open && !m_session.ledger().may(Permission::Register));
    m_find->setText(tr("Ctrl+K 找页面或人"));
    m_find->setAccessibleName(m_find->text());
    showBackup();
}

void StatusBar::showBackup() {
    m_backup->setVisible(m_session.isOpen());
    const auto& last = m_session.lastBackup();
    // A copy that does not pass the check is never kept, so one that is there has passed.
    m_backup->setText(last ? tr("备份于%1，已验证").arg(whenInWords(last->at, QDate::currentDate()))
                           : tr("还没有备份"));
    setTint(m_backup, last ? Tint::Muted : Tint::Accent);
}

void StatusBar::showJobs() {
    const std::vector<Job*>& running = m_session.jobs().running();
    m_progress->follow(running.empty() ? nullptr : running.front());
    m_waiting->setVisible(running.size() > 1);
    m_waiting->setText(tr("另有 %n 项在进行", nullptr, static_cast<int>(running.size()) - 1));
}

}  // namespace nuanxin::ui
