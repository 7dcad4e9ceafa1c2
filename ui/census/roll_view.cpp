// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/census/roll_view.h"

#include <QJsonArray>
#include <algorithm>

namespace nuanxin::ui {

namespace {

struct OrderCode {
    WorkerOrder order;
    const char* code;
};
constexpr OrderCode kOrders[] = {{WorkerOrder::Pinyin, "pinyin"},
                                 {WorkerOrder::Strokes, "strokes"},
                                 {WorkerOrder::Verified, "verified"},
                                 {WorkerOrder::Created, "created"},
                                 {WorkerOrder::Column, "column"}};

}  // namespace

QString orderCode(WorkerOrder order) {
    return QString::fromLatin1(std::ranges::find(kOrders, order, &OrderCode::order)->code);
}

std::optional<WorkerOrder> orderFrom(const QString& code) {
    const auto found = std::ranges::find_if(
        kOrders, [&code](const OrderCode& each) { return code == QLatin1String(each.code); });
    return found == std::end(kOrders) ? std::nullopt : std::optional(found->order);
}

// Ages grow as birth dates fall.
WorkerQuery RollView::query() const {
    WorkerQuery query;
    query.text = search;
    query.order = order;
    query.column = column;
    query.descending = descending != (order == WorkerOrder::Column && column == RollColumn::Age);
    for (const auto& [key, filter] : filters) {
        if (const auto filtered = rollColumnFrom(key)) {
            query.filter.conditions.push_back(
                {*filtered, filter.anyOf, filter.contains, filter.from, filter.to});
        }
    }
    return query;
}

QJsonObject RollView::toJson() const {
    return {{QStringLiteral("search"), search},
            {QStringLiteral("filters"), ui::toJson(filters)},
            {QStringLiteral("columns"), QJsonArray::fromStringList(columns)},
            {QStringLiteral("order"), orderCode(order)},
            {QStringLiteral("column"), QLatin1String(infoOf(column).key)},
            {QStringLiteral("descending"), descending}};
}

RollView RollView::fromJson(const QJsonObject& json) {
    RollView view;
    view.search = json[QStringLiteral("search")].toString();
    view.filters = filtersFrom(json[QStringLiteral("filters")].toObject());
    for (const QJsonValue& key : json[QStringLiteral("columns")].toArray()) {
        view.columns << key.toString();
    }
    view.order = orderFrom(json[QStringLiteral("order")].toString()).value_or(view.order);
    view.column = rollColumnFrom(json[QStringLiteral("column")].toString()).value_or(RollColumn::Name);
    view.descending = json[QStringLiteral("descending")].toBool();
    return view;
}

}  // namespace nuanxin::ui
