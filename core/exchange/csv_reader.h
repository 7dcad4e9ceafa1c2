// SPDX-License-Identifier: GPL-3.0-or-later
// Comma, semicolon or tab separated text (RFC 4180, read leniently) in UTF-8, UTF-16 or GB 18030. All cells
// are texts; a row's number is that of the record, as a spreadsheet would number it.
#pragma once

#include "core/exchange/read_context.h"

namespace nuanxin {

void readCsv(const QByteArray& bytes, RowSink& sink, ReadContext& context);

// BOM, else strict UTF-8, else GB 18030 (csv_text.cpp).
QString decodeText(const QByteArray& bytes, const ReadContext& context);

}  // namespace nuanxin
