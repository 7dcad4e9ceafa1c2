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
constexpr size_t kMostWords = 8;
constexpr qint64 kFewPeople = 2'500, kFewOfWholeList = 50'000;

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
        case WorkerOrder::Verified:
            return QStringLiteral("worker.verified_on");
        case WorkerOrder::Column:
            return keyOf(query.column);
        case WorkerOrder::Pinyin:
        case WorkerOrder::Strokes:
        case WorkerOrder::Created:
            break;
    }
    return {};
}

bool sortsByReference(const WorkerQuery& query) {
    return query.order == WorkerOrder::Column && infoOf(query.column).kind == RollKind::Reference;
}

struct Found {
    QByteArray key;   // of Verified and Column
    qint64 position;  // of Pinyin, Strokes and Column
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

    // Every word is met by the person's own words or by those of the employer, site or platform. The two
    // stand in different indexes, so every way of sharing the words out is asked for; of more than three
    // words only the plain ones.
    void search(const QString& typed) {
        const bool withWorkplaces = !isTooShortForWorkplaces(typed);
        const QStringList platforms = withWorkplaces ? platformsHeld() : QStringList();
        std::vector<Word> words;
        for (const SearchedWord& word : searchedWords(typed)) {
            if (words.size() < kMostWords) {
                words.push_back({word.expression, platformsNamed(word.written, platforms)});
            }
        }
        const unsigned all = (1U << words.size()) - 1;
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
    struct Word {
        QString expression;
        QStringList platforms;  // that it names
    };

    void searchPersons(const std::vector<Word>& words, unsigned own) {
        QStringList mine;
        RollConditions conditions;
        conditions.add(QStringLiteral("found.words MATCH ?"), {QString()});
        for (size_t word = 0; word < words.size(); ++word) {
            if (own >> word & 1U) {
                mine << words[word].expression;
            } else {
                addWorkplace(conditions, words[word]);
            }
        }
        conditions.setFirst(mine.join(QStringLiteral(" AND ")));
        run(QStringLiteral("%1 AS found CROSS JOIN derived_worker_order AS placed ON %2 = found.rowid")
                .arg(byStrokes() ? QStringLiteral("derived_worker_stroke_search")
                                 : QStringLiteral("derived_worker_search"),
                     position()),
            conditions, true);
    }

    void searchWorkplaces(const std::vector<Word>& words) {
        RollConditions rest;
        for (size_t word = 1; word < words.size(); ++word) {
            addWorkplace(rest, words[word]);
        }
        const std::vector<People> people = peopleOf(words.front());
        if (haveMany(people)) {
            // Walking the roll soon finds the first of them.
            addWorkplace(rest, words.front());
            read(rest);
            return;
        }
        for (const People& some : people) {
            RollConditions conditions = rest;
            conditions.add(some.condition, {some.value});
            read(conditions);
        }
    }

    struct People {
        QString condition, value;
    };

    // Those of the employers, of the sites, and of the platforms that a word names.
    static std::vector<People> peopleOf(const Word& word) {
        std::vector<People> people;
        for (const auto* column : {"employer_id", "site_id"}) {
            people.push_back(
                {QStringLiteral(
                     "placed.%1 IN (SELECT rowid FROM derived_workplace_search WHERE words MATCH ?)")
                     .arg(QLatin1String(column)),
                 word.expression});
        }
        for (const QString& platform : word.platforms) {
            people.push_back({QStringLiteral("placed.platform = ?"), platform});
        }
        return people;
    }

    // Too many to be gathered and sorted.
    bool haveMany(const std::vector<People>& people) {
        const qint64 few = m_limit > 0 ? kFewPeople : kFewOfWholeList;
        qint64 found = 0;
        for (const People& some : people) {
            Statement count = m_database.prepare(
                QStringLiteral(
                    "SELECT count(*) FROM (SELECT 1 FROM derived_worker_order AS placed WHERE %1 LIMIT ?)")
                    .arg(some.condition));
            found += count.with(some.value, few + 1).step() ? count.integer(0) : 0;
        }
        return found > few;
    }

    // The plus keeps SQLite from using the indexes on these columns, which would lose the order.
    static void addWorkplace(RollConditions& conditions, const Word& word) {
        QString either = QStringLiteral(
            "+placed.site_id IN (SELECT rowid FROM derived_workplace_search WHERE words MATCH ?) OR "
            "+placed.employer_id IN (SELECT rowid FROM derived_workplace_search WHERE words MATCH ?)");
        RollConditions::Values values{word.expression, word.expression};
        for (const QString& platform : word.platforms) {
            either += QStringLiteral(" OR +placed.platform = ?");
            values.emplace_back(platform);
        }
        conditions.add(u'(' + either + u')', values);
    }

    // From one value of the index to the next: a handful of steps, however many people there are.
    QStringList platformsHeld() {
        QStringList platforms;
        Statement rows = m_database.prepare(
            "WITH RECURSIVE held (platform) AS (SELECT min(platform) FROM derived_worker_order UNION ALL "
            "SELECT "
            "(SELECT min(platform) FROM derived_worker_order WHERE platform > held.platform) FROM held WHERE "
            "platform IS NOT NULL) SELECT platform FROM held WHERE platform IS NOT NULL LIMIT 1000");
        while (rows.step()) {
            platforms << rows.text(0);
        }
        return platforms;
    }

    bool byStrokes() const { return m_query.order == WorkerOrder::Strokes; }
    QString position() const {
        return byStrokes() ? QStringLiteral("placed.stroke_position") : QStringLiteral("placed.position");
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
        const QString position = searched ? QStringLiteral("found.rowid") : this->position();
        const bool byName = m_query.order == WorkerOrder::Pinyin || byStrokes() || byColumn;
        QStringList order{byName ? position : QStringLiteral("placed.id")};
        const QString key = keyOf(m_query);
        if (!key.isEmpty()) {
            order.prepend(key);
        }
        const QString way = m_query.descending ? QStringLiteral(" DESC") : QString();
        QString sql =
            QStringLiteral("%7SELECT placed.id, %1, %2 FROM %3%4 ORDER BY %5%6")
                .arg(byName ? position : QStringLiteral("0"), key.isEmpty() ? QStringLiteral("NULL") : key,
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
