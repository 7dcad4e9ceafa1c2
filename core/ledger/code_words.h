// SPDX-License-Identifier: GPL-3.0-or-later
// What the codes of the branch's columns say. The branch stands above this room, so its words are repeated
// here. Internal to core/ledger.
#pragma once

#include <QString>

namespace nuanxin {

QString branchWord(const QString& table, const QString& column, const QString& code);  // empty: no such code

}  // namespace nuanxin
