// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are not what they should be: cut, altered, or something else altogether. Each is refused by its
// kind or told by check; a refused file keeps every byte.
#include <set>

#include "core/ledger/backup.h"
#include "tests/faults/fault_fixture.h"

using namespace nuanxin;
using namespace nuanxin::test;

namespace {

constexpr int kSteps = 60;

QByteArray ledgerBytes(const FaultFolder& f) {
    const auto ledger = f.open();
    ledger->write(QStringLiteral("成批"), [&](Database& database) {
        for (int i = 0; i < 500; ++i) {
            database.prepare("INSERT INTO place (id, level, name) VALUES (?, 4, ?)")
                .with(5000 + i, QStringLiteral("网格%1").arg(i))
                .run();
        }
    });
    ledger->database().execute("PRAGMA wal_checkpoint(TRUNCATE)");
    return contentOf(f.path);
}

// How a file fares: refused on opening, with which kind; or opened, and what check then says.
struct Verdict {
    QString refused;
    QStringList problems;
    bool isNoticed() const { return !refused.isEmpty() || !problems.isEmpty(); }
};

Verdict verdictOn(const FaultFolder& f) {
    std::unique_ptr<Ledger> ledger;
    try {
        ledger = f.open();
    } catch (const Error& error) {
        return {refusal(error.kind()), {}};
    }
    return {{}, checkLedger(*ledger).problems};
}

// Kinds that damage may be told by: a user's row that was hit makes the password wrong, a version number that
// was hit looks like a newer program's.
const QStringList kTold{refusal(ErrorKind::Damaged), refusal(ErrorKind::NotALedger),
                        refusal(ErrorKind::NewerEdition), refusal(ErrorKind::WrongPassword),
                        refusal(ErrorKind::TooManyTries)};

// A refusal is of one of those kinds and leaves the file alone; only a wrong password is counted in it.
void requireFairRefusal(const FaultFolder& f, const Verdict& verdict, const QByteArray& bytes) {
    INFO(verdict.refused);
    REQUIRE(kTold.contains(verdict.refused));
    const bool untouched = holds(f.path, bytes);
    REQUIRE((untouched || verdict.refused == refusal(ErrorKind::WrongPassword)));
}

}  // namespace

TEST_CASE("a ledger cut anywhere is refused as damaged or as no ledger, and keeps its bytes",
          "[faults][damage]") {
    FaultFolder f;
    f.makeLedger(kSteps);
    const QByteArray whole = ledgerBytes(f);
    std::set<qsizetype> lengths{1, 15, 16, 50, 99, 100, 101, 4095, 4096, 4097, whole.size() - 1};
    std::mt19937 random(30);
    while (lengths.size() < 30) {
        lengths.insert(qsizetype(random() % quint64(whole.size())));
    }
    for (const qsizetype length : lengths) {
        INFO("cut to " << length << " of " << whole.size() << " bytes");
        const QByteArray cut = whole.left(length);
        putContent(f.path, cut);
        const ErrorKind kind = kindThrownBy([&] { f.open(); });
        CHECK((kind == ErrorKind::Damaged || kind == ErrorKind::NotALedger));
        CHECK(kind == kindThrownBy([&] { Ledger::inspect(f.path); }));
        REQUIRE(holds(f.path, cut));
    }
}

TEST_CASE("two hundred altered bytes are always noticed, and a refused file keeps every byte",
          "[faults][damage]") {
    FaultFolder f;
    f.makeLedger(kSteps);
    const QByteArray whole = ledgerBytes(f);
    putContent(f.path, whole);
    REQUIRE_FALSE(verdictOn(f).isNoticed());
    for (unsigned seed = 1; seed <= 200; ++seed) {
        INFO("seed " << seed);
        std::mt19937 random(seed);
        QByteArray altered = whole;
        for (int i = 0; i < 200; ++i) {
            char& byte = altered[qsizetype(random() % quint64(altered.size()))];
            byte = char(byte ^ char(1 + random() % 255));
        }
        putContent(f.path, altered);
        const Verdict verdict = verdictOn(f);
        REQUIRE(verdict.isNoticed());
        if (!verdict.refused.isEmpty()) {
            requireFairRefusal(f, verdict, altered);
        }
    }
}

TEST_CASE("a single altered byte never brings the program down, and is refused or told by its kind",
          "[faults][damage]") {
    FaultFolder f;
    f.makeLedger(kSteps);
    const QByteArray whole = ledgerBytes(f);
    for (int round = 0; round < rounds(600); ++round) {
        std::mt19937 random{unsigned(round)};
        QByteArray altered = whole;
        // The header and the first page decide most, so every second hit is there.
        const quint64 range = round % 2 ? quint64(altered.size()) : 1000;
        const auto at = qsizetype(random() % range);
        altered[at] = char(altered[at] ^ char(1 + random() % 255));
        INFO("byte " << at);
        putContent(f.path, altered);
        if (const Verdict verdict = verdictOn(f); !verdict.refused.isEmpty()) {
            requireFairRefusal(f, verdict, altered);
        }
    }
}

