// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/cells_text.h"

namespace nuanxin::ui {

CellRows cellsFrom(const QString& text) {
    CellRows rows;
    QStringList row;
    QString cell;
    bool quoted = false, touched = false;
    const auto endCell = [&] {
        row << cell;
        cell.clear();
    };
    const auto endRow = [&] {
        endCell();
        rows.push_back(std::exchange(row, {}));
        touched = false;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        touched |= c != u'\n' && c != u'\r';
        if (quoted && c == u'"' && i + 1 < text.size() && text[i + 1] == u'"') {
            cell += text[++i];
        } else if (c == u'"' && (quoted || cell.isEmpty())) {
            quoted = !quoted;
        } else if (!quoted && c == u'\t') {
            endCell();
        } else if (!quoted && c == u'\n') {
            endRow();
        } else if (quoted || c != u'\r') {
            cell += c;
        }
    }
    if (touched || !cell.isEmpty() || !row.isEmpty()) {
        endRow();
    }
    return rows;
}

QString toText(const CellRows& rows) {
    QStringList lines;
    for (const QStringList& row : rows) {
        QStringList cells;
        for (const QString& cell : row) {
            cells << cell.simplified();
        }
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

}  // namespace nuanxin::ui
