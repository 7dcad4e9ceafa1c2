// SPDX-License-Identifier: GPL-3.0-or-later
// What the pages before an open ledger share: a narrow column in the middle of the window, and slow work
// (opening a lock is meant to be slow) off the window's thread.
#pragma once

#include "ui/shell/page.h"

class QLabel;
class QVBoxLayout;

namespace nuanxin::ui {

class FormGrid;

class GatePage : public Page {
    Q_OBJECT
protected:
    GatePage(Shell& shell, int width, QWidget* parent);

    QVBoxLayout* column() const { return m_column; }
    // A card in the column with a title, for a form.
    QVBoxLayout* addCard(QWidget* box);

    // Runs `work` on a worker's thread; `failed` instead of the usual dialog. The ledger handed to `done` has
    // a connection of this thread.
    void start(const QString& title, std::function<Ledger::Created()> work,
               std::function<void(Ledger::Created)> done, std::function<void(std::exception_ptr)> failed);

private:
    QVBoxLayout* m_column;
};

}  // namespace nuanxin::ui
