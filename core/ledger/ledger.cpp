// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/ledger.h"

#include <QCoreApplication>
#include <chrono>

#include "core/ledger/changeset.h"
#include "core/ledger/derived.h"
#include "core/ledger/history.h"
#include "core/ledger/history_chain.h"
#include "core/ledger/ledger_file.h"
#include "core/ledger/ledger_shared.h"

namespace nuanxin {

namespace {

constexpr std::chrono::milliseconds kPatience(300);

class LedgerWords {
    Q_DECLARE_TR_FUNCTIONS(LedgerWords)

public:
    static QString busy() { return tr("台账正在做另一项写入（例如导入）。"); }
    static QString noName() { return tr("请填写单位名称。"); }
    static QString officeChanged() { return tr("修改单位信息"); }
};

// Set while a ledger writes; taken back however the write ends.
class WriteFlag {
public:
    explicit WriteFlag(bool& flag) : m_flag(flag) {
        if (m_flag) {
            throw Error(ErrorKind::Internal, {}, QStringLiteral("write() inside write()"));
        }
        m_flag = true;
    }
    ~WriteFlag() { m_flag = false; }
    WriteFlag(const WriteFlag&) = delete;
    WriteFlag& operator=(const WriteFlag&) = delete;

private:
    bool& m_flag;
};

}  // namespace

QString officeLevelName(OfficeLevel level) {
    switch (level) {
        case OfficeLevel::City:
            return LedgerWords::tr("市");
        case OfficeLevel::District:
            return LedgerWords::tr("区县");
        case OfficeLevel::Street:
            return LedgerWords::tr("街道镇");
        case OfficeLevel::Community:
            return LedgerWords::tr("社区村");
    }
    return {};
}

bool ChangeNotice::touches(QStringView table) const {
    return std::any_of(tables.begin(), tables.end(),
                       [&](const TableChange& change) { return change.table == table; });
}

Ledger::Ledger(std::shared_ptr<LedgerShared> shared, std::unique_ptr<Database> database)
    : m_shared(std::move(shared)), m_database(std::move(database)) {}

Ledger::~Ledger() = default;

std::unique_ptr<Ledger> Ledger::another() const {
    return std::unique_ptr<Ledger>(new Ledger(m_shared, connectTo(m_shared->path)));
}

HistoryId Ledger::write(const EntryLabel& label, const std::function<void(Database&)>& work) {
    require(Permission::Register);
    return commit(label, EntryKind::Change, {}, work);
}

HistoryId Ledger::administer(const QString& label, const std::function<void(Database&)>& work) {
    return commit(label, EntryKind::Administrative, {}, work);
}

HistoryId Ledger::commit(const EntryLabel& label, EntryKind kind, HistoryId reverses,
                         const std::function<void(Database&)>& work) {
    const WriteFlag flag(m_writing);
    const auto turn = waitForTurn();
    ChangeNotice notice{{}, label.shown(), {}};
    {
        Transaction transaction(*m_database);
        ChangeRecorder recorder(*m_database);
        DerivedUpkeep derived(*m_database);
        work(*m_database);
        derived.prepare();
        const QByteArray changeset = recorder.changeset();
        if (kind != EntryKind::Administrative && changeset.isEmpty()) {
            derived.settle();
            transaction.commit();
            return {};
        }
        ChangeSummary summary = summarise(changeset);
        notice.tables = std::move(summary.tables);
        notice.entry =
            appendToHistory(*m_database,
                            {HistoryId(m_shared->ids.next()), QDateTime::currentMSecsSinceEpoch(), node(),
                             user().name, label.plain, static_cast<int>(kind), reverses, summary.rows},
                            changeset, label.named);
        derived.settle();
        transaction.commit();
    }
    notify(notice);
    return notice.entry;
}

HistoryId Ledger::rewrite(const QString& label, const std::function<Rewritten(Database&)>& work) {
    const WriteFlag flag(m_writing);
    const auto turn = waitForTurn();
    ChangeNotice notice{{}, label, {}};
    {
        Transaction transaction(*m_database);
        const Rewritten done = work(*m_database);
        notice.tables = done.tables;
        notice.entry = appendToHistory(*m_database,
                                       {HistoryId(m_shared->ids.next()),
                                        QDateTime::currentMSecsSinceEpoch(),
                                        node(),
                                        user().name,
                                        label,
                                        static_cast<int>(EntryKind::Administrative),
                                        {},
                                        summarise(done.changeset).rows},
                                       done.changeset);
        transaction.commit();
    }
    notify(notice);
    return notice.entry;
}

void Ledger::keepBook(const std::function<void(Database&)>& work) {
    const WriteFlag flag(m_writing);
    const auto turn = waitForTurn();
    Transaction transaction(*m_database);
    work(*m_database);
    transaction.commit();
}

std::unique_lock<std::timed_mutex> Ledger::waitForTurn() const {
    std::unique_lock turn(m_shared->writing, kPatience);
    if (!turn) {
        throw Error(ErrorKind::Busy, LedgerWords::busy());
    }
    return turn;
}

void Ledger::notify(const ChangeNotice& notice) const {
    std::vector<std::shared_ptr<Listener>> listeners;
    {
        const std::scoped_lock guard(m_shared->listenersMutex);
        listeners.assign(m_shared->listeners.begin(), m_shared->listeners.end());
    }
    for (const auto& listener : listeners) {
        (*listener)(notice);
    }
}

std::shared_ptr<void> Ledger::onChange(Listener listener) {
    auto entry = std::make_shared<Listener>(std::move(listener));
    const std::scoped_lock guard(m_shared->listenersMutex);
    m_shared->listeners.push_back(entry);
    return {entry.get(), [shared = std::weak_ptr(m_shared), entry](void*) {
                if (const auto alive = shared.lock()) {
                    const std::scoped_lock removing(alive->listenersMutex);
                    alive->listeners.remove(entry);
                }
            }};
}

Database& Ledger::database() const {
    return *m_database;
}
const Sealer& Ledger::sealer() const {
    return m_shared->sealer;
}
qint64 Ledger::newId() {
    return m_shared->ids.next();
}
const User& Ledger::user() const {
    return m_shared->user;
}
QString Ledger::path() const {
    return m_shared->path;
}
int Ledger::edition() const {
    return editionOf(*m_database);
}
int Ledger::node() const {
    return m_shared->ids.node();
}
Office Ledger::office() const {
    return readOffice(*m_database);
}

bool Ledger::may(Permission permission) const {
    return allows(user().role, permission);
}

void Ledger::require(Permission permission) const {
    if (!may(permission)) {
        throw Error(ErrorKind::NotAllowed, roleName(user().role));
    }
}

Office readOffice(Database& database) {
    Statement row = database.prepare("SELECT name, level FROM office");
    if (!row.step()) {
        return {};
    }
    return {row.text(0), static_cast<OfficeLevel>(row.integer(1))};
}

HistoryId Ledger::setOffice(const Office& office) {
    require(Permission::Administer);
    if (office.name.trimmed().isEmpty()) {
        throw Error(ErrorKind::BadInput, LedgerWords::noName());
    }
    return write(LedgerWords::officeChanged(), [&](Database& database) {
        database.prepare("UPDATE office SET name = ?, level = ? WHERE id = 1")
            .with(office.name.trimmed(), static_cast<int>(office.level))
            .run();
    });
}

void Ledger::initialise(const Office& office, const QString& label) {
    administer(label, [&](Database& database) {
        database.prepare("INSERT INTO office (id, name, level) VALUES (1, ?, ?)")
            .with(office.name.trimmed(), static_cast<int>(office.level))
            .run();
    });
}

}  // namespace nuanxin
