// SPDX-License-Identifier: GPL-3.0-or-later
// nuanxin-cli: the ledger without a window, for scripts.
#include <QCoreApplication>
#include <QTranslator>

#include "app/cli/run.h"
#include "core/ledger/platform.h"

int main(int argc, char* argv[]) {
    nuanxin::prepareProcess();
    // Started by a timer there is no locale at all, and Qt would complain on stderr before it turns to UTF-8
    // anyway.
    if (qEnvironmentVariableIsEmpty("LC_ALL") && qEnvironmentVariableIsEmpty("LC_CTYPE") &&
        qEnvironmentVariableIsEmpty("LANG")) {
        qputenv("LC_ALL", "C.UTF-8");
    }
    const QCoreApplication application(argc, argv);
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
