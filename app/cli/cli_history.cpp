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

QString nothingToUndo() {
    return Words::tr("没有可以撤销的操作。台账没有改动。");
}

// The entry an undo is about: the one asked for, or the newest change that stands.
HistoryEntry chosenEntry(const History& book, const Arguments& arguments) {
    if (arguments.count() < 2) {
        const auto newest = book.undoable();
        return newest ? *newest : throw Refusal{nothingToUndo()};
    }
    bool isNumber = false;
    const HistoryId id(arguments.at(1).toLongLong(&isNumber));
    if (!isNumber || !id.isValid()) {
        throw UsageError{Words::tr("操作编号应是一串数字，现在是“%1”。").arg(arguments.at(1))};
    }
    const auto entry = book.find(id);
    if (!entry) {
        throw Refusal{
            Words::tr("没有编号为 %1 的操作。台账没有改动。请用 history 查看编号。").arg(arguments.at(1)),
            refusalCode(ErrorKind::NotFound)};
    }
    return *entry;
}

constexpr int kMostObstacles = 20;

QJsonArray rowsInTheWay(const UndoResult& undone) {
    QJsonArray rows;
    const QStringList sentences = obstacleSentences(undone);
    for (size_t i = 0; i < undone.inTheWay.size(); ++i) {
        const RowInTheWay& row = undone.inTheWay[i];
        rows.append(QJsonObject{
            {QStringLiteral("table"), entityOfTable(row.table)},
            {QStringLiteral("row"), idText(row.row)},
            {QStringLiteral("name"), row.name},
            {QStringLiteral("sentence"), sentences[static_cast<qsizetype>(i)]},
            {QStringLiteral("changed_by"),
             row.later.empty() ? QJsonValue() : QJsonValue(idText(row.later.front().id.value()))}});
    }
    return rows;
}

QJsonObject jsonOf(const UndoResult& undone) {
    return {
        {QStringLiteral("undone"), undone.done()},
        {QStringLiteral("id"), idText(undone.about.id.value())},
        {QStringLiteral("label"), undone.about.label},
        {QStringLiteral("entry"), undone.done() ? QJsonValue(idText(undone.entry.value())) : QJsonValue()},
        {QStringLiteral("in_the_way"), rowsInTheWay(undone)}};
}

QString textOf(const UndoResult& undone) {
    return Words::tr("已撤销“%1”（%2 行）。").arg(undone.about.label).arg(undone.about.rows) + u'\n';
}

QString refusalOf(const UndoResult& undone, int before) {
    const Explanation why = explainObstacles(undone, kMostObstacles, before);
    return why.what + u'\n' + why.kept + u'\n' + why.next;
}

Result undoNewest(Ledger& ledger, int count, Progress& progress) {
    const std::vector<UndoResult> steps = History(ledger).undoNewest(count, {}, progress);
    if (steps.empty()) {
        throw Refusal{nothingToUndo()};
    }
    Result result;
    QJsonArray all;
    for (const UndoResult& step : steps) {
        all.append(jsonOf(step));
        result.text += step.done() ? textOf(step) : QString();
    }
    result.json = QJsonObject{{QStringLiteral("steps"), all}};
    if (!steps.back().done()) {
        result.refusal = refusalOf(steps.back(), static_cast<int>(steps.size()) - 1);
    }
    return result;
}

Result undo(const Arguments& arguments, Progress& progress) {
    const auto newest = arguments.number(QStringLiteral("newest"));
    if (newest && arguments.count() > 1) {
        throw UsageError{Words::tr("操作编号和 --newest 只能用一个。")};
    }
    const auto ledger = openLedger(arguments);
    if (newest) {
        return undoNewest(*ledger, *newest, progress);
    }
    History book(*ledger);
    const UndoResult undone = book.undo(chosenEntry(book, arguments).id);
    Result result;
    result.json = jsonOf(undone);
    if (undone.done()) {
        result.text = textOf(undone);
    } else {
        result.refusal = refusalOf(undone, 0);
    }
    return result;
}

}  // namespace

std::vector<Verb> historyVerbs() {
    return {{QStringLiteral("history"),
             QStringLiteral("LEDGER [--limit N]"),
             {1, 1, {QStringLiteral("limit")}, {}},
             history},
            {QStringLiteral("undo"),
             QStringLiteral("LEDGER [ID | --newest N]"),
             {1, 2, {QStringLiteral("newest")}, {}},
             undo}};
}

}  // namespace nuanxin::cli
