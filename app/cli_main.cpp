// SPDX-License-Identifier: GPL-3.0-or-later
// nuanxin-cli: the ledger without a window, for scripts.
#include <QGuiApplication>
#include <QLoggingCategory>
#include <QTranslator>
#include <algorithm>
#include <memory>

#include "app/cli/run.h"
#include "core/ledger/platform.h"

namespace {

// Fonts need Qt Gui, on a screen that is not there. Only papers are worth that start.
std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv) {
    const bool paints =
        std::any_of(argv, argv + argc, [](const char* word) { return QByteArrayView(word) == "report"; });
    if (!paints) {
        return std::make_unique<QCoreApplication>(argc, argv);
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false"));  // of a session there is not
    return std::make_unique<QGuiApplication>(argc, argv);
}

}  // namespace

int main(int argc, char* argv[]) {
    nuanxin::prepareProcess();
    // Started by a timer there is no locale at all, and Qt would complain on stderr before it turns to UTF-8
    // anyway.
    if (qEnvironmentVariableIsEmpty("LC_ALL") && qEnvironmentVariableIsEmpty("LC_CTYPE") &&
        qEnvironmentVariableIsEmpty("LANG")) {
        qputenv("LC_ALL", "C.UTF-8");
    }
    const auto application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("nuanxin-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(NUANXIN_VERSION));
    // Asked for by a variable of its own: what a script reads must not change with the machine's locale.
    QTranslator english;
    if (qEnvironmentVariable("NUANXIN_LANGUAGE") == u"en" &&
        english.load(QStringLiteral(":/translations/nuanxin_en.qm"))) {
        QCoreApplication::installTranslator(&english);
    }
    return nuanxin::cli::run(QCoreApplication::arguments().mid(1));
}
