// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/branch/roster_store.h"

#include <QSet>
#include <algorithm>

#include "core/branch/as_of.h"
#include "core/branch/organisation_part_store.h"
#include "core/census/columns.h"
#include "core/census/search_text.h"
#include "core/text/mask.h"
#include "core/text/pinyin.h"
#include "core/text/search_key.h"
#include "core/text/sort_key.h"

namespace nuanxin {

namespace {

// statusOn() in SQL.
QString isMember() {
    return QStringLiteral("(NOT %1 AND (%2 OR joined_on IS NULL OR %3))")
        .arg(hasCome(QStringLiteral("member.left_on")), hasCome(QStringLiteral("became_full_on")),
             hasCome(QStringLiteral("joined_on")));
}

QString isFull() {
    return QStringLiteral("(%1 OR (became_full_on IS NULL AND is_full))")
        .arg(hasCome(QStringLiteral("became_full_on")));
}

// Everybody whose relationship lies here on the day. A record joined into another has no place in the order
// of the roll; the other's membership speaks for it. Of all organisations the rows come in the order of
// entry, so that neighbours stand together in the other tables too.
QString lyingHere(bool everywhere) {
    return QStringLiteral(
               "FROM relationship AS held %3 CROSS JOIN member ON member.id = held.member_id LEFT JOIN "
               "derived_worker_order AS roll ON roll.id = member.worker_id WHERE held.organisation_id IS NOT "
               "NULL AND %1 AND %2 AND (member.worker_id IS NULL OR roll.id IS NOT NULL) ")
        .arg(holds(QStringLiteral("held")), isMember(),
             everywhere ? QStringLiteral("NOT INDEXED") : QString());
}

// Every member of the day, wherever the relationship lies.
QString everybody() {
    return QStringLiteral(
               "FROM member LEFT JOIN derived_worker_order AS roll ON roll.id = member.worker_id WHERE %1 "
               "AND "
               "(member.worker_id IS NULL OR roll.id IS NOT NULL) ")
        .arg(isMember());
}

struct Placed {
    qint64 place;
    MemberId id;
    auto operator<=>(const Placed&) const = default;
};

QString statusCondition(MemberStatus status) {
    return status == MemberStatus::None   ? QString()
           : status == MemberStatus::Full ? QStringLiteral(" AND ") + isFull()
                                          : QStringLiteral(" AND NOT ") + isFull();
}

// The row's parts that hold as of the day, each looked up by its own index.
QString rowSql() {
    return QStringLiteral(
               "SELECT member.id, worker_id, ifnull(worker.name, member.name), sex, birth_date, education, "
               "worker.phone_sealed, worker.identity_sealed, member.identity_sealed, joined_on, "
               "became_full_on, %1, %2, held.organisation_id, organisation.name, held.elsewhere, "
               "employer.name, site.name, "
               "(SELECT point.name FROM check_in JOIN check_in_point AS point ON point.id = point_id WHERE "
               "member_id = member.id AND check_in.started_on IS NOT NULL AND %3 ORDER BY "
               "check_in.started_on "
               "DESC LIMIT 1), "
               "(SELECT number FROM mobile_certificate AS paper WHERE member_id = member.id AND (issued_on "
               "IS "
               "NULL OR %4) AND NOT %5 ORDER BY issued_on DESC LIMIT 1), "
               "made_known_on IS NULL AND finding IS NOT NULL, finding "
               "FROM member LEFT JOIN worker ON worker.id = worker_id LEFT JOIN employer ON employer.id = "
               "worker.employer_id LEFT JOIN site ON site.id = worker.site_id LEFT JOIN relationship AS held "
               "ON held.id = (SELECT id FROM relationship WHERE member_id = member.id AND %6 ORDER BY "
               "started_on DESC, id DESC LIMIT 1) LEFT JOIN organisation ON organisation.id = "
               "held.organisation_id WHERE member.id = ?4")
        .arg(isMember(), isFull(), holds(QStringLiteral("check_in")), hasCome(QStringLiteral("issued_on")),
             hasCome(QStringLiteral("returned_on")), holds(QStringLiteral("relationship")));
}

MemberRow readRow(const Ledger& ledger, const Statement& row, bool inPlain) {
    const auto opened = [&](int column, const char* table, const char* name, qint64 id) {
        return ledger.sealer().open(row.blob(column), {table, name, id});
    };
    MemberRow member;
    member.id = row.id<MemberId>(0);
    member.worker = row.id<WorkerId>(1);
    member.name = row.text(2);
    member.sex = row.text(3);
    member.birthDate = row.text(4);
    member.education = row.text(5);
    if (ledger.may(Permission::Register)) {
        member.phone = opened(6, "worker", "phone_sealed", member.worker.value());
        member.identity = member.worker.isValid()
                              ? opened(7, "worker", "identity_sealed", member.worker.value())
                              : opened(8, "member", "identity_sealed", member.id.value());
        if (!inPlain) {
            member.phone = text::maskPhone(member.phone);
            member.identity = text::maskIdentity(member.identity);
        }
    }
    member.joinedOn = row.text(9);
    member.becameFullOn = row.text(10);
    member.status = row.integer(11) == 0   ? MemberStatus::None
                    : row.integer(12) != 0 ? MemberStatus::Full
                                           : MemberStatus::Probationary;
    member.organisation = row.id<OrganisationId>(13);
    member.organisationName = row.text(14);
    member.elsewhere = row.text(15);
    member.employer = row.text(16);
    member.site = row.text(17);
    member.checkIn = row.text(18);
    member.certificate = row.text(19);
    member.isMadeKnown = row.integer(20) == 0;
    member.finding = memberFindingFrom(row.text(21)).value_or(MemberFinding::NotFound);
    return member;
}

bool readsAs(const QString& name, const text::SearchWord& typed) {
    const QStringList readings = text::searchPinyin(name).all();
    return text::SearchKey(name).matches(typed) ||
           std::ranges::any_of(readings, [&](const QString& each) { return each.startsWith(typed.text()); });
}

}  // namespace

std::vector<MemberId> RosterStore::ids(const RosterQuery& query) const {
    m_ledger.require(Permission::Read);
    const QString expression = searchExpressions(query.text).join(QStringLiteral(" AND "));
    const bool byPinyin = query.order == RosterOrder::Pinyin;
    const bool everyone = query.withElsewhere && !query.organisation.isValid();
    QString sql = QStringLiteral("SELECT member.id, roll.%1, member.name ")
                      .arg(byPinyin ? QStringLiteral("position") : QStringLiteral("stroke_position")) +
                  (everyone ? everybody() : lyingHere(!query.organisation.isValid())) +
                  statusCondition(query.status);
    if (query.organisation.isValid()) {
        sql += QStringLiteral(
            "AND held.organisation_id IN (WITH RECURSIVE below (id) AS (VALUES (?4) UNION SELECT "
            "organisation.id FROM organisation JOIN below ON superior_id = below.id) SELECT id FROM below) ");
    }
    if (query.onlyNotMadeKnown) {
        sql += QStringLiteral("AND finding IS NOT NULL AND (made_known_on IS NULL OR NOT %1) ")
                   .arg(hasCome(QStringLiteral("made_known_on")));
    }
    if (!query.text.trimmed().isEmpty()) {
        sql += QStringLiteral(
            "AND (roll.position IN (SELECT rowid FROM derived_worker_search WHERE words MATCH ?5) OR "
            "roll.position IS NULL) ");
    }
    Statement rows = m_ledger.database().prepare(sql);
    AsOf(query.day).bind(rows);
    if (query.organisation.isValid()) {
        rows.bind(4, query.organisation);
    }
    if (!query.text.trimmed().isEmpty()) {
        rows.bind(5, orNull(expression));
    }
    const text::SearchWord typed(query.text.trimmed());
    std::vector<Placed> found;
    while (rows.step()) {
        // Who is not on the roll is in no index.
        if (!query.text.trimmed().isEmpty() && rows.isNull(1) && !readsAs(rows.text(2), typed)) {
            continue;
        }
        const qint64 place = !rows.isNull(1) ? rows.integer(1)
                             : byPinyin      ? text::pinyinPlace(rows.text(2))
                                             : text::strokePlace(rows.text(2));
        found.push_back({place, rows.id<MemberId>(0)});
    }
    std::ranges::sort(found);
    std::vector<MemberId> ids;
    ids.reserve(found.size());
    for (const Placed& one : found) {
        if (ids.empty() || ids.back() != one.id) {
            ids.push_back(one.id);
        }
    }
    return ids;
}

std::vector<MemberRow> RosterStore::rows(const std::vector<MemberId>& ids, const QDate& day) const {
    m_ledger.require(Permission::Read);
    return read(ids, day, false);
}

std::vector<MemberRow> RosterStore::plainRows(const std::vector<MemberId>& ids, const QDate& day) const {
    m_ledger.require(Permission::Export);
    m_ledger.require(Permission::Reveal);
    return read(ids, day, true);
}

std::vector<MemberRow> RosterStore::read(const std::vector<MemberId>& ids, const QDate& day,
                                         bool inPlain) const {
    static const QByteArray kSql = rowSql().toUtf8();
    std::vector<MemberRow> members;
    QHash<OrganisationId, std::vector<Post>> posts;
    const OrganisationPartStore parts(m_ledger);
    const AsOf asOf(day);
    for (const MemberId id : ids) {
        Statement row = m_ledger.database().prepare(kSql.constData());
        if (!asOf.bind(row, id).step()) {
            continue;
        }
        MemberRow member = readRow(m_ledger, row, inPlain);
        if (member.organisation.isValid() && !posts.contains(member.organisation)) {
            posts.insert(member.organisation, parts.postsOn(member.organisation, day));
        }
        for (const Post& post : posts.value(member.organisation)) {
            const bool isTheirs =
                post.worker.isValid() ? post.worker == member.worker : post.name == member.name;
            if (isTheirs && member.post.isEmpty()) {
                member.post = post.duty.isEmpty() ? postKindName(post.kind) : post.duty;
            }
        }
        members.push_back(std::move(member));
    }
    return members;
}

QHash<OrganisationId, MemberCount> RosterStore::counts(const QDate& day) const {
    m_ledger.require(Permission::Read);
    struct Lying {
        OrganisationId organisation;
        MemberId member;
        bool isFull;
        auto operator<=>(const Lying&) const = default;
    };
    std::vector<Lying> all;
    Statement rows = m_ledger.database().prepare(
        QStringLiteral("SELECT held.organisation_id, member.id, %1 ").arg(isFull()) + lyingHere(true));
    AsOf(day).bind(rows);
    while (rows.step()) {
        all.push_back({rows.id<OrganisationId>(0), rows.id<MemberId>(1), rows.integer(2) != 0});
    }
    std::ranges::sort(all);
    all.erase(std::ranges::unique(all).begin(), all.end());
    QHash<OrganisationId, MemberCount> counts;
    for (const Lying& one : all) {
        counts[one.organisation] += {1, one.isFull ? 1 : 0};
    }
    return counts;
}

MemberCount RosterStore::count(const RosterQuery& query) const {
    RosterQuery full = query;
    full.status = MemberStatus::Full;
    const int fullMembers = static_cast<int>(ids(full).size());
    return {query.status == MemberStatus::Full ? fullMembers : static_cast<int>(ids(query).size()),
            query.status == MemberStatus::Probationary ? 0 : fullMembers};
}

}  // namespace nuanxin
