// SPDX-License-Identifier: GPL-3.0-or-later
// No space left: at every system call in turn, at file sizes the system will not exceed, and on a small disk
// that really is full. Each time the refusal says so, nothing is lost, and with space again the work goes on.
#include <sys/mount.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "core/ledger/backup.h"
#include "tests/faults/fault_fixture.h"
#include "tests/faults/test_edition.h"

using namespace nuanxin;
using namespace nuanxin::test;

namespace {

constexpr int kSteps = 25;

// The first attempt met the trouble and was refused as a full disk is; the second, without it, was done.
void requireRefusedThenDone(const QStringList& lines, const QStringList& refusals) {
    INFO(lines.join(u'\n'));
    REQUIRE(lines.size() == 2);
    REQUIRE(refusals.contains(lines[0].section(u' ', 0, 1)));
    REQUIRE(lines[1] == QStringLiteral("done"));
}

const QStringList kDiskFull{refusal(ErrorKind::DiskFull)};

struct Case {
    const char* verb;
    QStringList arguments;
    QStringList refusals;
};

// All the verbs that need space. `outside` is a folder beside the ledger's.
std::vector<Case> cases(const QString& outside, const QString& backup) {
    // A folder for backups that cannot be made has its own sentence, as has an upgrade that was rolled back.
    const QStringList noBackup = kDiskFull + QStringList{refusal(ErrorKind::BackupFailed)};
    return {{"create", {}, kDiskFull},
            {"bulk", {QStringLiteral("1")}, kDiskFull},
            {"bulk", {QStringLiteral("3000")}, kDiskFull},
            {"backup", {}, noBackup},
            {"export", {outside + QStringLiteral("/带走")}, kDiskFull},
            {"restore", {backup}, kDiskFull},
            {"upgrade", {}, noBackup + QStringList{refusal(ErrorKind::UpgradeFailed)}}};
}

// A ledger, a backup of an earlier state of it, and what must be there after each verb.
struct FullDiskFolder : FaultFolder {
    static constexpr int kBackedUp = 12;
    QString backup = top.filePath(QStringLiteral("备份.nxl"));
    std::unique_ptr<Snapshot> empty, filled;

