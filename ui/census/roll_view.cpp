// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/census/roll_view.h"

#include <QJsonArray>

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
    QString code;
    for (const OrderCode& each : kOrders) {
        code = each.order == order ? QString::fromLatin1(each.code) : code;
    }
    return {{QStringLiteral("search"), search},
            {QStringLiteral("filters"), ui::toJson(filters)},
            {QStringLiteral("columns"), QJsonArray::fromStringList(columns)},
            {QStringLiteral("order"), code},
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
    for (const OrderCode& each : kOrders) {
        if (json[QStringLiteral("order")].toString() == QLatin1String(each.code)) {
            view.order = each.order;
        }
    }
    view.column = rollColumnFrom(json[QStringLiteral("column")].toString()).value_or(RollColumn::Name);
    view.descending = json[QStringLiteral("descending")].toBool();
    return view;
}

}  // namespace nuanxin::ui
