// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QDate>

#include "core/census/duplicate_store.h"
#include "core/census/worker_columns.h"
#include "core/census/worker_store.h"

namespace nuanxin {

namespace {

class JoinWords {
    Q_DECLARE_TR_FUNCTIONS(JoinStore)

public:
    static EntryLabel joined(const QString& kept, const QString& joined) {
        return {tr("合并两条从业人员记录"), tr("合并 %1 与 %2").arg(kept, joined)};
    }
    static EntryLabel parted(const QString& kept, const QString& joined) {
        return {tr("拆回合并的从业人员记录"), tr("拆回 %1 与 %2").arg(kept, joined)};
    }
    static QString notTwo() { return tr("要合并的两条记录有一条已不在名册里，或已与别的记录合并。"); }
    static QString notJoined() { return tr("这条记录没有合并过。"); }
};

QString today() {
    return QDate::currentDate().toString(Qt::ISODate);
}

// The columns that are written together with one that is taken.
QStringList writtenWith(const QString& column) {
    if (column == u"identity_sealed") {
        return {column, QStringLiteral("identity_key"), QStringLiteral("document_kind")};
    }
    if (column == u"phone_sealed") {
        return {column, QStringLiteral("phone_key"), QStringLiteral("phone_tail")};
    }
    return {column};
}

void copy(const QString& column, const Worker& from, Worker& to) {
    for (const WorkerText& text : kWorkerTexts) {
        if (column == QLatin1String(text.column)) {
            to.*text.member = from.*text.member;
        }
    }
    for (const WorkerSealed& sealed : kWorkerSealed) {
        if (column == QLatin1String(sealed.column)) {
            (to.*sealed.member).plain = (from.*sealed.member).plain;
        }
    }
    if (column == u"identity_sealed") {
        to.documentKind = from.documentKind;  // a number is one of its kind
    } else if (column == u"employer_id") {
        to.employer = from.employer;
    } else if (column == u"site_id") {
        to.site = from.site;
    } else if (column == u"community_id") {
        to.community = from.community;
    } else if (column == u"state") {
        to.state = from.state;
    }
}

struct ReferenceColumn {
    QString table, column;
};

// Everything that is said of a worker or a member, in whichever room; the records of joins and pairs are
// about the two themselves.
std::vector<ReferenceColumn> referencesTo(Database& database, const QString& parent) {
    std::vector<ReferenceColumn> references;
    Statement rows = database.prepare(
        "SELECT held.name, key.\"from\" FROM sqlite_schema AS held JOIN pragma_foreign_key_list(held.name) "
        "AS key WHERE held.type = 'table' AND key.\"table\" = ? AND held.name NOT IN ('worker', "
        "'worker_join', 'possible_duplicate') ORDER BY 1, 2");
    rows.with(parent);
    while (rows.step()) {
        references.push_back({rows.text(0), rows.text(1)});
    }
    return references;
}

bool isOfMember(Database& database, const ReferenceColumn& reference) {
    Statement row = database.prepare(
        "SELECT 1 FROM pragma_foreign_key_list(?) WHERE \"from\" = ? AND \"table\" = 'member'");
    return row.with(reference.table, reference.column).step();
}

// The membership of a record; 0: none.
qint64 memberOf(Database& database, WorkerId worker) {
    Statement row = database.prepare("SELECT id FROM member WHERE worker_id = ? ORDER BY id LIMIT 1");
    return row.with(worker).step() ? row.integer(0) : 0;
}

}  // namespace

QStringList JoinStore::fields() {
    QStringList columns;
    for (const WorkerText& text : kWorkerTexts) {
        if (QLatin1String(text.column) != QLatin1String("document_kind")) {
            columns << QLatin1String(text.column);
        }
    }
    for (const WorkerSealed& sealed : kWorkerSealed) {
        columns << QLatin1String(sealed.column);
    }
    return columns << QStringLiteral("employer_id") << QStringLiteral("site_id")
                   << QStringLiteral("community_id") << QStringLiteral("state");
}

HistoryId JoinStore::join(WorkerId kept, WorkerId joined, const QStringList& takenColumns) {
    m_ledger.require(Permission::Register);
    const WorkerStore workers(m_ledger);
    const auto one = workers.find(kept);
    const auto two = workers.find(joined);
    if (!one || !two || kept == joined || one->joinedInto.isValid() || two->joinedInto.isValid()) {
        throw Error(ErrorKind::BadInput, JoinWords::notTwo());
    }
    return m_ledger.write(JoinWords::joined(one->name, two->name), [&](Database& database) {
        const JoinId join(m_ledger.newId());
        database.prepare("INSERT INTO worker_join (id, kept_id, joined_id, joined_on) VALUES (?, ?, ?, ?)")
            .with(join, kept, joined, today())
            .run();
        take(kept, joined, join, takenColumns);
        moveReferences(kept, joined, join);
        database.prepare("UPDATE worker SET joined_into = ? WHERE id = ?").with(kept, joined).run();
        database
            .prepare(
                "UPDATE possible_duplicate SET decision = 1 WHERE (first_id = ?1 AND other_id = ?2) OR "
                "(first_id = ?2 "
                "AND other_id = ?1)")
            .with(kept, joined)
            .run();
    });
}

void JoinStore::take(WorkerId kept, WorkerId joined, JoinId join, const QStringList& columns) {
    Database& database = m_ledger.database();
    WorkerStore workers(m_ledger);
    Worker to = *workers.find(kept);
    const Worker from = *workers.findPlain(joined);
    for (const QString& column : columns) {
        for (const QString& written : writtenWith(column)) {
            database
                .prepare(
                    QStringLiteral(
                        "INSERT INTO worker_join_field (id, join_id, column_name, before) SELECT ?1, ?2, "
                        "?3, \"%1\" FROM worker WHERE id = ?4")
                        .arg(written))
                .with(m_ledger.newId(), join, written, kept)
                .run();
        }
        copy(column, from, to);
    }
    workers.put(to);
    for (const QString& column : columns) {
        for (const QString& written : writtenWith(column)) {
            database
                .prepare(QStringLiteral(
                             "UPDATE worker_join_field SET after = (SELECT \"%1\" FROM worker WHERE id = ?) "
                             "WHERE join_id = ? AND column_name = ?")
                             .arg(written))
                .with(kept, join, written)
                .run();
        }
    }
}

// Where both are members, what is said of the one membership goes to the other; the row itself stays with the
// joined record, where no list looks.
void JoinStore::moveReferences(WorkerId kept, WorkerId joined, JoinId join) {
    Database& database = m_ledger.database();
    const qint64 keptMember = memberOf(database, kept), joinedMember = memberOf(database, joined);
    const bool bothAreMembers = keptMember != 0 && joinedMember != 0;
    for (const ReferenceColumn& reference : referencesTo(database, QStringLiteral("worker"))) {
        if (!bothAreMembers || reference.table != u"member") {
            moveRows(reference.table, reference.column, kept.value(), joined.value(), join);
        }
    }
    if (bothAreMembers) {
        for (const ReferenceColumn& reference : referencesTo(database, QStringLiteral("member"))) {
            moveRows(reference.table, reference.column, keptMember, joinedMember, join);
        }
    }
}

void JoinStore::moveRows(const QString& table, const QString& column, qint64 kept, qint64 joined,
                         JoinId join) {
    Database& database = m_ledger.database();
    std::vector<qint64> moved;
    {
        Statement rows =
            database.prepare(QStringLiteral("SELECT id FROM \"%1\" WHERE \"%2\" = ?").arg(table, column));
        rows.with(joined);
        while (rows.step()) {
            moved.push_back(rows.integer(0));
        }
    }
    for (const qint64 row : moved) {
        database
            .prepare(
                "INSERT INTO worker_join_reference (id, join_id, table_name, column_name, row_id) VALUES "
                "(?, ?, ?, ?, ?)")
            .with(m_ledger.newId(), join, table, column, row)
            .run();
        database.prepare(QStringLiteral("UPDATE \"%1\" SET \"%2\" = ? WHERE id = ?").arg(table, column))
            .with(kept, row)
            .run();
    }
}

HistoryId JoinStore::unjoin(WorkerId joined) {
    m_ledger.require(Permission::Register);
    Join join;
    {
        Statement row = m_ledger.database().prepare(
            "SELECT id, kept_id FROM worker_join WHERE joined_id = ? AND parted_on IS NULL ORDER BY id DESC "
            "LIMIT 1");
        if (!row.with(joined).step()) {
            throw Error(ErrorKind::BadInput, JoinWords::notJoined());
        }
        join = {row.id<JoinId>(0), row.id<WorkerId>(1), joined, {}};
    }
    const WorkerStore workers(m_ledger);
    const QString kept = workers.find(join.kept).value_or(Worker()).name;
    const QString other = workers.find(joined).value_or(Worker()).name;
    return m_ledger.write(JoinWords::parted(kept, other), [&](Database& database) {
        Statement fields =
            database.prepare("SELECT id, column_name FROM worker_join_field WHERE join_id = ?");
        fields.with(join.id);
        while (fields.step()) {
            database
                .prepare(
                    QStringLiteral(
                        "UPDATE worker SET \"%1\" = (SELECT before FROM worker_join_field WHERE id = ?1) "
                        "WHERE id = ?2 AND \"%1\" IS (SELECT after FROM worker_join_field WHERE id = ?1)")
                        .replace(QStringLiteral("%1"), fields.text(1)))
                .with(fields.integer(0), join.kept)
                .run();
        }
        Statement references = database.prepare(
            "SELECT table_name, column_name, row_id FROM worker_join_reference WHERE join_id = ?");
        references.with(join.id);
        while (references.step()) {
            const ReferenceColumn reference{references.text(0), references.text(1)};
            const bool ofMember = isOfMember(database, reference);
            database
                .prepare(QStringLiteral("UPDATE \"%1\" SET \"%2\" = ? WHERE id = ? AND \"%2\" = ?")
                             .arg(reference.table, reference.column))
                .with(ofMember ? memberOf(database, joined) : joined.value(), references.integer(2),
                      ofMember ? memberOf(database, join.kept) : join.kept.value())
                .run();
        }
        database.prepare("UPDATE worker SET joined_into = NULL WHERE id = ?").with(joined).run();
        database.prepare("UPDATE worker_join SET parted_on = ? WHERE id = ?").with(today(), join.id).run();
        database
            .prepare(
                "UPDATE possible_duplicate SET decision = 0 WHERE decision = 1 AND ((first_id = ?1 AND "
                "other_id = ?2) "
                "OR (first_id = ?2 AND other_id = ?1))")
            .with(join.kept, joined)
            .run();
    });
}

std::vector<Join> JoinStore::read(Statement rows) const {
    m_ledger.require(Permission::Read);
    std::vector<Join> joins;
    while (rows.step()) {
        joins.push_back({rows.id<JoinId>(0), rows.id<WorkerId>(1), rows.id<WorkerId>(2), rows.text(3)});
    }
    return joins;
}

std::vector<Join> JoinStore::joinsOf(WorkerId kept) const {
    Statement rows = m_ledger.database().prepare(
        "SELECT id, kept_id, joined_id, joined_on FROM worker_join WHERE kept_id = ? AND parted_on IS NULL "
        "ORDER BY id");
    rows.with(kept);
    return read(std::move(rows));
}

std::vector<Join> JoinStore::standing() const {
    return read(
        m_ledger.database().prepare("SELECT id, kept_id, joined_id, joined_on FROM worker_join WHERE "
                                    "parted_on IS NULL ORDER BY id DESC"));
}

}  // namespace nuanxin
