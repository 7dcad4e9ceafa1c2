// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/read_context.h"

namespace nuanxin {

enum class FileKind { Zip, CompoundFile, Text };

// By the first bytes. What is certainly no spreadsheet, or one that is not read, is refused by its own name.
FileKind fileKind(const QByteArray& bytes, const ReadContext& context);

}  // namespace nuanxin
