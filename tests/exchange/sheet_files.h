// SPDX-License-Identifier: GPL-3.0-or-later
// Makes spreadsheet files, sound and unsound, for the tests of exchange.
#pragma once

#include <QByteArray>
#include <QString>
#include <utility>
#include <vector>

#include "core/exchange/sheet.h"
#include "core/exchange/sheet_limits.h"

namespace nuanxin {

using Part = std::pair<QByteArray, QByteArray>;  // name, contents
QByteArray makeZip(const std::vector<Part>& parts);

// A workbook around one sheet's XML; what is left empty is left out.
struct XlsxParts {
    QByteArray rows = {};        // what stands in sheetData
    QByteArray behindRows = {};  // mergeCells
    QByteArray strings = {};     // the <si> elements
    QByteArray formats = {};     // the <numFmt> elements
    QByteArray styles = {};      // the <xf> elements of cellXfs
    QByteArray workbookPr = {};  // attributes
};
QByteArray makeXlsx(const XlsxParts& parts);
std::vector<Part> xlsxParts(const XlsxParts& parts);

// A compound file with one stream.
QByteArray makeCompoundFile(const QString& streamName, const QByteArray& stream);

// A BIFF8 workbook stream, put together record by record.
QByteArray biffRecord(int id, const QByteArray& data);
QByteArray little16(int value);
QByteArray little32(quint32 value);
struct XlsParts {
    QByteArray globals = {};  // records between the workbook's BOF and its BOUNDSHEET
    QByteArray cells = {};    // records of the one sheet
    bool hidden = false;
};
QByteArray makeXls(const XlsParts& parts);

// The whole sheet as text: "1: A=甲 C=3|4: B=2020-01-02", columns as letters.
QString shown(const Sheet& sheet);

// Reads and shows the first sheet.
QString shownSheet(const QByteArray& file, const QString& name = QStringLiteral("名册.xlsx"));

// The sentence with which a file is refused; "read" where it is not.
QString refusalOf(const QByteArray& file, const QString& name = QStringLiteral("名册.xlsx"),
                  const SheetLimits& limits = {});

}  // namespace nuanxin
