// SPDX-License-Identifier: GPL-3.0-or-later
// How sheets of organisations, members, development files and check-ins are imported.
#pragma once

#include "core/exchange/import_description.h"

namespace nuanxin {

ImportDescription branches();
ImportDescription members();
ImportDescription developments();
ImportDescription checkIns();

}  // namespace nuanxin
