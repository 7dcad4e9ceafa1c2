// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "core/branch/development_facts.h"

namespace nuanxin {

namespace {

class DevelopmentOrder {
    Q_DECLARE_TR_FUNCTIONS(DevelopmentRule)
};

// The recorded steps that come before; over one that is not recorded to those before it.
void collectBefore(const DevelopmentFacts& facts, const DevelopmentEdition& edition,
                   const DevelopmentStep& step, QStringList& found) {
    for (const QString& code : step.after) {
        const DevelopmentStep* before = edition.step(code);
        if (facts.happened(code)) {
            found.append(code);
        } else if (before) {
            collectBefore(facts, edition, *before, found);
        }
    }
}

BrokenLimit wrongOrder(const DevelopmentFacts& facts, const DevelopmentEdition& edition,
                       const DevelopmentStep& step, const DevelopmentStep& before) {
    BrokenLimit broken;
    broken.code = QStringLiteral("step_order");
    broken.step = step.code;
    broken.edition = edition.code;
    broken.clause = step.clause;
    broken.isToVerify = step.certainty == Certainty::ToVerify;
    broken.text = DevelopmentOrder::tr("“%1”（%2）早于“%3”（%4），次序不符。")
                      .arg(step.name, dayInWords(facts.days(step.code)), before.name,
                           dayInWords(facts.days(before.code)));
    return broken;
}

BrokenLimit yetToCome(const DevelopmentFacts& facts, const DevelopmentStep& step) {
    BrokenLimit broken;
    broken.code = QStringLiteral("future_date");
    broken.step = step.code;
    broken.edition = facts.steps().code;
    broken.text = DevelopmentOrder::tr("“%1”记载为 %2，这一天还没有到，请核对。")
                      .arg(step.name, dayInWords(facts.days(step.code)));
    return broken;
}

}  // namespace

std::vector<BrokenLimit> brokenOrder(const DevelopmentFacts& facts) {
    std::vector<BrokenLimit> broken;
    for (const DevelopmentStep& shown : facts.steps().steps) {
        const PossibleDays days = facts.days(shown.code);
        const DevelopmentEdition* edition = facts.governing(shown.code);
        const DevelopmentStep* step = edition ? edition->step(shown.code) : nullptr;
        if (!days.isKnown()) {
            continue;
        }
        if (days.first > facts.today()) {
            broken.push_back(yetToCome(facts, shown));
        }
        QStringList before;
        if (step) {
            collectBefore(facts, *edition, *step, before);
            before.removeDuplicates();
        }
        for (const QString& code : before) {
            if (days.last < facts.days(code).first) {
                broken.push_back(wrongOrder(facts, *edition, *step, *edition->step(code)));
            }
        }
    }
    return broken;
}

}  // namespace nuanxin
