// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/branch/joint_branch.h"

#include <algorithm>
#include <deque>
#include <map>

namespace nuanxin {

namespace {

using Queue = std::deque<FormationVerdict>;  // most full members first

void take(JointBranchProposal& group, const FormationVerdict& unit) {
    group.employers.push_back(unit.employer);
    group.members += unit.members;
    group.fullMembers += unit.fullMembers;
}

// The strongest employer, and the weakest ones that bring it to the threshold: so the strong are not spent on
// each other. Those without a full member do not help and wait.
JointBranchProposal nextGroup(Queue& waiting, const FormationRule& rule) {
    JointBranchProposal group;
    take(group, waiting.front());
    waiting.pop_front();
    const auto room = [&] { return static_cast<int>(group.employers.size()) < rule.jointUnits.number; };
    while (room() && group.fullMembers < rule.soleFullMembers.number) {
        const auto weakest = std::find_if(waiting.rbegin(), waiting.rend(),
                                          [](const FormationVerdict& unit) { return unit.fullMembers > 0; });
        if (weakest == waiting.rend()) {
            break;
        }
        take(group, *weakest);
        waiting.erase(std::next(weakest).base());
    }
    group.reachesThreshold = group.fullMembers >= rule.soleFullMembers.number;
    return group;
}

std::vector<JointBranchProposal> groupsOf(Queue waiting, const FormationRule& rule) {
    std::ranges::stable_sort(waiting, [](const FormationVerdict& a, const FormationVerdict& b) {
        return std::tuple(-a.fullMembers, -a.members, a.employer) <
               std::tuple(-b.fullMembers, -b.members, b.employer);
    });
    std::vector<JointBranchProposal> groups;
    Queue rest;
    while (!waiting.empty()) {
        const Queue before = waiting;
        JointBranchProposal group = nextGroup(waiting, rule);
        if (!group.reachesThreshold) {
            rest = before;  // what is left cannot reach it on its own
            break;
        }
        groups.push_back(std::move(group));
    }
    for (JointBranchProposal& group : groups) {
        while (!rest.empty() && static_cast<int>(group.employers.size()) < rule.jointUnits.number) {
            take(group, rest.front());
            rest.pop_front();
        }
    }
    while (!rest.empty()) {
        JointBranchProposal group;
        while (!rest.empty() && static_cast<int>(group.employers.size()) < rule.jointUnits.number) {
            take(group, rest.front());
            rest.pop_front();
        }
        groups.push_back(std::move(group));
    }
    return groups;
}

}  // namespace

std::vector<JointBranchProposal> proposeJointBranches(const std::vector<FormationFacts>& employers,
                                                      JointBy by, const FormationRule& rule) {
    std::map<std::pair<PlaceId, QString>, Queue> neighbours;
    for (const FormationFacts& facts : employers) {
        const FormationVerdict verdict = formationVerdict(facts, rule);
        const bool placed = by == JointBy::Area ? facts.area.isValid() : !facts.industry.isEmpty();
        if (placed && verdict.isGap && verdict.verdict == Formation::JointBranch) {
            const auto key =
                by == JointBy::Area ? std::pair(facts.area, QString()) : std::pair(PlaceId(), facts.industry);
            neighbours[key].push_back(verdict);
        }
    }
    std::vector<JointBranchProposal> proposals;
    for (const auto& [key, queue] : neighbours) {
        for (JointBranchProposal& group : groupsOf(queue, rule)) {
            group.area = key.first;
            group.industry = key.second;
            proposals.push_back(std::move(group));
        }
    }
    return proposals;
}

}  // namespace nuanxin
