// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xls_reader.h"

#include <QHash>

#include "core/exchange/compound_file.h"
#include "core/exchange/number_format.h"
#include "core/exchange/xls_sheet.h"

namespace nuanxin {

namespace {

enum Record {
    kEof = 0x0A,
    kDateMode = 0x22,
    kFilePass = 0x2F,
    kContinue = 0x3C,
    kCodePage = 0x42,
    kBoundSheet = 0x85,
    kXf = 0xE0,
    kSst = 0xFC,
    kFormat = 0x41E,
    kBof = 0x809
};

struct BoundSheet {
    SheetInfo info;
    qint64 offset = 0;
};

QByteArray workbookStream(const QByteArray& bytes, const ReadContext& context) {
    const CompoundFile file(bytes, context.refusal);
    if (file.has(u"EncryptedPackage") || file.has(u"EncryptionInfo")) {
        throw context.refusal.encrypted();
    }
    for (const QStringView name : {QStringView(u"Workbook"), QStringView(u"Book")}) {
        if (file.has(name)) {
            return file.stream(name);
        }
    }
    if (file.has(u"WordDocument")) {
        throw context.refusal.notASheet(InputRefusal::tr("一份 Word 文档"));
    }
    if (file.has(u"PowerPoint Document")) {
        throw context.refusal.notASheet(InputRefusal::tr("演示文稿"));
    }
    throw context.refusal.notASheet(InputRefusal::tr("别的文件"));
}

// What stands before the sheets: version, formats, strings and where each sheet begins.
class Globals {
public:
    Globals(QByteArrayView stream, ReadContext& context) : m_records(stream, 0), m_context(context) {}
    void run();

    XlsShared shared;
    std::vector<BoundSheet> sheets;

private:
    void begin();
    void take(const BiffRecord& record);
    void addSheet(BiffCursor& cursor);
    void addFormat(BiffCursor& cursor);
    void addStyle(BiffCursor& cursor);
    void readStrings(QByteArrayView first);
    bool isBiff8() const { return shared.version == BiffVersion::Biff8; }

    BiffRecords m_records;
    ReadContext& m_context;
    QHash<int, bool> m_formats;
    bool m_date1904 = false;
};

void Globals::begin() {
    BiffRecord record;
    if (!m_records.next(record) || record.id != kBof) {
        throw m_context.refusal.saveAsXlsx(InputRefusal::tr("很早的 Excel 表格"));
    }
    const int version = BiffCursor(record.data, m_context.refusal).u16();
    if (version != 0x0600 && version != 0x0500) {
        throw m_context.refusal.saveAsXlsx(InputRefusal::tr("很早的 Excel 表格"));
    }
    shared.version = version == 0x0600 ? BiffVersion::Biff8 : BiffVersion::Biff5;
}

void Globals::run() {
    begin();
    BiffRecord record;
    while (m_records.next(record) && record.id != kEof) {
        take(record);
    }
    for (BoundSheet& sheet : sheets) {
        sheet.info.date1904 = m_date1904;
    }
}

void Globals::take(const BiffRecord& record) {
    BiffCursor cursor(record.data, m_context.refusal);
    switch (record.id) {
        case kFilePass:
            throw m_context.refusal.encrypted();
        case kCodePage:
            shared.codePage = cursor.u16();
            break;
        case kDateMode:
            m_date1904 = cursor.u16() == 1;
            break;
        case kFormat:
            addFormat(cursor);
            break;
        case kXf:
            addStyle(cursor);
            break;
        case kBoundSheet:
            addSheet(cursor);
            break;
        case kSst:
            readStrings(record.data);
            break;
        default:
            break;
    }
}

void Globals::addSheet(BiffCursor& cursor) {
    BoundSheet sheet;
    sheet.offset = cursor.u32();
    sheet.info.hidden = (cursor.u8() & 3) != 0;
    const int type = cursor.u8();
    sheet.info.name = isBiff8() ? biffUnicode(cursor, 1) : biffBytes(cursor, 1, shared.codePage);
    if (type == 0) {  // others are charts, macros and modules
        sheets.push_back(sheet);
    }
    if (static_cast<int>(sheets.size()) > m_context.limits.sheets) {
        throw m_context.refusal.tooMany(InputRefusal::tr("工作表"));
    }
}

void Globals::addFormat(BiffCursor& cursor) {
    const int id = cursor.u16();
    m_formats.insert(
        id, isDateFormatCode(isBiff8() ? biffUnicode(cursor, 2) : biffBytes(cursor, 1, shared.codePage)));
}

void Globals::addStyle(BiffCursor& cursor) {
    cursor.skip(2);
    const int format = cursor.u16();
    const auto own = m_formats.find(format);
    shared.dateStyles.push_back(own != m_formats.end() ? *own : isBuiltInDateFormat(format));
}

void Globals::readStrings(QByteArrayView first) {
    std::vector<QByteArrayView> segments{first};
    BiffRecord record;
    while (m_records.peek(record) && record.id == kContinue) {
        m_records.next(record);
        segments.push_back(record.data);
    }
    shared.strings = readBiffStrings(segments, m_context);
}

}  // namespace

void readXls(const QByteArray& bytes, RowSink& sink, ReadContext& context) {
    const QByteArray stream = workbookStream(bytes, context);
    context.setTotal(stream.size());
    Globals globals(stream, context);
    globals.run();
    if (globals.sheets.empty()) {
        throw context.refusal.noSheets();
    }
    for (BoundSheet& sheet : globals.sheets) {
        BiffRecords records(stream, sheet.offset);
        BiffRecord first;
        if (!records.next(first) || first.id != kBof) {
            throw context.refusal.damagedSheet(sheet.info.name, 0, QStringLiteral("no BOF"));
        }
        if (sink.beginSheet(sheet.info)) {
            readXlsSheet(records, globals.shared, sheet.info, sink, context);
            sink.endSheet(sheet.info);
        }
    }
}

}  // namespace nuanxin
