// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/census/duplicate_models.h"

#include <QHash>
#include <algorithm>

#include "core/census/roll_column.h"
#include "core/census/worker_roll_store.h"
#include "core/census/worker_store.h"

namespace nuanxin::ui {

namespace {

// Joined records are in no list, so they are asked for one by one; there are few.
QString nameOf(const WorkerStore& workers, QHash<WorkerId, QString>& known, WorkerId id) {
    auto found = known.find(id);
    if (found == known.end()) {
        const std::optional<Worker> worker = workers.find(id);
        found = known.insert(id, worker ? worker->name : QString());
    }
    return *found;
}

bool isCertain(const DuplicatePair& pair) {
    return std::ranges::find(pair.reasons, DuplicateReason::SameIdentity) != pair.reasons.end();
}

// What both have is said once, and what only one has needs no side.
QString both(const QString& first, const QString& other) {
    return first == other || other.isEmpty() ? first
           : first.isEmpty()                 ? other
                                             : QStringLiteral("%1 / %2").arg(first, other);
}

QString bothIn(const PairRow& row, RollColumn column) {
    const QDate today = QDate::currentDate();
    return both(shownIn(row.first, column, today), shownIn(row.other, column, today));
}

QString tail(const QString& phone) {
    constexpr int kShown = 4;  // the mask leaves them
    return phone.right(kShown);
}

}  // namespace

std::vector<PairRow> pairRows(Ledger& ledger) {
    const std::vector<DuplicatePair> pairs = DuplicateStore(ledger).open();
    std::vector<WorkerId> ids;
    for (const DuplicatePair& pair : pairs) {
        ids.insert(ids.end(), {pair.first, pair.other});
    }
    QHash<WorkerId, WorkerRow> known;
    for (WorkerRow& worker : WorkerRoll(ledger).rows(ids)) {
        const WorkerId id = worker.id;
        known.insert(id, std::move(worker));
    }
    std::vector<PairRow> rows;
    for (const DuplicatePair& pair : pairs) {
        rows.push_back({pair, known.value(pair.first), known.value(pair.other)});
    }
    std::ranges::stable_partition(rows, isCertain, &PairRow::pair);
    return rows;
}

std::vector<JoinRow> joinRows(Ledger& ledger) {
    const WorkerStore workers(ledger);
    QHash<WorkerId, QString> names;
    std::vector<JoinRow> rows;
    for (const Join& join : JoinStore(ledger).standing()) {
        const QString kept = nameOf(workers, names, join.kept), joined = nameOf(workers, names, join.joined);
        rows.push_back({join, kept, joined});
    }
    return rows;
}

PairModel::PairModel(QObject* parent)
    : RowsModel<PairRow>({{tr("姓名"), 200, false, true, 168},  // two names; the card has the rest
                          {tr("为什么"), 156, false, false, 104},
                          {tr("电话尾号"), 98, false, false, 98},
                          {tr("平台"), 110, false, false, 96},
                          {tr("来源"), 230, false, false, 90}},
                         parent) {}

Cell PairModel::cell(int row, int column) const {
    const PairRow& shown = at(row);
    switch (column) {
        case Name:
            return {both(shown.pair.firstName, shown.pair.otherName),
                    {},
                    isCertain(shown.pair) ? Dot::Warning : Dot::None};
        case Why:
            return {duplicateReasonTexts(shown.pair.reasons).join(tr("，")), {}, Dot::None, Tint::Muted};
        case Phone:
            return {both(tail(shown.first.phone), tail(shown.other.phone))};
        case Platform:
            return {bothIn(shown, RollColumn::Platform)};
        default:
            return {bothIn(shown, RollColumn::Source), {}, Dot::None, Tint::Muted};
    }
}

JoinModel::JoinModel(QObject* parent)
    : RowsModel<JoinRow>({{tr("保留的"), 220, false, true, 90},
                          {tr("并进去的"), 220, false, false, 90},
                          {tr("合并日期"), 110, false, false, 110}},
                         parent) {}

Cell JoinModel::cell(int row, int column) const {
    const JoinRow& join = at(row);
    return column == 0 ? Cell{join.kept} : column == 1 ? Cell{join.joined} : Cell{join.join.joinedOn};
}

}  // namespace nuanxin::ui
