// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/read_context.h"

namespace nuanxin {

void readXlsx(const QByteArray& bytes, RowSink& sink, ReadContext& context);

}  // namespace nuanxin
