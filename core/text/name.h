// SPDX-License-Identifier: GPL-3.0-or-later
// Names of persons: 张三, 欧阳娜娜, 古丽米热·艾比布力. The canonical dot is U+00B7.
#pragma once

#include <QString>
#include <QStringList>

#include "core/text/problem.h"

namespace nuanxin::text {

inline constexpr int kMaxNameLength = 50;  // code points

struct CleanName {
    QString name;
    Problems problems;
    QStringList privateUse;  // the code points behind Problem::PrivateUseCharacter, as "U+E123"
    bool usable() const { return !hasError(problems); }
};
// Repairs what typing and pasting do to a name; what it cannot repair it reports. The characters of a name
// are never changed for others (no 繁→简).
CleanName cleanName(const QString& typed);

struct SplitName {
    QString surname;  // empty where a name has none to split off (names with a dot, names in Latin letters)
    QString given;
};
SplitName splitName(const QString& name);

}  // namespace nuanxin::text
