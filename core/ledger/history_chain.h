// SPDX-License-Identifier: GPL-3.0-or-later
// Appending to the history, and the chain that shows whether it is whole: per node, each entry carries a
// BLAKE2b over the entry before it and its own content. Internal to core/ledger.
#pragma once

#include <QByteArray>
#include <QString>

#include "core/ledger/ledger.h"

namespace nuanxin {

struct ChainEntry {
    HistoryId id;
    qint64 at = 0;  // UTC, ms
    int node = 0;
    QString user, label;
    int kind = 0;
    HistoryId reverses;
    qint64 rows = 0;
};

QByteArray digestOf(const QByteArray& changeset);
QByteArray chainOf(const QByteArray& before, const ChainEntry& entry, const QByteArray& digest);

// `named`: the label with persons' names, which stands outside the chain; empty: there are none.
HistoryId appendToHistory(Database& database, const ChainEntry& entry, const QByteArray& changeset,
                          const QString& named = {});

}  // namespace nuanxin
