// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/sealing.h"

#include "core/ledger/error.h"
#include "tests/ledger/ledger_fixture.h"

using namespace nuanxin;

namespace {
constexpr SealedPlace kPhone{"worker", "phone_sealed", 42};
const QString kNumber = QStringLiteral("13900001234");
}  // namespace

TEST_CASE("a sealed value opens where it was sealed and nowhere else", "[sealing]") {
    const Sealer sealer(SecretKey::random());
    const QByteArray sealed = sealer.seal(kNumber, kPhone);
    CHECK(sealer.open(sealed, kPhone) == kNumber);
    const SealedPlace elsewhere =
        GENERATE(SealedPlace{"worker", "phone_sealed", 43}, SealedPlace{"worker", "address_sealed", 42},
                 SealedPlace{"visit", "phone_sealed", 42});
    CHECK(test::kindThrown([&] { sealer.open(sealed, elsewhere); }) == ErrorKind::Damaged);
}

TEST_CASE("every flipped bit of a sealed value is noticed", "[sealing]") {
    const Sealer sealer(SecretKey::random());
    QByteArray sealed = sealer.seal(kNumber, kPhone);
    for (qsizetype i = 0; i < sealed.size(); ++i) {
        sealed[i] = static_cast<char>(sealed[i] ^ 1);
        REQUIRE(test::kindThrown([&] { sealer.open(sealed, kPhone); }) == ErrorKind::Damaged);
        sealed[i] = static_cast<char>(sealed[i] ^ 1);
    }
    CHECK(sealer.open(sealed, kPhone) == kNumber);
    CHECK(test::kindThrown([&] { sealer.open(sealed.left(20), kPhone); }) == ErrorKind::Damaged);
}

TEST_CASE("the same value sealed twice looks different, but its blind key is the same", "[sealing]") {
    const SecretKey key = SecretKey::random();
    const Sealer sealer(key);
    CHECK(sealer.seal(kNumber, kPhone) != sealer.seal(kNumber, kPhone));
    CHECK(sealer.blind(kNumber, "phone") == Sealer(key).blind(kNumber, "phone"));
    CHECK(sealer.blind(kNumber, "phone") != sealer.blind(kNumber, "identity"));
    CHECK(sealer.blind(kNumber, "phone") != Sealer(SecretKey::random()).blind(kNumber, "phone"));
    CHECK(sealer.blind(kNumber, "phone").size() == 16);
}

TEST_CASE("nothing is sealed as nothing", "[sealing]") {
    const Sealer sealer(SecretKey::random());
    CHECK(sealer.seal({}, kPhone).isEmpty());
    CHECK(sealer.open({}, kPhone).isEmpty());
    CHECK(sealer.blind({}, "phone").isEmpty());
}

TEST_CASE("another ledger's key opens nothing", "[sealing]") {
    const QByteArray sealed = Sealer(SecretKey::random()).seal(kNumber, kPhone);
    CHECK(test::kindThrown([&] { Sealer(SecretKey::random()).open(sealed, kPhone); }) == ErrorKind::Damaged);
}

TEST_CASE("a password unwraps the key however its characters are composed, and no other does", "[sealing]") {
    const QByteArray salt = randomSalt();
    const SecretKey ledgerKey = SecretKey::random();
    // é as one code point and as two.
    const QByteArray wrapped =
        SecretKey::fromPassword(QStringLiteral("caf\u00e9 密码"), salt, KeyCost::quick()).wrap(ledgerKey);
    SecretKey out;
    REQUIRE(SecretKey::fromPassword(QStringLiteral("cafe\u0301 密码"), salt, KeyCost::quick())
                .unwrap(wrapped, out));
    CHECK(std::equal(out.data(), out.data() + 32, ledgerKey.data()));
    CHECK_FALSE(
        SecretKey::fromPassword(QStringLiteral("cafe 密码"), salt, KeyCost::quick()).unwrap(wrapped, out));
    CHECK_FALSE(SecretKey::fromPassword(QStringLiteral("caf\u00e9 密码"), randomSalt(), KeyCost::quick())
                    .unwrap(wrapped, out));
}

TEST_CASE("a recovery key is readable on paper and notices a slip of the pen", "[sealing]") {
    const QString key = newRecoveryKey();
    CHECK(key.size() == 47);
    CHECK(isRecoveryKey(key));
    CHECK(isRecoveryKey(key.toLower().remove(u'-')));
    CHECK_FALSE(isRecoveryKey(key.chopped(1)));
    CHECK_FALSE(isRecoveryKey(QString()));
    int noticed = 0;
    for (int i = 0; i < key.size(); ++i) {
        QString slip = key;
        if (slip[i] != u'-') {
            slip[i] = slip[i] == u'7' ? u'8' : u'7';
            noticed += !isRecoveryKey(slip);
        }
    }
    CHECK(noticed > 30);  // of 40; one in 32 slips passes by chance
}
