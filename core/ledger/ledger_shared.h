// SPDX-License-Identifier: GPL-3.0-or-later
// What all connections to one open ledger have in common. Internal to core/ledger.
#pragma once

#include <QLockFile>
#include <algorithm>
#include <list>
#include <memory>
#include <mutex>

#include "core/ledger/ledger.h"
#include "core/ledger/tsid.h"

namespace nuanxin {

struct LedgerShared {
    LedgerShared(QString filePath, std::unique_ptr<QLockFile> held, const SecretKey& key, User who, int node,
                 TsidSource::Clock clock)
        : path(std::move(filePath)),
          lock(std::move(held)),
          sealer(key),
          user(std::move(who)),
          ids(node, clock) {}

    const QString path;
    const std::unique_ptr<QLockFile> lock;
    const Sealer sealer;
    const User user;
    TsidSource ids;

    // One writer at a time; the others are told so instead of being kept waiting with a frozen window.
    std::timed_mutex writing;

    std::mutex listenersMutex;
    std::list<std::shared_ptr<Ledger::Listener>> listeners;
};

}  // namespace nuanxin
