// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QCommandLineParser>
#include <cstdio>
#include <cstdlib>

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

void describe(QCommandLineParser& parser) {
    parser.addPositionalArgument(QStringLiteral("ledger"), QStringLiteral("台账文件 (*.nxl)"),
                                 QStringLiteral("[ledger]"));
    parser.addOptions({
        {QStringLiteral("theme"), QStringLiteral("配色：light 或 dark"), QStringLiteral("theme")},
        {QStringLiteral("large"), QStringLiteral("大字")},
        {QStringLiteral("language"), QStringLiteral("语言：zh_CN 或 en"), QStringLiteral("language")},
    });
    parser.addHelpOption();
    parser.addVersionOption();
}

void nameProgram() {
    QCoreApplication::setApplicationName(QStringLiteral("nuanxin"));
    QCoreApplication::setApplicationVersion(QStringLiteral(NUANXIN_VERSION));
}

// What can be answered without a window is: --help and --version also where there is no screen.
void answerWithoutWindow(int argc, char* argv[]) {
    const QCoreApplication application(argc, argv);
    nameProgram();
    applyLanguage(Language::Chinese);
    QCommandLineParser parser;
    describe(parser);
    parser.parse(QCoreApplication::arguments());  // what is wrong is said later: Qt takes options of its own
    if (parser.isSet(QStringLiteral("help"))) {
        parser.showHelp();
    }
    if (parser.isSet(QStringLiteral("version"))) {
        parser.showVersion();
    }
}

// While the window system is looked for: Qt ends the program where it finds none, with words for developers.
void tellThereIsNoScreen(QtMsgType type, const QMessageLogContext&, const QString&) {
    if (type == QtFatalMsg) {
        std::fputs("没有可用的显示屏，窗口打不开。请在桌面上启动；没有桌面的机器上用 nuanxin-cli。\n",
                   stderr);
        std::_Exit(1);
    }
}

}  // namespace

int main(int argc, char* argv[]) {
    nuanxin::prepareProcess();
    answerWithoutWindow(argc, argv);
    const QtMessageHandler usual = qInstallMessageHandler(tellThereIsNoScreen);
    const Application application(argc, argv);
    qInstallMessageHandler(usual);
    nameProgram();
    QGuiApplication::setDesktopFileName(QStringLiteral("nuanxin"));

    QCommandLineParser parser;
    describe(parser);
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
