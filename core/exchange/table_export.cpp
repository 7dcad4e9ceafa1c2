// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_export.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include "core/exchange/input_refusal.h"
#include "core/ledger/error.h"
#include "core/ledger/ledger.h"
#include "core/ledger/registers.h"

namespace nuanxin {

namespace {

class ExportWords {
    Q_DECLARE_TR_FUNCTIONS(TableExport)

public:
    static QString noColumns() { return tr("请至少选择一栏。"); }
    static QString whyNeeded() { return tr("导出不隐去的内容，要写明接收单位和用途。"); }
};

void check(const Ledger& ledger, const ExportTerms& terms, const std::vector<TableColumn>& columns) {
    if (columns.empty()) {
        throw badInput(ExportWords::noColumns());
    }
    expectTerms(ledger, terms.unmasked, terms.toWhom, terms.why);
}

std::unique_ptr<TableWriter> writerFor(const ExportTerms& terms, const TableLayout& layout) {
    switch (terms.format) {
        case ExportFormat::CsvUtf8:
            return makeCsvWriter(terms.path, layout, CsvEncoding::Utf8WithBom);
        case ExportFormat::CsvGb18030:
            return makeCsvWriter(terms.path, layout, CsvEncoding::Gb18030);
        case ExportFormat::Xlsx:
            break;
    }
    return makeXlsxWriter(terms.path, layout);
}

}  // namespace

void expectTerms(const Ledger& ledger, bool unmasked, const QString& toWhom, const QString& why) {
    ledger.require(Permission::Export);
    if (unmasked) {
        ledger.require(Permission::Reveal);
        if (toWhom.trimmed().isEmpty() || why.trimmed().isEmpty()) {
            throw badInput(ExportWords::whyNeeded());
        }
    }
}

qint64 exportTable(Ledger& ledger, const ExportTerms& terms, const QString& what,
                   const std::vector<TableColumn>& columns,
                   const std::function<qint64(TableWriter&)>& write) {
    check(ledger, terms, columns);
    ExportRecord record;
    {
        TableLayout layout;
        layout.sheetName = what;
        layout.columns = columns;
        layout.author = ledger.office().name;
        const std::unique_ptr<TableWriter> writer = writerFor(terms, layout);
        record.rows = write(*writer);
        writer->finish();
    }
    try {
        record.what = what;
        record.file = QFileInfo(terms.path).fileName();
        for (const TableColumn& column : columns) {
            record.columns << column.head;
        }
        record.toWhom = terms.toWhom.trimmed();
        record.why = terms.why.trimmed();
        record.unmasked = terms.unmasked;
        record.sha256 = fingerprintOf(terms.path);
        Registers(ledger).addExport(record);
    } catch (...) {
        QFile::remove(terms.path);
        throw;
    }
    return record.rows;
}

}  // namespace nuanxin
