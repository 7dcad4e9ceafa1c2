// SPDX-License-Identifier: GPL-3.0-or-later
// 视图 ▾: the views of a table that the user has saved, to take up, to save anew, to rename and remove.
#pragma once

#include <QJsonObject>
#include <QPushButton>
#include <functional>

namespace nuanxin::ui {

class Shell;

class ViewsButton : public QPushButton {
    Q_OBJECT
public:
    // `table` is the name they are saved under; `now` says what the table is showing.
    ViewsButton(Shell& shell, const QString& table, std::function<QJsonObject()> now,
                QWidget* parent = nullptr);

Q_SIGNALS:
    void picked(const QJsonObject& view);

private:
    void fill();
    void saveNow();
    void rename(const QString& name);
    void remove(const QString& name);

    Shell& m_shell;
    QString m_table;
    std::function<QJsonObject()> m_now;
    QString m_last;  // picked or saved last: what saving again suggests
};

}  // namespace nuanxin::ui
