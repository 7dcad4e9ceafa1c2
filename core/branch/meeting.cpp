// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/branch/meeting.h"

#include "core/branch/coded_word.h"

namespace nuanxin {

namespace {

// In the order of the enums.
constexpr CodedWord kKinds[] = {
    {"branch_assembly", QT_TRANSLATE_NOOP("MeetingKind", "支部党员大会")},
    {"committee_meeting", QT_TRANSLATE_NOOP("MeetingKind", "支部委员会会议")},
    {"group_meeting", QT_TRANSLATE_NOOP("MeetingKind", "党小组会")},
    {"party_lecture", QT_TRANSLATE_NOOP("MeetingKind", "党课")},
    {"theme_day", QT_TRANSLATE_NOOP("MeetingKind", "主题党日")},
    {"organisation_life", QT_TRANSLATE_NOOP("MeetingKind", "组织生活会")},
    {"democratic_appraisal", QT_TRANSLATE_NOOP("MeetingKind", "民主评议党员")},
    {"other", QT_TRANSLATE_NOOP("MeetingKind", "其他会议")},
};

constexpr CodedWord kPresences[] = {
    {"present", QT_TRANSLATE_NOOP("Presence", "实到")},
    {"excused", QT_TRANSLATE_NOOP("Presence", "请假")},
    {"absent", QT_TRANSLATE_NOOP("Presence", "缺席")},
    {"observing", QT_TRANSLATE_NOOP("Presence", "列席")},
};

}  // namespace

QString meetingKindName(MeetingKind kind) {
    return wordOf(kKinds, kind, "MeetingKind");
}

QString meetingKindCode(MeetingKind kind) {
    return codeOf(kKinds, kind);
}

std::optional<MeetingKind> meetingKindFrom(QStringView codeOrName) {
    return codedFrom<MeetingKind>(kKinds, codeOrName);
}

QString presenceName(Presence presence) {
    return wordOf(kPresences, presence, "Presence");
}

QString presenceCode(Presence presence) {
    return codeOf(kPresences, presence);
}

std::optional<Presence> presenceFrom(QStringView codeOrName) {
    return codedFrom<Presence>(kPresences, codeOrName);
}

}  // namespace nuanxin
