// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/branch/branch_life_home.h"

#include <QCoreApplication>
#include <QDate>

#include "ui/branch/meeting_grid_model.h"
#include "ui/branch/meetings_page.h"
#include "ui/branch/verdict_models.h"
#include "ui/branch/verdict_page.h"
#include "ui/table/cell_text.h"

namespace nuanxin::ui {

namespace {

constexpr qsizetype kMostNamed = 3;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(BranchLifeHome)
};

// The first few by name; 等 stands for the others.
QString named(const QStringList& names) {
    const QString first = names.mid(0, kMostNamed).join(Words::tr("、"));
    return names.size() > kMostNamed ? Words::tr("%1等").arg(first) : first;
}

}  // namespace

HomeShare verdictAtHome(Ledger& ledger) {
    QStringList names;
    for (const FormationRow& row : FormationStore(ledger).rows(QDate::currentDate())) {
        if (verdictState(row) == VerdictState::NoBranch) {
            names << row.facts.name;
        }
    }
    HomeShare share;
    if (!names.isEmpty()) {
        share.duties = {{Words::tr("应建未建党组织的企业 %1 家").arg(countText(names.size())), named(names),
                         QStringLiteral("verdict"), VerdictPage::kOnlyGaps}};
    }
    return share;
}

HomeShare meetingsAtHome(Ledger& ledger) {
    const QDate today = QDate::currentDate();
    int due = 0, missing = 0;
    QStringList names;
    for (const BranchYear& year : MeetingStore(ledger).years(today.year(), today)) {
        int own = 0;
        for (const MeetingYearRow& row : year.rows) {
            own += row.months[static_cast<size_t>(today.month() - 1)].due;
            missing += row.total().missing;
        }
        due += own;
        if (own > 0) {
            names << year.branch.name;
        }
    }
    HomeShare share;
    if (due > 0) {
        share.duties.push_back({Words::tr("本月还要开的会 %1 次").arg(countText(due)), named(names),
                                QStringLiteral("meetings")});
    }
    if (missing > 0) {
        share.duties.push_back({Words::tr("今年缺开的会 %1 次").arg(countText(missing)),
                                Words::tr("补开的登记上，没开的查明原因。"), QStringLiteral("meetings"),
                                MeetingsPage::kOnlyMissing});
    }
    return share;
}

}  // namespace nuanxin::ui
