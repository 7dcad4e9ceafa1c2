// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_archive.h"

#include <zip.h>

#include <string_view>

namespace nuanxin {

namespace {

// libzip keeps a record for every entry, so they are counted before it opens the file. The signature of a
// directory entry can turn up in packed data by chance, never ten thousand times.
qint64 countDirectoryEntries(const QByteArray& bytes) {
    constexpr std::string_view kSignature("PK\x01\x02", 4);
    const std::string_view all(bytes.constData(), static_cast<size_t>(bytes.size()));
    qint64 count = 0;
    for (auto at = all.find(kSignature); at != std::string_view::npos; at = all.find(kSignature, at + 4)) {
        ++count;
    }
    return count;
}

}  // namespace

PartStream::PartStream(zip_file* file, qint64 packedBytes, qint64& archiveBytes, ReadContext& context)
    : m_file(file), m_packed(packedBytes), m_archiveBytes(archiveBytes), m_context(context) {}

PartStream::~PartStream() {
    zip_fclose(m_file);
}

qint64 PartStream::read(char* into, qint64 capacity) {
    const qint64 count = zip_fread(m_file, into, static_cast<zip_uint64_t>(capacity));
    if (count < 0) {
        throw m_context.refusal.damaged(QString::fromUtf8(zip_file_strerror(m_file)));
    }
    const SheetLimits& limits = m_context.limits;
    m_expanded += count;
    m_archiveBytes += count;
    const bool outOfProportion =
        m_expanded > limits.ratioFreeBytes && m_expanded > m_packed * limits.compressionRatio;
    if (outOfProportion || m_expanded > limits.entryBytes || m_archiveBytes > limits.archiveBytes) {
        throw m_context.refusal.bomb();
    }
    return count;
}

XlsxArchive::XlsxArchive(const QByteArray& bytes, ReadContext& context)
    : m_context(context), m_fileBytes(bytes.size()) {
    if (countDirectoryEntries(bytes) > context.limits.archiveEntries) {
        throw context.refusal.bomb();
    }
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source =
        zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    m_zip = source == nullptr ? nullptr : zip_open_from_source(source, ZIP_RDONLY, &error);
    if (m_zip == nullptr) {
        const Error refusal = context.refusal.damaged(QString::fromUtf8(zip_error_strerror(&error)));
        zip_source_free(source);
        zip_error_fini(&error);
        throw refusal;
    }
    zip_error_fini(&error);
    listParts();
}

void XlsxArchive::listParts() {
    const zip_int64_t count = zip_get_num_entries(m_zip, 0);
    for (zip_int64_t i = 0; i < count; ++i) {
        const char* name = zip_get_name(m_zip, static_cast<zip_uint64_t>(i), ZIP_FL_ENC_RAW);
        if (name != nullptr) {
            m_parts.insert(key(name), i);
        }
    }
}

XlsxArchive::~XlsxArchive() {
    zip_discard(m_zip);
}

QByteArray XlsxArchive::key(QByteArray part) {
    part.replace('\\', '/');
    while (part.startsWith('/')) {
        part.remove(0, 1);
    }
    return part.toLower();
}

bool XlsxArchive::hasPartUnder(const QByteArray& folder) const {
    for (auto part = m_parts.keyBegin(); part != m_parts.keyEnd(); ++part) {
        if (part->startsWith(folder)) {
            return true;
        }
    }
    return false;
}

qint64 XlsxArchive::declaredBytes(const QByteArray& part) const {
    zip_stat_t stat;
    const auto at = m_parts.find(key(part));
    if (at == m_parts.end() || zip_stat_index(m_zip, static_cast<zip_uint64_t>(*at), 0, &stat) != 0) {
        return 0;
    }
    return static_cast<qint64>(qMin<zip_uint64_t>(stat.size, 1ULL << 40));
}

std::unique_ptr<PartStream> XlsxArchive::open(const QByteArray& part) {
    const auto at = m_parts.find(key(part));
    zip_stat_t stat;
    if (at == m_parts.end() || zip_stat_index(m_zip, static_cast<zip_uint64_t>(*at), 0, &stat) != 0) {
        throw m_context.refusal.damaged(QStringLiteral("no part ") + QString::fromUtf8(part));
    }
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE) {
        throw m_context.refusal.encrypted();
    }
    zip_file_t* file = zip_fopen_index(m_zip, static_cast<zip_uint64_t>(*at), 0);
    if (file == nullptr) {
        throw m_context.refusal.damaged(QString::fromUtf8(zip_strerror(m_zip)));
    }
    const qint64 packed = static_cast<qint64>(qMin<zip_uint64_t>(stat.comp_size, 1ULL << 40));
    return std::make_unique<PartStream>(file, qMin(packed, m_fileBytes), m_expanded, m_context);
}

}  // namespace nuanxin
