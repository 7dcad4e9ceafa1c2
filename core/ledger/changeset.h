// SPDX-License-Identifier: GPL-3.0-or-later
// SQLite's session extension, wrapped: recording what a transaction changes, reading it back, inverting and
// applying.
#pragma once

#include <QByteArray>
#include <QString>
#include <QVariant>
#include <functional>
#include <vector>

#include "core/ledger/ledger.h"

struct sqlite3_session;
struct sqlite3_changeset_iter;

namespace nuanxin {

// Records changes of recorded tables from its construction on.
class ChangeRecorder {
public:
    explicit ChangeRecorder(Database& database);
    ~ChangeRecorder();
    ChangeRecorder(const ChangeRecorder&) = delete;
    ChangeRecorder& operator=(const ChangeRecorder&) = delete;
    QByteArray changeset();  // empty: nothing changed

private:
    Database& m_database;
    sqlite3_session* m_session = nullptr;
};

// One change while it is being read; valid only inside the visitor.
class ChangeView {
public:
    enum class Kind { Insert, Update, Delete };
    explicit ChangeView(sqlite3_changeset_iter* iterator);
    Kind kind() const { return m_kind; }
    const char* table() const { return m_table; }
    qint64 row() const;                // the key, also in a conflict handler
    bool isChanged(int column) const;  // of an Update
    qint64 integer(int column) const;  // the value, the new one of an Update; 0 where it holds none
    // As stored: integer, real, text, bytes; invalid for NULL and where the changeset does not say.
    QVariant before(int column) const;
    QVariant after(int column) const;
    int columns() const { return m_columns; }

private:
    sqlite3_changeset_iter* m_iterator;
    const char* m_table = nullptr;
    int m_columns = 0;
    Kind m_kind = Kind::Update;
};

// Calls `visit` for each change until it returns false. Throws Damaged when the bytes are no changeset.
void readChangeset(const QByteArray& changeset, const std::function<bool(const ChangeView&)>& visit);

struct ChangeSummary {
    qint64 rows = 0;
    std::vector<TableChange> tables;
};
ChangeSummary summarise(const QByteArray& changeset);

QByteArray invert(const QByteArray& changeset);

// The same changeset without the changes that `drop` is true for.
QByteArray withoutRows(const QByteArray& changeset, const std::function<bool(const ChangeView&)>& drop);

// Applies all that fits; each change that does not is given to `inTheWay` and left out. Returns whether
// foreign keys are violated now. The caller decides whether to keep the result.
bool applyChangeset(Database& database, const QByteArray& changeset,
                    const std::function<void(const ChangeView&)>& inTheWay);

}  // namespace nuanxin
