// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/history_chain.h"

#include <sodium.h>

#include <QDataStream>
#include <QIODevice>

namespace nuanxin {

namespace {

QByteArray blake2b(const QByteArray& bytes) {
    QByteArray hash(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char*>(hash.data()), static_cast<size_t>(hash.size()),
                       reinterpret_cast<const unsigned char*>(bytes.constData()),
                       static_cast<unsigned long long>(bytes.size()), nullptr, 0);
    return hash;
}

}  // namespace

QByteArray digestOf(const QByteArray& changeset) {
    return blake2b(changeset);
}

QByteArray chainOf(const QByteArray& before, const ChainEntry& entry, const QByteArray& digest) {
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);  // fixed for ever: stored hashes depend on it
    stream << before << entry.id.value() << entry.at << qint32(entry.node) << entry.user.toUtf8()
           << entry.label.toUtf8() << qint32(entry.kind) << entry.reverses.value() << entry.rows << digest;
    return blake2b(bytes);
}

HistoryId appendToHistory(Database& database, const ChainEntry& entry, const QByteArray& changeset,
                          const QString& named) {
    QByteArray before;
    {
        Statement last =
            database.prepare("SELECT chain FROM ledger_history WHERE node = ? ORDER BY id DESC LIMIT 1");
        if (last.with(entry.node).step()) {
            before = last.blob(0);
        }
    }
    const QByteArray digest = digestOf(changeset);
    database
        .prepare(
            "INSERT INTO ledger_history (id, at, node, user_name, label, kind, reverses, row_count, digest, "
            "chain, changeset, named_label) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .with(entry.id, entry.at, entry.node, entry.user, entry.label, entry.kind, entry.reverses, entry.rows,
              digest, chainOf(before, entry, digest), changeset,
              named.isEmpty() ? std::nullopt : std::optional(named))
        .run();
    return entry.id;
}

}  // namespace nuanxin
