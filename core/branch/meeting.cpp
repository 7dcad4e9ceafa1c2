// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/branch/meeting.h"

#include <QCoreApplication>
#include <algorithm>

namespace nuanxin {

namespace {

// In the order of the enum.
constexpr struct {
    const char* code;
    const char* name;
} kKinds[] = {
    {"branch_assembly", QT_TRANSLATE_NOOP("MeetingKind", "支部党员大会")},
    {"committee_meeting", QT_TRANSLATE_NOOP("MeetingKind", "支部委员会会议")},
    {"group_meeting", QT_TRANSLATE_NOOP("MeetingKind", "党小组会")},
    {"party_lecture", QT_TRANSLATE_NOOP("MeetingKind", "党课")},
    {"theme_day", QT_TRANSLATE_NOOP("MeetingKind", "主题党日")},
    {"organisation_life", QT_TRANSLATE_NOOP("MeetingKind", "组织生活会")},
    {"democratic_appraisal", QT_TRANSLATE_NOOP("MeetingKind", "民主评议党员")},
    {"other", QT_TRANSLATE_NOOP("MeetingKind", "其他会议")},
};

}  // namespace

QString meetingKindName(MeetingKind kind) {
    return QCoreApplication::translate("MeetingKind", kKinds[static_cast<int>(kind)].name);
}

QString meetingKindCode(MeetingKind kind) {
    return QLatin1String(kKinds[static_cast<int>(kind)].code);
}

std::optional<MeetingKind> meetingKindFrom(QStringView codeOrName) {
    const auto* found = std::ranges::find_if(kKinds, [&](const auto& kind) {
        return codeOrName == QLatin1String(kind.code) || codeOrName == QString::fromUtf8(kind.name);
    });
    return found == std::end(kKinds) ? std::nullopt : std::optional(static_cast<MeetingKind>(found - kKinds));
}

}  // namespace nuanxin
