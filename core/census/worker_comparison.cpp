// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/census/worker_comparison.h"

#include <algorithm>

#include "core/census/duplicate_store.h"
#include "core/census/person_page.h"
#include "core/census/worker_columns.h"
#include "core/census/worker_store.h"

namespace nuanxin {

namespace {

// What is masked alike need not be alike.
bool sealedDiffer(const QString& column, const Worker& first, const Worker& other) {
    for (const WorkerSealed& sealed : kWorkerSealed) {
        if (column == QLatin1String(sealed.column)) {
            return (first.*sealed.member).plain != (other.*sealed.member).plain;
        }
    }
    return false;
}

}  // namespace

std::vector<ComparedField> compareWorkers(Ledger& ledger, WorkerId first, WorkerId other) {
    const std::vector<PersonPage::Field> ofFirst = personFields(ledger, first),
                                         ofOther = personFields(ledger, other);
    const WorkerStore workers(ledger);
    const Worker one = workers.findPlain(first).value(), two = workers.findPlain(other).value();
    const QStringList taken = JoinStore::fields();
    std::vector<ComparedField> fields;
    for (const PersonPage::Field& field : ofFirst) {
        fields.push_back({field.column, field.value, {}});
    }
    // What only the other has comes behind the field it follows there.
    size_t at = 0;
    for (const PersonPage::Field& field : ofOther) {
        const auto known = std::ranges::find(fields, field.column, &ComparedField::column);
        if (known != fields.end()) {
            known->other = field.value;
            at = static_cast<size_t>(known - fields.begin()) + 1;
        } else {
            fields.insert(fields.begin() + static_cast<std::ptrdiff_t>(at++),
                          {field.column, {}, field.value});
        }
    }
    for (ComparedField& field : fields) {
        field.differ = field.first != field.other || sealedDiffer(field.column, one, two);
        field.canBeTaken = taken.contains(field.column);
    }
    return fields;
}

}  // namespace nuanxin
