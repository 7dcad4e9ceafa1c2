// SPDX-License-Identifier: GPL-3.0-or-later
// What is selected in a LedgerTable: by ranges of rows, since everything may be selected at a million rows.
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <algorithm>

#include "ui/table/cells_text.h"
#include "ui/table/ledger_table.h"
#include "ui/table/rows_proxy.h"
#include "ui/table/windowed_model.h"

namespace nuanxin::ui {

namespace {

// A scattered selection of more pieces than this is let go when the list is read again.
constexpr size_t kMostPieces = 2000;

struct Piece {
    int first, last;
};

// In rows as seen, ascending; a selection never holds a row twice.
std::vector<Piece> piecesOf(const QItemSelectionModel* selection) {
    std::vector<Piece> pieces;
    if (selection != nullptr) {
        for (const QItemSelectionRange& range : selection->selection()) {
            pieces.push_back({range.top(), range.bottom()});
        }
    }
    std::ranges::sort(pieces, {}, &Piece::first);
    std::vector<Piece> joined;
    for (const Piece& piece : pieces) {
        if (!joined.empty() && piece.first <= joined.back().last) {
            joined.back().last = std::max(joined.back().last, piece.last);
        } else {
            joined.push_back(piece);
        }
    }
    return joined;
}

}  // namespace

qint64 LedgerTable::currentId() const {
    return currentIndex().data(IdRole).toLongLong();
}

qint64 LedgerTable::selectedCount() const {
    qint64 count = 0;
    for (const Piece& piece : piecesOf(selectionModel())) {
        count += piece.last - piece.first + 1;
    }
    return count;
}

QList<qint64> LedgerTable::selectedIds() const {
    QList<qint64> ids;
    for (const Piece& piece : piecesOf(selectionModel())) {
        for (int row = piece.first; row <= piece.last; ++row) {
            const int inSource =
                m_proxy == nullptr ? row : m_proxy->mapToSource(m_proxy->index(row, 0)).row();
            ids << m_source->idAt(inSource);
        }
    }
    return ids;
}

bool LedgerTable::selectId(qint64 id) {
    const int inSource = m_source == nullptr ? -1 : m_source->rowOf(id);
    if (inSource < 0) {
        return false;
    }
    const QModelIndex index = m_proxy == nullptr ? m_source->index(inSource, qMax(0, currentIndex().column()))
                                                 : m_proxy->mapFromSource(m_source->index(inSource, 0));
    if (!index.isValid()) {
        return false;
    }
    choose(index);
    scrollTo(index);
    return true;
}

void LedgerTable::step(int by) {
    const QModelIndex next = model()->index(currentIndex().row() + by, qMax(0, currentIndex().column()));
    if (next.isValid()) {
        choose(next);
        scrollTo(next);
    }
}

QString LedgerTable::selectionAsText(bool withHeads) const {
    std::vector<int> columns;  // one left out for want of room is copied all the same
    for (int place = 0; place < horizontalHeader()->count(); ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        if (!m_hidden.contains(column)) {
            columns.push_back(column);
        }
    }
    CellRows rows;
    if (withHeads) {
        QStringList& heads = rows.emplace_back();
        for (const int column : columns) {
            heads << m_columns[static_cast<size_t>(column)].title;
        }
    }
    for (const Piece& piece : piecesOf(selectionModel())) {
        for (int row = piece.first; row <= piece.last; ++row) {
            QStringList& cells = rows.emplace_back();
            for (const int column : columns) {
                cells << model()->index(row, column).data().toString();
            }
        }
    }
    return toText(rows);
}

void LedgerTable::copySelection(bool withHeads) {
    QGuiApplication::clipboard()->setText(selectionAsText(withHeads));
}

void LedgerTable::rememberSelection() {
    const auto pieces = piecesOf(selectionModel());
    m_kept = {};
    if (pieces.size() <= kMostPieces) {
        const QList<qint64> ids = selectedIds();
        m_kept.selected.assign(ids.begin(), ids.end());
    }
    m_kept.current = currentId();
    m_kept.column = currentIndex().column();
    m_kept.fromTop = currentIndex().row() - verticalScrollBar()->value();
}

// The row the keyboard is on stays where it was on the screen, so that the list seems to change around it.
void LedgerTable::restoreSelection() {
    auto* list = qobject_cast<IdListModel*>(m_source);
    QItemSelection selection;
    const int lastColumn = list->columnCount() - 1;
    for (const int row : list->rowsOf(m_kept.selected)) {
        if (!selection.isEmpty() && selection.back().bottom() == row - 1) {
            selection.back() = QItemSelectionRange(selection.back().topLeft(), list->index(row, lastColumn));
        } else {
            selection.append(QItemSelectionRange(list->index(row, 0), list->index(row, lastColumn)));
        }
    }
    const int current = m_kept.current == 0 ? -1 : list->rowOf(m_kept.current);
    {
        const QScopedValueRollback quiet(m_restoring, true);
        if (static_cast<size_t>(selection.size()) <= kMostPieces) {
            selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
        }
        if (current >= 0) {
            selectionModel()->setCurrentIndex(list->index(current, qMax(0, m_kept.column)),
                                              QItemSelectionModel::NoUpdate);
            verticalScrollBar()->setValue(current - qMax(0, m_kept.fromTop));
        }
    }
    Q_EMIT selectedIdsChanged();
    if (current < 0 && m_kept.current != 0) {
        Q_EMIT currentIdChanged(0);
    }
}

}  // namespace nuanxin::ui
