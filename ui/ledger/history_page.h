// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that was ever changed: when, who, what; each can be taken back or brought back from here.
#pragma once

#include "ui/shell/page.h"

namespace nuanxin::ui {

class FilterChip;
class HistoryModel;
class LedgerTable;

class HistoryPage : public Page {
    Q_OBJECT
public:
    explicit HistoryPage(Shell& shell, QWidget* parent = nullptr);
    void refresh() override;
    void receive(const QVariant& what) override;  // an entry's id

private:
    void addFilters();
    void filter();
    void showEntry(HistoryId id);
    void showButtons(HistoryId id);
    void step(int by);
    void showSums();

    HistoryModel* m_model;
    LedgerTable* m_table;
    FilterChip *m_users = nullptr, *m_states = nullptr;
};

}  // namespace nuanxin::ui
