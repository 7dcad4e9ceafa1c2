// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/census/roll_filter_store.h"

#include "core/census/area_store.h"

namespace nuanxin {

namespace {

QString areaOf(qint64 place) {
    return QString::fromLatin1(kAreaOfThird).replace(QStringLiteral("?3"), QString::number(place));
}

QStringList marks(qsizetype count) {
    return QStringList(count, QStringLiteral("?"));
}

// LIKE knows no regular expressions, but it knows % and _.
QString containing(const QString& part) {
    QString escaped = part;
    for (const QChar sign : {u'\\', u'%', u'_'}) {
        escaped.replace(sign, QStringLiteral("\\") + sign);
    }
    return u'%' + escaped + u'%';
}

const char* tableOf(RollColumn column) {
    return column == RollColumn::Employer ? "employer" : column == RollColumn::Site ? "site" : "place";
}

}  // namespace

QString heldIn(const RollColumnInfo& info) {
    return info.column == RollColumn::DocumentKind
               ? QStringLiteral("iif(worker.identity_sealed IS NULL, NULL, worker.document_kind)")
               : QStringLiteral("worker.") + QLatin1String(info.stored);
}

void RollConditions::add(const QString& condition, const Values& values) {
    m_conditions << condition;
    m_values.insert(m_values.end(), values.begin(), values.end());
}

void RollConditions::addId(const char* condition, qint64 id) {
    if (id != 0) {
        add(QLatin1String(condition), {id});
    }
}

void RollConditions::addAnyOf(const char* column, const QStringList& codes) {
    if (!codes.isEmpty()) {
        add(QStringLiteral("worker.%1 IN (%2)").arg(QLatin1String(column), marks(codes.size()).join(u',')),
            {codes.begin(), codes.end()});
    }
}

QString RollConditions::where() const {
    return m_conditions.isEmpty() ? QString()
                                  : QStringLiteral(" WHERE ") + m_conditions.join(QStringLiteral(" AND "));
}

void RollConditions::bind(Statement& statement) const {
    int index = 0;
    for (const auto& value : m_values) {
        ++index;
        std::visit([&](const auto& bound) { statement.bind(index, bound); }, value);
    }
}

void RollConditions::addFilter(const WorkerFilter& filter) {
    QStringList states;
    for (const WorkerState state : filter.states) {
        states << workerStateCode(state);
    }
    addAnyOf("state", states);
    addAnyOf("occupation", filter.occupations);
    addAnyOf("political_status", filter.politicalStatuses);
    addAnyOf("sex", filter.sexes);
    addAnyOf("platform", filter.platforms);
    addAnyOf("education", filter.educations);
    addId("worker.site_id = ?", filter.site.value());
    addId("worker.employer_id = ?", filter.employer.value());
    if (filter.area.isValid()) {
        add(QStringLiteral("worker.community_id IN (%1)").arg(areaOf(filter.area.value())));
    }
    if (filter.toVerify) {
        add(QStringLiteral("worker.to_verify = %1").arg(*filter.toVerify ? 1 : 0));
    }
    if (!filter.verifiedBefore.isEmpty()) {
        add(QStringLiteral("ifnull(worker.verified_on, '') < ?"), {filter.verifiedBefore});
    }
    if (!filter.roleKind.isEmpty()) {
        add(QStringLiteral("EXISTS (SELECT 1 FROM worker_role WHERE worker_role.worker_id = worker.id AND "
                           "kind = ? AND ifnull(ended_on, '9999') > date('now', 'localtime'))"),
            {filter.roleKind});
    }
    for (const RollCondition& condition : filter.conditions) {
        addCondition(condition);
    }
}

void RollConditions::addCondition(const RollCondition& condition) {
    const RollColumnInfo& info = infoOf(condition.column);
    addValues(info, condition.anyOf);
    addRange(info, condition);
    addContains(info, condition.contains);
}

void RollConditions::addValues(const RollColumnInfo& info, const QStringList& anyOf) {
    if (anyOf.isEmpty()) {
        return;
    }
    const QString column = heldIn(info);
    QStringList any, plain;
    for (const QString& value : anyOf) {
        if (value.isEmpty()) {
            any << column + QStringLiteral(" IS NULL");
        } else if (info.kind == RollKind::State && value == QLatin1String(kToVerify)) {
            any << QStringLiteral("worker.to_verify = 1");
        } else if (info.kind == RollKind::Sealed) {
            any << column + QStringLiteral(" IS NOT NULL");
        } else if (info.column == RollColumn::Community) {
            any << QStringLiteral("%1 IN (%2)").arg(column, areaOf(value.toLongLong()));
        } else if (info.kind == RollKind::Reference) {
            any << QStringLiteral("%1 = %2").arg(column).arg(value.toLongLong());
        } else {
            plain << value;
        }
    }
    if (!plain.isEmpty()) {
        any << QStringLiteral("%1 IN (%2)").arg(column, marks(plain.size()).join(u','));
    }
    add(u'(' + any.join(QStringLiteral(" OR ")) + u')', {plain.begin(), plain.end()});
}

// A date of a month or a year is in a range that touches it.
void RollConditions::addRange(const RollColumnInfo& info, const RollCondition& condition) {
    QString from = condition.from, to = condition.to;
    const QString column = heldIn(info);
    if (info.kind == RollKind::Years && !(from.isEmpty() && to.isEmpty())) {
        const QDate today = QDate::currentDate();
        const auto bornBefore = [today](const QString& years, int more) {
            return years.isEmpty()
                       ? QString()
                       : today.addYears(-years.toInt() - more).addDays(more).toString(Qt::ISODate);
        };
        from = bornBefore(condition.to, 1);
        to = bornBefore(condition.from, 0);
        add(QStringLiteral("length(%1) = 10").arg(column));
    }
    if (!from.isEmpty()) {
        add(QStringLiteral("%1 >= substr(?, 1, length(%1))").arg(column), {from});
    }
    if (!to.isEmpty()) {
        add(QStringLiteral("substr(%1, 1, %2) <= ?").arg(column).arg(to.size()), {to});
    }
}

void RollConditions::addContains(const RollColumnInfo& info, const QString& part) {
    if (part.isEmpty() || info.kind == RollKind::Sealed) {
        return;
    }
    const QString column = heldIn(info);
    const QString like = QStringLiteral("LIKE ? ESCAPE '\\'");
    if (info.kind == RollKind::Reference) {
        add(QStringLiteral("%1 IN (SELECT id FROM %2 WHERE name %3)")
                .arg(column, QLatin1String(tableOf(info.column)), like),
            {containing(part)});
    } else {
        add(QStringLiteral("%1 %2").arg(column, like), {containing(part)});
    }
}

}  // namespace nuanxin
