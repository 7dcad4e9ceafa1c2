// SPDX-License-Identifier: GPL-3.0-or-later
// The half-year return as a table, and the list of those that are frozen.
#pragma once

#include "core/census/half_year_return_store.h"
#include "ui/table/table_model.h"

namespace nuanxin::ui {

struct ReturnRow {
    QString street, sector;  // in words; the total has no sector, a subtotal says so in its place
    ReturnFigures figures, change;
    bool isSum = false;
};

// The lines that match, the subtotal of each street that has several, and their total behind them.
std::vector<ReturnRow> returnRows(const HalfYearReturn& now, const HalfYearReturn& before,
                                  const QString& text);

class ReturnModel : public RowsModel<ReturnRow> {
    Q_OBJECT
public:
    enum Columns { Street, Sector, FirstFigure };  // then each figure, and its change where these are shown
    enum class Changes { Shown, None };
    explicit ReturnModel(Changes changes, QObject* parent = nullptr);

protected:
    Cell cell(int row, int column) const override;
    qint64 id(int row) const override { return row + 1; }

private:
    Cell plainCell(int row, int column) const;

    const int m_step;  // columns of a figure
};

class FrozenModel : public RowsModel<FrozenReturn> {
    Q_OBJECT
public:
    enum Columns { Period, AsOf, FrozenAt, FrozenBy, FirstFigure };
    explicit FrozenModel(QObject* parent = nullptr);

protected:
    Cell cell(int row, int column) const override;
    qint64 id(int row) const override { return at(row).id.value(); }
};

}  // namespace nuanxin::ui
