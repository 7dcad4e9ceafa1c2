// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that was ever changed: when, who, what; each can be taken back or brought back from here, and
// all that came after one at once.
#pragma once

#include "ui/shell/page.h"

class QCheckBox;

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

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void addFilters();
    void filter();
    void showEntry(HistoryId id);
    void showButtons(HistoryId id);
    void step(int by);
    void showSums();

    HistoryModel* m_model;
    LedgerTable* m_table;
    FilterChip *m_kinds = nullptr, *m_users = nullptr;
    QCheckBox* m_onlyStanding = nullptr;
};

}  // namespace nuanxin::ui
