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

const QString kLanguage = QStringLiteral("language");

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
    if (const QString language = parser.value(kLanguage); !language.isEmpty()) {
        looks.language = language == QLatin1String("en") ? Language::English : Language::Chinese;
    }
    return looks;
}

struct Words {
    Q_DECLARE_TR_FUNCTIONS(nuanxin)
};

void describe(QCommandLineParser& parser) {
    parser.addPositionalArgument(QStringLiteral("ledger"), Words::tr("台账文件 (*.nxl)"),
                                 QStringLiteral("[ledger]"));
    parser.addOptions({
        {QStringLiteral("theme"), Words::tr("配色：light 或 dark"), QStringLiteral("theme")},
        {QStringLiteral("large"), Words::tr("大字")},
        {kLanguage, Words::tr("语言：zh_CN 或 en"), kLanguage},
    });
    parser.addHelpOption();
    parser.addVersionOption();
}

// Of what is said before there are settings: as --language has it, else as for nuanxin-cli.
Language spokenLanguage() {
    QCommandLineParser parser;
    describe(parser);
    parser.parse(QCoreApplication::arguments());
    const QString asked = parser.value(kLanguage);
    return (asked.isEmpty() ? qEnvironmentVariable("NUANXIN_LANGUAGE") : asked) == u"en" ? Language::English
                                                                                         : Language::Chinese;
}

QByteArray noScreen;  // in words

void nameProgram() {
    QCoreApplication::setApplicationName(QStringLiteral("nuanxin"));
    QCoreApplication::setApplicationVersion(QStringLiteral(NUANXIN_VERSION));
}

// What can be answered without a window is: --help and --version also where there is no screen.
void answerWithoutWindow(int argc, char* argv[]) {
    const QCoreApplication application(argc, argv);
    nameProgram();
    applyLanguage(spokenLanguage());
    noScreen =
        Words::tr("没有可用的显示屏，窗口打不开。请在桌面上启动；没有桌面的机器上用 nuanxin-cli。").toUtf8();
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
        std::fprintf(stderr, "%s\n", noScreen.constData());
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
