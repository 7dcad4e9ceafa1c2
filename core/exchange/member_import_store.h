// SPDX-License-Identifier: GPL-3.0-or-later
// The SQL that importing members needs beside MemberStore: everybody's keys in one pass.
#pragma once

#include <functional>

#include "core/branch/member.h"
#include "core/ledger/ledger.h"

namespace nuanxin {

struct MemberKeys {
    MemberId id;
    QString name, documentKind;
    QByteArray identityKey;
    QString branch;  // where the relationship lies now, by name
};

class MemberImportStore {
public:
    explicit MemberImportStore(Ledger& ledger) : m_ledger(ledger) {}
    void eachKeys(const std::function<void(const MemberKeys&)>& take) const;

private:
    Ledger& m_ledger;
};

}  // namespace nuanxin
