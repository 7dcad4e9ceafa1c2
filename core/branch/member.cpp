// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/branch/member.h"

#include <algorithm>

#include "core/branch/coded_word.h"
#include "core/branch/possible_days.h"

namespace nuanxin {

namespace {

// In the order of the enums.
constexpr CodedWord kStatuses[] = {
    {"none", QT_TRANSLATE_NOOP("MemberStatus", "不是党员")},
    {"probationary", QT_TRANSLATE_NOOP("MemberStatus", "预备党员")},
    {"full", QT_TRANSLATE_NOOP("MemberStatus", "正式党员")},
};
constexpr CodedWord kFindings[] = {
    {"", QT_TRANSLATE_NOOP("MemberFinding", "原已掌握")},
    {"organisation_found_member", QT_TRANSLATE_NOOP("MemberFinding", "组织找党员")},
    {"member_found_organisation", QT_TRANSLATE_NOOP("MemberFinding", "党员找组织")},
    {"member_found_member", QT_TRANSLATE_NOOP("MemberFinding", "党员找党员")},
};
constexpr CodedWord kTransferSteps[] = {
    {"requested", QT_TRANSLATE_NOOP("TransferStep", "提出申请")},
    {"letter_issued", QT_TRANSLATE_NOOP("TransferStep", "开具介绍信")},
    {"received", QT_TRANSLATE_NOOP("TransferStep", "接收登记")},
    {"receipt_returned", QT_TRANSLATE_NOOP("TransferStep", "寄回回执")},
};

bool hasComeBy(const QString& iso, const QDate& day) {
    const PossibleDays days = possibleDays(iso);
    return days.isKnown() && days.last <= day;
}

}  // namespace

QString memberStatusName(MemberStatus status) {
    return status == MemberStatus::None ? QString() : wordOf(kStatuses, status, "MemberStatus");
}

QString memberStatusCode(MemberStatus status) {
    return codeOf(kStatuses, status);
}

QString memberFindingName(MemberFinding finding) {
    return wordOf(kFindings, finding, "MemberFinding");
}

QString memberFindingCode(MemberFinding finding) {
    return codeOf(kFindings, finding);
}

std::optional<MemberFinding> memberFindingFrom(QStringView codeOrName) {
    return codedFrom<MemberFinding>(kFindings, codeOrName);
}

QString transferStepName(TransferStepKind kind) {
    return wordOf(kTransferSteps, kind, "TransferStep");
}

QString transferStepCode(TransferStepKind kind) {
    return codeOf(kTransferSteps, kind);
}

std::optional<TransferStepKind> transferStepFrom(QStringView codeOrName) {
    return codedFrom<TransferStepKind>(kTransferSteps, codeOrName);
}

bool Transfer::isReceived() const {
    return std::ranges::find(steps, TransferStepKind::Received, &TransferStep::kind) != steps.end();
}

MemberStatus statusOn(const Member& member, const QDate& day) {
    if (hasComeBy(member.leftOn, day)) {
        return MemberStatus::None;
    }
    if (hasComeBy(member.becameFullOn, day)) {
        return MemberStatus::Full;
    }
    if (!member.joinedOn.isEmpty() && !hasComeBy(member.joinedOn, day)) {
        return MemberStatus::None;
    }
    return member.isFull && member.becameFullOn.isEmpty() ? MemberStatus::Full : MemberStatus::Probationary;
}

bool liesThere(const Relationship& relationship, const QDate& day) {
    const bool begun = relationship.from.isEmpty() || hasComeBy(relationship.from, day);
    return begun && !hasComeBy(relationship.until, day);
}

}  // namespace nuanxin
