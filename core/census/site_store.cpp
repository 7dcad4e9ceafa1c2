// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/census/site_store.h"

#include <QCoreApplication>
#include <map>

#include "core/census/area_store.h"
#include "core/census/columns.h"
#include "core/census/keys.h"
#include "core/census/search_text.h"
#include "core/ledger/registers.h"
#include "core/text/mask.h"
#include "core/text/phone.h"
#include "core/text/sort_key.h"

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

QString query(const QString& rest) {
    return QLatin1String(kColumns) + rest;
}

QByteArray sealedPhone(Database& database, SiteId id) {
    Statement row = database.prepare("SELECT phone_sealed FROM site WHERE id = ?");
    return row.with(id).step() ? row.blob(0) : QByteArray();
}

}  // namespace

std::optional<Site> SiteStore::find(SiteId id) const {
    m_ledger.require(Permission::Read);
    Statement row = m_ledger.database().prepare(query(QStringLiteral("WHERE id = ?")));
    return row.with(id).step() ? std::optional(readSite(row, m_ledger.sealer())) : std::nullopt;
}

std::vector<SiteId> SiteStore::findByName(const QString& name) const {
    std::vector<SiteId> ids;
    Statement rows = m_ledger.database().prepare("SELECT id FROM site WHERE name = ? ORDER BY id");
    rows.with(name);
    while (rows.step()) {
        ids.push_back(rows.id<SiteId>(0));
    }
    return ids;
}

std::vector<Site> SiteStore::list(const SiteQuery& wanted) const {
    m_ledger.require(Permission::Read);
    const QString expression = searchExpressions(wanted.text).join(QStringLiteral(" AND "));
    if (expression.isEmpty() && !wanted.text.trimmed().isEmpty()) {
        return {};
    }
    Statement rows = m_ledger.database().prepare(query(
        QStringLiteral("WHERE (?1 IS NULL OR id IN (SELECT rowid FROM derived_workplace_search WHERE words "
                       "MATCH ?1)) AND (?2 IS NULL OR employer_id = ?2) AND (?3 IS NULL OR place_id IN "
                       "(%1)) AND (?4 OR closed_on IS NULL)")
            .arg(QLatin1String(kAreaOfThird))));
    rows.with(orNull(expression), wanted.employer, wanted.area, wanted.withClosed);
    std::multimap<QByteArray, Site> found;  // by pinyin
    while (rows.step()) {
        Site site = readSite(rows, m_ledger.sealer());
        const QByteArray key = text::pinyinSortKeyOf(site.name);
        found.emplace(key, std::move(site));
    }
    std::vector<Site> sites;
    for (auto& [key, site] : found) {
        if (wanted.limit == 0 || sites.size() < static_cast<size_t>(wanted.limit)) {
            sites.push_back(std::move(site));
        }
    }
    return sites;
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

// Two counts that indexes answer by themselves.
std::map<SiteId, qint64> SiteStore::workers() const {
    m_ledger.require(Permission::Read);
    std::map<SiteId, qint64> counts;
    Statement all = m_ledger.database().prepare(
        "SELECT site_id, count(*) FROM worker WHERE site_id IS NOT NULL GROUP BY site_id");
    while (all.step()) {
        counts[all.id<SiteId>(0)] = all.integer(1);
    }
    Statement joined = m_ledger.database().prepare(
        "SELECT site_id, count(*) FROM worker WHERE joined_into IS NOT NULL AND site_id IS NOT NULL "
        "GROUP BY site_id");
    while (joined.step()) {
        counts[joined.id<SiteId>(0)] -= joined.integer(1);
    }
    return counts;
}

}  // namespace nuanxin
