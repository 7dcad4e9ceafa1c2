// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QCommandLineParser>

#include "core/ledger/platform.h"
#include "ui/shell/error_dialog.h"
#include "ui/shell/language.h"
#include "ui/shell/main_window.h"
#include "ui/shell/settings.h"
#include "ui/shell/theme.h"

using namespace nuanxin::ui;

namespace {

// The last net: an exception that a slot let through must not end the program, and with it what was typed.
class Application : public QApplication {
public:
    using QApplication::QApplication;
    bool notify(QObject* receiver, QEvent* event) override {
        try {
            return QApplication::notify(receiver, event);
        } catch (...) {
            showError(activeWindow(), std::current_exception());
            return false;
        }
    }
};

// What was asked for on the command line holds for this run only.
struct Looks {
    ThemeChoice theme;
    TypeSize size;
    Language language;
};

Looks looksFor(const QCommandLineParser& parser, const Settings& settings) {
    Looks looks{settings.theme(), settings.typeSize(), settings.language()};
    if (const QString theme = parser.value(QStringLiteral("theme")); !theme.isEmpty()) {
        looks.theme = theme == QLatin1String("dark") ? ThemeChoice::Dark : ThemeChoice::Light;
    }
    if (parser.isSet(QStringLiteral("large"))) {
        looks.size = TypeSize::Large;
    }
    if (const QString language = parser.value(QStringLiteral("language")); !language.isEmpty()) {
        looks.language = language == QLatin1String("en") ? Language::English : Language::Chinese;
    }
    return looks;
}

}  // namespace

int main(int argc, char* argv[]) {
    nuanxin::prepareProcess();
    const Application application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("nuanxin"));
    QApplication::setApplicationVersion(QStringLiteral(NUANXIN_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("nuanxin"));

    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("ledger"), QStringLiteral("台账文件 (*.nxl)"),
                                 QStringLiteral("[ledger]"));
    parser.addOptions({
        {QStringLiteral("theme"), QStringLiteral("配色：light 或 dark"), QStringLiteral("theme")},
        {QStringLiteral("large"), QStringLiteral("大字")},
        {QStringLiteral("language"), QStringLiteral("语言：zh_CN 或 en"), QStringLiteral("language")},
    });
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);

    Settings settings;
    const Looks looks = looksFor(parser, settings);
    applyLanguage(looks.language);
    Theme::instance().apply(looks.theme, looks.size);

    MainWindow window(settings);
    window.show();
    if (const QStringList paths = parser.positionalArguments(); !paths.isEmpty()) {
        window.openLedger(paths.front());
    }
    return QApplication::exec();
}
