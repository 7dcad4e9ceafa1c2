// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/biff_records.h"

#include <QtEndian>
#include <bit>

#include "core/exchange/gb18030.h"

namespace nuanxin {

QByteArrayView BiffCursor::take(qsizetype count) {
    if (count < 0 || count > left()) {
        throw m_refusal->damaged(QStringLiteral("record cut short"));
    }
    m_at += count;
    return m_bytes.sliced(m_at - count, count);
}

int BiffCursor::u16() {
    return qFromLittleEndian<quint16>(take(2).data());
}

quint32 BiffCursor::u32() {
    return qFromLittleEndian<quint32>(take(4).data());
}

double BiffCursor::f64() {
    return std::bit_cast<double>(qFromLittleEndian<quint64>(take(8).data()));
}

double BiffCursor::rk() {
    const quint32 raw = u32();
    const double number = (raw & 2) != 0 ? static_cast<double>(static_cast<qint32>(raw) >> 2)
                                         : std::bit_cast<double>(static_cast<quint64>(raw & ~3U) << 32);
    return (raw & 1) != 0 ? number / 100 : number;
}

bool BiffRecords::peek(BiffRecord& record) const {
    if (m_at < 0 || m_at + 4 > m_stream.size()) {
        return false;
    }
    const int length = qFromLittleEndian<quint16>(m_stream.data() + m_at + 2);
    if (m_at + 4 + length > m_stream.size()) {
        return false;
    }
    record.id = qFromLittleEndian<quint16>(m_stream.data() + m_at);
    record.data = m_stream.sliced(m_at + 4, length);
    return true;
}

bool BiffRecords::next(BiffRecord& record) {
    if (!peek(record)) {
        return false;
    }
    m_at += 4 + record.data.size();
    return true;
}

namespace {

QString wide(QByteArrayView bytes) {
    QString text(bytes.size() / 2, Qt::Uninitialized);
    for (qsizetype i = 0; i < text.size(); ++i) {
        text[i] = QChar(qFromLittleEndian<quint16>(bytes.data() + 2 * i));
    }
    return text;
}

class StringsReader {
public:
    StringsReader(const std::vector<QByteArrayView>& segments, ReadContext& context)
        : m_segments(segments), m_context(context), m_cursor(segments.front(), context.refusal) {}

    std::vector<QString> run();

private:
    bool nextSegment();
    void atLeastOneByte();
    int u16Across();
    quint32 u32Across();
    void skipAcross(qint64 count);
    QString characters(int count, bool isWide);

    const std::vector<QByteArrayView>& m_segments;
    ReadContext& m_context;
    size_t m_segment = 0;
    BiffCursor m_cursor;
};

bool StringsReader::nextSegment() {
    if (m_segment + 1 >= m_segments.size()) {
        return false;
    }
    m_cursor = BiffCursor(m_segments[++m_segment], m_context.refusal);
    return true;
}

void StringsReader::atLeastOneByte() {
    while (m_cursor.left() == 0 && nextSegment()) {
    }
}

int StringsReader::u16Across() {
    atLeastOneByte();
    return m_cursor.u16();
}

quint32 StringsReader::u32Across() {
    atLeastOneByte();
    return m_cursor.u32();
}

void StringsReader::skipAcross(qint64 count) {
    while (count > 0) {
        atLeastOneByte();
        const qint64 here = qMin<qint64>(count, qMax<qint64>(1, m_cursor.left()));
        m_cursor.skip(here);
        count -= here;
    }
}

QString StringsReader::characters(int count, bool isWide) {
    QString text;
    while (count > 0) {
        if (m_cursor.left() == 0) {
            atLeastOneByte();
            isWide = (m_cursor.u8() & 1) != 0;
        }
        const qsizetype size = isWide ? 2 : 1;
        const qsizetype here = qMin<qsizetype>(count, m_cursor.left() / size);
        if (here == 0) {
            throw m_context.refusal.damaged(QStringLiteral("half a character"));
        }
        const QByteArrayView raw = m_cursor.take(here * size);
        text += isWide ? wide(raw) : QString::fromLatin1(raw);
        count -= static_cast<int>(here);
    }
    return text;
}

std::vector<QString> StringsReader::run() {
    std::vector<QString> strings;
    m_cursor.skip(4);  // how often they are used
    const quint32 unique = m_cursor.u32();
    for (quint32 i = 0; i < unique; ++i) {
        atLeastOneByte();
        if (m_cursor.left() == 0) {
            break;  // some programs count more than they write
        }
        const int count = u16Across();
        const int flags = m_cursor.u8();
        const qint64 runs = (flags & 8) != 0 ? u16Across() : 0;
        const qint64 phonetic = (flags & 4) != 0 ? u32Across() : 0;
        strings.push_back(characters(count, (flags & 1) != 0));
        m_context.countText({}, 0, strings.back().size());
        skipAcross(4 * runs);
        skipAcross(phonetic);
        if (static_cast<qint64>(strings.size()) > m_context.limits.sharedStrings) {
            throw m_context.refusal.tooMany(InputRefusal::tr("文字"));
        }
    }
    return strings;
}

}  // namespace

std::vector<QString> readBiffStrings(const std::vector<QByteArrayView>& segments, ReadContext& context) {
    return StringsReader(segments, context).run();
}

QString biffUnicode(BiffCursor& cursor, int lengthBytes) {
    const int count = lengthBytes == 1 ? cursor.u8() : cursor.u16();
    if (count == 0 && cursor.left() == 0) {
        return {};
    }
    const int flags = cursor.u8();
    cursor.skip(((flags & 8) != 0 ? 2 : 0) +
                ((flags & 4) != 0 ? 4 : 0));  // sizes of what stands behind the characters
    // What goes on in a CONTINUE record, beyond 8 000 bytes, is given up rather than the whole file.
    return (flags & 1) != 0 ? wide(cursor.take(qMin<qsizetype>(2 * count, cursor.left() / 2 * 2)))
                            : QString::fromLatin1(cursor.take(qMin<qsizetype>(count, cursor.left())));
}

QString biffBytes(BiffCursor& cursor, int lengthBytes, int codePage) {
    const int count = lengthBytes == 1 ? cursor.u8() : cursor.u16();
    const QByteArrayView raw = cursor.take(count);
    if (codePage == 1200) {
        return wide(raw);
    }
    // Here BIFF5 comes from Chinese programs, and many of them do not name their code page.
    return fromGb18030(raw).value_or(QString::fromLatin1(raw));
}

}  // namespace nuanxin
