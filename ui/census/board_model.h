// SPDX-License-Identifier: GPL-3.0-or-later
// The completeness board of a round: each collection unit, and whether it has reported.
#pragma once

#include "core/census/survey.h"
#include "ui/table/table_model.h"

namespace nuanxin::ui {

class BoardModel : public RowsModel<CompletenessBoard::Unit> {
    Q_OBJECT
public:
    enum Columns { Place, State, ReportedOn, Reporter, Workers, Visits };
    explicit BoardModel(QObject* parent = nullptr);

protected:
    Cell cell(int row, int column) const override;
    qint64 id(int row) const override { return at(row).unit.id.value(); }
};

}  // namespace nuanxin::ui
