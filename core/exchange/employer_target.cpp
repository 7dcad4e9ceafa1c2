// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/employer_target.h"

#include <QCoreApplication>
#include <algorithm>
#include <numeric>

#include "core/census/employer_store.h"
#include "core/census/site_store.h"
#include "core/exchange/import_description.h"
#include "core/exchange/row_parts.h"
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

class EmployerWords {
    Q_DECLARE_TR_FUNCTIONS(EmployerTarget)

public:
    static QString hidden(const QString& phone) {
        return tr("“%1”是隐去的内容，没有导入，请补全。").arg(phone);
    }
    static QString address(const QString& address) { return tr("地址：%1").arg(address); }
    static QString contact(const QString& contact) { return tr("联系人：%1").arg(contact); }
    static QString contactInNote(const QString& contact) {
        return tr("这一行没有网点，联系人“%1”记在企业的备注里。").arg(contact);
    }
    static QString phoneOfNoSite() { return tr("这一行没有网点，电话没有地方登记，没有导入。"); }
    static QString nameChanged(const QString& known, const QString& name) {
        return tr("统一社会信用代码相同的企业在台账里叫“%1”，这里写的是“%2”，请核对。").arg(known, name);
    }
};

// 城外快运 and 城外快运有限公司, or a character typed otherwise.
bool similarNames(const QString& a, const QString& b) {
    constexpr qsizetype kTelling = 4;
    const QString one = organisationKey(a), other = organisationKey(b);
    if (one == other) {
        return true;
    }
    const QString &shorter = one.size() < other.size() ? one : other,
                  &longer = one.size() < other.size() ? other : one;
    if (shorter.size() < kTelling) {
        return false;
    }
    const auto differing = std::inner_product(one.begin(), one.begin() + std::min(one.size(), other.size()),
                                              other.begin(), 0, std::plus<>(), std::not_equal_to<>());
    return longer.contains(shorter) || (one.size() == other.size() && differing == 1);
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
        if (EmployerId& byCode = m_byCode[employer.creditCode];
            !employer.creditCode.isEmpty() && (!byCode.isValid() || employer.id < byCode)) {
            byCode = employer.id;
        }
    }
    for (const Site& site : SiteStore(m_ledger).list()) {
        m_sites.insert(site.id, site);
        m_sitesByName.insert(organisationKey(site.name), site.id);
    }
}

// A site without an employer, as a workers' roster leaves it that names none: the first list that names the
// employer of such a site, at the same place or at none, takes it over.
SiteId EmployerTarget::unclaimedSite(const ImportRecord& record) const {
    read();
    const QList<SiteId> named = m_sitesByName.values(organisationKey(record[Field::kSite]));
    if (record[Field::kSite].isEmpty() || named.isEmpty()) {
        return {};
    }
    const EmployerId employer = employerFor(record);
    SiteId found;
    bool isSamePlace = false;
    for (const SiteId id : named) {
        const Site site = m_sites.value(id);
        if (site.employer.isValid()) {
            if (site.employer == employer) {
                return {};
            }
            continue;
        }
        const QString known = m_references.places().path(site.place), &said = record[Field::kSitePlace];
        const bool fits = known.isEmpty() || said.isEmpty() || !changesPlace(known, said);
        const bool isBetter = !found.isValid() || (known == said && !isSamePlace) ||
                              ((known == said) == isSamePlace && id < found);
        if (fits && isBetter) {
            found = id;
            isSamePlace = known == said;
        }
    }
    return found;
}

QByteArray EmployerTarget::token(int field, const ImportRecord& record) const {
    const QString& value = record[static_cast<size_t>(field)];
    // Before its employer's code, a site that has no employer yet is known by itself.
    if (field == Field::kCreditCode) {
        if (const SiteId site = unclaimedSite(record); site.isValid()) {
            return '#' + QByteArray::number(site.value());
        }
    }
    // An employer without a site is recognised too.
    return field == Field::kSite ? (u'@' + organisationKey(value)).toUtf8() : organisationKey(value).toUtf8();
}

