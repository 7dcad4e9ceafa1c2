// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/branch/dues_store.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

#include "core/branch/as_of.h"
#include "core/branch/member_store.h"
#include "core/branch/roster_store.h"
#include "core/ledger/row_writer.h"

namespace nuanxin {

namespace {

class DuesWords {
    Q_DECLARE_TR_FUNCTIONS(DuesStore)

public:
    static QString badMonth() { return tr("月份请写成“2026-03”。"); }
    static QString negative() { return tr("金额不能是负数。"); }
    static EntryLabel base(const QString& name) {
        return {tr("登记党费计算基数"), tr("登记 %1 的党费计算基数").arg(name)};
    }
    static QString baseRemoved() { return tr("删除党费计算基数"); }
    static EntryLabel income(const QString& name) {
        return {tr("登记月收入"), tr("登记 %1 的月收入").arg(name)};
    }
    static EntryLabel relief(const QString& name) {
        return {tr("登记党费减免"), tr("登记 %1 的党费减免").arg(name)};
    }
    static QString reliefRemoved() { return tr("删除党费减免"); }
    static EntryLabel payment(const QString& name) {
        return {tr("登记交纳党费"), tr("登记 %1 交纳党费").arg(name)};
    }
    static QString payments(qsizetype count) { return tr("登记交纳党费 %1 笔").arg(count); }
    static QString paymentRemoved() { return tr("删除交纳党费记录"); }
};

void check(const QString& month, qint64 fen) {
    if (!QDate::fromString(month, QStringLiteral("yyyy-MM")).isValid()) {
        throw Error(ErrorKind::BadInput, DuesWords::badMonth());
    }
    if (fen < 0) {
        throw Error(ErrorKind::BadInput, DuesWords::negative());
    }
}

template <class RowId>
RowId rowOf(Database& database, const char* sql, MemberId member, const QString& month) {
    Statement row = database.prepare(sql);
    return row.with(member, month).step() ? row.id<RowId>(0) : RowId();
}

using IncomeId = Id<struct IncomeTag>;
using ReliefId = Id<struct ReliefTag>;

QString idList(const std::vector<MemberId>& members) {
    QJsonArray ids;
    for (const MemberId member : members) {
        ids.append(member.value());
    }
    return QString::fromUtf8(QJsonDocument(ids).toJson(QJsonDocument::Compact));
}

}  // namespace

QString DuesStore::nameOf(MemberId member) const {
    return MemberStore(m_ledger).find(member).value_or(Member()).name;
}

QHash<MemberId, MemberDues> DuesStore::read(const std::vector<MemberId>& members) const {
    m_ledger.require(Permission::Manage);  // they tell what a person earns
    QHash<MemberId, MemberDues> dues;
    const QString ids = idList(members);
    const auto each = [&](const char* sql, const auto& take) {
        Statement rows = m_ledger.database().prepare(sql);
        rows.with(ids);
        while (rows.step()) {
            take(rows, dues[rows.id<MemberId>(0)]);
        }
    };
    each(
        "SELECT member_id, dues_base.id, payer, from_month, fen FROM json_each(?) CROSS JOIN dues_base ON "
        "member_id = value",
        [](const Statement& row, MemberDues& to) {
            to.bases.push_back({row.id<DuesBaseId>(1), row.id<MemberId>(0),
                                duesPayerFrom(row.text(2)).value_or(DuesPayer::Wage), row.text(3),
                                row.integer(4)});
        });
    each("SELECT member_id, month, fen FROM json_each(?) CROSS JOIN dues_income ON member_id = value",
         [](const Statement& row, MemberDues& to) {
             to.incomes.push_back({row.id<MemberId>(0), row.text(1), row.integer(2)});
         });
    each(
        "SELECT member_id, from_month, until_month, fen, decided_on FROM json_each(?) CROSS JOIN dues_relief "
        "ON member_id = value",
        [](const Statement& row, MemberDues& to) {
            to.reliefs.push_back(
                {row.id<MemberId>(0), row.text(1), row.text(2), row.integer(3), row.text(4)});
        });
    each(
        "SELECT member_id, dues_payment.id, month, fen, paid_on, is_voluntary FROM json_each(?) CROSS JOIN "
        "dues_payment ON member_id = value",
        [](const Statement& row, MemberDues& to) {
            to.payments.push_back({row.id<DuesPaymentId>(1), row.id<MemberId>(0), row.text(2), row.integer(3),
                                   row.text(4), row.integer(5) != 0});
        });
    for (MemberDues& entered :
         dues) {  // most have one of a kind, so this costs less than the database's sorting
        std::ranges::stable_sort(entered.bases, {}, &DuesBase::fromMonth);
        std::ranges::sort(entered.incomes, {}, &MonthlyIncome::month);
        std::ranges::sort(entered.reliefs, {}, &DuesRelief::fromMonth);
        std::ranges::sort(entered.payments, {},
                          [](const DuesPayment& payment) { return std::pair(payment.month, payment.id); });
    }
    return dues;
}

MemberDues DuesStore::of(MemberId member) const {
    return read({member}).value(member);
}

// Of each only what a sheet needs, where a row of the roster also opens what is sealed. Read in the order of
// the ids, in which neighbours stand together in the tables, and laid in that of the roster.
std::vector<DuesRow> DuesStore::sheet(OrganisationId organisation, const QString& month) const {
    check(month, 0);
    RosterQuery query;
    query.organisation = organisation;
    query.day = QDate::fromString(month, QStringLiteral("yyyy-MM")).addMonths(1).addDays(-1);
    std::vector<MemberId> ids = RosterStore(m_ledger).ids(query);
    QHash<MemberId, size_t> places;
    places.reserve(static_cast<qsizetype>(ids.size()));
    for (size_t i = 0; i < ids.size(); ++i) {
        places.insert(ids[i], i);
    }
    std::ranges::sort(ids);
    const QHash<MemberId, MemberDues> dues = read(ids);
    const MemberDues none;
    Statement members = m_ledger.database().prepare(
        QStringLiteral(
            "SELECT member.id, ifnull(worker.name, member.name), joined_on, became_full_on, (SELECT "
            "organisation_id FROM relationship WHERE member_id = member.id AND %1 ORDER BY started_on "
            "DESC, id DESC LIMIT 1) FROM json_each(?4) CROSS JOIN member ON member.id = value LEFT "
            "JOIN worker ON worker.id = worker_id")
            .arg(holds(QStringLiteral("relationship"))));
    AsOf(query.day).bind(members, idList(ids));
    std::vector<DuesRow> rows(ids.size());
    while (members.step()) {
        Member member;
        member.id = members.id<MemberId>(0);
        member.joinedOn = members.text(2);
        member.becameFullOn = members.text(3);
        const auto found = dues.constFind(member.id);
        const MemberDues& entered = found == dues.constEnd() ? none : *found;
        rows[places.value(member.id)] = {member.id, members.text(1), members.id<OrganisationId>(4),
                                         duesLine(member, month, entered.bases, entered.incomes,
                                                  entered.reliefs, entered.payments, shippedDues())};
    }
    return rows;
}

DuesBaseId DuesStore::save(DuesBase base) {
    m_ledger.write(DuesWords::base(nameOf(base.member)), [&](Database&) { base.id = put(base); });
    return base.id;
}

DuesBaseId DuesStore::put(const DuesBase& base) {
    m_ledger.require(Permission::Manage);
    check(base.fromMonth, base.fen);
    return RowWriter("dues_base")
        .set("member_id", base.member)
        .set("payer", duesPayerCode(base.payer))
        .set("from_month", base.fromMonth)
        .set("fen", base.fen)
        .write(m_ledger, base.id);
}

void DuesStore::removeBase(DuesBaseId id) {
    m_ledger.require(Permission::Manage);
    m_ledger.write(DuesWords::baseRemoved(),
                   [&](Database& database) { removeRowsWhere(database, "dues_base", "id", id.value()); });
}

void DuesStore::setIncome(const MonthlyIncome& income) {
    m_ledger.write(DuesWords::income(nameOf(income.member)), [&](Database&) { put(income); });
}

void DuesStore::put(const MonthlyIncome& income) {
    m_ledger.require(Permission::Manage);
    check(income.month, income.fen);
    RowWriter("dues_income")
        .set("member_id", income.member)
        .set("month", income.month)
        .set("fen", income.fen)
        .write(m_ledger, rowOf<IncomeId>(m_ledger.database(),
                                         "SELECT id FROM dues_income WHERE member_id = ? AND month = ?",
                                         income.member, income.month));
}

void DuesStore::save(const DuesRelief& relief) {
    m_ledger.require(Permission::Manage);
    check(relief.fromMonth, relief.fen);
    m_ledger.write(DuesWords::relief(nameOf(relief.member)), [&](Database& database) {
        RowWriter("dues_relief")
            .set("member_id", relief.member)
            .set("from_month", relief.fromMonth)
            .set("until_month", relief.untilMonth)
            .set("fen", relief.fen)
            .set("decided_on", relief.decidedOn)
            .write(
                m_ledger,
                rowOf<ReliefId>(database, "SELECT id FROM dues_relief WHERE member_id = ? AND from_month = ?",
                                relief.member, relief.fromMonth));
    });
}

void DuesStore::removeRelief(MemberId member, const QString& fromMonth) {
    m_ledger.require(Permission::Manage);
    m_ledger.write(DuesWords::reliefRemoved(), [&](Database& database) {
        database.prepare("DELETE FROM dues_relief WHERE member_id = ? AND from_month = ?")
            .with(member, fromMonth)
            .run();
    });
}

DuesPaymentId DuesStore::put(const DuesPayment& payment) {
    check(payment.month, payment.fen);
    return RowWriter("dues_payment")
        .set("member_id", payment.member)
        .set("month", payment.month)
        .set("fen", payment.fen)
        .set("paid_on", payment.paidOn)
        .set("is_voluntary", payment.isVoluntary)
        .write(m_ledger, payment.id);
}

DuesPaymentId DuesStore::save(DuesPayment payment) {
    m_ledger.require(Permission::Manage);
    m_ledger.write(DuesWords::payment(nameOf(payment.member)), [&](Database&) { payment.id = put(payment); });
    return payment.id;
}

void DuesStore::addPayments(const std::vector<DuesPayment>& payments) {
    m_ledger.require(Permission::Manage);
    m_ledger.write(DuesWords::payments(static_cast<qsizetype>(payments.size())), [&](Database&) {
        for (const DuesPayment& payment : payments) {
            put(payment);
        }
    });
}

void DuesStore::removePayment(DuesPaymentId id) {
    m_ledger.require(Permission::Manage);
    m_ledger.write(DuesWords::paymentRemoved(),
                   [&](Database& database) { removeRowsWhere(database, "dues_payment", "id", id.value()); });
}

}  // namespace nuanxin
