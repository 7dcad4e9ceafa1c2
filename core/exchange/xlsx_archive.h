// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of an Open Packaging archive (ECMA-376 part 2), read through libzip within limits.
#pragma once

#include <QByteArray>
#include <QHash>
#include <memory>

#include "core/exchange/read_context.h"

struct zip;
struct zip_file;

namespace nuanxin {

// One part, expanded piece by piece, by one thread at a time.
class PartStream {
public:
    PartStream(zip_file* file, qint64 packedBytes, qint64& archiveBytes, ReadContext& context);
    ~PartStream();
    Q_DISABLE_COPY_MOVE(PartStream)

    qint64 read(char* into, qint64 capacity);  // 0 at the end, whose checksum has then been verified

private:
    zip_file* m_file;
    qint64 m_packed, m_expanded = 0;
    qint64& m_archiveBytes;
    ReadContext& m_context;
};

class XlsxArchive {
public:
    // `bytes` must outlive the archive.
    XlsxArchive(const QByteArray& bytes, ReadContext& context);
    ~XlsxArchive();
    Q_DISABLE_COPY_MOVE(XlsxArchive)

    // Part names are looked up without regard to case, as the standard says, and to the slash's direction.
    bool has(const QByteArray& part) const { return m_parts.contains(key(part)); }
    qint64 declaredBytes(const QByteArray& part) const;
    std::unique_ptr<PartStream> open(const QByteArray& part);
    bool hasPartUnder(const QByteArray& folder) const;

private:
    static QByteArray key(QByteArray part);
    void listParts();

    ReadContext& m_context;
    zip* m_zip = nullptr;
    qint64 m_fileBytes, m_expanded = 0;
    QHash<QByteArray, qint64> m_parts;
};

}  // namespace nuanxin
