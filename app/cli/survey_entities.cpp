// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/survey_entities.h"

#include <QHash>
#include <limits>

#include "app/cli/words.h"
#include "core/census/duplicate_store.h"
#include "core/census/site_store.h"
#include "core/census/survey_store.h"
#include "core/census/worker_problem_store.h"
#include "core/census/worker_roll_store.h"
#include "core/ledger/history.h"
#include "core/text/code_table.h"

namespace nuanxin::cli {

namespace {

Column column(const char* key, const QString& title) {
    return {QLatin1String(key), title};
}

QHash<WorkerId, QString> namesOf(Ledger& ledger, const std::vector<WorkerId>& workers) {
    QHash<WorkerId, QString> names;
    for (const WorkerRow& row : WorkerRoll(ledger).rows(workers)) {
        names.insert(row.id, row.name);
    }
    return names;
}

}  // namespace

Listing duplicatesListing(Ledger& ledger, const QString& search) {
    Listing listing;
    listing.columns = {column("id", Words::tr("编号")),           column("first", Words::tr("一方编号")),
                       column("first_name", Words::tr("一方")),   column("other", Words::tr("另一方编号")),
                       column("other_name", Words::tr("另一方")), column("reasons", Words::tr("理由"))};
    for (const DuplicatePair& pair : DuplicateStore(ledger).open()) {
        QStringList codes;
        for (const DuplicateReason reason : pair.reasons) {
            codes << duplicateReasonCode(reason);
        }
        listing.rows.push_back({Cell::id(pair.id.value()), Cell::id(pair.first.value()),
                                Cell::name(pair.firstName), Cell::id(pair.other.value()),
                                Cell::name(pair.otherName),
                                Cell{QJsonArray::fromStringList(codes),
                                     duplicateReasonTexts(pair.reasons).join(Words::tr("、"))}});
    }
    listing.search(search);
    return listing;
}

Listing problemsListing(Ledger& ledger, const QString& search) {
    Listing listing;
    listing.columns = {column("id", Words::tr("编号")),      column("worker", Words::tr("人员编号")),
                       column("name", Words::tr("姓名")),    column("field", Words::tr("栏目")),
                       column("problem", Words::tr("问题")), column("original", Words::tr("原文")),
                       column("source", Words::tr("来源"))};
    const auto problems = WorkerProblemStore(ledger).open(std::numeric_limits<int>::max());
    std::vector<WorkerId> workers;
    for (const WorkerProblem& problem : problems) {
        workers.push_back(problem.worker);
    }
    const auto names = namesOf(ledger, workers);
    for (const WorkerProblem& problem : problems) {
        listing.rows.push_back(
            {Cell::id(problem.id.value()), Cell::id(problem.worker.value()),
             Cell::name(names.value(problem.worker)),
             Cell::code(problem.field, columnNoun(QStringLiteral("worker"), problemColumn(problem.field))),
             Cell::code(problem.code, problemSentence(problem)), Cell::words(maskedOriginal(problem)),
             Cell::words(problem.source)});
    }
    listing.search(search);
    return listing;
}

Listing roundsListing(Ledger& ledger, const QString& search) {
    Listing listing;
    listing.columns = {column("id", Words::tr("编号")),           column("name", Words::tr("名称")),
                       column("period", Words::tr("期别")),       column("started_on", Words::tr("开始日期")),
                       column("ended_on", Words::tr("结束日期")), column("units", Words::tr("采集单元")),
                       column("reported", Words::tr("已上报")),   column("visits", Words::tr("走访次数")),
                       column("note", Words::tr("备注"))};
    const SurveyStore surveys(ledger);
    for (const SurveyRound& round : surveys.rounds()) {
        const CompletenessBoard board = surveys.board(round.id);
        listing.rows.push_back(
            {Cell::id(round.id.value()), Cell::words(round.name), Cell::words(round.period),
             Cell::words(round.startedOn), Cell::words(round.endedOn),
             Cell::number(static_cast<qint64>(board.units.size())), Cell::number(board.reported()),
             Cell::number(board.visits), Cell::words(round.note)});
    }
    listing.search(search);
    return listing;
}

Listing visitsListing(Ledger& ledger, const QString& search) {
    Listing listing;
    listing.columns = {column("id", Words::tr("编号")),         column("round", Words::tr("轮次")),
                       column("worker", Words::tr("人员编号")), column("name", Words::tr("姓名")),
                       column("site", Words::tr("网点")),       column("visitor", Words::tr("走访人")),
                       column("visited_on", Words::tr("日期")), column("outcome", Words::tr("结果")),
                       column("note", Words::tr("备注"))};
    const SurveyStore surveys(ledger);
    QHash<SiteId, QString> sites;
    for (const Site& site : SiteStore(ledger).list()) {
        sites.insert(site.id, site.name);
    }
    for (const SurveyRound& round : surveys.rounds()) {
        const std::vector<Visit> visits = surveys.visitsIn(round.id);
        std::vector<WorkerId> workers;
        for (const Visit& visit : visits) {
            workers.push_back(visit.worker);
        }
        const auto names = namesOf(ledger, workers);
        for (const Visit& visit : visits) {
            listing.rows.push_back(
                {Cell::id(visit.id.value()), Cell::words(round.name), Cell::id(visit.worker.value()),
                 Cell::name(names.value(visit.worker)), Cell::words(sites.value(visit.site)),
                 Cell::words(visit.visitor), Cell::words(visit.visitedOn),
                 Cell::words(text::codeTable(text::Table::VisitOutcome).shortName(visit.outcome)),
                 Cell::words(visit.note)});
        }
    }
    listing.search(search);
    return listing;
}

}  // namespace nuanxin::cli
