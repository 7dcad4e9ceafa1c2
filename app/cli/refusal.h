// SPDX-License-Identifier: GPL-3.0-or-later
// What a script is told of a refusal beside the sentence: a word that stays the same while the sentence may
// be bettered.
#pragma once

#include <QString>

#include "core/ledger/error.h"

namespace nuanxin::cli {

QString refusalCode(ErrorKind kind);  // "wrong-password"

}  // namespace nuanxin::cli
