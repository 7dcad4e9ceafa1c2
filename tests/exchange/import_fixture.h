// SPDX-License-Identifier: GPL-3.0-or-later
// Sheets as a test writes them, and what an import makes of them.
#pragma once

#include <memory>

#include "core/exchange/rehearsal.h"
#include "core/text/identity_number.h"
#include "tests/ledger/ledger_fixture.h"

namespace nuanxin::test {

// One line a row, cells separated by |. "=12" is a number cell, "@44236" a date cell; an empty cell is none.
inline Sheet sheetOf(const QStringList& lines, const std::vector<MergedRange>& merged = {}) {
    Sheet sheet;
    sheet.name = QStringLiteral("花名册");
    sheet.merged = merged;
    for (int number = 1; number <= lines.size(); ++number) {
        SheetRow row;
        row.number = number;
        const QStringList cells = lines[number - 1].split(u'|');
        for (int column = 0; column < cells.size(); ++column) {
            const QString& written = cells[column];
            if (written.isEmpty()) {
                continue;
            }
            Cell cell;
            cell.column = static_cast<quint16>(column);
            cell.kind = written.startsWith(u'=')   ? CellKind::Number
                        : written.startsWith(u'@') ? CellKind::Date
                                                   : CellKind::Text;
            if (cell.kind == CellKind::Text) {
                cell.text = written;
            } else {
                cell.number = written.mid(1).toDouble();
            }
            row.cells.push_back(cell);
        }
        if (!row.cells.empty()) {
            sheet.rows.push_back(row);
        }
    }
    return sheet;
}

inline Workbook bookOf(const QStringList& lines, const std::vector<MergedRange>& merged = {}) {
    Workbook book;
    book.sheets.push_back(sheetOf(lines, merged));
    return book;
}

// A number of a county that does not exist, with its check digit.
inline QString identity(const QString& birth, int sequence) {
    const QString first17 =
        QStringLiteral("361199") + birth + QString::number(sequence).rightJustified(3, u'0');
    return first17 + *text::checkDigit(first17);
}

inline const ImportDescription& described(const char* what) {
    return *findImportDescription(QLatin1String(what));
}

inline std::unique_ptr<Rehearsal> rehearse(Ledger& ledger, const Workbook& book, const char* what = "workers",
                                           const QString& file = QStringLiteral("名册.xlsx")) {
    auto rehearsal = std::make_unique<Rehearsal>(ledger, described(what));
    rehearsal->add(file, book);
    rehearsal->judge();
    return rehearsal;
}

inline void import(Ledger& ledger, const QStringList& lines, const char* what = "workers",
                   const QString& file = QStringLiteral("名册.xlsx")) {
    rehearse(ledger, bookOf(lines), what, file)->commit();
}

// "new", "update: 电话 138****0001 → 139****0002", "possible_duplicate: 同名", "left_out name_missing"
inline QString told(const Rehearsal& rehearsal, int row) {
    QStringList parts;
    for (const ShownChange& change : rehearsal.shownChanges(row)) {
        parts << QStringLiteral("%1 %2→%3").arg(change.field, change.before, change.after);
    }
    for (const ShownCandidate& candidate : rehearsal.shownCandidates(row)) {
        parts << candidate.name + u'(' + candidate.reasons.join(u'，') + u')';
    }
    QString text = verdictCode(rehearsal.verdict(row).verdict);
    text += parts.isEmpty() ? QString() : QStringLiteral(": ") + parts.join(QStringLiteral("; "));
    for (const CellProblem& problem : rehearsal.problemsOf(row)) {
        text += u' ' + problem.code;
    }
    return text;
}

// "5:张三 6:李四": the sheet's row numbers and the names that were read.
inline QString names(const Rehearsal& rehearsal) {
    QStringList all;
    for (int row = 0; row < rehearsal.rowCount(); ++row) {
        all << QStringLiteral("%1:%2").arg(rehearsal.row(row).number).arg(rehearsal.shownName(row));
    }
    return all.join(u' ');
}

}  // namespace nuanxin::test
