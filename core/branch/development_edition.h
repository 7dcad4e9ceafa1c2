// SPDX-License-Identifier: GPL-3.0-or-later
// An edition of 《中国共产党发展党员工作细则》 as data: its stages, the 25 steps and every limit with its
// clause. Shipped: 2014 (中办发〔2014〕33号) and 2026 (issued 2026-05-11). Of 2026 only what others cite is
// known, so everything in it is marked to be verified. What each kind of limit means stands in the files.
#pragma once

#include <vector>

#include "core/branch/rule_table.h"

namespace nuanxin {

struct DevelopmentStage {
    QString code, name;
};

struct DevelopmentStep {
    int number = 0;
    QString code;
    QString stage;
    bool isGate = false;  // a decision: steps before it that are not recorded are no longer waited for
    bool isSpan = false;  // lasts for months and has no day of its own
    QString standing;   // what the person is from then on: applicant, activist, candidate, …; may be empty
    QStringList after;  // codes of the steps it may not come before
    QString name;
    QString clause;  // 第七条
    Certainty certainty = Certainty::ToVerify;
};

enum class LimitKind {
    Latest,
    Earliest,
    Probation,
    Interval,
    Publicity,
    Required,
    Valid,
    Count,
    Training,
    Age,
    Leaving,
    Extension,
    Once,
    Quorum,
    Majority
};

struct DevelopmentLimit {
    QString code;  // talk_within_month: in JSON
    LimitKind kind = LimitKind::Latest;
    QString step, base;
    int least = 0, most = 0;  // months, working days, years, persons: as the kind says
    bool isGeneral = false;   // 一般: the text leaves room
    QString clause;
    Certainty certainty = Certainty::ToVerify;
};

struct DevelopmentEdition {
    QString code;  // 2014
    QString name;  // of the rule, as it is cited
    QString document;
    QDate issuedOn, inForceFrom;
    QString source;
    Certainty certainty = Certainty::ToVerify;
    std::vector<DevelopmentStage> stages;
    std::vector<DevelopmentStep> steps;  // by number
    std::vector<DevelopmentLimit> limits;

    const DevelopmentStep* step(const QString& stepCode) const;  // null: no such step
};

DevelopmentEdition readDevelopmentEdition(const QString& lines);  // throws Error(BadInput)

class DevelopmentRules {
public:
    explicit DevelopmentRules(std::vector<DevelopmentEdition> editions);
    static const DevelopmentRules& shipped();

    const std::vector<DevelopmentEdition>& editions() const { return m_editions; }  // the oldest first
    const DevelopmentEdition* on(const QDate& day) const;  // null: before the first known edition
    const DevelopmentEdition* find(const QString& code) const;

private:
    std::vector<DevelopmentEdition> m_editions;
};

}  // namespace nuanxin
