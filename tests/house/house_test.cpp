// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of the house that a compiler does not see: who may include what, where SQL may stand, how long a
// file is.
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include "tests/qstring_catch.h"

namespace {

struct Source {
    QString path;  // from the project's folder
    QStringList lines;
};

std::vector<Source> sourcesUnder(const QString& folder) {
    const QDir root(QStringLiteral(NUANXIN_SOURCE_DIR));
    std::vector<Source> found;
    QDirIterator files(root.filePath(folder), {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        found.push_back(
            {root.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll()).split(u'\n')});
    }
    return found;
}

QStringList matches(const std::vector<Source>& sources, const QRegularExpression& pattern) {
    QStringList found;
    for (const Source& source : sources) {
        for (qsizetype i = 0; i < source.lines.size(); ++i) {
            if (pattern.match(source.lines[i]).hasMatch()) {
                found << QStringLiteral("%1:%2").arg(source.path).arg(i + 1);
            }
        }
    }
    return found;
}

const QRegularExpression kGuiHeader(QStringLiteral(
    "#include\\s*[<\"](QtGui|QtWidgets|QtPrintSupport|Q(Widget|Application|GuiApplication|Painter|"
    "Pixmap|Image|Icon|Font|Color|Brush|Pen|Palette|MessageBox|Dialog|MainWindow|Text(Document|Edit)|"
    "Pdf|Printer|Action|Clipboard|Screen|Window|Style)|ui/)"));
const QRegularExpression kSql(
    QStringLiteral("\"\\s*(SELECT\\s|INSERT\\s+(OR\\s+\\w+\\s+)?INTO\\s|UPDATE\\s+\\w+\\s+SET\\s|DELETE\\s+"
                   "FROM\\s|CREATE\\s+"
                   "(TABLE|INDEX|TRIGGER|VIEW)\\s|ALTER\\s+TABLE\\s|DROP\\s+TABLE\\s|PRAGMA\\s)"));

}  // namespace

TEST_CASE("core includes no Gui or Widgets header", "[house]") {
    const auto core = sourcesUnder(QStringLiteral("core"));
    REQUIRE(!core.empty());
    CHECK(matches(core, kGuiHeader) == QStringList());
}

TEST_CASE("SQL stands only in stores and in core/ledger", "[house]") {
    std::vector<Source> elsewhere;
    for (const auto* folder : {"app", "core", "ui"}) {
        for (Source& source : sourcesUnder(QString::fromLatin1(folder))) {
            const bool allowed = source.path.startsWith(QStringLiteral("core/ledger/")) ||
                                 source.path.endsWith(QStringLiteral("_store.cpp"));
            if (!allowed) {
                elsewhere.push_back(std::move(source));
            }
        }
    }
    CHECK(matches(elsewhere, kSql) == QStringList());
}

TEST_CASE("no source file is longer than 500 lines", "[house]") {
    QStringList longOnes;
    for (const auto* folder : {"app", "core", "ui", "tests"}) {
        for (const Source& source : sourcesUnder(QString::fromLatin1(folder))) {
            if (source.lines.size() > 501) {
                longOnes << source.path;
            }
        }
    }
    CHECK(longOnes == QStringList());
}

TEST_CASE("the patterns of these rules do find what they look for", "[house]") {
    CHECK(kGuiHeader.match(QStringLiteral("#include <QWidget>")).hasMatch());
    CHECK(kGuiHeader.match(QStringLiteral("#include <QtWidgets/QLabel>")).hasMatch());
    CHECK(kGuiHeader.match(QStringLiteral("#include \"ui/shell/theme.h\"")).hasMatch());
    CHECK_FALSE(kGuiHeader.match(QStringLiteral("#include <QString>")).hasMatch());
    CHECK(kSql.match(QStringLiteral("prepare(\"SELECT id FROM place\")")).hasMatch());
    CHECK(kSql.match(QStringLiteral("prepare(\"INSERT OR IGNORE INTO place\")")).hasMatch());
    CHECK_FALSE(kSql.match(QStringLiteral("tr(\"Select a place\")")).hasMatch());
}
