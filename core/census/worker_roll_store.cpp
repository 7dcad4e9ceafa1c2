// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/census/worker_roll_store.h"

#include "core/census/area_store.h"
#include "core/census/keys.h"
#include "core/census/search_text.h"
#include "core/ledger/sql_functions.h"
#include "core/text/characters.h"
#include "core/text/identity_number.h"
#include "core/text/mask.h"
#include "core/text/phone.h"

namespace nuanxin {

namespace {

constexpr qsizetype kShortestWholeNumber = 7;

// WHERE as it grows: conditions with ? in them, and the values for these in the same order.
class Conditions {
public:
    void add(const QString& condition, const std::vector<QString>& values = {}) {
        m_conditions << condition;
        m_values.insert(m_values.end(), values.begin(), values.end());
    }
    void addId(const char* condition, qint64 id) {
        if (id != 0) {
            add(QString::fromLatin1(condition).replace(u'?', QString::number(id)));
        }
    }
    void addAnyOf(const char* column, const QStringList& codes) {
        if (!codes.isEmpty()) {
            add(QStringLiteral("worker.%1 IN (%2)")
                    .arg(QLatin1String(column), QStringList(codes.size(), QStringLiteral("?")).join(u',')),
                {codes.begin(), codes.end()});
        }
    }
    bool isEmpty() const { return m_conditions.isEmpty(); }
    QString where() const {
        return m_conditions.isEmpty()
                   ? QString()
                   : QStringLiteral(" WHERE ") + m_conditions.join(QStringLiteral(" AND "));
    }
    void bind(Statement& statement) const {
        int index = 0;
        for (const QString& value : m_values) {
            statement.bind(++index, value);
        }
    }

private:
    QStringList m_conditions;
    std::vector<QString> m_values;
};

void addFilter(Conditions& conditions, const WorkerFilter& filter) {
    QStringList states;
    for (const WorkerState state : filter.states) {
        states << workerStateCode(state);
    }
    conditions.addAnyOf("state", states);
    conditions.addAnyOf("occupation", filter.occupations);
    conditions.addAnyOf("political_status", filter.politicalStatuses);
    conditions.addAnyOf("sex", filter.sexes);
    conditions.addAnyOf("platform", filter.platforms);
    conditions.addAnyOf("education", filter.educations);
    conditions.addId("worker.site_id = ?", filter.site.value());
    conditions.addId("worker.employer_id = ?", filter.employer.value());
    if (filter.area.isValid()) {
        conditions.add(QStringLiteral("worker.community_id IN (%1)")
                           .arg(QString::fromLatin1(kAreaOfThird)
                                    .replace(QStringLiteral("?3"), QString::number(filter.area.value()))));
    }
    if (filter.toVerify) {
        conditions.add(QStringLiteral("worker.to_verify = %1").arg(*filter.toVerify ? 1 : 0));
    }
    if (!filter.verifiedBefore.isEmpty()) {
        conditions.add(QStringLiteral("ifnull(worker.verified_on, '') < ?"), {filter.verifiedBefore});
    }
    if (!filter.roleKind.isEmpty()) {
        conditions.add(
            QStringLiteral("EXISTS (SELECT 1 FROM worker_role WHERE worker_role.worker_id = worker.id AND "
                           "kind = ? AND ifnull(ended_on, '9999') > date('now', 'localtime'))"),
            {filter.roleKind});
    }
}

// With a search the roll's position is the row id of the index; both sort alike, but only of its own FTS5
// knows that its rows come in order.
QString orderBy(const WorkerQuery& query, bool searched) {
    const QString position = searched ? QStringLiteral("found.rowid") : QStringLiteral("placed.position");
    const QString way = query.descending ? QStringLiteral(" DESC") : QString();
    switch (query.order) {
        case WorkerOrder::Pinyin:
            return position + way;
        case WorkerOrder::Strokes:
            return QStringLiteral("placed.stroke_key%1, placed.position%1").arg(way);
        case WorkerOrder::Verified:
            return QStringLiteral("worker.verified_on%1, placed.position").arg(way);
        case WorkerOrder::Created:
            return QStringLiteral("placed.id") + way;
    }
    return position;
}

constexpr char kRow[] =
    "SELECT worker.name, document_name, sex, birth_date, ethnicity, education, political_status, occupation, "
    "platform, employer.name, site.name, place.name, native_place, identity_sealed, worker.phone_sealed, "
    "address_sealed, started_on, left_on, state, to_verify, skills, relationship_at, source, verified_on, "
    "worker.note "
    "FROM worker LEFT JOIN employer ON employer.id = worker.employer_id LEFT JOIN site ON site.id = "
    "worker.site_id "
    "LEFT JOIN place ON place.id = worker.community_id WHERE worker.id = ?";

WorkerRow readRow(const Statement& row, WorkerId id, const Sealer& sealer) {
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
    worker.identity = text::maskIdentity(opened(13, "identity_sealed"));
    worker.phone = text::maskPhone(opened(14, "phone_sealed"));
    worker.address = text::maskAddress(opened(15, "address_sealed"));
    worker.startedOn = row.text(16);
    worker.leftOn = row.text(17);
    worker.state = workerStateFrom(row.text(18)).value_or(WorkerState::OnJob);
    worker.toVerify = row.integer(19) != 0;
    worker.skills = row.text(20);
    worker.relationshipAt = row.text(21);
    worker.source = row.text(22);
    worker.verifiedOn = row.text(23);
    worker.note = row.text(24);
    return worker;
}

}  // namespace

std::vector<WorkerId> WorkerRoll::ids(const WorkerQuery& query, int limit) const {
    m_ledger.require(Permission::Read);
    Conditions conditions;
    QString from = QStringLiteral("derived_worker_order AS placed");
    bool searched = false;
    if (const std::vector<WorkerId> whole = byWholeNumber(query.text); !whole.empty()) {
        QStringList numbers;
        for (const WorkerId id : whole) {
            numbers << QString::number(id.value());
        }
        conditions.add(QStringLiteral("placed.id IN (%1)").arg(numbers.join(u',')));
    } else if (!query.text.trimmed().isEmpty()) {
        const QString expression = matchExpression(query.text);
        if (expression.isEmpty()) {
            return {};  // nothing but signs
        }
        searched = true;
        from = QStringLiteral(
            "derived_worker_search AS found CROSS JOIN derived_worker_order AS placed ON "
            "placed.position = found.rowid");
        conditions.add(QStringLiteral("found.words MATCH ?"), {expression});
    }
    Conditions filter;
    addFilter(filter, query.filter);
    if (!filter.isEmpty() || query.order == WorkerOrder::Verified) {
        from += QStringLiteral(" JOIN worker ON worker.id = placed.id");
        addFilter(conditions, query.filter);
    }
    QString sql = QStringLiteral("SELECT placed.id FROM %1%2 ORDER BY %3")
                      .arg(from, conditions.where(), orderBy(query, searched));
    if (limit > 0) {
        sql += QStringLiteral(" LIMIT %1").arg(limit);
    }
    std::vector<WorkerId> ids;
    Statement rows = m_ledger.database().prepare(sql);
    conditions.bind(rows);
    while (rows.step()) {
        ids.push_back(rows.id<WorkerId>(0));
    }
    return ids;
}

std::vector<WorkerId> WorkerRoll::byWholeNumber(const QString& typed) const {
    std::vector<WorkerId> ids;
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
        ids.push_back(rows.id<WorkerId>(0));
    }
    return ids;
}

// Each word is met by the person's own words, or by those of the employer or site.
QString WorkerRoll::matchExpression(const QString& typed) const {
    QStringList all;
    for (const QString& own : searchExpressions(typed)) {
        QStringList any{own};
        if (!isTooShortForWorkplaces(typed)) {
            Statement workplaces =
                m_ledger.database().prepare("SELECT rowid FROM derived_workplace_search WHERE words MATCH ?");
            workplaces.with(own);
            while (workplaces.step()) {
                any << u'"' + workplaceWord(workplaces.integer(0)) + u'"';
            }
        }
        all << u'(' + any.join(QStringLiteral(" OR ")) + u')';
    }
    return all.join(QStringLiteral(" AND "));
}

std::vector<WorkerRow> WorkerRoll::rows(const std::vector<WorkerId>& ids) const {
    m_ledger.require(Permission::Read);
    std::vector<WorkerRow> rows;
    rows.reserve(ids.size());
    for (const WorkerId id : ids) {
        Statement row = m_ledger.database().prepare(kRow);
        if (row.with(id).step()) {
            rows.push_back(readRow(row, id, m_ledger.sealer()));
        }
    }
    return rows;
}

}  // namespace nuanxin
