// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen shows of a sealed field until it is asked for.
#pragma once

#include <QString>

namespace nuanxin::text {

QString maskIdentity(
    const QString& value);  // 361199********0327; shorter documents show two characters at either end
QString maskPhone(const QString& value);      // 138****1234
QString maskAddress(const QString& address);  // the first six characters, then ****

}  // namespace nuanxin::text
