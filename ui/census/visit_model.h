// SPDX-License-Identifier: GPL-3.0-or-later
// Visits of a round: when, with what outcome, to whom, by whom.
#pragma once

#include "core/census/survey.h"
#include "ui/table/table_model.h"

namespace nuanxin::ui {

class VisitModel : public RowsModel<VisitRow> {
    Q_OBJECT
public:
    enum Columns { Whom, VisitedOn, Outcome, Visitor };
    explicit VisitModel(QObject* parent = nullptr);

protected:
    Cell cell(int row, int column) const override;
    qint64 id(int row) const override { return at(row).visit.id.value(); }
};

}  // namespace nuanxin::ui
