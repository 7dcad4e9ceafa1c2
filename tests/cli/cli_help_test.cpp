// SPDX-License-Identifier: GPL-3.0-or-later
// What a new user reads first.
#include <QRegularExpression>

#include "tests/cli/cli_run.h"
#include "tests/qstring_catch.h"

using namespace nuanxin::test;

namespace {

const QStringList kVerbs =
    wordsOf("create check backup restore list import export report history undo redo users demo");

// The lines below a heading, up to the next empty one.
QStringList section(const QString& help, const QString& title) {
    const QString below = help.section(u'\n' + title + u'\n', 1);
    return below.section(QStringLiteral("\n\n"), 0, 0).split(u'\n');
}

// Words in capitals that stand for what a user gives; names of variables and formats are no such words.
QString capitalsIn(QString help) {
    help.remove(QRegularExpression(QStringLiteral("NUANXIN_[A-Z_]+|JSON|CSV|XLSX?|PDF")));
    return QRegularExpression(QStringLiteral("\\b[A-Z]{2,}\\b")).match(help).captured();
}

}  // namespace

TEST_CASE("help lists every verb under the work it is for, and the exit statuses", "[cli]") {
    const CliOffice office;
    const CliRun help = office.run(wordsOf("--help"));
    CHECK(help.status == 0);
    CHECK(help.err.isEmpty());
    CHECK(capitalsIn(help.out).isEmpty());
    for (const QString& verb : kVerbs) {
        CHECK(help.out.contains(QRegularExpression(QStringLiteral("\n  %1 +[\u4e00-\u9fff]").arg(verb))));
    }
    CHECK(section(help.out, QStringLiteral("台账文件")).size() == 4);
    CHECK(section(help.out, QStringLiteral("退出状态")).size() == 3);
    CHECK(office.run(wordsOf("help")).out == help.out);
}

TEST_CASE("each verb has help of its own: its forms, every option they name, and an example that works",
          "[cli]") {
    const QString verb = GENERATE(from_range(kVerbs));
    CAPTURE(verb);
    const CliOffice office;
    const CliRun help = office.run({verb, QStringLiteral("--help")});
    CHECK(help.status == 0);
    CHECK(speaksChinese(help.out.section(u'\n', 0, 0)));
    CHECK(capitalsIn(help.out).isEmpty());
    CHECK(office.run({QStringLiteral("help"), verb}).out == help.out);
    CHECK(office.run({QStringLiteral("--help"), verb, QStringLiteral("x.nxl")}).out == help.out);

    const QString forms = section(help.out, QStringLiteral("用法")).join(u'\n');
    CHECK(forms.startsWith(QStringLiteral("  nuanxin-cli %1 ").arg(verb)));
    const QStringList options = section(help.out, QStringLiteral("选项"));
    auto matches = QRegularExpression(QStringLiteral("(?<![-\\w])--?[a-z-]+")).globalMatch(forms);
    while (matches.hasNext()) {
        const QString option = matches.next().captured();
        CAPTURE(option);
        CHECK(options.indexOf(QRegularExpression(QStringLiteral("  %1 .*[\u4e00-\u9fff].*").arg(option))) >=
              0);
    }
    for (const QString& example : section(help.out, QStringLiteral("例子"))) {
        const QStringList words = example.split(u' ', Qt::SkipEmptyParts);
        REQUIRE(words.value(1) == verb);
        office.write(QStringLiteral("新密码.txt"), "xin-mima-2026");
        CHECK(office.run(words.mid(1)).status != 2);
    }
}

TEST_CASE("help names what can be imported, exported and reported", "[cli]") {
    const CliOffice office;
    const struct {
        const char *verb, *words;
    } cases[] = {
        {"import", "workers（ employers（ visits（"},
        {"export", "workers（ employers（ sites（ members（ development（ verdicts（ meetings（ Excel"},
        {"report",
         "半年报（half-year-return） 空白摸排表（blank-form） 网点摸排表（site-forms） 2026H2 "
         "党员名册（member-roster） 发展进度（development-board） 发展档案（development-file） "
         "组织生活（meeting-grid） 应建未建（formation-gaps）"},
        {"list", "duplicates（ problems（ rounds（ visits（"}};
    for (const auto& each : cases) {
        const QString help = office.run({QLatin1String(each.verb), QStringLiteral("--help")}).out;
        for (const QString& word : wordsOf(each.words)) {
            CAPTURE(each.verb, word);
            CHECK(help.contains(word));
        }
        CHECK_FALSE(help.contains(QStringLiteral("2026Q3")));
    }
}

TEST_CASE("the version is printed on stdout", "[cli]") {
    const CliOffice office;
    const CliRun version = office.run(wordsOf("--version"));
    CHECK(version.status == 0);
    CHECK(version.out == QStringLiteral("nuanxin-cli " NUANXIN_VERSION "\n"));
}

TEST_CASE("the command line speaks English where NUANXIN_LANGUAGE says so, usage and refusals too", "[cli]") {
    CliOffice office;
    office.english = true;
    const CliRun help = office.run(wordsOf("--help"));
    CHECK(help.status == 0);
    CHECK(help.out.contains(QStringLiteral("Usage")));
    CHECK_FALSE(speaksChinese(help.out));
    for (const QString& verb : kVerbs) {
        CAPTURE(verb);
        CHECK_FALSE(speaksChinese(office.run({verb, QStringLiteral("--help")}).out));
    }
    const CliRun misused = office.run(wordsOf("list x.nxl"));
    CHECK(misused.status == 2);
    CHECK_FALSE(speaksChinese(misused.err));
    const CliRun refused = office.run(wordsOf("list nowhere.nxl places"));
    CHECK(refused.status == 1);
    CHECK(refused.err.contains(QStringLiteral(". ")));  // one space between two sentences
    CHECK_FALSE(speaksChinese(refused.err));
}
