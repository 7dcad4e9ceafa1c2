// SPDX-License-Identifier: GPL-3.0-or-later
// A new employer or site while a person is being entered. A change of its own, so it stays when the person is
// given up.
#pragma once

#include <functional>

#include "core/census/employer.h"

namespace nuanxin::ui {

class LookUpEdit;
class Shell;

// Invalid: the user thought better of it.
EmployerId askNewEmployer(Shell& shell, const Employer& defaults);
SiteId askNewSite(Shell& shell, const Site& defaults);

// The last line of the field's list: 新建企业“…”, 新建网点“…”. `defaults` is asked for each time.
void letAddEmployer(LookUpEdit& edit, Shell& shell, std::function<Employer()> defaults);
void letAddSite(LookUpEdit& edit, Shell& shell, std::function<Site()> defaults);

}  // namespace nuanxin::ui
