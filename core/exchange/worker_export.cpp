// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/worker_export.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include "core/census/worker_roll_store.h"
#include "core/exchange/input_refusal.h"
#include "core/exchange/table_writer.h"
#include "core/ledger/progress.h"
#include "core/ledger/registers.h"

namespace nuanxin {

namespace {

class ExportWords {
    Q_DECLARE_TR_FUNCTIONS(WorkerExport)

public:
    static QString workers() { return tr("从业人员"); }
    static QString noColumns() { return tr("请至少选择一栏。"); }
    static QString whyNeeded() { return tr("导出不隐去的内容，要写明交给谁、做什么用。"); }
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

void check(const Ledger& ledger, const WorkerExport& what) {
    ledger.require(Permission::Export);
    if (what.columns.empty()) {
        throw badInput(ExportWords::noColumns());
    }
    if (what.unmasked) {
        ledger.require(Permission::Reveal);
        if (what.toWhom.trimmed().isEmpty() || what.why.trimmed().isEmpty()) {
            throw badInput(ExportWords::whyNeeded());
        }
    }
}

std::unique_ptr<TableWriter> writerFor(const WorkerExport& what) {
    TableLayout layout;
    layout.sheetName = ExportWords::workers();
    for (const RollColumn column : what.columns) {
        layout.columns.push_back({titleOf(column), kindOf(column)});
    }
    switch (what.format) {
        case ExportFormat::CsvUtf8:
            return makeCsvWriter(what.path, layout, CsvEncoding::Utf8WithBom);
        case ExportFormat::CsvGb18030:
            return makeCsvWriter(what.path, layout, CsvEncoding::Gb18030);
        case ExportFormat::Xlsx:
            break;
    }
    return makeXlsxWriter(what.path, layout);
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

QByteArray fingerprintOf(const QString& path) {
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file)) {
        throw Error(ErrorKind::CannotAccess, path, file.errorString());
    }
    return hash.result();
}

}  // namespace

qint64 exportWorkers(Ledger& ledger, const WorkerExport& what, Progress& progress) {
    check(ledger, what);
    ExportRecord record;
    {
        const std::unique_ptr<TableWriter> writer = writerFor(what);
        record.rows = writeRows(ledger, what, *writer, progress);
        writer->finish();
    }
    try {
        record.what = ExportWords::workers();
        record.file = QFileInfo(what.path).fileName();
        for (const RollColumn column : what.columns) {
            record.columns << titleOf(column);
        }
        record.toWhom = what.toWhom.trimmed();
        record.why = what.why.trimmed();
        record.unmasked = what.unmasked;
        record.sha256 = fingerprintOf(what.path);
        Registers(ledger).addExport(record);
    } catch (...) {
        QFile::remove(what.path);
        throw;
    }
    return record.rows;
}

}  // namespace nuanxin
