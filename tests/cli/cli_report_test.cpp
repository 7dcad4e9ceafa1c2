// SPDX-License-Identifier: GPL-3.0-or-later
// Papers from the command line, read back by others: pdftotext and pdffonts of poppler.
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QProcess>

#include "tests/cli/cli_run.h"
#include "tests/qstring_catch.h"

using namespace nuanxin::test;

namespace {

QString readBack(const QString& program, const QStringList& words) {
    QProcess process;
    process.start(program, words);
    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString textOf(const QString& pdf) {
    return readBack(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")});
}

// A sentence may go on in the next line.
QString unbroken(QString text) {
    return text.remove(u' ').remove(u'\n');
}

struct Office : CliOffice {
    QString ledger = create();

    Office() {
        const QString roster = write(
            QStringLiteral("骑手.csv"),
            QStringLiteral(
                "骑手姓名,手机号,职业,政治面貌\n张三,13800000001,骑手,党员\n李四,13800000002,骑手,群众\n")
                .toUtf8());
        REQUIRE(run({QStringLiteral("import"), ledger, roster}).status == 0);
    }
    CliRun report(const QStringList& words) {
        return run(QStringList{QStringLiteral("report"), ledger} + words +
                   QStringList{QStringLiteral("--json")});
    }
    CliRun halfYear(const QString& out) {
        return report({QStringLiteral("半年报"), QStringLiteral("--period"), QStringLiteral("2026H1"),
                       QStringLiteral("-o"), out});
    }
};

}  // namespace

TEST_CASE("the half-year return becomes a PDF whose text can be found and whose fonts are in it", "[cli]") {
    Office office;
    const QString pdf = office.path(QStringLiteral("半年报.pdf"));
    const CliRun run = office.halfYear(pdf);
    CHECK(run.err.isEmpty());
    REQUIRE(run.status == 0);
    CHECK(run.json()[u"report"].toString() == u"half-year-return");
    CHECK(run.json()[u"pages"].toInt() == 1);
    const QString text = textOf(pdf);
    for (const auto* part :
         {"新就业群体摸排半年报（2026年上半年）", "截至2026年6月30日", "从业人员", "外卖配送", "合计"}) {
        CAPTURE(part);
        CHECK(text.contains(QString::fromUtf8(part)));
    }
    QStringList fonts = readBack(QStringLiteral("pdffonts"), {pdf}).split(u'\n', Qt::SkipEmptyParts).mid(2);
    REQUIRE(!fonts.isEmpty());
    for (const QString& font : fonts) {
        CAPTURE(font);
        const QStringList columns = font.simplified().split(u' ');
        CHECK(columns.at(columns.size() - 5) == QStringLiteral("yes"));  // embedded
        CHECK(columns.at(columns.size() - 3) == QStringLiteral("yes"));  // with the way back to characters
    }
    CHECK(QFile(pdf).size() < 1'000'000);  // of fonts of 25 MB only what is used
    CHECK(readBack(QStringLiteral("pdfinfo"), {pdf}).contains(QStringLiteral("A4")));
}

TEST_CASE("the half-year return becomes a spreadsheet, and both are in the export register", "[cli]") {
    Office office;
    REQUIRE(office.halfYear(office.path(QStringLiteral("半年报.xlsx"))).status == 0);
    CHECK(office.read(QStringLiteral("半年报.xlsx")).startsWith("PK"));
    const CliRun text = office.run({QStringLiteral("report"), office.ledger, QStringLiteral("半年报"),
                                    QStringLiteral("--period"), QStringLiteral("2026H1"),
                                    QStringLiteral("-o"), office.path(QStringLiteral("二.xlsx"))});
    CHECK(text.out.contains(QStringLiteral("已写出")));
}

TEST_CASE("a frozen return stays, and the next one stands beside it", "[cli]") {
    Office office;
    const auto half = [&office](const char* period, const QStringList& more) {
        const QString pdf = office.path(QLatin1String(period) + QStringLiteral(".pdf"));
        return office.report(QStringList{u"half-year-return"_qs, u"--period"_qs, QLatin1String(period),
                                         u"-o"_qs, pdf, u"--overwrite"_qs} +
                             more);
    };
    const CliRun frozen = half("2025H2", {u"--freeze"_qs});
    CHECK(frozen.status == 0);
    CHECK(frozen.json()[u"notices"].toArray().at(0).toString().startsWith(u"截止日以后才登记的 "));
    CHECK(frozen.json()[u"frozen"].toBool());
    CHECK(unbroken(textOf(office.path(u"2025H2.pdf"_qs))).contains(u"数字不再变动"));
    const QByteArray before = office.read(u"2025H2.pdf"_qs);
    checkRefused(half("2025H2", {u"--freeze"_qs}), "already-exists");
    CHECK(office.read(u"2025H2.pdf"_qs) == before);
    const QString more = office.write(u"more.csv"_qs, "姓名,手机号,职业\n王五,13800000003,骑手\n");
    REQUIRE(office.run({u"import"_qs, office.ledger, more}).status == 0);
    const CliRun again = half("2025H2", {});
    REQUIRE(again.status == 0);
    CHECK(again.json()[u"frozen"].toBool());
    CHECK_FALSE(textOf(office.path(u"2025H2.pdf"_qs)).contains(QStringLiteral("+1")));
    REQUIRE(half("2026H1", {}).status == 0);
    const QString text = textOf(office.path(u"2026H1.pdf"_qs));
    CHECK(text.contains(QStringLiteral("较上期")));
    CHECK(text.contains(QStringLiteral("+1")));
}

// A folder that not even the system's administrator can write to, and a name that the file system does not
// take: the one fails before the period is frozen, the other when only the name is left to be given.
#ifdef Q_OS_LINUX
TEST_CASE("a period is frozen with its paper or not at all, or it is said how to get the paper", "[cli]") {
    Office office;
    const auto freeze = [&office](const QString& out) {
        return office.report(
            {u"half-year-return"_qs, u"--period"_qs, u"2025H2"_qs, u"--freeze"_qs, u"-o"_qs, out});
    };
    checkRefused(freeze(u"/proc/半年报.pdf"_qs), "read-only");
    checkRefused(freeze(u"/proc/半年报.xlsx"_qs), "read-only");
    const CliRun late = freeze(office.path(QString(90, u'报') + QStringLiteral(".pdf")));
    checkRefused(late, "cannot-access");  // it was not frozen by the two before
    CHECK(late.err.contains(QStringLiteral("已定格")));
    CHECK(late.err.contains(QStringLiteral("去掉 --freeze")));
    CHECK(QDir(office.path({}))
              .entryList({QStringLiteral("*.pdf"), QStringLiteral(".nuanxin-*")},
                         QDir::Files | QDir::Hidden) == QStringList());
    const QString pdf = office.path(u"半年报.pdf"_qs);
    CHECK(office.report({u"半年报"_qs, u"--period"_qs, u"2025H2"_qs, u"-o"_qs, pdf}).status == 0);
    CHECK(unbroken(textOf(pdf)).contains(u"数字不再变动"));
}
#endif

TEST_CASE("a period that has not begun, or fits no report, is refused and nothing is frozen", "[cli]") {
    Office office;
    const QString pdf = office.path(QStringLiteral("r.pdf"));
    const auto asked = [&](const char* words) {
        return office.report(QString::fromUtf8(words).split(u' ') + QStringList{u"-o"_qs, pdf});
    };
    checkRefused(asked("半年报 --period 2099H1"), "bad-input");
    checkRefused(asked("半年报 --period 2099H1 --freeze"), "bad-input");
    CHECK(asked("半年报 --period 2026Q1").status == 2);
    CHECK(asked("半年报").status == 2);
    CHECK(asked("空白摸排表 --period 2026H1").status == 2);
    CHECK(asked("网点摸排表 --freeze").status == 2);
    CHECK_FALSE(QFile::exists(pdf));
    office.english = true;
    for (const auto* name : {"Half-year return", "half-year-return", "半年报"}) {
        CAPTURE(name);
        CHECK(office
                  .report({QString::fromUtf8(name), u"--period"_qs, u"2026H1"_qs, u"-o"_qs, pdf,
                           u"--overwrite"_qs})
                  .status == 0);
    }
}

TEST_CASE("a paper replaces no file unless asked to", "[cli]") {
    Office office;
    const QString pdf = office.write(QStringLiteral("表.pdf"), "mine");
    checkRefused(office.halfYear(pdf), "already-exists");
    CHECK(office.read(QStringLiteral("表.pdf")) == "mine");
}

TEST_CASE("an empty survey form needs no period and no data", "[cli]") {
    Office office;
    const QString pdf = office.path(QStringLiteral("表.pdf"));
    REQUIRE(office.report({QStringLiteral("空白摸排表"), QStringLiteral("-o"), pdf}).status == 0);
    CHECK(textOf(pdf).contains(QStringLiteral("摸排登记表")));
}

TEST_CASE("a report that cannot be made leaves no file", "[cli]") {
    Office office;
    const QString pdf = office.path(QStringLiteral("表.pdf"));
    CHECK(office.report({QStringLiteral("网点摸排表"), QStringLiteral("-o"), pdf}).status == 1);
    CHECK(office.halfYear(office.path(QStringLiteral("没有/表.pdf"))).status == 1);
    CHECK_FALSE(QFile::exists(pdf));
}
