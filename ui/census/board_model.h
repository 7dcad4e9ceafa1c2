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
    // A column for each outcome of the code table stands between Visits and the last two.
    enum Columns { Place, Street, State, Workers, Visits, FirstOutcome };
    explicit BoardModel(QObject* parent = nullptr);
    static int reportedOnColumn();
    static int reporterColumn() { return reportedOnColumn() + 1; }

protected:
    Cell cell(int row, int column) const override;
    qint64 id(int row) const override { return at(row).unit.id.value(); }
};

}  // namespace nuanxin::ui
