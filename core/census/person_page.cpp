// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/census/person_page.h"

#include <QCoreApplication>
#include <algorithm>
#include <limits>

#include "core/census/duplicate_store.h"
#include "core/census/survey_store.h"
#include "core/census/worker_columns.h"
#include "core/census/worker_problem_store.h"
#include "core/census/worker_role_store.h"
#include "core/census/worker_roll_store.h"
#include "core/census/worker_store.h"

namespace nuanxin {

namespace {

class PersonWords {
    Q_DECLARE_TR_FUNCTIONS(PersonPage)

public:
    static QString gone() { return tr("名册里没有这个人。"); }
    static QString yes() { return tr("是"); }
};

// As papers about a person have it: who it is, the work, where it is known from.
constexpr const char* kOrder[] = {"name",
                                  "document_name",
                                  "sex",
                                  "birth_date",
                                  "ethnicity",
                                  "native_place",
                                  "education",
                                  "political_status",
                                  "relationship_at",
                                  "document_kind",
                                  "identity_sealed",
                                  "phone_sealed",
                                  "address_sealed",
                                  "occupation",
                                  "platform",
                                  "employer_id",
                                  "site_id",
                                  "community_id",
                                  "started_on",
                                  "left_on",
                                  "state",
                                  "skills",
                                  "source",
                                  "verified_on",
                                  "to_verify",
                                  "consent_basis",
                                  "consent_on",
                                  "consent_way",
                                  "consent_withdrawn_on",
                                  "note"};

std::ptrdiff_t rankOf(const QString& column) {
    return std::ranges::find(kOrder, column, [](const char* each) { return QLatin1String(each); }) -
           std::begin(kOrder);
}

std::vector<PersonPage::Field> fieldsOf(Ledger& ledger, const Worker& worker, const QString& why) {
    std::vector<PersonPage::Field> fields;
    const auto add = [&fields](const char* column, const QString& value) {
        if (!value.isEmpty()) {
            fields.push_back({QLatin1String(column), value});
        }
    };
    WorkerStore store(ledger);
    for (const WorkerText& text : kWorkerTexts) {
        if (text.member == &Worker::documentKind && worker.identity.masked.isEmpty()) {
            continue;  // a kind of no number
        }
        add(text.column, workerValueInWords(QLatin1String(text.column), worker.*text.member));
    }
    for (int i = 0; i < static_cast<int>(std::size(kWorkerSealed)); ++i) {
        const QString& masked = (worker.*kWorkerSealed[i].member).masked;
        const bool inPlain = !why.isEmpty() && !masked.isEmpty();
        add(kWorkerSealed[i].column,
            inPlain ? store.reveal(worker.id, static_cast<SealedColumn>(i), why) : masked);
    }
    const std::vector<WorkerRow> row = WorkerRoll(ledger).rows({worker.id});
    add("employer_id", row.front().employer);
    add("site_id", row.front().site);
    add("community_id", row.front().community);
    add("state", workerStateName(worker.state));
    add("to_verify", worker.toVerify ? PersonWords::yes() : QString());
    std::ranges::stable_sort(fields, {}, [](const auto& field) { return rankOf(field.column); });
    return fields;
}

std::vector<WorkerProblem> problemsOf(Ledger& ledger, WorkerId id, const QString& why) {
    WorkerProblemStore store(ledger);
    std::vector<WorkerProblem> problems = store.of(id);
    for (WorkerProblem& problem : problems) {
        if (isSealedProblem(problem) && !problem.original.isEmpty()) {
            problem.original = why.isEmpty() ? maskedOriginal(problem) : store.reveal(problem.id, why);
        }
    }
    return problems;
}

Worker workerOf(Ledger& ledger, WorkerId id) {
    const std::optional<Worker> worker = WorkerStore(ledger).find(id);
    if (!worker) {
        throw Error(ErrorKind::BadInput, PersonWords::gone());
    }
    return *worker;
}

}  // namespace

std::vector<PersonPage::Field> personFields(Ledger& ledger, WorkerId id) {
    return fieldsOf(ledger, workerOf(ledger, id), {});
}

PersonPage personPage(Ledger& ledger, WorkerId id, const QString& why) {
    const Worker worker = workerOf(ledger, id);
    PersonPage page;
    page.worker = id;
    page.name = worker.name;
    page.fields = fieldsOf(ledger, worker, why);
    page.problems = problemsOf(ledger, id, why);
    page.roles = WorkerRoleStore(ledger).of(id);
    page.visits = SurveyStore(ledger).visitsOf(id);
    page.inBranch = rowsAbout(
        ledger, QStringLiteral("worker"), id.value(),
        {QStringLiteral("member"), QStringLiteral("organisation_post"), QStringLiteral("development")});
    for (const Join& join : JoinStore(ledger).joinsOf(id)) {
        page.joined.push_back(personPage(ledger, join.joined, why));
    }
    page.history = History(ledger).entriesOf(QStringLiteral("worker"), id.value());
    if (ledger.may(Permission::Manage)) {
        page.reveals = Registers(ledger).reveals(std::numeric_limits<int>::max());
        std::erase_if(page.reveals, [id](const RevealRecord& reveal) {
            return reveal.table != u"worker" || reveal.row != id.value();
        });
    }
    return page;
}

}  // namespace nuanxin
