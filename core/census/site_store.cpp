// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/census/site_store.h"

#include <QCoreApplication>

#include "core/census/keys.h"
#include "core/census/workplace_store.h"
#include "core/ledger/registers.h"
#include "core/text/mask.h"
#include "core/text/phone.h"

namespace nuanxin {

namespace {

class SiteWords {
    Q_DECLARE_TR_FUNCTIONS(SiteWords)

public:
    static QString noName() { return tr("请填写网点名称。"); }
    static QString badPhone() { return tr("网点的电话有误，请核对。"); }
    static QString inUse(const QString& name) {
        return tr("“%1”还有从业人员或走访记录，请先移走或删除它们。").arg(name);
    }
    static QString added(const QString& name) { return tr("新建网点 %1").arg(name); }
    static QString changed(const QString& name) { return tr("修改网点 %1").arg(name); }
    static QString removed(const QString& name) { return tr("删除网点 %1").arg(name); }
};

constexpr char kColumns[] =
    "SELECT id, name, employer_id, place_id, address, contact, phone_sealed, headcount, headcount_qualifier, "
    "closed_on, note FROM site ";

SealedPlace phoneOf(SiteId id) {
    return {"site", "phone_sealed", id.value()};
}

Site readSite(const Statement& row, const Sealer& sealer) {
    Site site;
    site.id = row.id<SiteId>(0);
    site.name = row.text(1);
    site.employer = row.id<EmployerId>(2);
    site.place = row.id<PlaceId>(3);
    site.address = row.text(4);
    site.contact = row.text(5);
    site.phoneMasked = text::maskPhone(sealer.open(row.blob(6), phoneOf(site.id)));
    site.headcount = quantityOrNone(row, 7, 8);
    site.closedOn = row.text(9);
    site.note = row.text(10);
    return site;
}

QByteArray sealedPhone(Database& database, SiteId id) {
    Statement row = database.prepare("SELECT phone_sealed FROM site WHERE id = ?");
    return row.with(id).step() ? row.blob(0) : QByteArray();
}

}  // namespace

std::optional<Site> SiteStore::find(SiteId id) const {
    m_ledger.require(Permission::Read);
    Statement row = m_ledger.database().prepare(QLatin1String(kColumns) + QStringLiteral("WHERE id = ?"));
    return row.with(id).step() ? std::optional(readSite(row, m_ledger.sealer())) : std::nullopt;
}

std::vector<SiteId> SiteStore::findByName(const QString& name) const {
    return workplacesWhere<SiteId>(m_ledger.database(), "SELECT id FROM site WHERE name = ? ORDER BY id",
                                   name);
}

std::vector<Site> SiteStore::list(const SiteQuery& wanted) const {
    m_ledger.require(Permission::Read);
    const auto read = [this](const Statement& row) { return readSite(row, m_ledger.sealer()); };
    return listWorkplaces(m_ledger.database(), kColumns, wanted, "employer_id", wanted.employer, read);
}

void SiteStore::check(const Site& site) const {
    if (site.name.isEmpty()) {
        throw Error(ErrorKind::BadInput, SiteWords::noName());
    }
    if (site.phone && !site.phone->trimmed().isEmpty() && text::normalisePhone(*site.phone).isEmpty()) {
        throw Error(ErrorKind::BadInput, SiteWords::badPhone());
    }
}

SiteId SiteStore::put(Site site) {
    m_ledger.require(Permission::Register);
    site.name = site.name.simplified();
    check(site);
    const bool isNew = !site.id.isValid();
    if (isNew) {
        site.id = SiteId(m_ledger.newId());
    }
    // An unchanged phone keeps its bytes: sealed anew, it would look like a change.
    const Sealer& sealer = m_ledger.sealer();
    QByteArray sealed = isNew ? QByteArray() : sealedPhone(m_ledger.database(), site.id);
    QString phone = sealer.open(sealed, phoneOf(site.id));
    if (site.phone && text::normalisePhone(*site.phone) != phone) {
        phone = text::normalisePhone(*site.phone);
        sealed = sealer.seal(phone, phoneOf(site.id));
    }
    m_ledger.database()
        .prepare(
            isNew
                ? "INSERT INTO site (name, employer_id, place_id, address, contact, phone_sealed, phone_key, "
                  "headcount, headcount_qualifier, closed_on, note, id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, "
                  "?, ?, ?)"
                : "UPDATE site SET name = ?, employer_id = ?, place_id = ?, address = ?, contact = ?, "
                  "phone_sealed = ?, phone_key = ?, headcount = ?, headcount_qualifier = ?, closed_on = ?, "
                  "note = ? WHERE id = ?")
        .with(site.name, site.employer, site.place, orNull(site.address), orNull(site.contact),
              orNull(sealed), orNull(phoneKey(sealer, phone)), valueOf(site.headcount),
              qualifierOf(site.headcount), orNull(site.closedOn), orNull(site.note), site.id)
        .run();
    return site.id;
}

SiteId SiteStore::save(const Site& site) {
    m_ledger.require(Permission::Register);
    SiteId id;
    const QString name = site.name.simplified();
    m_ledger.write(site.id.isValid() ? SiteWords::changed(name) : SiteWords::added(name),
                   [&](Database&) { id = put(site); });
    return id;
}

void SiteStore::remove(SiteId id) {
    m_ledger.require(Permission::Register);
    const std::optional<Site> site = find(id);
    if (!site) {
        return;
    }
    Statement used = m_ledger.database().prepare(
        "SELECT 1 WHERE EXISTS (SELECT 1 FROM worker WHERE site_id = ?1) OR EXISTS (SELECT 1 FROM visit "
        "WHERE "
        "site_id = ?1)");
    if (used.with(id).step()) {
        throw Error(ErrorKind::BadInput, SiteWords::inUse(site->name));
    }
    m_ledger.write(SiteWords::removed(site->name), [&](Database& database) {
        database.prepare("DELETE FROM site WHERE id = ?").with(id).run();
    });
}

QString SiteStore::revealPhone(SiteId id, const QString& why) {
    return Registers(m_ledger).reveal(sealedPhone(m_ledger.database(), id), phoneOf(id), why);
}

QString SiteStore::plainPhone(SiteId id) const {
    m_ledger.require(Permission::Export);
    m_ledger.require(Permission::Reveal);
    return m_ledger.sealer().open(sealedPhone(m_ledger.database(), id), phoneOf(id));
}

std::map<SiteId, qint64> SiteStore::workers() const {
    m_ledger.require(Permission::Read);
    return personsBy<SiteId>(m_ledger.database(), "site_id");
}

}  // namespace nuanxin
