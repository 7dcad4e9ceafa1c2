// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/visit_import_store.h"

#include <QCoreApplication>

#include "core/census/survey_store.h"

namespace nuanxin {

namespace {

class RoundWords {
    Q_DECLARE_TR_FUNCTIONS(RoundWords)

public:
    static QString firstHalf(const QString& year) { return tr("%1年上半年摸排").arg(year); }
    static QString secondHalf(const QString& year) { return tr("%1年下半年摸排").arg(year); }
};

}  // namespace

SurveyRoundId VisitImportStore::roundFor(Database& database, const QString& visitedOn) const {
    const std::vector<SurveyRound> rounds = SurveyStore(m_ledger).rounds();
    if (!rounds.empty()) {
        return rounds.front().id;
    }
    const QString year = visitedOn.left(4);
    const bool first = visitedOn.mid(5, 2).toInt() <= 6;
    const SurveyRoundId id(m_ledger.newId());
    database.prepare("INSERT INTO survey_round (id, name, period) VALUES (?, ?, ?)")
        .with(id, first ? RoundWords::firstHalf(year) : RoundWords::secondHalf(year),
              year + (first ? QStringLiteral("H1") : QStringLiteral("H2")))
        .run();
    return id;
}

}  // namespace nuanxin
