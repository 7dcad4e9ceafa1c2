// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of one sheet of a rehearsal: number, name, verdict, what there is to say; then, to be scrolled to,
// the other cells as the sender wrote them. The name and those can be corrected.
#pragma once

#include <QSet>

#include "core/exchange/rehearsal.h"
#include "ui/table/table_model.h"

namespace nuanxin::ui {

struct RehearsalFilter {
    enum class Only { Anything, Problems, ToVerify, Questions };  // 有问题的, 待核的, 要认定的
    QString text;
    QSet<int> verdicts;  // empty: all
    Only only = Only::Anything;
};

class RehearsalModel : public TableModel {
    Q_OBJECT
public:
    enum Columns { Number, Name, TheVerdict, Says, FirstCell };
    // How many a row may be, as long as nobody has said; 0: it is no question.
    enum Roles { CandidatesRole = CellRole + 1 };

    RehearsalModel(const Rehearsal& rehearsal, int sheet, QObject* parent = nullptr);

    void setFilter(const RehearsalFilter& filter);
    void release();  // the rehearsal is about to change or to go: no rows, nothing is asked of it any more
    // After a correction: every row may read otherwise; those shown stay, whatever the filter says of them.
    void update();

    int rowAt(int line) const { return m_shown[static_cast<size_t>(line)]; }  // of the rehearsal
    int lineOf(int row) const;                                                // -1: not shown
    int sheetColumn(int column) const;                                        // -1: not a cell of the sheet
    int columnOf(int sheetColumn) const;
    QString editText(const QModelIndex& index) const;

    // Ids of rows in tables: 0 means none there.
    static qint64 idOf(int row) { return row + 1; }
    static int rowWithId(qint64 id) { return static_cast<int>(id) - 1; }

    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    void corrected(int row, int column, const QString& text);

protected:
    int rows() const override { return static_cast<int>(m_shown.size()); }
    Cell cell(int line, int column) const override;
    qint64 id(int line) const override { return idOf(rowAt(line)); }

private:
    bool fits(int row, const RehearsalFilter& filter) const;
    Cell nameCell(int row) const;
    Cell verdictCell(int row) const;
    Cell sheetCell(int row, int column) const;

    const Rehearsal* m_rehearsal;
    int m_sheet;
    int m_nameColumn = -1;            // of the sheet
    std::vector<int> m_sheetColumns;  // by column from FirstCell; the name's is not among them
    std::vector<int> m_shown;
};

// What the words of the page mean, told apart from each other.
QString verdictMeaning(Verdict verdict);
QString onlyMeaning(RehearsalFilter::Only only);

QString verdictText(const Rehearsal& rehearsal, int row);  // 新增，待核

// What a row's line says: what is wrong with it, whom it may be, what it changes.
QString rowSentence(const Rehearsal& rehearsal, int row);
bool hasProblem(const Rehearsal& rehearsal, int row);

}  // namespace nuanxin::ui
