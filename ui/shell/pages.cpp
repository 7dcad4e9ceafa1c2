// SPDX-License-Identifier: GPL-3.0-or-later
// The one list of pages, in the order of the navigation.
#include <QCoreApplication>

#include "ui/shell/home_page.h"
#include "ui/shell/page_registry.h"
#include "ui/shell/settings_page.h"

namespace nuanxin::ui {

namespace {

struct Titles {
    Q_DECLARE_TR_FUNCTIONS(Pages)
};

}  // namespace

PageRegistry allPages() {
    return {
        {QStringLiteral("home"), [] { return Titles::tr("首页"); }, Icon::Home, PageGroup::Subject,
         [](Shell& shell) -> Page* { return new HomePage(shell); }},
        {QStringLiteral("settings"), [] { return Titles::tr("设置"); }, Icon::Settings, PageGroup::Office,
         [](Shell& shell) -> Page* { return new SettingsPage(shell); }},
    };
}

}  // namespace nuanxin::ui
