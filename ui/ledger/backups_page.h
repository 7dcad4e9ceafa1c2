// SPDX-License-Identifier: GPL-3.0-or-later
// The copies there are, and making, taking away and restoring them.
#pragma once

#include "ui/shell/page.h"

namespace nuanxin::ui {

class BackupModel;
class LedgerTable;

class BackupsPage : public Page {
    Q_OBJECT
public:
    explicit BackupsPage(Shell& shell, QWidget* parent = nullptr);
    void refresh() override;
    bool concerns(const ChangeNotice&) const override { return false; }

private:
    void restoreSelected();
    void showSums();

    BackupModel* m_model;
    LedgerTable* m_table;
};

}  // namespace nuanxin::ui