TEST_CASE("what is not a ledger is refused as what it is, and keeps every byte", "[faults][damage]") {
    struct Case {
        const char* what;
        QByteArray bytes;
        ErrorKind kind;
    };
    const QByteArray jpeg =
        QByteArray::fromHex("ffd8ffe000104a46494600010100000100010000") + QByteArray(5000, 'j');
    const auto which = GENERATE_COPY(values<Case>({
        {"a picture", jpeg, ErrorKind::NotALedger},
        {"an empty file", {}, ErrorKind::NotALedger},
        {"a text", "姓名,电话\n", ErrorKind::NotALedger},
        {"a spreadsheet", QByteArray::fromHex("504b0304140000000800") + QByteArray(5000, 'x'),
         ErrorKind::NotALedger},
        {"the beginning of a database", QByteArray("SQLite format 3\0", 16), ErrorKind::Damaged},
        {"a database header and zeros", QByteArray("SQLite format 3\0", 16) + QByteArray(9000, '\0'),
         ErrorKind::NotALedger},
    }));
    INFO(which.what);
    FaultFolder f;
    putContent(f.path, which.bytes);
    CHECK(kindThrownBy([&] { f.open(); }) == which.kind);
    CHECK(kindThrownBy([&] { Ledger::inspect(f.path); }) == which.kind);
    CHECK(kindThrownBy([&] { Ledger::create(newLedgerAt(f.path)); }) == ErrorKind::AlreadyExists);
    CHECK(holds(f.path, which.bytes));
    CHECK(QDir(f.folder).entryList(QDir::Files).size() == 1);
}

TEST_CASE("a folder, a missing file, and another program's database are refused as such",
          "[faults][damage]") {
    FaultFolder f;
    CHECK(kindThrownBy([&] { f.open(); }) == ErrorKind::NotFound);
    CHECK(kindThrownBy([&] { Ledger::open(f.folder, administrator()); }) == ErrorKind::NotFound);
    {
        Database other(f.path, Database::Access::ReadWrite);
        other.execute("CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT); PRAGMA user_version = 1");
    }
    const QByteArray bytes = contentOf(f.path);
    CHECK(kindThrownBy([&] { f.open(); }) == ErrorKind::NotALedger);
    CHECK(holds(f.path, bytes));
    {
        // Even with our mark on it.
        Database other(f.path, Database::Access::ReadWrite);
        other.execute(QStringLiteral("PRAGMA application_id = %1").arg(kApplicationId));
    }
    const QByteArray marked = contentOf(f.path);
    CHECK(kindThrownBy([&] { f.open(); }) == ErrorKind::Damaged);
    CHECK(holds(f.path, marked));
}

TEST_CASE("a damaged backup is refused and the ledger it should replace stays", "[faults][damage]") {
    const bool encrypted = GENERATE(false, true);
    FaultFolder f;
    f.makeLedger(kSteps);
    const QString backup = f.top.filePath(QStringLiteral("备份"));
    {
        const auto ledger = f.open();
        encrypted ? exportBackup(*ledger, backup)
                  : void(QFile::copy(makeBackup(ledger->database(), BackupReason::ByHand).path, backup));
    }
    const QByteArray whole = contentOf(backup);
    const QByteArray ledgerBefore = contentOf(f.path);
    for (unsigned seed = 1; seed <= unsigned(rounds(60)); ++seed) {
        INFO("seed " << seed);
        std::mt19937 random(seed);
        QByteArray altered = whole;
        if (seed % 3 == 0) {
            altered.truncate(qsizetype(random() % quint64(altered.size())));
        } else {
            for (int i = 0; i < 200; ++i) {
                char& byte = altered[qsizetype(random() % quint64(altered.size()))];
                byte = char(byte ^ char(1 + random() % 255));
            }
        }
        putContent(backup, altered);
        const ErrorKind kind = kindThrownBy([&] { restoreBackup(backup, f.path, administrator()); });
        CHECK(kTold.contains(refusal(kind)));
        REQUIRE(holds(f.path, ledgerBefore));
        REQUIRE(holds(backup, altered));
    }
    CHECK(QDir(f.folder).entryList(QDir::Files) == QStringList{QStringLiteral("永丰街道.nxl")});
}

TEST_CASE("a key whose cost is absurd is refused as damage instead of waited for", "[faults][damage]") {
    struct Case {
        qint64 operations, kibibytes;
    };
    const auto cost = GENERATE(
        values<Case>({{qint64(1) << 40, 8}, {1, qint64(1) << 40}, {65, 1024}, {0, 1024}, {1, 0}, {-1, -1}}));
    FaultFolder f;
    f.makeLedger(1);
    {
        Database database(f.path, Database::Access::ReadWrite);
        database.prepare("UPDATE ledger_user SET operations = ?, kibibytes = ?")
            .with(cost.operations, cost.kibibytes)
            .run();
    }
    CHECK(kindThrownBy([&] { f.open(); }) == ErrorKind::Damaged);
    const QString target = f.top.filePath(QStringLiteral("别处.nxl"));
    CHECK(kindThrownBy([&] { restoreBackup(f.path, target, administrator()); }) == ErrorKind::Damaged);
    CHECK_FALSE(QFile::exists(target));
}
