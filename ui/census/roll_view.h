// SPDX-License-Identifier: GPL-3.0-or-later
// What the roll is showing, as plain data: what core is asked for, and what a saved view remembers.
#pragma once

#include <QJsonObject>

#include "core/census/worker_query.h"
#include "ui/table/table_filter.h"

namespace nuanxin::ui {

struct RollView {
    QString search;
    TableFilters filters;
    QStringList columns;  // keys, from left to right; empty: those of the beginning
    WorkerOrder order = WorkerOrder::Pinyin;
    RollColumn column = RollColumn::Name;  // of WorkerOrder::Column
    bool descending = false;

    bool narrows() const { return !search.isEmpty() || !filters.empty(); }
    WorkerQuery query() const;
    QJsonObject toJson() const;
    static RollView fromJson(const QJsonObject& json);  // what is not understood is left out
};

QString orderCode(WorkerOrder order);
std::optional<WorkerOrder> orderFrom(const QString& code);

}  // namespace nuanxin::ui
