// SPDX-License-Identifier: GPL-3.0-or-later
// 本人信息: for one person who asks, what the ledger holds of them, on paper; and erasing them for good.
#pragma once

#include "core/census/person_page.h"
#include "ui/shell/page.h"

class QCheckBox;
class QVBoxLayout;

namespace nuanxin::ui {

class FoundModel;
class LedgerTable;

class PersonInfoPage : public Page {
    Q_OBJECT
public:
    explicit PersonInfoPage(Shell& shell, QWidget* parent = nullptr);
    void refresh() override;
    bool concerns(const ChangeNotice& notice) const override { return notice.touches(u"worker"); }
    void receive(const QVariant& what) override;  // a worker's id
    bool canPerform(Command command) const override;
    void perform(Command command) override;

private:
    void buildPanel();
    void search();
    void showRows(const std::vector<WorkerId>& workers);
    void showPerson(WorkerId worker);
    void fillPanel(const PersonPage& page);
    void handOn();
    void erase();
    bool hasPerson() const;

    FoundModel* m_model;
    LedgerTable* m_table;
    QCheckBox* m_inPlain = nullptr;
    WorkerId m_shown;
    QString m_name;
};

}  // namespace nuanxin::ui
