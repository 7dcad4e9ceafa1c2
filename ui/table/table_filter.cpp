// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/table_filter.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace nuanxin::ui {

namespace {

class FilterWords {
    Q_DECLARE_TR_FUNCTIONS(TableFilter)

public:
    static QString several(const QStringList& names, int all) {
        return tr("%1等 %2 项").arg(names.join(tr("、"))).arg(all);
    }
    static QString all(const QStringList& names) { return names.join(tr("、")); }
    static QString blank() { return tr("未填"); }
    static QString contains(const QString& part) { return tr("含“%1”").arg(part); }
    static QString from(const QString& from) { return tr("%1 起").arg(from); }
    static QString to(const QString& to) { return tr("%1 止").arg(to); }
    static QString between(const QString& from, const QString& to) { return tr("%1 至 %2").arg(from, to); }
};

constexpr int kNamed = 2;

QJsonObject toJson(const ColumnFilter& filter) {
    QJsonObject json;
    const auto put = [&json](const char* key, const QString& text) {
        if (!text.isEmpty()) {
            json.insert(QLatin1String(key), text);
        }
    };
    if (!filter.anyOf.isEmpty()) {
        json.insert(QStringLiteral("any_of"), QJsonArray::fromStringList(filter.anyOf));
        json.insert(QStringLiteral("names"), QJsonArray::fromStringList(filter.names));
    }
    put("contains", filter.contains);
    put("from", filter.from);
    put("to", filter.to);
    return json;
}

QStringList textsIn(const QJsonValue& value) {
    QStringList texts;
    for (const QJsonValue& each : value.toArray()) {
        texts << each.toString();
    }
    return texts;
}

bool inRange(const QString& text, bool isNumber, const ColumnFilter& filter) {
    if (text.isEmpty()) {
        return false;
    }
    if (isNumber) {
        const double value = QString(text).remove(u',').toDouble();
        return (filter.from.isEmpty() || value >= filter.from.toDouble()) &&
               (filter.to.isEmpty() || value <= filter.to.toDouble());
    }
    return (filter.from.isEmpty() || text >= filter.from.left(text.size())) &&
           (filter.to.isEmpty() || text.left(filter.to.size()) <= filter.to);
}

}  // namespace

bool meets(const QString& text, bool isNumber, const ColumnFilter& filter) {
    return (filter.anyOf.isEmpty() || filter.anyOf.contains(text)) &&
           (filter.contains.isEmpty() || text.contains(filter.contains, Qt::CaseInsensitive)) &&
           ((filter.from.isEmpty() && filter.to.isEmpty()) || inRange(text, isNumber, filter));
}

FilterValues filterValues(const QMap<QString, qint64>& counts) {
    FilterValues values;
    for (auto each = counts.begin(); each != counts.end(); ++each) {
        values.push_back(
            {each.key(), each.key().isEmpty() ? FilterWords::blank() : each.key(), 0, each.value()});
    }
    return values;
}

QString ColumnFilter::says() const {
    if (!anyOf.isEmpty()) {
        return names.size() > kNamed
                   ? FilterWords::several(names.mid(0, kNamed), static_cast<int>(names.size()))
                   : FilterWords::all(names);
    }
    if (!contains.isEmpty()) {
        return FilterWords::contains(contains);
    }
    return from.isEmpty() && to.isEmpty() ? QString()
           : to.isEmpty()                 ? FilterWords::from(from)
           : from.isEmpty()               ? FilterWords::to(to)
                                          : FilterWords::between(from, to);
}

QJsonObject toJson(const TableFilters& filters) {
    QJsonObject json;
    for (const auto& [key, filter] : filters) {
        json.insert(key, toJson(filter));
    }
    return json;
}

TableFilters filtersFrom(const QJsonObject& json) {
    TableFilters filters;
    for (auto each = json.begin(); each != json.end(); ++each) {
        const QJsonObject body = each.value().toObject();
        ColumnFilter filter{textsIn(body[QStringLiteral("any_of")]), textsIn(body[QStringLiteral("names")]),
                            body[QStringLiteral("contains")].toString(),
                            body[QStringLiteral("from")].toString(), body[QStringLiteral("to")].toString()};
        if (!filter.isEmpty()) {
            filters.emplace(each.key(), std::move(filter));
        }
    }
    return filters;
}

}  // namespace nuanxin::ui
