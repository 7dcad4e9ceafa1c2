// SPDX-License-Identifier: GPL-3.0-or-later
// Workers in the palette: whatever the roll's search box would find, the first few of them.
#pragma once

#include "core/census/worker_query.h"
#include "ui/shell/finder.h"

namespace nuanxin {
class Ledger;
}

namespace nuanxin::ui {

// What tells one person from another of the same name: 外卖配送员，骑龙站，骑龙社区，138****0001.
QString wordsBeside(const WorkerRow& row);

class WorkerFinder : public Finder {
public:
    explicit WorkerFinder(Ledger& ledger) : m_ledger(ledger) {}
    std::vector<Found> find(const QString& typed) override;

private:
    Ledger& m_ledger;
};

}  // namespace nuanxin::ui
