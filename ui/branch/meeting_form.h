// SPDX-License-Identifier: GPL-3.0-or-later
// The record of one meeting: what it was, who held it, what was decided, and the list of those who were
// there. Saved whole, as one change.
#pragma once

#include <QJsonArray>

#include "core/branch/meeting_store.h"
#include "ui/form/record_form.h"
#include "ui/form/record_parts.h"

namespace nuanxin::ui {

class AttendanceList;
class DecisionRows;
class LookUpEdit;
class MeetingHosts;

class MeetingForm : public RecordForm {
    Q_OBJECT
public:
    static constexpr int kEdition = 1;
    static QString draftName() { return QStringLiteral("meeting"); }

    // The list stands beside the form, wherever the caller puts it.
    MeetingForm(Shell& shell, SidePanel& panel, AttendanceList& attendance);
    void open(const Meeting& meeting);  // an invalid id: a new one
    // As stored by now, unless something is unsaved. False: it is gone from the ledger.
    bool refresh();
    const Meeting& shown() const { return m_parts.shown(); }
    int changes() const override;

protected:
    bool validate() override;
    Stored store() override;
    void showAgain() override { showMeeting(Meeting(m_parts.shown())); }
    void markChanges() override { m_parts.mark(record() != 0); }
    QJsonObject draft() const override;
    void putDraft(const QJsonObject& draft) override;
    QString unsavedWords() const override;

private:
    void buildFields();
    void showMeeting(const Meeting& meeting);
    void listAgain();
    void offerPersons();
    void offerGroups();
    Meeting typed() const;

    AttendanceList& m_attendance;
    MeetingHosts* m_hosts;
    DecisionRows* m_decisions;
    LookUpEdit *m_kind, *m_group, *m_chair, *m_minuteTaker;
    LabelledField* m_groupField = nullptr;
    RecordParts<Meeting> m_parts;
    // As stored, to tell what was changed.
    std::vector<OrganisationId> m_hostsShown;
    QJsonArray m_decisionsShown;
    bool m_listTouched = false;
    Meeting m_listedFor;
};

}  // namespace nuanxin::ui
