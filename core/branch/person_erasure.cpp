// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/branch/person_erasure.h"

#include <QCoreApplication>

#include "core/branch/mention_store.h"

namespace nuanxin {

namespace {

class PersonWords {
    Q_DECLARE_TR_FUNCTIONS(PersonPage)

public:
    static QString erased(qsizetype count) { return tr("彻底删除从业人员 %1 人").arg(count); }
};

}  // namespace

ErasureResult erasePersons(Ledger& ledger, const std::vector<WorkerId>& workers) {
    std::vector<qint64> ids;
    for (const WorkerId worker : workers) {
        ids.push_back(worker.value());
    }
    return eraseRows(ledger, QStringLiteral("worker"), ids,
                     PersonWords::erased(static_cast<qsizetype>(ids.size())),
                     MentionStore(ledger).of(workers));
}

}  // namespace nuanxin
