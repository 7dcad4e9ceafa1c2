// SPDX-License-Identifier: GPL-3.0-or-later
// list, import, export, report: what the ledger holds. Import, export and report take their whole command
// line and judge it, so a script written today is told at once what it got wrong; the subjects themselves
// come with the rooms.
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include "app/cli/entities.h"
#include "app/cli/verb.h"
#include "app/cli/words.h"

namespace nuanxin::cli {

namespace {

void expectSuffix(const QString& path, const QStringList& suffixes) {
    if (!suffixes.contains(QFileInfo(path).suffix().toLower())) {
        throw UsageError{
            Words::tr("文件名要以 .%1 结尾，现在是“%2”。").arg(suffixes.join(Words::tr(" 或 .")), path)};
    }
}

Result list(const Arguments& arguments, Progress&) {
    const auto limit = arguments.number(QStringLiteral("limit"));
    const Entity* entity = findEntity(arguments.at(1));
    if (entity == nullptr) {
        throw Refusal{Words::tr("还不能列出：本版没有“%1”这一项。台账没有改动。可以列出的有 %2。")
                          .arg(arguments.at(1), knownEntities())};
    }
    const auto ledger = openLedger(arguments);
    Listing listing = entity->list(*ledger);
    if (arguments.has(QStringLiteral("search"))) {
        listing.search(arguments.required(QStringLiteral("search")));
    }
    const auto found = static_cast<qint64>(listing.rows.size());
    listing.limit(limit);
    Result result;
    result.json = QJsonObject{{QStringLiteral("entity"), entity->name},
                              {QStringLiteral("found"), found},
                              {QStringLiteral("rows"), listing.json()}};
    result.text =
        listing.text() +
        Words::tr("%1：找到 %2 条，列出 %3 条。").arg(entity->noun).arg(found).arg(listing.rows.size()) +
        u'\n';
    return result;
}

Result import(const Arguments& arguments, Progress&) {
    const QString what = arguments.value(QStringLiteral("as"));
    throw Refusal{what.isEmpty() ? Words::tr("还不能导入：本版没有可以导入的项目。台账没有改动。")
                                 : Words::tr("还不能导入：本版没有“%1”这一项。台账没有改动。").arg(what)};
}

Result exportEntity(const Arguments& arguments, Progress&) {
    expectSuffix(arguments.at(2), {QStringLiteral("xlsx"), QStringLiteral("csv")});
    const QString encoding = arguments.value(QStringLiteral("encoding"), QStringLiteral("utf-8"));
    if (encoding != u"utf-8" && encoding != u"gb18030") {
        throw UsageError{Words::tr("--encoding 只能是 utf-8 或 gb18030，现在是“%1”。").arg(encoding)};
    }
    if (arguments.has(QStringLiteral("unmasked"))) {
        arguments.required(QStringLiteral("to"));
        arguments.required(QStringLiteral("why"));
    }
    throw Refusal{Words::tr("本版还不能导出“%1”。没有写出文件，台账没有改动。").arg(arguments.at(1))};
}

Result report(const Arguments& arguments, Progress&) {
    static const QRegularExpression kPeriod(QStringLiteral("^(19|20)\\d{2}(Q[1-4]|H[12])?$"));
    const QString period = arguments.required(QStringLiteral("period"));
    if (!kPeriod.match(period).hasMatch()) {
        throw UsageError{
            Words::tr("--period 写成 2026Q3（季度）、2026H1（半年）或 2026（全年），现在是“%1”。")
                .arg(period)};
    }
    expectSuffix(arguments.required(QStringLiteral("o")),
                 {QStringLiteral("pdf"), QStringLiteral("docx"), QStringLiteral("xlsx")});
    throw Refusal{Words::tr("本版还不能出“%1”这种报表。没有写出文件，台账没有改动。").arg(arguments.at(1))};
}

}  // namespace

std::vector<Verb> dataVerbs() {
    const auto words = [](std::initializer_list<const char*> names) {
        QStringList all;
        for (const char* name : names) {
            all << QLatin1String(name);
        }
        return all;
    };
    return {{QStringLiteral("list"),
             QStringLiteral("LEDGER ENTITY [--search TEXT] [--limit N]"),
             {2, 2, words({"search", "limit"}), {}},
             list},
            {QStringLiteral("import"),
             QStringLiteral("LEDGER FILE... [--as WHAT] [--rehearse]"),
             {2, -1, words({"as"}), words({"rehearse"})},
             import},
            {QStringLiteral("export"),
             QStringLiteral(
                 "LEDGER ENTITY OUT.xlsx|.csv [--encoding utf-8|gb18030] [--unmasked --to WHOM --why WHY]"),
             {3, 3, words({"encoding", "to", "why"}), words({"unmasked"})},
             exportEntity},
            {QStringLiteral("report"),
             QStringLiteral("LEDGER NAME --period 2026Q3|2026H1|2026 -o OUT.pdf|.docx|.xlsx"),
             {2, 2, words({"period", "o"}), {}},
             report}};
}

}  // namespace nuanxin::cli
