// SPDX-License-Identifier: GPL-3.0-or-later
// The record of one instructor in a side panel, with the employers and organisations looked after.
#pragma once

#include "core/branch/organisation.h"
#include "ui/form/record_form.h"
#include "ui/form/record_parts.h"

namespace nuanxin::ui {

class DutyLines;

class InstructorForm : public RecordForm {
    Q_OBJECT
public:
    static constexpr int kEdition = 1;
    static QString draftName() { return QStringLiteral("instructor"); }

    InstructorForm(Shell& shell, SidePanel& panel);
    void open(const Instructor& instructor);  // an invalid id: a new one
    int changes() const override { return m_parts.changes(); }

protected:
    Stored store() override;
    void showAgain() override { show(Instructor(m_parts.shown())); }
    void markChanges() override { m_parts.mark(record() != 0); }
    QJsonObject draft() const override { return m_parts.draft(); }
    void putDraft(const QJsonObject& draft) override { m_parts.putDraft(draft); }
    QString unsavedWords() const override;

private:
    void show(const Instructor& instructor);

    RecordParts<Instructor> m_parts;
    DutyLines* m_duties;
};

}  // namespace nuanxin::ui
