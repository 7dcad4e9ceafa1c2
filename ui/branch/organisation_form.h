// SPDX-License-Identifier: GPL-3.0-or-later
// The record of one Party organisation in a side panel, with its terms and the employers it covers.
#pragma once

#include "core/branch/organisation.h"
#include "ui/form/record_form.h"
#include "ui/form/record_parts.h"

namespace nuanxin::ui {

class LookUpEdit;
class TermLines;
class UnitLines;

class OrganisationForm : public RecordForm {
    Q_OBJECT
public:
    static constexpr int kEdition = 1;
    static QString draftName() { return QStringLiteral("organisation"); }

    OrganisationForm(Shell& shell, SidePanel& panel);
    void open(const Organisation& organisation);  // an invalid id: a new one
    int changes() const override { return m_parts.changes(); }

protected:
    Stored store() override;
    void showAgain() override { show(Organisation(m_parts.shown())); }
    void markChanges() override { m_parts.mark(record() != 0); }
    QJsonObject draft() const override { return m_parts.draft(); }
    void putDraft(const QJsonObject& draft) override { m_parts.putDraft(draft); }
    QString unsavedWords() const override;

private:
    void addBasics();
    void addFounding();
    void addFirstTerm();
    void show(const Organisation& organisation);
    void followKind();

    RecordParts<Organisation> m_parts;
    LookUpEdit* m_kind;
    std::vector<LabelledField*> m_firstTerm;  // asked of a new one; later a term is a row of its own
    TermLines* m_terms;
    UnitLines* m_units;
};

}  // namespace nuanxin::ui
