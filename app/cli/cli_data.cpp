// SPDX-License-Identifier: GPL-3.0-or-later
// list, import, export, report: what the ledger holds.

#include "app/cli/entities.h"
#include "app/cli/export_verb.h"
#include "app/cli/import_verb.h"
#include "app/cli/report_verb.h"
#include "app/cli/verb.h"
#include "app/cli/words.h"

namespace nuanxin::cli {

namespace {

Result list(const Arguments& arguments, Progress&) {
    const auto limit = arguments.number(QStringLiteral("limit"));
    const Entity* entity = findEntity(arguments.at(1));
    if (entity == nullptr) {
        throw Refusal{Words::tr("还不能列出：本版没有“%1”这一项。台账没有改动。可以列出的有 %2。")
                          .arg(arguments.at(1), knownEntities())};
    }
    const auto ledger = openLedger(arguments);
    const bool searching = arguments.has(QStringLiteral("search"));
    Listing listing =
        entity->list(*ledger, searching ? arguments.required(QStringLiteral("search")) : QString());
    const auto found = static_cast<qint64>(listing.rows.size());
    listing.limit(limit);
    Result result;
    result.json = listing.json();
    result.text =
        listing.text() +
        Words::tr("%1：找到 %2 条，列出 %3 条。").arg(entity->noun).arg(found).arg(listing.rows.size()) +
        u'\n';
    return result;
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
    return {
        {QStringLiteral("list"),
         QStringLiteral("LEDGER ENTITY [--search TEXT] [--limit N]"),
         {2, 2, words({"search", "limit"}), {}},
         list},
        {QStringLiteral("import"),
         QStringLiteral("LEDGER FILE... [--as WHAT] [--rehearse]"),
         {2, -1, words({"as"}), words({"rehearse"})},
         importFiles},
        {QStringLiteral("export"),
         QStringLiteral(
             "LEDGER ENTITY OUT.xlsx|.csv [--period MONTH] [--encoding utf-8|gb18030] [--overwrite] "
             "[--to WHOM] [--why WHY]\n"
             "LEDGER ENTITY OUT.xlsx|.csv --unmasked --to WHOM --why WHY [--encoding utf-8|gb18030] "
             "[--overwrite]"),
         {3, 3, words({"period", "encoding", "to", "why"}), words({"unmasked", "overwrite"})},
         exportEntity},
        {QStringLiteral("report"),
         QStringLiteral("LEDGER NAME [--period 2026H1 [--freeze]] -o OUT.pdf|.xlsx [--overwrite] [--to WHOM] "
                        "[--why WHY]\n"
                        "LEDGER NAME [--branch BRANCH] [--date DATE] [--order pinyin|strokes] [--unmasked] "
                        "-o OUT.pdf|.xlsx [--overwrite] [--to WHOM] [--why WHY]\n"
                        "LEDGER NAME --period MONTH [--branch BRANCH] -o OUT.pdf|.xlsx [--overwrite] "
                        "[--to WHOM] [--why WHY]\n"
                        "LEDGER NAME [--branch BRANCH] [--person PERSON] [--year YEAR] [--all] "
                        "-o OUT.pdf|.xlsx [--overwrite] [--to WHOM] [--why WHY]"),
         {2, 2, words({"period", "o", "to", "why", "branch", "date", "order", "person", "year"}),
          words({"freeze", "overwrite", "unmasked", "all"})},
         makeReport}};
}

}  // namespace nuanxin::cli
