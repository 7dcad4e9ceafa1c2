// SPDX-License-Identifier: GPL-3.0-or-later
// The record of one Party member in a side panel: what the member is, how found, and below it by date where
// the relationship lies, where he has checked in, the mobile member's certificate, transfers.
#pragma once

#include "core/branch/admission.h"
#include "ui/form/record_form.h"
#include "ui/form/record_parts.h"

namespace nuanxin::ui {

class CertificateLines;
class CheckInLines;
class LookUpEdit;
class RecordLines;
class RelationshipLines;
class TransferLines;
class TransferStepLines;

class MemberForm : public RecordForm {
    Q_OBJECT
public:
    static constexpr int kEdition = 1;
    static QString draftName() { return QStringLiteral("member"); }

    MemberForm(Shell& shell, SidePanel& panel);
    bool open(MemberId id);                   // false: no such member
    void openNew(OrganisationId where = {});  // where the relationship probably lies
    // What a development file records, filled in and not yet stored: a new member, or the day on which the
    // one on the roster became a full member.
    void openAdmitted(WorkerId worker, OrganisationId where, const Admission& admission);
    void refresh();  // after a change of the ledger: shows the member anew, unless something is being typed
    void bringCheckInsIntoView();
    void bringTransfersIntoView();
    bool saveLine();  // of the small form the keyboard is in; false: in none

    int changes() const override { return m_parts.changes(); }

protected:
    Stored store() override;
    void showAgain() override { show(Entry(m_parts.shown())); }
    void markChanges() override { m_parts.mark(record() != 0); }
    QJsonObject draft() const override { return m_parts.draft(); }
    void putDraft(const QJsonObject& draft) override { m_parts.putDraft(draft); }
    QString unsavedWords() const override;

private:
    // A new member is entered together with where the relationship lies.
    struct Entry : Member {
        OrganisationId organisation;
        QString elsewhere, since;
    };
    void openNew(const Entry& entry, const QString& title);
    void addPerson();
    void addMembership();
    void addFirstRelationship();
    void show(const Entry& entry);
    void showAround(MemberId id);
    void followWorker();
    QString reveal();
    MemberId storeNew(const Entry& entry);

    RecordParts<Entry> m_parts;
    LookUpEdit* m_worker;
    std::vector<LabelledField*> m_own;        // of one who is not on the roll
    std::vector<LabelledField*> m_firstOnly;  // asked of a new one
    RelationshipLines* m_relationships;
    CheckInLines* m_checkIns;
    CertificateLines* m_certificates;
    TransferLines* m_transfers;
    TransferStepLines* m_steps;
};

}  // namespace nuanxin::ui
