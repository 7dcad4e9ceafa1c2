// SPDX-License-Identifier: GPL-3.0-or-later
// What all fuzz targets share: the reader may refuse with an Error and nothing else, and what it gives keeps
// its promises.
#pragma once

#include <cstddef>
#include <cstdint>

namespace nuanxin {

enum class FuzzedFormat { Xlsx, Xls, Csv };
void readHostile(FuzzedFormat format, const uint8_t* data, size_t size);

}  // namespace nuanxin
