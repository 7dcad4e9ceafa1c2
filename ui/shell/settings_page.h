// SPDX-License-Identifier: GPL-3.0-or-later
// Looks, language, one's own account. Every choice takes effect at once.
#pragma once

#include "ui/shell/page.h"

class QButtonGroup;
class QVBoxLayout;

namespace nuanxin::ui {

class SettingsPage : public Page {
    Q_OBJECT
public:
    explicit SettingsPage(Shell& shell, QWidget* parent = nullptr);
    bool concerns(const ChangeNotice&) const override { return false; }

private:
    void addChoice(QVBoxLayout* column, const QString& title, const QStringList& texts, int chosen,
                   const std::function<void(int)>& choose);
    QWidget* looksCard();
    QWidget* accountCard();
    QWidget* wayBack();  // while no ledger is open
};

}  // namespace nuanxin::ui
