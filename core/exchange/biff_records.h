// SPDX-License-Identifier: GPL-3.0-or-later
// The records of a workbook stream (MS-XLS 2.1.4) and the texts in them.
#pragma once

#include <QByteArray>
#include <vector>

#include "core/exchange/read_context.h"

namespace nuanxin {

// Reads little-endian values; past the end it throws the refusal of a damaged file.
class BiffCursor {
public:
    BiffCursor(QByteArrayView bytes, const InputRefusal& refusal) : m_bytes(bytes), m_refusal(&refusal) {}

    int u8() { return static_cast<unsigned char>(take(1)[0]); }
    int u16();
    quint32 u32();
    double f64();
    double rk();  // MS-XLS 2.5.218: 30 bits of a double or of a whole number, perhaps a hundredfold
    QByteArrayView take(qsizetype count);
    void skip(qsizetype count) { take(count); }
    qsizetype left() const { return m_bytes.size() - m_at; }

private:
    QByteArrayView m_bytes;
    const InputRefusal* m_refusal;
    qsizetype m_at = 0;
};

struct BiffRecord {
    int id = 0;
    QByteArrayView data;
};

class BiffRecords {
public:
    BiffRecords(QByteArrayView stream, qint64 from) : m_stream(stream), m_at(from) {}
    bool next(BiffRecord& record);  // false: the stream ends, properly or cut short
    bool peek(BiffRecord& record) const;
    qint64 position() const { return m_at; }

private:
    QByteArrayView m_stream;
    qint64 m_at;
};

// The shared strings: characters that may go on in CONTINUE records, with a new width flag in each.
std::vector<QString> readBiffStrings(const std::vector<QByteArrayView>& segments, ReadContext& context);

// A Unicode text within one record; `lengthBytes` of its count: 1 or 2.
QString biffUnicode(BiffCursor& cursor, int lengthBytes);

// A text in the book's code page, as BIFF5 has it.
QString biffBytes(BiffCursor& cursor, int lengthBytes, int codePage);

}  // namespace nuanxin
