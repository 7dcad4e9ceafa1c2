// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/census/worker_roll_store.h"

#include <algorithm>

#include "core/census/keys.h"
#include "core/census/roll_filter_store.h"
#include "core/census/search_text.h"
#include "core/text/characters.h"
#include "core/text/identity_number.h"
#include "core/text/mask.h"
#include "core/text/phone.h"

namespace nuanxin {

namespace {

constexpr qsizetype kShortestWholeNumber = 7;
constexpr qsizetype kMostWords = 8;
constexpr size_t kFewWorkplaces = 40;

// Workplaces and places are sorted by the pinyin of their names, worked out once for each.
QString keyOf(RollColumn column) {
    const RollColumnInfo& info = infoOf(column);
    switch (info.kind) {
        case RollKind::Reference:
            return QStringLiteral("named.key");
        case RollKind::Sealed:
            return {};
        default:
            return QStringLiteral("worker.") + QLatin1String(info.stored);
    }
}

// What the rows are sorted by, before the order of the names or of entry.
QString keyOf(const WorkerQuery& query) {
    switch (query.order) {
        case WorkerOrder::Strokes:
            return QStringLiteral("placed.stroke_key");
        case WorkerOrder::Verified:
            return QStringLiteral("worker.verified_on");
        case WorkerOrder::Column:
            return keyOf(query.column);
        case WorkerOrder::Pinyin:
        case WorkerOrder::Created:
            break;
    }
    return {};
}

bool sortsByReference(const WorkerQuery& query) {
    return query.order == WorkerOrder::Column && infoOf(query.column).kind == RollKind::Reference;
}

struct Found {
    QByteArray key;   // of Strokes, Verified and Column
    qint64 position;  // of Pinyin and Column
    WorkerId id;
    bool operator<(const Found& other) const {
        if (const int way = key.isEmpty() && other.key.isEmpty() ? 0 : key.compare(other.key); way != 0) {
            return way < 0;
        }
        return position != other.position ? position < other.position : id < other.id;
    }
};

constexpr char kRow[] =
    "SELECT worker.name, document_name, sex, birth_date, ethnicity, education, political_status, occupation, "
    "platform, employer.name, site.name, iif(place.level = 4, ifnull(above.name, '') || place.name, "
    "place.name), native_place, identity_sealed, worker.phone_sealed, "
    "address_sealed, started_on, left_on, state, to_verify, skills, relationship_at, source, verified_on, "
    "worker.note, document_kind "
    "FROM worker LEFT JOIN employer ON employer.id = worker.employer_id LEFT JOIN site ON site.id = "
    "worker.site_id "
    "LEFT JOIN place ON place.id = worker.community_id LEFT JOIN place AS above ON above.id = "
    "place.parent_id "
    "WHERE worker.id = ?";

WorkerRow readRow(const Statement& row, WorkerId id, const Sealer& sealer, bool masked) {
    const auto opened = [&](int column, const char* name) {
        return sealer.open(row.blob(column), {"worker", name, id.value()});
    };
    WorkerRow worker;
    worker.id = id;
    QString* const texts[] = {
        &worker.name,      &worker.documentName,    &worker.sex,        &worker.birthDate, &worker.ethnicity,
        &worker.education, &worker.politicalStatus, &worker.occupation, &worker.platform,  &worker.employer,
        &worker.site,      &worker.community,       &worker.nativePlace};
    int column = 0;
    for (QString* text : texts) {
        *text = row.text(column++);
    }
    worker.identity = opened(13, "identity_sealed");
    worker.phone = opened(14, "phone_sealed");
    worker.address = opened(15, "address_sealed");
    if (masked) {
        worker.identity = text::maskIdentity(worker.identity);
        worker.phone = text::maskPhone(worker.phone);
        worker.address = text::maskAddress(worker.address);
    }
    worker.startedOn = row.text(16);
    worker.leftOn = row.text(17);
    worker.state = workerStateFrom(row.text(18)).value_or(WorkerState::OnJob);
    worker.toVerify = row.integer(19) != 0;
    worker.skills = row.text(20);
    worker.relationshipAt = row.text(21);
    worker.source = row.text(22);
    worker.verifiedOn = row.text(23);
    worker.note = row.text(24);
    worker.documentKind = row.text(25);
    return worker;
}

std::vector<WorkerRow> readRows(Ledger& ledger, const std::vector<WorkerId>& ids, bool masked) {
    std::vector<WorkerRow> rows;
    rows.reserve(ids.size());
    for (const WorkerId id : ids) {
        Statement row = ledger.database().prepare(kRow);
        if (row.with(id).step()) {
            rows.push_back(readRow(row, id, ledger.sealer(), masked));
        }
    }
    return rows;
}

// One run of the query: several of them may make up a search, and their results are then merged.
class RollReader {
public:
    RollReader(Database& database, const WorkerQuery& query, int limit)
        : m_database(database), m_query(query), m_limit(limit) {}

