// SPDX-License-Identifier: GPL-3.0-or-later
// What a filter means in SQL. For the stores of this room: the roll is joined as `worker`.
#pragma once

#include <QStringList>
#include <variant>
#include <vector>

#include "core/census/worker_query.h"
#include "core/ledger/database.h"

namespace nuanxin {

// What the column holds, as SQL; NULL where a cell reads empty.
QString heldIn(const RollColumnInfo& info);

// WHERE as it grows: conditions with ? in them, and the values for these in the same order.
class RollConditions {
public:
    using Values = std::vector<std::variant<QString, qint64>>;

    void add(const QString& condition, const Values& values = {});
    void addId(const char* condition, qint64 id);  // nothing for an id of 0
    void addAnyOf(const char* column, const QStringList& codes);
    void addFilter(const WorkerFilter& filter);

    qsizetype count() const { return m_conditions.size(); }
    void setFirst(const QString& value) { m_values.front() = value; }
    QString where() const;
    void bind(Statement& statement) const;

private:
    void addCondition(const RollCondition& condition);
    void addValues(const RollColumnInfo& info, const QStringList& anyOf);
    void addRange(const RollColumnInfo& info, const RollCondition& condition);
    void addContains(const RollColumnInfo& info, const QString& part);

    QStringList m_conditions;
    Values m_values;
};

}  // namespace nuanxin
