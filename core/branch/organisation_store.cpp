// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/branch/organisation_store.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>
#include <algorithm>
#include <map>

#include "core/branch/as_of.h"
#include "core/branch/organisation_term.h"
#include "core/ledger/history.h"
#include "core/ledger/row_writer.h"
#include "core/text/search_key.h"
#include "core/text/sort_key.h"

namespace nuanxin {

namespace {

class OrganisationWords {
    Q_DECLARE_TR_FUNCTIONS(OrganisationStore)

public:
    static QString noName() { return tr("请填写党组织名称。"); }
    static QString circle(const QString& name) { return tr("“%1”不能隶属于自己或自己的下级。").arg(name); }
    static QString endsBefore() { return tr("撤销日期早于成立日期。"); }
    static QString noElection() { return tr("请填写换届日期。"); }
    static QString inUse(const QString& name, const QString& noun) {
        return tr("“%1”名下还有%2，请先移走或删除。").arg(name, noun);
    }
    static QString added(const QString& name) { return tr("新建党组织 %1").arg(name); }
    static QString changed(const QString& name) { return tr("修改党组织 %1").arg(name); }
    static QString removed(const QString& name) { return tr("删除党组织 %1").arg(name); }
    static QString termSaved(const QString& name) { return tr("登记 %1 的换届").arg(name); }
    static QString termRemoved(const QString& name) { return tr("删除 %1 的换届记录").arg(name); }
};

constexpr char kSelect[] =
    "SELECT held.id, held.name, held.kind, formed_by, superior_id, place_id, employer_id, host_authority, "
    "founded_on, approval, is_village, dissolved_on, held.note, years, elected_on, extended_until "
    "FROM organisation AS held LEFT JOIN organisation_term AS term ON term.id = (SELECT id FROM "
    "organisation_term WHERE organisation_id = held.id ORDER BY elected_on DESC, id DESC LIMIT 1) ";

Organisation readOrganisation(const Statement& row) {
    Organisation organisation;
    organisation.id = row.id<OrganisationId>(0);
    organisation.name = row.text(1);
    organisation.kind = organisationKindFrom(row.text(2)).value_or(OrganisationKind::Branch);
    organisation.formedBy = row.text(3);
    organisation.superior = row.id<OrganisationId>(4);
    organisation.place = row.id<PlaceId>(5);
    organisation.employer = row.id<EmployerId>(6);
    organisation.hostAuthority = row.text(7);
    organisation.foundedOn = row.text(8);
    organisation.approval = row.text(9);
    organisation.isVillage = row.integer(10) != 0;
    organisation.dissolvedOn = row.text(11);
    organisation.note = row.text(12);
    if (!row.isNull(13)) {
        organisation.termYears = static_cast<int>(row.integer(13));
    }
    organisation.lastElectedOn = row.text(14);
    organisation.extendedUntil = row.text(15);
    return organisation;
}

Term readTerm(const Statement& row) {
    Term term{row.id<TermId>(0), row.id<OrganisationId>(1), row.text(2), {}, row.text(4), row.text(5),
              row.text(6)};
    if (!row.isNull(3)) {
        term.years = static_cast<int>(row.integer(3));
    }
    return term;
}

constexpr char kTermSelect[] =
    "SELECT id, organisation_id, elected_on, years, edition, extended_until, note FROM organisation_term ";

// What belongs to an organisation and goes with it.
constexpr const char* kOwned[] = {"organisation_term", "branch_committee", "party_group",      "covered_unit",
                                  "organisation_post", "instructor_duty",  "development_quota"};

}  // namespace

std::optional<Organisation> OrganisationStore::find(OrganisationId id) const {
    m_ledger.require(Permission::Read);
    Statement row = m_ledger.database().prepare(QLatin1String(kSelect) + QStringLiteral("WHERE held.id = ?"));
    return row.with(id).step() ? std::optional(readOrganisation(row)) : std::nullopt;
}

std::vector<OrganisationId> OrganisationStore::findByName(const QString& name) const {
    m_ledger.require(Permission::Read);
    std::vector<OrganisationId> ids;
    Statement rows = m_ledger.database().prepare("SELECT id FROM organisation WHERE name = ? ORDER BY id");
    rows.with(name);
    while (rows.step()) {
        ids.push_back(rows.id<OrganisationId>(0));
    }
    return ids;
}

std::vector<Organisation> OrganisationStore::list(const OrganisationQuery& query) const {
    m_ledger.require(Permission::Read);
    Statement rows = m_ledger.database().prepare(
        QLatin1String(kSelect) +
        QStringLiteral("WHERE (?4 IS NULL OR held.kind = ?4) AND (?5 IS NULL OR held.id IN (WITH RECURSIVE "
                       "below (id) AS (VALUES (?5) UNION SELECT organisation.id FROM organisation JOIN below "
                       "ON superior_id = below.id) SELECT id FROM below)) AND (?6 = 0 OR ((founded_on IS "
                       "NULL OR %1) AND NOT %2))")
            .arg(hasCome(QStringLiteral("founded_on")), hasCome(QStringLiteral("dissolved_on"))));
    const AsOf day(query.standingOn.value_or(QDate(1, 1, 1)));
    day.bind(rows, query.kind ? std::optional(organisationKindCode(*query.kind)) : std::nullopt, query.below,
             query.standingOn.has_value());
    const text::SearchWord word(query.text);
    std::multimap<QByteArray, Organisation> found;  // by pinyin
    while (rows.step()) {
        Organisation organisation = readOrganisation(rows);
        if (word.isEmpty() || text::SearchKey(organisation.name).matches(word)) {
            const QByteArray key = text::pinyinSortKeyOf(organisation.name);
            found.emplace(key, std::move(organisation));
        }
    }
    std::vector<Organisation> organisations;
    for (auto& [key, organisation] : found) {
        organisations.push_back(std::move(organisation));
    }
    return organisations;
}

std::vector<OrganisationNode> OrganisationStore::tree(const OrganisationQuery& query) const {
    std::vector<Organisation> all = list(query);
    std::ranges::stable_sort(all, {}, &Organisation::kind);
    QSet<OrganisationId> listed;
    for (const Organisation& organisation : all) {
        listed.insert(organisation.id);
    }
    QHash<OrganisationId, std::vector<const Organisation*>> below;
    for (const Organisation& organisation : all) {
        below[listed.contains(organisation.superior) ? organisation.superior : OrganisationId()].push_back(
            &organisation);
    }
    std::vector<OrganisationNode> nodes;
    const std::function<void(OrganisationId, int)> lay = [&](OrganisationId superior, int depth) {
        for (const Organisation* organisation : below.take(superior)) {
            nodes.push_back({*organisation, depth});
            lay(organisation->id, depth + 1);
        }
    };
    lay({}, 0);
    // Two people's changes may have made a superior its own inferior; nobody is lost by that.
    for (const Organisation& organisation : all) {
        if (below.contains(organisation.superior)) {
            lay(organisation.superior, 0);
        }
    }
    return nodes;
}

qint64 OrganisationStore::count(const QDate& day) const {
    m_ledger.require(Permission::Read);
    Statement row = m_ledger.database().prepare(
        QStringLiteral("SELECT count(*) FROM organisation WHERE (founded_on IS NULL OR %1) AND NOT %2")
            .arg(hasCome(QStringLiteral("founded_on")), hasCome(QStringLiteral("dissolved_on"))));
    AsOf(day).bind(row).step();
    return row.integer(0);
}

std::vector<OrganisationId> OrganisationStore::subtree(OrganisationId top) const {
    m_ledger.require(Permission::Read);
    std::vector<OrganisationId> ids;
    Statement rows = m_ledger.database().prepare(
        "WITH RECURSIVE below (id) AS (VALUES (?1) UNION SELECT organisation.id FROM organisation JOIN below "
        "ON superior_id = below.id) SELECT id FROM below");
    rows.with(top);
    while (rows.step()) {
        ids.push_back(rows.id<OrganisationId>(0));
    }
    return ids;
}

void OrganisationStore::check(const Organisation& organisation) const {
    if (organisation.name.isEmpty()) {
        throw Error(ErrorKind::BadInput, OrganisationWords::noName());
    }
    if (!organisation.dissolvedOn.isEmpty() &&
        organisation.dissolvedOn < organisation.foundedOn.left(organisation.dissolvedOn.size())) {
        throw Error(ErrorKind::BadInput, OrganisationWords::endsBefore());
    }
    if (organisation.id.isValid() && organisation.superior.isValid()) {
        const std::vector<OrganisationId> below = subtree(organisation.id);
        if (std::ranges::find(below, organisation.superior) != below.end()) {
            throw Error(ErrorKind::BadInput, OrganisationWords::circle(organisation.name));
        }
    }
}

OrganisationId OrganisationStore::put(Organisation organisation) {
    m_ledger.require(Permission::Manage);
    organisation.name = organisation.name.simplified();
    check(organisation);
    const bool isNew = !organisation.id.isValid();
    organisation.id = RowWriter("organisation")
                          .set("name", organisation.name)
                          .set("kind", organisationKindCode(organisation.kind))
                          .set("formed_by", organisation.formedBy)
                          .set("superior_id", organisation.superior)
                          .set("place_id", organisation.place)
                          .set("employer_id", organisation.employer)
                          .set("host_authority", organisation.hostAuthority.trimmed())
                          .set("founded_on", organisation.foundedOn)
                          .set("approval", organisation.approval.trimmed())
                          .set("is_village", organisation.isVillage)
                          .set("dissolved_on", organisation.dissolvedOn)
                          .set("note", organisation.note.trimmed())
                          .write(m_ledger, organisation.id);
    if (isNew && !organisation.lastElectedOn.isEmpty()) {
        putTerm({{},
                 organisation.id,
                 organisation.lastElectedOn,
                 organisation.termYears,
                 {},
                 organisation.extendedUntil,
                 {}});
    }
    return organisation.id;
}

OrganisationId OrganisationStore::save(const Organisation& organisation) {
    m_ledger.require(Permission::Manage);
    OrganisationId id;
    const QString name = organisation.name.simplified();
    m_ledger.write(
        organisation.id.isValid() ? OrganisationWords::changed(name) : OrganisationWords::added(name),
        [&](Database&) { id = put(organisation); });
    return id;
}

void OrganisationStore::remove(OrganisationId id) {
    m_ledger.require(Permission::Manage);
    const std::optional<Organisation> organisation = find(id);
    if (!organisation) {
        return;
    }
    for (const char* table : {"relationship", "development", "meeting_host", "check_in_point"}) {
        Statement used = m_ledger.database().prepare(
            QStringLiteral("SELECT 1 FROM %1 WHERE organisation_id = ?").arg(QLatin1String(table)));
        if (used.with(id).step()) {
            throw Error(ErrorKind::BadInput,
                        OrganisationWords::inUse(organisation->name, tableNoun(QLatin1String(table))));
        }
    }
    for (const char* column : {"superior_id", "from_organisation_id", "to_organisation_id"}) {
        const bool isSuperior = QLatin1String(column) == u"superior_id";
        const QString table = isSuperior ? QStringLiteral("organisation") : QStringLiteral("transfer");
        Statement used = m_ledger.database().prepare(
            QStringLiteral("SELECT 1 FROM %1 WHERE %2 = ?").arg(table, QLatin1String(column)));
        if (used.with(id).step()) {
            throw Error(ErrorKind::BadInput, OrganisationWords::inUse(organisation->name, tableNoun(table)));
        }
    }
    m_ledger.write(OrganisationWords::removed(organisation->name), [&](Database& database) {
        for (const char* table : kOwned) {
            removeRowsWhere(database, table, "organisation_id", id.value());
        }
        removeRowsWhere(database, "organisation", "id", id.value());
    });
}

std::vector<Term> OrganisationStore::terms(OrganisationId id) const {
    m_ledger.require(Permission::Read);
    std::vector<Term> terms;
    Statement rows = m_ledger.database().prepare(
        QLatin1String(kTermSelect) +
        QStringLiteral("WHERE organisation_id = ? ORDER BY elected_on DESC, id DESC"));
    rows.with(id);
    while (rows.step()) {
        terms.push_back(readTerm(rows));
    }
    return terms;
}

TermId OrganisationStore::putTerm(const Term& term) {
    m_ledger.require(Permission::Manage);
    if (term.electedOn.isEmpty()) {
        throw Error(ErrorKind::BadInput, OrganisationWords::noElection());
    }
    return RowWriter("organisation_term")
        .set("organisation_id", term.organisation)
        .set("elected_on", term.electedOn)
        .set("years", term.years)
        .set("edition", term.edition.isEmpty() ? shippedTerms().code : term.edition)
        .set("extended_until", term.extendedUntil)
        .set("note", term.note)
        .write(m_ledger, term.id);
}

TermId OrganisationStore::saveTerm(Term term) {
    m_ledger.require(Permission::Manage);
    const QString name = find(term.organisation).value_or(Organisation()).name;
    m_ledger.write(OrganisationWords::termSaved(name), [&](Database&) { term.id = putTerm(term); });
    return term.id;
}

void OrganisationStore::removeTerm(TermId id) {
    m_ledger.require(Permission::Manage);
    Statement row = m_ledger.database().prepare(QLatin1String(kTermSelect) + QStringLiteral("WHERE id = ?"));
    if (!row.with(id).step()) {
        return;
    }
    const QString name = find(readTerm(row).organisation).value_or(Organisation()).name;
    m_ledger.write(OrganisationWords::termRemoved(name), [&](Database& database) {
        removeRowsWhere(database, "organisation_term", "id", id.value());
    });
}

}  // namespace nuanxin
