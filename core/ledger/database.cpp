// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/database.h"

#include <sqlite3.h>

#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QVariant>
#include <atomic>

#include "core/ledger/error.h"
#include "core/ledger/platform.h"
#include "core/ledger/sql_functions.h"

namespace nuanxin {

namespace {

ErrorKind kindOf(int code, int systemErrno) {
    switch (code & 0xff) {
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB:
        case SQLITE_FORMAT:
            return ErrorKind::Damaged;
        case SQLITE_FULL:
            return ErrorKind::DiskFull;
        case SQLITE_READONLY:
            return ErrorKind::ReadOnly;
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return ErrorKind::LockedByAnother;
        case SQLITE_INTERRUPT:
            return ErrorKind::Cancelled;
        case SQLITE_CANTOPEN:
        case SQLITE_PERM:
        case SQLITE_AUTH:
            return isDiskFullErrno(systemErrno) ? ErrorKind::DiskFull : ErrorKind::CannotAccess;
        case SQLITE_IOERR:
            if (isDiskFullErrno(systemErrno)) {
                return ErrorKind::DiskFull;
            }
            // A page that ends early is a file that was cut.
            return code == SQLITE_IOERR_SHORT_READ ? ErrorKind::Damaged : ErrorKind::CannotAccess;
        default:
            return ErrorKind::Internal;
    }
}

// The write-ahead log, or a file that is not open where there is none.
sqlite3_file* logOf(sqlite3* handle) {
    sqlite3_file* log = nullptr;
    sqlite3_file_control(handle, "main", SQLITE_FCNTL_JOURNAL_POINTER, &log);
    return log && log->pMethods ? log : nullptr;
}

qint64 logSize(sqlite3* handle) {
    sqlite3_file* log = logOf(handle);
    sqlite3_int64 size = 0;
    return log && log->pMethods->xFileSize(log, &size) == SQLITE_OK ? size : 0;
}

// What a transaction added to the log before it was rolled back is never read again. Left there it would keep
// a disk full that it has filled.
void cutLog(sqlite3* handle, qint64 size) {
    if (logSize(handle) > size) {
        sqlite3_file* log = logOf(handle);
        log->pMethods->xTruncate(log, size);
    }
}

QString newConnectionName() {
    static std::atomic<int> counter = 0;
    return QStringLiteral("nuanxin-%1").arg(++counter);
}

// SQLite, "Uniform Resource Identifiers", parameter immutable: no locks, no journal, no log.
QString untouched(const QString& path) {
    return QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()).toString(QUrl::FullyEncoded) +
           QStringLiteral("?immutable=1");
}

QString optionsFor(Database::Access access) {
    const QString wait = QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000");
    switch (access) {
        case Database::Access::ReadOnly:
            return wait + QStringLiteral(";QSQLITE_OPEN_READONLY");
        case Database::Access::Untouched:
            return wait + QStringLiteral(";QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI");
        case Database::Access::ReadWrite:
            break;
    }
    return wait;
}

// SQLite counts the memory it uses behind a lock that every allocation takes; nobody asks for that count.
void countNoMemory() {
    static const int before = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);  // only the first connection can
    Q_UNUSED(before)
}

}  // namespace

Statement::Statement(Database& database, sqlite3_stmt* statement, Idle& home)
    : m_database(&database), m_statement(statement), m_home(&home) {}

Statement::Statement(Statement&& other) noexcept
    : m_database(other.m_database),
      m_statement(std::exchange(other.m_statement, nullptr)),
      m_home(other.m_home) {}

Statement::~Statement() {
    if (m_statement) {
        sqlite3_reset(m_statement);
        sqlite3_clear_bindings(m_statement);
        m_home->push_back(m_statement);
    }
}

void Statement::bind(int index, std::nullptr_t) {
    if (sqlite3_bind_null(m_statement, index) != SQLITE_OK) {
        m_database->fail("bind");
    }
}

void Statement::bind(int index, qint64 value) {
    if (sqlite3_bind_int64(m_statement, index, value) != SQLITE_OK) {
        m_database->fail("bind");
    }
}

void Statement::bind(int index, double value) {
    if (sqlite3_bind_double(m_statement, index, value) != SQLITE_OK) {
        m_database->fail("bind");
    }
}

void Statement::bind(int index, const QString& text) {
    const QByteArray utf8 = text.toUtf8();
    if (sqlite3_bind_text64(m_statement, index, utf8.constData(), static_cast<sqlite3_uint64>(utf8.size()),
                            SQLITE_TRANSIENT, SQLITE_UTF8) != SQLITE_OK) {
        m_database->fail("bind");
    }
}

