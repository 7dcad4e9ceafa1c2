// SPDX-License-Identifier: GPL-3.0-or-later
// What one entry of history did: when and who, each row it touched by name, and the later undo.
#pragma once

#include <QWidget>

#include "core/ledger/history.h"

namespace nuanxin::ui {

class HistoryDetails : public QWidget {
    Q_OBJECT
public:
    HistoryDetails(Ledger& ledger, const HistoryEntry& entry, QWidget* parent = nullptr);
};

// 修改区划“骑龙社区”：名称、代码
QString rowChangeText(const RowChange& change);

}  // namespace nuanxin::ui
