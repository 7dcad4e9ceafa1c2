// SPDX-License-Identifier: GPL-3.0-or-later
// A CSV file has no types, and a spreadsheet that opens it takes texts for formulas and for numbers. A sign
// in front keeps it from that, and is taken off when the file is read back.
#pragma once

#include <QString>

namespace nuanxin {

// An apostrophe before =cmd(); a tab before 18 digits, of which a spreadsheet would keep 15.
QString guarded(const QString& text);
QString unguarded(const QString& text);  // of guarded(text): text

}  // namespace nuanxin
