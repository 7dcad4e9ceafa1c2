// SPDX-License-Identifier: GPL-3.0-or-later
// A compound file (MS-CFB), the box that XLS files and encrypted workbooks come in, held in memory.
#pragma once

#include <QByteArray>
#include <vector>

#include "core/exchange/input_refusal.h"

namespace nuanxin {

class CompoundFile {
public:
    // `bytes` must outlive it. Throws the refusal of a damaged file.
    CompoundFile(const QByteArray& bytes, const InputRefusal& refusal);

    bool has(QStringView stream) const { return find(stream) != nullptr; }
    QByteArray stream(QStringView name) const;  // throws where there is none

private:
    struct Entry {
        QString name;
        int type = 0;  // 2: stream, 5: root
        quint32 firstSector = 0;
        qint64 size = 0;
    };

    Error damaged(const char* detail) const { return m_refusal.damaged(QString::fromLatin1(detail)); }
    QByteArrayView sector(quint32 index) const;
    void readFat();
    void readDirectory();
    std::vector<quint32> chain(quint32 first, const std::vector<quint32>& fat) const;
    QByteArray chained(quint32 first) const;
    QByteArray chainedInMini(const Entry& entry) const;
    const Entry* find(QStringView name) const;

    const QByteArray& m_bytes;
    const InputRefusal& m_refusal;
    int m_sectorBytes = 512;
    std::vector<quint32> m_fat, m_miniFat;
    std::vector<Entry> m_entries;
};

}  // namespace nuanxin
