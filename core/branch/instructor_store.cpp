// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/branch/instructor_store.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/branch/as_of.h"
#include "core/ledger/row_writer.h"
#include "core/text/name.h"
#include "core/text/sort_key.h"

namespace nuanxin {

namespace {

class InstructorWords {
    Q_DECLARE_TR_FUNCTIONS(InstructorStore)

public:
    static QString noName() { return tr("请填写党建指导员姓名。"); }
    static QString whatOne() { return tr("请选择联系的企业或党组织，一次选一个。"); }
    static QString endsBefore() { return tr("结束日期早于开始日期。"); }
    static EntryLabel saved(const QString& name) {
        return {tr("登记党建指导员"), tr("登记党建指导员 %1").arg(name)};
    }
    static EntryLabel removed(const QString& name) {
        return {tr("删除党建指导员"), tr("删除党建指导员 %1").arg(name)};
    }
    static EntryLabel dutySaved(const QString& name) {
        return {tr("登记党建指导员联系对象"), tr("登记党建指导员 %1 的联系对象").arg(name)};
    }
    static QString dutyRemoved() { return tr("删除党建指导员联系对象"); }
};

constexpr char kSelect[] = "SELECT id, name, sent_by, started_on, ended_on, note FROM instructor ";

Instructor readInstructor(const Statement& row) {
    return {row.id<InstructorId>(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5)};
}

void checkDates(const QString& from, const QString& until) {
    if (!until.isEmpty() && until < from.left(until.size())) {
        throw Error(ErrorKind::BadInput, InstructorWords::endsBefore());
    }
}

}  // namespace

std::optional<Instructor> InstructorStore::find(InstructorId id) const {
    m_ledger.require(Permission::Read);
    Statement row = m_ledger.database().prepare(QLatin1String(kSelect) + QStringLiteral("WHERE id = ?"));
    return row.with(id).step() ? std::optional(readInstructor(row)) : std::nullopt;
}

std::vector<Instructor> InstructorStore::list() const {
    m_ledger.require(Permission::Read);
    std::vector<Instructor> all;
    Statement rows = m_ledger.database().prepare(QLatin1String(kSelect) + QStringLiteral("ORDER BY id"));
    while (rows.step()) {
        all.push_back(readInstructor(rows));
    }
    std::ranges::stable_sort(all, {}, [](const Instructor& one) { return text::pinyinSortKey(one.name); });
    return all;
}

qint64 InstructorStore::count(const QDate& day) const {
    m_ledger.require(Permission::Read);
    Statement row = m_ledger.database().prepare(QStringLiteral("SELECT count(*) FROM instructor WHERE ") +
                                                holds(QStringLiteral("instructor")));
    AsOf(day).bind(row).step();
    return row.integer(0);
}

InstructorId InstructorStore::save(Instructor instructor) {
    m_ledger.require(Permission::Manage);
    instructor.name = text::cleanName(instructor.name).name;
    if (instructor.name.isEmpty()) {
        throw Error(ErrorKind::BadInput, InstructorWords::noName());
    }
    checkDates(instructor.from, instructor.until);
    m_ledger.write(InstructorWords::saved(instructor.name), [&](Database&) {
        instructor.id = RowWriter("instructor")
                            .set("name", instructor.name)
                            .set("sent_by", instructor.sentBy.simplified())
                            .set("started_on", instructor.from)
                            .set("ended_on", instructor.until)
                            .set("note", instructor.note.trimmed())
                            .write(m_ledger, instructor.id);
    });
    return instructor.id;
}

void InstructorStore::remove(InstructorId id) {
    m_ledger.require(Permission::Manage);
    const QString name = find(id).value_or(Instructor()).name;
    m_ledger.write(InstructorWords::removed(name), [&](Database& database) {
        removeRowsWhere(database, "instructor_duty", "instructor_id", id.value());
        removeRowsWhere(database, "instructor", "id", id.value());
    });
}

std::vector<InstructorDuty> InstructorStore::readDuties(const char* column, qint64 id) const {
    m_ledger.require(Permission::Read);
    std::vector<InstructorDuty> duties;
    Statement rows = m_ledger.database().prepare(
        QStringLiteral("SELECT id, instructor_id, employer_id, organisation_id, started_on, ended_on FROM "
                       "instructor_duty WHERE %1 = ? ORDER BY started_on, id")
            .arg(QLatin1String(column)));
    rows.with(id);
    while (rows.step()) {
        duties.push_back({rows.id<InstructorDutyId>(0), rows.id<InstructorId>(1), rows.id<EmployerId>(2),
                          rows.id<OrganisationId>(3), rows.text(4), rows.text(5)});
    }
    return duties;
}

std::vector<InstructorDuty> InstructorStore::duties(InstructorId id) const {
    return readDuties("instructor_id", id.value());
}

std::vector<InstructorDuty> InstructorStore::dutiesFor(EmployerId employer) const {
    return readDuties("employer_id", employer.value());
}

std::vector<InstructorDuty> InstructorStore::dutiesFor(OrganisationId organisation) const {
    return readDuties("organisation_id", organisation.value());
}

InstructorDutyId InstructorStore::save(InstructorDuty duty) {
    m_ledger.require(Permission::Manage);
    if (duty.employer.isValid() == duty.organisation.isValid()) {
        throw Error(ErrorKind::BadInput, InstructorWords::whatOne());
    }
    checkDates(duty.from, duty.until);
    const QString name = find(duty.instructor).value_or(Instructor()).name;
    m_ledger.write(InstructorWords::dutySaved(name), [&](Database&) {
        duty.id = RowWriter("instructor_duty")
                      .set("instructor_id", duty.instructor)
                      .set("employer_id", duty.employer)
                      .set("organisation_id", duty.organisation)
                      .set("started_on", duty.from)
                      .set("ended_on", duty.until)
                      .write(m_ledger, duty.id);
    });
    return duty.id;
}

void InstructorStore::removeDuty(InstructorDutyId id) {
    m_ledger.require(Permission::Manage);
    m_ledger.write(InstructorWords::dutyRemoved(), [&](Database& database) {
        removeRowsWhere(database, "instructor_duty", "id", id.value());
    });
}

QHash<OrganisationId, int> InstructorStore::counts(const QDate& day) const {
    m_ledger.require(Permission::Read);
    QHash<OrganisationId, int> counts;
    Statement rows = m_ledger.database().prepare(
        QStringLiteral("SELECT organisation_id, count(DISTINCT instructor_id) FROM instructor_duty WHERE "
                       "organisation_id IS NOT NULL AND %1 GROUP BY organisation_id")
            .arg(holds(QStringLiteral("instructor_duty"))));
    AsOf(day).bind(rows);
    while (rows.step()) {
        counts.insert(rows.id<OrganisationId>(0), static_cast<int>(rows.integer(1)));
    }
    return counts;
}

}  // namespace nuanxin
