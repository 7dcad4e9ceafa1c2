// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/development_target.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

#include "core/branch/calendar_store.h"
#include "core/branch/development_store.h"
#include "core/branch/organisation_store.h"
#include "core/census/keys.h"
#include "core/census/worker_store.h"
#include "core/exchange/row_parts.h"
#include "core/exchange/worker_target.h"
#include "core/text/date.h"
#include "core/text/identity_number.h"
#include "core/text/mask.h"

namespace nuanxin {

namespace {

using Field = DevelopmentField;

class TargetWords {
    Q_DECLARE_TR_FUNCTIONS(DevelopmentTarget)

public:
    static QString hidden(const QString& value) {
        return tr("“%1”是隐去的内容，没有导入，请补全。").arg(value);
    }
    static QString toCome(const QString& step, const QString& day) {
        return tr("“%1”写的是 %2，还没有到，没有导入，请核对。").arg(step, day);
    }
    static QString noBranch(const QString& name) {
        return tr("台账里没有党组织“%1”，这一项没有登记，请先登记党组织。").arg(name);
    }
    static QString noReview(const QString& written) {
        return tr("考察时间“%1”读不出日期，没有导入，请核对。").arg(written);
    }
    static QString newOnRoll() { return tr("名册里没有这个人，导入时一并登记为从业人员，标为待核。"); }
};

const QString kContactStep = QStringLiteral("contacts"), kIntroducerStep = QStringLiteral("introducers");

int fieldOf(const QString& step) {
    const auto& steps = importedSteps();
    const auto found = std::ranges::find(steps, step, &ImportedStep::code);
    return found == steps.end() ? -1 : Field::kFirstStep + static_cast<int>(found - steps.begin());
}

StepRecord& recordOf(Development& file, const QString& step) {
    const auto found = std::ranges::find(file.steps, step, &StepRecord::step);
    if (found != file.steps.end()) {
        return *found;
    }
    file.steps.push_back({step, {}, {}});
    return file.steps.back();
}

QString noteOf(const Development& file, const QString& step) {
    const auto found = std::ranges::find(file.steps, step, &StepRecord::step);
    return found == file.steps.end() ? QString() : found->note;
}

// The names stand in the note of the step, and how many there are beside them.
void takeNames(const QString& names, const QString& step, Development& file) {
    static const QRegularExpression between(QStringLiteral("[、，,；;\\s]+"));
    if (!names.isEmpty() && noteOf(file, step) != names) {
        StepRecord& record = recordOf(file, step);
        record.note = names;
        record.persons = static_cast<int>(names.split(between, Qt::SkipEmptyParts).size());
    }
}

QStringList daysIn(const QString& written) {
    static const QRegularExpression between(QStringLiteral("[、，,；;\\s]+"));
    return written.split(between, Qt::SkipEmptyParts);
}

// Several days in one cell, as registers have them.
void readReviews(QString& reviews, const QDate& today, Findings& found) {
    QStringList days;
    for (const QString& written : daysIn(reviews)) {
        const text::DateReading day = text::parseDate(written, today.year());
        if (day.problem || !day.isKnown() || day.date > today) {
            found.push_back(
                {Field::kReviews, QStringLiteral("no_such_date"), TargetWords::noReview(written), written});
        } else {
            days << day.iso();
        }
    }
    reviews = days.join(u'、');
}

}  // namespace

const std::vector<ImportedStep>& importedSteps() {
    static const std::vector<ImportedStep> steps = [] {
        std::vector<ImportedStep> all;
        for (const DevelopmentStep& step : DevelopmentRules::shipped().editions().back().steps) {
            if (!step.isSpan) {
                all.push_back({step.code.toUtf8(), step.name.toUtf8(), step.code, step.name});
            }
        }
        return all;
    }();
    return steps;
}

int developmentFieldCount() {
    return Field::kFirstStep + static_cast<int>(importedSteps().size());
}

DevelopmentTarget::DevelopmentTarget(Ledger& ledger)
    : m_ledger(ledger),
      m_roll(ledger),
      m_organisations(ledger),
      m_calendar(CalendarStore(ledger).calendar()) {
    m_ledger.require(Permission::Develop);
}

WorkerId DevelopmentTarget::workerOf(const ImportRecord& record) const {
    return m_roll.find(record[Field::kName], record[Field::kDocumentKind], record[Field::kIdentity],
                       record[Field::kPhone]);
}

// A person by whatever tells them apart; one who will be new on the roll by the number or the phone.
QByteArray DevelopmentTarget::token(int field, const ImportRecord& record) const {
    if (field != Field::kName) {
        return record[static_cast<size_t>(field)].toUtf8();
    }
    const WorkerId worker = workerOf(record);
    if (worker.isValid()) {
        return QByteArray::number(worker.value());
    }
    const QByteArray number =
        identityKey(m_ledger.sealer(), record[Field::kDocumentKind], record[Field::kIdentity]);
    return !number.isEmpty()
               ? number
               : nameKey(record[Field::kName]).toUtf8() + phoneKey(m_ledger.sealer(), record[Field::kPhone]);
}

const QHash<qint64, Development>& DevelopmentTarget::files() const {
    if (!m_filesRead) {
        m_filesRead = true;
        m_files.clear();
        for (const Development& file : DevelopmentStore(m_ledger).list()) {
            m_files.insert(file.id.value(), file);
        }
    }
    return m_files;
}

// A file that goes no further is left alone: whoever applies again gets a new one.
void DevelopmentTarget::eachKnown(const std::function<void(Known&)>& take) const {
    for (const Development& file : files()) {
        if (file.stoppedOn.isEmpty()) {
            Known known{file.id.value(),
                        std::vector<QByteArray>(static_cast<size_t>(developmentFieldCount()))};
            known.tokens[Field::kName] = QByteArray::number(file.worker.value());
            take(known);
        }
    }
}

ImportRecord DevelopmentTarget::load(qint64 id) const {
    const Development file = files().value(id);
    ImportRecord record(static_cast<size_t>(developmentFieldCount()));
    record[Field::kName] = WorkerStore(m_ledger).find(file.worker).value_or(Worker()).name;
    record[Field::kBranch] =
        OrganisationStore(m_ledger).find(file.organisation).value_or(Organisation()).name;
    record[Field::kContacts] = noteOf(file, kContactStep);
    record[Field::kIntroducers] = noteOf(file, kIntroducerStep);
    record[Field::kPublicisedFrom] = file.publicisedFrom;
    record[Field::kPublicisedUntil] = file.publicisedUntil;
    record[Field::kReviews] = file.reviewedOn.join(u'、');
    record[Field::kNote] = file.note;
    for (const StepRecord& step : file.steps) {
        if (const int field = fieldOf(step.step); field >= 0) {
            record[static_cast<size_t>(field)] = step.happenedOn;
        }
    }
    return record;
}

Findings DevelopmentTarget::complete(ImportRecord& record) const {
    Findings found;
    for (const int field : {Field::kIdentity, Field::kPhone}) {
        QString& value = record[static_cast<size_t>(field)];
        if (text::isMasked(value)) {
            found.push_back({field, QStringLiteral("masked_value"), TargetWords::hidden(value)});
            value.clear();
        }
    }
    if (record[Field::kDocumentKind].isEmpty() && !record[Field::kIdentity].isEmpty()) {
        record[Field::kDocumentKind] =
            text::identityKindCode(text::parseIdentity(record[Field::kIdentity]).kind);
    }
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    for (const ImportedStep& step : importedSteps()) {
        const int field = fieldOf(step.code);
        QString& day = record[static_cast<size_t>(field)];
        if (!day.isEmpty() && day > today.left(day.size())) {
            found.push_back({field, QStringLiteral("date_implausible"), TargetWords::toCome(step.word, day)});
            day.clear();
        }
    }
    readReviews(record[Field::kReviews], QDate::currentDate(), found);
    QString& branch = record[Field::kBranch];
    if (!branch.isEmpty() && !m_organisations.find(branch).isValid()) {
        found.push_back({Field::kBranch, QStringLiteral("unknown_code"), TargetWords::noBranch(branch)});
        branch.clear();
    }
    // What is broken is told before anything is written, and stops nothing.
    Development file;
    take(record, file);
    const QDate birth = text::parseIdentity(record[Field::kIdentity]).birth;
    file.birthDate = birth.isValid() ? birth.toString(Qt::ISODate) : QString();
    const DevelopmentJudgement judgement =
        judgeDevelopment(file, DevelopmentRules::shipped(), m_calendar, QDate::currentDate());
    for (const BrokenLimit& broken : judgement.broken) {
        found.push_back({std::max(fieldOf(broken.step), 0), {}, broken.text});
    }
    if (!workerOf(record).isValid() && !refusal(record)) {
        found.push_back({Field::kName, {}, TargetWords::newOnRoll()});
    }
    return found;
}

std::optional<Finding> DevelopmentTarget::refusal(const ImportRecord& record) const {
    const bool known =
        !record[Field::kIdentity].isEmpty() || !record[Field::kPhone].isEmpty() || workerOf(record).isValid();
    return known ? std::nullopt : std::optional(onlyNamed(record[Field::kName]));
}

bool DevelopmentTarget::changes(int field, const QString& before, const QString& after) const {
    switch (field) {
        case Field::kName:
        case Field::kDocumentKind:
        case Field::kIdentity:
        case Field::kPhone:
            return false;  // who it is, is not changed by a register
        case Field::kBranch:
            return partyOrganisationKey(before) != partyOrganisationKey(after);
        case Field::kNote:
        case Field::kReviews:
            return taken(field, before, after) != before;
        default:
            return before != after;
    }
}

QString DevelopmentTarget::taken(int field, const QString& before, const QString& after) const {
    if (field == Field::kReviews) {  // a register may hold the latest alone
        QStringList days = daysIn(before) + daysIn(after);
        days.removeDuplicates();
        days.sort();
        return days.join(u'、');
    }
    return field == Field::kNote ? noteTaken(before, after) : after;
}

void DevelopmentTarget::beginWriting(Database&) {
    m_filesRead = false;
    m_roll.reload();
    m_organisations.reload();
}

WorkerId DevelopmentTarget::makeWorker(const RecordToWrite& record) {
    const ImportRecord& values = record.values;
    Worker worker;
    worker.name = values[Field::kName];
    if (!values[Field::kIdentity].isEmpty()) {
        worker.documentKind = values[Field::kDocumentKind];
        const text::IdentityNumber number = text::parseIdentity(values[Field::kIdentity]);
        worker.identity.plain = values[Field::kIdentity];
        worker.birthDate = number.birth.isValid() ? number.birth.toString(Qt::ISODate) : QString();
        worker.sex =
            number.sex == text::Sex::Unknown ? QString() : QString::number(static_cast<int>(number.sex));
    }
    worker.phone.plain = values[Field::kPhone];
    worker.source = record.source;
    worker.toVerify = true;
    return WorkerStore(m_ledger).put(worker);
}

void DevelopmentTarget::take(const ImportRecord& values, Development& file) const {
    file.organisation = m_organisations.find(values[Field::kBranch]);
    file.publicisedFrom = values[Field::kPublicisedFrom];
    file.publicisedUntil = values[Field::kPublicisedUntil];
    file.reviewedOn = daysIn(values[Field::kReviews]);
    file.note = values[Field::kNote];
    for (const ImportedStep& step : importedSteps()) {
        const QString& day = values[static_cast<size_t>(fieldOf(step.code))];
        if (!day.isEmpty()) {
            recordOf(file, step.code).happenedOn = day;
        }
    }
    takeNames(values[Field::kContacts], kContactStep, file);
    takeNames(values[Field::kIntroducers], kIntroducerStep, file);
}

qint64 DevelopmentTarget::write(Database&, const RecordToWrite& record) {
    Development file = files().value(record.id);
    if (!file.id.isValid()) {
        const WorkerId known = workerOf(record.values);
        file.worker = known.isValid() ? known : makeWorker(record);
    }
    take(record.values, file);
    return DevelopmentStore(m_ledger).put(file).value();
}

std::unique_ptr<ImportTarget> makeDevelopmentTarget(Ledger& ledger) {
    return std::make_unique<DevelopmentTarget>(ledger);
}

}  // namespace nuanxin
