// SPDX-License-Identifier: GPL-3.0-or-later
// Rights, locks and places: what the system or another process does not let us do.
#include <sys/stat.h>

#include "core/ledger/backup.h"
#include "tests/faults/fault_fixture.h"

using namespace nuanxin;
using namespace nuanxin::test;

namespace {

void setMode(const QString& path, mode_t mode) {
    REQUIRE(chmod(QFile::encodeName(path).constData(), mode) == 0);
}

// A ledger in a folder of its own, closed; readable by everyone.
struct SharedLedger : FaultFolder {
    SharedLedger() {
        makeLedger(5);
        setMode(top.path(), 0755);
    }
    // As a user who owns neither file nor folder; where the tests do not run as root, as their user.
    QString outcome(const QStringList& words) const {
        return runWriter(words + QStringList{QStringLiteral("--as-nobody")}).value(0).section(u' ', 0, 1);
    }
};

}  // namespace

TEST_CASE("a ledger that may be read but not written is refused as read-only and stays as it is",
          "[faults][access]") {
    struct Case {
        const char* what;
        mode_t folder, file;
    };
    const auto which =
        GENERATE(values<Case>({{"the file", 0777, 0444}, {"the folder", 0555, 0666}, {"both", 0555, 0444}}));
    INFO(which.what);
    const SharedLedger f;
    const Snapshot before(f.folder);
    setMode(f.path, which.file);
    setMode(f.folder, which.folder);
    const QString readOnly = refusal(ErrorKind::ReadOnly);
    CHECK(f.outcome({QStringLiteral("open"), f.path}) == readOnly);
    CHECK(f.outcome({QStringLiteral("backup"), f.path}) == readOnly);
    setMode(f.folder, 0755);
    CHECK(Snapshot(f.folder).files() == before.files());
}

TEST_CASE("creating or restoring into a folder that may not be written is refused as read-only",
          "[faults][access]") {
    const SharedLedger f;
    const QString folder = f.top.filePath(QStringLiteral("只读"));
    REQUIRE(QDir().mkpath(folder));
    setMode(f.path, 0644);
    setMode(folder, 0555);
    const QString target = folder + QStringLiteral("/新的.nxl");
    CHECK(f.outcome({QStringLiteral("create"), target}) == refusal(ErrorKind::ReadOnly));
    CHECK(f.outcome({QStringLiteral("restore"), target, f.path}) == refusal(ErrorKind::ReadOnly));
    setMode(folder, 0755);
    CHECK(QDir(folder).isEmpty());
}

TEST_CASE("an encrypted backup into a folder that may not be written is refused as read-only",
          "[faults][access]") {
    const SharedLedger f;
    const QString folder = f.top.filePath(QStringLiteral("只读"));
    REQUIRE(QDir().mkpath(folder));
    setMode(folder, 0555);
    setMode(f.folder, 0777);
    setMode(f.path, 0666);
    CHECK(f.outcome({QStringLiteral("export"), f.path, folder + QStringLiteral("/带走")}) ==
          refusal(ErrorKind::ReadOnly));
    CHECK(QDir(folder).isEmpty());
}

TEST_CASE("a ledger that may not be read says that the system does not allow it", "[faults][access]") {
    const SharedLedger f;
    setMode(f.path, 0000);
    setMode(f.folder, 0777);
    CHECK(f.outcome({QStringLiteral("open"), f.path}) == refusal(ErrorKind::CannotAccess));
}

TEST_CASE("a ledger on a network share is refused, unopened", "[faults][access]") {
    const QByteArray kind = GENERATE(as<QByteArray>(), "cifs", "nfs4", "fuse.sshfs", "smb3");
    INFO(kind.toStdString());
    FaultFolder f;
    f.makeLedger(5);
    const Snapshot before(f.folder);
    OpenOptions how;
    how.fileSystemOf = [&](const QString& path) {
        CHECK(path == f.path);
        return kind;
    };
    CHECK(kindThrownBy([&] { f.open(how); }) == ErrorKind::NetworkShare);
    CHECK(kindThrownBy([&] { Ledger::inspect(f.path, how); }) == ErrorKind::NetworkShare);
    CHECK(Snapshot(f.folder).files() == before.files());
}

TEST_CASE("a ledger another process has open names that process; once it is gone, killed or not, it opens",
          "[faults][access]") {
    const bool killed = GENERATE(false, true);
    FaultFolder f;
    f.makeLedger(5);
    const QString backup = f.top.filePath(QStringLiteral("备份"));
    REQUIRE(QFile::copy(f.path, backup));
    Writer holder({QStringLiteral("hold"), f.path});
    holder.waitForLines(1);
    const QStringList refusedVerbs{QStringLiteral("open"), QStringLiteral("upgrade"),
                                   QStringLiteral("backup")};
    for (const QString& verb : refusedVerbs) {
        CHECK(runWriter({verb, f.path}).value(0).section(u' ', 0, 1) == refusal(ErrorKind::LockedByAnother));
    }
    CHECK(runWriter({QStringLiteral("restore"), f.path, backup}).value(0).section(u' ', 0, 1) ==
          refusal(ErrorKind::LockedByAnother));
    try {
        f.open();
        FAIL("opened");
    } catch (const Error& error) {
        CHECK(error.kind() == ErrorKind::LockedByAnother);
        CHECK(error.detail().contains(QString::number(holder.pid())));
        CHECK(error.detail().contains(QStringLiteral("nuanxin_fault_writer")));
        CHECK_FALSE(error.holder().isEmpty());
        CHECK(explain(error).what.contains(error.holder()));
    }
    killed ? holder.kill() : holder.letGo();
    holder.finish();
    requireState(*f.open(), 5);
}

TEST_CASE("a lock file that names nobody does not keep a ledger shut", "[faults][access]") {
    const QByteArray content = GENERATE(as<QByteArray>(), "", "12", "garbage\n\n\n", "\n\n");
    INFO(content.toStdString());
    FaultFolder f;
    f.makeLedger(5);
    putContent(f.path + QStringLiteral(".lock"), content);
    requireState(*f.open(), 5);
}
