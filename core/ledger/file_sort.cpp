// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/file_sort.h"

#include <QFile>
#include <algorithm>

#include "core/ledger/backup.h"

namespace nuanxin {

namespace {

constexpr qint64 kLooked = 4096;

struct Mark {
    QByteArray bytes;
    FileSort sort;
};

const std::vector<Mark>& marks() {
    static const std::vector<Mark> all = {
        {QByteArray("SQLite format 3\0", 16), FileSort::OtherDatabase},
        {"PK\x03\x04", FileSort::Spreadsheet},                        // xlsx, docx, ods
        {"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", FileSort::Spreadsheet},  // xls, doc
        {"%PDF-", FileSort::Pdf},
        {"\x89PNG", FileSort::Picture},
        {"\xff\xd8\xff", FileSort::Picture},
        {"GIF8", FileSort::Picture},
    };
    return all;
}

// No control characters but those of lines. Bytes above 127 are letters in UTF-8 and GB 18030 alike.
bool isText(const QByteArray& bytes) {
    return std::ranges::all_of(bytes, [](char byte) {
        const auto value = static_cast<unsigned char>(byte);
        return value >= 0x20 || (value >= '\t' && value <= '\r');
    });
}

}  // namespace

FileSort sortOf(const QString& path) {
    if (isEncryptedBackup(path)) {
        return FileSort::Backup;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return FileSort::Unknown;
    }
    const QByteArray start = file.read(kLooked);
    if (start.isEmpty()) {
        return FileSort::Empty;
    }
    for (const Mark& mark : marks()) {
        if (start.startsWith(mark.bytes)) {
            return mark.sort;
        }
    }
    return isText(start) ? FileSort::Text : FileSort::Unknown;
}

}  // namespace nuanxin
