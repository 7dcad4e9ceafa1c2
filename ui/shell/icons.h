// SPDX-License-Identifier: GPL-3.0-or-later
// Icons from the compiled-in Material Design font (resources/icons.txt lists them), drawn anew at every size
// and in the colours of the theme in force.
#pragma once

#include <QIcon>

#include "ui/shell/icon_names.h"
#include "ui/shell/theme.h"

class QPainter;

namespace nuanxin::ui {

QIcon icon(Icon name, Tint tint = Tint::Muted);
void paintIcon(QPainter& painter, const QRectF& where, Icon name, const QColor& color);
QIcon programIcon();

}  // namespace nuanxin::ui
