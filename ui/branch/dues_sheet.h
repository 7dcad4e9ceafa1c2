// SPDX-License-Identifier: GPL-3.0-or-later
// The dues of a month as read at once, and those of its lines a table lists: found, filtered and sorted away
// from the window's thread, for a district's sheet has a hundred thousand of them.
#pragma once

#include <QHash>
#include <memory>

#include "core/branch/dues_store.h"
#include "ui/table/table_filter.h"

namespace nuanxin::ui {

struct DuesSheetRow {
    DuesRow dues;
    QString organisation;  // its name
};

struct DuesSheet {
    std::vector<DuesSheetRow> rows;  // by pinyin
    QHash<qint64, size_t> byMember;
    DuesSums sums;

    DuesSheet() = default;
    explicit DuesSheet(std::vector<DuesSheetRow> lines);
    const DuesSheetRow* find(qint64 member) const;  // null: not on it
};
using SharedDuesSheet = std::shared_ptr<const DuesSheet>;

// Of an organisation and all under it; invalid: of every one.
SharedDuesSheet readDuesSheet(Ledger& ledger, OrganisationId organisation, const QString& month);

// What the table is to list.
struct DuesWish {
    QString name{};  // the beginning of it, or of its pinyin or initials
    TableFilters filters{};
    int column = -1;  // of DuesModel; -1: by pinyin of the name
    Qt::SortOrder order = Qt::AscendingOrder;
};
struct DuesList {
    std::vector<size_t> lines;  // of the sheet
    DuesSums sums;
};
DuesList listDues(const DuesSheet& sheet, const DuesWish& wish);
// The values of a column among the lines that meet the other filters.
FilterValues duesValues(const DuesSheet& sheet, const DuesWish& wish, const QString& column);

}  // namespace nuanxin::ui
