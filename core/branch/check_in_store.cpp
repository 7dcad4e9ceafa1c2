// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/branch/check_in_store.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/branch/as_of.h"
#include "core/branch/member_store.h"
#include "core/ledger/row_writer.h"
#include "core/text/sort_key.h"

namespace nuanxin {

namespace {

class CheckInWords {
    Q_DECLARE_TR_FUNCTIONS(CheckInStore)

public:
    static QString noName() { return tr("请填写报到点名称。"); }
    static QString noPoint() { return tr("请选择报到点。"); }
    static QString noDay() { return tr("请填写报到日期或应报到日期。"); }
    static QString inUse() { return tr("这个报到点还有报到记录，请先移走或删除。"); }
    static QString pointSaved(const QString& name) { return tr("登记报到点 %1").arg(name); }
    static QString pointsAdded(qsizetype count) { return tr("新建报到点 %1 个").arg(count); }
    static QString pointRemoved() { return tr("删除报到点"); }
    static EntryLabel saved(const QString& name) {
        return {tr("登记党员报到"), tr("登记 %1 的报到").arg(name)};
    }
    static QString removed() { return tr("删除报到记录"); }
};

constexpr char kSelect[] =
    "SELECT check_in.id, member_id, point_id, expected_by, check_in.started_on, check_in.ended_on FROM "
    "check_in ";

CheckIn readCheckIn(const Statement& row) {
    return {row.id<CheckInId>(0), row.id<MemberId>(1), row.id<CheckInPointId>(2),
            row.text(3),          row.text(4),         row.text(5)};
}

}  // namespace

std::vector<CheckInPoint> CheckInStore::points() const {
    m_ledger.require(Permission::Read);
    std::vector<CheckInPoint> all;
    Statement rows = m_ledger.database().prepare(
        "SELECT id, name, place_id, organisation_id, contact, started_on, ended_on FROM check_in_point ORDER "
        "BY id");
    while (rows.step()) {
        all.push_back({rows.id<CheckInPointId>(0), rows.text(1), rows.id<PlaceId>(2),
                       rows.id<OrganisationId>(3), rows.text(4), rows.text(5), rows.text(6)});
    }
    std::ranges::stable_sort(all, {},
                             [](const CheckInPoint& one) { return text::pinyinSortKeyOf(one.name); });
    return all;
}

qint64 CheckInStore::countPoints(const QDate& day, PlaceId area) const {
    m_ledger.require(Permission::Read);
    Statement row = m_ledger.database().prepare(
        QStringLiteral("SELECT count(*) FROM check_in_point AS point WHERE %1 AND (?4 IS NULL OR place_id IN "
                       "(WITH RECURSIVE area (id) AS (VALUES (?4) UNION SELECT place.id FROM place JOIN area "
                       "ON parent_id = area.id) SELECT id FROM area))")
            .arg(holds(QStringLiteral("point"))));
    AsOf(day).bind(row, area).step();
    return row.integer(0);
}

CheckInPointId CheckInStore::put(const CheckInPoint& point) {
    m_ledger.require(Permission::Manage);
    const QString name = point.name.simplified();
    if (name.isEmpty()) {
        throw Error(ErrorKind::BadInput, CheckInWords::noName());
    }
    return RowWriter("check_in_point")
        .set("name", name)
        .set("place_id", point.place)
        .set("organisation_id", point.organisation)
        .set("contact", point.contact.simplified())
        .set("started_on", point.from)
        .set("ended_on", point.until)
        .write(m_ledger, point.id);
}

CheckInPointId CheckInStore::save(CheckInPoint point) {
    m_ledger.require(Permission::Manage);
    m_ledger.write(CheckInWords::pointSaved(point.name.simplified()),
                   [&](Database&) { point.id = put(point); });
    return point.id;
}

void CheckInStore::addPoints(const std::vector<CheckInPoint>& points) {
    m_ledger.require(Permission::Manage);
    m_ledger.write(CheckInWords::pointsAdded(static_cast<qsizetype>(points.size())), [&](Database&) {
        for (const CheckInPoint& point : points) {
            put(point);
        }
    });
}

void CheckInStore::removePoint(CheckInPointId id) {
    m_ledger.require(Permission::Manage);
    Statement used = m_ledger.database().prepare("SELECT 1 FROM check_in WHERE point_id = ?");
    if (used.with(id).step()) {
        throw Error(ErrorKind::BadInput, CheckInWords::inUse());
    }
    m_ledger.write(CheckInWords::pointRemoved(), [&](Database& database) {
        removeRowsWhere(database, "check_in_point", "id", id.value());
    });
}

std::vector<CheckIn> CheckInStore::read(Statement rows) const {
    m_ledger.require(Permission::Read);
    std::vector<CheckIn> all;
    while (rows.step()) {
        all.push_back(readCheckIn(rows));
    }
    return all;
}

std::vector<CheckIn> CheckInStore::all() const {
    return read(m_ledger.database().prepare(QLatin1String(kSelect) + QStringLiteral("ORDER BY id")));
}

std::vector<CheckIn> CheckInStore::of(MemberId member) const {
    Statement rows = m_ledger.database().prepare(
        QLatin1String(kSelect) + QStringLiteral("WHERE member_id = ? ORDER BY ifnull(started_on, "
                                                "expected_by), id"));
    rows.with(member);
    return read(std::move(rows));
}

std::vector<CheckIn> CheckInStore::at(CheckInPointId point, const QDate& day) const {
    Statement rows = m_ledger.database().prepare(
        QLatin1String(kSelect) +
        QStringLiteral("WHERE point_id = ?4 AND started_on IS NOT NULL AND %1 ORDER BY started_on, id")
            .arg(holds(QStringLiteral("check_in"))));
    AsOf(day).bind(rows, point);
    return read(std::move(rows));
}

CheckInId CheckInStore::put(const CheckIn& checkIn) {
    m_ledger.require(Permission::Manage);
    if (!checkIn.point.isValid()) {
        throw Error(ErrorKind::BadInput, CheckInWords::noPoint());
    }
    if (checkIn.on.isEmpty() && checkIn.expectedBy.isEmpty()) {
        throw Error(ErrorKind::BadInput, CheckInWords::noDay());
    }
    return RowWriter("check_in")
        .set("member_id", checkIn.member)
        .set("point_id", checkIn.point)
        .set("expected_by", checkIn.expectedBy)
        .set("started_on", checkIn.on)
        .set("ended_on", checkIn.until)
        .write(m_ledger, checkIn.id);
}

CheckInId CheckInStore::save(CheckIn checkIn) {
    m_ledger.require(Permission::Manage);
    const QString name = MemberStore(m_ledger).find(checkIn.member).value_or(Member()).name;
    m_ledger.write(CheckInWords::saved(name), [&](Database&) { checkIn.id = put(checkIn); });
    return checkIn.id;
}

void CheckInStore::remove(CheckInId id) {
    m_ledger.require(Permission::Manage);
    m_ledger.write(CheckInWords::removed(),
                   [&](Database& database) { removeRowsWhere(database, "check_in", "id", id.value()); });
}

std::vector<MissingCheckIn> CheckInStore::missing(const QDate& day, CheckInPointId point) const {
    m_ledger.require(Permission::Read);
    std::vector<MissingCheckIn> all;
    Statement rows = m_ledger.database().prepare(
        QStringLiteral(
            "SELECT check_in.id, member_id, point_id, expected_by, check_in.started_on, check_in.ended_on, "
            "ifnull(worker.name, member.name), point.name FROM check_in JOIN member ON member.id = member_id "
            "LEFT JOIN worker ON worker.id = worker_id JOIN check_in_point AS point ON point.id = point_id "
            "WHERE %1 AND (check_in.started_on IS NULL OR NOT %2) AND (?4 IS NULL OR point_id = ?4) ORDER BY "
            "expected_by, check_in.id")
            .arg(hasCome(QStringLiteral("expected_by")), hasCome(QStringLiteral("check_in.started_on"))));
    AsOf(day).bind(rows, point);
    while (rows.step()) {
        all.push_back({readCheckIn(rows), rows.text(6), rows.text(7)});
    }
    return all;
}

}  // namespace nuanxin
