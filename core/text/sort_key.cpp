// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/sort_key.h"

#include "core/text/reading.h"

namespace nuanxin::text {

namespace {

// First bytes. A syllable's first byte is kSyllable + 0..6.
constexpr char kDigits = 0x01, kLetters = 0x02, kSyllable = 0x10, kUnread = 0x7F;

void append16(QByteArray& key, quint16 value) {
    key += static_cast<char>(value >> 8);
    key += static_cast<char>(value & 0xFF);
}

void appendStrokes(QByteArray& key, char32_t character) {
    const int count = strokeCountOf(character);
    key += static_cast<char>(count == 0 ? 0xFF : count);
    const quint16 order = strokeOrderOf(character);
    append16(key, order);
    if (order == 0xFFFF) {
        key += static_cast<char>(character >> 16);
        append16(key, static_cast<quint16>(character));
    }
}

void appendRun(QByteArray& key, const QString& run) {
    if (!run.front().isDigit()) {
        key += kLetters;
        key += run.toUtf8();
        key += '\0';
        return;
    }
    qsizetype zeros = 0;
    while (zeros + 1 < run.size() && run[zeros].digitValue() == 0) {
        ++zeros;
    }
    key += kDigits;
    key += static_cast<char>(qMin<qsizetype>(run.size() - zeros, 255));  // 9 before 10
    for (const QChar digit : run.mid(zeros)) {
        key += static_cast<char>('0' + digit.digitValue());
    }
}

QByteArray pinyinKey(const QString& text, ReadAs as) {
    QByteArray key;
    for (const ReadItem& item : readAloud(text, as)) {
        if (item.character == 0) {
            appendRun(key, item.run);
            continue;
        }
        if (item.syllable) {
            append16(key, static_cast<quint16>((kSyllable << 8) + *item.syllable));
        } else {
            key += kUnread;
        }
        appendStrokes(key, item.character);
    }
    return key;
}

}  // namespace

QByteArray pinyinSortKey(const QString& name) {
    return pinyinKey(name, ReadAs::Name);
}

QByteArray pinyinSortKeyOf(const QString& text) {
    return pinyinKey(text, ReadAs::Words);
}

}  // namespace nuanxin::text
