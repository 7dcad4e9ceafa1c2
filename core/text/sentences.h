// SPDX-License-Identifier: GPL-3.0-or-later
// Whole sentences, one behind the other: Chinese has no space between them, other languages have.
#pragma once

#include <QStringList>

namespace nuanxin::text {

QString together(const QStringList& sentences);  // empty ones are left out

}  // namespace nuanxin::text
