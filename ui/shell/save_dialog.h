// SPDX-License-Identifier: GPL-3.0-or-later
// Asks where to save. A name typed without its ending gets it before the question whether to overwrite, so
// what is asked about is the file that will be written.
#pragma once

#include <QString>

class QWidget;

namespace nuanxin::ui {

enum class Overwrite { Ask, RefusedLater };

// `suffix` without the dot. Empty: the user thought better of it.
QString askWhereToSave(QWidget* parent, const QString& title, const QString& suggested, const QString& filter,
                       const QString& suffix, Overwrite overwrite = Overwrite::Ask);

}  // namespace nuanxin::ui
