// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "core/branch/development_store.h"
#include "core/branch/organisation_store.h"
#include "core/ledger/row_writer.h"

namespace nuanxin {

namespace {

class QuotaWords {
    Q_DECLARE_TR_FUNCTIONS(QuotaStore)

public:
    static QString negative() { return tr("名额不能是负数。"); }
    static QString saved(const QString& organisation, int year) {
        return tr("登记 %1 %2 年发展党员计划").arg(organisation).arg(year);
    }
};

using QuotaId = Id<struct QuotaTag>;

}  // namespace

std::vector<DevelopmentQuota> QuotaStore::list(int year) const {
    m_ledger.require(Permission::Develop);
    std::vector<DevelopmentQuota> quotas;
    Statement rows = m_ledger.database().prepare(
        "SELECT organisation_id, year, places FROM development_quota WHERE year = ? ORDER BY id");
    rows.with(year);
    while (rows.step()) {
        quotas.push_back({rows.id<OrganisationId>(0), static_cast<int>(rows.integer(1)),
                          static_cast<int>(rows.integer(2))});
    }
    return quotas;
}

void QuotaStore::save(const DevelopmentQuota& quota) {
    m_ledger.require(Permission::Develop);
    if (quota.places < 0) {
        throw Error(ErrorKind::BadInput, QuotaWords::negative());
    }
    const QString name = OrganisationStore(m_ledger).find(quota.organisation).value_or(Organisation()).name;
    m_ledger.write(QuotaWords::saved(name, quota.year), [&](Database& database) {
        QuotaId held;
        {
            Statement row =
                database.prepare("SELECT id FROM development_quota WHERE organisation_id = ? AND year = ?");
            if (row.with(quota.organisation, quota.year).step()) {
                held = row.id<QuotaId>(0);
            }
        }
        RowWriter("development_quota")
            .set("organisation_id", quota.organisation)
            .set("year", quota.year)
            .set("places", quota.places)
            .write(m_ledger, held);
    });
}

QuotaUse QuotaStore::use(OrganisationId organisation, int year) const {
    DevelopmentQuota wanted{organisation, year, 0};
    for (const DevelopmentQuota& quota : list(year)) {
        if (quota.organisation == organisation) {
            wanted = quota;
        }
    }
    DevelopmentQuery query;
    query.organisation = organisation;
    return quotaUse(wanted, DevelopmentStore(m_ledger).list(query));
}

}  // namespace nuanxin
