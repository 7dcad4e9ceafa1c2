// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/census/duplicate_models.h"

#include <QHash>

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

}  // namespace

QStringList reasonTexts(const DuplicatePair& pair) {
    QStringList texts;
    for (const DuplicateReason reason : pair.reasons) {
        texts << duplicateReasonText(reason);
    }
    return texts;
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
    : RowsModel<DuplicatePair>(
          {{tr("较早的一条"), 115}, {tr("较晚的一条"), 115}, {tr("为什么"), 120, false, true}}, parent) {}

Cell PairModel::cell(int row, int column) const {
    const DuplicatePair& pair = at(row);
    switch (column) {
        case 0:
            return {pair.firstName};
        case 1:
            return {pair.otherName};
        default: {
            const QString why = reasonTexts(pair).join(tr("，"));
            return {why, {}, Dot::None, Tint::Muted, why};
        }
    }
}

JoinModel::JoinModel(QObject* parent)
    : RowsModel<JoinRow>({{tr("保留的"), 110}, {tr("并进去的"), 110}, {tr("合并日期"), 110, false, true}},
                         parent) {}

Cell JoinModel::cell(int row, int column) const {
    const JoinRow& join = at(row);
    return column == 0 ? Cell{join.kept} : column == 1 ? Cell{join.joined} : Cell{join.join.joinedOn};
}

}  // namespace nuanxin::ui