void Statement::bind(int index, const QByteArray& blob) {
    // A null pointer would bind NULL; an empty blob is not that.
    const char* data = blob.isNull() ? "" : blob.constData();
    if (sqlite3_bind_blob64(m_statement, index, data, static_cast<sqlite3_uint64>(blob.size()),
                            SQLITE_TRANSIENT) != SQLITE_OK) {
        m_database->fail("bind");
    }
}

bool Statement::step() {
    const int result = sqlite3_step(m_statement);
    if (result == SQLITE_ROW) {
        return true;
    }
    if (result != SQLITE_DONE) {
        const QByteArray sql(sqlite3_sql(m_statement));
        m_database->fail(sql.constData());
    }
    return false;
}

void Statement::run() {
    while (step()) {
    }
    sqlite3_reset(m_statement);
}

qint64 Statement::integer(int column) const {
    return sqlite3_column_int64(m_statement, column);
}

double Statement::real(int column) const {
    return sqlite3_column_double(m_statement, column);
}

QString Statement::text(int column) const {
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(bytes, sqlite3_column_bytes(m_statement, column));
}

QByteArray Statement::blob(int column) const {
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    return {bytes, sqlite3_column_bytes(m_statement, column)};
}

bool Statement::isNull(int column) const {
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

int Statement::columns() const {
    return sqlite3_column_count(m_statement);
}

Database::Database(const QString& path, Access access) : m_path(path), m_name(newConnectionName()) {
    countNoMemory();
    m_connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    m_connection.setDatabaseName(access == Access::Untouched ? untouched(path) : path);
    m_connection.setConnectOptions(optionsFor(access));
    if (!m_connection.open()) {
        const QString detail = m_connection.lastError().text();
        m_connection = {};
        QSqlDatabase::removeDatabase(m_name);
        throw Error(ErrorKind::CannotAccess, path, detail);
    }
    m_handle = *static_cast<sqlite3* const*>(m_connection.driver()->handle().constData());
    sqlite3_extended_result_codes(m_handle, 1);
    registerSqlFunctions(m_handle);
}

Database::~Database() {
    forgetStatements();
    m_connection.close();
    m_connection = {};
    QSqlDatabase::removeDatabase(m_name);
}

Statement Database::prepare(const char* sql) {
    auto idle = m_idle.find(std::string_view(sql));
    if (idle == m_idle.end()) {
        idle = m_idle.emplace(sql, Statement::Idle()).first;
    }
    if (!idle->second.empty()) {
        sqlite3_stmt* statement = idle->second.back();
        idle->second.pop_back();
        return {*this, statement, idle->second};
    }
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v3(m_handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK) {
        fail(sql);
    }
    return {*this, statement, idle->second};
}

void Database::execute(const char* sql) {
    if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK) {
        fail(sql);
    }
}

qint64 Database::number(const char* sql) {
    Statement statement = prepare(sql);
    return statement.step() ? statement.integer(0) : 0;
}

QString Database::text(const char* sql) {
    Statement statement = prepare(sql);
    return statement.step() ? statement.text(0) : QString();
}

bool Database::hasTable(const QString& name) {
    Statement statement = prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?");
    return statement.with(name).step();
}

bool Database::hasView(const QString& name) {
    Statement statement = prepare("SELECT 1 FROM sqlite_schema WHERE type = 'view' AND name = ?");
    return statement.with(name).step();
}

void Database::forgetStatements() {
    for (auto& [sql, statements] : m_idle) {
        for (sqlite3_stmt* statement : statements) {
            sqlite3_finalize(statement);
        }
    }
    m_idle.clear();
}

void Database::interrupt() {
    sqlite3_interrupt(m_handle);
}

void Database::fail(const char* doing) const {
    const int code = sqlite3_extended_errcode(m_handle);
    const QString detail =
        QStringLiteral("sqlite %1: %2 (%3)")
            .arg(code)
            .arg(QString::fromUtf8(sqlite3_errmsg(m_handle)), QString::fromUtf8(doing).left(500));
    throw Error(kindOf(code, sqlite3_system_errno(m_handle)), m_path, detail);
}

Transaction::Transaction(Database& database) : m_database(database) {
    m_database.execute("BEGIN IMMEDIATE");
    m_logSize = logSize(m_database.handle());
}

Transaction::~Transaction() {
    if (!m_open) {
        return;
    }
    if (sqlite3_get_autocommit(m_database.handle()) == 0) {
        // SQLite may already have rolled back by itself (disk full); then there is nothing left to do.
        sqlite3_exec(m_database.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
    }
    cutLog(m_database.handle(), m_logSize);
}

void Transaction::commit() {
    m_database.execute("COMMIT");
    m_open = false;
}

}  // namespace nuanxin
