// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/census/place_store.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "core/census/columns.h"
#include "core/census/place_rules.h"
#include "core/ledger/history.h"

namespace nuanxin {

namespace {

class PlaceWords {
    Q_DECLARE_TR_FUNCTIONS(PlaceWords)

public:
    static QString noName() { return tr("请填写区划名称。"); }
    static QString badCoordinate() { return tr("坐标请写全：纬度在 ±90 度以内，经度在 ±180 度以内。"); }
    static QString taken(const QString& name) { return tr("同一上级下已有“%1”，请换一个名称。").arg(name); }
    static QString parentTooLow() { return tr("上级区划的层级必须高于本级，请另选上级或改层级。"); }
    static QString noParent() { return tr("上级区划已不在台账里，请另选一个。"); }
    static QString needsParent(PlaceLevel level) {
        return tr("%1要有上级，请选一个。").arg(placeLevelName(level));
    }
    static QString hasChildren(const QString& name, qint64 count, const QString& first) {
        return tr("“%1”下面还有 %Ln 个区划（如“%2”），请先移走，或一起选中删除。", nullptr,
                  static_cast<int>(count))
            .arg(name, first);
    }
    static QString isUsed(const QString& name, const QString& noun, qint64 count) {
        return tr("“%1”还有%2在用（%Ln 条），请先把它们改到别的区划。", nullptr, static_cast<int>(count))
            .arg(name, noun);
    }
    static QString andMore(qsizetype count) {
        return tr("…共有 %Ln 处不能删除。", nullptr, static_cast<int>(count));
    }
    static QString childTooHigh(const QString& name) {
        return tr("“%1”下面有同级或更高层级的区划，请先移走它们，或另选层级。").arg(name);
    }
    static QString added(const QString& name) { return tr("新建区划 %1").arg(name); }
    static QString changed(const QString& name) { return tr("修改区划 %1").arg(name); }
    static QString removed(const QString& name) { return tr("删除区划 %1").arg(name); }
    static QString removedSeveral(size_t count) {
        return tr("删除 %Ln 个区划", nullptr, static_cast<int>(count));
    }
};

constexpr qsizetype kShownObstacles = 12;
constexpr char kColumns[] = "SELECT id, parent_id, level, name, code, note, latitude, longitude FROM place ";

Place readPlace(const Statement& row) {
    Place place{row.id<PlaceId>(0), row.id<PlaceId>(1), static_cast<PlaceLevel>(row.integer(2)),
                row.text(3),        row.text(4),        row.text(5)};
    if (!row.isNull(6)) {
        place.latitude = row.real(6);
        place.longitude = row.real(7);
    }
    return place;
}

QString query(const char* rest) {
    return QLatin1String(kColumns) + QLatin1String(rest);
}

void insert(Database& database, const Place& place) {
    database
        .prepare(
            "INSERT INTO place (id, parent_id, level, name, code, note, latitude, longitude) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        .with(place.id, place.parent, static_cast<int>(place.level), place.name, orNull(place.code),
              orNull(place.note), place.latitude, place.longitude)
        .run();
}

// The session extension records only columns whose value differs, so one statement serves.
void update(Database& database, const Place& place) {
    database
        .prepare(
            "UPDATE place SET parent_id = ?, level = ?, name = ?, code = ?, note = ?, latitude = ?, "
            "longitude = ? "
            "WHERE id = ?")
        .with(place.parent, static_cast<int>(place.level), place.name, orNull(place.code), orNull(place.note),
              place.latitude, place.longitude, place.id)
        .run();
}

Place trimmed(Place place) {
    place.name = place.name.trimmed();
    place.code = place.code.trimmed();
    place.note = place.note.trimmed();
    return place;
}

}  // namespace

QString placeLevelName(PlaceLevel level) {
    switch (level) {
        case PlaceLevel::District:
            return PlaceWords::tr("区县");
        case PlaceLevel::Street:
            return PlaceWords::tr("街道镇");
        case PlaceLevel::Community:
            return PlaceWords::tr("社区村");
        case PlaceLevel::Grid:
            return PlaceWords::tr("网格");
    }
    return {};
}

std::vector<Place> PlaceStore::list() const {
    m_ledger.require(Permission::Read);
    std::vector<Place> places;
    Statement rows = m_ledger.database().prepare(query("ORDER BY level, id"));
    while (rows.step()) {
        places.push_back(readPlace(rows));
    }
    return places;
}

std::optional<Place> PlaceStore::find(PlaceId id) const {
    Statement row = m_ledger.database().prepare(query("WHERE id = ?"));
    if (!row.with(id).step()) {
        return std::nullopt;
    }
    return readPlace(row);
}

void PlaceStore::check(const Place& place) const {
    if (place.name.isEmpty()) {
        throw Error(ErrorKind::BadInput, PlaceWords::noName());
    }
    const bool hasBoth = place.latitude.has_value() == place.longitude.has_value();
    if (!hasBoth || std::abs(place.latitude.value_or(0)) > 90 ||
        std::abs(place.longitude.value_or(0)) > 180) {
        throw Error(ErrorKind::BadInput, PlaceWords::badCoordinate());
    }
    if (place.parent.isValid()) {
        const std::optional<Place> parent = find(place.parent);
        if (!parent) {
            throw Error(ErrorKind::BadInput, PlaceWords::noParent());
        }
        if (parent->level >= place.level) {
            throw Error(ErrorKind::BadInput, PlaceWords::parentTooLow());
        }
    } else if (needsParent(place.level, m_ledger.office().level)) {
        throw Error(ErrorKind::BadInput, PlaceWords::needsParent(place.level));
    }
    Statement twin = m_ledger.database().prepare(
        "SELECT 1 FROM place WHERE ifnull(parent_id, 0) = ? AND name = ? AND id <> ?");
    if (twin.with(place.parent.value(), place.name, place.id.value()).step()) {
        throw Error(ErrorKind::BadInput, PlaceWords::taken(place.name));
    }
    Statement child = m_ledger.database().prepare("SELECT 1 FROM place WHERE parent_id = ? AND level <= ?");
    if (child.with(place.id.value(), static_cast<int>(place.level)).step()) {
        throw Error(ErrorKind::BadInput, PlaceWords::childTooHigh(place.name));
    }
}

PlaceId PlaceStore::save(const Place& place) {
    m_ledger.require(Permission::Register);
    Place saved = trimmed(place);
    check(saved);
    const bool isNew = !saved.id.isValid();
    if (isNew) {
        saved.id = PlaceId(m_ledger.newId());
    }
    m_ledger.write(isNew ? PlaceWords::added(saved.name) : PlaceWords::changed(saved.name),
                   [&](Database& database) { isNew ? insert(database, saved) : update(database, saved); });
    return saved.id;
}

void PlaceStore::add(const QString& label, std::vector<Place>& places) {
    m_ledger.require(Permission::Register);
    m_ledger.write(label, [&](Database& database) {
        for (Place& place : places) {
            place = trimmed(place);
            check(place);
            place.id = PlaceId(m_ledger.newId());
            insert(database, place);
        }
    });
}

QStringList PlaceStore::obstacles(const Place& place, const std::vector<Place>& leaving) const {
    QStringList found;
    Statement child =
        m_ledger.database().prepare("SELECT id, name FROM place WHERE parent_id = ? ORDER BY id");
    qint64 children = 0;
    QString first;
    for (child.with(place.id); child.step();) {
        if (std::ranges::find(leaving, child.id<PlaceId>(0), &Place::id) == leaving.end()) {
            first = children++ == 0 ? child.text(1) : first;
        }
    }
    if (children > 0) {
        found << PlaceWords::hasChildren(place.name, children, first);
    }
    // Every table that names places has said so in its foreign key.
    Statement user = m_ledger.database().prepare(
        "SELECT t.name, k.\"from\" FROM sqlite_schema AS t, pragma_foreign_key_list(t.name) AS k "
        "WHERE t.type = 'table' AND k.\"table\" = 'place' AND t.name <> 'place' ORDER BY 1, 2");
    while (user.step()) {
        Statement rows = m_ledger.database().prepare(
            QStringLiteral("SELECT count(*) FROM \"%1\" WHERE \"%2\" = ?").arg(user.text(0), user.text(1)));
        if (rows.with(place.id).step() && rows.integer(0) > 0) {
            found << PlaceWords::isUsed(place.name, tableNoun(user.text(0)), rows.integer(0));
        }
    }
    return found;
}

void PlaceStore::remove(const std::vector<PlaceId>& ids) {
    m_ledger.require(Permission::Register);
    std::vector<Place> leaving;
    for (const PlaceId id : ids) {
        if (const std::optional<Place> place = find(id)) {
            leaving.push_back(*place);
        }
    }
    if (leaving.empty()) {
        return;
    }
    // A child is always of a lower level than its parent, and must go first.
    std::ranges::stable_sort(leaving, std::greater(), &Place::level);
    QStringList inTheWay;
    for (const Place& place : leaving) {
        inTheWay << obstacles(place, leaving);
    }
    if (inTheWay.size() > kShownObstacles) {
        inTheWay = inTheWay.mid(0, kShownObstacles) << PlaceWords::andMore(inTheWay.size());
    }
    if (!inTheWay.isEmpty()) {
        throw Error(ErrorKind::BadInput, inTheWay.join(u'\n'));
    }
    m_ledger.write(leaving.size() == 1 ? PlaceWords::removed(leaving.front().name)
                                       : PlaceWords::removedSeveral(leaving.size()),
                   [&leaving](Database& database) {
                       Statement row = database.prepare("DELETE FROM place WHERE id = ?");
                       for (const Place& place : leaving) {
                           row.with(place.id).run();
                       }
                   });
}

}  // namespace nuanxin
