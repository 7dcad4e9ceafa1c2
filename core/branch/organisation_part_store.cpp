// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/branch/organisation_part_store.h"

#include <QCoreApplication>

#include "core/branch/as_of.h"
#include "core/branch/organisation_store.h"
#include "core/census/employer_store.h"
#include "core/census/worker_store.h"
#include "core/ledger/row_writer.h"

namespace nuanxin {

namespace {

class PartWords {
    Q_DECLARE_TR_FUNCTIONS(OrganisationPartStore)

public:
    static QString noHolder() { return tr("请填写任职人。"); }
    static QString noUnit() { return tr("请选择覆盖的企业。"); }
    static QString noGroup() { return tr("请填写党小组名称。"); }
    static QString endsBefore() { return tr("结束日期早于开始日期。"); }
    static EntryLabel postSaved(const QString& organisation, const QString& post, const QString& holder) {
        return {tr("登记 %1 的%2").arg(organisation, post),
                tr("登记 %1 的%2 %3").arg(organisation, post, holder)};
    }
    static QString postRemoved() { return tr("删除党组织任职"); }
    static QString unitSaved(const QString& organisation, const QString& employer) {
        return tr("登记 %1 覆盖 %2").arg(organisation, employer);
    }
    static QString unitRemoved() { return tr("删除联合党支部覆盖的企业"); }
    static QString committeeSaved(const QString& name) { return tr("登记 %1 的支部委员会").arg(name); }
    static QString committeeRemoved() { return tr("删除支部委员会记录"); }
    static QString groupSaved(const QString& organisation, const QString& group) {
        return tr("登记 %1 的党小组 %2").arg(organisation, group);
    }
    static QString groupRemoved() { return tr("删除党小组"); }
};

void checkDates(const QString& from, const QString& until) {
    if (!until.isEmpty() && until < from.left(until.size())) {
        throw Error(ErrorKind::BadInput, PartWords::endsBefore());
    }
}

// A part's rows, all of which begin with id and organisation.
template <class Part, class Read>
std::vector<Part> partsOf(const Ledger& ledger, const char* sql, OrganisationId id, const Read& read) {
    ledger.require(Permission::Read);
    std::vector<Part> parts;
    Statement rows = ledger.database().prepare(sql);
    rows.with(id);
    while (rows.step()) {
        parts.push_back(read(rows));
    }
    return parts;
}

}  // namespace

QString OrganisationPartStore::nameOf(OrganisationId id) const {
    return OrganisationStore(m_ledger).find(id).value_or(Organisation()).name;
}

void OrganisationPartStore::remove(const char* table, qint64 id, const EntryLabel& label) {
    m_ledger.require(Permission::Manage);
    m_ledger.write(label, [&](Database& database) { removeRowsWhere(database, table, "id", id); });
}

std::vector<Post> OrganisationPartStore::readPosts(const QString& where, qint64 id, const QDate& day) const {
    m_ledger.require(Permission::Read);
    Statement rows = m_ledger.database().prepare(
        QStringLiteral(
            "SELECT post.id, organisation_id, kind, post.source, worker_id, ifnull(worker.name, post.name), "
            "duty, post.started_on, post.ended_on FROM organisation_post AS post LEFT JOIN worker ON "
            "worker.id = worker_id WHERE %1 ORDER BY CASE kind WHEN 'secretary' THEN 0 WHEN "
            "'deputy_secretary' THEN 1 ELSE 2 END, post.started_on, post.id")
            .arg(where));
    AsOf(day).bind(rows, id);
    std::vector<Post> posts;
    while (rows.step()) {
        posts.push_back({rows.id<PostId>(0), rows.id<OrganisationId>(1),
                         postKindFrom(rows.text(2)).value_or(PostKind::CommitteeMember),
                         postSourceFrom(rows.text(3)).value_or(PostSource::Within), rows.id<WorkerId>(4),
                         rows.text(5), rows.text(6), rows.text(7), rows.text(8)});
    }
    return posts;
}

std::vector<Post> OrganisationPartStore::posts(OrganisationId id) const {
    return readPosts(QStringLiteral("organisation_id = ?4"), id.value(), QDate(1, 1, 1));
}

std::vector<Post> OrganisationPartStore::postsOn(OrganisationId id, const QDate& day) const {
    return readPosts(QStringLiteral("organisation_id = ?4 AND ") + holds(QStringLiteral("post")), id.value(),
                     day);
}

std::vector<Post> OrganisationPartStore::postsOf(WorkerId worker) const {
    return readPosts(QStringLiteral("worker_id = ?4"), worker.value(), QDate(1, 1, 1));
}

PostId OrganisationPartStore::put(const Post& post) {
    m_ledger.require(Permission::Manage);
    const QString name = post.worker.isValid() ? QString() : post.name.simplified();
    if (!post.worker.isValid() && name.isEmpty()) {
        throw Error(ErrorKind::BadInput, PartWords::noHolder());
    }
    checkDates(post.from, post.until);
    return RowWriter("organisation_post")
        .set("organisation_id", post.organisation)
        .set("kind", postKindCode(post.kind))
        .set("source", postSourceCode(post.source))
        .set("worker_id", post.worker)
        .set("name", name)
        .set("duty", post.duty.simplified())
        .set("started_on", post.from)
        .set("ended_on", post.until)
        .write(m_ledger, post.id);
}

PostId OrganisationPartStore::save(Post post) {
    m_ledger.require(Permission::Manage);
    const QString name = post.worker.isValid()
                             ? WorkerStore(m_ledger).find(post.worker).value_or(Worker()).name
                             : post.name.simplified();
    m_ledger.write(PartWords::postSaved(nameOf(post.organisation), postKindName(post.kind), name),
                   [&](Database&) { post.id = put(post); });
    return post.id;
}

void OrganisationPartStore::removePost(PostId id) {
    remove("organisation_post", id.value(), PartWords::postRemoved());
}

std::vector<CoveredUnit> OrganisationPartStore::units(OrganisationId id) const {
    return partsOf<CoveredUnit>(
        m_ledger,
        "SELECT id, organisation_id, employer_id, started_on, ended_on FROM covered_unit WHERE "
        "organisation_id = ? ORDER BY started_on, id",
        id, [](const Statement& row) {
            return CoveredUnit{row.id<CoveredUnitId>(0), row.id<OrganisationId>(1), row.id<EmployerId>(2),
                               row.text(3), row.text(4)};
        });
}

CoveredUnitId OrganisationPartStore::put(const CoveredUnit& unit) {
    m_ledger.require(Permission::Manage);
    if (!unit.employer.isValid()) {
        throw Error(ErrorKind::BadInput, PartWords::noUnit());
    }
    checkDates(unit.from, unit.until);
    return RowWriter("covered_unit")
        .set("organisation_id", unit.organisation)
        .set("employer_id", unit.employer)
        .set("started_on", unit.from)
        .set("ended_on", unit.until)
        .write(m_ledger, unit.id);
}

CoveredUnitId OrganisationPartStore::save(CoveredUnit unit) {
    const QString employer = EmployerStore(m_ledger).find(unit.employer).value_or(Employer()).name;
    m_ledger.write(PartWords::unitSaved(nameOf(unit.organisation), employer),
                   [&](Database&) { unit.id = put(unit); });
    return unit.id;
}

void OrganisationPartStore::removeUnit(CoveredUnitId id) {
    remove("covered_unit", id.value(), PartWords::unitRemoved());
}

QHash<OrganisationId, int> OrganisationPartStore::unitCounts(const QDate& day) const {
    m_ledger.require(Permission::Read);
    QHash<OrganisationId, int> counts;
    Statement rows = m_ledger.database().prepare(
        QStringLiteral("SELECT organisation_id, count(DISTINCT employer_id) FROM covered_unit WHERE %1 GROUP "
                       "BY organisation_id")
            .arg(holds(QStringLiteral("covered_unit"))));
    AsOf(day).bind(rows);
    while (rows.step()) {
        counts.insert(rows.id<OrganisationId>(0), static_cast<int>(rows.integer(1)));
    }
    return counts;
}

std::vector<BranchCommittee> OrganisationPartStore::committees(OrganisationId id) const {
    return partsOf<BranchCommittee>(
        m_ledger,
        "SELECT id, organisation_id, started_on, ended_on FROM branch_committee WHERE organisation_id = ? "
        "ORDER BY started_on, id",
        id, [](const Statement& row) {
            return BranchCommittee{row.id<BranchCommitteeId>(0), row.id<OrganisationId>(1), row.text(2),
                                   row.text(3)};
        });
}

BranchCommitteeId OrganisationPartStore::save(BranchCommittee committee) {
    m_ledger.require(Permission::Manage);
    checkDates(committee.from, committee.until);
    m_ledger.write(PartWords::committeeSaved(nameOf(committee.organisation)), [&](Database&) {
        committee.id = RowWriter("branch_committee")
                           .set("organisation_id", committee.organisation)
                           .set("started_on", committee.from)
                           .set("ended_on", committee.until)
                           .write(m_ledger, committee.id);
    });
    return committee.id;
}

void OrganisationPartStore::removeCommittee(BranchCommitteeId id) {
    remove("branch_committee", id.value(), PartWords::committeeRemoved());
}

std::vector<PartyGroup> OrganisationPartStore::groups(OrganisationId id) const {
    return partsOf<PartyGroup>(
        m_ledger,
        "SELECT id, organisation_id, name, started_on, ended_on FROM party_group WHERE organisation_id = ? "
        "ORDER BY started_on, id",
        id, [](const Statement& row) {
            return PartyGroup{row.id<PartyGroupId>(0), row.id<OrganisationId>(1), row.text(2), row.text(3),
                              row.text(4)};
        });
}

PartyGroupId OrganisationPartStore::save(PartyGroup group) {
    m_ledger.require(Permission::Manage);
    group.name = group.name.simplified();
    if (group.name.isEmpty()) {
        throw Error(ErrorKind::BadInput, PartWords::noGroup());
    }
    checkDates(group.from, group.until);
    m_ledger.write(PartWords::groupSaved(nameOf(group.organisation), group.name), [&](Database&) {
        group.id = RowWriter("party_group")
                       .set("organisation_id", group.organisation)
                       .set("name", group.name)
                       .set("started_on", group.from)
                       .set("ended_on", group.until)
                       .write(m_ledger, group.id);
    });
    return group.id;
}

void OrganisationPartStore::removeGroup(PartyGroupId id) {
    remove("party_group", id.value(), PartWords::groupRemoved());
}

BranchFacts OrganisationPartStore::facts(const Organisation& branch) const {
    BranchFacts facts{branch.id, branch.kind, {branch.foundedOn, branch.dissolvedOn}, {}, groups(branch.id)};
    for (const BranchCommittee& committee : committees(branch.id)) {
        facts.committees.push_back({committee.from, committee.until});
    }
    return facts;
}

}  // namespace nuanxin
