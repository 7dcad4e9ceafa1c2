// SPDX-License-Identifier: GPL-3.0-or-later
// A development file itself in a side panel: whose it is, which branch looks after it, when it was applied
// for, and whether it goes on. What happens later is entered step by step.
#pragma once

#include "core/branch/development_store.h"
#include "ui/form/look_up.h"
#include "ui/form/record_form.h"
#include "ui/form/record_parts.h"

namespace nuanxin::ui {

class DevelopmentFileForm : public RecordForm {
    Q_OBJECT
public:
    static constexpr int kEdition = 1;
    static QString draftName() { return QStringLiteral("development"); }

    DevelopmentFileForm(Shell& shell, SidePanel& panel);
    void open(const Development& file, const QString& name = {});  // an invalid id: a new one
    int changes() const override { return m_parts.changes(); }

protected:
    Stored store() override;
    void showAgain() override { m_parts.show(Development(m_parts.shown())); }
    void markChanges() override { m_parts.mark(record() != 0); }
    QJsonObject draft() const override { return m_parts.draft(); }
    void putDraft(const QJsonObject& draft) override { m_parts.putDraft(draft); }
    QString unsavedWords() const override;

private:
    void addFields();
    QString workerProblem() const;

    LabelledField* m_worker = nullptr;
    RecordParts<Development> m_parts;
    QString m_name;
};

}  // namespace nuanxin::ui
