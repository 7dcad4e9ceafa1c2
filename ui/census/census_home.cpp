// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/census/census_home.h"

#include <QCoreApplication>
#include <QDate>
#include <algorithm>

#include "core/census/duplicate_store.h"
#include "core/census/half_year_return_store.h"
#include "core/census/survey_store.h"
#include "core/census/worker_roll_store.h"
#include "ui/census/roll_view.h"
#include "ui/table/cell_text.h"

namespace nuanxin::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CensusHome)
};

QString today() {
    return QDate::currentDate().toString(Qt::ISODate);
}

QString changeText(const HalfYearReturn& now, qint64 change) {
    if (now.periodBefore.isEmpty() || change == 0) {
        return {};
    }
    return Words::tr("较上期 %1").arg((change > 0 ? QStringLiteral("+") : QString()) + countText(change));
}

QJsonObject thoseToVerify() {
    RollView view;
    ColumnFilter filter;
    filter.anyOf = QStringList{QLatin1String(kToVerify)};
    filter.names = QStringList{Words::tr("待核")};
    view.filters[QLatin1String(infoOf(RollColumn::State).key)] = filter;
    return view.toJson();
}

}  // namespace

HomeShare rollAtHome(Ledger& ledger) {
    const RollCounts counts = WorkerRoll(ledger).counts();
    const HalfYearReturn now = HalfYearReturnStore(ledger).count(periodOf(today()));
    const ReturnFigures &total = now.total, &change = now.change;
    const QString onJob = Words::tr("在岗 %1").arg(countText(counts.onJob));
    HomeShare share;
    share.figures = {
        {Words::tr("从业人员"), countText(counts.all),
         onJob,  // those to verify stand among what is to be done
         changeText(now, change.workers)},
        {Words::tr("党员"), countText(total.members),
         Words::tr("入党积极分子 %1").arg(countText(total.activists)), changeText(now, change.members)},
        {Words::tr("企业"), countText(total.enterprises), Words::tr("网点 %1").arg(countText(total.sites)),
         changeText(now, change.enterprises)}};
    if (counts.toVerify > 0 && ledger.may(Permission::Register)) {
        share.duties.push_back({Words::tr("核实待核的 %1 人").arg(countText(counts.toVerify)),
                                Words::tr("有一项没看清、对不上或缺了；核对以后取消待核。"),
                                QStringLiteral("workers"), thoseToVerify()});
    }
    return share;
}

HomeShare duplicatesAtHome(Ledger& ledger) {
    const qint64 open = DuplicateStore(ledger).countOpen();
    HomeShare share;
    if (open > 0) {
        share.duties = {{Words::tr("认定可能重复的 %1 对").arg(countText(open)),
                         Words::tr("是同一人的合并成一条，不是的以后不再提示。"),
                         QStringLiteral("duplicates")}};
    }
    return share;
}

HomeShare surveyAtHome(Ledger& ledger) {
    const SurveyStore store(ledger);
    const std::vector<SurveyRound> rounds = store.rounds();
    if (rounds.empty() || (!rounds.front().endedOn.isEmpty() && rounds.front().endedOn < today())) {
        return {};
    }
    const SurveyRound& round = rounds.front();
    const CompletenessBoard board = store.board(round.id);
    HomeShare share;
    share.figures = {{round.name,
                      QStringLiteral("%1 / %2").arg(board.reported()).arg(board.units.size()),
                      Words::tr("个单元已上报"),
                      {}}};
    if (board.missing() > 0) {
        QStringList names;
        constexpr qsizetype kMostNamed = 3;
        for (const CompletenessBoard::Unit& unit : board.units) {
            if (unit.unit.reportedOn.isEmpty() && names.size() < kMostNamed) {
                names << unit.place;
            }
        }
        const QString named = names.join(Words::tr("、"));
        share.duties = {{Words::tr("%1：还有 %2 个单元没有上报").arg(round.name, countText(board.missing())),
                         board.missing() > kMostNamed ? Words::tr("%1等").arg(named) : named,
                         QStringLiteral("survey")}};
    }
    return share;
}

HomeShare returnAtHome(Ledger& ledger) {
    const QString period = periodOf(today());
    const auto frozen = HalfYearReturnStore(ledger).list();
    const bool isFrozen = std::ranges::any_of(
        frozen, [&period](const FrozenReturn& each) { return each.figures.period == period; });
    if (isFrozen || !ledger.may(Permission::Manage) || WorkerRoll(ledger).counts().all == 0) {
        return {};
    }
    const QDate last = QDate::fromString(lastDayOf(period), Qt::ISODate);
    HomeShare share;
    share.duties = {{Words::tr("%1半年报").arg(periodName(period)),
                     Words::tr("还没有定格；截至 %1，还有 %2 天。")
                         .arg(last.toString(Qt::ISODate))
                         .arg(QDate::currentDate().daysTo(last)),
                     QStringLiteral("return")}};
    return share;
}

}  // namespace nuanxin::ui