    // The roll, or a part of it.
    void read(RollConditions conditions) {
        run(QStringLiteral("derived_worker_order AS placed"), conditions, false);
    }

    // Every word is met by the person's own words or by those of the employer or site. The two stand in
    // different indexes, so every way of sharing the words out is asked for; of more than three words only
    // the plain ones.
    void search(const QString& typed) {
        const QStringList words = searchExpressions(typed).mid(0, kMostWords);
        const unsigned all = (1U << words.size()) - 1;
        const bool withWorkplaces = !isTooShortForWorkplaces(typed);
        searchPersons(words, all);
        for (unsigned own = 1; withWorkplaces && words.size() <= 3 && own < all; ++own) {
            searchPersons(words, own);
        }
        if (withWorkplaces) {
            searchWorkplaces(words);
        }
    }

    std::vector<WorkerId> ids() {
        if (m_runs > 1) {
            merge();
        }
        std::vector<WorkerId> ids;
        ids.reserve(m_found.size());
        for (const Found& found : m_found) {
            ids.push_back(found.id);
        }
        return ids;
    }

private:
    void searchPersons(const QStringList& words, unsigned own) {
        QStringList mine;
        RollConditions conditions;
        conditions.add(QStringLiteral("found.words MATCH ?"), {QString()});
        for (qsizetype word = 0; word < words.size(); ++word) {
            if (own >> word & 1U) {
                mine << words[word];
            } else {
                addWorkplace(conditions, words[word]);
            }
        }
        conditions.setFirst(mine.join(QStringLiteral(" AND ")));
        run(QStringLiteral("derived_worker_search AS found CROSS JOIN derived_worker_order AS placed ON "
                           "placed.position = found.rowid"),
            conditions, true);
    }

    void searchWorkplaces(const QStringList& words) {
        const std::vector<qint64> workplaces = workplacesOf(words.front());
        RollConditions rest;
        for (const QString& word : words.mid(1)) {
            addWorkplace(rest, word);
        }
        if (workplaces.size() <= kFewWorkplaces) {
            // The index of each gives its people in order: with a limit, the first of every one are enough.
            for (const qint64 workplace : workplaces) {
                for (const auto* column : {"placed.employer_id = ?", "placed.site_id = ?"}) {
                    RollConditions conditions = rest;
                    conditions.addId(column, workplace);
                    read(conditions);
                }
            }
        } else {
            // Many workplaces have many people: walking the roll soon finds the first of them.
            addWorkplace(rest, words.front());
            read(rest);
        }
    }

    std::vector<qint64> workplacesOf(const QString& word) {
        std::vector<qint64> workplaces;
        Statement rows = m_database.prepare("SELECT rowid FROM derived_workplace_search WHERE words MATCH ?");
        rows.with(word);
        while (rows.step()) {
            workplaces.push_back(rows.integer(0));
        }
        return workplaces;
    }

    // The plus keeps SQLite from using the indexes on these columns, which would lose the order.
    static void addWorkplace(RollConditions& conditions, const QString& word) {
        conditions.add(
            QStringLiteral(
                "(+placed.site_id IN (SELECT rowid FROM derived_workplace_search WHERE words MATCH ?) OR "
                "+placed.employer_id IN (SELECT rowid FROM derived_workplace_search WHERE words MATCH ?))"),
            {word, word});
    }

    // `all` is the roll, or the index of the search beside it.
    QString tables(const QString& all, bool withWorker, bool searched) const {
        if (!withWorker) {
            return all;
        }
        // The whole of a filtered list comes sooner from the workers in the order they stand in.
        const QString joined = m_limit == 0 && !searched
                                   ? QStringLiteral("worker CROSS JOIN %1 ON placed.id = worker.id").arg(all)
                                   : QStringLiteral("%1 JOIN worker ON worker.id = placed.id").arg(all);
        return sortsByReference(m_query) ? joined + QStringLiteral(" LEFT JOIN named ON named.id = worker.%1")
                                                        .arg(QLatin1String(infoOf(m_query.column).stored))
                                         : joined;
    }

    QString namedReferences() const {
        if (!sortsByReference(m_query)) {
            return {};
        }
        const char* table = m_query.column == RollColumn::Employer ? "employer"
                            : m_query.column == RollColumn::Site   ? "site"
                                                                   : "place";
        // A blob of the place in big-endian order would do; hexadecimal digits sort the same and merge as
        // bytes.
        return QStringLiteral(
                   "WITH named (id, key) AS MATERIALIZED (SELECT id, printf('%016x', pinyin_place(name)) "
                   "FROM "
                   "%1) ")
            .arg(QLatin1String(table));
    }

