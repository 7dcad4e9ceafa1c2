// SPDX-License-Identifier: GPL-3.0-or-later
// A ledger in a folder of its own, gone with the test. The cheapest key cost keeps tests quick.
#pragma once

#include <QTemporaryDir>
#include <catch2/catch.hpp>
#include <functional>
#include <memory>

#include "core/census/place_store.h"
#include "core/ledger/history.h"
#include "core/ledger/ledger.h"
#include "core/ledger/users.h"
#include "tests/qstring_catch.h"

namespace nuanxin::test {

inline const QString kPassword = QStringLiteral("测试密码-8位以上");

struct LedgerFixture {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("永丰街道.nxl"));
    QString recoveryKey;
    std::unique_ptr<Ledger> ledger;

    LedgerFixture() {
        NewLedger settings;
        settings.path = path;
        settings.office = {QStringLiteral("永丰街道"), OfficeLevel::Street};
        settings.password = kPassword;
        settings.cost = KeyCost::quick();
        Ledger::Created created = Ledger::create(settings);
        recoveryKey = created.recoveryKey;
        ledger = std::move(created.ledger);
    }

    Credentials admin() const { return {QStringLiteral("admin"), kPassword}; }
    void close() { ledger.reset(); }
    void reopen(const Credentials& who, const OpenOptions& how = {}) {
        ledger.reset();
        ledger = Ledger::open(path, who, how);
    }
    void reopen() { reopen(admin()); }
    PlaceId addPlace(const QString& name, PlaceLevel level = PlaceLevel::Street) {
        return PlaceStore(*ledger).save({{}, {}, level, name, {}, {}});
    }
};

// The kind of Error that `work` throws.
inline ErrorKind kindThrown(const std::function<void()>& work) {
    try {
        work();
    } catch (const Error& error) {
        INFO(error.what());
        return error.kind();
    }
    throw std::logic_error("nothing was thrown");
}

// All recorded tables, row by row, as text: two ledgers are equal when these are.
inline QByteArray dumpOf(Database& database) {
    QByteArray dump;
    for (const QString& table : recordedTables(database)) {
        dump += table.toUtf8() + '\n';
        Statement rows = database.prepare(QStringLiteral("SELECT * FROM \"%1\" ORDER BY id").arg(table));
        while (rows.step()) {
            for (int column = 0; column < rows.columns(); ++column) {
                dump += rows.isNull(column) ? QByteArray("NULL") : rows.blob(column).toHex();
                dump += '|';
            }
            dump += '\n';
        }
    }
    return dump;
}

}  // namespace nuanxin::test
