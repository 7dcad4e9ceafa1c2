// SPDX-License-Identifier: GPL-3.0-or-later
// What --help says, in the language of all output. Summaries, examples and the meaning of options stand here;
// the forms of a verb come from the verb.
#pragma once

#include <QString>
#include <vector>

#include "app/cli/verb.h"

namespace nuanxin::cli {

struct VerbGroup {
    QString title;  // the work these verbs are for
    std::vector<Verb> verbs;
};

QString help(const std::vector<VerbGroup>& groups);
QString helpOf(const Verb& verb);
QString formsOf(const Verb& verb);  // a line for each: "  nuanxin-cli check <台账>"

}  // namespace nuanxin::cli
