// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/employer_target.h"

#include <algorithm>

#include "core/census/employer_store.h"
#include "core/census/site_store.h"
#include "core/text/mask.h"
#include "core/text/quantity.h"

namespace nuanxin {

namespace {

using Field = EmployerField;

QString yesNo(const std::optional<bool>& value) {
    return !value ? QString() : *value ? QStringLiteral("1") : QStringLiteral("0");
}

QString figure(const std::optional<text::Quantity>& quantity) {
    return quantity ? text::toText(*quantity) : QString();
}

std::optional<text::Quantity> quantity(const QString& value) {
    const auto written = text::parseQuantity(value);
    return written ? std::optional(written->quantity) : std::nullopt;
}

}  // namespace

void EmployerTarget::read() const {
    if (m_read) {
        return;
    }
    m_read = true;
    for (const Employer& employer : EmployerStore(m_ledger).list()) {
        m_employers.insert(employer.id, employer);
        m_byName.insert(organisationKey(employer.name), employer.id);
        if (!employer.creditCode.isEmpty()) {
            m_byCode.insert(employer.creditCode, employer.id);
        }
    }
    for (const Site& site : SiteStore(m_ledger).list()) {
        m_sites.insert(site.id, site);
    }
}

QByteArray EmployerTarget::token(int field, const ImportRecord& record) const {
    const QString& value = record[static_cast<size_t>(field)];
    // An employer without a site is recognised too.
    return field == Field::kSite ? (u'@' + organisationKey(value)).toUtf8() : organisationKey(value).toUtf8();
}

ImportRecord EmployerTarget::recordOf(const Employer& employer) const {
    ImportRecord record(Field::kCount);
    record[Field::kName] = employer.name;
    record[Field::kKind] = employer.kind;
    record[Field::kCreditCode] = employer.creditCode;
    record[Field::kAuthority] = employer.authority;
    record[Field::kPlace] = m_references.placeName(employer.place);
    record[Field::kOwnerIsMember] = yesNo(employer.ownerIsMember);
    record[Field::kCharterWork] = yesNo(employer.charterWork);
    record[Field::kCharterOn] = employer.charterOn;
    record[Field::kHeadcount] = figure(employer.headcount);
    record[Field::kNote] = employer.note;
    return record;
}

ImportRecord EmployerTarget::load(qint64 id) const {
    read();
    const auto site = m_sites.constFind(SiteId(id));
    if (site == m_sites.constEnd()) {
        return recordOf(m_employers.value(EmployerId(id)));
    }
    ImportRecord record = recordOf(m_employers.value(site->employer));
    record[Field::kSite] = site->name;
    record[Field::kSiteAddress] = site->address;
    record[Field::kSiteContact] = site->contact;
    record[Field::kSitePhone] = m_references.sitePhone(site->id);
    record[Field::kSiteHeadcount] = figure(site->headcount);
    record[Field::kNote] = site->note;
    return record;
}

void EmployerTarget::eachKnown(const std::function<void(Known&)>& take) const {
    read();
    const auto give = [&](qint64 id, const Employer& employer, const QString& site) {
        ImportRecord record(Field::kCount);
        record[Field::kName] = employer.name;
        record[Field::kCreditCode] = employer.creditCode;
        record[Field::kSite] = site;
        Known known{id, std::vector<QByteArray>(Field::kCount)};
        for (const int field : {Field::kName, Field::kCreditCode, Field::kSite}) {
            known.tokens[static_cast<size_t>(field)] = token(field, record);
        }
        take(known);
    };
    for (const Employer& employer : std::as_const(m_employers)) {
        give(employer.id.value(), employer, {});
    }
    for (const Site& site : std::as_const(m_sites)) {
        if (site.employer.isValid()) {
            give(site.id.value(), m_employers.value(site.employer), site.name);
        }
    }
}

bool EmployerTarget::changes(int field, const QString& before, const QString& after) const {
    switch (field) {
        case Field::kSitePhone:
        case Field::kKind:
        case Field::kHeadcount:
        case Field::kSiteHeadcount:
            return before != after;
        case Field::kPlace:
            return placeKey(before) != placeKey(after);
        default:
            return organisationKey(before) != organisationKey(after);
    }
}

NamesToMake EmployerTarget::namesToMake(const ImportRecord& values) const {
    return m_references.namesToMake(values[Field::kName], values[Field::kSite], values[Field::kPlace]);
}

void EmployerTarget::beginWriting(Database&) {
    m_read = false;
    m_references.reload();
    read();
}

// An employer that an earlier row of this import has made counts as well.
EmployerId EmployerTarget::employerFor(const ImportRecord& values) const {
    const EmployerId byCode = m_byCode.value(values[Field::kCreditCode]);
    return byCode.isValid() ? byCode : m_byName.value(organisationKey(values[Field::kName]));
}

qint64 EmployerTarget::write(Database& database, const RecordToWrite& record) {
    const ImportRecord& values = record.values;
    const auto changed = [&](int field) {
        return record.id == 0
                   ? !values[static_cast<size_t>(field)].isEmpty()
                   : std::find(record.changed.begin(), record.changed.end(), field) != record.changed.end();
    };
    const auto take = [&](int field, QString& into) {
        into = changed(field) ? values[static_cast<size_t>(field)] : into;
    };
    Site site = m_sites.value(SiteId(record.id));
    Employer employer = m_employers.value(site.id.isValid() ? site.employer
                                          : record.id != 0  ? EmployerId(record.id)
                                                            : employerFor(values));
    const bool hasSite = !values[Field::kSite].isEmpty();
    take(Field::kName, employer.name);
    take(Field::kKind, employer.kind);
    employer.kind = employer.kind.isEmpty() ? QStringLiteral("other") : employer.kind;
    take(Field::kCreditCode, employer.creditCode);
    take(Field::kAuthority, employer.authority);
    take(Field::kCharterOn, employer.charterOn);
    employer.place =
        changed(Field::kPlace) ? m_references.place(database, values[Field::kPlace]) : employer.place;
    employer.headcount =
        changed(Field::kHeadcount) ? quantity(values[Field::kHeadcount]) : employer.headcount;
    employer.ownerIsMember = changed(Field::kOwnerIsMember)
                                 ? std::optional(values[Field::kOwnerIsMember] == u"1")
                                 : employer.ownerIsMember;
    employer.charterWork = changed(Field::kCharterWork) ? std::optional(values[Field::kCharterWork] == u"1")
                                                        : employer.charterWork;
    take(Field::kNote, hasSite ? site.note : employer.note);
    employer.id = EmployerStore(m_ledger).put(employer);
    m_employers.insert(employer.id, employer);
    m_byName.insert(organisationKey(employer.name), employer.id);
    m_byCode.insert(employer.creditCode.isEmpty() ? QStringLiteral("-") : employer.creditCode, employer.id);
    if (!hasSite) {
        return employer.id.value();
    }
    site.employer = employer.id;
    take(Field::kSite, site.name);
    take(Field::kSiteAddress, site.address);
    take(Field::kSiteContact, site.contact);
    site.phone = changed(Field::kSitePhone) ? std::optional(values[Field::kSitePhone]) : std::nullopt;
    site.headcount =
        changed(Field::kSiteHeadcount) ? quantity(values[Field::kSiteHeadcount]) : site.headcount;
    site.id = SiteStore(m_ledger).put(site);
    m_sites.insert(site.id, site);
    return site.id.value();
}

std::unique_ptr<ImportTarget> makeEmployerTarget(Ledger& ledger) {
    return std::make_unique<EmployerTarget>(ledger);
}

}  // namespace nuanxin
