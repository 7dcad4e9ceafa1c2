// SPDX-License-Identifier: GPL-3.0-or-later
// What an organisation has by date: its terms (届), committee, Party groups, and the employers a joint branch
// covers.
#pragma once

#include "core/branch/organisation.h"
#include "ui/branch/part_lines.h"

namespace nuanxin::ui {

// A field for years of a term: a whole number, or empty for what the rule sets.
LabelledField* termYearsField();
std::optional<int> termYearsFrom(const QString& typed);
// 下次换届 2027-03-10，任期内; empty where no term is known.
QString nextElectionText(const Organisation& organisation);

class TermLines : public PartLines<Term> {
    Q_OBJECT
public:
    explicit TermLines(Shell& shell, QWidget* parent = nullptr);
    void show(OrganisationId id);

protected:
    void add() override;
    void showAgain() override { show(m_id); }
    QString wordsOf(const Term& term) const override;
    QString endOf(const Term&) const override { return {}; }
    void put(const Term& term) override;
    void drop(const Term& term) override;

private:
    OrganisationId m_id;
};

class CommitteeLines : public PartLines<BranchCommittee> {
    Q_OBJECT
public:
    explicit CommitteeLines(Shell& shell, QWidget* parent = nullptr);
    void show(OrganisationId id);

protected:
    void add() override;
    void showAgain() override { show(m_id); }
    QString wordsOf(const BranchCommittee& committee) const override;
    QString endOf(const BranchCommittee& committee) const override { return committee.until; }
    void put(const BranchCommittee& committee) override;
    void drop(const BranchCommittee& committee) override;

private:
    OrganisationId m_id;
};

class GroupLines : public PartLines<PartyGroup> {
    Q_OBJECT
public:
    explicit GroupLines(Shell& shell, QWidget* parent = nullptr);
    void show(OrganisationId id);

protected:
    void add() override;
    void showAgain() override { show(m_id); }
    QString wordsOf(const PartyGroup& group) const override;
    QString endOf(const PartyGroup& group) const override { return group.until; }
    void put(const PartyGroup& group) override;
    void drop(const PartyGroup& group) override;

private:
    OrganisationId m_id;
};

class UnitLines : public PartLines<CoveredUnit> {
    Q_OBJECT
public:
    explicit UnitLines(Shell& shell, QWidget* parent = nullptr);
    void show(OrganisationId id);
    bool isEmpty() const { return m_count == 0; }

protected:
    void add() override;
    void showAgain() override { show(m_id); }
    QString wordsOf(const CoveredUnit& unit) const override;
    QString endOf(const CoveredUnit& unit) const override { return unit.until; }
    void put(const CoveredUnit& unit) override;
    void drop(const CoveredUnit& unit) override;

private:
    OrganisationId m_id;
    size_t m_count = 0;
};

}  // namespace nuanxin::ui
