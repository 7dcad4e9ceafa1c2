// SPDX-License-Identifier: GPL-3.0-or-later
// How well a line of the command palette answers what was typed. Pure, so a test states it in a line.
#pragma once

#include <QStringList>

namespace nuanxin::ui {

// 0: not at all. More is better: the title from its start, inside the title, a reading (pinyin, initials)
// from its start, inside a reading, then the letters of the query in order.
int matchScore(const QString& query, const QString& title, const QStringList& readings);

}  // namespace nuanxin::ui
