// SPDX-License-Identifier: GPL-3.0-or-later
// Names that stand in the editions of the rule, in the language of the reader: of stages, of steps, of the
// editions themselves.
#pragma once

#include <QStringList>

namespace nuanxin {

QString ruleWord(const QString& chinese);  // as it is, where nobody has translated it
QStringList translatedRuleWords();

}  // namespace nuanxin
