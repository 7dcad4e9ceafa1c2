// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/sealing.h"

#include <sodium.h>

#include <QRandomGenerator>

#include "core/ledger/error.h"

namespace nuanxin {

namespace {

constexpr qsizetype kNonce = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype kTag = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr char kKeyContext[crypto_kdf_CONTEXTBYTES + 1] = "nuanxin1";

// No I, L, O or U: nothing that is misread on paper. 32 letters, five bits each.
constexpr char kAlphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int kGroups = 8;
constexpr int kGroupLength = 5;

void startSodium() {
    static const bool ready = sodium_init() >= 0;
    if (!ready) {
        throw Error(ErrorKind::Internal, {}, QStringLiteral("libsodium does not start"));
    }
}

const unsigned char* bytes(const QByteArray& array) {
    return reinterpret_cast<const unsigned char*>(array.constData());
}
unsigned char* bytes(QByteArray& array) {
    return reinterpret_cast<unsigned char*>(array.data());
}

QByteArray encrypt(const QByteArray& plain, const QByteArray& bound, const unsigned char* key) {
    QByteArray out(kNonce + plain.size() + kTag, Qt::Uninitialized);
    randombytes_buf(out.data(), kNonce);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        bytes(out) + kNonce, nullptr, bytes(plain), static_cast<unsigned long long>(plain.size()),
        bytes(bound), static_cast<unsigned long long>(bound.size()), nullptr, bytes(out), key);
    return out;
}

bool decrypt(const QByteArray& sealed, const QByteArray& bound, const unsigned char* key, QByteArray& plain) {
    if (sealed.size() < kNonce + kTag) {
        return false;
    }
    plain.resize(sealed.size() - kNonce - kTag);
    return crypto_aead_xchacha20poly1305_ietf_decrypt(
               bytes(plain), nullptr, nullptr, bytes(sealed) + kNonce,
               static_cast<unsigned long long>(sealed.size() - kNonce), bytes(bound),
               static_cast<unsigned long long>(bound.size()), bytes(sealed), key) == 0;
}

QByteArray boundTo(const SealedPlace& place) {
    return QByteArray(place.table) + '.' + place.column + '.' + QByteArray::number(place.row);
}

QByteArray recoveryLetters(const QString& text) {
    QByteArray letters;
    for (const QChar c : text.toUpper()) {
        // What people write when they copy from paper.
        const char latin = c == u'O' ? '0' : (c == u'I' || c == u'L') ? '1' : c.toLatin1();
        if (latin != 0 && strchr(kAlphabet, latin)) {
            letters += latin;
        }
    }
    return letters;
}

// One letter over the others, so a slip of the pen is told apart from a wrong key.
char recoveryCheck(const QByteArray& letters) {
    unsigned char hash[crypto_generichash_BYTES_MIN];
    crypto_generichash(hash, sizeof hash, bytes(letters), static_cast<unsigned long long>(letters.size()),
                       nullptr, 0);
    return kAlphabet[hash[0] & 31];
}

}  // namespace

SecretKey::SecretKey() : m_bytes{} {
    startSodium();
}

SecretKey::~SecretKey() {
    sodium_memzero(m_bytes.data(), m_bytes.size());
}

SecretKey SecretKey::random() {
    SecretKey key;
    randombytes_buf(key.m_bytes.data(), key.m_bytes.size());
    return key;
}

SecretKey SecretKey::fromPassword(const QString& password, const QByteArray& salt, KeyCost cost) {
    if (salt.size() != crypto_pwhash_SALTBYTES || !cost.isSane()) {
        throw Error(ErrorKind::Damaged, {}, QStringLiteral("salt or cost of a key"));
    }
    SecretKey key;
    // The same password typed on another system may arrive composed differently.
    const QByteArray utf8 = password.normalized(QString::NormalizationForm_KC).toUtf8();
    if (crypto_pwhash(key.m_bytes.data(), key.m_bytes.size(), utf8.constData(),
                      static_cast<unsigned long long>(utf8.size()), bytes(salt), cost.operations,
                      cost.kibibytes * 1024, crypto_pwhash_ALG_ARGON2ID13) != 0) {
        throw Error(ErrorKind::Internal, {}, QStringLiteral("Argon2id: out of memory"));
    }
    return key;
}

