// SPDX-License-Identifier: GPL-3.0-or-later
// One organisation, all of it in sight: who leads it and looks after it, its term, members, meetings, dues,
// the employers it covers. What belongs to it by date is entered here.
#pragma once

#include <QWidget>

#include "ui/branch/branch_digest.h"

class QBoxLayout;
class QFrame;
class QVBoxLayout;

namespace nuanxin::ui {

class CommitteeLines;
class GroupLines;
class InstructorLines;
class LatestReader;
class PostLines;
class Shell;
class TermLines;
class UnitLines;

class BranchView : public QWidget {
    Q_OBJECT
public:
    explicit BranchView(Shell& shell, QWidget* parent = nullptr);

    void show(const Organisation& organisation);
    OrganisationId organisation() const { return m_organisation.id; }
    bool save();  // the small form the keyboard is in; false: in none

Q_SIGNALS:
    void asked(nuanxin::OrganisationId id);  // an organisation below
    void digestShown();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QVBoxLayout* addCard(QVBoxLayout& column, const QString& head);
    void showDigest(const BranchDigest& digest);
    void showMembers(const BranchDigest& digest);
    void showMeetings(const BranchDigest& digest);
    void showBelow(const BranchDigest& digest);
    void showDues(const DuesSum& dues);

    Shell& m_shell;
    Organisation m_organisation;
    QBoxLayout* m_row;
    PostLines* m_posts;
    TermLines* m_terms;
    InstructorLines* m_instructors;
    CommitteeLines* m_committees;
    GroupLines* m_groups;
    UnitLines* m_units;
    QFrame *m_unitCard = nullptr, *m_partCard = nullptr;
    QVBoxLayout *m_basics, *m_members, *m_meetings, *m_dues, *m_below;
    LatestReader* m_reader;
};

}  // namespace nuanxin::ui
