// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/census/employer_store.h"

#include <QCoreApplication>

#include "core/census/workplace_store.h"
#include "core/text/credit_code.h"

namespace nuanxin {

namespace {

class EmployerWords {
    Q_DECLARE_TR_FUNCTIONS(EmployerWords)

public:
    static QString noName() { return tr("请填写企业名称。"); }
    static QString noKind() { return tr("请选择企业类别。"); }
    static QString badCode(const QString& why) { return tr("统一社会信用代码：%1").arg(why); }
    static QString inUse(const QString& name) {
        return tr("“%1”下面还有网点或从业人员，请先移走或删除它们。").arg(name);
    }
    static QString hasBranch(const QString& name) {
        return tr("“%1”还有党组织、联合党支部或党建指导员的记录，请先移走或删除它们。").arg(name);
    }
    static QString added(const QString& name) { return tr("新建企业 %1").arg(name); }
    static QString changed(const QString& name) { return tr("修改企业 %1").arg(name); }
    static QString removed(const QString& name) { return tr("删除企业 %1").arg(name); }
};

constexpr char kColumns[] =
    "SELECT id, name, kind, credit_code, authority, place_id, owner_is_member, charter_work, charter_on, "
    "headcount, headcount_qualifier, closed_on, note, owner_name FROM employer ";

Employer readEmployer(const Statement& row) {
    Employer employer;
    employer.id = row.id<EmployerId>(0);
    employer.name = row.text(1);
    employer.kind = row.text(2);
    employer.creditCode = row.text(3);
    employer.authority = row.text(4);
    employer.place = row.id<PlaceId>(5);
    employer.ownerIsMember = boolOrNone(row, 6);
    employer.charterWork = boolOrNone(row, 7);
    employer.charterOn = row.text(8);
    employer.headcount = quantityOrNone(row, 9, 10);
    employer.closedOn = row.text(11);
    employer.note = row.text(12);
    employer.ownerName = row.text(13);
    return employer;
}

}  // namespace

std::optional<Employer> EmployerStore::find(EmployerId id) const {
    m_ledger.require(Permission::Read);
    Statement row = m_ledger.database().prepare(QLatin1String(kColumns) + QStringLiteral("WHERE id = ?"));
    return row.with(id).step() ? std::optional(readEmployer(row)) : std::nullopt;
}

std::vector<EmployerId> EmployerStore::findByName(const QString& name) const {
    return workplacesWhere<EmployerId>(m_ledger.database(),
                                       "SELECT id FROM employer WHERE name = ? ORDER BY id", name);
}

std::vector<EmployerId> EmployerStore::findByCreditCode(const QString& code) const {
    return workplacesWhere<EmployerId>(m_ledger.database(),
                                       "SELECT id FROM employer WHERE credit_code = ? ORDER BY id", code);
}

std::vector<Employer> EmployerStore::list(const EmployerQuery& wanted) const {
    m_ledger.require(Permission::Read);
    return listWorkplaces(m_ledger.database(), kColumns, wanted, "kind", orNull(wanted.kind), readEmployer);
}

void EmployerStore::check(const Employer& employer) const {
    if (employer.name.isEmpty()) {
        throw Error(ErrorKind::BadInput, EmployerWords::noName());
    }
    if (employer.kind.isEmpty()) {
        throw Error(ErrorKind::BadInput, EmployerWords::noKind());
    }
    const text::CreditCode code = text::parseCreditCode(employer.creditCode);
    if (text::hasError(code.problems)) {
        throw Error(ErrorKind::BadInput, EmployerWords::badCode(text::problemText(code.problems.front())));
    }
}

EmployerId EmployerStore::put(Employer employer) {
    m_ledger.require(Permission::Register);
    employer.name = employer.name.simplified();
    check(employer);
    employer.creditCode = text::parseCreditCode(employer.creditCode).value;
    const bool isNew = !employer.id.isValid();
    if (isNew) {
        employer.id = EmployerId(m_ledger.newId());
    }
    m_ledger.database()
        .prepare(
            isNew ? "INSERT INTO employer (name, kind, credit_code, authority, place_id, owner_is_member, "
                    "charter_work, charter_on, headcount, headcount_qualifier, closed_on, note, owner_name, "
                    "id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                  : "UPDATE employer SET name = ?, kind = ?, credit_code = ?, authority = ?, place_id = ?, "
                    "owner_is_member = ?, charter_work = ?, charter_on = ?, headcount = ?, "
                    "headcount_qualifier = ?, closed_on = ?, note = ?, owner_name = ? WHERE id = ?")
        .with(employer.name, employer.kind, orNull(employer.creditCode), orNull(employer.authority),
              employer.place, employer.ownerIsMember, employer.charterWork, orNull(employer.charterOn),
              valueOf(employer.headcount), qualifierOf(employer.headcount), orNull(employer.closedOn),
              orNull(employer.note), orNull(employer.ownerName.simplified()), employer.id)
        .run();
    return employer.id;
}

EmployerId EmployerStore::save(const Employer& employer) {
    m_ledger.require(Permission::Register);
    EmployerId id;
    const QString name = employer.name.simplified();
    m_ledger.write(employer.id.isValid() ? EmployerWords::changed(name) : EmployerWords::added(name),
                   [&](Database&) { id = put(employer); });
    return id;
}

void EmployerStore::remove(EmployerId id) {
    m_ledger.require(Permission::Register);
    const std::optional<Employer> employer = find(id);
    if (!employer) {
        return;
    }
    Statement used = m_ledger.database().prepare(
        "SELECT 1 WHERE EXISTS (SELECT 1 FROM site WHERE employer_id = ?1) OR EXISTS (SELECT 1 FROM worker "
        "WHERE employer_id = ?1)");
    if (used.with(id).step()) {
        throw Error(ErrorKind::BadInput, EmployerWords::inUse(employer->name));
    }
    Statement branch = m_ledger.database().prepare(
        "SELECT 1 WHERE EXISTS (SELECT 1 FROM organisation WHERE employer_id = ?1) OR EXISTS (SELECT 1 FROM "
        "covered_unit WHERE employer_id = ?1) OR EXISTS (SELECT 1 FROM instructor_duty WHERE employer_id = "
        "?1)");
    if (branch.with(id).step()) {
        throw Error(ErrorKind::BadInput, EmployerWords::hasBranch(employer->name));
    }
    m_ledger.write(EmployerWords::removed(employer->name), [&](Database& database) {
        database.prepare("DELETE FROM employer WHERE id = ?").with(id).run();
    });
}

std::map<EmployerId, qint64> EmployerStore::workers() const {
    m_ledger.require(Permission::Read);
    return personsBy<EmployerId>(m_ledger.database(), "employer_id");
}

}  // namespace nuanxin
