// SPDX-License-Identifier: GPL-3.0-or-later
// The name cell of a roster: beside the name it holds remarks, numbers, and what stands there for want of a
// name. cleanName() repairs how a name is typed; this tells whether it is one.
#pragma once

#include <QString>
#include <QStringList>

namespace nuanxin::text {

enum class NameDoubt {
    None,
    Hidden,   // 刘**, 李某: the given name is withheld
    NoName,   // 待定, 王先生, X
    Several,  // 张三、李四
    Damaged,  // 贾?旋: a character was lost on the way
    Digits,   // 张三2: numbered by the sender
    Unclear   // 张三A, 李
};

struct RosterName {
    QString name;         // as cleanName() takes it; empty where nothing of it is a person's name
    QStringList remarks;  // what stood in brackets behind it: 已离职, 组长
    NameDoubt doubt = NameDoubt::None;
};

// Names of minorities, of foreigners and with rare characters raise no doubt: no list of surnames is asked,
// and nothing is said about length, dots, Latin letters or characters outside the basic plane.
RosterName readRosterName(const QString& cell);

bool hasLostCharacter(const QString& name);
// Where a character was lost (? or U+FFFD) or is known to one machine only, any other may stand: 贾?旋 and
// 贾龙旋.
bool namesFitButForLostCharacters(const QString& a, const QString& b);

}  // namespace nuanxin::text
