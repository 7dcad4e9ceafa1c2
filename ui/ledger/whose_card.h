// SPDX-License-Identifier: GPL-3.0-or-later
// What stands on a page instead of its contents for someone whose role does not reach so far: who may see it,
// and what to do.
#pragma once

#include <QString>

class QWidget;

namespace nuanxin::ui {

QWidget* whoseCard(const QString& whose, const QString& sentence);

}  // namespace nuanxin::ui
