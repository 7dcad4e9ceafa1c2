// SPDX-License-Identifier: GPL-3.0-or-later
// A page's first line: title, how many, the other actions, "更多", one primary action at the right.
#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QMenu;
class QPushButton;

namespace nuanxin::ui {

class HeaderLine : public QWidget {
    Q_OBJECT
public:
    explicit HeaderLine(QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setSummary(const QString& summary);  // 1,284 人，在岗 1,196
    QPushButton* setPrimary(const QString& text);
    QPushButton* addButton(const QString& text);
    QMenu* more();  // the menu behind 更多

private:
    QHBoxLayout* m_row;
    QLabel* m_title;
    QLabel* m_summary;
    QPushButton* m_primary = nullptr;
    QMenu* m_more = nullptr;
    int m_firstButton;
};

}  // namespace nuanxin::ui
