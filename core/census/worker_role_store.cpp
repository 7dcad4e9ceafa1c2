// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/census/worker_role_store.h"

#include <QCoreApplication>

#include "core/census/area_store.h"
#include "core/census/columns.h"
#include "core/census/worker_store.h"
#include "core/text/code_table.h"

namespace nuanxin {

namespace {

class RoleWords {
    Q_DECLARE_TR_FUNCTIONS(WorkerRoleStore)

public:
    static QString kindTaken(const QString& name) { return tr("已有身份“%1”，请直接选用它。").arg(name); }
    static QString noKind() { return tr("请选择身份。"); }
    static QString endsBefore() { return tr("结束日期早于开始日期，请核对。"); }
    static QString kindAdded(const QString& name) { return tr("新建身份种类 %1").arg(name); }
    static EntryLabel saved(const QString& name, const QString& kind) {
        return {tr("登记从业人员身份：%1").arg(kind), tr("登记 %1 的身份：%2").arg(name, kind)};
    }
    static EntryLabel removed(const QString& name, const QString& kind) {
        return {tr("删除从业人员身份"), tr("删除 %1 的身份：%2").arg(name, kind)};
    }
};

}  // namespace

std::vector<RoleKind> WorkerRoleStore::kinds() const {
    std::vector<RoleKind> kinds;
    for (const text::Code& code : text::codeTable(text::Table::RoleKind).all()) {
        kinds.push_back({code.code, code.name, false});
    }
    Statement rows = m_ledger.database().prepare("SELECT code, name FROM role_kind ORDER BY id");
    while (rows.step()) {
        kinds.push_back({rows.text(0), rows.text(1), true});
    }
    return kinds;
}

QString WorkerRoleStore::addKind(const QString& name) {
    m_ledger.require(Permission::Register);
    const QString clean = name.simplified();
    for (const RoleKind& kind : kinds()) {
        if (kind.name == clean || clean.isEmpty()) {
            throw Error(ErrorKind::BadInput,
                        clean.isEmpty() ? RoleWords::noKind() : RoleWords::kindTaken(clean));
        }
    }
    const qint64 id = m_ledger.newId();
    const QString code = QStringLiteral("own_%1").arg(id);
    m_ledger.write(RoleWords::kindAdded(clean), [&](Database& database) {
        database.prepare("INSERT INTO role_kind (id, code, name) VALUES (?, ?, ?)")
            .with(id, code, clean)
            .run();
    });
    return code;
}

QString WorkerRoleStore::kindName(const QString& code) const {
    for (const RoleKind& kind : kinds()) {
        if (kind.code == code) {
            return kind.name;
        }
    }
    return code;
}

std::vector<WorkerRole> WorkerRoleStore::of(WorkerId worker) const {
    m_ledger.require(Permission::Read);
    std::vector<WorkerRole> roles;
    Statement rows = m_ledger.database().prepare(
        "SELECT id, worker_id, kind, place_id, team, started_on, ended_on, note FROM worker_role WHERE "
        "worker_id = ? "
        "ORDER BY started_on, id");
    rows.with(worker);
    while (rows.step()) {
        roles.push_back({rows.id<WorkerRoleId>(0), rows.id<WorkerId>(1), rows.text(2), rows.id<PlaceId>(3),
                         rows.text(4), rows.text(5), rows.text(6), rows.text(7)});
    }
    return roles;
}

WorkerRoleId WorkerRoleStore::put(WorkerRole role) {
    m_ledger.require(Permission::Register);
    if (role.kind.isEmpty()) {
        throw Error(ErrorKind::BadInput, RoleWords::noKind());
    }
    if (!role.endedOn.isEmpty() && role.endedOn < role.startedOn.left(role.endedOn.size())) {
        throw Error(ErrorKind::BadInput, RoleWords::endsBefore());
    }
    const bool isNew = !role.id.isValid();
    if (isNew) {
        role.id = WorkerRoleId(m_ledger.newId());
    }
    m_ledger.database()
        .prepare(
            isNew ? "INSERT INTO worker_role (worker_id, kind, place_id, team, started_on, ended_on, note, "
                    "id) VALUES "
                    "(?, ?, ?, ?, ?, ?, ?, ?)"
                  : "UPDATE worker_role SET worker_id = ?, kind = ?, place_id = ?, team = ?, started_on = ?, "
                    "ended_on = ?, note = ? WHERE id = ?")
        .with(role.worker, role.kind, role.place, orNull(role.team), orNull(role.startedOn),
              orNull(role.endedOn), orNull(role.note), role.id)
        .run();
    return role.id;
}

WorkerRoleId WorkerRoleStore::save(const WorkerRole& role) {
    m_ledger.require(Permission::Register);
    WorkerRoleId id;
    m_ledger.write(RoleWords::saved(nameOf(role.worker), kindName(role.kind)),
                   [&](Database&) { id = put(role); });
    return id;
}

QString WorkerRoleStore::nameOf(WorkerId worker) const {
    return WorkerStore(m_ledger).find(worker).value_or(Worker()).name;
}

void WorkerRoleStore::remove(WorkerRoleId id) {
    m_ledger.require(Permission::Register);
    WorkerRole role;
    {
        Statement row = m_ledger.database().prepare("SELECT worker_id, kind FROM worker_role WHERE id = ?");
        if (!row.with(id).step()) {
            return;
        }
        role.worker = row.id<WorkerId>(0);
        role.kind = row.text(1);
    }
    m_ledger.write(RoleWords::removed(nameOf(role.worker), kindName(role.kind)), [&](Database& database) {
        database.prepare("DELETE FROM worker_role WHERE id = ?").with(id).run();
    });
}

qint64 WorkerRoleStore::count(const QString& kind, const QString& onDay, PlaceId area) const {
    m_ledger.require(Permission::Read);
    Statement row = m_ledger.database().prepare(
        QStringLiteral(
            "SELECT count(DISTINCT worker_id) FROM worker_role JOIN worker ON worker.id = worker_id WHERE "
            "kind "
            "= ?1 AND joined_into IS NULL AND ifnull(worker_role.started_on, '') <= ?2 AND (ended_on IS NULL "
            "OR ended_on > ?2) AND (?3 IS NULL OR place_id IN (%1))")
            .arg(QLatin1String(kAreaOfThird)));
    row.with(kind, onDay, area).step();
    return row.integer(0);
}

std::vector<RoleCount> WorkerRoleStore::counts(const QString& onDay, PlaceId area) const {
    std::vector<RoleCount> counts;
    for (const RoleKind& kind : kinds()) {
        counts.push_back({kind, count(kind.code, onDay, area)});
    }
    return counts;
}

}  // namespace nuanxin
