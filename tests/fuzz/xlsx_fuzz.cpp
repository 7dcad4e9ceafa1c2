// SPDX-License-Identifier: GPL-3.0-or-later
// Whole archives seldom survive a mutation, so half of the inputs are worksheets, put into a sound archive
// here.
#include <zip.h>

#include <QByteArray>
#include <QList>

#include "tests/fuzz/fuzz_target.h"

namespace {

void add(zip_t* zip, const char* name, const QByteArray& contents) {
    zip_source_t* source =
        zip_source_buffer(zip, contents.constData(), static_cast<zip_uint64_t>(contents.size()), 0);
    const zip_int64_t at = zip_file_add(zip, name, source, 0);
    zip_set_file_compression(zip, static_cast<zip_uint64_t>(at), ZIP_CM_STORE, 0);
}

// The input is "sheet" NUL "strings" NUL "styles" NUL "workbook".
QByteArray archiveOf(const QByteArray& input) {
    const QList<QByteArray> xml = input.split('\0');
    zip_error_t error;
    zip_source_t* store = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(store);
    zip_t* zip = zip_open_from_source(store, ZIP_TRUNCATE, &error);
    const QByteArray relationships =
        "<r><Relationship Id='1' Type='/worksheet' Target='s.xml'/><Relationship Id='2' "
        "Type='/sharedStrings' "
        "Target='t.xml'/><Relationship Id='3' Type='/styles' Target='y.xml'/></r>";
    const QByteArray book = xml.value(3, "<w><sheet name='a' id='1'/></w>");
    const QByteArray sheet = xml.value(0), strings = xml.value(1), styles = xml.value(2);
    add(zip, "xl/workbook.xml", book);
    add(zip, "xl/_rels/workbook.xml.rels", relationships);
    add(zip, "xl/s.xml", sheet);
    if (xml.size() > 1) {
        add(zip, "xl/t.xml", strings);
    }
    if (xml.size() > 2) {
        add(zip, "xl/y.xml", styles);
    }
    QByteArray bytes;
    if (zip_close(zip) == 0 && zip_source_open(store) == 0) {
        zip_source_seek(store, 0, SEEK_END);
        bytes.resize(static_cast<qsizetype>(zip_source_tell(store)));
        zip_source_seek(store, 0, SEEK_SET);
        zip_source_read(store, bytes.data(), static_cast<zip_uint64_t>(bytes.size()));
        zip_source_close(store);
    }
    zip_source_free(store);
    return bytes;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    const auto input =
        QByteArray::fromRawData(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    if (input.startsWith("PK")) {
        nuanxin::readHostile(nuanxin::FuzzedFormat::Xlsx, data, size);
    } else {
        const QByteArray archive = archiveOf(input);
        nuanxin::readHostile(nuanxin::FuzzedFormat::Xlsx,
                             reinterpret_cast<const uint8_t*>(archive.constData()),
                             static_cast<size_t>(archive.size()));
    }
    return 0;
}
