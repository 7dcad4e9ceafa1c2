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

struct DuesSums {
    int members = 0, owing = 0, baseMissing = 0;  // persons
    qint64 due = 0, paid = 0, open = 0;           // fen
};
DuesSums sumsOf(const std::vector<DuesSheetRow>& rows);

std::vector<DuesSheetRow> duesSheet(Ledger& ledger, const QString& month);  // of every organisation

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
