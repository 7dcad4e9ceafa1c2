// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/census/worker_entry.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/census/duplicate_store.h"
#include "core/census/site_store.h"
#include "core/census/survey_store.h"
#include "core/census/worker_columns.h"
#include "core/census/worker_problem_store.h"
#include "core/census/worker_store.h"
#include "core/text/code_table.h"
#include "core/text/name.h"

namespace nuanxin {

namespace {

class EntryWords {
    Q_DECLARE_TR_FUNCTIONS(WorkerEntry)

public:
    static EntryLabel met(const QString& name, const QString& outcome) {
        return {tr("走访登记从业人员：%1").arg(outcome), tr("走访 %1：%2").arg(name, outcome)};
    }
};

// Whether the column is given a value that it did not have.
bool isFilledAnew(const Worker& before, const Worker& after, const QString& column) {
    for (const WorkerText& text : kWorkerTexts) {
        if (column == QLatin1String(text.column)) {
            return !(after.*text.member).isEmpty() && after.*text.member != before.*text.member;
        }
    }
    for (const WorkerSealed& sealed : kWorkerSealed) {
        if (column == QLatin1String(sealed.column)) {
            return !(after.*sealed.member).plain.value_or(QString()).isEmpty();
        }
    }
    return (column == u"employer_id" && after.employer.isValid() && after.employer != before.employer) ||
           (column == u"site_id" && after.site.isValid() && after.site != before.site) ||
           (column == u"community_id" && after.community.isValid() && after.community != before.community);
}

void settleFilled(Ledger& ledger, const Worker& before, const Worker& after) {
    WorkerProblemStore problems(ledger);
    for (const WorkerProblem& problem : problems.of(before.id, false)) {
        if (isFilledAnew(before, after, problemColumn(problem.field))) {
            problems.putSettled(problem.id);
        }
    }
}

void putProblems(Ledger& ledger, const WorkerEntry& entry) {
    WorkerProblemStore problems(ledger);
    const std::vector<WorkerProblem> open = problems.of(entry.worker.id, false);
    for (WorkerProblem problem : entry.problems) {
        const bool isKnown = std::ranges::any_of(open, [&](const WorkerProblem& known) {
            return known.field == problem.field && known.original == problem.original;
        });
        if (!isKnown) {
            problem.worker = entry.worker.id;
            problems.put(problem);
        }
    }
}

}  // namespace

void employAtNewSite(Ledger& ledger, const Worker& before, Worker& worker) {
    if (!worker.employer.isValid() && worker.site != before.site) {
        const std::optional<Site> site = SiteStore(ledger).find(worker.site);
        worker.employer = site ? site->employer : EmployerId();
    }
}

HistoryId saveWorkerEntry(Ledger& ledger, WorkerEntry& entry) {
    ledger.require(Permission::Register);
    WorkerStore workers(ledger);
    const std::optional<Worker> before = workers.find(entry.worker.id);
    employAtNewSite(ledger, before.value_or(Worker()), entry.worker);
    entry.worker.toVerify = entry.worker.toVerify || !entry.problems.empty();
    const EntryLabel label =
        entry.visit
            ? EntryWords::met(text::cleanName(entry.worker.name).name,
                              text::codeTable(text::Table::VisitOutcome).shortName(entry.visit->outcome))
            : workers.labelOf(entry.worker);
    WorkerEntry written = entry;
    const HistoryId made = ledger.write(label, [&](Database&) {
        written.worker.id = workers.put(written.worker);
        if (before) {
            settleFilled(ledger, *before, written.worker);
        }
        putProblems(ledger, written);
        if (written.visit) {
            written.visit->worker = written.worker.id;
            written.visit->id = SurveyStore(ledger).putVisit(*written.visit);
        }
        for (const WorkerEntry::Different& other : written.different) {
            DuplicateStore(ledger).putDifferent(written.worker.id, other.other, other.reasons);
        }
    });
    entry = std::move(written);
    return made;
}

}  // namespace nuanxin
