// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a number format shows a number as a date or a time. Shared by XLSX and XLS.
#pragma once

#include <QStringView>

namespace nuanxin {

// By number: ECMA-376 part 1, 18.8.30, with the East Asian ones 27-36 and 50-58.
bool isBuiltInDateFormat(int id);

// By code: yyyy"年"m"月"d"日", [$-804]yyyy/m/d, [h]:mm … but not 0.00"d", [Red]0 or General.
bool isDateFormatCode(QStringView code);

}  // namespace nuanxin