    FullDiskFolder() {
        empty = std::make_unique<Snapshot>(folder);
        makeLedger(kBackedUp);
        {
            const auto ledger = open();
            exportBackup(*ledger, backup);
            for (int step = kBackedUp + 1; step <= kSteps; ++step) {
                takeStep(*ledger, step);
            }
        }
        filled = std::make_unique<Snapshot>(folder);
    }
    void prepare(const Case& what) const {
        (qstrcmp(what.verb, "create") == 0 ? *empty : *filled).putBack();
        QFile::remove(top.filePath(QStringLiteral("带走")));
    }
    QStringList words(const Case& what) const {
        return QStringList{QString::fromLatin1(what.verb), path} + what.arguments;
    }
    void requireIntact(const Case& what) const {
        const bool probe = qstrcmp(what.verb, "upgrade") == 0;
        const auto ledger = open(probe ? OpenOptions{&editionsWithProbe(), {}, {}} : OpenOptions{});
        REQUIRE(checkLedger(*ledger).problems == QStringList());
        const int steps = qstrcmp(what.verb, "create") == 0    ? 0
                          : qstrcmp(what.verb, "restore") == 0 ? kBackedUp
                                                               : kSteps;
        QStringList labels = stateOf(*ledger).labels;
        CHECK(labels.removeAll(QStringLiteral("成批")) == (qstrcmp(what.verb, "bulk") == 0 ? 1 : 0));
        REQUIRE(labels == stateAfter(steps).labels);
    }
};

// A disk of this many bytes in memory, gone with the test.
class SmallDisk {
public:
    SmallDisk(const QString& at, int kibibytes) : m_at(QFile::encodeName(at)) {
        QDir().mkpath(at);
        const QByteArray size = "size=" + QByteArray::number(kibibytes) + 'k';
        m_mounted = mount("tmpfs", m_at.constData(), "tmpfs", 0, size.constData()) == 0;
        m_errno = errno;
    }
    ~SmallDisk() {
        if (m_mounted) {
            umount2(m_at.constData(), MNT_DETACH);
        }
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;
    bool isMounted() const { return m_mounted; }
    const char* whyNot() const { return std::strerror(m_errno); }

private:
    QByteArray m_at;
    bool m_mounted = false;
    int m_errno = 0;
};

// Takes all the space there is.
void fill(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    for (const int size : {65536, 4096}) {
        while (file.write(QByteArray(size, 'x')) == size) {
        }
    }
}

}  // namespace

TEST_CASE("a disk that is full from any system call on is told as that, and what was there stays",
          "[faults][full]") {
    const FullDiskFolder f;
    const int stride = std::max(1, 100 / rounds(100));
    for (const Case& what : cases(f.top.path(), f.backup)) {
        int refused = 0;
        for (int call = 1;; call += stride) {
            INFO(what.verb << " " << what.arguments.join(u' ') << ", full at call " << call);
            f.prepare(what);
            const QStringList lines =
                runWriter(f.words(what) + QStringList{QStringLiteral("--full-at"), QString::number(call),
                                                      QStringLiteral("--again")});
            const bool done = lines == QStringList{QStringLiteral("done")};
            if (!done) {
                requireRefusedThenDone(lines, what.refusals);
                ++refused;
            }
            f.requireIntact(what);
            if (done) {
                break;
            }
        }
        CHECK(refused > 0);
    }
}

TEST_CASE("a file that may not grow any further is told as a full disk", "[faults][full]") {
    const FullDiskFolder f;
    for (const Case& what : cases(f.top.path(), f.backup)) {
        int refused = 0;
        for (const int limit : {0, 1, 100, 4096, 5000, 16384, 32768, 40000, 65536, 80000, 100'000, 131'072,
                                200'000, 300'000, 1'000'000}) {
            INFO(what.verb << " " << what.arguments.join(u' ') << ", no file longer than " << limit);
            f.prepare(what);
            const QStringList lines =
                runWriter(f.words(what) + QStringList{QStringLiteral("--file-limit"), QString::number(limit),
                                                      QStringLiteral("--again")});
            if (lines != QStringList{QStringLiteral("done")}) {
                requireRefusedThenDone(lines, what.refusals);
                ++refused;
            }
            f.requireIntact(what);
        }
        CHECK(refused > 2);
    }
}

TEST_CASE("on a disk that really is full nothing is lost, and with space again work goes on",
          "[faults][full]") {
    QTemporaryDir top;
    const QString place = top.filePath(QStringLiteral("小盘"));
    const SmallDisk disk(place, 2048);
    if (!disk.isMounted()) {
        WARN("left out: no small disk can be mounted here (" << disk.whyNot() << ")");
        return;
    }
    const QString path = place + QStringLiteral("/永丰街道.nxl");
    const QString filler = place + QStringLiteral("/占满");
    const auto ledger = Ledger::create(newLedgerAt(path)).ledger;
    const auto bulk = [&](int from, int rows) {
        ledger->write(QStringLiteral("成批"), [&](Database& database) {
            for (int i = from; i < from + rows; ++i) {
                database.prepare("INSERT INTO place (id, level, name) VALUES (?, 4, ?)")
                    .with(5000 + i, QStringLiteral("网格%1").arg(i))
                    .run();
            }
        });
    };
    for (int step = 1; step <= kSteps; ++step) {
        takeStep(*ledger, step);
    }
    CHECK(kindThrownBy([&] { bulk(0, 20'000); }) == ErrorKind::DiskFull);
    requireState(*ledger, kSteps);
    fill(filler);
    CHECK(kindThrownBy([&] {
              for (int i = 0; i < 500; ++i) {  // until the log has used up what it had reserved
                  bulk(20'000 + i, 1);
              }
          }) == ErrorKind::DiskFull);
    CHECK(kindThrownBy([&] { makeBackup(ledger->database(), BackupReason::ByHand); }) == ErrorKind::DiskFull);
    CHECK(kindThrownBy([&] { exportBackup(*ledger, place + QStringLiteral("/带走")); }) ==
          ErrorKind::DiskFull);
    CHECK(kindThrownBy([&] { Ledger::create(newLedgerAt(place + QStringLiteral("/另一本.nxl"))); }) ==
          ErrorKind::DiskFull);
    CHECK(checkLedger(*ledger).problems == QStringList());
    REQUIRE(QFile::remove(filler));
    CHECK(QDir(place).entryList({QStringLiteral("另一本*"), QStringLiteral("带走*")}).isEmpty());
    bulk(40'000, 10);
    CHECK_NOTHROW(makeBackup(ledger->database(), BackupReason::ByHand));
    CHECK(checkLedger(*ledger).problems == QStringList());
}