ImportRecord EmployerTarget::recordOf(const Employer& employer) const {
    ImportRecord record(Field::kCount);
    record[Field::kName] = employer.name;
    record[Field::kKind] = employer.kind;
    record[Field::kCreditCode] = employer.creditCode;
    record[Field::kAuthority] = employer.authority;
    record[Field::kPlace] = m_references.places().path(employer.place);
    record[Field::kOwnerIsMember] = yesNo(employer.ownerIsMember);
    record[Field::kOwnerName] = employer.ownerName;
    record[Field::kCharterWork] = yesNo(employer.charterWork);
    record[Field::kCharterOn] = employer.charterOn;
    record[Field::kClosedOn] = employer.closedOn;
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
    record[Field::kSiteClosedOn] = site->closedOn;
    record[Field::kSitePlace] = m_references.places().path(site->place);
    record[Field::kNote] = site->note;
    return record;
}

void EmployerTarget::eachKnown(const std::function<void(Known&)>& take) const {
    read();
    const auto give = [&](qint64 id, const Employer& employer, const Site& site) {
        ImportRecord record(Field::kCount);
        record[Field::kName] = employer.name;
        record[Field::kCreditCode] = employer.creditCode;
        record[Field::kSite] = site.name;
        record[Field::kSitePlace] = m_references.places().path(site.place);
        Known known{id, std::vector<QByteArray>(Field::kCount)};
        for (const int field : {Field::kName, Field::kCreditCode, Field::kSite}) {
            known.tokens[static_cast<size_t>(field)] = token(field, record);
        }
        take(known);
    };
    for (const Employer& employer : std::as_const(m_employers)) {
        give(employer.id.value(), employer, Site());
    }
    for (const Site& site : std::as_const(m_sites)) {
        give(site.id.value(), m_employers.value(site.employer), site);
    }
}

bool EmployerTarget::changes(int field, const QString& before, const QString& after) const {
    switch (field) {
        case Field::kSitePhone:
        case Field::kKind:
        case Field::kCharterOn:
        case Field::kClosedOn:
        case Field::kSiteClosedOn:
        case Field::kHeadcount:
        case Field::kSiteHeadcount:
            return before != after;
        case Field::kPlace:
        case Field::kSitePlace:
            return changesPlace(before, after);
        case Field::kNote:
            return noteTaken(before, after) != before;
        default:
            return organisationKey(before) != organisationKey(after);
    }
}

QString EmployerTarget::taken(int field, const QString& before, const QString& after) const {
    switch (field) {
        case Field::kPlace:
        case Field::kSitePlace:
            return placeTaken(before, after);
        case Field::kNote:
            return noteTaken(before, after);
        default:
            return after;
    }
}

NamesToMake EmployerTarget::namesToMake(const ImportRecord& values) const {
    NamesToMake names =
        m_references.namesToMake(values[Field::kName], values[Field::kSite], values[Field::kPlace]);
    names.places += m_references.places().toMake(values[Field::kSitePlace]);
    names.sites = unclaimedSite(values).isValid() ? QStringList() : names.sites;
    return names;
}

// A credit code stays with a company that changes its name; one typed under another company's name does not.
bool EmployerTarget::agree(const ImportRecord& row, const ImportRecord& known) const {
    return known[Field::kName].isEmpty() || similarNames(row[Field::kName], known[Field::kName]);
}

// Of an employer that takes over a site only what fills its gaps is taken, as beside a site that is new.
Findings EmployerTarget::compare(const ImportRecord& known, ImportRecord& row) const {
    const EmployerId id = unclaimedSite(known).isValid() ? employerFor(row) : EmployerId();
    if (id.isValid()) {
        const ImportRecord employer = recordOf(m_employers.value(id));
        row[Field::kName] = employer[Field::kName];
        for (int field = Field::kKind; field <= Field::kHeadcount; ++field) {
            const auto at = static_cast<size_t>(field);
            row[at] = employer[at].isEmpty() ? row[at] : QString();
        }
    }
    return {};
}

