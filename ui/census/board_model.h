// SPDX-License-Identifier: GPL-3.0-or-later
// The completeness board of a round: each collection unit, whether it has reported, and what the visits in it
// came to.
#pragma once

#include "core/census/survey.h"
#include "ui/table/table_model.h"

namespace nuanxin::ui {

class BoardModel : public RowsModel<CompletenessBoard::Unit> {
    Q_OBJECT
public:
    // A column for each outcome of the code table, then these, the first to go where room is short last.
    enum Columns { Place, Street, State, FirstOutcome };
    enum Behind { Visits, Workers, ReportedOn, Reporter };
    explicit BoardModel(QObject* parent = nullptr);
    static int columnOf(Behind column);
    static QString outcomeHead(const QString& code);  // in the language of the window

protected:
    Cell cell(int row, int column) const override;
    qint64 id(int row) const override { return at(row).unit.id.value(); }
};

}  // namespace nuanxin::ui
