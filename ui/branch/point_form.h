// SPDX-License-Identifier: GPL-3.0-or-later
// The record of one check-in point (报到点) in a side panel.
#pragma once

#include "core/branch/member.h"
#include "ui/form/record_form.h"
#include "ui/form/record_parts.h"

namespace nuanxin::ui {

class PointForm : public RecordForm {
    Q_OBJECT
public:
    static constexpr int kEdition = 1;
    static QString draftName() { return QStringLiteral("check_in_point"); }

    PointForm(Shell& shell, SidePanel& panel);
    bool open(CheckInPointId id);  // false: no such point
    void openNew();
    int changes() const override { return m_parts.changes(); }

protected:
    Stored store() override;
    void showAgain() override { m_parts.show(CheckInPoint(m_parts.shown())); }
    void markChanges() override { m_parts.mark(record() != 0); }
    QJsonObject draft() const override { return m_parts.draft(); }
    void putDraft(const QJsonObject& draft) override { m_parts.putDraft(draft); }
    QString unsavedWords() const override;

private:
    std::optional<CheckInPoint> find(CheckInPointId id) const;

    RecordParts<CheckInPoint> m_parts;
};

}  // namespace nuanxin::ui