// 所属街道 goes with whichever place the row gives.
void EmployerTarget::placeRow(ImportRecord& record, Findings& found) const {
    const bool ofSite = !record[Field::kSite].isEmpty() && record[Field::kPlace].isEmpty();
    const int withStreet = ofSite ? Field::kSitePlace : Field::kPlace;
    for (const int field : {Field::kPlace, Field::kSitePlace}) {
        QString& place = record[static_cast<size_t>(field)];
        const QString street = field == withStreet ? record[Field::kStreet] : QString();
        if (street.isEmpty() && place.isEmpty()) {
            continue;
        }
        const PlaceReading reading = readPlace(m_references.places(), street, place, {});
        if (!reading.says.isEmpty()) {
            found.push_back(
                {place.isEmpty() ? Field::kStreet : field, QStringLiteral("unknown_code"), reading.says});
        }
        place = reading.packed;
    }
    record[Field::kStreet].clear();
}

Findings EmployerTarget::complete(ImportRecord& record) const {
    Findings found;
    placeRow(record, found);
    QString& phone = record[Field::kSitePhone];
    if (text::isMasked(phone)) {
        found.push_back({Field::kSitePhone, QStringLiteral("masked_value"), EmployerWords::hidden(phone)});
        phone.clear();
    }
    // An employer has an address and a contact in its note only: the fields are those of sites.
    if (record[Field::kSite].isEmpty()) {
        QString &address = record[Field::kSiteAddress], &contact = record[Field::kSiteContact];
        for (const QString& line : {address.isEmpty() ? QString() : EmployerWords::address(address),
                                    contact.isEmpty() ? QString() : EmployerWords::contact(contact)}) {
            record[Field::kNote] = noteTaken(record[Field::kNote], line);
        }
        if (!contact.isEmpty()) {
            found.push_back({Field::kSiteContact, {}, EmployerWords::contactInNote(contact)});
        }
        if (!phone.isEmpty()) {
            found.push_back({Field::kSitePhone, {}, EmployerWords::phoneOfNoSite()});
        }
        for (const int field : {Field::kSiteAddress, Field::kSiteContact, Field::kSitePhone}) {
            record[static_cast<size_t>(field)].clear();
        }
    }
    read();
    const QString known = m_employers.value(m_byCode.value(record[Field::kCreditCode])).name;
    const QString& name = record[Field::kName];
    if (!known.isEmpty() && !name.isEmpty() && organisationKey(known) != organisationKey(name)) {
        found.push_back(
            {Field::kName, QStringLiteral("name_changed"), EmployerWords::nameChanged(known, name)});
    }
    return found;
}

// Employers have no list of problems; the note is where somebody looks.
void EmployerTarget::beginWriting(Database&) {
    m_read = false;
    m_sitesByName.clear();
    m_references.reload();
    read();
}

// An employer that an earlier row of this import has made counts as well. One of the same name and another
// code, or of the same code and another name, is another one.
EmployerId EmployerTarget::employerFor(const ImportRecord& values) const {
    const QString &name = values[Field::kName], &code = values[Field::kCreditCode];
    const EmployerId byCode = m_byCode.value(code);
    if (byCode.isValid() && similarNames(m_employers.value(byCode).name, name)) {
        return byCode;
    }
    const EmployerId byName = m_byName.value(organisationKey(name));
    const QString known = m_employers.value(byName).creditCode;
    return known.isEmpty() || code.isEmpty() || known == code ? byName : EmployerId();
}

bool EmployerTarget::takesOver(const RecordToWrite& record) const {
    const Site site = m_sites.value(SiteId(record.id));
    return site.id.isValid() && !site.employer.isValid();
}

