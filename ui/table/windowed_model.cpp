// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/windowed_model.h"

#include <algorithm>

namespace nuanxin::ui {

void IdListModel::setIds(std::vector<qint64> ids) {
    const bool grows =
        !m_ids.empty() && ids.size() > m_ids.size() && std::equal(m_ids.begin(), m_ids.end(), ids.begin());
    if (ids == m_ids) {
        rereadRows();
        return;
    }
    if (grows) {
        beginInsertRows({}, rows(), static_cast<int>(ids.size()) - 1);
    } else {
        beginResetModel();
    }
    m_ids = std::move(ids);
    forgetRows();
    grows ? endInsertRows() : endResetModel();
}

void IdListModel::rereadRows() {
    forgetRows();
    if (!m_ids.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rows() - 1, columnCount() - 1));
    }
}

int IdListModel::rowOf(qint64 wanted) const {
    const auto found = std::ranges::find(m_ids, wanted);
    return found == m_ids.end() ? -1 : static_cast<int>(found - m_ids.begin());
}

std::vector<int> IdListModel::rowsOf(std::vector<qint64> wanted) const {
    std::ranges::sort(wanted);
    std::vector<int> found;
    for (size_t row = 0; row < m_ids.size() && found.size() < wanted.size(); ++row) {
        if (std::ranges::binary_search(wanted, m_ids[row])) {
            found.push_back(static_cast<int>(row));
        }
    }
    return found;
}

}  // namespace nuanxin::ui
