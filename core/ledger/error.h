// SPDX-License-Identifier: GPL-3.0-or-later
// The one exception core throws. A closed kind says what went wrong; explain() is the only place that turns a
// kind into words for the user. What is merely expected (a wrong cell, an undo that no longer fits) is a
// value, not an Error.
#pragma once

#include <QString>
#include <exception>

#include "core/ledger/file_sort.h"

namespace nuanxin {

enum class ErrorKind {
    NotFound,         // no such file, user, entry
    AlreadyExists,    // a file or a name that is taken
    NotALedger,       // some other file; seems() says what
    NewerEdition,     // written by a newer program
    Damaged,          // SQLite or a seal says the bytes are not what was written
    LockedByAnother,  // another process has the ledger open; holder() says which
    ReadOnly,         // the file, its folder or the medium cannot be written
    NetworkShare,     // WAL corrupts there
    WrongPassword,
    TooManyTries,  // seconds() until the next try
    DiskFull,
    UpgradeFailed,  // backup() is where the old file is kept
    BackupFailed,
    NotAllowed,  // the user's role does not allow it
    BadInput,    // subject() is finished for the user, and says what to do where something can be done
    Cancelled,
    Busy,          // another write is going on; subject() says which, as a sentence
    CannotAccess,  // the system refuses the file for another reason
    Internal       // our own mistake
};

class Error : public std::exception {
public:
    // subject: what it is about (a path, a name), shown to the user. detail: for developers, never
    // translated.
    explicit Error(ErrorKind kind, QString subject = {}, QString detail = {});

    ErrorKind kind() const { return m_kind; }
    const QString& subject() const { return m_subject; }
    const QString& detail() const { return m_detail; }
    const QString& holder() const { return m_holder; }
    const QString& backup() const { return m_backup; }
    int seconds() const { return m_seconds; }
    FileSort seems() const { return m_seems; }
    bool isOfBackup() const { return m_ofBackup; }
    const char* what() const noexcept override { return m_what.constData(); }

    Error& about(const QString& subject);
    Error& heldBy(const QString& holder);
    Error& keptIn(const QString& backup);
    Error& retryIn(int seconds);
    Error& seemsTo(FileSort sort);
    Error& ofBackup();  // the file in question is a backup, not the ledger: other words, another way out

private:
    ErrorKind m_kind;
    QString m_subject, m_detail, m_holder, m_backup;
    int m_seconds = 0;
    FileSort m_seems = FileSort::Unknown;
    bool m_ofBackup = false;
    QByteArray m_what;
};

// What a user is told: what happened, what was kept, what to do next. All three are whole sentences; nothing
// stands as next where nothing can be done, or where `what` has said it.
struct Explanation {
    QString what, kept, next;
    QString sentence() const;
};

Explanation explain(const Error& error);

}  // namespace nuanxin
