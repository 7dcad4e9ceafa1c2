// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/branch/organisation_finder.h"

#include "core/branch/organisation_store.h"
#include "core/text/pinyin.h"

namespace nuanxin::ui {

namespace {
constexpr size_t kMost = 20;
}

std::vector<Found> OrganisationFinder::find(const QString& typed) {
    std::vector<Found> found;
    if (typed.trimmed().isEmpty()) {
        return found;
    }
    OrganisationQuery query;
    query.text = typed;
    for (const Organisation& each : OrganisationStore(m_ledger).list(query)) {
        if (found.size() < kMost) {
            found.push_back({each.id.value(), each.name, organisationKindName(each.kind),
                             text::searchPinyinOf(each.name).all()});
        }
    }
    return found;
}

}  // namespace nuanxin::ui
