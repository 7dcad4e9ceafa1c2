// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/history_model.h"

#include <algorithm>

#include "ui/shell/session.h"
#include "ui/table/cell_text.h"

namespace nuanxin::ui {

Cell historyState(const HistoryEntry& entry) {
    Cell cell;
    switch (entry.kind) {
        case EntryKind::Change:
            cell.text = entry.undone ? HistoryModel::tr("已撤销") : HistoryModel::tr("生效");
            cell.dot = entry.undone ? Dot::Warning : Dot::Good;
            break;
        case EntryKind::Undo:
            cell.text = HistoryModel::tr("撤销记录");
            cell.dot = Dot::Quiet;
            break;
        case EntryKind::Redo:
            cell.text = HistoryModel::tr("重做记录");
            cell.dot = Dot::Quiet;
            break;
        case EntryKind::Administrative:
            cell.text = HistoryModel::tr("管理事项");
            cell.dot = Dot::Quiet;
            break;
    }
    return cell;
}

HistoryModel::HistoryModel(Session& session, QObject* parent)
    : TableModel({{tr("时间"), 132},
                  {tr("使用人"), 110, false, false, 60},
                  {tr("做了什么"), 120, false, true},
                  {tr("涉及（行）"), 90, true, false, 60},
                  {tr("状态"), 110, false, false, 60}},
                 parent),
      m_session(session) {}

void HistoryModel::setFilter(const HistoryFilter& filter) {
    m_filter = filter;
    read(kPage);
}

void HistoryModel::reload() {
    read(std::max(kPage, rows()));
}

void HistoryModel::read(int wanted) {
    const History history(m_session.ledger());
    beginResetModel();
    m_entries = history.list(wanted, {}, m_filter);
    m_total = history.count(m_filter);
    endResetModel();
}

bool HistoryModel::canFetchMore(const QModelIndex& parent) const {
    return !parent.isValid() && m_session.isOpen() && rows() < m_total;
}

void HistoryModel::fetchMore(const QModelIndex& parent) {
    if (!canFetchMore(parent)) {
        return;
    }
    const HistoryId last = m_entries.empty() ? HistoryId() : m_entries.back().id;
    const std::vector<HistoryEntry> more = History(m_session.ledger()).list(kPage, last, m_filter);
    if (more.empty()) {
        m_total = rows();
        return;
    }
    beginInsertRows({}, rows(), rows() + static_cast<int>(more.size()) - 1);
    m_entries.insert(m_entries.end(), more.begin(), more.end());
    endInsertRows();
}

int HistoryModel::indexOf(HistoryId id) const {
    const auto found = std::ranges::find(m_entries, id, &HistoryEntry::id);
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

const HistoryEntry* HistoryModel::find(HistoryId id) const {
    const int row = indexOf(id);
    return row < 0 ? nullptr : &m_entries[static_cast<size_t>(row)];
}

Cell HistoryModel::cell(int row, int column) const {
    const HistoryEntry& entry = m_entries[static_cast<size_t>(row)];
    const Tint tint = entry.undone ? Tint::Muted : Tint::Text;
    switch (column) {
        case At:
            return {minuteText(entry.at), entry.at, Dot::None, Tint::Muted};
        case Who:
            return {entry.user, {}, Dot::None, tint};
        case What:
            return {entry.label, {}, Dot::None, tint, entry.label};
        case Rows:
            return {entry.rows == 0 ? QString() : countText(entry.rows), entry.rows, Dot::None, tint};
        default:
            return historyState(entry);
    }
}

}  // namespace nuanxin::ui
