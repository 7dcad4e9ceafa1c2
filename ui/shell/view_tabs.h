// SPDX-License-Identifier: GPL-3.0-or-later
// The lists one page shows by turns, as chips at the right of its filter line: one of them is pressed.
#pragma once

#include <QStringList>
#include <QWidget>
#include <vector>

class QPushButton;

namespace nuanxin::ui {

class ViewTabs : public QWidget {
    Q_OBJECT
public:
    explicit ViewTabs(const QStringList& titles, QWidget* parent = nullptr);
    int current() const { return m_current; }
    void choose(int index);  // tells nobody

Q_SIGNALS:
    void chosen(int index);

private:
    std::vector<QPushButton*> m_tabs;
    int m_current = 0;
};

}  // namespace nuanxin::ui
