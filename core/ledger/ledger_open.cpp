// SPDX-License-Identifier: GPL-3.0-or-later
// Creating, opening and recovering a ledger: everything that happens before there is a Ledger to work with.
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include "core/ledger/backup.h"
#include "core/ledger/derived.h"
#include "core/ledger/ledger.h"
#include "core/ledger/ledger_file.h"
#include "core/ledger/ledger_shared.h"
#include "core/ledger/platform.h"
#include "core/ledger/user_store.h"
#include "core/ledger/users.h"

namespace nuanxin {

namespace {

constexpr int kTriesBeforeWaiting = 5;
constexpr int kFirstWait = 30;  // seconds; doubles with each further wrong try
constexpr int kLongestWait = 15 * 60;

class OpenWords {
    Q_DECLARE_TR_FUNCTIONS(OpenWords)

public:
    static QString upgraded(int edition) { return tr("台账升级到第 %1 版").arg(edition); }
    static QString created() { return tr("新建台账"); }
    static QString recovered(const QString& user) { return tr("用恢复密钥为 %1 重设密码").arg(user); }
    static QString badRecoveryKey() { return tr("恢复密钥抄写有误，请对照纸面再核对一遍。"); }
    static QString noOffice() { return tr("请填写单位名称。"); }
};

const Editions& editionsOf(const OpenOptions& how) {
    return how.editions ? *how.editions : publishedEditions();
}

qint64 nowOf(const OpenOptions& how) {
    return how.clock ? how.clock() : QDateTime::currentMSecsSinceEpoch();
}

int waitAfter(int failedTries) {
    if (failedTries < kTriesBeforeWaiting) {
        return 0;
    }
    const int doublings = std::min(failedTries - kTriesBeforeWaiting, 10);
    return std::min(kFirstWait << doublings, kLongestWait);
}

// The header was ours, so what neither SQLite nor the keys can make sense of is damage to this file.
Error asDamage(const Error& error, const QString& path) {
    const bool isOurs = error.kind() == ErrorKind::Internal || error.kind() == ErrorKind::Damaged;
    return isOurs ? Error(ErrorKind::Damaged, path, error.detail()) : error;
}

// Returns the ledger key; counts a wrong try and makes the next one wait.
SecretKey unlock(Database& database, const Credentials& who, qint64 now, User& opened) {
    UserStore store(database);
    const std::optional<UserRow> row = store.find(who.user);
    if (!row || row->user.disabled) {
        // As slow as a wrong password, so that names cannot be tried out.
        SecretKey::fromPassword(who.password, randomSalt(), store.costOfNewest());
        throw Error(ErrorKind::WrongPassword, database.path());
    }
    if (row->lockedUntil > now) {
        throw Error(ErrorKind::TooManyTries, database.path())
            .retryIn(static_cast<int>((row->lockedUntil - now + 999) / 1000));
    }
    const std::optional<SecretKey> key = unwrapWithPassword(row->wrap, who.password);
    if (!key) {
        const int failed = row->failedTries + 1;
        store.setTries(row->user.id, failed, waitAfter(failed) ? now + waitAfter(failed) * qint64(1000) : 0);
        throw Error(ErrorKind::WrongPassword, database.path());
    }
    store.setOpened(row->user.id, now);
    opened = row->user;
    return *key;
}

// Whatever the new edition needs, the old file is safe first. Returns whether there was anything to do.
bool upgrade(Database& database, const Editions& editions) {
    if (editionOf(database) == editions.back().number) {
        if (!areDerivedCurrent(database)) {
            Transaction transaction(database);
            refreshDerived(database);
            transaction.commit();
        }
        return false;
    }
    const BackupInfo backup = makeBackup(database, BackupReason::Upgrade);
    try {
        upgradeSchema(database, editions);
    } catch (const Error& error) {
        throw Error(ErrorKind::UpgradeFailed, database.path(), error.detail()).keptIn(backup.path);
    }
    return true;
}

std::shared_ptr<LedgerShared> share(const QString& path, std::unique_ptr<QLockFile> lock,
                                    const SecretKey& key, const User& user, Database& database,
                                    const TsidSource::Clock& clock) {
    Statement node = database.prepare("SELECT value FROM ledger_setting WHERE key = 'node'");
    const int number = node.step() ? node.text(0).toInt() : 0;
    auto shared = std::make_shared<LedgerShared>(path, std::move(lock), key, user, number, clock);
    shared->ids.advancePast(database.number("SELECT max(id) FROM ledger_history"));
    return shared;
}

void checkNew(const NewLedger& settings) {
    if (settings.office.name.trimmed().isEmpty()) {
        throw Error(ErrorKind::BadInput, OpenWords::noOffice());
    }
    checkUserName(settings.userName);
    checkPassword(settings.password);
    if (QFileInfo::exists(settings.path)) {
        throw Error(ErrorKind::AlreadyExists, settings.path);
    }
    const QFileInfo folder(QFileInfo(settings.path).absolutePath());
    if (!folder.isDir()) {
        throw Error(ErrorKind::NotFound, folder.filePath());
    }
    if (!folder.isWritable()) {
        throw Error(ErrorKind::ReadOnly, folder.filePath());
    }
    refuseNetworkShare(settings.path, {});
}

struct FirstKeys {
    SecretKey ledgerKey = SecretKey::random();
    QString recoveryKey = newRecoveryKey();
};

User fillBooks(Database& database, const NewLedger& settings, const FirstKeys& keys) {
    TsidSource ids(0);
    const User user{UserId(ids.next()), settings.userName, Role::Administrator, false, {}};
    UserStore store(database);
    store.add(user, wrapForPassword(keys.ledgerKey, settings.password, settings.cost));
    const QByteArray salt = randomSalt();
    store.setOpened(user.id, QDateTime::currentMSecsSinceEpoch());  // whoever makes a ledger works in it
    store.setRecovery({salt, {}, SecretKey::fromRecoveryKey(keys.recoveryKey, salt).wrap(keys.ledgerKey)});
    database.prepare("INSERT INTO ledger_setting (key, value) VALUES ('node', '0'), ('ledger', ?)")
        .with(QString::fromLatin1(randomSalt().toHex()))
        .run();
    return user;
}

void removeFiles(const QString& path) {
    removeLog(path);
    QFile::remove(path);
}

}  // namespace

Ledger::Created Ledger::create(const NewLedger& settings) {
    checkNew(settings);
    // Built under another name and renamed when whole: a crash leaves no half ledger behind.
    const QString path = QFileInfo(settings.path).absoluteFilePath();
    std::unique_ptr<QLockFile> lock = lockFile(path);
    const QString draft = path + QStringLiteral(".new");
    removeFiles(draft);
    const FirstKeys keys;
    User user;
    bool inPlace = false;
    try {
        {
            auto database = std::make_unique<Database>(draft, Database::Access::ReadWrite);
            createSchema(*database, publishedEditions());
            user = fillBooks(*database, settings, keys);
            auto shared = share(draft, nullptr, keys.ledgerKey, user, *database, {});
            Ledger(shared, std::move(database)).initialise(settings.office, OpenWords::created());
        }
        removeLog(path);  // of a ledger of this name that is gone
        inPlace = flushToMedium(draft) && QFile::rename(draft, path);
        if (!inPlace) {
            throw Error(ErrorKind::CannotAccess, path, QStringLiteral("rename"));
        }
        std::unique_ptr<Database> database = connectTo(path);
        auto shared = share(path, std::move(lock), keys.ledgerKey, user, *database, {});
        return {std::unique_ptr<Ledger>(new Ledger(shared, std::move(database))), keys.recoveryKey};
    } catch (const Error&) {
        // A ledger whose recovery key nobody has seen is not left standing.
        removeFiles(inPlace ? path : draft);
        throw;
    }
}

std::unique_ptr<Ledger> Ledger::open(const QString& path, const Credentials& who, const OpenOptions& how) {
    const QString absolute = QFileInfo(path).absoluteFilePath();
    ClaimedFile claimed = claimFile(absolute, how);
    const bool upgraded = upgrade(*claimed.database, editionsOf(how));
    std::shared_ptr<LedgerShared> shared;
    try {
        User user;
        const SecretKey key = unlock(*claimed.database, who, nowOf(how), user);
        shared = share(absolute, std::move(claimed.lock), key, user, *claimed.database, how.clock);
    } catch (const Error& error) {
        throw asDamage(error, absolute);
    }
    auto ledger = std::unique_ptr<Ledger>(new Ledger(shared, std::move(claimed.database)));
    if (upgraded) {
        ledger->administer(OpenWords::upgraded(editionsOf(how).back().number), [](Database&) {});
    }
    return ledger;
}

std::unique_ptr<Ledger> Ledger::recover(const QString& path, const QString& recoveryKey,
                                        const Credentials& who, const OpenOptions& how) {
    if (!isRecoveryKey(recoveryKey)) {
        throw Error(ErrorKind::BadInput, OpenWords::badRecoveryKey());
    }
    checkPassword(who.password);
    const QString absolute = QFileInfo(path).absoluteFilePath();
    ClaimedFile claimed = claimFile(absolute, how);
    upgrade(*claimed.database, editionsOf(how));
    UserStore store(*claimed.database);
    const std::optional<KeyWrap> wrap = store.recovery();
    std::optional<UserRow> row = store.find(who.user);
    SecretKey key;
    if (!row || !wrap || !SecretKey::fromRecoveryKey(recoveryKey, wrap->salt).unwrap(wrap->wrapped, key)) {
        throw Error(ErrorKind::WrongPassword, absolute);
    }
    row->user.role = Role::Administrator;
    row->user.disabled = false;
    auto shared = share(absolute, std::move(claimed.lock), key, row->user, *claimed.database, how.clock);
    auto ledger = std::unique_ptr<Ledger>(new Ledger(shared, std::move(claimed.database)));
    ledger->administer(OpenWords::recovered(who.user), [&](Database& database) {
        UserStore users(database);
        users.update(row->user);
        users.setWrap(row->user.id, wrapForPassword(key, who.password, row->wrap.cost));
        users.setOpened(row->user.id, nowOf(how));
    });
    return ledger;
}

LedgerCard Ledger::inspect(const QString& path, const OpenOptions& how) {
    const ClaimedFile claimed = claimFile(QFileInfo(path).absoluteFilePath(), how);
    LedgerCard card;
    card.office = readOffice(*claimed.database);
    card.edition = editionOf(*claimed.database);
    card.needsUpgrade = card.edition < editionsOf(how).back().number;
    for (const User& user : UserStore(*claimed.database).list()) {
        if (!user.disabled) {
            card.users << user.name;
        }
    }
    return card;
}

}  // namespace nuanxin
