// SPDX-License-Identifier: GPL-3.0-or-later
// history, undo.
#include <QJsonArray>
#include <QJsonObject>

#include "app/cli/entities.h"
#include "app/cli/verb.h"
#include "app/cli/words.h"
#include "core/ledger/history.h"

namespace nuanxin::cli {

namespace {

constexpr int kScreenful = 50;

Result history(const Arguments& arguments, Progress&) {
    const int limit = arguments.number(QStringLiteral("limit")).value_or(kScreenful);
    const auto ledger = openLedger(arguments);
    const Listing listing = historyListing(*ledger, limit);
    const qint64 count = History(*ledger).count();
    Result result;
    result.json = QJsonObject{{QStringLiteral("count"), count}, {QStringLiteral("entries"), listing.json()}};
    result.text =
        listing.text() + Words::tr("共 %1 条，列出最近 %2 条。").arg(count).arg(listing.rows.size()) + u'\n';
    return result;
}

// The entry an undo is about: the one asked for, or the newest change that stands.
HistoryEntry chosenEntry(const History& book, const Arguments& arguments) {
    if (arguments.count() < 2) {
        const auto newest = book.undoable();
        return newest ? *newest : throw Refusal{Words::tr("没有可以撤销的操作。台账没有改动。")};
    }
    bool isNumber = false;
    const HistoryId id(arguments.at(1).toLongLong(&isNumber));
    if (!isNumber || !id.isValid()) {
        throw UsageError{Words::tr("操作编号应是一串数字，现在是“%1”。").arg(arguments.at(1))};
    }
    const auto entry = book.find(id);
    if (!entry) {
        throw Refusal{
            Words::tr("没有编号为 %1 的操作。台账没有改动。请用 history 查看编号。").arg(arguments.at(1))};
    }
    return *entry;
}

QString refusalOf(const HistoryEntry& entry, const UndoResult& undone) {
    QStringList lines{
        Words::tr("“%1”撤销不了：它动过的行后来又改过。台账没有改动。请先撤销后来的操作：").arg(entry.label)};
    for (const RowInTheWay& row : undone.inTheWay) {
        const QString noun = tableNoun(row.table);
        const QString name = row.name.isEmpty() ? Words::tr("（已不在）") : row.name;
        lines << (row.changedBy.isValid()
                      ? Words::tr("  %1 %2：后来的操作 %3“%4”")
                            .arg(noun, name, idText(row.changedBy.value()), row.changedByLabel)
                      : Words::tr("  %1 %2").arg(noun, name));
    }
    return lines.join(u'\n');
}

QJsonArray rowsInTheWay(const UndoResult& undone) {
    QJsonArray rows;
    for (const RowInTheWay& row : undone.inTheWay) {
        rows.append(QJsonObject{
            {QStringLiteral("table"), row.table},
            {QStringLiteral("row"), idText(row.row)},
            {QStringLiteral("name"), row.name},
            {QStringLiteral("changed_by"),
             row.changedBy.isValid() ? QJsonValue(idText(row.changedBy.value())) : QJsonValue()}});
    }
    return rows;
}

Result undo(const Arguments& arguments, Progress&) {
    const auto ledger = openLedger(arguments);
    History book(*ledger);
    const HistoryEntry entry = chosenEntry(book, arguments);
    const UndoResult undone = book.undo(entry.id);

    Result result;
    result.json = QJsonObject{
        {QStringLiteral("undone"), undone.done()},
        {QStringLiteral("id"), idText(entry.id.value())},
        {QStringLiteral("label"), entry.label},
        {QStringLiteral("entry"), undone.done() ? QJsonValue(idText(undone.entry.value())) : QJsonValue()},
        {QStringLiteral("in_the_way"), rowsInTheWay(undone)}};
    if (undone.done()) {
        result.text = Words::tr("已撤销“%1”（%2 行）。").arg(entry.label).arg(entry.rows) + u'\n';
    } else {
        result.refusal = refusalOf(entry, undone);
    }
    return result;
}

}  // namespace

std::vector<Verb> historyVerbs() {
    return {{QStringLiteral("history"),
             QStringLiteral("LEDGER [--limit N]"),
             {1, 1, {QStringLiteral("limit")}, {}},
             history},
            {QStringLiteral("undo"), QStringLiteral("LEDGER [ID]"), {1, 2, {}, {}}, undo}};
}

}  // namespace nuanxin::cli
