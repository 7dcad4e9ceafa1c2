// SPDX-License-Identifier: GPL-3.0-or-later
// What employers should have and have, the joint branches proposed, and the two rates, as tables.
#pragma once

#include <QHash>
#include <map>

#include "core/branch/formation_store.h"
#include "core/text/search_key.h"
#include "ui/table/table_model.h"

namespace nuanxin::ui {

struct VerdictRow {
    FormationRow row;
    QString street, industry;  // in words
    text::SearchKey key;       // of the name
};

// Whether it has what it should.
enum class VerdictState { NoBranch, NoInstructor, OwnBranch, JointBranch, HasInstructor };
VerdictState verdictState(const FormationRow& row);
QString verdictStateName(VerdictState state);

struct ProposalRow {
    JointBranchProposal proposal;
    QString of;         // the area or the industry in words
    QString employers;  // their names
};

struct CoverageRow {
    QString street, industry;  // a subtotal says so in place of the industry, the total has none
    CoverageRate rate;
};
// The lines, the subtotal of each street that has several, and the total.
std::vector<CoverageRow> coverageRows(const std::vector<VerdictRow>& rows);

// All there is on the page, read away from the window's thread.
struct VerdictSheet {
    QDate day;
    std::vector<VerdictRow> rows;
    std::vector<ProposalRow> proposals;
    CoverageRate rate, rateBefore;  // as of the end of the last quarter
    int sites = 0, noBranch = 0, noInstructor = 0;
};
VerdictSheet readVerdicts(Ledger& ledger, const QDate& day, JointBy by, PlaceLevel level);

class VerdictModel : public RowsModel<VerdictRow> {
    Q_OBJECT
public:
    // What matters most comes first: where room is short, the last go first.
    enum Columns { Name, Members, FullMembers, Should, State, Remark, Sites, Street, Industry, Existing };
    explicit VerdictModel(QObject* parent = nullptr);
    // Where members reach the threshold and full members do not; an owner who is a member and no secretary.
    static QString remark(const FormationRow& row);

protected:
    Cell cell(int row, int column) const override;
    qint64 id(int row) const override { return at(row).row.facts.employer.value(); }
};

class ProposalModel : public RowsModel<ProposalRow> {
    Q_OBJECT
public:
    enum Columns { Of, Employers, Units, Members, FullMembers, Enough };
    explicit ProposalModel(QObject* parent = nullptr);

protected:
    Cell cell(int row, int column) const override;
    qint64 id(int row) const override { return row + 1; }
};

class CoverageModel : public RowsModel<CoverageRow> {
    Q_OBJECT
public:
    enum Columns { Street, Industry, Employers, Organised, OrganisedRate, Worked, WorkedRate };
    explicit CoverageModel(QObject* parent = nullptr);

protected:
    Cell cell(int row, int column) const override;
    qint64 id(int row) const override { return row + 1; }
};

QString percentText(const std::optional<double>& percent);  // 78.6%; of nothing: empty

}  // namespace nuanxin::ui
