// SPDX-License-Identifier: GPL-3.0-or-later
// The first page: how the ledger stands today, what to do first while it is new, what was changed last.
#pragma once

#include <vector>

#include "core/ledger/drafts.h"
#include "ui/shell/page.h"

class QFrame;
class QVBoxLayout;

namespace nuanxin::ui {

class CardRow;

class HomePage : public Page {
    Q_OBJECT
public:
    explicit HomePage(Shell& shell, QWidget* parent = nullptr);
    void refresh() override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    std::vector<Draft> draftsToShow();
    void showFigures();
    void showSteps();
    void showChanges();

    CardRow* m_figures;
    QFrame* m_stepsCard;
    QVBoxLayout* m_steps;
    QVBoxLayout* m_changes;
};

}  // namespace nuanxin::ui