    void run(const QString& all, RollConditions conditions, bool searched) {
        const qsizetype before = conditions.count();
        conditions.addFilter(m_query.filter);
        const bool byColumn = m_query.order == WorkerOrder::Column;
        const bool withWorker =
            conditions.count() > before || m_query.order == WorkerOrder::Verified || byColumn;
        // FTS5 knows that its own row ids come in order; of the positions equal to them it does not.
        const QString position = searched ? QStringLiteral("found.rowid") : QStringLiteral("placed.position");
        const bool byPinyin = m_query.order == WorkerOrder::Pinyin || byColumn;
        QStringList order{byPinyin ? position : QStringLiteral("placed.id")};
        const QString key = keyOf(m_query);
        if (!key.isEmpty()) {
            order.prepend(key);
        }
        const QString way = m_query.descending ? QStringLiteral(" DESC") : QString();
        QString sql =
            QStringLiteral("%7SELECT placed.id, %1, %2 FROM %3%4 ORDER BY %5%6")
                .arg(byPinyin ? position : QStringLiteral("0"), key.isEmpty() ? QStringLiteral("NULL") : key,
                     tables(all, withWorker, searched), conditions.where(),
                     order.join(way + QStringLiteral(", ")), way, namedReferences());
        if (m_limit > 0) {
            sql += QStringLiteral(" LIMIT %1").arg(m_limit);
        }
        Statement rows = m_database.prepare(sql);
        conditions.bind(rows);
        while (rows.step()) {
            m_found.push_back(
                {key.isEmpty() ? QByteArray() : rows.blob(2), rows.integer(1), rows.id<WorkerId>(0)});
        }
        ++m_runs;
    }

    void merge() {
        std::sort(m_found.begin(), m_found.end(),
                  [this](const Found& a, const Found& b) { return m_query.descending ? b < a : a < b; });
        const auto end = std::unique(m_found.begin(), m_found.end(),
                                     [](const Found& a, const Found& b) { return a.id == b.id; });
        const auto most =
            m_limit > 0 ? std::min<qsizetype>(m_limit, end - m_found.begin()) : end - m_found.begin();
        m_found.erase(m_found.begin() + most, m_found.end());
    }

    Database& m_database;
    const WorkerQuery& m_query;
    const int m_limit;
    int m_runs = 0;
    std::vector<Found> m_found;
};

}  // namespace

std::vector<WorkerId> WorkerRoll::ids(const WorkerQuery& query, int limit) const {
    m_ledger.require(Permission::Read);
    RollReader reader(m_ledger.database(), query, limit);
    if (query.text.trimmed().isEmpty()) {
        reader.read({});
    } else if (const QStringList whole = byWholeNumber(query.text); !whole.isEmpty()) {
        RollConditions conditions;
        conditions.add(QStringLiteral("placed.id IN (%1)").arg(whole.join(u',')));
        reader.read(conditions);
    } else if (!searchExpressions(query.text).isEmpty()) {
        reader.search(query.text);
    }
    return reader.ids();
}

QStringList WorkerRoll::byWholeNumber(const QString& typed) const {
    QStringList ids;
    const QString number = text::normaliseIdentity(typed);
    if (number.size() < kShortestWholeNumber) {
        return ids;
    }
    const Sealer& sealer = m_ledger.sealer();
    std::vector<QByteArray> identities;
    for (const auto kind : {text::IdentityKind::ResidentId, text::IdentityKind::HmtResidentPermit,
                            text::IdentityKind::ForeignPermanentCard, text::IdentityKind::Passport,
                            text::IdentityKind::Other}) {
        identities.push_back(identityKey(sealer, text::identityKindCode(kind), number));
    }
    const QString phone = text::normalisePhone(typed);
    Statement rows = m_ledger.database().prepare(
        "SELECT id FROM worker WHERE identity_key IN (?, ?, ?, ?, ?) UNION SELECT id FROM worker WHERE "
        "phone_key = ?");
    rows.with(identities[0], identities[1], identities[2], identities[3], identities[4],
              phoneKey(sealer, phone.isEmpty() ? number : phone));
    while (rows.step()) {
        ids << QString::number(rows.integer(0));
    }
    return ids;
}

std::vector<WorkerRow> WorkerRoll::rows(const std::vector<WorkerId>& ids) const {
    m_ledger.require(Permission::Read);
    return readRows(m_ledger, ids, true);
}

std::vector<WorkerRow> WorkerRoll::plainRows(const std::vector<WorkerId>& ids) const {
    m_ledger.require(Permission::Export);
    m_ledger.require(Permission::Reveal);
    return readRows(m_ledger, ids, false);
}

}  // namespace nuanxin
