// SPDX-License-Identifier: GPL-3.0-or-later
// One ledger in the list of those opened lately: office, where it is, when. Enter opens it, Delete takes it
// off the list.
#pragma once

#include <QAbstractButton>

#include "ui/shell/settings.h"

class QToolButton;

namespace nuanxin::ui {

class RecentRow : public QAbstractButton {
    Q_OBJECT
public:
    explicit RecentRow(RecentLedger ledger, QWidget* parent = nullptr);
    QSize sizeHint() const override;

Q_SIGNALS:
    void removeRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    RecentLedger m_ledger;
    QToolButton* m_remove;
};

}  // namespace nuanxin::ui
