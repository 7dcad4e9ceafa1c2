// SPDX-License-Identifier: GPL-3.0-or-later
// Which columns a table shows, and in which order: ticked and dragged in a list under its button. Takes
// effect at once.
#pragma once

#include <QFrame>
#include <QStringList>

class QListWidget;

namespace nuanxin::ui {

class LedgerTable;

class ColumnsPopup : public QFrame {
    Q_OBJECT
public:
    explicit ColumnsPopup(LedgerTable& table);
    void popUp(const QPoint& rightTop);  // global; kept on the screen

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    void apply();
    void move(int by);

    LedgerTable& m_table;
    QListWidget* m_list;
};

}  // namespace nuanxin::ui
