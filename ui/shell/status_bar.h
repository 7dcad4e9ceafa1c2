// SPDX-License-Identifier: GPL-3.0-or-later
// The window's last line: which ledger, who, when last backed up, what runs in the background, where
// everything is found.
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace nuanxin::ui {

class ActionTable;
class ProgressLine;
class Session;

class StatusBar : public QFrame {
    Q_OBJECT
public:
    StatusBar(Session& session, ActionTable& actions, QWidget* parent = nullptr);
    void retranslate() { showAll(); }

private:
    void showAll();
    void showBackup();
    void showJobs();

    Session& m_session;
    QLabel *m_file, *m_user, *m_lookOnly, *m_backup;
    ProgressLine* m_progress;
    QLabel* m_waiting;
    QPushButton* m_find;
};

// 今天 08:31, 昨天 17:02, 2026-03-05 08:31.
QString whenInWords(const QDateTime& local, const QDate& today);

}  // namespace nuanxin::ui
