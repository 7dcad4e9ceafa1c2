// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/census/half_year_return_store.h"

#include <QCoreApplication>

#include "core/census/place_store.h"
#include "core/ledger/tsid.h"

namespace nuanxin {

namespace {

class ReturnWords {
    Q_DECLARE_TR_FUNCTIONS(HalfYearReturnStore)

public:
    static QString badPeriod(const QString& period) {
        return tr("期别写成 2026H1 或 2026H2，现在是“%1”。").arg(period);
    }
    static QString notBegun(const QString& period) {
        return tr("%1还没有开始，不能统计它的半年报。").arg(periodName(period));
    }
    static QString alreadyFrozen(const QString& period) {
        return tr("%1的半年报已经定格，不能再改。").arg(periodName(period));
    }
    static QString frozen(const QString& period) { return tr("定格半年报 %1").arg(periodName(period)); }
};

FrozenReturn readFrozen(const Statement& row) {
    return {row.id<HalfYearReturnId>(0), QDateTime::fromMSecsSinceEpoch(row.integer(1), Qt::UTC), row.text(2),
            halfYearReturnFromJson(row.text(3).toUtf8())};
}

// The id of a record bears the time when it was made.
qint64 firstIdAfter(const QString& day) {
    return TsidSource::firstOf(
        QDate::fromString(day, Qt::ISODate).addDays(1).startOfDay().toMSecsSinceEpoch());
}

}  // namespace

// On the roll on the day: begun, and not yet left. Someone marked as left or moved without a day has left
// before.
std::vector<CountedWorkers> HalfYearReturnStore::workersOn(const QString& day) const {
    std::vector<CountedWorkers> counted;
    Statement rows = m_ledger.database().prepare(
        "SELECT coalesce(community_id, site.place_id, employer.place_id), employer.kind, occupation, "
        "platform, political_status, count(*), sum(started_on IS NULL AND worker.id >= ?2) FROM worker LEFT "
        "JOIN site ON site.id = worker.site_id LEFT JOIN employer ON employer.id = "
        "ifnull(worker.employer_id, "
        "site.employer_id) WHERE joined_into IS NULL AND ifnull(started_on, '') <= ?1 AND (CASE WHEN left_on "
        "IS NULL THEN state = 'on_job' ELSE left_on > ?1 END) GROUP BY 1, 2, 3, 4, 5");
    rows.with(day, firstIdAfter(day));
    while (rows.step()) {
        counted.push_back({rows.id<PlaceId>(0),
                           rows.text(1),
                           rows.text(2),
                           rows.text(3),
                           rows.text(4),
                           rows.integer(5),
                           {rows.integer(6), 0, 0}});
    }
    return counted;
}

std::vector<CountedWorkplaces> HalfYearReturnStore::workplacesOn(const QString& day) const {
    std::vector<CountedWorkplaces> counted;
    Statement employers = m_ledger.database().prepare(
        "SELECT place_id, kind, CASE WHEN place_id IS NULL THEN places END, count(*), sum(id >= ?2) FROM "
        "employer LEFT JOIN (SELECT employer_id, group_concat(DISTINCT place_id) AS places FROM site WHERE "
        "ifnull(closed_on, '9999') > ?1 GROUP BY employer_id) AS its_sites ON its_sites.employer_id = "
        "employer.id WHERE ifnull(closed_on, '9999') > ?1 GROUP BY 1, 2, 3");
    employers.with(day, firstIdAfter(day));
    while (employers.step()) {
        std::vector<PlaceId> sitePlaces;
        for (const QString& id : employers.text(2).split(u',', Qt::SkipEmptyParts)) {
            sitePlaces.emplace_back(id.toLongLong());
        }
        counted.push_back({employers.id<PlaceId>(0),
                           employers.text(1),
                           employers.integer(3),
                           0,
                           std::move(sitePlaces),
                           {0, employers.integer(4), 0}});
    }
    Statement sites = m_ledger.database().prepare(
        "SELECT ifnull(site.place_id, employer.place_id), kind, count(*), sum(site.id >= ?2) FROM site LEFT "
        "JOIN employer ON employer.id = employer_id WHERE ifnull(site.closed_on, '9999') > ?1 GROUP BY 1, 2");
    sites.with(day, firstIdAfter(day));
    while (sites.step()) {
        counted.push_back(
            {sites.id<PlaceId>(0), sites.text(1), 0, sites.integer(2), {}, {0, 0, sites.integer(3)}});
    }
    return counted;
}

HalfYearReturn HalfYearReturnStore::count(const QString& period, const QDate& today) const {
    m_ledger.require(Permission::Read);
    if (lastDayOf(period).isEmpty()) {
        throw Error(ErrorKind::BadInput, ReturnWords::badPeriod(period));
    }
    const QString asOf = countingDayOf(period, today);
    if (asOf.isEmpty()) {
        throw Error(ErrorKind::BadInput, ReturnWords::notBegun(period));
    }
    HalfYearReturn figures =
        halfYearReturn(period, asOf, PlaceStore(m_ledger).list(), workersOn(asOf), workplacesOn(asOf));
    for (const FrozenReturn& frozen : list()) {
        if (frozen.figures.period < period) {
            figures.periodBefore = frozen.figures.period;
            figures.change = figures.total - frozen.figures.total;
            break;
        }
    }
    return figures;
}

HalfYearReturnId HalfYearReturnStore::freeze(const QString& period, const QDate& today) {
    m_ledger.require(Permission::Manage);
    for (const FrozenReturn& frozen : list()) {
        if (frozen.figures.period == period) {
            throw Error(ErrorKind::BadInput, ReturnWords::alreadyFrozen(period));
        }
    }
    const HalfYearReturn figures = count(period, today);
    const HalfYearReturnId id(m_ledger.newId());
    m_ledger.administer(ReturnWords::frozen(period), [&](Database& database) {
        database
            .prepare(
                "INSERT INTO half_year_return (id, period, as_of, frozen_at, frozen_by, body) VALUES (?, ?, "
                "?, ?, ?, ?)")
            .with(id, period, figures.asOf, QDateTime::currentMSecsSinceEpoch(), m_ledger.user().name,
                  QString::fromUtf8(toJson(figures)))
            .run();
    });
    return id;
}

std::vector<FrozenReturn> HalfYearReturnStore::list() const {
    m_ledger.require(Permission::Read);
    std::vector<FrozenReturn> all;
    Statement rows = m_ledger.database().prepare(
        "SELECT id, frozen_at, frozen_by, body FROM half_year_return ORDER BY period DESC, id DESC");
    while (rows.step()) {
        all.push_back(readFrozen(rows));
    }
    return all;
}

std::optional<FrozenReturn> HalfYearReturnStore::find(HalfYearReturnId id) const {
    Statement row = m_ledger.database().prepare(
        "SELECT id, frozen_at, frozen_by, body FROM half_year_return WHERE id = ?");
    return row.with(id).step() ? std::optional(readFrozen(row)) : std::nullopt;
}

}  // namespace nuanxin
