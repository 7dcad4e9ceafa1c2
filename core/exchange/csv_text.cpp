// SPDX-License-Identifier: GPL-3.0-or-later
#include <QStringDecoder>
#include <algorithm>
#include <optional>

#include "core/exchange/csv_reader.h"
#include "core/exchange/gb18030.h"

namespace nuanxin {

namespace {

// A character cut off at the very end is no proof against UTF-8.
qsizetype withoutCutCharacter(QByteArrayView bytes) {
    for (qsizetype back = 1; back <= 3 && back <= bytes.size(); ++back) {
        const auto byte = static_cast<unsigned char>(bytes[bytes.size() - back]);
        if ((byte & 0xC0) == 0x80) {
            continue;
        }
        const int length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1;
        return length > back ? bytes.size() - back : bytes.size();
    }
    return bytes.size();
}

bool isText(const QString& text) {
    qsizetype strange = 0;
    for (const QChar c : text) {
        const bool control = c < u' ' && c != u'\t' && c != u'\n' && c != u'\r' && c != u'\f' && c != u'\x1a';
        strange += control ? 1 : 0;
    }
    return strange * 50 <= text.size();
}

// Digits, commas and line ends have an empty half in UTF-16, and no other text has such bytes; 一 (4E00) and
// a few more have the other half empty.
std::optional<QStringConverter::Encoding> utf16WithoutMark(const QByteArray& bytes) {
    constexpr qsizetype kLookedAt = 64 << 10, kLeastPercent = 5, kTimesMore = 4;
    qsizetype zeros[2] = {0, 0};
    const qsizetype looked = qMin(bytes.size(), kLookedAt) & ~qsizetype(1);
    for (qsizetype i = 0; i < looked; ++i) {
        zeros[i % 2] += bytes[i] == '\0' ? 1 : 0;
    }
    const qsizetype least = qMax<qsizetype>(1, looked / 2 * kLeastPercent / 100);
    const qsizetype more = qMax(zeros[0], zeros[1]), fewer = qMin(zeros[0], zeros[1]);
    if (more < least || more < kTimesMore * fewer) {
        return std::nullopt;
    }
    return zeros[0] > zeros[1] ? QStringConverter::Utf16BE : QStringConverter::Utf16LE;
}

// UTF-8 with a line of another program's pasted in. As GB 18030 all the other lines would be read wrong, so
// it is that line that is not read.
bool isMostlyUtf8(const QByteArray& bytes) {
    qsizetype sound = 0, other = 0;
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype end = bytes.indexOf('\n', at);
        const QByteArrayView line = QByteArrayView(bytes).sliced(at, (end < 0 ? bytes.size() : end) - at);
        at += line.size() + 1;
        if (std::any_of(line.begin(), line.end(), [](char c) { return (c & 0x80) != 0; })) {
            ++(line.isValidUtf8() ? sound : other);
        }
    }
    return sound > other;
}

QString decoded(const QByteArray& bytes, const ReadContext& context) {
    if (const auto encoding = QStringConverter::encodingForData(bytes)) {
        QStringDecoder decode(*encoding);
        return decode(bytes);
    }
    if (const auto encoding = utf16WithoutMark(bytes)) {
        QStringDecoder decode(*encoding);
        return decode(bytes);
    }
    const QByteArrayView sound(bytes.constData(), withoutCutCharacter(bytes));
    if (sound.isValidUtf8() || isMostlyUtf8(bytes)) {
        return QString::fromUtf8(bytes);
    }
    qsizetype fault = 0;
    if (const auto text = fromGb18030(bytes, &fault)) {
        return *text;
    }
    const QString head = QString::fromLatin1(bytes.constData(), qMin<qsizetype>(bytes.size(), 4096));
    throw isText(head) ? context.refusal.unknownEncoding(1 + static_cast<int>(bytes.left(fault).count('\n')))
                       : context.refusal.notASheet(InputRefusal::tr("别的文件"));
}

}  // namespace

QString decodeText(const QByteArray& bytes, const ReadContext& context) {
    QString text = decoded(bytes, context);
    if (!isText(text)) {
        throw context.refusal.notASheet(InputRefusal::tr("别的文件"));
    }
    text.remove(QChar(u'\0'));
    if (text.endsWith(u'\x1a')) {  // how DOS programs ended a text
        text.chop(1);
    }
    return text;
}

}  // namespace nuanxin
