// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_reader.h"

#include <array>

#include "core/exchange/csv_guard.h"

namespace nuanxin {

namespace {

constexpr std::array<char16_t, 3> kSeparators{u',', u'\t', u';'};
constexpr int kSampleLines = 50;
constexpr qsizetype kSampleCharacters = 256 << 10;
constexpr int kStrayQuotes =
    10'000;  // how often a field may be read anew; keeps a hostile file from costing time

// The separator that most of the first lines have, then the one there is most of.
char16_t sniffSeparator(QStringView text) {
    std::array<int, 3> lines{}, total{};
    std::array<bool, 3> inLine{};
    bool quoted = false;
    int line = 0;
    for (const QChar c : text.left(kSampleCharacters)) {
        quoted = c == u'"' ? !quoted : quoted;
        if (c == u'\n' && !quoted) {
            inLine = {};
            if (++line == kSampleLines) {
                break;
            }
        }
        for (size_t i = 0; i < kSeparators.size() && !quoted; ++i) {
            if (c == kSeparators[i]) {
                ++total[i];
                lines[i] += inLine[i] ? 0 : 1;
                inLine[i] = true;
            }
        }
    }
    size_t best = 0;
    for (size_t i = 1; i < kSeparators.size(); ++i) {
        if (lines[i] > lines[best] || (lines[i] == lines[best] && total[i] > total[best])) {
            best = i;
        }
    }
    return kSeparators[best];
}

class CsvParser {
public:
    CsvParser(QStringView text, RowSink& sink, ReadContext& context)
        : m_text(text), m_sink(sink), m_context(context) {}

    void run();

private:
    void takeSeparator();
    void readRecord();
    QString readField();
    bool readQuoted(QString& field);
    QString readPlain();
    void keep(int column, QString field);
    bool atEnd() const { return m_at >= m_text.size(); }
    bool atFieldEnd() const {
        return atEnd() || m_text[m_at] == m_separator || m_text[m_at] == u'\n' || m_text[m_at] == u'\r';
    }

    QStringView m_text;
    RowSink& m_sink;
    ReadContext& m_context;
    qsizetype m_at = 0;
    QChar m_separator = u',';
    SheetRow m_row;
    int m_strayQuotes = 0;
};

// "sep=;" in the first line is an instruction to the spreadsheet and no row of it.
void CsvParser::takeSeparator() {
    if (m_text.size() >= 5 && m_text.startsWith(u"sep=", Qt::CaseInsensitive) &&
        (m_text.size() == 5 || m_text[5] == u'\n' || m_text[5] == u'\r')) {
        m_separator = m_text[4];
        m_at = 5;
        m_at += m_text.mid(m_at).startsWith(u"\r\n") ? 2 : atEnd() ? 0 : 1;
    } else {
        m_separator = sniffSeparator(m_text);
    }
}

void CsvParser::run() {
    takeSeparator();
    m_context.setTotal(m_text.size());
    qsizetype reported = 0;
    while (!atEnd()) {
        readRecord();
        if (m_at - reported >= (128 << 10) || atEnd()) {
            m_context.advance(m_at - reported);
            reported = m_at;
        }
    }
}

void CsvParser::readRecord() {
    const int number = m_row.number + 1;
    if (number > m_context.limits.rows) {
        throw m_context.refusal.tooMany(InputRefusal::tr("行"));
    }
    m_row.number = number;
    m_row.cells.clear();
    int column = 0;
    keep(column, readField());
    while (!atEnd() && m_text[m_at] == m_separator) {
        ++m_at;
        keep(++column, readField());
    }
    if (!atEnd()) {
        m_at += m_text.mid(m_at, 2) == u"\r\n" ? 2 : 1;
    }
    if (!m_row.cells.empty()) {
        m_sink.row(m_row);
        m_row.number = number;
    }
}

void CsvParser::keep(int column, QString field) {
    if (field.isEmpty()) {
        return;
    }
    m_context.countCell({}, m_row.number, column);
    m_context.countText({}, m_row.number, field.size());
    // ="361199…" is how programs keep a spreadsheet from taking a text for a number.
    if (field.size() > 3 && field.startsWith(u"=\"") && field.endsWith(u'"')) {
        field = field.mid(2, field.size() - 3).replace(u"\"\""_qs, u"\""_qs);
    }
    Cell& cell = m_row.cells.emplace_back();
    cell.column = static_cast<quint16>(column);
    cell.text = unguarded(field);
}

QString CsvParser::readField() {
    if (atEnd() || m_text[m_at] != u'"' || m_strayQuotes > kStrayQuotes) {
        return readPlain();
    }
    const qsizetype start = m_at;
    QString field;
    if (readQuoted(field)) {
        return field;
    }
    ++m_strayQuotes;
    m_at = start;
    return readPlain();
}

// False: the quote is a stray one. It is never closed, or what closes it, lines further down, opens another
// field.
bool CsvParser::readQuoted(QString& field) {
    ++m_at;
    for (qsizetype from = m_at;; from = m_at) {
        const qsizetype quote = m_text.mid(m_at, m_context.limits.cellCharacters + 1).indexOf(u'"');
        if (quote < 0) {
            return false;
        }
        m_at = from + quote + 1;
        field += m_text.mid(from, quote);
        if (field.size() > m_context.limits.cellCharacters) {
            return false;
        }
        if (atEnd() || m_text[m_at] != u'"') {
            break;
        }
        field += u'"';
        ++m_at;
    }
    if (!atFieldEnd()) {
        if (field.contains(u'\n')) {
            return false;
        }
        field += readPlain();  // "张三"（组长）
    }
    return true;
}

QString CsvParser::readPlain() {
    const qsizetype start = m_at;
    while (!atFieldEnd()) {
        ++m_at;
    }
    const QStringView field = m_text.mid(start, m_at - start);
    if (field.size() > m_context.limits.cellCharacters) {
        throw m_context.refusal.textTooLong({}, m_row.number, m_context.limits.cellCharacters);
    }
    return field.toString();
}

}  // namespace

void readCsv(const QByteArray& bytes, RowSink& sink, ReadContext& context) {
    const QString text = decodeText(bytes, context);
    const SheetInfo info;
    if (sink.beginSheet(info)) {
        CsvParser(text, sink, context).run();
        sink.endSheet(info);
    }
}

}  // namespace nuanxin
