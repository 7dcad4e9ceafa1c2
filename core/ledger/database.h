// SPDX-License-Identifier: GPL-3.0-or-later
// One SQLite connection, opened by Qt Sql and driven through its handle, and prepared statements on it.
// Statements go straight to SQLite: a hundred thousand rows bind in a third of the time QSqlQuery takes, and
// the session extension needs the handle anyway. A connection belongs to the thread that opened it.
#pragma once

#include <QByteArray>
#include <QSqlDatabase>
#include <QString>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/ledger/id.h"

struct sqlite3;
struct sqlite3_stmt;

namespace nuanxin {

class Database;

// A prepared statement, borrowed from its connection's cache and given back on destruction.
// Parameters are numbered from 1, columns from 0, as SQLite does.
class Statement {
public:
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&&) = delete;
    ~Statement();

    void bind(int index, std::nullptr_t);
    void bind(int index, qint64 value);
    void bind(int index, int value) { bind(index, static_cast<qint64>(value)); }
    void bind(int index, bool value) { bind(index, static_cast<qint64>(value)); }
    void bind(int index, double value);
    void bind(int index, const QString& text);
    void bind(int index, const QByteArray& blob);
    template <class Tag>
    void bind(int index, Id<Tag> id) {
        id.isValid() ? bind(index, id.value()) : bind(index, nullptr);
    }
    template <class T>
    void bind(int index, const std::optional<T>& value) {
        value ? bind(index, *value) : bind(index, nullptr);
    }
    template <class... Values>
    Statement& with(const Values&... values) {
        int index = 0;
        (bind(++index, values), ...);
        return *this;
    }

    bool step();  // true while there is a row
    void run();   // to the end, then ready to be bound again

    qint64 integer(int column) const;
    double real(int column) const;
    QString text(int column) const;
    QByteArray blob(int column) const;
    bool isNull(int column) const;
    int columns() const;
    template <class IdType>
    IdType id(int column) const {
        return IdType(integer(column));
    }

private:
    friend class Database;
    using Idle = std::vector<sqlite3_stmt*>;  // prepared from one SQL text, not in use
    Statement(Database& database, sqlite3_stmt* statement, Idle& home);
    Database* m_database;
    sqlite3_stmt* m_statement;
    Idle* m_home;
};

class Database {
public:
    // Untouched: reads a file nobody is writing and leaves nothing beside it, whatever its journal mode.
    enum class Access { ReadWrite, ReadOnly, Untouched };

    Database(const QString& path, Access access);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    Statement prepare(const char* sql);
    Statement prepare(const QString& sql) { return prepare(sql.toUtf8().constData()); }
    void execute(const char* sql);  // one or more statements without parameters
    void execute(const QString& sql) { execute(sql.toUtf8().constData()); }
    qint64 number(const char* sql);  // first column of the first row, 0 without one
    QString text(const char* sql);

    bool hasTable(const QString& name);
    bool hasView(const QString& name);
    QString path() const { return m_path; }
    sqlite3* handle() const { return m_handle; }
    void forgetStatements();  // idle ones: a table of theirs can then be dropped
    void interrupt();         // from any thread: the running statement ends with ErrorKind::Cancelled

    // Throws what SQLite's last error on this connection means; `doing` goes into the detail.
    [[noreturn]] void fail(const char* doing) const;

private:
    friend class Statement;
    // Looked up once a row in bulk work, so without making a string of the SQL.
    struct TextHash {
        using is_transparent = void;
        size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };

    QString m_path, m_name;
    QSqlDatabase m_connection;
    sqlite3* m_handle = nullptr;
    std::unordered_map<std::string, Statement::Idle, TextHash, std::equal_to<>> m_idle;
};

// Rolls back in its destructor unless commit() was called. IMMEDIATE: a second writer waits at the start, not
// midway.
class Transaction {
public:
    explicit Transaction(Database& database);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    void commit();

private:
    Database& m_database;
    qint64 m_logSize = 0;  // bytes, at the start
    bool m_open = true;
};

}  // namespace nuanxin
