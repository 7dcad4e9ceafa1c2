// SPDX-License-Identifier: GPL-3.0-or-later
// The yearly quotas with their use, counted from files that were read already. A quota of a branch may be a
// share of its committee's: in a sum only those count that no other stands above.
#pragma once

#include "core/branch/development_quota.h"
#include "ui/table/table_model.h"

namespace nuanxin::ui {

struct QuotaRow {
    OrganisationId organisation;
    QString name;
    QuotaUse use;
    bool isTop = true;
};

std::vector<QuotaRow> quotaRows(const std::vector<DevelopmentQuota>& quotas,
                                const std::vector<Organisation>& organisations,
                                const std::vector<Development>& files);
QuotaUse sumOf(const std::vector<QuotaRow>& rows);

class QuotaModel : public RowsModel<QuotaRow> {
    Q_OBJECT
public:
    explicit QuotaModel(QObject* parent = nullptr);

protected:
    Cell cell(int row, int column) const override;
    qint64 id(int row) const override { return at(row).organisation.value(); }
};

}  // namespace nuanxin::ui
