// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the window while no ledger is open: the ledgers opened lately, and the three ways to one.
#pragma once

#include "ui/shell/gate_page.h"

class QFrame;
class QPushButton;

namespace nuanxin::ui {

class WelcomePage : public GatePage {
    Q_OBJECT
public:
    explicit WelcomePage(Shell& shell, QWidget* parent = nullptr);
    void refresh() override;

private:
    QWidget* ways();
    void forget(const QString& path);

    QPushButton *m_open = nullptr, *m_create = nullptr;
    QFrame* m_recent;
    QVBoxLayout* m_rows;
};

}  // namespace nuanxin::ui
