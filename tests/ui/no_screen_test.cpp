// SPDX-License-Identifier: GPL-3.0-or-later
// The window program started where there is no screen.
#include <QProcess>
#include <catch2/catch.hpp>

#include "tests/qstring_catch.h"

namespace {

struct Ended {
    int status = -1;
    QString output, errors;
};

// A platform that does not exist fails as a missing display does, on every system.
Ended startWithoutScreen(const QStringList& arguments, const QString& language = {}) {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("none-at-all"));
    environment.insert(QStringLiteral("NUANXIN_LANGUAGE"), language);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(NUANXIN_WINDOW), arguments);
    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

}  // namespace

TEST_CASE("without a screen the program says so in one sentence and ends", "[screen]") {
    const Ended ended = startWithoutScreen({});
    CHECK(ended.status == 1);
    CHECK(ended.errors.trimmed() ==
          QStringLiteral("没有可用的显示屏，窗口打不开。请在桌面上启动；没有桌面的机器上用 nuanxin-cli。"));
}

TEST_CASE("help and version need no screen", "[screen]") {
    const Ended help = startWithoutScreen({QStringLiteral("--help")});
    CHECK(help.status == 0);
    CHECK(help.output.contains(QStringLiteral("台账文件")));
    CHECK(help.errors.isEmpty());
    const Ended version = startWithoutScreen({QStringLiteral("--version")});
    CHECK(version.status == 0);
    CHECK(version.output.contains(QStringLiteral(NUANXIN_VERSION)));
}

TEST_CASE("before there are settings the program speaks the language asked for", "[screen]") {
    for (const Ended& help :
         {startWithoutScreen({QStringLiteral("--help")}, QStringLiteral("en")),
          startWithoutScreen({QStringLiteral("--help"), QStringLiteral("--language=en")})}) {
        CHECK(help.output.contains(QStringLiteral("Usage:")));
        CHECK(help.output.contains(QStringLiteral("Options:")));
    }
    CHECK_FALSE(startWithoutScreen({QStringLiteral("--help"), QStringLiteral("--language=zh_CN")},
                                   QStringLiteral("en"))
                    .output.contains(QStringLiteral("Usage:")));
}
