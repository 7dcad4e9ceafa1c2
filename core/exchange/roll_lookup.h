// SPDX-License-Identifier: GPL-3.0-or-later
// Whom on the roll a row is about, where its records are something else: by document, else by name and phone.
// The roll is read once.
#pragma once

#include <QHash>
#include <QSet>

#include "core/census/worker.h"
#include "core/ledger/ledger.h"

namespace nuanxin {

class RollLookup {
public:
    explicit RollLookup(Ledger& ledger) : m_ledger(ledger) {}

    // Invalid: not on the roll, or not to be told apart. An empty kind: a resident's identity number.
    WorkerId find(const QString& name, const QString& documentKind, const QString& number,
                  const QString& phone) const;
    bool hasNamesake(const QString& name) const;
    void reload() { m_isRead = false; }

private:
    void read() const;
    Ledger& m_ledger;
    mutable bool m_isRead = false;
    mutable QHash<QByteArray, WorkerId> m_byIdentity, m_byNameAndPhone;
    mutable QSet<QString> m_names;
};

}  // namespace nuanxin
