// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/census/roll_column.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/census/worker_query.h"
#include "core/ledger/history.h"

namespace nuanxin {

namespace {

class RollWords {
    Q_DECLARE_TR_FUNCTIONS(RollColumns)

public:
    static QString age() { return tr("年龄"); }
    static QString toVerify(const QString& state) { return tr("%1，待核").arg(state); }
};

QString stateText(const WorkerRow& row) {
    const QString state = workerStateName(row.state);
    return row.toVerify ? RollWords::toVerify(state) : state;
}

const QString* textOf(const WorkerRow& row, RollColumn column) {
    static const QString WorkerRow::*const members[] = {&WorkerRow::name,
                                                        &WorkerRow::sex,
                                                        nullptr,
                                                        &WorkerRow::occupation,
                                                        &WorkerRow::platform,
                                                        &WorkerRow::employer,
                                                        &WorkerRow::site,
                                                        &WorkerRow::community,
                                                        &WorkerRow::politicalStatus,
                                                        &WorkerRow::phone,
                                                        nullptr,
                                                        &WorkerRow::verifiedOn,
                                                        &WorkerRow::documentKind,
                                                        &WorkerRow::identity,
                                                        &WorkerRow::birthDate,
                                                        &WorkerRow::ethnicity,
                                                        &WorkerRow::education,
                                                        &WorkerRow::nativePlace,
                                                        &WorkerRow::address,
                                                        &WorkerRow::startedOn,
                                                        &WorkerRow::leftOn,
                                                        &WorkerRow::relationshipAt,
                                                        &WorkerRow::skills,
                                                        &WorkerRow::documentName,
                                                        &WorkerRow::source,
                                                        &WorkerRow::note};
    const auto member = members[static_cast<size_t>(column)];
    return member == nullptr ? nullptr : &(row.*member);
}

}  // namespace

const std::vector<RollColumnInfo>& rollColumns() {
    using C = RollColumn;
    using K = RollKind;
    using T = text::Table;
    static const std::vector<RollColumnInfo> all{
        {C::Name, "name", K::Text, "name"},
        {C::Sex, "sex", K::Code, "sex", T::Sex},
        {C::Age, "age", K::Years, "birth_date"},
        {C::Occupation, "occupation", K::Code, "occupation", T::Occupation},
        {C::Platform, "platform", K::Code, "platform", T::Platform},
        {C::Employer, "employer", K::Reference, "employer_id"},
        {C::Site, "site", K::Reference, "site_id"},
        {C::Community, "community", K::Reference, "community_id"},
        {C::PoliticalStatus, "political_status", K::Code, "political_status", T::PoliticalStatus},
        {C::Phone, "phone", K::Sealed, "phone_sealed"},
        {C::State, "state", K::State, "state"},
        {C::VerifiedOn, "verified_on", K::Date, "verified_on"},
        {C::DocumentKind, "document_kind", K::Code, "document_kind", T::DocumentKind},
        {C::Identity, "identity_number", K::Sealed, "identity_sealed"},
        {C::BirthDate, "birth_date", K::Date, "birth_date"},
        {C::Ethnicity, "ethnicity", K::Code, "ethnicity", T::Ethnicity},
        {C::Education, "education", K::Code, "education", T::Education},
        {C::NativePlace, "native_place", K::Text, "native_place"},
        {C::Address, "address", K::Sealed, "address_sealed"},
        {C::StartedOn, "started_on", K::Date, "started_on"},
        {C::LeftOn, "left_on", K::Date, "left_on"},
        {C::RelationshipAt, "relationship_at", K::Text, "relationship_at"},
        {C::Skills, "skills", K::Text, "skills"},
        {C::DocumentName, "document_name", K::Text, "document_name"},
        {C::Source, "source", K::Text, "source"},
        {C::Note, "note", K::Text, "note"},
    };
    return all;
}

const RollColumnInfo& infoOf(RollColumn column) {
    return rollColumns()[static_cast<size_t>(column)];
}

std::optional<RollColumn> rollColumnFrom(QStringView key) {
    for (const RollColumnInfo& info : rollColumns()) {
        if (key == QLatin1String(info.key)) {
            return info.column;
        }
    }
    return std::nullopt;
}

QString titleOf(RollColumn column) {
    return column == RollColumn::Age
               ? RollWords::age()
               : columnNoun(QStringLiteral("worker"), QLatin1String(infoOf(column).stored));
}

std::optional<int> ageOn(QDate today, const QString& birthDate) {
    const QDate birth = QDate::fromString(birthDate, Qt::ISODate);
    if (!birth.isValid() || birth > today) {
        return std::nullopt;
    }
    const bool hadBirthday = std::pair(today.month(), today.day()) >= std::pair(birth.month(), birth.day());
    return today.year() - birth.year() - (hadBirthday ? 0 : 1);
}

QString shownIn(const WorkerRow& row, RollColumn column, QDate today) {
    const RollColumnInfo& info = infoOf(column);
    if (info.kind == RollKind::State) {
        return stateText(row);
    }
    if (info.kind == RollKind::Years) {
        const auto age = ageOn(today, row.birthDate);
        return age ? QString::number(*age) : QString();
    }
    if (column == RollColumn::DocumentKind && row.identity.isEmpty()) {
        return {};
    }
    const QString& text = *textOf(row, column);
    return info.codes ? text::codeTable(*info.codes).shortName(text) : text;
}

}  // namespace nuanxin
