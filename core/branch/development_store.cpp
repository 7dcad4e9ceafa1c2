// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/branch/development_store.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>

#include "core/branch/calendar_store.h"
#include "core/ledger/row_writer.h"
#include "core/text/sort_key.h"

namespace nuanxin {

namespace {

class DevelopmentWords {
    Q_DECLARE_TR_FUNCTIONS(DevelopmentStore)

public:
    static QString noWorker() { return tr("请选择人员。"); }
    static QString endsBefore() { return tr("公示结束日期早于开始日期。"); }
    static QString added() { return tr("新建发展党员档案"); }
    static QString changed() { return tr("修改发展党员档案"); }
    static QString recorded(const QString& step) { return tr("登记发展党员步骤：%1").arg(step); }
    static QString removed() { return tr("删除发展党员档案"); }
};

// The files asked for; joined to this, parts are read in one pass each.
constexpr char kWanted[] =
    "WITH wanted (id) AS (SELECT development.id FROM development JOIN worker ON worker.id = worker_id WHERE "
    "(?1 IS NULL OR organisation_id IN (WITH RECURSIVE below (id) AS (VALUES (?1) UNION SELECT "
    "organisation.id FROM organisation JOIN below ON superior_id = below.id) SELECT id FROM below)) AND (?2 "
    "IS NULL OR worker_id = ?2) AND (?3 OR stopped_on IS NULL) AND (?4 IS NULL OR development.id = ?4)) ";

// The names that go with a file, and the person's record on the roster: of several, as after joining two
// records, that of a full member.
constexpr char kAround[] =
    "SELECT worker.name, organisation.name, member.id, became_full_on IS NOT NULL OR is_full FROM "
    "development JOIN worker ON worker.id = development.worker_id LEFT JOIN organisation ON organisation.id "
    "= organisation_id LEFT JOIN member ON member.worker_id = worker.id WHERE development.id = ? ORDER BY 4 "
    "DESC, member.id LIMIT 1";

std::optional<int> numberOrNone(const Statement& row, int column) {
    return row.isNull(column) ? std::nullopt : std::optional(static_cast<int>(row.integer(column)));
}

StepRecord readStep(const Statement& row) {
    StepRecord step{row.text(1), row.text(2), row.text(3)};
    if (!row.isNull(4)) {
        step.vote = Vote{static_cast<int>(row.integer(4)), static_cast<int>(row.integer(5)),
                         static_cast<int>(row.integer(6))};
    }
    step.persons = numberOrNone(row, 7);
    step.days = numberOrNone(row, 8);
    step.hours = numberOrNone(row, 9);
    step.note = row.text(10);
    return step;
}

bool saysSomething(const StepRecord& step) {
    return !step.happenedOn.isEmpty() || !step.plannedOn.isEmpty() || step.vote || step.persons ||
           step.days || step.hours || !step.note.trimmed().isEmpty();
}

std::vector<Development> readFiles(Database& database, const DevelopmentQuery& query, DevelopmentId only) {
    const auto ask = [&](const char* sql) {
        Statement rows = database.prepare(QLatin1String(kWanted) + QLatin1String(sql));
        rows.with(query.organisation, query.worker, query.withStopped, only);
        return rows;
    };
    std::vector<Development> files;
    QHash<DevelopmentId, size_t> places;
    Statement heads = ask(
        "SELECT development.id, worker_id, organisation_id, birth_date, publicised_from, publicised_until, "
        "leaves_on, stopped_on, development.note FROM wanted JOIN development USING (id) JOIN worker ON "
        "worker.id = worker_id ORDER BY development.id");
    while (heads.step()) {
        Development file;
        file.id = heads.id<DevelopmentId>(0);
        file.worker = heads.id<WorkerId>(1);
        file.organisation = heads.id<OrganisationId>(2);
        file.birthDate = heads.text(3);
        file.publicisedFrom = heads.text(4);
        file.publicisedUntil = heads.text(5);
        file.leavesOn = heads.text(6);
        file.stoppedOn = heads.text(7);
        file.note = heads.text(8);
        places.insert(file.id, files.size());
        files.push_back(std::move(file));
    }
    const auto fileOf = [&](const Statement& row) -> Development& {
        return files[places.value(row.id<DevelopmentId>(0))];
    };
    Statement steps = ask(
        "SELECT development_id, step, happened_on, planned_on, entitled, present, in_favour, persons, days, "
        "hours, note FROM development_step JOIN wanted ON wanted.id = development_id ORDER BY "
        "development_step.id");
    while (steps.step()) {
        fileOf(steps).steps.push_back(readStep(steps));
    }
    Statement reviews =
        ask("SELECT development_id, reviewed_on FROM development_review JOIN wanted ON wanted.id = "
            "development_id ORDER BY reviewed_on");
    while (reviews.step()) {
        fileOf(reviews).reviewedOn << reviews.text(1);
    }
    Statement extensions =
        ask("SELECT development_id, decided_on, months FROM development_extension JOIN wanted ON wanted.id = "
            "development_id ORDER BY decided_on");
    while (extensions.step()) {
        fileOf(extensions)
            .extensions.push_back({extensions.text(1), static_cast<int>(extensions.integer(2))});
    }
    return files;
}

QHash<QString, qint64> rowsByStep(Database& database, DevelopmentId id) {
    QHash<QString, qint64> rows;
    Statement held = database.prepare("SELECT step, id FROM development_step WHERE development_id = ?");
    held.with(id);
    while (held.step()) {
        rows.insert(held.text(0), held.integer(1));
    }
    return rows;
}

void putStep(Ledger& ledger, DevelopmentId id, const StepRecord& step, qint64 row) {
    using StepRowId = Id<struct StepRowTag>;
    const auto ofVote = [&](int Vote::*number) {
        return step.vote ? std::optional((*step.vote).*number) : std::nullopt;
    };
    RowWriter("development_step")
        .set("development_id", id)
        .set("step", step.step)
        .set("happened_on", step.happenedOn)
        .set("planned_on", step.plannedOn)
        .set("entitled", ofVote(&Vote::entitled))
        .set("present", ofVote(&Vote::present))
        .set("in_favour", ofVote(&Vote::inFavour))
        .set("persons", step.persons)
        .set("days", step.days)
        .set("hours", step.hours)
        .set("note", step.note.trimmed())
        .write(ledger, StepRowId(row));
}

// Makes the rows of a table those wanted: keys are what the rows say. What stands already is left alone.
template <class Write>
void settle(Database& database, const char* table, const char* key, DevelopmentId id, QStringList wanted,
            const Write& write) {
    std::vector<qint64> gone;
    {
        Statement rows = database.prepare(QStringLiteral("SELECT id, %1 FROM %2 WHERE development_id = ?")
                                              .arg(QLatin1String(key), QLatin1String(table)));
        rows.with(id);
        while (rows.step()) {
            if (!wanted.removeOne(rows.text(1))) {
                gone.push_back(rows.integer(0));
            }
        }
    }
    for (const qint64 row : gone) {
        removeRowsWhere(database, table, "id", row);
    }
    for (const QString& missing : wanted) {
        write(missing);
    }
}

}  // namespace

std::optional<Development> DevelopmentStore::find(DevelopmentId id) const {
    m_ledger.require(Permission::Develop);
    if (!id.isValid()) {
        return std::nullopt;  // what is read without an id are all files
    }
    const std::vector<Development> found = readFiles(m_ledger.database(), {}, id);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<Development> DevelopmentStore::list(const DevelopmentQuery& query) const {
    m_ledger.require(Permission::Develop);
    return readFiles(m_ledger.database(), query, {});
}

std::vector<DevelopmentRow> DevelopmentStore::rows(const DevelopmentQuery& query, const QDate& today) const {
    const WorkCalendar calendar = CalendarStore(m_ledger).calendar();
    std::vector<DevelopmentRow> rows;
    for (Development& file : list(query)) {
        Statement around = m_ledger.database().prepare(kAround);
        around.with(file.id).step();
        DevelopmentJudgement judgement = judgeDevelopment(file, DevelopmentRules::shipped(), calendar, today);
        Admission admission = admissionOf(file, judgement);
        admission.member = around.id<MemberId>(2);
        admission.onRoster = admission.member.isValid()
                                 ? around.integer(3) != 0 ? MemberStatus::Full : MemberStatus::Probationary
                                 : MemberStatus::None;
        rows.push_back({std::move(file), around.text(0), around.text(1), std::move(judgement), admission});
    }
    std::ranges::stable_sort(rows, {}, [](const DevelopmentRow& row) { return text::pinyinPlace(row.name); });
    return rows;
}

void DevelopmentStore::check(const Development& file) const {
    if (!file.worker.isValid()) {
        throw Error(ErrorKind::BadInput, DevelopmentWords::noWorker());
    }
    if (!file.publicisedUntil.isEmpty() && file.publicisedUntil < file.publicisedFrom) {
        throw Error(ErrorKind::BadInput, DevelopmentWords::endsBefore());
    }
}

void DevelopmentStore::putParts(const Development& file) {
    Database& database = m_ledger.database();
    QHash<QString, qint64> held = rowsByStep(database, file.id);
    for (const StepRecord& step : file.steps) {
        if (saysSomething(step)) {
            putStep(m_ledger, file.id, step, held.take(step.step));
        }
    }
    for (const qint64 row : std::as_const(held)) {
        removeRowsWhere(database, "development_step", "id", row);
    }
    using PartId = Id<struct PartTag>;
    settle(database, "development_review", "reviewed_on", file.id, file.reviewedOn, [&](const QString& day) {
        RowWriter("development_review")
            .set("development_id", file.id)
            .set("reviewed_on", day)
            .write(m_ledger, PartId());
    });
    QStringList extensions;
    for (const ProbationExtension& extension : file.extensions) {
        extensions << extension.decidedOn + u' ' + QString::number(extension.months);
    }
    settle(database, "development_extension", "decided_on || ' ' || months", file.id, extensions,
           [&](const QString& key) {
               RowWriter("development_extension")
                   .set("development_id", file.id)
                   .set("decided_on", key.section(u' ', 0, 0))
                   .set("months", key.section(u' ', 1).toInt())
                   .write(m_ledger, PartId());
           });
}

DevelopmentId DevelopmentStore::put(const Development& given) {
    m_ledger.require(Permission::Develop);
    check(given);
    Development file = given;
    file.id = RowWriter("development")
                  .set("worker_id", file.worker)
                  .set("organisation_id", file.organisation)
                  .set("publicised_from", file.publicisedFrom)
                  .set("publicised_until", file.publicisedUntil)
                  .set("leaves_on", file.leavesOn)
                  .set("stopped_on", file.stoppedOn)
                  .set("note", file.note.trimmed())
                  .write(m_ledger, file.id);
    putParts(file);
    return file.id;
}

DevelopmentId DevelopmentStore::save(const Development& file) {
    m_ledger.require(Permission::Develop);
    DevelopmentId id;
    m_ledger.write(file.id.isValid() ? DevelopmentWords::changed() : DevelopmentWords::added(),
                   [&](Database&) { id = put(file); });
    return id;
}

void DevelopmentStore::record(DevelopmentId id, const StepRecord& step) {
    m_ledger.require(Permission::Develop);
    const DevelopmentStep* known = DevelopmentRules::shipped().editions().back().step(step.step);
    m_ledger.write(DevelopmentWords::recorded(known ? known->name : step.step), [&](Database& database) {
        const qint64 row = rowsByStep(database, id).value(step.step);
        if (saysSomething(step)) {
            putStep(m_ledger, id, step, row);
        } else if (row != 0) {
            removeRowsWhere(database, "development_step", "id", row);
        }
    });
}

void DevelopmentStore::remove(DevelopmentId id) {
    m_ledger.require(Permission::Develop);
    m_ledger.write(DevelopmentWords::removed(), [&](Database& database) {
        for (const char* table : {"development_step", "development_review", "development_extension"}) {
            removeRowsWhere(database, table, "development_id", id.value());
        }
        removeRowsWhere(database, "development", "id", id.value());
    });
}

}  // namespace nuanxin
