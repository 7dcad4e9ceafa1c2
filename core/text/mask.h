// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen shows of a sealed field until it is asked for.
#pragma once

#include <QString>

namespace nuanxin::text {

QString maskIdentity(
    const QString& value);  // 361199********0327; shorter documents show two characters at either end
QString maskPhone(const QString& value);      // 138****1234
QString maskAddress(const QString& address);  // the first six characters, then ****

// 138****1234, 3611**********1234, and an address that ends in ****: somebody has hidden a part, and what is
// left is no value.
bool isMasked(const QString& value, bool isAddress = false);
// Whether `plain` may be what is hidden: as long, and the same where the mask shows something.
bool fitsMask(const QString& mask, const QString& plain);

}  // namespace nuanxin::text
