// SPDX-License-Identifier: GPL-3.0-or-later
#include <QStringDecoder>

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

QString decoded(const QByteArray& bytes, const ReadContext& context) {
    if (const auto encoding = QStringConverter::encodingForData(bytes)) {
        QStringDecoder decode(*encoding);
        return decode(bytes);
    }
    const QByteArrayView sound(bytes.constData(), withoutCutCharacter(bytes));
    if (sound.isValidUtf8()) {
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
