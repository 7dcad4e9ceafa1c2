// SPDX-License-Identifier: GPL-3.0-or-later
// Which pages there are. A room adds itself in ui/shell/pages.cpp, the one list; navigation, the palette and
// Ctrl+1…9 know pages only from here.
#pragma once

#include <QString>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "core/ledger/role.h"
#include "ui/shell/finder.h"
#include "ui/shell/home_share.h"
#include "ui/shell/icons.h"

namespace nuanxin {
class Ledger;
}

namespace nuanxin::ui {

class Page;
class Shell;

enum class PageGroup {
    Gate,     // shown instead of everything else while no ledger is open: "start", "unlock"
    Subject,  // the census: the upper part of the navigation
    Branch,   // below a line: organisations, their members and what they do
    Office    // below another: users, backups, history, settings
};

struct PageEntry {
    QString id;
    std::function<QString()> title;  // asked again after a change of language
    Icon icon;
    PageGroup group;
    std::function<Page*(Shell&)> make;
    std::function<std::optional<qint64>(Ledger&)> count = {};  // the number at the right in the navigation
    std::optional<Permission> needs = {};
    std::function<std::unique_ptr<Finder>(Ledger&)> finder = {};  // what the palette finds of its records
    std::function<HomeShare(Ledger&)> atHome = {};  // on another thread, with a ledger of its own
};

using PageRegistry = std::vector<PageEntry>;  // in the order of the navigation

PageRegistry allPages();

}  // namespace nuanxin::ui
