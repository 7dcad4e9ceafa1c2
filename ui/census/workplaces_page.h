// SPDX-License-Identifier: GPL-3.0-or-later
// Employers and their sites (企业网点), and the record of one beside them.
#pragma once

#include "core/census/employer.h"
#include "ui/shell/page.h"

namespace nuanxin::ui {

class FilterChip;
class LedgerTable;
class RecordForm;
class WorkplaceModel;

class WorkplacesPage : public Page {
    Q_OBJECT
public:
    explicit WorkplacesPage(Shell& shell, QWidget* parent = nullptr);
    void refresh() override;
    bool concerns(const ChangeNotice& notice) const override;
    void receive(const QVariant& what) override;  // an employer's or a site's id
    bool canPerform(Command command) const override;
    void perform(Command command) override;  // New: an employer

private:
    void buildTable();
    void buildPanel();
    void load();
    void showSums();
    void show(qint64 id);
    void showNewSite();
    template <class Form>
    Form* form();
    void remove();

    bool m_readOnly;
    WorkplaceModel* m_model;
    LedgerTable* m_table;
    FilterChip *m_kinds = nullptr, *m_states = nullptr;
    RecordForm* m_form = nullptr;  // the panel's body; of an employer or of a site
    qint64 m_wanted = 0;           // to be selected once the table has it
};

}  // namespace nuanxin::ui
