// SPDX-License-Identifier: GPL-3.0-or-later
// Lists too long to be read whole: all ids are known (8 bytes a row), the rows are fetched a page at a time
// around what is seen.
#pragma once

#include <QHash>
#include <map>
#include <optional>

#include "ui/table/table_model.h"

namespace nuanxin::ui {

class IdListModel : public TableModel {
    Q_OBJECT
public:
    using TableModel::TableModel;

    const std::vector<qint64>& ids() const { return m_ids; }
    // A list that begins with the one shown grows at its end; any other one resets the model.
    void setIds(std::vector<qint64> ids);
    void rereadRows();  // the same ids, but what they say may have changed
    int rowOf(qint64 wanted) const override;
    std::vector<int> rowsOf(std::vector<qint64> wanted) const;  // ascending; what is not there is left out

    // Says by which column the list is wanted; whoever owns the model gives it other ids.
    void sort(int column, Qt::SortOrder order) override { Q_EMIT sortRequested(column, order); }

Q_SIGNALS:
    void sortRequested(int column, Qt::SortOrder order);
    void fetchFailed(std::exception_ptr error) const;  // once, until the rows are read again

protected:
    int rows() const override { return static_cast<int>(m_ids.size()); }
    qint64 id(int row) const override { return m_ids[static_cast<size_t>(row)]; }
    virtual void forgetRows() = 0;

private:
    std::vector<qint64> m_ids;
};

// A subclass supplies cell(), fetch() and idOf().
template <class Row>
class WindowedModel : public IdListModel {
public:
    using IdListModel::IdListModel;
    static constexpr int kPage = 128, kPagesKept = 24;  // rows, pages

    const Row* at(int row) const {  // null: gone from the ledger meanwhile
        const int page = row / kPage;
        auto found = m_pages.find(page);
        if (found == m_pages.end()) {
            found = m_pages.emplace(page, read(page)).first;
            dropFarthestFrom(page);
        }
        const auto& held = found->second[static_cast<size_t>(row % kPage)];
        return held ? &*held : nullptr;
    }

protected:
    virtual std::vector<Row> fetch(const std::vector<qint64>& ids) const = 0;  // may leave some out
    virtual qint64 idOf(const Row& row) const = 0;
    void forgetRows() override {
        m_pages.clear();
        m_failed = false;
    }

private:
    using Page = std::vector<std::optional<Row>>;

    Page read(int page) const {
        const auto first = static_cast<size_t>(page) * kPage;
        const size_t last = std::min(ids().size(), first + kPage);
        const std::vector<qint64> wanted(ids().begin() + static_cast<std::ptrdiff_t>(first),
                                         ids().begin() + static_cast<std::ptrdiff_t>(last));
        Page rows(kPage);
        try {
            size_t at = 0;
            for (Row& row : fetch(wanted)) {  // in the order of the ids
                while (at < wanted.size() && wanted[at] != idOf(row)) {
                    ++at;
                }
                if (at < wanted.size()) {
                    rows[at] = std::move(row);
                }
            }
        } catch (...) {  // asked while painting: nothing may be thrown there
            if (!std::exchange(m_failed, true)) {
                Q_EMIT fetchFailed(std::current_exception());
            }
        }
        return rows;
    }
    void dropFarthestFrom(int page) const {
        if (m_pages.size() > kPagesKept) {
            const auto first = m_pages.begin(), last = std::prev(m_pages.end());
            m_pages.erase(page - first->first > last->first - page ? first : last);
        }
    }

    mutable std::map<int, Page> m_pages;
    mutable bool m_failed = false;
};

}  // namespace nuanxin::ui
