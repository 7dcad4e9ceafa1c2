// SPDX-License-Identifier: GPL-3.0-or-later
// Which language the program speaks. Our source strings are Chinese; English is a translation, and Qt's own
// dialogs need one for Chinese. May be called again at any time; windows then build themselves anew.
#pragma once

#include "ui/shell/settings.h"

namespace nuanxin::ui {

void applyLanguage(Language language);

}  // namespace nuanxin::ui
