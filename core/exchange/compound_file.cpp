// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/compound_file.h"

#include <QtEndian>

namespace nuanxin {

namespace {

constexpr quint32 kLastSector = 0xFFFFFFFA;  // above are marks: free, end of chain, FAT, DIFAT
constexpr int kHeaderBytes = 512;
constexpr int kMiniSectorBytes = 64;
constexpr qint64 kMiniCutoff = 4096;  // smaller streams live in the mini stream
constexpr int kEntryBytes = 128;

quint32 u32(QByteArrayView bytes, qsizetype at) {
    return qFromLittleEndian<quint32>(bytes.data() + at);
}

quint16 u16(QByteArrayView bytes, qsizetype at) {
    return qFromLittleEndian<quint16>(bytes.data() + at);
}

}  // namespace

CompoundFile::CompoundFile(const QByteArray& bytes, const InputRefusal& refusal)
    : m_bytes(bytes), m_refusal(refusal) {
    if (bytes.size() < kHeaderBytes) {
        throw damaged("header");
    }
    const int shift = u16(bytes, 30);
    if (shift != 9 && shift != 12) {
        throw damaged("sector size");
    }
    m_sectorBytes = 1 << shift;
    readFat();
    readDirectory();
}

QByteArrayView CompoundFile::sector(quint32 index) const {
    const qint64 at = (static_cast<qint64>(index) + 1) * m_sectorBytes;
    if (index > kLastSector || at + m_sectorBytes > m_bytes.size()) {
        // The last sector of a file may be cut short; anything further is not there.
        if (index > kLastSector || at >= m_bytes.size()) {
            throw damaged("sector");
        }
        return QByteArrayView(m_bytes).sliced(at);
    }
    return QByteArrayView(m_bytes).sliced(at, m_sectorBytes);
}

void CompoundFile::readFat() {
    const qint64 sectors = m_bytes.size() / m_sectorBytes + 1;
    const auto addFatSector = [&](quint32 index) {
        const QByteArrayView words = sector(index);
        for (qsizetype at = 0; at + 4 <= words.size(); at += 4) {
            m_fat.push_back(u32(words, at));
        }
    };
    const auto wanted = static_cast<qint64>(u32(m_bytes, 44));
    if (wanted > sectors) {
        throw damaged("FAT");
    }
    qint64 added = 0;
    for (int i = 0; i < 109 && added < wanted; ++i, ++added) {
        addFatSector(u32(m_bytes, 76 + 4 * i));
    }
    quint32 difat = u32(m_bytes, 68);
    for (qint64 steps = 0; added < wanted; ++steps) {
        const QByteArrayView words = sector(difat);
        if (steps > sectors || words.size() < m_sectorBytes) {
            throw damaged("DIFAT");
        }
        for (qsizetype at = 0; at + 8 <= words.size() && added < wanted; at += 4, ++added) {
            addFatSector(u32(words, at));
        }
        difat = u32(words, m_sectorBytes - 4);
    }
}

std::vector<quint32> CompoundFile::chain(quint32 first, const std::vector<quint32>& fat) const {
    std::vector<quint32> sectors;
    for (quint32 at = first; at <= kLastSector; at = fat[at]) {
        if (at >= fat.size() || sectors.size() >= fat.size()) {
            throw damaged("chain");
        }
        sectors.push_back(at);
    }
    return sectors;
}

QByteArray CompoundFile::chained(quint32 first) const {
    const std::vector<quint32> sectors = chain(first, m_fat);
    // A sound file has every sector once, so no chain is longer than the file.
    if (static_cast<qint64>(sectors.size()) > m_bytes.size() / m_sectorBytes + 1) {
        throw damaged("chain longer than the file");
    }
    QByteArray bytes;
    bytes.reserve(static_cast<qsizetype>(sectors.size()) * m_sectorBytes);
    for (const quint32 index : sectors) {
        bytes.append(sector(index));
    }
    return bytes;
}

void CompoundFile::readDirectory() {
    const QByteArray directory = chained(u32(m_bytes, 48));
    for (qsizetype at = 0; at + kEntryBytes <= directory.size(); at += kEntryBytes) {
        const QByteArrayView raw = QByteArrayView(directory).sliced(at, kEntryBytes);
        Entry entry;
        const int units = qBound(0, u16(raw, 64) / 2 - 1, 31);
        for (int i = 0; i < units; ++i) {
            entry.name += QChar(u16(raw, 2 * i));
        }
        entry.type = raw[66];
        entry.firstSector = u32(raw, 116);
        entry.size = u32(raw, 120);
        m_entries.push_back(entry);
    }
    if (m_entries.empty() || m_entries.front().type != 5) {
        throw damaged("directory");
    }
    if (u32(m_bytes, 64) > 0) {
        const QByteArray mini = chained(u32(m_bytes, 60));
        for (qsizetype at = 0; at + 4 <= mini.size(); at += 4) {
            m_miniFat.push_back(u32(mini, at));
        }
    }
}

const CompoundFile::Entry* CompoundFile::find(QStringView name) const {
    for (const Entry& entry : m_entries) {
        if (entry.type == 2 && name.compare(entry.name, Qt::CaseInsensitive) == 0) {
            return &entry;
        }
    }
    return nullptr;
}

QByteArray CompoundFile::chainedInMini(const Entry& entry) const {
    const QByteArray mini = chained(m_entries.front().firstSector);
    QByteArray bytes;
    for (const quint32 index : chain(entry.firstSector, m_miniFat)) {
        const qint64 at = static_cast<qint64>(index) * kMiniSectorBytes;
        if (at >= mini.size()) {
            throw damaged("mini sector");
        }
        bytes.append(QByteArrayView(mini).sliced(at, qMin<qint64>(kMiniSectorBytes, mini.size() - at)));
    }
    return bytes;
}

QByteArray CompoundFile::stream(QStringView name) const {
    const Entry* entry = find(name);
    if (entry == nullptr) {
        throw damaged("stream");
    }
    QByteArray bytes = entry->size < kMiniCutoff ? chainedInMini(*entry) : chained(entry->firstSector);
    if (bytes.size() < entry->size) {
        throw damaged("stream cut short");
    }
    bytes.truncate(entry->size);
    return bytes;
}

}  // namespace nuanxin
