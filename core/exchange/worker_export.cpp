// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/worker_export.h"

#include <QCoreApplication>

#include "core/census/worker_roll_store.h"
#include "core/ledger/progress.h"

namespace nuanxin {

namespace {

class ExportWords {
    Q_DECLARE_TR_FUNCTIONS(WorkerExport)

public:
    static QString workers() { return tr("从业人员"); }
};

constexpr size_t kBatch = 500;

ColumnKind kindOf(RollColumn column) {
    switch (infoOf(column).kind) {
        case RollKind::Date:
            return ColumnKind::Date;
        case RollKind::Years:
            return ColumnKind::Number;
        default:
            return ColumnKind::Text;
    }
}

// A date of a month or a year stays the text it is.
TableValue valueOf(const WorkerRow& row, RollColumn column, QDate today) {
    const QString shown = shownIn(row, column, today);
    if (shown.isEmpty()) {
        return {};
    }
    const RollKind kind = infoOf(column).kind;
    if (kind == RollKind::Years) {
        return shown.toDouble();
    }
    const QDate date = kind == RollKind::Date ? QDate::fromString(shown, Qt::ISODate) : QDate();
    return date.isValid() ? TableValue(date) : TableValue(shown);
}

qint64 writeRows(Ledger& ledger, const WorkerExport& what, TableWriter& writer, Progress& progress) {
    const WorkerRoll roll(ledger);
    const QDate today = QDate::currentDate();
    const size_t all = what.workers.size();
    qint64 written = 0;
    for (size_t from = 0; from < all; from += kBatch) {
        if (progress.isCancelled()) {
            throw Error(ErrorKind::Cancelled);
        }
        const auto first = what.workers.begin() + static_cast<std::ptrdiff_t>(from);
        const std::vector<WorkerId> batch(first,
                                          first + static_cast<std::ptrdiff_t>(std::min(kBatch, all - from)));
        for (const WorkerRow& row : what.unmasked ? roll.plainRows(batch) : roll.rows(batch)) {
            std::vector<TableValue> values;
            for (const RollColumn column : what.columns) {
                values.push_back(valueOf(row, column, today));
            }
            writer.addRow(values);
            ++written;
        }
        progress.advance(static_cast<qint64>(std::min(all, from + kBatch)), static_cast<qint64>(all));
    }
    return written;
}

}  // namespace

qint64 exportWorkers(Ledger& ledger, const WorkerExport& what, Progress& progress) {
    std::vector<TableColumn> columns;
    for (const RollColumn column : what.columns) {
        columns.push_back({titleOf(column), kindOf(column)});
    }
    return exportTable(ledger, what, ExportWords::workers(), columns,
                       [&](TableWriter& writer) { return writeRows(ledger, what, writer, progress); });
}

}  // namespace nuanxin
