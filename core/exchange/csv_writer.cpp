// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>

#include "core/exchange/csv_guard.h"
#include "core/exchange/gb18030.h"
#include "core/exchange/pending_file.h"
#include "core/exchange/sheet.h"
#include "core/exchange/table_writer.h"
#include "core/ledger/error.h"
#include "core/ledger/platform.h"

namespace nuanxin {

namespace {

constexpr qsizetype kFlushAt = 256 << 10;

class CsvWriter final : public TableWriter {
public:
    CsvWriter(const QString& path, const TableLayout& layout, CsvEncoding encoding);
    void addRow(const std::vector<TableValue>& values) override;
    void finish() override;

private:
    void addField(const QString& text);
    static QString textOf(const TableValue& value, ColumnKind kind);
    void flush();
    [[noreturn]] void fail(ErrorKind kind) const;

    QString m_path;
    PendingFile m_pending;
    QFile m_file;
    CsvEncoding m_encoding;
    std::vector<ColumnKind> m_columns;
    QString m_buffer;
};

CsvWriter::CsvWriter(const QString& path, const TableLayout& layout, CsvEncoding encoding)
    : m_path(path), m_pending(path), m_file(m_pending.draft()), m_encoding(encoding) {
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
        fail(ErrorKind::CannotAccess);
    }
    if (encoding == CsvEncoding::Utf8WithBom) {
        m_buffer += QChar::ByteOrderMark;
    }
    std::vector<TableValue> heads;
    for (const TableColumn& column : layout.columns) {
        m_columns.push_back(column.kind);
        heads.emplace_back(column.head);
    }
    addRow(heads);
}

QString CsvWriter::textOf(const TableValue& value, ColumnKind kind) {
    if (const auto* number = std::get_if<double>(&value)) {
        return kind == ColumnKind::Money ? QString::number(*number, 'f', 2)
                                         : shownText({{}, *number, 0, CellKind::Number}, false);
    }
    if (const auto* date = std::get_if<QDate>(&value)) {
        return date->toString(Qt::ISODate);
    }
    const auto* text = std::get_if<QString>(&value);
    return text == nullptr ? QString() : guarded(*text);
}

void CsvWriter::addField(const QString& text) {
    const bool quoted = text.contains(u',') || text.contains(u'"') || text.contains(u'\n') ||
                        text.contains(u'\r') || text.startsWith(u' ') || text.endsWith(u' ');
    if (!quoted) {
        m_buffer += text;
        return;
    }
    QString inside = text;
    inside.replace(u'"', QStringLiteral("\"\""));
    m_buffer += u'"' + inside + u'"';
}

void CsvWriter::addRow(const std::vector<TableValue>& values) {
    for (size_t i = 0; i < m_columns.size(); ++i) {
        if (i > 0) {
            m_buffer += u',';
        }
        if (i < values.size()) {
            addField(textOf(values[i], m_columns[i]));
        }
    }
    m_buffer += QStringLiteral("\r\n");
    if (m_buffer.size() >= kFlushAt) {
        flush();
    }
}

void CsvWriter::flush() {
    const QByteArray bytes = m_encoding == CsvEncoding::Gb18030 ? toGb18030(m_buffer) : m_buffer.toUtf8();
    m_buffer.clear();
    if (m_file.write(bytes) != bytes.size()) {
        fail(ErrorKind::DiskFull);
    }
}

void CsvWriter::finish() {
    flush();
    m_file.close();
    if (m_file.error() != QFileDevice::NoError) {
        fail(ErrorKind::DiskFull);
    }
    m_pending.commit();
}

void CsvWriter::fail(ErrorKind kind) const {
    throw Error(kind, m_path, m_file.errorString());
}

}  // namespace

std::unique_ptr<TableWriter> makeCsvWriter(const QString& path, const TableLayout& layout,
                                           CsvEncoding encoding) {
    return std::make_unique<CsvWriter>(path, layout, encoding);
}

}  // namespace nuanxin
