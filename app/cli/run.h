// SPDX-License-Identifier: GPL-3.0-or-later
// The whole of nuanxin-cli behind main(): finds the verb, runs it, prints its result.
#pragma once

#include <QStringList>

namespace nuanxin::cli {

inline constexpr int kDone = 0, kRefused = 1, kUsage = 2;  // exit statuses

int run(QStringList words);  // without the program's name

}  // namespace nuanxin::cli
