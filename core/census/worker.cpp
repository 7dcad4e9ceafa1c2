// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/census/worker.h"

#include <QCoreApplication>

namespace nuanxin {

namespace {

class WorkerWords {
    Q_DECLARE_TR_FUNCTIONS(WorkerWords)
};

constexpr WorkerState kStates[] = {WorkerState::OnJob, WorkerState::Left, WorkerState::Moved};

}  // namespace

QString workerStateName(WorkerState state) {
    switch (state) {
        case WorkerState::OnJob:
            return WorkerWords::tr("在岗");
        case WorkerState::Left:
            return WorkerWords::tr("离岗");
        case WorkerState::Moved:
            return WorkerWords::tr("流出");
    }
    return {};
}

QString workerStateCode(WorkerState state) {
    switch (state) {
        case WorkerState::OnJob:
            return QStringLiteral("on_job");
        case WorkerState::Left:
            return QStringLiteral("left");
        case WorkerState::Moved:
            return QStringLiteral("moved");
    }
    return {};
}

std::optional<WorkerState> workerStateFrom(QStringView codeOrName) {
    for (const WorkerState state : kStates) {
        if (codeOrName == workerStateCode(state) || codeOrName == workerStateName(state)) {
            return state;
        }
    }
    return std::nullopt;
}

}  // namespace nuanxin
