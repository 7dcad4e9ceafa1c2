// SPDX-License-Identifier: GPL-3.0-or-later
// The SQL that importing workers needs beside WorkerStore: everybody's keys in one pass, and who may be whom.
#pragma once

#include <QHash>
#include <functional>
#include <vector>

#include "core/census/worker.h"
#include "core/exchange/import_target.h"
#include "core/ledger/ledger.h"

namespace nuanxin {

struct WorkerKeys {
    WorkerId id;  // of the record that is shown, where several were joined
    QString name, documentName, documentKind;
    QByteArray identityKey, phoneKey;
    SiteId site;
};

class WorkerImportStore {
public:
    explicit WorkerImportStore(Ledger& ledger) : m_ledger(ledger) {}

    void eachKeys(const std::function<void(const WorkerKeys&)>& take) const;
    // Once for each pair, whatever was decided.
    void addDoubt(Database& database, WorkerId first, WorkerId other, const QStringList& reasons,
                  bool different) const;
    // Of those just written who have come to a site and have no employer: the site's, as employAtNewSite().
    void employ(Database& database, const std::vector<WorkerId>& come) const;

private:
    Ledger& m_ledger;
};

}  // namespace nuanxin
