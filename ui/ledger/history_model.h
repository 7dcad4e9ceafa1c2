// SPDX-License-Identifier: GPL-3.0-or-later
// History, newest first, read two hundred entries at a time as one scrolls.
#pragma once

#include "core/ledger/history.h"
#include "ui/table/table_model.h"

namespace nuanxin::ui {

class Session;

class HistoryModel : public TableModel {
    Q_OBJECT
public:
    enum Columns { At, Who, What, Rows, State };
    static constexpr int kPage = 200;

    explicit HistoryModel(Session& session, QObject* parent = nullptr);

    void setFilter(const HistoryFilter& filter);
    void reload();  // as many as were there
    const HistoryEntry* find(HistoryId id) const;
    int indexOf(HistoryId id) const;  // -1: not loaded
    HistoryId idAt(int row) const { return m_entries[static_cast<size_t>(row)].id; }
    qint64 total() const { return m_total; }

    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

protected:
    int rows() const override { return static_cast<int>(m_entries.size()); }
    Cell cell(int row, int column) const override;
    qint64 id(int row) const override { return idAt(row).value(); }

private:
    void read(int wanted);

    Session& m_session;
    HistoryFilter m_filter;
    std::vector<HistoryEntry> m_entries;
    qint64 m_total = 0;
};

// 生效, 已撤销, 撤销记录, 重做记录, 管理事项
Cell historyState(const HistoryEntry& entry);

}  // namespace nuanxin::ui
