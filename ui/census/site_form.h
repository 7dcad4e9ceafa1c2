// SPDX-License-Identifier: GPL-3.0-or-later
// The record of one site in a side panel.
#pragma once

#include "core/census/employer.h"
#include "ui/form/record_form.h"
#include "ui/form/record_parts.h"

namespace nuanxin::ui {

class SiteForm : public RecordForm {
    Q_OBJECT
public:
    static constexpr int kEdition = 1;
    static QString draftName() { return QStringLiteral("site"); }

    SiteForm(Shell& shell, SidePanel& panel);
    void open(const Site& site);  // an invalid id: a new one
    int changes() const override { return m_parts.changes(); }

protected:
    Stored store() override;
    void showAgain() override { m_parts.show(Site(m_parts.shown())); }
    void markChanges() override { m_parts.mark(record() != 0); }
    QJsonObject draft() const override { return m_parts.draft(); }
    void putDraft(const QJsonObject& draft) override { m_parts.putDraft(draft); }
    QString unsavedWords() const override;

private:
    RecordParts<Site> m_parts;
};

}  // namespace nuanxin::ui
