// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/worker_target.h"

#include <algorithm>

#include "core/census/keys.h"
#include "core/census/worker_problem_store.h"
#include "core/exchange/row_parts.h"
#include "core/exchange/worker_consistency.h"
#include "core/text/characters.h"
#include "core/text/code_table.h"
#include "core/text/date.h"
#include "core/text/fold.h"
#include "core/text/identity_number.h"
#include "core/text/mask.h"
#include "core/text/pinyin.h"
#include "core/text/roster_name.h"

namespace nuanxin {

namespace {

using Field = WorkerField;

QString documentKind(const ImportRecord& record) {
    const QString& kind = record[Field::kDocumentKind];
    return kind.isEmpty() ? QStringLiteral("resident_id") : kind;
}

constexpr std::pair<int, QString Worker::*> kTexts[] = {{Field::kName, &Worker::name},
                                                        {Field::kDocumentName, &Worker::documentName},
                                                        {Field::kSex, &Worker::sex},
                                                        {Field::kBirthDate, &Worker::birthDate},
                                                        {Field::kEthnicity, &Worker::ethnicity},
                                                        {Field::kEducation, &Worker::education},
                                                        {Field::kPoliticalStatus, &Worker::politicalStatus},
                                                        {Field::kOccupation, &Worker::occupation},
                                                        {Field::kPlatform, &Worker::platform},
                                                        {Field::kNativePlace, &Worker::nativePlace},
                                                        {Field::kStartedOn, &Worker::startedOn},
                                                        {Field::kLeftOn, &Worker::leftOn},
                                                        {Field::kSkills, &Worker::skills},
                                                        {Field::kRelationshipAt, &Worker::relationshipAt},
                                                        {Field::kVerifiedOn, &Worker::verifiedOn},
                                                        {Field::kSource, &Worker::source},
                                                        {Field::kNote, &Worker::note}};
constexpr std::pair<int, SealedField Worker::*> kSealed[] = {{Field::kIdentity, &Worker::identity},
                                                             {Field::kPhone, &Worker::phone},
                                                             {Field::kAddress, &Worker::address}};

// Letters to insert, remove or replace; short strings only.
int editDistance(const QList<uint>& a, const QList<uint>& b) {
    std::vector<int> row(static_cast<size_t>(b.size()) + 1);
    for (size_t j = 0; j < row.size(); ++j) {
        row[j] = static_cast<int>(j);
    }
    for (qsizetype i = 1; i <= a.size(); ++i) {
        int diagonal = row[0];
        row[0] = static_cast<int>(i);
        for (size_t j = 1; j < row.size(); ++j) {
            const int replaced = diagonal + (a[i - 1] == b[static_cast<qsizetype>(j) - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({replaced, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back();
}

QString reading(const QString& name) {
    return text::fullPinyinOfName(name);
}

QString employerKindOf(const QString& occupation) {
    static const QHash<QString, QString> kinds{
        {QStringLiteral("rider"), QStringLiteral("food_delivery")},
        {QStringLiteral("courier"), QStringLiteral("courier")},
        {QStringLiteral("car_hailing_driver"), QStringLiteral("ride_hailing")},
        {QStringLiteral("truck_driver"), QStringLiteral("freight")},
        {QStringLiteral("streamer"), QStringLiteral("live_streaming")}};
    return kinds.value(occupation, QStringLiteral("other"));
}

// 2018-12-09 said again as 2018-12 is nothing new.
bool isCoarser(const QString& before, const QString& after) {
    return before.startsWith(after + u'-');
}

bool isMaskedIn(const ImportRecord& record, int field) {
    return text::isMasked(record[static_cast<size_t>(field)], field == Field::kAddress);
}

// As the ledger writes it or as on the document.
bool sameName(const ImportRecord& row, const ImportRecord& known) {
    const QString name = nameKey(row[Field::kName]);
    return name == nameKey(known[Field::kName]) || name == nameKey(known[Field::kDocumentName]);
}

bool bothDiffer(const QString& a, const QString& b) {
    return !a.isEmpty() && !b.isEmpty() && a != b && !isCoarser(a, b) && !isCoarser(b, a);
}

}  // namespace

QString nameKey(const QString& name) {
    return text::withoutSpaces(text::foldForSearch(name)).remove(QChar(0xB7)).remove(u'.');
}

bool soundAlike(const QString& a, const QString& b) {
    return nameKey(a) == nameKey(b) || (!reading(a).isEmpty() && reading(a) == reading(b));
}

bool similarNames(const QString& a, const QString& b) {
    if (soundAlike(a, b)) {
        return true;
    }
    const QString first = nameKey(a), other = nameKey(b);
    const auto left = first.toUcs4(), right = other.toUcs4();
    const qsizetype longer = std::max(left.size(), right.size());
    const bool sameBeginning = !left.isEmpty() && !right.isEmpty() && left.front() == right.front();
    return editDistance(left, right) <= (longer > 5 ? 2 : 1) && (longer > 2 || sameBeginning);
}

QByteArray WorkerTarget::token(int field, const ImportRecord& record) const {
    const QString& value = field < Field::kCount ? record[static_cast<size_t>(field)] : record[Field::kName];
    switch (field) {
        case Field::kName:
            return nameKey(value).toUtf8();
        case Field::kIdentity:
            if (text::isMasked(value)) {
                return {};
            }
            return identityKey(m_ledger.sealer(), documentKind(record), value);
        case Field::kPhone:
            if (text::isMasked(value)) {
                return {};
            }
            return phoneKey(m_ledger.sealer(), value);
        case Field::kReading:  // means nothing without a site
            return record[Field::kSite].isEmpty() ? QByteArray() : reading(value).toUtf8();
        case Field::kDocumentKind:
            return documentKind(record).toUtf8();
        default: {
            QByteArray& key = m_organisationKeys[value];  // few sites, many workers
            key = key.isNull() ? organisationKey(value).toUtf8() : key;
            return key;
        }
    }
}

void WorkerTarget::eachKnown(const std::function<void(Known&)>& take) const {
    QHash<SiteId, QByteArray> sites;
    m_store.eachKeys([&](const WorkerKeys& keys) {
        Known known;
        known.id = keys.id.value();
        known.tokens.resize(Field::kTokens);
        known.tokens[Field::kName] = nameKey(keys.name).toUtf8();
        known.tokens[Field::kDocumentKind] = keys.documentKind.toUtf8();
        known.tokens[Field::kIdentity] = keys.identityKey;
        known.tokens[Field::kPhone] = keys.phoneKey;
        if (keys.site.isValid()) {
            QByteArray& site = sites[keys.site];
            site = site.isEmpty() ? organisationKey(m_references.siteName(keys.site)).toUtf8() : site;
            known.tokens[Field::kSite] = site;
            known.tokens[Field::kReading] = reading(keys.name).toUtf8();
        }
        take(known);
    });
}

const Worker& WorkerTarget::stored(qint64 id) const {
    const auto known = m_loaded.constFind(id);
    if (known != m_loaded.constEnd()) {
        return *known;
    }
    const std::optional<Worker> worker = m_workers.findPlain(WorkerId(id));
    if (!worker) {
        throw Error(ErrorKind::Internal, {}, QStringLiteral("worker gone while importing"));
    }
    return *m_loaded.insert(id, *worker);
}

ImportRecord WorkerTarget::load(qint64 id) const {
    const Worker& worker = stored(id);
    ImportRecord record(Field::kCount);
    for (const auto& [field, member] : kTexts) {
        record[static_cast<size_t>(field)] = worker.*member;
    }
    for (const auto& [field, member] : kSealed) {
        record[static_cast<size_t>(field)] = (worker.*member).plain.value_or(QString());
    }
    record[Field::kEmployer] = m_references.employerName(worker.employer);
    record[Field::kSite] = m_references.siteName(worker.site);
    record[Field::kCommunity] = m_references.places().path(worker.community);
    record[Field::kDocumentKind] = record[Field::kIdentity].isEmpty() ? QString() : worker.documentKind;
    record[Field::kState] = workerStateCode(worker.state);
    return record;
}

bool WorkerTarget::isMarked(qint64 id) const {
    return stored(id).toVerify;
}

bool WorkerTarget::cameFrom(qint64 id, const ImportRecord& row, const QString& file) const {
    const QString& source = stored(id).source;
    return source == file || (!source.isEmpty() && source == row[Field::kSource]);
}

std::vector<KeptProblem> WorkerTarget::openProblems(qint64 id) const {
    std::vector<KeptProblem> open;
    for (const WorkerProblem& problem : WorkerProblemStore(m_ledger).of(WorkerId(id), false)) {
        open.push_back({problem.field, problem.code, problem.original, problem.id.value()});
    }
    return open;
}

Findings WorkerTarget::complete(ImportRecord& record) const {
    Findings found = settleRow(record, m_today);
    // A unit column that says only 圆通 names the platform; the employer of record is somebody else.
    QString& employer = record[Field::kEmployer];
    if (const auto platform = text::codeTable(text::Table::Platform).find(employer);
        platform && *platform != u"other") {
        record[Field::kPlatform] = record[Field::kPlatform].isEmpty() ? *platform : record[Field::kPlatform];
        employer.clear();
    }
    placeRow(record, found);
    return found;
}

void WorkerTarget::placeRow(ImportRecord& record, Findings& found) const {
    QString &street = record[Field::kStreet], &community = record[Field::kCommunity],
            &grid = record[Field::kGrid];
    if (street.isEmpty() && community.isEmpty() && grid.isEmpty()) {
        return;
    }
    const int field = !community.isEmpty() ? Field::kCommunity
                      : !street.isEmpty()  ? Field::kStreet
                                           : Field::kGrid;
    const PlaceReading place = readPlace(m_references.places(), street, community, grid);
    if (!place.says.isEmpty()) {
        found.push_back({place.gridOnly ? Field::kGrid : field, QStringLiteral("unknown_code"), place.says});
    }
    community = place.packed;
    street.clear();
    grid.clear();
}

QString WorkerTarget::taken(int field, const QString& before, const QString& after) const {
    switch (field) {
        case Field::kCommunity:
            return placeTaken(before, after);
        case Field::kNote:
            return noteTaken(before, after);
        default:
            return after;
    }
}

Findings WorkerTarget::compare(const ImportRecord& known, ImportRecord& row) const {
    return settleAgainst(known, row);
}

// With one number, a name is the same person's where it is written with another character of the same sound,
// or with one that was lost; any other small difference needs the same phone.
bool WorkerTarget::agree(const ImportRecord& row, const ImportRecord& known) const {
    const QString& phone = row[Field::kPhone];
    const bool samePhone = !phone.isEmpty() && phone == known[Field::kPhone];
    for (const int field : {Field::kName, Field::kDocumentName}) {
        const QString &name = row[Field::kName], &other = known[static_cast<size_t>(field)];
        if (!other.isEmpty() &&
            (soundAlike(name, other) || text::namesFitButForLostCharacters(nameKey(name), nameKey(other)) ||
             (samePhone && similarNames(name, other)))) {
            return true;
        }
    }
    return false;
}

bool WorkerTarget::isMasked(const ImportRecord& record) const {
    return std::any_of(std::begin(kSealed), std::end(kSealed),
                       [&record](const auto& sealed) { return isMaskedIn(record, sealed.first); });
}

// The same name, nothing known that the row's documents and phones exclude, and one that they show.
bool WorkerTarget::fitsMasks(const ImportRecord& row, const ImportRecord& known) const {
    bool fits = isMasked(row) && sameName(row, known), anyShown = false;
    for (const int field : {Field::kIdentity, Field::kPhone}) {
        const QString& said = row[static_cast<size_t>(field)];
        const QString& value = known[static_cast<size_t>(field)];
        if (!said.isEmpty() && !value.isEmpty()) {
            const bool shown = isMaskedIn(row, field) ? text::fitsMask(said, value) : said == value;
            fits = fits && shown;
            anyShown = anyShown || shown;
        }
    }
    return fits && anyShown && !ruledOut(row, known);
}

bool WorkerTarget::ruledOut(const ImportRecord& row, const ImportRecord& known) const {
    return bothDiffer(row[Field::kBirthDate], known[Field::kBirthDate]);
}

bool WorkerTarget::changes(int field, const QString& before, const QString& after) const {
    switch (field) {
        case Field::kName:  // a lost character corrects nothing
            return nameKey(before) != nameKey(after) &&
                   !(text::hasLostCharacter(after) &&
                     text::namesFitButForLostCharacters(nameKey(before), nameKey(after)));
        case Field::kIdentity:
        case Field::kPhone:
            return before != after && !text::isMasked(after);
        case Field::kBirthDate:
        case Field::kStartedOn:
        case Field::kLeftOn:
            return before != after && !isCoarser(before, after);
        case Field::kVerifiedOn:  // the latest counts
            return after > before;
        case Field::kSource:
            return false;
        case Field::kEmployer:
        case Field::kSite:
            return organisationKey(before) != organisationKey(after);
        case Field::kCommunity:
            return changesPlace(before, after);
        case Field::kDocumentKind:  // empty: a resident number
            return before != after && !(before.isEmpty() && after == u"resident_id");
        case Field::kAddress:
            return organisationKey(before) != organisationKey(after) && !text::isMasked(after, true);
        case Field::kNote:
            return noteTaken(before, after) != before;
        case Field::kSkills:
        case Field::kNativePlace:
        case Field::kRelationshipAt:
            return organisationKey(before) != organisationKey(after);
        default:
            return before != after;
    }
}

NamesToMake WorkerTarget::namesToMake(const ImportRecord& values) const {
    return m_references.namesToMake(values[Field::kEmployer], values[Field::kSite],
                                    values[Field::kCommunity]);
}

void WorkerTarget::beginWriting(Database&) {
    m_references.reload();
}

qint64 WorkerTarget::write(Database& database, const RecordToWrite& record) {
    const ImportRecord& values = record.values;
    const bool isNew = record.id == 0;
    Worker worker = isNew ? Worker() : stored(record.id);
    const auto changed = [&](int field) {
        return isNew ? !values[static_cast<size_t>(field)].isEmpty()
                     : std::find(record.changed.begin(), record.changed.end(), field) != record.changed.end();
    };
    for (const auto& [field, member] : kTexts) {
        if (changed(field)) {
            worker.*member = values[static_cast<size_t>(field)];
        }
    }
    for (const auto& [field, member] : kSealed) {
        const bool isTaken = changed(field) && !isMaskedIn(values, field);
        (worker.*member).plain = isTaken ? std::optional(values[static_cast<size_t>(field)]) : std::nullopt;
    }
    if (changed(Field::kIdentity) || changed(Field::kDocumentKind)) {
        worker.documentKind = documentKind(values);
    }
    if (changed(Field::kEmployer)) {
        worker.employer =
            m_references.employer(database, values[Field::kEmployer], employerKindOf(worker.occupation));
    }
    if (changed(Field::kSite)) {
        worker.site = m_references.site(database, values[Field::kSite], worker.employer);
    }
    if (changed(Field::kCommunity)) {
        worker.community = m_references.places().findOrMake(database, values[Field::kCommunity]);
    }
    if (changed(Field::kState)) {
        worker.state = workerStateFrom(values[Field::kState]).value_or(worker.state);
    }
    worker.toVerify = record.toVerify;
    worker.source = worker.source.isEmpty() && isNew ? record.source : worker.source;
    for (const qint64 settled : record.settled) {
        WorkerProblemStore(m_ledger).putSettled(WorkerProblemId(settled));
    }
    worker.id = m_workers.put(worker);
    for (const KeptProblem& problem : record.problems) {
        WorkerProblemStore(m_ledger).put(
            {{}, worker.id, problem.field, problem.code, problem.original, record.source, {}});
    }
    return worker.id.value();
}

void WorkerTarget::keepDoubt(Database& database, qint64 first, qint64 other, const QStringList& reasons,
                             bool different) {
    m_store.addDoubt(database, WorkerId(first), WorkerId(other), reasons, different);
}

std::unique_ptr<ImportTarget> makeWorkerTarget(Ledger& ledger) {
    return std::make_unique<WorkerTarget>(ledger);
}

}  // namespace nuanxin
