// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzz_target.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    nuanxin::readHostile(nuanxin::FuzzedFormat::Xls, data, size);
    return 0;
}
