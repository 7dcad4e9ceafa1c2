// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/organisation_target.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

#include "core/branch/organisation_part_store.h"
#include "core/branch/organisation_store.h"
#include "core/exchange/place_words.h"
#include "core/exchange/row_parts.h"
#include "core/text/numeral.h"

namespace nuanxin {

namespace {

using Field = OrganisationField;

class TargetWords {
    Q_DECLARE_TR_FUNCTIONS(OrganisationTarget)

public:
    static QString noTerm(const QString& written) {
        return tr("任期写的是“%1”，不是年数，没有导入。").arg(written);
    }
    static QString noEmployer(const QString& name) {
        return tr("台账里没有企业“%1”，这一项没有登记，请先登记企业。").arg(name);
    }
};

// By what the name itself says.
struct NamedKind {
    const char* word;
    OrganisationKind kind;
};
constexpr int kMostYears = 10;
const QString kVillageBranch = QStringLiteral("village_branch");

constexpr NamedKind kNamedKinds[] = {
    {"联合", OrganisationKind::JointBranch},   {"功能", OrganisationKind::FunctionalBranch},
    {"流动", OrganisationKind::MobileBranch},  {"临时", OrganisationKind::TemporaryBranch},
    {"总支", OrganisationKind::GeneralBranch}, {"支部", OrganisationKind::Branch},
    {"行业", OrganisationKind::Industry},      {"委", OrganisationKind::Committee}};

OrganisationKind kindNamed(const QString& name) {
    const auto* found = std::ranges::find_if(
        kNamedKinds, [&](const NamedKind& named) { return name.contains(QString::fromUtf8(named.word)); });
    return found == std::end(kNamedKinds) ? OrganisationKind::Branch : found->kind;
}

// 5, 5年 and 五年; none: it says something else.
std::optional<int> yearsIn(QString written) {
    const std::optional<qint64> years = text::parseNumber(written.remove(u'年').simplified());
    const bool sound = years && *years >= 1 && *years <= kMostYears;
    return sound ? std::optional(static_cast<int>(*years)) : std::nullopt;
}

QStringList namesIn(const QString& written) {
    static const QRegularExpression between(QStringLiteral("[、，,；;\\n]"));
    QStringList names;
    for (const QString& name : written.split(between)) {
        if (!name.trimmed().isEmpty()) {
            names << name.trimmed();
        }
    }
    return names;
}

}  // namespace

QString partyOrganisationKey(const QString& name) {
    static const QRegularExpression party(QStringLiteral("^(中国共产党|中共)"));
    QString key = organisationKey(name).remove(party);
    for (const auto& [written, read] : {std::pair("委员会", "委"),
                                        {"总支部", "总支"},
                                        {"支部委", "支部"},
                                        {"总支委", "总支"},
                                        {"党支部", "支部"},
                                        {"党总支", "总支"},
                                        {"党委", "委"}}) {
        key.replace(QString::fromUtf8(written), QString::fromUtf8(read));
    }
    return key;
}

OrganisationId OrganisationNames::find(const QString& name) const {
    if (!m_isRead) {
        m_isRead = true;
        m_byName.clear();
        for (const Organisation& organisation : OrganisationStore(m_ledger).list()) {
            m_byName.insert(partyOrganisationKey(organisation.name), organisation.id);
        }
    }
    return m_byName.value(partyOrganisationKey(name));
}

void OrganisationTarget::read() const {
    if (m_read) {
        return;
    }
    m_read = true;
    m_organisations.clear();
    m_byName.clear();
    for (const Organisation& organisation : OrganisationStore(m_ledger).list()) {
        m_organisations.insert(organisation.id, organisation);
        m_byName.insert(partyOrganisationKey(organisation.name), organisation.id);
    }
}

QByteArray OrganisationTarget::token(int field, const ImportRecord& record) const {
    return partyOrganisationKey(record[static_cast<size_t>(field)]).toUtf8();
}

void OrganisationTarget::eachKnown(const std::function<void(Known&)>& take) const {
    read();
    for (const Organisation& organisation : std::as_const(m_organisations)) {
        Known known{organisation.id.value(), std::vector<QByteArray>(Field::kCount)};
        known.tokens[Field::kName] = partyOrganisationKey(organisation.name).toUtf8();
        take(known);
    }
}

QStringList OrganisationTarget::unitNames(OrganisationId id) const {
    QStringList names;
    for (const CoveredUnit& unit : OrganisationPartStore(m_ledger).units(id)) {
        if (unit.until.isEmpty()) {
            names << m_references.employerName(unit.employer);
        }
    }
    return names;
}

QString OrganisationTarget::secretaryOf(OrganisationId id) const {
    for (const Post& post : OrganisationPartStore(m_ledger).posts(id)) {
        if (post.kind == PostKind::Secretary && post.until.isEmpty()) {
            return post.name;
        }
    }
    return {};
}

ImportRecord OrganisationTarget::load(qint64 id) const {
    read();
    const Organisation organisation = m_organisations.value(OrganisationId(id));
    ImportRecord record(Field::kCount);
    record[Field::kName] = organisation.name;
    record[Field::kKind] = organisation.kind == OrganisationKind::Branch && organisation.isVillage
                               ? kVillageBranch
                               : organisationKindCode(organisation.kind);
    record[Field::kFormedBy] = organisation.formedBy;
    record[Field::kSuperior] = m_organisations.value(organisation.superior).name;
    record[Field::kPlace] = m_references.places().path(organisation.place);
    record[Field::kEmployer] = m_references.employerName(organisation.employer);
    record[Field::kUnits] = unitNames(organisation.id).join(u'、');
    record[Field::kHostAuthority] = organisation.hostAuthority;
    record[Field::kFoundedOn] = organisation.foundedOn;
    record[Field::kApproval] = organisation.approval;
    record[Field::kElectedOn] = organisation.lastElectedOn;
    record[Field::kTermYears] = organisation.termYears ? QString::number(*organisation.termYears) : QString();
    record[Field::kSecretary] = secretaryOf(organisation.id);
    record[Field::kNote] = organisation.note;
    return record;
}

bool OrganisationTarget::changes(int field, const QString& before, const QString& after) const {
    switch (field) {
        case Field::kName:
            return false;  // what it was recognised by
        case Field::kPlace:
            return changesPlace(before, after);
        case Field::kNote:
            return noteTaken(before, after) != before;
        default:
            return partyOrganisationKey(before) != partyOrganisationKey(after);
    }
}

QString OrganisationTarget::taken(int field, const QString& before, const QString& after) const {
    return field == Field::kPlace  ? placeTaken(before, after)
           : field == Field::kNote ? noteTaken(before, after)
                                   : after;
}

NamesToMake OrganisationTarget::namesToMake(const ImportRecord& values) const {
    read();
    NamesToMake names = m_references.namesToMake({}, {}, values[Field::kPlace]);
    const QString& superior = values[Field::kSuperior];
    if (!superior.isEmpty() && !m_byName.contains(partyOrganisationKey(superior))) {
        names.unknown << superior;
    }
    return names;
}

Findings OrganisationTarget::complete(ImportRecord& record) const {
    Findings found;
    if (!record[Field::kPlace].isEmpty()) {
        const PlaceReading reading = readPlace(m_references.places(), {}, record[Field::kPlace], {});
        if (!reading.says.isEmpty()) {
            found.push_back({Field::kPlace, QStringLiteral("unknown_code"), reading.says});
        }
        record[Field::kPlace] = reading.packed;
    }
    QStringList units;
    for (const QString& name : namesIn(record[Field::kUnits])) {
        if (m_references.findEmployer(name).isValid()) {
            units << name;
        } else {
            found.push_back({Field::kUnits, QStringLiteral("unknown_code"), TargetWords::noEmployer(name)});
        }
    }
    record[Field::kUnits] = units.join(u'、');
    if (QString& term = record[Field::kTermYears]; !term.isEmpty()) {
        const std::optional<int> years = yearsIn(term);
        if (!years) {
            found.push_back(
                {Field::kTermYears, QStringLiteral("unknown_code"), TargetWords::noTerm(term), term});
        }
        term = years ? QString::number(*years) : QString();
    }
    QString& employer = record[Field::kEmployer];
    if (!employer.isEmpty() && !m_references.findEmployer(employer).isValid()) {
        found.push_back(
            {Field::kEmployer, QStringLiteral("unknown_code"), TargetWords::noEmployer(employer)});
        employer.clear();
    }
    return found;
}

void OrganisationTarget::beginWriting(Database&) {
    m_read = false;
    m_references.reload();
    m_waiting.clear();
    read();
}

void OrganisationTarget::putParts(const ImportRecord& values, const Organisation& organisation, bool isNew) {
    OrganisationPartStore parts(m_ledger);
    const QStringList known = isNew ? QStringList() : unitNames(organisation.id);
    for (const QString& name : namesIn(values[Field::kUnits])) {
        const EmployerId employer = m_references.findEmployer(name);
        if (employer.isValid() && !known.contains(m_references.employerName(employer))) {
            parts.put(CoveredUnit{{}, organisation.id, employer, organisation.foundedOn, {}});
        }
    }
    const QString& secretary = values[Field::kSecretary];
    if (!secretary.isEmpty() && (isNew || secretaryOf(organisation.id) != secretary)) {
        parts.put(
            Post{{}, organisation.id, PostKind::Secretary, PostSource::Within, {}, secretary, {}, {}, {}});
    }
}

qint64 OrganisationTarget::write(Database&, const RecordToWrite& record) {
    const ImportRecord& values = record.values;
    const bool isNew = record.id == 0;
    Organisation organisation = m_organisations.value(OrganisationId(record.id));
    organisation.name = isNew ? values[Field::kName] : organisation.name;
    const bool isVillage = values[Field::kKind] == kVillageBranch;
    organisation.isVillage = isVillage || organisation.isVillage;
    organisation.kind =
        isVillage ? OrganisationKind::Branch
                  : organisationKindFrom(values[Field::kKind]).value_or(kindNamed(values[Field::kName]));
    organisation.formedBy = values[Field::kFormedBy];
    organisation.superior = m_byName.value(partyOrganisationKey(values[Field::kSuperior]));
    organisation.place = m_references.places().findOrMake(m_ledger.database(), values[Field::kPlace]);
    organisation.employer = m_references.findEmployer(values[Field::kEmployer]);
    organisation.hostAuthority = values[Field::kHostAuthority];
    organisation.foundedOn = values[Field::kFoundedOn];
    organisation.approval = values[Field::kApproval];
    organisation.note = values[Field::kNote];
    organisation.termYears =
        values[Field::kTermYears].isEmpty() ? std::nullopt : std::optional(values[Field::kTermYears].toInt());
    const bool newTerm = !isNew && values[Field::kElectedOn] > organisation.lastElectedOn;
    organisation.lastElectedOn = values[Field::kElectedOn];
    OrganisationStore store(m_ledger);
    organisation.id = store.put(organisation);
    if (newTerm) {
        store.putTerm({{}, organisation.id, organisation.lastElectedOn, {}, {}, {}, {}});
    }
    putParts(values, organisation, isNew);
    const QString key = partyOrganisationKey(organisation.name);
    m_organisations.insert(organisation.id, organisation);
    m_byName.insert(key, organisation.id);
    if (!values[Field::kSuperior].isEmpty() && !organisation.superior.isValid()) {
        m_waiting.insert(partyOrganisationKey(values[Field::kSuperior]), organisation.id);
    }
    for (const OrganisationId below : m_waiting.values(key)) {
        Organisation& waiting = m_organisations[below];
        waiting.superior = organisation.id;
        store.put(waiting);
    }
    m_waiting.remove(key);
    return organisation.id.value();
}

std::unique_ptr<ImportTarget> makeOrganisationTarget(Ledger& ledger) {
    return std::make_unique<OrganisationTarget>(ledger);
}

}  // namespace nuanxin
