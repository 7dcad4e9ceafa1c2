// SPDX-License-Identifier: GPL-3.0-or-later
// The collection units of a round that have not reported yet, to be urged (催报): as a paper, and as words to
// be sent.
#pragma once

#include <QDate>

#include "core/census/survey.h"
#include "core/report/document.h"

namespace nuanxin::report {

Document unreportedReport(const SurveyRound& round, const CompletenessBoard& board, const QString& office,
                          const QDate& today);

// 2026年下半年摸排，截至2026年11月22日还有 3 个采集单元没有上报：
// 永丰街道：骑龙社区、金星社区
QString unreportedText(const SurveyRound& round, const CompletenessBoard& board, const QDate& today);

}  // namespace nuanxin::report
