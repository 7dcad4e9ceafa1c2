// SPDX-License-Identifier: GPL-3.0-or-later
// SQLite's session extension, wrapped: recording what a transaction changes, reading it back, inverting and
// applying.
#pragma once

#include <QByteArray>
#include <QString>
#include <QVariant>
#include <functional>
#include <optional>
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
    int columns() const { return m_columns; }
    // A column's value on either side, an invalid QVariant for NULL. None: the changeset does not hold it.
    std::optional<QVariant> before(int column) const;
    std::optional<QVariant> after(int column) const;

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

// What the changes have in common; None for an empty changeset.
enum class ChangeMix { None, OnlyAdded, OnlyRemoved, Mixed };
ChangeMix mixOf(const QByteArray& changeset);

QByteArray invert(const QByteArray& changeset);

// The same changeset without the changes that `drop` is true for.
QByteArray withoutRows(const QByteArray& changeset, const std::function<bool(const ChangeView&)>& drop);

// Why a change meets something else than it was made for.
enum class Misfit {
    Moved,  // the row's values are not those the change found
    Gone,   // the row is not there any more
    Taken   // the result would repeat a value that has to be single, or break another rule of the table
};

// Applies all that fits and gives each change that does not to `inTheWay`. One whose row has moved on is
// applied all the same, so that what depends on it comes to light too; the others are left out. Returns
// whether foreign keys are violated now. The caller decides whether to keep the result.
bool applyChangeset(Database& database, const QByteArray& changeset,
                    const std::function<void(const ChangeView&, Misfit)>& inTheWay);

}  // namespace nuanxin
