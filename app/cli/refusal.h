// SPDX-License-Identifier: GPL-3.0-or-later
// What is told of a refusal: the sentence for a reader, and for a script a word that stays the same while the
// sentence may be bettered.
#pragma once

#include <QString>

#include "core/ledger/error.h"

namespace nuanxin::cli {

// A finished sentence of our own for what the user cannot have: exit status 1.
struct Refusal {
    QString sentence;
    QString kind = QStringLiteral("refused");
};

QString refusalCode(ErrorKind kind);  // "wrong-password"
Refusal refusalOf(const Error& error);

}  // namespace nuanxin::cli
