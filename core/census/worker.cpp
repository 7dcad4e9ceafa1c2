// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/census/worker.h"

#include <QCoreApplication>

#include "core/text/code_table.h"

namespace nuanxin {

namespace {

class WorkerWords {
    Q_DECLARE_TR_FUNCTIONS(WorkerWords)
};

constexpr WorkerState kStates[] = {WorkerState::OnJob, WorkerState::Left, WorkerState::Moved};

constexpr struct {
    const char* column;
    text::Table table;
} kCoded[] = {
    {"sex", text::Table::Sex},
    {"ethnicity", text::Table::Ethnicity},
    {"education", text::Table::Education},
    {"political_status", text::Table::PoliticalStatus},
    {"occupation", text::Table::Occupation},
    {"platform", text::Table::Platform},
    {"document_kind", text::Table::DocumentKind},
    {"consent_basis", text::Table::ConsentBasis},
};

}  // namespace

QString workerValueInWords(const QString& column, const QString& value) {
    if (const auto state = column == u"state" ? workerStateFrom(value) : std::nullopt) {
        return workerStateName(*state);
    }
    for (const auto& coded : kCoded) {
        if (column == QLatin1String(coded.column)) {
            return text::codeTable(coded.table).shortName(value);
        }
    }
    return value;
}

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
