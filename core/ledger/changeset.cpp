// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/changeset.h"

#include <sqlite3.h>

#include <algorithm>
#include <memory>

namespace nuanxin {

namespace {

constexpr size_t kMostRowsNamed = 1000;

struct FreeSqlite {
    void operator()(void* memory) const { sqlite3_free(memory); }
};

QByteArray taken(int size, void* memory) {
    const std::unique_ptr<void, FreeSqlite> owner(memory);
    return {static_cast<const char*>(memory), size};
}

[[noreturn]] void refuse(int code, const char* doing) {
    throw Error(code == SQLITE_NOMEM ? ErrorKind::Internal : ErrorKind::Damaged, {},
                QStringLiteral("changeset: %1 (%2)").arg(QString::fromLatin1(doing)).arg(code));
}

// The session extension takes a void* it promises not to write through.
void* mutableBytes(const QByteArray& bytes) {
    return const_cast<char*>(bytes.constData());
}

QVariant variantOf(sqlite3_value* value) {
    switch (value ? sqlite3_value_type(value) : SQLITE_NULL) {
        case SQLITE_INTEGER:
            return QVariant::fromValue<qint64>(sqlite3_value_int64(value));
        case SQLITE_FLOAT:
            return sqlite3_value_double(value);
        case SQLITE_TEXT:
            return QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_value_text(value)),
                                     sqlite3_value_bytes(value));
        case SQLITE_BLOB:
            return QByteArray(static_cast<const char*>(sqlite3_value_blob(value)),
                              sqlite3_value_bytes(value));
        default:
            return {};
    }
}

}  // namespace

ChangeRecorder::ChangeRecorder(Database& database) : m_database(database) {
    if (sqlite3session_create(database.handle(), "main", &m_session) != SQLITE_OK) {
        database.fail("session");
    }
    sqlite3session_table_filter(
        m_session, [](void*, const char* table) -> int { return isRecorded(QString::fromUtf8(table)); },
        nullptr);
    if (sqlite3session_attach(m_session, nullptr) != SQLITE_OK) {
        sqlite3session_delete(m_session);
        database.fail("session attach");
    }
}

ChangeRecorder::~ChangeRecorder() {
    sqlite3session_delete(m_session);
}

QByteArray ChangeRecorder::changeset() {
    int size = 0;
    void* memory = nullptr;
    if (sqlite3session_changeset(m_session, &size, &memory) != SQLITE_OK) {
        m_database.fail("session changeset");
    }
    return taken(size, memory);  // also of an empty changeset, for which SQLite allocates all the same
}

ChangeView::ChangeView(sqlite3_changeset_iter* iterator) : m_iterator(iterator) {
    int operation = 0;
    int indirect = 0;
    sqlite3changeset_op(iterator, &m_table, &m_columns, &operation, &indirect);
    m_kind = operation == SQLITE_INSERT   ? Kind::Insert
             : operation == SQLITE_DELETE ? Kind::Delete
                                          : Kind::Update;
}

qint64 ChangeView::row() const {
    unsigned char* isKey = nullptr;
    int columns = 0;
    sqlite3changeset_pk(m_iterator, &isKey, &columns);
    for (int column = 0; column < columns; ++column) {
        if (isKey[column]) {
            sqlite3_value* value = nullptr;
            const auto get = m_kind == Kind::Insert ? sqlite3changeset_new : sqlite3changeset_old;
            get(m_iterator, column, &value);
            return value ? sqlite3_value_int64(value) : 0;
        }
    }
    return 0;
}

bool ChangeView::isChanged(int column) const {
    sqlite3_value* value = nullptr;
    return m_kind == Kind::Update && sqlite3changeset_new(m_iterator, column, &value) == SQLITE_OK && value;
}

qint64 ChangeView::integer(int column) const {
    sqlite3_value* value = nullptr;
    const auto get = m_kind == Kind::Delete ? sqlite3changeset_old : sqlite3changeset_new;
    return get(m_iterator, column, &value) == SQLITE_OK && value ? sqlite3_value_int64(value) : 0;
}

QVariant ChangeView::before(int column) const {
    sqlite3_value* value = nullptr;
    const bool has = m_kind != Kind::Insert && sqlite3changeset_old(m_iterator, column, &value) == SQLITE_OK;
    return has ? variantOf(value) : QVariant();
}

QVariant ChangeView::after(int column) const {
    sqlite3_value* value = nullptr;
    const bool has = m_kind != Kind::Delete && sqlite3changeset_new(m_iterator, column, &value) == SQLITE_OK;
    return has ? variantOf(value) : QVariant();
}

void readChangeset(const QByteArray& changeset, const std::function<bool(const ChangeView&)>& visit) {
    if (changeset.isEmpty()) {
        return;
    }
    sqlite3_changeset_iter* iterator = nullptr;
    if (const int code =
            sqlite3changeset_start(&iterator, static_cast<int>(changeset.size()), mutableBytes(changeset));
        code != SQLITE_OK) {
        refuse(code, "start");
    }
    const std::unique_ptr<sqlite3_changeset_iter, int (*)(sqlite3_changeset_iter*)> owner(
        iterator, &sqlite3changeset_finalize);
    int code = SQLITE_OK;
    while ((code = sqlite3changeset_next(iterator)) == SQLITE_ROW) {
        if (!visit(ChangeView(iterator))) {
            return;
        }
    }
    if (code != SQLITE_DONE) {
        refuse(code, "next");
    }
}

ChangeSummary summarise(const QByteArray& changeset) {
    ChangeSummary summary;
    const char* lastTable = nullptr;
    readChangeset(changeset, [&](const ChangeView& change) {
        ++summary.rows;
        if (change.table() != lastTable) {  // changes of one table stand together and share its name
            lastTable = change.table();
            summary.tables.push_back({QString::fromUtf8(lastTable), {}, false});
        }
        TableChange& table = summary.tables.back();
        if (table.rows.size() < kMostRowsNamed && !table.many) {
            table.rows.push_back(change.row());
        } else if (!table.many) {
            table.many = true;
            table.rows.clear();
        }
        return true;
    });
    return summary;
}

QByteArray invert(const QByteArray& changeset) {
    int size = 0;
    void* memory = nullptr;
    if (const int code = sqlite3changeset_invert(static_cast<int>(changeset.size()), changeset.constData(),
                                                 &size, &memory);
        code != SQLITE_OK) {
        refuse(code, "invert");
    }
    return taken(size, memory);
}

bool applyChangeset(Database& database, const QByteArray& changeset,
                    const std::function<void(const ChangeView&)>& inTheWay) {
    struct Context {
        const std::function<void(const ChangeView&)>& inTheWay;
        bool foreignKeys = false;
    } context{inTheWay};
    const auto onConflict = [](void* pointer, int conflict, sqlite3_changeset_iter* iterator) -> int {
        auto& told = *static_cast<Context*>(pointer);
        if (conflict == SQLITE_CHANGESET_FOREIGN_KEY) {
            told.foreignKeys = true;
        } else {
            told.inTheWay(ChangeView(iterator));
        }
        return SQLITE_CHANGESET_OMIT;
    };
    const int code = sqlite3changeset_apply(database.handle(), static_cast<int>(changeset.size()),
                                            mutableBytes(changeset), nullptr, onConflict, &context);
    if (code == SQLITE_CORRUPT) {
        refuse(code, "apply");
    }
    if (code != SQLITE_OK) {
        database.fail("apply changeset");
    }
    return context.foreignKeys;
}

}  // namespace nuanxin
