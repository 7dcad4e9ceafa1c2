// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/branch/development_contents.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>

#include "core/branch/calendar_store.h"
#include "core/branch/organisation_store.h"
#include "core/branch/rule_words.h"
#include "core/census/worker_roll_store.h"
#include "ui/table/cell_text.h"

namespace nuanxin::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DevelopmentContents)
};

QString quotaWords(const std::vector<QuotaRow>& rows, int year) {
    if (rows.empty()) {
        return Words::tr("%1 年计划未登记").arg(year);
    }
    const QuotaUse use = sumOf(rows);
    const QString words = use.over() > 0 ? Words::tr("%1 年计划 %2 名，已用 %3，超 %4")
                                               .arg(year)
                                               .arg(use.places)
                                               .arg(use.used)
                                               .arg(use.over())
                                         : Words::tr("%1 年计划 %2 名，已用 %3，结余 %4")
                                               .arg(year)
                                               .arg(use.places)
                                               .arg(use.used)
                                               .arg(use.left());
    return use.awaiting == 0 ? words : Words::tr("%1，待审批 %2").arg(words).arg(use.awaiting);
}

}  // namespace

DevelopmentContents readDevelopment(Ledger& ledger, const QDate& today) {
    DevelopmentContents contents;
    contents.rows = DevelopmentStore(ledger).rows({}, today);
    std::vector<WorkerId> workers;
    std::vector<Development> files;
    for (const DevelopmentRow& row : contents.rows) {
        workers.push_back(row.file.worker);
        files.push_back(row.file);
    }
    QHash<WorkerId, QString> employers;
    for (const WorkerRow& worker : WorkerRoll(ledger).rows(workers)) {
        employers.insert(worker.id, worker.employer);
    }
    for (const DevelopmentRow& row : contents.rows) {
        contents.cards.push_back(cardOf(row, employers.value(row.file.worker)));
    }
    contents.quotas =
        quotaRows(QuotaStore(ledger).list(today.year()), OrganisationStore(ledger).list(), files);
    contents.isYearEntered = CalendarStore(ledger).calendar().isEntered(today.year());
    return contents;
}

QString boardSummary(const DevelopmentContents& contents, const QSet<qint64>& branches, const QDate& today) {
    qint64 open = 0, overdue = 0;
    for (const DevelopmentCard& card : contents.cards) {
        open += card.isOpen() ? 1 : 0;
        overdue += card.isOverdue(today) ? 1 : 0;
    }
    const QString going =
        overdue == 0 ? Words::tr("办理中 %1 人").arg(countText(open))
                     : Words::tr("办理中 %1 人，逾期 %2 人").arg(countText(open), countText(overdue));
    std::vector<QuotaRow> rows = contents.quotas;
    if (branches.size() == 1) {
        const auto own = std::ranges::find(rows, OrganisationId(*branches.begin()), &QuotaRow::organisation);
        if (own != rows.end()) {
            rows = {*own};
            rows.front().isTop = true;
        }
    }
    return Words::tr("%1；%2").arg(going, quotaWords(rows, today.year()));
}

QString fileSummary(const DevelopmentRow& row) {
    const DevelopmentEdition* edition = DevelopmentRules::shipped().find(row.judgement.edition);
    QStringList words{row.name, standingName(row.judgement.standing), row.organisationName};
    words << (edition ? Words::tr("适用%1").arg(ruleWord(edition->name)) : QString());
    words << (row.file.stoppedOn.isEmpty() ? QString() : Words::tr("%1 停止").arg(row.file.stoppedOn));
    words.removeAll(QString());
    return words.join(Words::tr(" · "));
}

}  // namespace nuanxin::ui
