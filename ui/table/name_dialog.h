// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for a name.
#pragma once

#include <QString>

class QWidget;

namespace nuanxin::ui {

// Empty: the user thought better of it. `sentence` may be empty.
QString askName(QWidget* parent, const QString& title, const QString& sentence, const QString& suggested);

}  // namespace nuanxin::ui