// As the row leaves it. Beside a site that is new or taken over, what it says of a known employer only fills
// gaps: nobody has seen it as a change.
Employer EmployerTarget::employerOf(Database& database, const RecordToWrite& record) {
    const ImportRecord& values = record.values;
    const Site site = m_sites.value(SiteId(record.id));
    const bool fillsGaps = record.id == 0 || takesOver(record);
    Employer employer = m_employers.value(fillsGaps           ? employerFor(values)
                                          : site.id.isValid() ? site.employer
                                                              : EmployerId(record.id));
    const ImportRecord known = recordOf(employer);
    const auto takes = [&](int field) {
        const auto at = static_cast<size_t>(field);
        return fillsGaps
                   ? !values[at].isEmpty() && known[at].isEmpty()
                   : std::find(record.changed.begin(), record.changed.end(), field) != record.changed.end();
    };
    const auto take = [&](int field, QString& into) {
        into = takes(field) ? values[static_cast<size_t>(field)] : into;
    };
    take(Field::kName, employer.name);
    take(Field::kKind, employer.kind);
    employer.kind = employer.kind.isEmpty() ? QStringLiteral("other") : employer.kind;
    take(Field::kCreditCode, employer.creditCode);
    take(Field::kAuthority, employer.authority);
    take(Field::kOwnerName, employer.ownerName);
    take(Field::kCharterOn, employer.charterOn);
    take(Field::kClosedOn, employer.closedOn);
    if (takes(Field::kPlace)) {
        employer.place = m_references.places().findOrMake(database, values[Field::kPlace]);
    }
    if (takes(Field::kHeadcount)) {
        employer.headcount = quantity(values[Field::kHeadcount]);
    }
    if (takes(Field::kOwnerIsMember)) {
        employer.ownerIsMember = values[Field::kOwnerIsMember] == u"1";
    }
    if (takes(Field::kCharterWork)) {
        employer.charterWork = values[Field::kCharterWork] == u"1";
    }
    if (values[Field::kSite].isEmpty()) {
        take(Field::kNote, employer.note);
    }
    return employer;
}

qint64 EmployerTarget::write(Database& database, const RecordToWrite& record) {
    const ImportRecord& values = record.values;
    Employer employer = employerOf(database, record);
    employer.id = EmployerStore(m_ledger).put(employer);
    m_employers.insert(employer.id, employer);
    m_byName.insert(organisationKey(employer.name), employer.id);
    if (!employer.creditCode.isEmpty() && !m_byCode.contains(employer.creditCode)) {
        m_byCode.insert(employer.creditCode, employer.id);
    }
    if (values[Field::kSite].isEmpty()) {
        return employer.id.value();
    }
    Site site = m_sites.value(SiteId(record.id));
    const auto takes = [&](int field) {
        return record.id == 0
                   ? !values[static_cast<size_t>(field)].isEmpty()
                   : std::find(record.changed.begin(), record.changed.end(), field) != record.changed.end();
    };
    site.employer = employer.id;
    for (const auto& [field, member] :
         {std::pair(Field::kSite, &Site::name), std::pair(Field::kSiteAddress, &Site::address),
          std::pair(Field::kSiteContact, &Site::contact), std::pair(Field::kSiteClosedOn, &Site::closedOn),
          std::pair(Field::kNote, &Site::note)}) {
        site.*member = takes(field) ? values[static_cast<size_t>(field)] : site.*member;
    }
    site.phone = takes(Field::kSitePhone) ? std::optional(values[Field::kSitePhone]) : std::nullopt;
    if (takes(Field::kSiteHeadcount)) {
        site.headcount = quantity(values[Field::kSiteHeadcount]);
    }
    if (takes(Field::kSitePlace)) {
        site.place = m_references.places().findOrMake(database, values[Field::kSitePlace]);
    }
    site.id = SiteStore(m_ledger).put(site);
    m_sites.insert(site.id, site);
    return site.id.value();
}

std::unique_ptr<ImportTarget> makeEmployerTarget(Ledger& ledger) {
    return std::make_unique<EmployerTarget>(ledger);
}

}  // namespace nuanxin