SecretKey SecretKey::fromRecoveryKey(const QString& recoveryKey, const QByteArray& salt) {
    // 195 random bits need no slow hash.
    SecretKey key;
    const QByteArray letters = recoveryLetters(recoveryKey);
    crypto_generichash(key.m_bytes.data(), key.m_bytes.size(), bytes(letters),
                       static_cast<unsigned long long>(letters.size()), bytes(salt),
                       static_cast<size_t>(salt.size()));
    return key;
}

SecretKey SecretKey::derive(quint64 purpose) const {
    SecretKey key;
    crypto_kdf_derive_from_key(key.m_bytes.data(), key.m_bytes.size(), purpose, kKeyContext, m_bytes.data());
    return key;
}

QByteArray SecretKey::wrap(const SecretKey& other) const {
    const QByteArray plain(reinterpret_cast<const char*>(other.data()), qsizetype(other.m_bytes.size()));
    return encrypt(plain, "ledger key", m_bytes.data());
}

bool SecretKey::unwrap(const QByteArray& wrapped, SecretKey& out) const {
    QByteArray plain;
    if (!decrypt(wrapped, "ledger key", m_bytes.data(), plain) ||
        plain.size() != qsizetype(out.m_bytes.size())) {
        return false;
    }
    std::copy(plain.cbegin(), plain.cend(), reinterpret_cast<char*>(out.m_bytes.data()));
    sodium_memzero(plain.data(), static_cast<size_t>(plain.size()));
    return true;
}

QByteArray randomSalt() {
    startSodium();
    QByteArray salt(crypto_pwhash_SALTBYTES, Qt::Uninitialized);
    randombytes_buf(salt.data(), static_cast<size_t>(salt.size()));
    return salt;
}

QString newRecoveryKey() {
    startSodium();
    QByteArray letters;
    while (letters.size() < kGroups * kGroupLength - 1) {
        letters += kAlphabet[randombytes_uniform(32)];
    }
    letters += recoveryCheck(letters);
    QString key;
    for (int group = 0; group < kGroups; ++group) {
        key += QLatin1String(group ? "-" : "") +
               QString::fromLatin1(letters.mid(group * kGroupLength, kGroupLength));
    }
    return key;
}

bool isRecoveryKey(const QString& text) {
    startSodium();
    const QByteArray letters = recoveryLetters(text);
    return letters.size() == kGroups * kGroupLength && letters.back() == recoveryCheck(letters.chopped(1));
}

Sealer::Sealer(const SecretKey& ledgerKey)
    : m_ledgerKey(ledgerKey), m_seal(ledgerKey.derive(1)), m_blind(ledgerKey.derive(2)) {}

QByteArray Sealer::seal(const QString& plain, const SealedPlace& place) const {
    return plain.isEmpty() ? QByteArray() : encrypt(plain.toUtf8(), boundTo(place), m_seal.data());
}

QString Sealer::open(const QByteArray& sealed, const SealedPlace& place) const {
    if (sealed.isEmpty()) {
        return {};
    }
    QByteArray plain;
    if (!decrypt(sealed, boundTo(place), m_seal.data(), plain)) {
        throw Error(ErrorKind::Damaged, {},
                    QStringLiteral("the seal of %1 is broken").arg(QString::fromUtf8(boundTo(place))));
    }
    const QString text = QString::fromUtf8(plain);
    sodium_memzero(plain.data(), static_cast<size_t>(plain.size()));
    return text;
}

QByteArray Sealer::blind(const QString& normalised, const char* kind) const {
    if (normalised.isEmpty()) {
        return {};
    }
    const QByteArray input = QByteArray(kind) + '\0' + normalised.toUtf8();
    QByteArray key(16, Qt::Uninitialized);
    crypto_generichash(bytes(key), 16, bytes(input), static_cast<unsigned long long>(input.size()),
                       m_blind.data(), 32);
    return key;
}

}  // namespace nuanxin
