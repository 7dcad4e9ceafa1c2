// SPDX-License-Identifier: GPL-3.0-or-later
// A text as it is read aloud: what pinyin and sort keys are made from.
#pragma once

#include <QList>

#include "core/text/han.h"

namespace nuanxin::text {

struct ReadItem {
    char32_t character = 0;            // a Chinese character, or 0 for a run
    QString run;                       // Latin letters or digits, lower case, one kind a run
    std::optional<Syllable> syllable;  // as read here; none for a rare character nobody has recorded
};

enum class ReadAs { Name, Words };
QList<ReadItem> readAloud(const QString& text, ReadAs as);

}  // namespace nuanxin::text
