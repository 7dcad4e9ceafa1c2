// SPDX-License-Identifier: GPL-3.0-or-later
// A page's last line: what is selected, sums, as-of date.
#pragma once

#include <QFrame>
#include <QStringList>

class QHBoxLayout;

namespace nuanxin::ui {

class FootLine : public QFrame {
    Q_OBJECT
public:
    explicit FootLine(QWidget* parent = nullptr);
    void setParts(const QStringList& parts);  // empty ones are left out

private:
    QHBoxLayout* m_row;
    QStringList m_parts;
};

}  // namespace nuanxin::ui
