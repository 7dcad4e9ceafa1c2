// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/progress.h"

namespace nuanxin {

namespace {
class Silent final : public Progress {
    void advance(qint64, qint64) override {}
    bool isCancelled() const override { return false; }
};
}  // namespace

Progress& Progress::none() {
    static Silent silent;
    return silent;
}

}  // namespace nuanxin
