// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/visit_target.h"

#include <QCoreApplication>
#include <QDate>

#include "core/census/survey_store.h"
#include "core/exchange/row_parts.h"
#include "core/text/identity_number.h"

namespace nuanxin {

namespace {

using Field = VisitField;

class VisitWords {
    Q_DECLARE_TR_FUNCTIONS(VisitTarget)

public:
    static QString toCome(const QString& day) {
        return tr("走访日期是 %1，还没有到，这一行不导入，请核对。").arg(day);
    }
};

}  // namespace

WorkerId VisitTarget::workerOf(const ImportRecord& record) const {
    return m_roll.find(record[Field::kName], record[Field::kDocumentKind], record[Field::kIdentity],
                       record[Field::kPhone]);
}

Findings VisitTarget::complete(ImportRecord& record) const {
    if (record[Field::kDocumentKind].isEmpty() && !record[Field::kIdentity].isEmpty()) {
        record[Field::kDocumentKind] =
            text::identityKindCode(text::parseIdentity(record[Field::kIdentity]).kind);
    }
    QString& day = record[Field::kVisitedOn];
    if (day.left(10) <= QDate::currentDate().toString(Qt::ISODate).left(day.size())) {
        return {};
    }
    Findings found{{Field::kVisitedOn, QStringLiteral("date_implausible"), VisitWords::toCome(day)}};
    day.clear();
    return found;
}

std::optional<Finding> VisitTarget::refusal(const ImportRecord& record) const {
    return workerOf(record).isValid() ? std::nullopt : std::optional(notOnRoll(record[Field::kName]));
}

QByteArray VisitTarget::token(int field, const ImportRecord& record) const {
    if (field != Field::kName) {
        return record[static_cast<size_t>(field)].toUtf8();
    }
    const WorkerId worker = workerOf(record);
    return worker.isValid() ? QByteArray::number(worker.value()) : QByteArray();
}

const QHash<qint64, Visit>& VisitTarget::visits() const {
    if (!m_visitsRead) {
        m_visitsRead = true;
        const SurveyStore survey(m_ledger);
        for (const SurveyRound& round : survey.rounds()) {
            for (const Visit& visit : survey.visitsIn(round.id)) {
                m_visits.insert(visit.id.value(), visit);
            }
        }
    }
    return m_visits;
}

void VisitTarget::eachKnown(const std::function<void(Known&)>& take) const {
    for (const Visit& visit : visits()) {
        Known known{visit.id.value(), std::vector<QByteArray>(Field::kCount)};
        known.tokens[Field::kName] = QByteArray::number(visit.worker.value());
        known.tokens[Field::kVisitedOn] = visit.visitedOn.toUtf8();
        take(known);
    }
}

ImportRecord VisitTarget::load(qint64 id) const {
    const Visit visit = visits().value(id);
    ImportRecord record(Field::kCount);
    record[Field::kVisitedOn] = visit.visitedOn;
    record[Field::kVisitor] = visit.visitor;
    record[Field::kOutcome] = visit.outcome;
    record[Field::kNote] = visit.note;
    return record;
}

// Who was visited is not changed by saying so again.
bool VisitTarget::changes(int field, const QString& before, const QString& after) const {
    return (field == Field::kVisitor || field == Field::kOutcome || field == Field::kNote) && before != after;
}

qint64 VisitTarget::write(Database& database, const RecordToWrite& record) {
    const ImportRecord& values = record.values;
    Visit visit = visits().value(record.id);
    if (record.id == 0) {
        visit.worker = workerOf(values);
        visit.site = SiteId();
        visit.round = m_store.roundFor(database, values[Field::kVisitedOn]);
        visit.visitedOn = values[Field::kVisitedOn];
    }
    visit.visitor = values[Field::kVisitor];
    visit.outcome = values[Field::kOutcome].isEmpty() ? QStringLiteral("verified") : values[Field::kOutcome];
    visit.note = values[Field::kNote];
    return SurveyStore(m_ledger).putVisit(visit).value();
}

std::unique_ptr<ImportTarget> makeVisitTarget(Ledger& ledger) {
    return std::make_unique<VisitTarget>(ledger);
}

}  // namespace nuanxin
