// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/census_entities.h"

#include <QHash>

#include "app/cli/words.h"
#include "core/census/employer_store.h"
#include "core/census/place_store.h"
#include "core/census/site_store.h"
#include "core/census/worker_roll_store.h"
#include "core/text/code_table.h"

namespace nuanxin::cli {

namespace {

Column column(const char* key, const QString& title) {
    return {QLatin1String(key), title};
}

// A word that no table knows stands as it was written.
Cell coded(text::Table table, const QString& code) {
    return Cell::words(text::codeTable(table).shortName(code));
}

Cell figure(const std::optional<text::Quantity>& quantity) {
    return Cell::words(quantity ? text::toText(*quantity) : QString());
}

QHash<PlaceId, QString> placeNames(Ledger& ledger) {
    QHash<PlaceId, QString> names;
    for (const Place& place : PlaceStore(ledger).list()) {
        names.insert(place.id, place.name);
    }
    return names;
}

}  // namespace

Listing workersListing(Ledger& ledger, const QString& search) {
    Listing listing;
    listing.columns = {column("id", Words::tr("编号")),
                       column("name", Words::tr("姓名")),
                       column("sex", Words::tr("性别")),
                       column("birth_date", Words::tr("出生日期")),
                       column("occupation", Words::tr("职业")),
                       column("political_status", Words::tr("政治面貌")),
                       column("employer", Words::tr("企业")),
                       column("site", Words::tr("网点")),
                       column("community", Words::tr("社区村")),
                       column("phone", Words::tr("电话")),
                       column("identity_number", Words::tr("证件号码")),
                       column("state", Words::tr("状态")),
                       column("to_verify", Words::tr("待核"))};
    WorkerQuery query;
    query.text = search;
    const WorkerRoll roll(ledger);
    for (const WorkerRow& worker : roll.rows(roll.ids(query))) {
        listing.rows.push_back(
            {Cell::id(worker.id.value()), Cell::words(worker.name), coded(text::Table::Sex, worker.sex),
             Cell::words(worker.birthDate), coded(text::Table::Occupation, worker.occupation),
             coded(text::Table::PoliticalStatus, worker.politicalStatus), Cell::words(worker.employer),
             Cell::words(worker.site), Cell::words(worker.community), Cell::words(worker.phone),
             Cell::words(worker.identity),
             Cell::code(workerStateCode(worker.state), workerStateName(worker.state)),
             Cell::yes(worker.toVerify)});
    }
    return listing;
}

Listing employersListing(Ledger& ledger, const QString& search) {
    Listing listing;
    listing.columns = {column("id", Words::tr("编号")),
                       column("name", Words::tr("名称")),
                       column("kind", Words::tr("类别")),
                       column("credit_code", Words::tr("统一社会信用代码")),
                       column("authority", Words::tr("行业主管部门")),
                       column("place", Words::tr("所在区划")),
                       column("headcount", Words::tr("申报人数")),
                       column("closed_on", Words::tr("停办日期"))};
    const QHash<PlaceId, QString> places = placeNames(ledger);
    EmployerQuery query;
    query.text = search;
    for (const Employer& employer : EmployerStore(ledger).list(query)) {
        listing.rows.push_back({Cell::id(employer.id.value()), Cell::words(employer.name),
                                coded(text::Table::EmployerKind, employer.kind),
                                Cell::words(employer.creditCode), Cell::words(employer.authority),
                                Cell::words(places.value(employer.place)), figure(employer.headcount),
                                Cell::words(employer.closedOn)});
    }
    return listing;
}

Listing sitesListing(Ledger& ledger, const QString& search) {
    Listing listing;
    listing.columns = {column("id", Words::tr("编号")),           column("name", Words::tr("名称")),
                       column("employer", Words::tr("企业")),     column("place", Words::tr("所在区划")),
                       column("address", Words::tr("地址")),      column("contact", Words::tr("联系人")),
                       column("phone", Words::tr("电话")),        column("headcount", Words::tr("申报人数")),
                       column("closed_on", Words::tr("停办日期"))};
    const QHash<PlaceId, QString> places = placeNames(ledger);
    QHash<EmployerId, QString> employers;
    for (const Employer& employer : EmployerStore(ledger).list()) {
        employers.insert(employer.id, employer.name);
    }
    SiteQuery query;
    query.text = search;
    for (const Site& site : SiteStore(ledger).list(query)) {
        listing.rows.push_back(
            {Cell::id(site.id.value()), Cell::words(site.name), Cell::words(employers.value(site.employer)),
             Cell::words(places.value(site.place)), Cell::words(site.address), Cell::words(site.contact),
             Cell::words(site.phoneMasked), figure(site.headcount), Cell::words(site.closedOn)});
    }
    return listing;
}

}  // namespace nuanxin::cli
