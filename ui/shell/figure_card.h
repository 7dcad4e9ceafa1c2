// SPDX-License-Identifier: GPL-3.0-or-later
// A figure on a card: what it counts, the figure, a few words beside it.
#pragma once

#include "ui/shell/home_share.h"

class QFrame;

namespace nuanxin::ui {

QFrame* figureCard(const HomeFigure& shown);

}  // namespace nuanxin::ui
