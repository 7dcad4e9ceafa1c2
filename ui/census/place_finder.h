// SPDX-License-Identifier: GPL-3.0-or-later
// Places for the palette: by name, pinyin, initials or the beginning of the code.
#pragma once

#include "core/census/place.h"
#include "core/text/search_key.h"
#include "ui/shell/finder.h"

namespace nuanxin {
class Ledger;
}

namespace nuanxin::ui {

class PlaceFinder : public Finder {
public:
    explicit PlaceFinder(Ledger& ledger);
    std::vector<Found> find(const QString& typed) override;

private:
    struct Entry {
        Place place;
        QString above;
        text::SearchKey key;
    };
    std::vector<Entry> m_entries;
};

}  // namespace nuanxin::ui
