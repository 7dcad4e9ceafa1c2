// SPDX-License-Identifier: GPL-3.0-or-later
// The dues of a month (党费收缴表) as a table. Money is fen, shown in yuan.
#pragma once

#include "core/branch/dues_store.h"
#include "ui/table/table_model.h"

namespace nuanxin::ui {

struct DuesSheetRow {
    DuesRow dues;
    QString organisation;  // its name
};

enum class DuesState { BaseMissing, Owing, Paid, NothingDue };
DuesState duesState(const DuesLine& line);
QString duesStateName(DuesState state);

DuesSums sumsOf(const std::vector<DuesSheetRow>& rows);

// Of an organisation and all under it; invalid: of every one.
std::vector<DuesSheetRow> duesSheet(Ledger& ledger, OrganisationId organisation, const QString& month);

class DuesModel : public RowsModel<DuesSheetRow> {
    Q_OBJECT
public:
    // Where room is short, the last go first.
    enum Columns { Name, Base, Due, Paid, Open, State, Payer, Organisation };
    explicit DuesModel(QObject* parent = nullptr);

protected:
    Cell cell(int row, int column) const override;
    qint64 id(int row) const override { return at(row).dues.member.value(); }
};

}  // namespace nuanxin::ui
