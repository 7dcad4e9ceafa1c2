// SPDX-License-Identifier: GPL-3.0-or-later
// The two registers as tables: what was handed on, and which sealed fields were looked at.
#pragma once

#include "core/ledger/registers.h"
#include "ui/table/table_model.h"

namespace nuanxin::ui {

class ExportModel : public RowsModel<ExportRecord> {
    Q_OBJECT
public:
    enum Columns { At, Who, What, File, Count, ToWhom, Why, Masking };
    explicit ExportModel(QObject* parent = nullptr);

protected:
    Cell cell(int row, int column) const override;
    qint64 id(int row) const override { return row + 1; }
};

// With the name of what was looked at, as it is called now.
struct RevealLine {
    RevealRecord record;
    QString name;
};

class RevealModel : public RowsModel<RevealLine> {
    Q_OBJECT
public:
    enum Columns { At, Who, Field, Name, Why };
    explicit RevealModel(QObject* parent = nullptr);

protected:
    Cell cell(int row, int column) const override;
    qint64 id(int row) const override { return row + 1; }
};

}  // namespace nuanxin::ui
