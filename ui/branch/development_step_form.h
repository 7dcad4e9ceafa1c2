// SPDX-License-Identifier: GPL-3.0-or-later
// One step of a development file in a side panel: the day it was taken and what is planned for it, and those
// facts that the limits of the rule look at: the vote of a meeting, how many contacts, how long a training.
#pragma once

#include "core/branch/development_store.h"
#include "core/branch/work_calendar.h"
#include "ui/form/record_form.h"
#include "ui/form/record_parts.h"

namespace nuanxin::ui {

class RecordLines;

// What is asked for besides the days, from the limits of all editions on the step.
struct StepFacts {
    bool persons = false, training = false, vote = false, publicity = false;
    bool leaving = false, reviews = false, extensions = false;
    int publicityDays = 0;  // working days
};
StepFacts factsAskedFor(const QString& step);

// A step with those facts of the file that belong to it.
struct StepEntry {
    StepRecord step;
    QString publicisedFrom, publicisedUntil, leavesOn;
};

class DevelopmentStepForm : public RecordForm {
    Q_OBJECT
public:
    static constexpr int kEdition = 1;

    DevelopmentStepForm(Shell& shell, SidePanel& panel, const DevelopmentStep& step);
    void open(const DevelopmentRow& row);
    void refresh(const DevelopmentRow& row);  // what is typed stays
    const QString& step() const { return m_code; }
    int changes() const override { return m_parts.changes(); }

protected:
    bool validate() override;
    Stored store() override;
    void showAgain() override { m_parts.show(StepEntry(m_parts.shown())); }
    void markChanges() override { m_parts.mark(true); }
    QJsonObject draft() const override { return m_parts.draft(); }
    void putDraft(const QJsonObject& draft) override { m_parts.putDraft(draft); }
    QString unsavedWords() const override;

private:
    void addDays(bool isSpan);
    void addFacts();
    void addVote();
    void addPublicity();
    void addNumber(const QString& label, const QString& key, std::optional<int> StepRecord::*member);
    void addVoteNumber(const QString& label, const QString& key, int Vote::*member);
    LabelledField* addDate(const QString& label, const QString& key, QString StepEntry::*member);
    void showPublicity();
    StepEntry entryOf(const Development& file) const;

    const QString m_code, m_name;
    const StepFacts m_facts;
    WorkCalendar m_calendar;
    RecordParts<StepEntry> m_parts;
    RecordLines* m_lines = nullptr;
    std::function<void(DevelopmentId)> m_showLines;
    QString m_person;
};

}  // namespace nuanxin::ui
