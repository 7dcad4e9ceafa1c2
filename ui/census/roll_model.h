// SPDX-License-Identifier: GPL-3.0-or-later
// The roll as a table: the columns of core/census/roll_column.h, fetched as they come into view.
#pragma once

#include "core/census/worker_query.h"
#include "ui/table/windowed_model.h"

namespace nuanxin {
class Ledger;
}

namespace nuanxin::ui {

class RollModel : public WindowedModel<WorkerRow> {
    Q_OBJECT
public:
    explicit RollModel(Ledger& ledger, QObject* parent = nullptr);
    static RollColumn columnAt(int column) { return static_cast<RollColumn>(column); }

protected:
    Cell cell(int row, int column) const override;
    std::vector<WorkerRow> fetch(const std::vector<qint64>& ids) const override;
    qint64 idOf(const WorkerRow& row) const override { return row.id.value(); }

private:
    Ledger& m_ledger;
};

}  // namespace nuanxin::ui
