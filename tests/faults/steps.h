// SPDX-License-Identifier: GPL-3.0-or-later
// The work of the process that gets killed, and the model that says what the ledger must hold after it. Step
// n is decided by n alone: most steps add a row and set a counter, each tenth takes the newest change back,
// and the one after each twentieth brings it back again.
#pragma once

#include <QStringList>
#include <map>
#include <vector>

#include "core/ledger/history.h"
#include "core/ledger/ledger.h"

namespace nuanxin::test {

inline Credentials administrator() {
    return {QStringLiteral("admin"), QStringLiteral("测试密码-8位以上")};
}

inline NewLedger newLedgerAt(const QString& path) {
    NewLedger settings;
    settings.path = path;
    settings.office = {QStringLiteral("永丰街道"), OfficeLevel::Street};
    settings.password = administrator().password;
    settings.cost = KeyCost::quick();
    return settings;
}

inline QString stepLabel(int step) {
    return QStringLiteral("第 %1 步").arg(step);
}

enum class StepKind { Change, Undo, Redo };

inline StepKind kindOfStep(int step) {
    if (step % 10 == 0) {
        return StepKind::Undo;
    }
    return step > 20 && step % 20 == 1 ? StepKind::Redo : StepKind::Change;
}

inline void takeStep(Ledger& ledger, int step) {
    History history(ledger);
    switch (kindOfStep(step)) {
        case StepKind::Undo:
            history.undo(history.undoable().value().id);
            return;
        case StepKind::Redo:
            history.redo(history.redoable().value().id);
            return;
        case StepKind::Change:
            ledger.write(stepLabel(step), [&](Database& database) {
                database.prepare("INSERT INTO place (id, level, name) VALUES (?, 4, ?)")
                    .with(1000 + step, stepLabel(step))
                    .run();
                database
                    .prepare(
                        "INSERT INTO place (id, level, name, note) VALUES (1, 1, '计数', ?1) "
                        "ON CONFLICT (id) DO UPDATE SET note = ?1")
                    .with(QString::number(step))
                    .run();
            });
    }
}

// What `steps` whole steps leave behind.
struct ExpectedState {
    std::map<qint64, QString> rows;  // id and name of every row but the counter
    QString counter;                 // empty: no such row
    QStringList labels;              // of all steps, oldest first
};

inline ExpectedState stateAfter(int steps) {
    ExpectedState state;
    std::vector<int> standing;
    int takenBack = 0;
    for (int step = 1; step <= steps; ++step) {
        switch (kindOfStep(step)) {
            case StepKind::Undo:
                takenBack = standing.back();
                standing.pop_back();
                state.labels << QStringLiteral("撤销：") + stepLabel(takenBack);
                break;
            case StepKind::Redo:
                standing.push_back(takenBack);
                state.labels << QStringLiteral("重做：") + stepLabel(takenBack);
                break;
            case StepKind::Change:
                standing.push_back(step);
                state.labels << stepLabel(step);
        }
    }
    for (const int step : standing) {
        state.rows[1000 + step] = stepLabel(step);
    }
    state.counter = standing.empty() ? QString() : QString::number(standing.back());
    return state;
}

}  // namespace nuanxin::test
