// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLockFile>

#include "core/ledger/backup.h"
#include "core/ledger/check.h"
#include "tests/ledger/ledger_fixture.h"

using namespace nuanxin;
using namespace nuanxin::test;

namespace {

void writeFile(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

}  // namespace

TEST_CASE("what is no ledger is refused as such and left alone", "[open]") {
    LedgerFixture f;
    const QByteArray content =
        GENERATE(QByteArray(), QByteArray("PK\x03\x04"), QByteArray(5000, 'x'),
                 QByteArray("\xff\xd8\xff\xe0 JFIF", 9), QByteArray("SQLite format 3"));
    const QString path = f.folder.filePath(QStringLiteral("别的文件.nxl"));
    writeFile(path, content);
    CHECK(kindThrown([&] { Ledger::open(path, f.admin()); }) == ErrorKind::NotALedger);
    CHECK(kindThrown([&] { Ledger::inspect(path); }) == ErrorKind::NotALedger);
    CHECK(bytesOf(path) == content);
}

TEST_CASE("another program's SQLite file is not a ledger", "[open]") {
    LedgerFixture f;
    const QString path = f.folder.filePath(QStringLiteral("other.db"));
    {
        Database other(path, Database::Access::ReadWrite);
        other.execute("CREATE TABLE t (a)");
    }
    CHECK(kindThrown([&] { Ledger::open(path, f.admin()); }) == ErrorKind::NotALedger);
}

TEST_CASE("a missing file, a folder and a newer edition have their own refusals", "[open]") {
    LedgerFixture f;
    f.close();
    CHECK(kindThrown([&] { Ledger::open(f.folder.filePath(QStringLiteral("没有.nxl")), f.admin()); }) ==
          ErrorKind::NotFound);
    CHECK(kindThrown([&] { Ledger::open(f.folder.path(), f.admin()); }) == ErrorKind::NotFound);
    {
        Database database(f.path, Database::Access::ReadWrite);
        database.execute("PRAGMA user_version = 999");
    }
    CHECK(kindThrown([&] { Ledger::open(f.path, f.admin()); }) == ErrorKind::NewerEdition);
}

TEST_CASE("a ledger cut anywhere is refused as damaged and not changed", "[open]") {
    LedgerFixture f;
    f.close();
    const QByteArray whole = bytesOf(f.path);
    const double part = GENERATE(0.05, 0.3, 0.5, 0.9, 0.99);
    const QByteArray cut = whole.left(qsizetype(double(whole.size()) * part));
    writeFile(f.path, cut);
    CHECK(kindThrown([&] { Ledger::open(f.path, f.admin()); }) == ErrorKind::Damaged);
    CHECK(bytesOf(f.path) == cut);
}

TEST_CASE("a file that is no ledger is told as what it seems to be", "[open]") {
    struct Case {
        QByteArray bytes;
        const char* words;
    };
    const Case cases[] = {
        {{}, "它是空的。"},
        {QStringLiteral("姓名,电话\r\n张三,1").toUtf8(), "它像是一个文本文件。"},
        {"\xd0\xd5\xc3\xfb\t1\n", "它像是一个文本文件。"},  // GB 18030
        {QByteArray("PK\x03\x04\x14\0\0\0", 8), "它像是一个电子表格或办公文档。"},
        {"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "它像是一个电子表格或办公文档。"},
        {"%PDF-1.7\n", "它像是一个 PDF 文件。"},
        {"\x89PNG\r\n", "它像是一张图片。"},
        {QByteArray("SQLite format 3\0", 16) + QByteArray(84, '\0'), "它像是别的程序的数据文件。"},
        {QByteArray(50, '\1'), "看不出它是什么文件。"},
    };
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("文件.nxl"));
    for (const auto& [bytes, words] : cases) {
        writeFile(path, bytes);
        INFO(words);
        try {
            Ledger::inspect(path);
            FAIL("taken for a ledger");
        } catch (const Error& error) {
            CHECK(error.kind() == ErrorKind::NotALedger);
            CHECK(explain(error).what ==
                  QStringLiteral("“%1”不是台账文件。").arg(path) + QString::fromUtf8(words));
        }
    }
}

TEST_CASE("an encrypted backup opened as a ledger is told to be one", "[open]") {
    LedgerFixture f;
    const QString backup = f.folder.filePath(QStringLiteral("带走.nxl"));
    exportBackup(*f.ledger, backup);
    try {
        Ledger::inspect(backup);
        FAIL("taken for a ledger");
    } catch (const Error& error) {
        CHECK(error.seems() == FileSort::Backup);
        CHECK(explain(error).next.contains(QStringLiteral("从备份恢复")));
    }
}

TEST_CASE("whoever makes a ledger has opened it", "[open]") {
    LedgerFixture f;
    const User maker = Users(*f.ledger).list().front();
    CHECK(std::abs(maker.lastOpened.secsTo(QDateTime::currentDateTimeUtc())) < 60);
}

TEST_CASE("a ledger that is open elsewhere is refused and the holder is named", "[open]") {
    LedgerFixture f;
    try {
        Ledger::open(f.path, f.admin());
        FAIL("opened twice");
    } catch (const Error& error) {
        CHECK(error.kind() == ErrorKind::LockedByAnother);
        CHECK(error.holder() == QStringLiteral("本机的另一个窗口"));
        CHECK(error.detail().contains(QStringLiteral("process %1").arg(QCoreApplication::applicationPid())));
    }
}

TEST_CASE("a second connection keeps the lock until it is closed too", "[open]") {
    LedgerFixture f;
    auto other = f.ledger->another();
    f.close();
    CHECK(kindThrown([&] { Ledger::open(f.path, f.admin()); }) == ErrorKind::LockedByAnother);
    other.reset();
    CHECK_NOTHROW(f.reopen());
}

TEST_CASE("a ledger on a network share is refused", "[open]") {
    LedgerFixture f;
    f.close();
    OpenOptions how;
    how.fileSystemOf = [](const QString&) {
        return QByteArray(GENERATE("cifs", "nfs4", "SMB3", "9p", "fuse.sshfs"));
    };
    CHECK(kindThrown([&] { Ledger::open(f.path, f.admin(), how); }) == ErrorKind::NetworkShare);
    how.fileSystemOf = [](const QString&) { return QByteArray("ext4"); };
    CHECK_NOTHROW(Ledger::open(f.path, f.admin(), how));
}

TEST_CASE("creating refuses what would overwrite or cannot be used", "[open]") {
    LedgerFixture f;
    NewLedger settings;
    settings.office.name = QStringLiteral("金星街道");
    settings.password = kPassword;
    settings.cost = KeyCost::quick();
    settings.path = f.path;
    CHECK(kindThrown([&] { Ledger::create(settings); }) == ErrorKind::AlreadyExists);
    settings.path = f.folder.filePath(QStringLiteral("没有的文件夹/a.nxl"));
    CHECK(kindThrown([&] { Ledger::create(settings); }) == ErrorKind::NotFound);
    settings.path = f.folder.filePath(QStringLiteral("b.nxl"));
    settings.password = QStringLiteral("短");
    CHECK(kindThrown([&] { Ledger::create(settings); }) == ErrorKind::BadInput);
    settings.password = kPassword;
    settings.office.name = QStringLiteral("  ");
    CHECK(kindThrown([&] { Ledger::create(settings); }) == ErrorKind::BadInput);
    CHECK_FALSE(QFile::exists(settings.path));
}

TEST_CASE("a wrong password, an unknown user and a disabled user look the same", "[open]") {
    LedgerFixture f;
    Users(*f.ledger).add(QStringLiteral("王指导"), Role::Instructor, kPassword);
    Users(*f.ledger).setDisabled(QStringLiteral("王指导"), true);
    f.close();
    CHECK(kindThrown([&] {
              Ledger::open(f.path, {QStringLiteral("admin"), QStringLiteral("错的密码错的密码")});
          }) == ErrorKind::WrongPassword);
    CHECK(kindThrown([&] {
              Ledger::open(f.path, {QStringLiteral("没有这人"), kPassword});
          }) == ErrorKind::WrongPassword);
    CHECK(kindThrown([&] {
              Ledger::open(f.path, {QStringLiteral("王指导"), kPassword});
          }) == ErrorKind::WrongPassword);
}

TEST_CASE("from the fifth wrong try on, each one makes the next wait longer, also for the right password",
          "[open]") {
    LedgerFixture f;
    f.close();
    qint64 now = 1'790'000'000'000;
    OpenOptions how;
    how.clock = [&] { return now; };
    const Credentials wrong{QStringLiteral("admin"), QStringLiteral("错的密码错的密码")};
    for (int i = 0; i < 5; ++i) {
        REQUIRE(kindThrown([&] { Ledger::open(f.path, wrong, how); }) == ErrorKind::WrongPassword);
    }
    int firstWait = 0;
    try {
        Ledger::open(f.path, f.admin(), how);
        FAIL("opened at once");
    } catch (const Error& error) {
        REQUIRE(error.kind() == ErrorKind::TooManyTries);
        firstWait = error.seconds();
    }
    CHECK(firstWait == 30);
    now += firstWait * 1000;
    REQUIRE(kindThrown([&] { Ledger::open(f.path, wrong, how); }) == ErrorKind::WrongPassword);
    try {
        Ledger::open(f.path, f.admin(), how);
        FAIL("opened at once");
    } catch (const Error& error) {
        CHECK(error.seconds() == 2 * firstWait);
    }
    now += 60'000;
    CHECK_NOTHROW(f.reopen(f.admin(), how));
    f.close();
    CHECK(kindThrown([&] { Ledger::open(f.path, wrong, how); }) == ErrorKind::WrongPassword);
    CHECK_NOTHROW(f.reopen(f.admin(), how));  // the count began anew
}

TEST_CASE("the recovery key gives a user a new password and the administrator's role", "[open]") {
    LedgerFixture f;
    Users(*f.ledger).add(QStringLiteral("王指导"), Role::Reader, kPassword);
    f.close();
    const Credentials fresh{QStringLiteral("王指导"), QStringLiteral("新的密码新的密码")};
    // As copied by hand: lower case, other separators, O for 0.
    const QString copied = f.recoveryKey.toLower().replace(u'-', u' ').replace(u'0', u'o');
    const qint64 at = 1'790'000'000'000;
    OpenOptions how;
    how.clock = [at] { return at; };
    auto recovered = Ledger::recover(f.path, copied, fresh, how);
    CHECK(Users(*recovered).list().back().lastOpened.toMSecsSinceEpoch() == at);
    recovered.reset();
    f.reopen(fresh);
    CHECK(f.ledger->user().role == Role::Administrator);
    f.close();
    CHECK_NOTHROW(f.reopen(f.admin()));  // other passwords stay as they are
}

TEST_CASE("a slip in the recovery key is told apart from a wrong key", "[open]") {
    LedgerFixture f;
    f.close();
    const Credentials who{QStringLiteral("admin"), QStringLiteral("新的密码新的密码")};
    QString slip = f.recoveryKey;
    slip[0] = slip[0] == u'A' ? u'B' : u'A';
    slip.back() = slip.back() == u'C' ? u'D' : u'C';
    const QString other = newRecoveryKey();
    CHECK(kindThrown([&] { Ledger::recover(f.path, QStringLiteral("太短"), who); }) == ErrorKind::BadInput);
    CHECK(kindThrown([&] { Ledger::recover(f.path, other, who); }) == ErrorKind::WrongPassword);
    CHECK_NOTHROW(f.reopen(f.admin()));
}

TEST_CASE("inspecting tells office, edition and users without a password, and leaves the ledger free",
          "[open]") {
    LedgerFixture f;
    Users(*f.ledger).add(QStringLiteral("王指导"), Role::Instructor, kPassword);
    f.close();
    const LedgerCard card = Ledger::inspect(f.path);
    CHECK(card.office.name == QStringLiteral("永丰街道"));
    CHECK(card.users == QStringList{QStringLiteral("admin"), QStringLiteral("王指导")});
    CHECK_FALSE(card.needsUpgrade);
    CHECK_NOTHROW(f.reopen());
}
