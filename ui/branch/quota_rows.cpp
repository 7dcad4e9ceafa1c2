// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/branch/quota_rows.h"

#include <QHash>
#include <algorithm>

#include "ui/table/cell_text.h"

namespace nuanxin::ui {

namespace {

class Tree {
public:
    explicit Tree(const std::vector<Organisation>& organisations) {
        for (const Organisation& each : organisations) {
            m_superiors.insert(each.id, each.superior);
            m_names.insert(each.id, each.name);
        }
    }
    QString name(OrganisationId id) const { return m_names.value(id); }
    // A ring of superiors ends the walk, too.
    bool isWithin(OrganisationId id, OrganisationId above) const {
        for (qsizetype steps = 0; id.isValid() && steps <= m_superiors.size(); ++steps) {
            if (id == above) {
                return true;
            }
            id = m_superiors.value(id);
        }
        return false;
    }

private:
    QHash<OrganisationId, OrganisationId> m_superiors;
    QHash<OrganisationId, QString> m_names;
};

}  // namespace

std::vector<QuotaRow> quotaRows(const std::vector<DevelopmentQuota>& quotas,
                                const std::vector<Organisation>& organisations,
                                const std::vector<Development>& files) {
    const Tree tree(organisations);
    std::vector<QuotaRow> rows;
    for (const DevelopmentQuota& quota : quotas) {
        std::vector<Development> own;
        std::ranges::copy_if(files, std::back_inserter(own), [&](const Development& file) {
            return tree.isWithin(file.organisation, quota.organisation);
        });
        const bool isTop = std::ranges::none_of(quotas, [&](const DevelopmentQuota& other) {
            return other.organisation != quota.organisation &&
                   tree.isWithin(quota.organisation, other.organisation);
        });
        rows.push_back({quota.organisation, tree.name(quota.organisation), quotaUse(quota, own), isTop});
    }
    return rows;
}

QuotaUse sumOf(const std::vector<QuotaRow>& rows) {
    QuotaUse sum;
    for (const QuotaRow& row : rows) {
        if (row.isTop) {
            sum.places += row.use.places;
            sum.used += row.use.used;
            sum.awaiting += row.use.awaiting;
        }
    }
    return sum;
}

QuotaModel::QuotaModel(QObject* parent)
    : RowsModel({{tr("党组织"), 200, false, true, 120},
                 {tr("计划（名）"), 82, true},
                 {tr("已用（名）"), 82, true},
                 {tr("待审批（名）"), 96, true},
                 {tr("结余（名）"), 82, true}},
                parent) {}

Cell QuotaModel::cell(int row, int column) const {
    const QuotaRow& shown = at(row);
    const auto number = [](int value) { return Cell{countText(value), value}; };
    switch (column) {
        case 0:
            return {shown.name};
        case 1:
            return number(shown.use.places);
        case 2:
            return number(shown.use.used);
        case 3:
            return number(shown.use.awaiting);
        default: {
            Cell cell = number(shown.use.left() - shown.use.over());
            cell.tint = shown.use.over() > 0 ? Tint::Accent : Tint::Text;
            return cell;
        }
    }
}

}  // namespace nuanxin::ui
