// SPDX-License-Identifier: GPL-3.0-or-later
#define CATCH_CONFIG_RUNNER
#include <QApplication>
#include <catch2/catch.hpp>

#include "ui/shell/language.h"
#include "ui/shell/theme.h"

int main(int argc, char* argv[]) {
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication application(argc, argv);
    nuanxin::ui::applyLanguage(nuanxin::ui::Language::Chinese);
    nuanxin::ui::Theme::instance().apply(nuanxin::ui::ThemeChoice::Light, nuanxin::ui::TypeSize::Normal);
    return Catch::Session().run(argc, argv);
}
