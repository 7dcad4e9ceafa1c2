// SPDX-License-Identifier: GPL-3.0-or-later
// The register of exports and the register of looks at sealed fields. They are only ever added to.
#pragma once

#include "ui/shell/page.h"

class QSortFilterProxyModel;
class QStackedWidget;

namespace nuanxin::ui {

class ExportModel;
class LedgerTable;
class RevealModel;
class ViewTabs;

class RegistersPage : public Page {
    Q_OBJECT
public:
    explicit RegistersPage(Shell& shell, QWidget* parent = nullptr);
    void refresh() override;

private:
    void build();
    LedgerTable* addTable(const QString& name, const QString& title);
    void showRegister(int index);
    void search(const QString& text);

    bool m_allowed;
    QStackedWidget* m_stack = nullptr;
    ExportModel* m_exports = nullptr;
    RevealModel* m_reveals = nullptr;
    std::vector<LedgerTable*> m_tables;
    ViewTabs* m_tabs = nullptr;
};

}  // namespace nuanxin::ui
