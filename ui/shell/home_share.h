// SPDX-License-Identifier: GPL-3.0-or-later
// What a room shows of itself on the home page: figures, and what there is to do. Worked out away from the
// window's thread.
#pragma once

#include <QString>
#include <QVariant>
#include <vector>

#include "ui/shell/theme.h"

namespace nuanxin::ui {

struct HomeFigure {
    QString head, figure, note;  // 从业人员 1,284 在岗 1,196
    QString change;              // since the last time it was counted: 较上期 +96
};

struct HomeDuty {
    QString title, why;
    QString page;        // where it is done
    QVariant what = {};  // handed over to it
};

struct HomeShare {
    std::vector<HomeFigure> figures;
    std::vector<HomeDuty> duties;
};

}  // namespace nuanxin::ui
