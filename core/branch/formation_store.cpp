// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/branch/formation_store.h"

#include <QCoreApplication>
#include <QHash>
#include <map>

#include "core/branch/as_of.h"
#include "core/branch/organisation_part_store.h"
#include "core/branch/organisation_store.h"
#include "core/census/place_store.h"
#include "core/census/place_tree.h"
#include "core/text/code_table.h"
#include "core/text/numeral.h"

namespace nuanxin {

namespace {

class FormationStoreWords {
    Q_DECLARE_TR_FUNCTIONS(FormationStore)

public:
    static QString byArea(const QString& area) { return tr("%1新就业群体联合党支部").arg(area); }
    static QString byIndustry(const QString& industry) { return tr("%1行业联合党支部").arg(industry); }
    static QString nextByArea(const QString& area, int number) {
        return tr("%1新就业群体第%2联合党支部").arg(area, text::toChineseNumeral(number));
    }
    static QString nextByIndustry(const QString& industry, int number) {
        return tr("%1行业第%2联合党支部").arg(industry, text::toChineseNumeral(number));
    }
    static QString accepted(const QString& name) { return tr("成立联合党支部 %1").arg(name); }
    static QString instructor(const QString& name) { return tr("党建指导员 %1").arg(name); }
};

// The words of the partial index worker_member, which answers this by itself.
constexpr char kMembers[] =
    "SELECT employer_id, site_id, political_status, name, id FROM worker WHERE political_status IN ('01', "
    "'02') AND state = 'on_job' AND joined_into IS NULL ";

MemberStatus statusFrom(const QString& code) {
    return code == u"01" ? MemberStatus::Full : MemberStatus::Probationary;
}

bool isOwn(OrganisationKind kind) {
    return kind == OrganisationKind::Branch || kind == OrganisationKind::GeneralBranch ||
           kind == OrganisationKind::Committee;
}

// Collects the rows of one day.
class Pass {
public:
    Pass(Ledger& ledger, const QDate& day, PlaceLevel level)
        : m_ledger(ledger), m_day(day), m_level(level), m_places(PlaceStore(ledger).list()) {}

    std::vector<FormationRow> rows() {
        readEmployers();
        readSites();
        readMembers();
        readSecretaries();
        readOrganisations();
        readInstructors();
        for (FormationRow& row : m_rows) {
            row.verdict = formationVerdict(row.facts, shippedFormationRule());
        }
        return std::move(m_rows);
    }

private:
    Statement ask(const QString& sql) {
        Statement rows = m_ledger.database().prepare(sql);
        m_day.bind(rows);
        return rows;
    }

    FormationRow* rowOf(EmployerId employer) {
        const auto found = m_byEmployer.constFind(employer);
        return found == m_byEmployer.constEnd() ? nullptr : &m_rows[*found];
    }

    PlaceId areaOf(PlaceId place) {
        const auto known = m_areas.constFind(place);
        if (known != m_areas.constEnd()) {
            return *known;
        }
        const Place* self = m_places.find(place);
        const Place* above = self && self->level > m_level ? m_places.above(place, m_level) : nullptr;
        return *m_areas.insert(place, above ? above->id : place);
    }

    void readEmployers() {
        Statement rows =
            ask(QStringLiteral("SELECT id, name, kind, place_id, owner_is_member, owner_name FROM "
                               "employer WHERE NOT %1 ORDER BY id")
                    .arg(hasCome(QStringLiteral("closed_on"))));
        while (rows.step()) {
            FormationRow row;
            row.facts.employer = rows.id<EmployerId>(0);
            row.facts.name = rows.text(1);
            row.facts.industry = rows.text(2);
            row.facts.area = areaOf(rows.id<PlaceId>(3));
            if (!rows.isNull(4)) {
                row.facts.ownerIsMember = rows.integer(4) != 0;
            }
            row.facts.ownerName = rows.text(5);
            m_byEmployer.insert(row.facts.employer, m_rows.size());
            m_rows.push_back(std::move(row));
        }
    }

