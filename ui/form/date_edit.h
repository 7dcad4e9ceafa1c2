// SPDX-License-Identifier: GPL-3.0-or-later
// A date typed as people write it (2026-3-5, 20260305, 2026.3, 2026年3月5日); shown as 2026-03-05 once it is
// left.
#pragma once

#include "ui/form/noted_edit.h"

namespace nuanxin::ui {

class LabelledField;

class DateEdit : public NotedEdit {
    Q_OBJECT
public:
    enum class Needs { Day, MonthOrYear };
    explicit DateEdit(Needs needs = Needs::Day, QWidget* parent = nullptr);

    QString iso() const;  // empty: nothing, or no date
    void setIso(const QString& iso);
    // What is wrong with it, as a sentence; what is right is rewritten as ISO.
    QString settle();

private:
    Needs m_needs;
};

LabelledField* dateField(const QString& label, DateEdit* edit, bool required = false);

}  // namespace nuanxin::ui
