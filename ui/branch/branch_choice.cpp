// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/branch/branch_choice.h"

#include "core/branch/organisation_store.h"

namespace nuanxin::ui {

namespace {

LookUp among(Ledger& ledger, bool superiors) {
    LookUp lookUp;
    lookUp.find = [&ledger, superiors](const QString& typed, int limit) {
        OrganisationQuery query;
        query.text = typed;
        query.standingOn = QDate::currentDate();
        std::vector<LookUpItem> items;
        for (const Organisation& each : OrganisationStore(ledger).list(query)) {
            const bool isAbove = each.kind == OrganisationKind::Committee ||
                                 each.kind == OrganisationKind::GeneralBranch ||
                                 each.kind == OrganisationKind::Industry;
            if ((isAbove || !superiors) && items.size() < static_cast<size_t>(limit)) {
                items.push_back(
                    {QString::number(each.id.value()), each.name, organisationKindName(each.kind)});
            }
        }
        return items;
    };
    lookUp.nameOf = [&ledger](const QString& key) {
        return OrganisationStore(ledger).find(OrganisationId(key.toLongLong())).value_or(Organisation()).name;
    };
    return lookUp;
}

}  // namespace

LookUp lookUpHosts(Ledger& ledger) {
    return among(ledger, false);
}

LookUp lookUpSuperiors(Ledger& ledger) {
    return among(ledger, true);
}

}  // namespace nuanxin::ui
