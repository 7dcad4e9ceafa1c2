// SPDX-License-Identifier: GPL-3.0-or-later
// What an XLSX says about itself before its sheets: which parts it has, its sheets, styles and shared
// strings.
#pragma once

#include <QByteArray>
#include <QHash>
#include <vector>

#include "core/exchange/xml_stream.h"

namespace nuanxin {

struct XlsxSheetPart {
    QString name;
    QByteArray part;
    bool hidden = false;
};

struct XlsxBook {
    std::vector<XlsxSheetPart> sheets;   // in the order of the tabs; chart sheets are left out
    QByteArray stylesPart, stringsPart;  // empty: none
    bool date1904 = false;
};

// Throws a refusal that says what the archive is where it is no XLSX.
XlsxBook readXlsxBook(XlsxArchive& archive, ReadContext& context);

// For each cell style: whether it shows a number as a date.
std::vector<bool> readXlsxDateStyles(XlsxArchive& archive, const QByteArray& part, ReadContext& context);

// Runs of rich text are joined; phonetic runs are left out.
std::vector<QString> readXlsxStrings(XlsxArchive& archive, const QByteArray& part, ReadContext& context);

}  // namespace nuanxin
