// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/read_context.h"

namespace nuanxin {

void ReadContext::countCell(const QString& sheet, int row, int column) {
    if (column >= limits.columns) {
        throw refusal.tooManyColumns(sheet, row, limits.columns);
    }
    if (++m_cells > limits.cells) {
        throw refusal.tooMany(InputRefusal::tr("单元格"));
    }
}

void ReadContext::countText(const QString& sheet, int row, qint64 characters) {
    m_characters += characters;
    if (characters > limits.cellCharacters) {
        throw refusal.textTooLong(sheet, row, limits.cellCharacters);
    }
    if (m_characters > limits.characters) {
        throw refusal.tooMany(InputRefusal::tr("文字"));
    }
}

void ReadContext::advance(qint64 bytes) {
    m_done += bytes;
    m_progress.advance(m_total > 0 ? qMin(m_done, m_total) : m_done, m_total);
    if (m_progress.isCancelled()) {
        throw Error(ErrorKind::Cancelled);
    }
}

}  // namespace nuanxin
