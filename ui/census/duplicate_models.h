// SPDX-License-Identifier: GPL-3.0-or-later
// Pairs to decide on, and joins that stand, as tables.
#pragma once

#include "core/census/duplicate_store.h"
#include "core/census/worker_query.h"
#include "ui/table/table_model.h"

namespace nuanxin::ui {

struct PairRow {
    DuplicatePair pair;
    WorkerRow first, other;
};

class PairModel : public RowsModel<PairRow> {
    Q_OBJECT
public:
    enum Columns { Name, Why, Phone, Platform, Source };

    explicit PairModel(QObject* parent = nullptr);

protected:
    Cell cell(int row, int column) const override;
    qint64 id(int row) const override { return at(row).pair.id.value(); }
};

struct JoinRow {
    Join join;
    QString kept, joined;  // names
};

class JoinModel : public RowsModel<JoinRow> {
    Q_OBJECT
public:
    explicit JoinModel(QObject* parent = nullptr);

protected:
    Cell cell(int row, int column) const override;
    qint64 id(int row) const override { return at(row).join.id.value(); }
};

// Those to decide on, the certain ones first.
std::vector<PairRow> pairRows(Ledger& ledger);
std::vector<JoinRow> joinRows(Ledger& ledger);

}  // namespace nuanxin::ui
