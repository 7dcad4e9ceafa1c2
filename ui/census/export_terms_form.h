// SPDX-License-Identifier: GPL-3.0-or-later
// On what terms a list is handed on: in which form, masked or not, to whom and why.
#pragma once

#include <QWidget>
#include <optional>

#include "core/exchange/table_export.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace nuanxin::ui {

class LabelledField;
class Shell;

class ExportTermsForm : public QWidget {
    Q_OBJECT
public:
    explicit ExportTermsForm(Shell& shell, QWidget* parent = nullptr);

    void setSealed(bool anySealed);  // the list has something to mask
    bool isUnmasked() const;
    // Asks where to save, `name` without its ending being the suggestion. None: something is missing and has
    // been marked, or the user thought better of it.
    std::optional<ExportTerms> ask(const QString& title, const QString& name);

Q_SIGNALS:
    void changed();

private:
    bool isComplete();

    QComboBox* m_format;
    QCheckBox* m_unmasked;
    QLineEdit *m_toWhom, *m_why;
    LabelledField *m_toWhomField, *m_whyField;
};

}  // namespace nuanxin::ui
