// SPDX-License-Identifier: GPL-3.0-or-later
// Party organisations in the palette, found by part of the name, pinyin or initials.
#pragma once

#include "ui/shell/finder.h"

namespace nuanxin {
class Ledger;
}

namespace nuanxin::ui {

class OrganisationFinder : public Finder {
public:
    explicit OrganisationFinder(Ledger& ledger) : m_ledger(ledger) {}
    std::vector<Found> find(const QString& typed) override;

private:
    Ledger& m_ledger;
};

}  // namespace nuanxin::ui
