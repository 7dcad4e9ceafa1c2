// SPDX-License-Identifier: GPL-3.0-or-later
// Sealed fields: identity number, phone and home address. Each is encrypted on its own (libsodium
// XChaCha20-Poly1305) and bound to its table, column and row, so a sealed value moved elsewhere does not
// open. Beside it stands a blind key: a keyed BLAKE2b of the normalised value, for exact look-up without
// opening anything.
#pragma once

#include <QByteArray>
#include <QString>
#include <array>

namespace nuanxin {

// How dear one guess of a password is (Argon2id). Stored with each user, so it can be raised later.
struct KeyCost {
    quint64 operations = 3;
    quint64 kibibytes = 128 * 1024;
    static KeyCost normal() { return {}; }
    static KeyCost quick() { return {1, 8}; }  // for tests only: the least libsodium takes
    // A cost read from a file beyond this is damage, and must not make us reserve memory or wait for it.
    bool isSane() const {
        return operations >= 1 && operations <= 64 && kibibytes >= 8 && kibibytes <= 4 * 1024 * 1024;
    }
};

// 32 bytes that wipe themselves.
class SecretKey {
public:
    SecretKey();
    ~SecretKey();
    SecretKey(const SecretKey&) = default;
    SecretKey& operator=(const SecretKey&) = default;

    static SecretKey random();
    static SecretKey fromPassword(const QString& password, const QByteArray& salt, KeyCost cost);
    static SecretKey fromRecoveryKey(const QString& recoveryKey, const QByteArray& salt);
    // An independent key for one purpose: 1 sealing, 2 blind keys, 3 backups, 4 packs, 5 drafts.
    SecretKey derive(quint64 purpose) const;

    QByteArray wrap(const SecretKey& other) const;                 // nonce, ciphertext, tag
    bool unwrap(const QByteArray& wrapped, SecretKey& out) const;  // false: not this key
    const unsigned char* data() const { return m_bytes.data(); }

private:
    std::array<unsigned char, 32> m_bytes;
};

QByteArray randomSalt();
// Eight groups of five from an alphabet without look-alikes; 195 bits and a check group. Case and dashes do
// not matter.
QString newRecoveryKey();
bool isRecoveryKey(const QString& text);

// Where a sealed value stands.
struct SealedPlace {
    const char* table;
    const char* column;
    qint64 row;
};

class Sealer {
public:
    explicit Sealer(const SecretKey& ledgerKey);
    QByteArray seal(const QString& plain, const SealedPlace& place) const;   // empty stays empty
    QString open(const QByteArray& sealed, const SealedPlace& place) const;  // throws Damaged
    // 16 bytes; `kind` keeps a phone from ever matching an identity number. `normalised` is core/text's form.
    QByteArray blind(const QString& normalised, const char* kind) const;
    const SecretKey& ledgerKey() const { return m_ledgerKey; }

private:
    SecretKey m_ledgerKey, m_seal, m_blind;
};

}  // namespace nuanxin
