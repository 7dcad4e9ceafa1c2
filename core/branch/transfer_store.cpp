// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/branch/transfer_store.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/branch/member_store.h"
#include "core/ledger/row_writer.h"

namespace nuanxin {

namespace {

class TransferWords {
    Q_DECLARE_TR_FUNCTIONS(TransferStore)

public:
    static QString noEnds() { return tr("请填写组织关系从哪里转出、转入哪里。"); }
    static QString noDay() { return tr("请填写日期。"); }
    static QString closed() { return tr("这次接转已经办结或取消。"); }
    static EntryLabel saved(const QString& name) {
        return {tr("登记组织关系接转"), tr("登记 %1 的组织关系接转").arg(name)};
    }
    static EntryLabel changed(const QString& name) {
        return {tr("修改组织关系接转步骤"), tr("修改 %1 的组织关系接转步骤").arg(name)};
    }
    static QString removed() { return tr("删除组织关系接转记录"); }
};

void requireDay(const TransferStep& step) {
    if (step.on.isEmpty()) {
        throw Error(ErrorKind::BadInput, TransferWords::noDay());
    }
}

// The move that was made on a day is made on another one instead.
void moveAnew(MemberStore& members, const Transfer& transfer, const QString& before, const QString& on) {
    for (Relationship each : members.relationships(transfer.member)) {
        const bool isNew = each.from == before && each.organisation == transfer.to &&
                           (each.organisation.isValid() || each.elsewhere == transfer.toElsewhere);
        if (isNew || each.until == before) {
            (isNew ? each.from : each.until) = on;
            members.put(each);
        }
    }
}

}  // namespace

QString TransferStore::nameOf(MemberId member) const {
    return MemberStore(m_ledger).find(member).value_or(Member()).name;
}

EntryLabel TransferStore::label(MemberId member) const {
    return TransferWords::saved(nameOf(member));
}

std::vector<Transfer> TransferStore::read(const QString& where, qint64 id) const {
    m_ledger.require(Permission::Read);
    std::vector<Transfer> all;
    Statement rows = m_ledger.database().prepare(
        QStringLiteral(
            "SELECT transfer.id, member_id, from_organisation_id, to_organisation_id, "
            "from_elsewhere, to_elsewhere, reason, cancelled_on, transfer.note, step.id, step, "
            "happened_on, step.note FROM transfer LEFT JOIN transfer_step AS step ON transfer_id = "
            "transfer.id WHERE %1 ORDER BY transfer.id, happened_on, step.id")
            .arg(where));
    rows.with(id);
    while (rows.step()) {
        if (all.empty() || all.back().id != rows.id<TransferId>(0)) {
            all.push_back({rows.id<TransferId>(0),
                           rows.id<MemberId>(1),
                           rows.id<OrganisationId>(2),
                           rows.id<OrganisationId>(3),
                           rows.text(4),
                           rows.text(5),
                           rows.text(6),
                           rows.text(7),
                           rows.text(8),
                           {}});
        }
        if (!rows.isNull(9)) {
            all.back().steps.push_back({rows.id<TransferStepId>(9),
                                        transferStepFrom(rows.text(10)).value_or(TransferStepKind::Requested),
                                        rows.text(11), rows.text(12)});
        }
    }
    return all;
}

std::optional<Transfer> TransferStore::find(TransferId id) const {
    const std::vector<Transfer> found = read(QStringLiteral("transfer.id = ?1"), id.value());
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<Transfer> TransferStore::of(MemberId member) const {
    return read(QStringLiteral("member_id = ?1"), member.value());
}

std::vector<Transfer> TransferStore::open() const {
    return read(
        QStringLiteral("?1 = 0 AND cancelled_on IS NULL AND NOT EXISTS (SELECT 1 FROM transfer_step "
                       "AS done WHERE done.transfer_id = transfer.id AND done.step = 'receipt_returned')"),
        0);
}

qint64 TransferStore::count(const char* column, OrganisationId id, const QDate& first,
                            const QDate& last) const {
    m_ledger.require(Permission::Read);
    Statement row = m_ledger.database().prepare(
        QStringLiteral("SELECT count(DISTINCT transfer.id) FROM transfer JOIN transfer_step ON transfer_id = "
                       "transfer.id WHERE step = 'received' AND %1 = ? AND happened_on BETWEEN ? AND ?")
            .arg(QLatin1String(column)));
    row.with(id, first.toString(Qt::ISODate), last.toString(Qt::ISODate)).step();
    return row.integer(0);
}

qint64 TransferStore::countIn(OrganisationId to, const QDate& first, const QDate& last) const {
    return count("to_organisation_id", to, first, last);
}

qint64 TransferStore::countOut(OrganisationId from, const QDate& first, const QDate& last) const {
    return count("from_organisation_id", from, first, last);
}

TransferId TransferStore::save(const Transfer& transfer) {
    m_ledger.require(Permission::Manage);
    const bool hasFrom = transfer.from.isValid() || !transfer.fromElsewhere.trimmed().isEmpty();
    const bool hasTo = transfer.to.isValid() || !transfer.toElsewhere.trimmed().isEmpty();
    if (!hasFrom || !hasTo || (transfer.from.isValid() && transfer.from == transfer.to)) {
        throw Error(ErrorKind::BadInput, TransferWords::noEnds());
    }
    TransferId id;
    m_ledger.write(label(transfer.member), [&](Database&) {
        id = RowWriter("transfer")
                 .set("member_id", transfer.member)
                 .set("from_organisation_id", transfer.from)
                 .set("from_elsewhere", transfer.fromElsewhere.simplified())
                 .set("to_organisation_id", transfer.to)
                 .set("to_elsewhere", transfer.toElsewhere.simplified())
                 .set("reason", transfer.reason.simplified())
                 .set("cancelled_on", transfer.cancelledOn)
                 .set("note", transfer.note.trimmed())
                 .write(m_ledger, transfer.id);
    });
    return id;
}

TransferStepId TransferStore::addStep(TransferId id, const TransferStep& step) {
    m_ledger.require(Permission::Manage);
    const Transfer transfer = find(id).value_or(Transfer());
    const bool moves = step.kind == TransferStepKind::Received;
    requireDay(step);
    if (!transfer.id.isValid() || !transfer.cancelledOn.isEmpty() || (moves && transfer.isReceived())) {
        throw Error(ErrorKind::BadInput, TransferWords::closed());
    }
    TransferStepId added;
    m_ledger.write(label(transfer.member), [&](Database&) {
        added = putStep(id, {{}, step.kind, step.on, step.note});
        if (moves) {
            MemberStore(m_ledger).putMove(
                {{}, transfer.member, transfer.to, transfer.toElsewhere, step.on, {}});
        }
    });
    return added;
}

TransferStepId TransferStore::putStep(TransferId id, const TransferStep& step) {
    return RowWriter("transfer_step")
        .set("transfer_id", id)
        .set("step", transferStepCode(step.kind))
        .set("happened_on", step.on)
        .set("note", step.note.trimmed())
        .write(m_ledger, step.id);
}

void TransferStore::changeStep(const TransferStep& step) {
    m_ledger.require(Permission::Manage);
    requireDay(step);
    const std::vector<Transfer> found =
        read(QStringLiteral("transfer.id = (SELECT transfer_id FROM transfer_step WHERE id = ?1)"),
             step.id.value());
    if (found.empty() || !found.front().cancelledOn.isEmpty()) {
        throw Error(ErrorKind::BadInput, TransferWords::closed());
    }
    const Transfer& transfer = found.front();
    const TransferStep before = *std::ranges::find(transfer.steps, step.id, &TransferStep::id);
    m_ledger.write(TransferWords::changed(nameOf(transfer.member)), [&](Database&) {
        putStep(transfer.id, {step.id, before.kind, step.on, step.note});
        if (before.kind == TransferStepKind::Received && before.on != step.on) {
            MemberStore members(m_ledger);
            moveAnew(members, transfer, before.on, step.on);
        }
    });
}

void TransferStore::removeStep(TransferStepId id) {
    m_ledger.require(Permission::Manage);
    m_ledger.write(TransferWords::removed(),
                   [&](Database& database) { removeRowsWhere(database, "transfer_step", "id", id.value()); });
}

void TransferStore::remove(TransferId id) {
    m_ledger.require(Permission::Manage);
    m_ledger.write(TransferWords::removed(), [&](Database& database) {
        removeRowsWhere(database, "transfer_step", "transfer_id", id.value());
        removeRowsWhere(database, "transfer", "id", id.value());
    });
}

}  // namespace nuanxin
