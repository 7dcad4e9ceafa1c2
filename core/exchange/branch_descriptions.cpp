// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/branch_descriptions.h"

#include <QCoreApplication>

#include "core/exchange/check_in_target.h"
#include "core/exchange/development_target.h"
#include "core/exchange/member_target.h"
#include "core/exchange/organisation_target.h"

namespace nuanxin {

namespace {

using Kind = FieldKind;
using Strength = IdentityRule::Strength;

const text::CodeTable* codes(text::Table table) {
    return &text::codeTable(table);
}

const text::CodeTable& kindTable() {
    static const text::CodeTable table(importResource("organisation_kind.tsv"));
    return table;
}

const text::CodeTable& statusTable() {
    static const text::CodeTable table(importResource("member_status.tsv"));
    return table;
}

HeadWords headsOf(const char* file) {
    return HeadWords(importResource(file), importResource("common.tsv"));
}

}  // namespace

ImportDescription branches() {
    using Field = OrganisationField;
    std::vector<ImportField> fields(Field::kCount);
    fields[Field::kName] = {"name", QT_TRANSLATE_NOOP("ImportFields", "党组织名称"), Kind::Reference, true};
    fields[Field::kKind] = {"kind", QT_TRANSLATE_NOOP("ImportFields", "党组织种类"), Kind::Code, false,
                            &kindTable()};
    fields[Field::kFormedBy] = {"formed_by", QT_TRANSLATE_NOOP("ImportFields", "组建方式"), Kind::OpenCode,
                                false, codes(text::Table::FormingWay)};
    fields[Field::kSuperior] = {"superior", QT_TRANSLATE_NOOP("ImportFields", "上级党组织"), Kind::Reference};
    fields[Field::kPlace] = {"place", QT_TRANSLATE_NOOP("ImportFields", "所在区划"), Kind::Reference};
    fields[Field::kEmployer] = {"employer", QT_TRANSLATE_NOOP("ImportFields", "所在企业"), Kind::Reference};
    fields[Field::kUnits] = {"units", QT_TRANSLATE_NOOP("ImportFields", "覆盖企业"), Kind::Text};
    fields[Field::kHostAuthority] = {"host_authority", QT_TRANSLATE_NOOP("ImportFields", "依托部门"),
                                     Kind::Text};
    fields[Field::kFoundedOn] = {"founded_on", QT_TRANSLATE_NOOP("ImportFields", "成立时间"), Kind::Date};
    fields[Field::kApproval] = {"approval", QT_TRANSLATE_NOOP("ImportFields", "批准文号"), Kind::Text};
    fields[Field::kElectedOn] = {"elected_on", QT_TRANSLATE_NOOP("ImportFields", "换届时间"), Kind::Date};
    fields[Field::kTermYears] = {"term_years", QT_TRANSLATE_NOOP("ImportFields", "任期（年）"), Kind::Text};
    fields[Field::kSecretary] = {"secretary", QT_TRANSLATE_NOOP("ImportFields", "书记"), Kind::Text};
    fields[Field::kNote] = {"note", QT_TRANSLATE_NOOP("ImportFields", "备注"), Kind::Text};
    return {QStringLiteral("branches"),
            QT_TRANSLATE_NOOP("ImportFields", "党组织"),
            QT_TRANSLATE_NOOP("ImportFields", "个"),
            std::move(fields),
            {{Strength::Likely, {Field::kName}, "same_name"}},
            Field::kCount,
            headsOf("branches.tsv"),
            makeOrganisationTarget};
}

ImportDescription members() {
    using Field = MemberField;
    std::vector<ImportField> fields(Field::kCount);
    fields[Field::kName] = {"name", QT_TRANSLATE_NOOP("ImportFields", "姓名"), Kind::Name, true};
    fields[Field::kDocumentKind] = {"document_kind", QT_TRANSLATE_NOOP("ImportFields", "证件种类"),
                                    Kind::DocumentKind, false, codes(text::Table::DocumentKind)};
    fields[Field::kIdentity] = {"identity_number", QT_TRANSLATE_NOOP("ImportFields", "证件号码"),
                                Kind::Identity};
    fields[Field::kPhone] = {"phone", QT_TRANSLATE_NOOP("ImportFields", "电话"), Kind::Phone};
    fields[Field::kBranch] = {"branch", QT_TRANSLATE_NOOP("ImportFields", "所在党支部"), Kind::Reference};
    fields[Field::kSince] = {"since", QT_TRANSLATE_NOOP("ImportFields", "组织关系转入时间"), Kind::Date};
    fields[Field::kStatus] = {"status", QT_TRANSLATE_NOOP("ImportFields", "党员类别"), Kind::Code, false,
                              &statusTable()};
    fields[Field::kJoinedOn] = {"joined_on", QT_TRANSLATE_NOOP("ImportFields", "入党时间"), Kind::Date};
    fields[Field::kBecameFullOn] = {"became_full_on", QT_TRANSLATE_NOOP("ImportFields", "转正时间"),
                                    Kind::Date};
    fields[Field::kDuty] = {"duty", QT_TRANSLATE_NOOP("ImportFields", "党内职务"), Kind::Text};
    fields[Field::kCertificate] = {"certificate", QT_TRANSLATE_NOOP("ImportFields", "流动党员活动证编号"),
                                   Kind::Text};
    fields[Field::kNote] = {"note", QT_TRANSLATE_NOOP("ImportFields", "备注"), Kind::Text};
    return {QStringLiteral("members"),
            QT_TRANSLATE_NOOP("ImportFields", "党员"),
            QT_TRANSLATE_NOOP("ImportFields", "人"),
            std::move(fields),
            {{Strength::Certain, {Field::kIdentity, Field::kDocumentKind}, "same_identity"},
             {Strength::Likely, {Field::kName, Field::kBranch}, "same_name"},
             {Strength::Hint, {Field::kName}, "same_name"}},
            Field::kCount,
            headsOf("members.tsv"),
            makeMemberTarget};
}

ImportDescription developments() {
    using Field = DevelopmentField;
    std::vector<ImportField> fields(static_cast<size_t>(developmentFieldCount()));
    fields[Field::kName] = {"name", QT_TRANSLATE_NOOP("ImportFields", "姓名"), Kind::Name, true};
    fields[Field::kDocumentKind] = {"document_kind", QT_TRANSLATE_NOOP("ImportFields", "证件种类"),
                                    Kind::DocumentKind, false, codes(text::Table::DocumentKind)};
    fields[Field::kIdentity] = {"identity_number", QT_TRANSLATE_NOOP("ImportFields", "证件号码"),
                                Kind::Identity};
    fields[Field::kPhone] = {"phone", QT_TRANSLATE_NOOP("ImportFields", "电话"), Kind::Phone};
    fields[Field::kBranch] = {"branch", QT_TRANSLATE_NOOP("ImportFields", "所在党支部"), Kind::Reference};
    fields[Field::kContacts] = {"contact_names", QT_TRANSLATE_NOOP("ImportFields", "培养联系人"), Kind::Text};
    fields[Field::kIntroducers] = {"introducer_names", QT_TRANSLATE_NOOP("ImportFields", "入党介绍人"),
                                   Kind::Text};
    fields[Field::kPublicisedFrom] = {"publicised_from", QT_TRANSLATE_NOOP("ImportFields", "公示开始时间"),
                                      Kind::Date};
    fields[Field::kPublicisedUntil] = {"publicised_until", QT_TRANSLATE_NOOP("ImportFields", "公示结束时间"),
                                       Kind::Date};
    fields[Field::kReviews] = {"reviews", QT_TRANSLATE_NOOP("ImportFields", "考察时间"), Kind::Text};
    fields[Field::kNote] = {"note", QT_TRANSLATE_NOOP("ImportFields", "备注"), Kind::Text};
    for (int step = 0; step < developmentFieldCount() - Field::kFirstStep; ++step) {
        const ImportedStep& imported = importedSteps()[static_cast<size_t>(step)];
        fields[static_cast<size_t>(Field::kFirstStep + step)] = {imported.id.constData(),
                                                                 imported.chinese.constData(), Kind::Date};
    }
    return {QStringLiteral("development"),
            QT_TRANSLATE_NOOP("ImportFields", "发展党员"),
            QT_TRANSLATE_NOOP("ImportFields", "人"),
            std::move(fields),
            {{Strength::Certain, {Field::kName}, "same_identity"}},
            developmentFieldCount(),
            headsOf("development.tsv"),
            makeDevelopmentTarget};
}

ImportDescription checkIns() {
    using Field = CheckInField;
    std::vector<ImportField> fields(Field::kCount);
    fields[Field::kName] = {"name", QT_TRANSLATE_NOOP("ImportFields", "姓名"), Kind::Name, true};
    fields[Field::kDocumentKind] = {"document_kind", QT_TRANSLATE_NOOP("ImportFields", "证件种类"),
                                    Kind::DocumentKind, false, codes(text::Table::DocumentKind)};
    fields[Field::kIdentity] = {"identity_number", QT_TRANSLATE_NOOP("ImportFields", "证件号码"),
                                Kind::Identity};
    fields[Field::kPhone] = {"phone", QT_TRANSLATE_NOOP("ImportFields", "电话"), Kind::Phone};
    fields[Field::kPoint] = {"point", QT_TRANSLATE_NOOP("ImportFields", "报到点"), Kind::Reference, true};
    fields[Field::kCheckedInOn] = {"checked_in_on", QT_TRANSLATE_NOOP("ImportFields", "报到时间"), Kind::Date,
                                   true};
    fields[Field::kBranch] = {"branch", QT_TRANSLATE_NOOP("ImportFields", "所在党支部"), Kind::Reference};
    return {QStringLiteral("check-ins"),
            QT_TRANSLATE_NOOP("ImportFields", "党员报到"),
            QT_TRANSLATE_NOOP("ImportFields", "人次"),
            std::move(fields),
            {{Strength::Certain, {Field::kName, Field::kPoint, Field::kCheckedInOn}, "same_check_in"}},
            Field::kCount,
            headsOf("check_ins.tsv"),
            makeCheckInTarget};
}

}  // namespace nuanxin
