// SPDX-License-Identifier: GPL-3.0-or-later
// Which characters a paper has, to ask fonts for them.
#pragma once

#include <set>

#include "core/report/document.h"

namespace nuanxin::ui {

std::set<char32_t> charactersOf(const std::vector<report::Document>& documents);  // without spaces

}  // namespace nuanxin::ui