    // A closed site is still the way to the employer of who is entered there.
    void readSites() {
        Statement rows =
            ask(QStringLiteral("SELECT id, employer_id, %1 FROM site WHERE employer_id IS NOT NULL")
                    .arg(hasCome(QStringLiteral("closed_on"))));
        while (rows.step()) {
            m_employerOfSite.insert(rows.id<SiteId>(0), rows.id<EmployerId>(1));
            FormationRow* row = rowOf(rows.id<EmployerId>(1));
            if (row && rows.integer(2) == 0) {
                ++row->facts.sites;
            }
        }
    }

    void readMembers() {
        Statement rows = m_ledger.database().prepare(kMembers);
        while (rows.step()) {
            const EmployerId named = rows.id<EmployerId>(0);
            FormationRow* row = rowOf(named.isValid() ? named : m_employerOfSite.value(rows.id<SiteId>(1)));
            if (row) {
                row->facts.members.push_back({rows.id<WorkerId>(4), rows.text(3), statusFrom(rows.text(2))});
            }
        }
    }

    void readSecretaries() {
        Statement rows = ask(
            QStringLiteral("SELECT organisation_id, ifnull(worker.name, post.name) FROM organisation_post "
                           "AS post LEFT JOIN worker ON worker.id = worker_id WHERE kind = 'secretary' "
                           "AND %1")
                .arg(holds(QStringLiteral("post"))));
        while (rows.step()) {
            m_secretaries.insert(rows.id<OrganisationId>(0), rows.text(1));
        }
    }

    // An employer's own organisations, and those that cover it.
    void readOrganisations() {
        Statement rows = ask(
            QStringLiteral(
                "SELECT unit.employer_id, held.id, held.name, held.kind, unit.own FROM organisation AS held "
                "JOIN (SELECT id, employer_id, 1 AS own FROM organisation WHERE employer_id IS NOT NULL "
                "UNION ALL SELECT organisation_id, employer_id, 0 FROM covered_unit AS covered WHERE %1) AS "
                "unit ON unit.id = held.id WHERE (founded_on IS NULL OR %2) AND NOT %3 ORDER BY held.id")
                .arg(holds(QStringLiteral("covered")), hasCome(QStringLiteral("founded_on")),
                     hasCome(QStringLiteral("dissolved_on"))));
        while (rows.step()) {
            FormationRow* row = rowOf(rows.id<EmployerId>(0));
            if (!row) {
                continue;
            }
            const OrganisationKind kind =
                organisationKindFrom(rows.text(3)).value_or(OrganisationKind::FunctionalBranch);
            FormationFacts& facts = row->facts;
            const bool covered = rows.integer(4) == 0;
            facts.hasOwnBranch = facts.hasOwnBranch || (!covered && isOwn(kind));
            facts.hasJointBranch =
                facts.hasJointBranch || kind == OrganisationKind::JointBranch || (covered && isOwn(kind));
            facts.ownerIsSecretary = facts.ownerIsSecretary ||
                                     (!facts.ownerName.isEmpty() &&
                                      m_secretaries.contains(rows.id<OrganisationId>(1), facts.ownerName));
            if (!row->existing.contains(rows.text(2))) {
                row->existing << rows.text(2);
            }
        }
    }

    void readInstructors() {
        Statement rows =
            ask(QStringLiteral("SELECT duty.employer_id, instructor.name FROM instructor_duty AS "
                               "duty JOIN instructor ON instructor.id = instructor_id WHERE "
                               "duty.employer_id IS NOT NULL AND %1 AND %2 ORDER BY duty.id")
                    .arg(holds(QStringLiteral("duty")), holds(QStringLiteral("instructor"))));
        while (rows.step()) {
            if (FormationRow* row = rowOf(rows.id<EmployerId>(0))) {
                row->facts.hasInstructor = true;
                row->existing << FormationStoreWords::instructor(rows.text(1));
            }
        }
    }

