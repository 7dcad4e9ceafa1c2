// SPDX-License-Identifier: GPL-3.0-or-later
// What Ctrl+K offers: the pages, the commands that can be done now, and what the pages' finders find.
#include <algorithm>

#include "ui/shell/command_palette.h"
#include "ui/shell/finder.h"
#include "ui/shell/main_window.h"

namespace nuanxin::ui {

std::vector<PaletteItem> MainWindow::paletteItems() const {
    std::vector<PaletteItem> items;
    if (m_session.isOpen()) {
        for (const PageEntry& entry : reachablePages()) {
            auto* self = const_cast<MainWindow*>(this);
            items.push_back(
                {entry.title(), tr("页面"), entry.icon, {}, [self, id = entry.id] { self->goTo(id); }});
        }
    }
    for (const Command command : m_actions->available()) {
        if (command != Command::FindAnything &&
            command != Command::Settings) {  // settings is there as a page
            QAction* action = m_actions->action(command);
            items.push_back({action->text(), tr("命令"), infoOf(command).icon,
                             action->shortcut().toString(QKeySequence::NativeText),
                             [action] { action->trigger(); }});
        }
    }
    return items;
}

// What each page's finder finds, as 区划：永丰街道.
std::vector<PaletteProvider> MainWindow::finderProviders() {
    std::vector<PaletteProvider> providers;
    if (!m_session.isOpen()) {
        return providers;
    }
    for (const PageEntry& entry : reachablePages()) {
        if (!entry.finder) {
            continue;
        }
        std::shared_ptr<Finder> finder = entry.finder(m_session.ledger());
        providers.push_back(
            [this, finder, page = entry.id, noun = entry.title(), icon = entry.icon](const QString& typed) {
                std::vector<PaletteItem> items;
                for (Found& found : finder->find(typed)) {
                    items.push_back({tr("%1：%2").arg(noun, found.name),
                                     found.beside,
                                     icon,
                                     {},
                                     [this, page, id = found.id] { goTo(page, id); },
                                     found.readings,
                                     found.name});
                }
                return items;
            });
    }
    return providers;
}

void MainWindow::showPalette() {
    m_actions->update();
    std::vector<PaletteProvider> providers{[this](const QString&) { return paletteItems(); }};
    attempt([&] { std::ranges::move(finderProviders(), std::back_inserter(providers)); });
    providers.insert(providers.end(), m_providers.begin(), m_providers.end());
    (new CommandPalette(std::move(providers), this))->show();
}

}  // namespace nuanxin::ui
