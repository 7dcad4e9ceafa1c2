// SPDX-License-Identifier: GPL-3.0-or-later
// What one entry of history did: when and who, each row it touched by name with the values it had and got,
// and the later undo.
#pragma once

#include <QWidget>

#include "core/ledger/history.h"

namespace nuanxin::ui {

class HistoryDetails : public QWidget {
    Q_OBJECT
public:
    HistoryDetails(Ledger& ledger, const HistoryEntry& entry, QWidget* parent = nullptr);
};

// 修改区划“骑龙社区”
QString rowChangeText(const RowChange& change);
// 名称：骑龙居委会 → 骑龙社区. One value a line.
QStringList valueLines(const RowChange& change);

}  // namespace nuanxin::ui
