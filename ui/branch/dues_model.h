// SPDX-License-Identifier: GPL-3.0-or-later
// The dues of a month (党费收缴表) as a table: the lines that were asked for. Money is fen, shown in yuan.
#pragma once

#include "ui/branch/dues_sheet.h"
#include "ui/table/table_model.h"

namespace nuanxin::ui {

enum class DuesState { BaseMissing, Owing, Paid, NothingDue };
DuesState duesState(const DuesLine& line);
QString duesStateName(DuesState state);

class DuesModel : public TableModel {
    Q_OBJECT
public:
    // Where room is short, the last go first.
    enum Columns { Name, Base, Due, Paid, Open, State, Payer, Organisation };
    explicit DuesModel(QObject* parent = nullptr);
    static std::vector<Column> tableColumns();
    static Cell cellOf(const DuesSheetRow& row, int column);

    void show(SharedDuesSheet sheet, std::vector<size_t> lines);
    void sort(int column, Qt::SortOrder order) override { Q_EMIT sortRequested(column, order); }

Q_SIGNALS:
    void sortRequested(int column, Qt::SortOrder order);

protected:
    int rows() const override { return static_cast<int>(m_lines.size()); }
    Cell cell(int row, int column) const override { return cellOf(at(row), column); }
    qint64 id(int row) const override { return at(row).dues.member.value(); }

private:
    const DuesSheetRow& at(int row) const { return m_sheet->rows[m_lines[static_cast<size_t>(row)]]; }

    SharedDuesSheet m_sheet;
    std::vector<size_t> m_lines;
};

}  // namespace nuanxin::ui