    Ledger& m_ledger;
    const AsOf m_day;
    const PlaceLevel m_level;
    const PlaceTree m_places;
    std::vector<FormationRow> m_rows;
    QHash<EmployerId, size_t> m_byEmployer;
    QHash<SiteId, EmployerId> m_employerOfSite;
    QHash<PlaceId, PlaceId> m_areas;
    QMultiHash<OrganisationId, QString> m_secretaries;
};

}  // namespace

std::vector<FormationFacts> factsOf(const std::vector<FormationRow>& rows) {
    std::vector<FormationFacts> facts;
    facts.reserve(rows.size());
    for (const FormationRow& row : rows) {
        facts.push_back(row.facts);
    }
    return facts;
}

std::vector<FormationRow> FormationStore::rows(const QDate& day, PlaceLevel level) const {
    m_ledger.require(Permission::Read);
    return Pass(m_ledger, day, level).rows();
}

std::vector<SiteFormation> FormationStore::sites(EmployerId employer) const {
    m_ledger.require(Permission::Read);
    std::map<SiteId, SiteFormation> sites;
    Statement named = m_ledger.database().prepare("SELECT id, name FROM site WHERE employer_id = ?");
    named.with(employer);
    while (named.step()) {
        sites[named.id<SiteId>(0)] = {named.id<SiteId>(0), named.text(1)};
    }
    std::map<SiteId, FormationFacts> facts;
    Statement members = m_ledger.database().prepare(
        QLatin1String(kMembers) +
        QStringLiteral("AND (employer_id = ?1 OR (employer_id IS NULL AND site_id IN (SELECT id FROM site "
                       "WHERE employer_id = ?1)))"));
    members.with(employer);
    while (members.step()) {
        const SiteId site = members.id<SiteId>(1);
        facts[sites.contains(site) ? site : SiteId()].members.push_back(
            {members.id<WorkerId>(4), members.text(3), statusFrom(members.text(2))});
    }
    if (facts.contains(SiteId())) {
        sites[SiteId()] = {};
    }
    std::vector<SiteFormation> found;
    for (auto& [id, site] : sites) {
        const FormationVerdict verdict = formationVerdict(facts[id], shippedFormationRule());
        site.members = verdict.members;
        site.fullMembers = verdict.fullMembers;
        site.verdict = verdict.verdict;
        found.push_back(site);
    }
    return found;
}

std::vector<CoverageLine> FormationStore::coverage(const QDate& day) const {
    return coverageByAreaAndIndustry(factsOf(rows(day, PlaceLevel::Street)));
}

std::vector<JointBranchProposal> FormationStore::proposals(const QDate& day, JointBy by,
                                                           PlaceLevel level) const {
    return proposeJointBranches(factsOf(rows(day, level)), by, shippedFormationRule());
}

QString FormationStore::suggestedName(const JointBranchProposal& proposal) const {
    const bool byArea = proposal.area.isValid();
    const QString of = byArea ? PlaceStore(m_ledger).find(proposal.area).value_or(Place()).name
                              : text::codeTable(text::Table::EmployerKind).shortName(proposal.industry);
    QString name = byArea ? FormationStoreWords::byArea(of) : FormationStoreWords::byIndustry(of);
    const OrganisationStore organisations(m_ledger);
    for (int number = 2; !organisations.findByName(name).empty(); ++number) {
        name = byArea ? FormationStoreWords::nextByArea(of, number)
                      : FormationStoreWords::nextByIndustry(of, number);
    }
    return name;
}

OrganisationId FormationStore::accept(const JointBranchProposal& proposal, Organisation branch) {
    m_ledger.require(Permission::Manage);
    branch.kind = OrganisationKind::JointBranch;
    OrganisationId id;
    m_ledger.write(FormationStoreWords::accepted(branch.name.simplified()), [&](Database&) {
        id = OrganisationStore(m_ledger).put(branch);
        OrganisationPartStore parts(m_ledger);
        for (const EmployerId employer : proposal.employers) {
            parts.put({{}, id, employer, branch.foundedOn, {}});
        }
    });
    return id;
}

}  // namespace nuanxin
