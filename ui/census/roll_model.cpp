// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/census/roll_model.h"

#include "core/census/worker_roll_store.h"

namespace nuanxin::ui {

namespace {

int widthOf(RollColumn column) {
    switch (column) {
        case RollColumn::Name:
            return 156;  // nine characters: 古丽娜尔·艾合买提
        case RollColumn::Sex:
        case RollColumn::Age:
            return 54;
        case RollColumn::Platform:
            return 92;
        case RollColumn::VerifiedOn:
        case RollColumn::StartedOn:
        case RollColumn::LeftOn:
            return 98;
        case RollColumn::PoliticalStatus:
        case RollColumn::Education:
            return 118;
        case RollColumn::Identity:
        case RollColumn::Employer:
        case RollColumn::Address:
        case RollColumn::Source:
            return 170;
        case RollColumn::Note:
        case RollColumn::Skills:
        case RollColumn::RelationshipAt:
            return 150;
        default:
            return 106;
    }
}

Filtering filteringOf(RollKind kind) {
    switch (kind) {
        case RollKind::Text:
            return Filtering::Text;
        case RollKind::Date:
            return Filtering::Dates;
        case RollKind::Years:
            return Filtering::Numbers;
        default:
            return Filtering::Values;
    }
}

// As many as an office screen holds; the rest waits behind 列.
bool isShownAtFirst(RollColumn column) {
    return column <= RollColumn::VerifiedOn && column != RollColumn::Employer;
}

std::vector<Column> tableColumns() {
    std::vector<Column> all;
    for (const RollColumnInfo& info : rollColumns()) {
        Column column{titleOf(info.column), widthOf(info.column), info.kind == RollKind::Years};
        column.key = QLatin1String(info.key);
        column.filtering = filteringOf(info.kind);
        column.stretches = info.column == RollColumn::Site;
        column.hidden = !isShownAtFirst(info.column);
        all.push_back(std::move(column));
    }
    return all;
}

Dot dotOf(const WorkerRow& row) {
    return row.toVerify ? Dot::Warning : row.state == WorkerState::OnJob ? Dot::Good : Dot::Quiet;
}

}  // namespace

RollModel::RollModel(Ledger& ledger, QObject* parent)
    : WindowedModel<WorkerRow>(tableColumns(), parent), m_ledger(ledger) {}

Cell RollModel::cell(int row, int column) const {
    const WorkerRow* worker = at(row);
    if (worker == nullptr) {
        return {};
    }
    const RollColumn which = columnAt(column);
    Cell cell{shownIn(*worker, which, QDate::currentDate())};
    if (which == RollColumn::State) {
        cell.dot = dotOf(*worker);
    } else if (which == RollColumn::VerifiedOn || which == RollColumn::Source) {
        cell.tint = Tint::Muted;
    }
    return cell;
}

std::vector<WorkerRow> RollModel::fetch(const std::vector<qint64>& ids) const {
    std::vector<WorkerId> wanted;
    wanted.reserve(ids.size());
    for (const qint64 id : ids) {
        wanted.emplace_back(id);
    }
    return WorkerRoll(m_ledger).rows(wanted);
}

}  // namespace nuanxin::ui
