// SPDX-License-Identifier: GPL-3.0-or-later
// A few people of the roll that a search found, to pick one from.
#pragma once

#include "core/census/worker_query.h"
#include "ui/table/table_model.h"

namespace nuanxin::ui {

class FoundModel : public RowsModel<WorkerRow> {
    Q_OBJECT
public:
    enum Columns { Name, Sex, BirthDate, Occupation, Site, Phone, State };
    explicit FoundModel(QObject* parent = nullptr);

protected:
    Cell cell(int row, int column) const override;
    qint64 id(int row) const override { return at(row).id.value(); }
};

}  // namespace nuanxin::ui
