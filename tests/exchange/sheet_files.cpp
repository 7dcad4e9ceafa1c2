// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/sheet_files.h"

#include <zip.h>

#include <QStringList>
#include <QtEndian>

#include "core/exchange/sheet_reader.h"
#include "core/ledger/error.h"
#include "tests/qstring_catch.h"

namespace nuanxin {

QByteArray makeZip(const std::vector<Part>& parts) {
    zip_error_t error;
    zip_source_t* store = zip_source_buffer_create(nullptr, 0, 0, &error);
    REQUIRE(store != nullptr);
    zip_source_keep(store);
    zip_t* zip = zip_open_from_source(store, ZIP_TRUNCATE, &error);
    REQUIRE(zip != nullptr);
    for (const auto& [name, contents] : parts) {
        zip_source_t* source =
            zip_source_buffer(zip, contents.constData(), static_cast<zip_uint64_t>(contents.size()), 0);
        REQUIRE(zip_file_add(zip, name.constData(), source, ZIP_FL_ENC_UTF_8) >= 0);
    }
    REQUIRE(zip_close(zip) == 0);
    REQUIRE(zip_source_open(store) == 0);
    zip_source_seek(store, 0, SEEK_END);
    QByteArray bytes(static_cast<qsizetype>(zip_source_tell(store)), '\0');
    zip_source_seek(store, 0, SEEK_SET);
    zip_source_read(store, bytes.data(), static_cast<zip_uint64_t>(bytes.size()));
    zip_source_close(store);
    zip_source_free(store);
    return bytes;
}

std::vector<Part> xlsxParts(const XlsxParts& parts) {
    const QByteArray kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    return {{"_rels/.rels", "<Relationships><Relationship Id=\"a\" Type=\"" + kind +
                                "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
            {"xl/workbook.xml",
             "<workbook><workbookPr " + parts.workbookPr +
                 "/><sheets><sheet name=\"花名册\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"},
            {"xl/_rels/workbook.xml.rels",
             "<Relationships><Relationship Id=\"r1\" Type=\"" + kind +
                 "worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\" Type=\"" + kind +
                 "styles\" Target=\"/xl/styles.xml\"/><Relationship Id=\"r3\" Type=\"" + kind +
                 "sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>"},
            {"xl/styles.xml", "<styleSheet><numFmts>" + parts.formats +
                                  "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>" +
                                  parts.styles + "</cellXfs></styleSheet>"},
            {"xl/sharedStrings.xml", "<sst>" + parts.strings + "</sst>"},
            {"xl/worksheets/sheet1.xml",
             "<worksheet><sheetData>" + parts.rows + "</sheetData>" + parts.behindRows + "</worksheet>"}};
}

QByteArray makeXlsx(const XlsxParts& parts) {
    return makeZip(xlsxParts(parts));
}

QByteArray little16(int value) {
    QByteArray bytes(2, '\0');
    qToLittleEndian(static_cast<quint16>(value), bytes.data());
    return bytes;
}

QByteArray little32(quint32 value) {
    QByteArray bytes(4, '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

// Sector 0: FAT, 1: directory, 2 and on: the stream, padded so that it is no mini stream.
QByteArray makeCompoundFile(const QString& streamName, const QByteArray& stream) {
    constexpr quint32 kEnd = 0xFFFFFFFE, kFatSector = 0xFFFFFFFD, kFree = 0xFFFFFFFF;
    const QByteArray padded = stream.leftJustified(qMax<qsizetype>(4096, stream.size()), '\0');
    const auto sectors = static_cast<quint32>((padded.size() + 511) / 512);
    REQUIRE(sectors <= 126);
    QByteArray header = QByteArray::fromHex("D0CF11E0A1B11AE1") + QByteArray(16, '\0') + little16(0x3E) +
                        little16(3) + little16(0xFFFE) + little16(9) + little16(6) + QByteArray(10, '\0') +
                        little32(1) + little32(1) + little32(0) + little32(4096) + little32(kEnd) +
                        little32(0) + little32(kEnd) + little32(0) + little32(0);
    while (header.size() < 512) {
        header += little32(kFree);
    }
    QByteArray fat = little32(kFatSector) + little32(kEnd);
    for (quint32 i = 0; i < sectors; ++i) {
        fat += little32(i + 1 < sectors ? i + 3 : kEnd);
    }
    while (fat.size() < 512) {
        fat += little32(kFree);
    }
    const auto entry = [](const QString& name, char type, quint32 first, quint32 size) {
        QByteArray raw(reinterpret_cast<const char*>(name.utf16()), name.size() * 2);
        raw = raw.leftJustified(64, '\0') + little16(static_cast<int>(name.size()) * 2 + 2) + type + '\1';
        raw += QByteArray(48, '\0') + little32(first) + little32(size) + little32(0);
        return raw;
    };
    const QByteArray directory = entry(QStringLiteral("Root Entry"), '\5', kEnd, 0) +
                                 entry(streamName, '\2', 2, static_cast<quint32>(padded.size()));
    return header + fat + directory.leftJustified(512, '\0') +
           padded.leftJustified(static_cast<qsizetype>(sectors) * 512, '\0');
}

QByteArray biffRecord(int id, const QByteArray& data) {
    return little16(id) + little16(static_cast<int>(data.size())) + data;
}

QByteArray makeXls(const XlsParts& parts) {
    const auto bof = [](int type) {
        return biffRecord(0x809, little16(0x0600) + little16(type) + QByteArray(12, '\0'));
    };
    const QByteArray eof = biffRecord(0x0A, {});
    const QByteArray before = bof(5) + parts.globals;
    const QByteArray rest = little16(parts.hidden ? 1 : 0) + '\2' + '\0' + "S1";
    const auto offset = static_cast<quint32>(before.size() + 4 + 4 + rest.size() + eof.size());
    const QByteArray stream =
        before + biffRecord(0x85, little32(offset) + rest) + eof + bof(0x10) + parts.cells + eof;
    return makeCompoundFile(QStringLiteral("Workbook"), stream);
}

QString shown(const Sheet& sheet) {
    QStringList rows;
    for (const SheetRow& row : sheet.rows) {
        QString line = QStringLiteral("%1:").arg(row.number);
        for (const Cell& cell : row.cells) {
            line +=
                QStringLiteral(" %1=%2").arg(QChar(u'A' + cell.column)).arg(shownText(cell, sheet.date1904));
        }
        rows << line;
    }
    return rows.join(u'|');
}

QString shownSheet(const QByteArray& file, const QString& name) {
    return shown(readWorkbook(file, name).sheets.at(0));
}

QString refusalOf(const QByteArray& file, const QString& name, const SheetLimits& limits) {
    try {
        readWorkbook(file, name, limits);
    } catch (const Error& error) {
        REQUIRE(error.kind() == ErrorKind::BadInput);
        return error.subject();
    }
    return QStringLiteral("read");
}

}  // namespace nuanxin
