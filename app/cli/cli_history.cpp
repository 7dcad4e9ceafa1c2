// SPDX-License-Identifier: GPL-3.0-or-later
// history, undo, redo.
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

enum class Way { Back, Forward };  // undo, redo

Refusal nothingToDo(Way way) {
    return Refusal{way == Way::Back ? Words::tr("没有可以撤销的操作。台账没有改动。")
                                    : Words::tr("没有可以重做的操作：只有刚撤销、此后没有别的改动的，"
                                                "才能不写编号重做。台账没有改动。")};
}

// The entry it is about: the one asked for, or the newest change that stands or was taken back.
HistoryEntry chosenEntry(const History& book, const Arguments& arguments, Way way) {
    if (arguments.count() < 2) {
        const auto newest = way == Way::Back ? book.undoable() : book.redoable();
        return newest ? *newest : throw nothingToDo(way);
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
        {undone.forward ? QStringLiteral("redone") : QStringLiteral("undone"), undone.done()},
        {QStringLiteral("id"), idText(undone.about.id.value())},
        {QStringLiteral("label"), undone.about.label},
        {QStringLiteral("entry"), undone.done() ? QJsonValue(idText(undone.entry.value())) : QJsonValue()},
        {QStringLiteral("in_the_way"), rowsInTheWay(undone)}};
}

QString textOf(const UndoResult& undone) {
    return (undone.forward ? Words::tr("已重做“%1”（%2 行）。") : Words::tr("已撤销“%1”（%2 行）。"))
               .arg(undone.about.label)
               .arg(undone.about.rows) +
           u'\n';
}

QString refusalOf(const UndoResult& undone, int before) {
    const Explanation why = explainObstacles(undone, kMostObstacles, before);
    return why.what + u'\n' + why.kept + u'\n' + why.next;
}

Result reverseNewest(Ledger& ledger, int count, Way way, Progress& progress) {
    History book(ledger);
    const std::vector<UndoResult> steps =
        way == Way::Back ? book.undoNewest(count, {}, progress) : book.redoNewest(count, progress);
    if (steps.empty()) {
        throw nothingToDo(way);
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

Result reverse(const Arguments& arguments, Way way, Progress& progress) {
    const auto newest = arguments.number(QStringLiteral("newest"));
    if (newest && arguments.count() > 1) {
        throw UsageError{Words::tr("操作编号和 --newest 只能用一个。")};
    }
    const auto ledger = openLedger(arguments);
    if (newest) {
        return reverseNewest(*ledger, *newest, way, progress);
    }
    History book(*ledger);
    const HistoryId id = chosenEntry(book, arguments, way).id;
    const UndoResult reversed = way == Way::Back ? book.undo(id) : book.redo(id);
    Result result;
    result.json = jsonOf(reversed);
    if (reversed.done()) {
        result.text = textOf(reversed);
    } else {
        result.refusal = refusalOf(reversed, 0);
    }
    return result;
}

Result undo(const Arguments& arguments, Progress& progress) {
    return reverse(arguments, Way::Back, progress);
}

Result redo(const Arguments& arguments, Progress& progress) {
    return reverse(arguments, Way::Forward, progress);
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
             undo},
            {QStringLiteral("redo"),
             QStringLiteral("LEDGER [ID | --newest N]"),
             {1, 2, {QStringLiteral("newest")}, {}},
             redo}};
}

}  // namespace nuanxin::cli
