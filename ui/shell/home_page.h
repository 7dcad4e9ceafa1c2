// SPDX-License-Identifier: GPL-3.0-or-later
// The first page: how things stand today, what there is to do, what was changed last.
#pragma once

#include "ui/shell/home_share.h"
#include "ui/shell/page.h"

class QVBoxLayout;

namespace nuanxin::ui {

class CardRow;
class LatestReader;

class HomePage : public Page {
    Q_OBJECT
public:
    explicit HomePage(Shell& shell, QWidget* parent = nullptr);
    void refresh() override;
    bool isBusy() const;  // figures are still being counted

protected:
    void showEvent(QShowEvent* event) override;

private:
    void setPrimary();
    void ask();
    std::vector<HomeDuty> draftDuties() const;
    void showFigures();
    void showDuties();
    void addDuty(const HomeDuty& duty, const std::function<void()>& go);
    std::vector<HomeDuty> firstSteps() const;
    void showChanges();

    LatestReader* m_reader;
    HomeShare m_share;  // of all pages
    CardRow* m_figures;
    QVBoxLayout* m_duties;
    QVBoxLayout* m_changes;
};

}  // namespace nuanxin::ui
