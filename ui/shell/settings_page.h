// SPDX-License-Identifier: GPL-3.0-or-later
// Looks, language, one's own account, the office, and which version this is. What is chosen takes effect at
// once; the office is saved, since it is on record.
#pragma once

#include "ui/shell/page.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace nuanxin::ui {

class FormGrid;
class LabelledField;

class SettingsPage : public Page {
    Q_OBJECT
public:
    explicit SettingsPage(Shell& shell, QWidget* parent = nullptr);
    void refresh() override;
    bool concerns(const ChangeNotice& notice) const override { return notice.touches(u"office"); }
    bool canPerform(Command command) const override;
    void perform(Command command) override;

private:
    QVBoxLayout* addCard(QVBoxLayout* column, const QString& title);
    void addChoice(QVBoxLayout* column, const QString& title, const QStringList& texts, int chosen,
                   const std::function<void(int)>& choose);
    QWidget* wayBack();  // while no ledger is open
    void addLooks(QVBoxLayout* column);
    void addAccount(QVBoxLayout* column);
    void addOffice(QVBoxLayout* column);
    void addAbout(QVBoxLayout* column);
    Office typedOffice() const;
    bool isOfficeChanged() const;
    void markOffice();
    void saveOffice();

    // Of the office; there are none while no ledger is open.
    FormGrid* m_form = nullptr;
    QLineEdit* m_name = nullptr;
    QComboBox* m_level = nullptr;
    LabelledField *m_nameField = nullptr, *m_levelField = nullptr;
    QPushButton* m_save = nullptr;  // who may not change them has none
    Office m_shown;
};

}  // namespace nuanxin::ui
