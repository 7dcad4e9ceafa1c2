// SPDX-License-Identifier: GPL-3.0-or-later
// An edition after the newest published one, for tests of upgrading and of sealed fields: a table of persons
// with sealed fields, and a derived table big enough that upgrading takes many writes.
#pragma once

#include "core/ledger/schema.h"

namespace nuanxin::test {

inline const Editions& editionsWithProbe() {
    static const Editions editions = [] {
        Editions all = publishedEditions();
        all.push_back({all.back().number + 1,
                       "CREATE TABLE person_probe (id INTEGER PRIMARY KEY, name TEXT NOT NULL,"
                       " phone_sealed BLOB, phone_key BLOB, identity_sealed BLOB, identity_key BLOB,"
                       " address_sealed BLOB) STRICT;"
                       "CREATE INDEX person_probe_phone ON person_probe (phone_key);"
                       "CREATE TABLE derived_probe (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;"
                       "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000)"
                       " INSERT INTO derived_probe SELECT i, 'row ' || i FROM n;"
                       "CREATE VIEW rebuild_probe AS WITH RECURSIVE n (i) AS"
                       " (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000)"
                       " SELECT i AS id, 'row ' || i AS text FROM n;"});
        return all;
    }();
    return editions;
}

}  // namespace nuanxin::test
