// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/census/worker_store.h"

#include <QCoreApplication>

#include "core/census/columns.h"
#include "core/census/keys.h"
#include "core/census/worker_columns.h"
#include "core/ledger/history.h"
#include "core/ledger/registers.h"
#include "core/text/identity_number.h"
#include "core/text/mask.h"
#include "core/text/name.h"
#include "core/text/phone.h"

namespace nuanxin {

namespace {

class WorkerWords {
    Q_DECLARE_TR_FUNCTIONS(WorkerStore)

public:
    static QString noName() { return tr("请填写姓名。"); }
    static QString noKind() { return tr("请选择证件种类。"); }
    static QString badPhone() { return tr("电话号码有误，请核对。"); }
    static QString badIdentity(const QString& why) { return tr("证件号码：%1").arg(why); }
    static QString joined() { return tr("有记录与别的记录合并过，请先拆回再删除。"); }
    static QString inBranch() {
        return tr("有人还有党员、发展党员或党组织任职的记录，请先在党组织里移走或删除。");
    }
    static EntryLabel added(const QString& name) { return {tr("新建从业人员"), tr("新建 %1").arg(name)}; }
    static EntryLabel changed(const QString& name, const QStringList& columns) {
        const QString which = columns.join(tr("、"));
        return {tr("修改从业人员：%1").arg(which), tr("修改 %1：%2").arg(name, which)};
    }
    // `name` of the only one; empty when there are several.
    static EntryLabel removed(qsizetype count, const QString& name) {
        return {tr("删除从业人员 %1 人").arg(count), name.isEmpty() ? QString() : tr("删除 %1").arg(name)};
    }
    static EntryLabel setMany(const QString& column, qsizetype count, const QString& name) {
        return {tr("成批修改从业人员的%1（%2 人）").arg(column).arg(count),
                name.isEmpty() ? QString() : tr("修改 %1：%2").arg(name, column)};
    }
};

// What follows the texts in every statement.
constexpr char kOthers[] =
    "employer_id, site_id, community_id, identity_sealed, phone_sealed, address_sealed, state, to_verify";
constexpr int kTextCount = static_cast<int>(std::size(kWorkerTexts));
enum Column { Employer = kTextCount, Site, Community, Identity, Phone, Address, State, ToVerify, JoinedInto };

QString textColumns() {
    QStringList columns;
    for (const WorkerText& text : kWorkerTexts) {
        columns << QLatin1String(text.column);
    }
    return columns.join(QStringLiteral(", "));
}

QString selectSql() {
    return QStringLiteral("SELECT %1, %2, joined_into FROM worker WHERE id = ?")
        .arg(textColumns(), QLatin1String(kOthers));
}

QString insertSql() {
    const QString columns = textColumns() + QStringLiteral(", ") + QLatin1String(kOthers) +
                            QStringLiteral(", identity_key, phone_key, phone_tail, id");
    QStringList marks;
    for (qsizetype i = columns.count(u','); i >= 0; --i) {
        marks << QStringLiteral("?");
    }
    return QStringLiteral("INSERT INTO worker (%1) VALUES (%2)").arg(columns, marks.join(u','));
}

QString updateSql() {
    const QString columns = textColumns() + QStringLiteral(", ") + QLatin1String(kOthers) +
                            QStringLiteral(", identity_key, phone_key, phone_tail");
    return QStringLiteral("UPDATE worker SET %1 = ? WHERE id = ?")
        .arg(QString(columns).replace(QStringLiteral(", "), QStringLiteral(" = ?, ")));
}

SealedPlace placeOf(WorkerId id, int sealed) {
    return {"worker", kWorkerSealed[sealed].column, id.value()};
}

struct Stored {
    Worker worker;
    QByteArray sealed[3];  // as in kWorkerSealed
};

std::optional<Stored> readStored(Database& database, WorkerId id) {
    static const QByteArray kSql = selectSql().toUtf8();
    Statement row = database.prepare(kSql.constData());
    if (!row.with(id).step()) {
        return std::nullopt;
    }
    Stored stored;
    Worker& worker = stored.worker;
    worker.id = id;
    for (int i = 0; i < kTextCount; ++i) {
        worker.*kWorkerTexts[i].member = row.text(i);
    }
    worker.employer = row.id<EmployerId>(Employer);
    worker.site = row.id<SiteId>(Site);
    worker.community = row.id<PlaceId>(Community);
    for (int i = 0; i < 3; ++i) {
        stored.sealed[i] = row.blob(Identity + i);
    }
    worker.state = workerStateFrom(row.text(State)).value_or(WorkerState::OnJob);
    worker.toVerify = row.integer(ToVerify) != 0;
    worker.joinedInto = row.id<WorkerId>(JoinedInto);
    return stored;
}

QString normalised(int sealed, const QString& plain) {
    switch (sealed) {
        case 0:
            return text::normaliseIdentity(plain);
        case 1:
            return text::normalisePhone(plain);
        default:
            return plain.simplified();
    }
}

QString masked(int sealed, const QString& plain) {
    switch (sealed) {
        case 0:
            return text::maskIdentity(plain);
        case 1:
            return text::maskPhone(plain);
        default:
            return text::maskAddress(plain);
    }
}

}  // namespace

std::optional<Worker> WorkerStore::find(WorkerId id) const {
    m_ledger.require(Permission::Read);
    std::optional<Worker> worker = readOpened(id);
    for (int i = 0; worker && i < 3; ++i) {
        SealedField& field = (*worker).*kWorkerSealed[i].member;
        field.masked = masked(i, *field.plain);
        field.plain.reset();
    }
    return worker;
}

std::optional<Worker> WorkerStore::findPlain(WorkerId id) const {
    m_ledger.require(Permission::Register);
    return readOpened(id);
}

std::optional<Worker> WorkerStore::readOpened(WorkerId id) const {
    std::optional<Stored> stored = readStored(m_ledger.database(), id);
    if (!stored) {
        return std::nullopt;
    }
    for (int i = 0; i < 3; ++i) {
        (stored->worker.*kWorkerSealed[i].member).plain =
            m_ledger.sealer().open(stored->sealed[i], placeOf(id, i));
    }
    return std::move(stored->worker);
}

QString WorkerStore::reveal(WorkerId id, SealedColumn column, const QString& why) {
    const std::optional<Stored> stored = readStored(m_ledger.database(), id);
    const int sealed = static_cast<int>(column);
    return stored ? Registers(m_ledger).reveal(stored->sealed[sealed], placeOf(id, sealed), why) : QString();
}

qint64 WorkerStore::count() const {
    return m_ledger.database().number("SELECT count(*) FROM derived_worker_order");
}

void WorkerStore::check(const Worker& worker) const {
    if (worker.name.isEmpty()) {
        throw Error(ErrorKind::BadInput, WorkerWords::noName());
    }
    if (worker.documentKind.isEmpty()) {
        throw Error(ErrorKind::BadInput, WorkerWords::noKind());
    }
    const QString number = worker.identity.plain.value_or(QString());
    const auto kind = text::identityKindFromCode(worker.documentKind).value_or(text::IdentityKind::Other);
    if (const auto read = text::parseIdentity(number, kind); text::hasError(read.problems)) {
        throw Error(ErrorKind::BadInput, WorkerWords::badIdentity(text::problemText(read.problems.front())));
    }
    const QString phone = worker.phone.plain.value_or(QString()).trimmed();
    if (!phone.isEmpty() && text::normalisePhone(phone).isEmpty()) {
        throw Error(ErrorKind::BadInput, WorkerWords::badPhone());
    }
}

WorkerId WorkerStore::put(const Worker& given) {
    m_ledger.require(Permission::Register);
    Worker worker = given;
    worker.name = text::cleanName(given.name).name;
    worker.documentName = text::cleanName(given.documentName).name;
    check(worker);
    const bool isNew = !worker.id.isValid();
    const Stored before = isNew ? Stored() : readStored(m_ledger.database(), worker.id).value_or(Stored());
    if (isNew) {
        worker.id = WorkerId(m_ledger.newId());
    }
    const Sealer& sealer = m_ledger.sealer();
    QString plain[3];
    QByteArray sealed[3];
    for (int i = 0; i < 3; ++i) {
        // An unchanged field keeps its bytes: sealed anew, it would look like a change.
        sealed[i] = before.sealed[i];
        plain[i] = sealer.open(sealed[i], placeOf(worker.id, i));
        const SealedField& field = worker.*kWorkerSealed[i].member;
        const QString wanted = field.plain ? normalised(i, *field.plain) : plain[i];
        if (wanted != plain[i]) {
            plain[i] = wanted;
            sealed[i] = sealer.seal(wanted, placeOf(worker.id, i));
        }
    }
    static const QByteArray kInsert = insertSql().toUtf8();
    static const QByteArray kUpdate = updateSql().toUtf8();
    Statement row = m_ledger.database().prepare((isNew ? kInsert : kUpdate).constData());
    int at = 0;
    for (const WorkerText& text : kWorkerTexts) {
        row.bind(++at, orNull((worker.*text.member).trimmed()));
    }
    row.bind(++at, worker.employer);
    row.bind(++at, worker.site);
    row.bind(++at, worker.community);
    for (const QByteArray& value : sealed) {
        row.bind(++at, orNull(value));
    }
    row.bind(++at, workerStateCode(worker.state));
    row.bind(++at, worker.toVerify);
    row.bind(++at, orNull(identityKey(sealer, worker.documentKind, plain[0])));
    row.bind(++at, orNull(phoneKey(sealer, plain[1])));
    row.bind(++at, orNull(text::lastFour(plain[1])));
    row.bind(++at, worker.id);
    row.run();
    return worker.id;
}

// Names the columns in which it differs from what is stored.
EntryLabel WorkerStore::labelOf(const Worker& worker) const {
    const std::optional<Worker> before = worker.id.isValid() ? findPlain(worker.id) : std::optional<Worker>();
    if (!before) {
        return WorkerWords::added(text::cleanName(worker.name).name);
    }
    QStringList changed;
    const auto note = [&changed](bool differs, const char* column) {
        if (differs) {
            changed << columnNoun(QStringLiteral("worker"), QLatin1String(column));
        }
    };
    for (const WorkerText& text : kWorkerTexts) {
        note((worker.*text.member).trimmed() != (*before).*text.member, text.column);
    }
    for (int i = 0; i < 3; ++i) {
        const std::optional<QString>& plain = (worker.*kWorkerSealed[i].member).plain;
        note(plain && normalised(i, *plain) != *((*before).*kWorkerSealed[i].member).plain,
             kWorkerSealed[i].column);
    }
    note(worker.employer != before->employer, "employer_id");
    note(worker.site != before->site, "site_id");
    note(worker.community != before->community, "community_id");
    note(worker.state != before->state, "state");
    note(worker.toVerify != before->toVerify, "to_verify");
    return WorkerWords::changed(text::cleanName(worker.name).name, changed);
}

HistoryId WorkerStore::save(Worker& worker) {
    m_ledger.require(Permission::Register);
    return m_ledger.write(labelOf(worker), [&](Database&) { worker.id = put(worker); });
}

HistoryId WorkerStore::add(const QString& label, std::vector<Worker>& workers) {
    m_ledger.require(Permission::Register);
    std::vector<WorkerId> ids;
    const HistoryId entry = m_ledger.write(label, [&](Database&) {
        for (const Worker& worker : workers) {
            ids.push_back(put(worker));
        }
    });
    for (size_t i = 0; i < ids.size(); ++i) {
        workers[i].id = ids[i];
    }
    return entry;
}

QString WorkerStore::onlyName(const std::vector<WorkerId>& ids) const {
    const std::optional<Worker> only = ids.size() == 1 ? find(ids.front()) : std::nullopt;
    return only ? only->name : QString();
}

HistoryId WorkerStore::remove(const std::vector<WorkerId>& ids) {
    m_ledger.require(Permission::Register);
    for (const WorkerId id : ids) {
        Statement joined =
            m_ledger.database().prepare("SELECT 1 FROM worker_join WHERE ? IN (kept_id, joined_id)");
        if (joined.with(id).step()) {
            throw Error(ErrorKind::BadInput, WorkerWords::joined());
        }
        Statement branch = m_ledger.database().prepare(
            "SELECT 1 WHERE EXISTS (SELECT 1 FROM member WHERE worker_id = ?1) OR EXISTS (SELECT 1 FROM "
            "development WHERE worker_id = ?1) OR EXISTS (SELECT 1 FROM organisation_post WHERE worker_id = "
            "?1)");
        if (branch.with(id).step()) {
            throw Error(ErrorKind::BadInput, WorkerWords::inBranch());
        }
    }
    const EntryLabel label = WorkerWords::removed(static_cast<qsizetype>(ids.size()), onlyName(ids));
    return m_ledger.write(label, [&](Database& database) {
        for (const WorkerId id : ids) {
            for (const char* sql :
                 {"DELETE FROM worker_problem WHERE worker_id = ?",
                  "DELETE FROM worker_role WHERE worker_id = ?", "DELETE FROM visit WHERE worker_id = ?",
                  "DELETE FROM possible_duplicate WHERE ? IN (first_id, other_id)",
                  "DELETE FROM worker WHERE id = ?"}) {
                database.prepare(sql).with(id).run();
            }
        }
    });
}

HistoryId WorkerStore::change(const std::vector<WorkerId>& ids, const QString& what,
                              const std::function<void(Worker&)>& edit) {
    m_ledger.require(Permission::Register);
    const EntryLabel label = WorkerWords::setMany(what, static_cast<qsizetype>(ids.size()), onlyName(ids));
    return m_ledger.write(label, [&](Database&) {
        for (const WorkerId id : ids) {
            if (std::optional<Worker> worker = find(id)) {
                edit(*worker);
                put(*worker);
            }
        }
    });
}

}  // namespace nuanxin
