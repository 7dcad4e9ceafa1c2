// SPDX-License-Identifier: GPL-3.0-or-later
// Pairs to decide on, and joins that stand, as tables.
#pragma once

#include "core/census/duplicate_store.h"
#include "ui/table/table_model.h"

namespace nuanxin::ui {

class PairModel : public RowsModel<DuplicatePair> {
    Q_OBJECT
public:
    explicit PairModel(QObject* parent = nullptr);

protected:
    Cell cell(int row, int column) const override;
    qint64 id(int row) const override { return at(row).id.value(); }
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

std::vector<JoinRow> joinRows(Ledger& ledger);
QStringList reasonTexts(const DuplicatePair& pair);

}  // namespace nuanxin::ui
