// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/roll_lookup.h"

#include "core/census/keys.h"
#include "core/exchange/worker_import_store.h"
#include "core/exchange/worker_target.h"

namespace nuanxin {

void RollLookup::read() const {
    m_isRead = true;
    m_byIdentity.clear();
    m_byNameAndPhone.clear();
    m_names.clear();
    WorkerImportStore(m_ledger).eachKeys([this](const WorkerKeys& keys) {
        m_names.insert(nameKey(keys.name));
        const QByteArray likely = nameKey(keys.name).toUtf8() + '\0' + keys.phoneKey;
        const bool twice = m_byNameAndPhone.contains(likely) && m_byNameAndPhone.value(likely) != keys.id;
        m_byNameAndPhone.insert(likely, twice || keys.phoneKey.isEmpty() ? WorkerId() : keys.id);
        if (!keys.identityKey.isEmpty()) {
            m_byIdentity.insert(keys.identityKey, keys.id);
        }
    });
}

WorkerId RollLookup::find(const QString& name, const QString& documentKind, const QString& number,
                          const QString& phone) const {
    if (!m_isRead) {
        read();
    }
    const QString kind = documentKind.isEmpty() ? QStringLiteral("resident_id") : documentKind;
    const WorkerId byIdentity = m_byIdentity.value(identityKey(m_ledger.sealer(), kind, number));
    return byIdentity.isValid()
               ? byIdentity
               : m_byNameAndPhone.value(nameKey(name).toUtf8() + '\0' + phoneKey(m_ledger.sealer(), phone));
}

bool RollLookup::hasNamesake(const QString& name) const {
    if (!m_isRead) {
        read();
    }
    return m_names.contains(nameKey(name));
}

}  // namespace nuanxin
