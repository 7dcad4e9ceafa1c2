// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QHash>
#include <algorithm>

#include "core/census/place_store.h"
#include "core/census/roll_filter_store.h"
#include "core/census/worker_roll_store.h"

namespace nuanxin {

namespace {

class ValueWords {
    Q_DECLARE_TR_FUNCTIONS(RollValues)

public:
    static QString toVerify() { return tr("待核"); }
    static QString filledIn() { return tr("已填"); }
    static QString notFilledIn() { return tr("未填"); }
};

using Counts = QHash<QString, qint64>;

// A worker to verify counts once under the state and once under the mark.
QString countedExpression(const RollColumnInfo& info) {
    const QString column = heldIn(info);
    return info.kind == RollKind::Sealed
               ? QStringLiteral("iif(%1 IS NULL, '', '%2')").arg(column, QLatin1String(kFilledIn))
               : QStringLiteral("ifnull(%1, '')").arg(column);
}

void count(Counts& counts, const RollColumnInfo& info, const Statement& row) {
    counts[row.text(0)] += row.integer(1);
    if (const qint64 toVerify = row.integer(2); info.kind == RollKind::State && toVerify > 0) {
        counts[QLatin1String(kToVerify)] += toVerify;
    }
}

Counts countAll(Database& database, const RollColumnInfo& info, const WorkerFilter& filter) {
    RollConditions conditions;
    conditions.add(QStringLiteral("worker.joined_into IS NULL"));
    conditions.addFilter(filter);
    Statement rows =
        database.prepare(QStringLiteral("SELECT %1, count(*), sum(to_verify) FROM worker%2 GROUP BY 1")
                             .arg(countedExpression(info), conditions.where()));
    conditions.bind(rows);
    Counts counts;
    while (rows.step()) {
        count(counts, info, rows);
    }
    return counts;
}

Counts countOf(Database& database, const RollColumnInfo& info, const std::vector<WorkerId>& ids) {
    const QString sql =
        QStringLiteral("SELECT %1, 1, to_verify FROM worker WHERE id = ?").arg(countedExpression(info));
    Counts counts;
    for (const WorkerId id : ids) {
        Statement row = database.prepare(sql);
        if (row.with(id).step()) {
            count(counts, info, row);
        }
    }
    return counts;
}

QString nameOf(Database& database, const RollColumnInfo& info, const QString& value) {
    if (value.isEmpty()) {
        return ValueWords::notFilledIn();
    }
    switch (info.kind) {
        case RollKind::Code:
            return text::codeTable(*info.codes).shortName(value);
        case RollKind::State:
            return value == QLatin1String(kToVerify)
                       ? ValueWords::toVerify()
                       : workerStateName(workerStateFrom(value).value_or(WorkerState::OnJob));
        case RollKind::Reference: {
            Statement row = database.prepare(info.column == RollColumn::Employer
                                                 ? "SELECT name FROM employer WHERE id = ?"
                                                 : "SELECT name FROM site WHERE id = ?");
            return row.with(value.toLongLong()).step() ? row.text(0) : QString();
        }
        default:
            return ValueWords::filledIn();
    }
}

// Places in the order of the tree, each with all that is under it; empty branches are left out.
class PlaceTree {
public:
    PlaceTree(const std::vector<Place>& places, const Counts& counts) : m_counts(counts) {
        for (const Place& place : places) {
            m_children[place.parent].push_back(&place);
        }
    }
    std::vector<RollValue> values() {
        add({}, 0);
        return std::move(m_values);
    }

private:
    qint64 add(PlaceId parent, int indent) {
        qint64 sum = 0;
        for (const Place* place : m_children.value(parent)) {
            const size_t at = m_values.size();
            const QString value = QString::number(place->id.value());
            m_values.push_back({value, place->name, indent, 0});
            const qint64 all = m_counts.value(value) + add(place->id, indent + 1);
            m_values[at].count = all;
            if (all == 0) {
                m_values.resize(at);
            }
            sum += all;
        }
        return sum;
    }

    const Counts& m_counts;
    QHash<PlaceId, std::vector<const Place*>> m_children;
    std::vector<RollValue> m_values;
};

}  // namespace

RollCounts WorkerRoll::counts() const {
    m_ledger.require(Permission::Read);
    Statement row = m_ledger.database().prepare(
        QStringLiteral("SELECT count(*), ifnull(sum(state = ?1), 0), ifnull(sum(to_verify), 0),"
                       " ifnull(sum(state = ?1 AND to_verify), 0) FROM worker WHERE joined_into IS NULL"));
    row.with(workerStateCode(WorkerState::OnJob)).step();
    return {row.integer(0), row.integer(1), row.integer(2), row.integer(3)};
}

std::vector<RollValue> WorkerRoll::values(const WorkerQuery& query, RollColumn column) const {
    m_ledger.require(Permission::Read);
    const RollColumnInfo& info = infoOf(column);
    if (info.kind == RollKind::Text || info.kind == RollKind::Date || info.kind == RollKind::Years) {
        return {};
    }
    WorkerQuery others = query;
    std::erase_if(others.filter.conditions,
                  [column](const RollCondition& condition) { return condition.column == column; });
    Database& database = m_ledger.database();
    const Counts counts = query.text.trimmed().isEmpty() ? countAll(database, info, others.filter)
                                                         : countOf(database, info, ids(others));
    std::vector<RollValue> values;
    if (column == RollColumn::Community) {
        const std::vector<Place> places = PlaceStore(m_ledger).list();
        values = PlaceTree(places, counts).values();
    }
    for (auto found = counts.begin(); found != counts.end(); ++found) {
        if (column != RollColumn::Community || found.key().isEmpty()) {
            values.push_back({found.key(), nameOf(database, info, found.key()), 0, found.value()});
        }
    }
    if (column != RollColumn::Community) {
        std::ranges::sort(values, [](const RollValue& a, const RollValue& b) {
            return std::tuple(a.value.isEmpty(), -a.count, a.value) <
                   std::tuple(b.value.isEmpty(), -b.count, b.value);
        });
    }
    return values;
}

}  // namespace nuanxin
