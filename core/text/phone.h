// SPDX-License-Identifier: GPL-3.0-or-later
// Phone numbers as people write them in a cell.
#pragma once

#include <QString>
#include <QStringList>

#include "core/text/problem.h"

namespace nuanxin::text {

enum class PhoneKind { None, Mobile, Landline, Service };  // Service: 400 and 800 numbers

struct PhoneNumber {
    PhoneKind kind = PhoneKind::None;
    QString value;       // 13812345678, 0793-1234567, 0793-1234567转801, 400-123-4567
    QStringList others;  // further numbers of the same cell, normalised
    Problems problems;   // none and an empty value: the cell was empty

    bool usable() const { return !value.isEmpty() && !hasError(problems); }
};
PhoneNumber parsePhone(const QString& text);

// Equal numbers become equal; empty where the text is no phone number.
QString normalisePhone(const QString& text);
// The last four digits, of the number and not of the extension.
QString lastFour(const QString& value);

}  // namespace nuanxin::text
