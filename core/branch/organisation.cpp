// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/branch/organisation.h"

#include "core/branch/coded_word.h"

namespace nuanxin {

namespace {

// In the order of the enums.
constexpr CodedWord kKinds[] = {
    {"committee", QT_TRANSLATE_NOOP("OrganisationKind", "党委")},
    {"general_branch", QT_TRANSLATE_NOOP("OrganisationKind", "党总支")},
    {"branch", QT_TRANSLATE_NOOP("OrganisationKind", "党支部")},
    {"joint_branch", QT_TRANSLATE_NOOP("OrganisationKind", "联合党支部")},
    {"functional_branch", QT_TRANSLATE_NOOP("OrganisationKind", "功能型党支部")},
    {"mobile_branch", QT_TRANSLATE_NOOP("OrganisationKind", "流动党员党支部")},
    {"temporary_branch", QT_TRANSLATE_NOOP("OrganisationKind", "临时党支部")},
    {"industry", QT_TRANSLATE_NOOP("OrganisationKind", "行业党组织")},
};

constexpr CodedWord kPosts[] = {
    {"secretary", QT_TRANSLATE_NOOP("PostKind", "书记")},
    {"deputy_secretary", QT_TRANSLATE_NOOP("PostKind", "副书记")},
    {"committee_member", QT_TRANSLATE_NOOP("PostKind", "委员")},
};
constexpr CodedWord kSources[] = {
    {"within", QT_TRANSLATE_NOOP("PostSource", "内部产生")},
    {"seconded", QT_TRANSLATE_NOOP("PostSource", "上级选派")},
};

}  // namespace

QString postKindName(PostKind kind) {
    return wordOf(kPosts, kind, "PostKind");
}

QString postKindCode(PostKind kind) {
    return codeOf(kPosts, kind);
}

std::optional<PostKind> postKindFrom(QStringView codeOrName) {
    return codedFrom<PostKind>(kPosts, codeOrName);
}

QString postSourceName(PostSource source) {
    return wordOf(kSources, source, "PostSource");
}

QString postSourceCode(PostSource source) {
    return codeOf(kSources, source);
}

std::optional<PostSource> postSourceFrom(QStringView codeOrName) {
    return codedFrom<PostSource>(kSources, codeOrName);
}

QString organisationKindName(OrganisationKind kind) {
    return wordOf(kKinds, kind, "OrganisationKind");
}

QString organisationKindCode(OrganisationKind kind) {
    return codeOf(kKinds, kind);
}

std::optional<OrganisationKind> organisationKindFrom(QStringView codeOrName) {
    return codedFrom<OrganisationKind>(kKinds, codeOrName);
}

}  // namespace nuanxin
