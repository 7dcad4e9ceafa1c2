// SPDX-License-Identifier: GPL-3.0-or-later
// A ledger: one SQLite file (*.nxl) and everything that guards it. Every change goes through write(): one
// labelled transaction, one changeset kept, one undo step. Whatever is wrong with a file is refused with a
// typed Error before anything is changed.
#pragma once

#include <QDateTime>
#include <QString>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

#include "core/ledger/database.h"
#include "core/ledger/error.h"
#include "core/ledger/role.h"
#include "core/ledger/schema.h"
#include "core/ledger/sealing.h"

namespace nuanxin {

struct LedgerShared;  // what all connections to one open ledger have in common

enum class EntryKind {
    Change = 0,
    Undo = 1,
    Redo = 2,
    Administrative = 3  // users, recovery key, upgrade: on record, not undoable
};

// 市, 区县, 街道镇, 社区村
enum class OfficeLevel { City = 1, District = 2, Street = 3, Community = 4 };
QString officeLevelName(OfficeLevel level);

struct Office {
    QString name;
    OfficeLevel level = OfficeLevel::District;
};

Office readOffice(Database& database);

struct User {
    UserId id;
    QString name;
    Role role = Role::Reader;
    bool disabled = false;
    QDateTime lastOpened;  // UTC, invalid before the first time
};

// What changed, for whoever shows it. Delivered on the thread that wrote, after the commit.
struct TableChange {
    QString table;
    std::vector<qint64> rows;  // empty with `many`
    bool many = false;         // more than a thousand: read the table anew
};
struct ChangeNotice {
    HistoryId entry;
    QString label;
    std::vector<TableChange> tables;
    bool touches(QStringView table) const;
};

// What an entry of the history is called.
struct EntryLabel {
    EntryLabel(const QString& lasting) : plain(lasting) {}
    EntryLabel(const QString& lasting, const QString& withNames) : plain(lasting), named(withNames) {}
    const QString& shown() const { return named.isEmpty() ? plain : named; }

    QString plain;  // stands for ever, so it names no person
    QString named;  // names them; an erasure takes it away. Empty: there is nobody to name
};

struct NewLedger {
    QString path;
    Office office;
    QString userName = QStringLiteral("admin");  // the first administrator
    QString password;
    KeyCost cost;
};

struct Credentials {
    QString user;
    QString password;
};

struct OpenOptions {
    const Editions* editions = nullptr;                      // default: the published ones
    std::function<QByteArray(const QString&)> fileSystemOf;  // default: what the system says
    std::function<qint64()> clock;                           // UTC milliseconds; default: the system's
};

// What can be said of a ledger without its password.
struct LedgerCard {
    Office office;
    int edition = 0;
    bool needsUpgrade = false;
    QStringList users;  // that may open it
};

class Ledger {
public:
    struct Created {
        std::unique_ptr<Ledger> ledger;
        QString recoveryKey;  // shown once, never stored
    };
    static Created create(const NewLedger& settings);
    static std::unique_ptr<Ledger> open(const QString& path, const Credentials& who,
                                        const OpenOptions& how = {});
    // Opens with the recovery key and gives `who` (an existing user) a new password and the administrator's
    // role.
    static std::unique_ptr<Ledger> recover(const QString& path, const QString& recoveryKey,
                                           const Credentials& who, const OpenOptions& how = {});
    static LedgerCard inspect(const QString& path, const OpenOptions& how = {});
    ~Ledger();

    // A second connection to the same open ledger, for the calling thread. The lock is released with the last
    // one.
    std::unique_ptr<Ledger> another() const;

    // Runs `work` in one transaction and keeps its changeset under `label`. Whatever `work` throws undoes all
    // of it. Invalid id: nothing had changed, so no entry was made. Not to be nested.
    HistoryId write(const EntryLabel& label, const std::function<void(Database&)>& work);
    // The same for the ledger's own books (users, registers): on record, not undoable.
    HistoryId administer(const QString& label, const std::function<void(Database&)>& work);

    // Book-keeping that has no place in history: drafts, registers. One transaction, nothing recorded.
    void keepBook(const std::function<void(Database&)>& work);

    Database& database() const;  // to read; data is changed only inside write()
    const Sealer& sealer() const;
    qint64 newId();  // a TSID of this ledger's node

    const User& user() const;
    void require(Permission permission) const;  // throws NotAllowed
    bool may(Permission permission) const;

    QString path() const;
    Office office() const;
    HistoryId setOffice(const Office& office);  // invalid id: nothing was different
    int edition() const;
    int node() const;

    // The returned token ends the subscription when it is destroyed.
    using Listener = std::function<void(const ChangeNotice&)>;
    [[nodiscard]] std::shared_ptr<void> onChange(Listener listener);

private:
    friend class History;
    friend class Users;
    friend struct ErasureResult eraseRows(Ledger&, const QString&, const std::vector<qint64>&, const QString&,
                                          const struct Mentions&);
    Ledger(std::shared_ptr<LedgerShared> shared, std::unique_ptr<Database> database);
    // The one way into the file: runs work, records it as `kind`, notifies.
    HistoryId commit(const EntryLabel& label, EntryKind kind, HistoryId reverses,
                     const std::function<void(Database&)>& work);
    // For erasures only: what work does leaves no trace but an administrative entry. work tells what it
    // changed, and what the history is to hold of it.
    struct Rewritten {
        std::vector<TableChange> tables;
        QByteArray changeset;
    };
    HistoryId rewrite(const QString& label, const std::function<Rewritten(Database&)>& work);
    std::unique_lock<std::timed_mutex> waitForTurn() const;  // throws Busy
    void notify(const ChangeNotice& notice) const;
    void initialise(const Office& office, const QString& label);

    std::shared_ptr<LedgerShared> m_shared;
    std::unique_ptr<Database> m_database;
    bool m_writing = false;
};

}  // namespace nuanxin
