// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/branch/development_edition.h"

#include <algorithm>

namespace nuanxin {

namespace {

// In the order of the enum.
constexpr const char* kLimitKinds[] = {"latest",   "earliest",  "probation", "interval", "publicity",
                                       "required", "valid",     "count",     "training", "age",
                                       "leaving",  "extension", "once",      "quorum",   "majority"};

DevelopmentStep readStep(const RuleLine& line) {
    const QStringList marks = line.list(4);
    DevelopmentStep step;
    step.number = line.number(1);
    step.code = line.text(2);
    step.stage = line.text(3);
    step.isGate = marks.contains(u"gate");
    step.isSpan = marks.contains(u"span");
    step.standing = line.text(5);
    step.after = line.list(6);
    step.name = line.text(7);
    step.clause = line.text(8);
    step.certainty = line.certainty(9);
    return step;
}

DevelopmentLimit readLimit(const RuleLine& line) {
    const QString kind = line.text(2);
    const auto* found =
        std::ranges::find_if(kLimitKinds, [&](const char* word) { return kind == QLatin1String(word); });
    if (found == std::end(kLimitKinds)) {
        line.refuse();
    }
    DevelopmentLimit limit;
    limit.code = line.text(1);
    limit.kind = static_cast<LimitKind>(found - kLimitKinds);
    limit.step = line.text(3);
    limit.base = line.text(4);
    limit.least = line.number(5);
    limit.most = line.number(6);
    limit.isGeneral = line.text(7) == u"generally";
    limit.clause = line.text(8);
    limit.certainty = line.certainty(9);
    return limit;
}

void readHead(const RuleLine& line, DevelopmentEdition& edition) {
    edition.code = line.text(1);
    edition.name = line.text(2);
    edition.document = line.text(3);
    edition.issuedOn = line.date(4);
    edition.inForceFrom = line.date(5);
    edition.source = line.text(6);
    edition.certainty = line.certainty(7);
}

}  // namespace

const DevelopmentStep* DevelopmentEdition::step(const QString& stepCode) const {
    const auto found = std::ranges::find(steps, stepCode, &DevelopmentStep::code);
    return found == steps.end() ? nullptr : &*found;
}

DevelopmentEdition readDevelopmentEdition(const QString& lines) {
    DevelopmentEdition edition;
    for (const RuleLine& line : ruleLines(lines)) {
        if (line.kind() == u"edition") {
            readHead(line, edition);
        } else if (line.kind() == u"stage") {
            edition.stages.push_back({line.text(1), line.text(2)});
        } else if (line.kind() == u"step") {
            edition.steps.push_back(readStep(line));
        } else if (line.kind() == u"limit") {
            const DevelopmentLimit limit = readLimit(line);
            const bool needsBase = limit.kind == LimitKind::Required;
            const bool known = edition.step(limit.step) &&
                               (edition.step(limit.base) || (limit.base.isEmpty() && !needsBase));
            if (!known) {
                line.refuse();
            }
            edition.limits.push_back(limit);
        } else {
            line.refuse();
        }
    }
    std::ranges::stable_sort(edition.steps, {}, &DevelopmentStep::number);
    return edition;
}

DevelopmentRules::DevelopmentRules(std::vector<DevelopmentEdition> editions)
    : m_editions(std::move(editions)) {
    std::ranges::stable_sort(m_editions, {}, &DevelopmentEdition::inForceFrom);
}

const DevelopmentRules& DevelopmentRules::shipped() {
    static const DevelopmentRules rules(
        {readDevelopmentEdition(shippedRule(QStringLiteral("development_2014"))),
         readDevelopmentEdition(shippedRule(QStringLiteral("development_2026")))});
    return rules;
}

const DevelopmentEdition* DevelopmentRules::on(const QDate& day) const {
    const DevelopmentEdition* inForce = nullptr;
    for (const DevelopmentEdition& edition : m_editions) {
        inForce = edition.inForceFrom <= day ? &edition : inForce;
    }
    return inForce;
}

const DevelopmentEdition* DevelopmentRules::find(const QString& code) const {
    const auto found = std::ranges::find(m_editions, code, &DevelopmentEdition::code);
    return found == m_editions.end() ? nullptr : &*found;
}

}  // namespace nuanxin
