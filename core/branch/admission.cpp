// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/branch/admission.h"

#include <algorithm>

namespace nuanxin {

namespace {

QString dayOf(const Development& file, QStringView step) {
    const auto found = std::ranges::find(file.steps, step, &StepRecord::step);
    return found == file.steps.end() ? QString() : found->happenedOn;
}

}  // namespace

Admission admissionOf(const Development& file, const DevelopmentJudgement& judgement) {
    Admission admission;
    if (!file.stoppedOn.isEmpty()) {
        return admission;
    }
    if (judgement.standing == u"probationary_member" || judgement.standing == u"full_member") {
        admission.status = MemberStatus::Probationary;
        admission.approvedOn = dayOf(file, u"approval");
        admission.joinedOn = dayOf(file, u"branch_meeting");
    }
    if (judgement.standing == u"full_member") {
        admission.status = MemberStatus::Full;
        admission.approvedOn = dayOf(file, u"confirmation_approval");
        // As exact as the day it is counted from.
        const QString ends = judgement.probationEnds.toString(Qt::ISODate).left(admission.joinedOn.size());
        admission.becameFullOn = ends.isEmpty() ? dayOf(file, u"confirmation_meeting") : ends;
    }
    return admission;
}

}  // namespace nuanxin
