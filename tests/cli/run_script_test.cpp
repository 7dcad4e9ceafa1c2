// SPDX-License-Identifier: GPL-3.0-or-later
// packaging/run.sh as somebody meets it who has just fetched the sources. The tools it calls are stood in
// for: the rules are about what it says and keeps, not about compiling.
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include "tests/cli/cli_run.h"
#include "tests/qstring_catch.h"

#ifdef Q_OS_UNIX

using namespace nuanxin::test;

namespace {

class FetchedSources {
public:
    FetchedSources() {
        m_office.password = QStringLiteral("shifan-2026");
        for (const char* folder : {"packaging", "tools", "build/release/bin"}) {
            REQUIRE(QDir(m_office.path({})).mkpath(QLatin1String(folder)));
        }
        const QDir scripts(QStringLiteral(NUANXIN_SOURCE_DIR "/packaging"));
        for (const char* name : {"run.sh", "common.sh", "packages.txt"}) {
            REQUIRE(QFile::copy(scripts.filePath(QLatin1String(name)),
                                m_office.path(QStringLiteral("packaging/") + QLatin1String(name))));
        }
        REQUIRE(QFile::link(QStringLiteral(NUANXIN_CLI),
                            m_office.path(QStringLiteral("build/release/bin/nuanxin-cli"))));
        // Packages are all there, sudo is only a word, and what is called to build does nothing.
        tool("dpkg-query", "shift 3; for name; do printf 'installed=%s ' \"$name\"; done");
        tool("sudo", "exec \"$@\"");
        tool("apt-get", "exit 0");
        tool("cmake", "exit 0");
        tool("../build/release/bin/nuanxin", "echo \"window $1\"");
    }

    void tool(const char* name, const char* body) const {
        const QString file = m_office.write(QStringLiteral("tools/") + QLatin1String(name),
                                            QByteArray("#!/bin/sh\n") + body + '\n');
        REQUIRE(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }

    CliRun run(const QStringList& words = {}, const QString& display = {}) const {
        return m_office.runUnder(
            QStringLiteral("/usr/bin/env"),
            {QStringLiteral("PATH=%1:/usr/bin:/bin").arg(m_office.path(QStringLiteral("tools"))),
             QStringLiteral("DISPLAY=") + display, QStringLiteral("WAYLAND_DISPLAY="), QStringLiteral("sh"),
             QStringLiteral("packaging/run.sh")},
            words);
    }

    int undo() const { return m_office.run(wordsOf("undo build/demo/示范区.nxl")).status; }
    int entries() const {
        return m_office.run(wordsOf("history build/demo/示范区.nxl --json")).json()[u"count"].toInt();
    }

private:
    CliOffice m_office;
};

}  // namespace

TEST_CASE("run.sh makes the demo once, keeps it with what was done in it, and remakes it only with --fresh",
          "[cli][script]") {
    const FetchedSources sources;
    const CliRun first = sources.run();
    INFO(first.out.toStdString() << first.err.toStdString());
    REQUIRE(first.status == 0);
    for (const char* said : {"示范区.nxl", "说明.txt", "shifan-2026", "接下来可以试", "只预演", "半年报-",
                             ".pdf", ".xlsx", "党员名册.pdf", "组织生活.xlsx", "没有图形界面"}) {
        CHECK(first.out.contains(QString::fromUtf8(said)));
    }
    const int made = sources.entries();
    REQUIRE(sources.undo() == 0);

    const CliRun again = sources.run();
    CHECK(again.status == 0);
    CHECK(again.out.contains(QStringLiteral("原样保留")));
    const CliRun window = sources.run({}, QStringLiteral(":1"));
    CHECK(window.out.contains(QStringLiteral("window build/demo/示范区.nxl")));
    CHECK(sources.entries() == made + 1);

    CHECK(sources.run({QStringLiteral("--fresh")}).status == 0);
    CHECK(sources.entries() == made);
}

TEST_CASE("run.sh says in a Chinese sentence what it could not do", "[cli][script]") {
    const FetchedSources sources;
    struct Case {
        const char *tool, *body, *says;
        int status;
    };
    const auto failing =
        GENERATE(Case{"cmake", "[ \"$1\" != --build ] || { echo 'FAILED: nuanxin.o'; exit 3; }",
                      "✗ 编译（release）没有完成", 3},
                 Case{"cmake", "exit 4", "✗ 配置（release）没有完成", 4},
                 Case{"dpkg-query", "exit 1", "连不上软件源", 1});
    CAPTURE(failing.says);
    sources.tool("apt-get", "echo \"E: Temporary failure resolving 'deb.debian.org'\"; exit 100");
    sources.tool(failing.tool, failing.body);
    const CliRun run = sources.run();
    CHECK(run.status == failing.status);
    CHECK(run.err.contains(QString::fromUtf8(failing.says)));
}

TEST_CASE("run.sh takes --fresh and nothing else", "[cli][script]") {
    const FetchedSources sources;
    const QString word = GENERATE(QStringLiteral("--frehs"), QStringLiteral("fresh"), QString());
    const CliRun run = sources.run({word});
    CHECK(run.status == 2);
    CHECK(run.err.contains(QStringLiteral("--fresh")));
}

#endif
