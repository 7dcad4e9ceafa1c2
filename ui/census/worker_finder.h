// SPDX-License-Identifier: GPL-3.0-or-later
// Workers in the palette: whatever the roll's search box would find, the first few of them.
#pragma once

#include "ui/shell/finder.h"

namespace nuanxin {
class Ledger;
}

namespace nuanxin::ui {

class WorkerFinder : public Finder {
public:
    explicit WorkerFinder(Ledger& ledger) : m_ledger(ledger) {}
    std::vector<Found> find(const QString& typed) override;

private:
    Ledger& m_ledger;
};

}  // namespace nuanxin::ui
