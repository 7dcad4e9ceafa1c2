// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_reader.h"

#include "core/exchange/xlsx_sheet.h"

namespace nuanxin {

void readXlsx(const QByteArray& bytes, RowSink& sink, ReadContext& context) {
    XlsxArchive archive(bytes, context);
    const XlsxBook book = readXlsxBook(archive, context);
    qint64 total = archive.declaredBytes(book.stringsPart);
    for (const XlsxSheetPart& sheet : book.sheets) {
        total += archive.declaredBytes(sheet.part);
    }
    context.setTotal(total);
    const std::vector<bool> dateStyles = readXlsxDateStyles(archive, book.stylesPart, context);
    const std::vector<QString> strings = readXlsxStrings(archive, book.stringsPart, context);
    for (const XlsxSheetPart& sheet : book.sheets) {
        SheetInfo info;
        info.name = sheet.name;
        info.hidden = sheet.hidden;
        info.date1904 = book.date1904;
        if (sink.beginSheet(info)) {
            readXlsxSheet(archive, sheet.part, {strings, dateStyles}, info, sink, context);
            sink.endSheet(info);
        }
    }
}

}  // namespace nuanxin
