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

class BranchFields {
    Q_DECLARE_TR_FUNCTIONS(BranchFields)
};

const text::CodeTable* codes(text::Table table) {
    return &text::codeTable(table);
}

HeadWords headsOf(const char* file) {
    return HeadWords(importResource(file), importResource("common.tsv"));
}

}  // namespace

ImportDescription branches() {
    using Field = OrganisationField;
    std::vector<ImportField> fields(Field::kCount);
    fields[Field::kName] = {"name", BranchFields::tr("党组织名称"), Kind::Reference, true};
    fields[Field::kKind] = {"kind", BranchFields::tr("党组织种类"), Kind::Code, false,
                            &importTable("organisation_kind.tsv")};
    fields[Field::kFormedBy] = {"formed_by", BranchFields::tr("组建方式"), Kind::OpenCode, false,
                                codes(text::Table::FormingWay)};
    fields[Field::kSuperior] = {"superior", BranchFields::tr("上级党组织"), Kind::Reference};
    fields[Field::kPlace] = {"place", BranchFields::tr("所在地"), Kind::Reference};
    fields[Field::kEmployer] = {"employer", BranchFields::tr("所在企业"), Kind::Reference};
    fields[Field::kUnits] = {"units", BranchFields::tr("覆盖企业"), Kind::Text};
    fields[Field::kHostAuthority] = {"host_authority", BranchFields::tr("依托部门"), Kind::Text};
    fields[Field::kFoundedOn] = {"founded_on", BranchFields::tr("成立时间"), Kind::Date};
    fields[Field::kApproval] = {"approval", BranchFields::tr("批准文号"), Kind::Text};
    fields[Field::kElectedOn] = {"elected_on", BranchFields::tr("换届时间"), Kind::Date};
    fields[Field::kSecretary] = {"secretary", BranchFields::tr("书记"), Kind::Text};
    fields[Field::kNote] = {"note", BranchFields::tr("备注"), Kind::Text};
    return {QStringLiteral("branches"),
            BranchFields::tr("党组织"),
            BranchFields::tr("个"),
            std::move(fields),
            {{Strength::Likely, {Field::kName}, "same_name"}},
            Field::kCount,
            headsOf("branches.tsv"),
            makeOrganisationTarget};
}

ImportDescription members() {
    using Field = MemberField;
    std::vector<ImportField> fields(Field::kCount);
    fields[Field::kName] = {"name", BranchFields::tr("姓名"), Kind::Name, true};
    fields[Field::kDocumentKind] = {"document_kind", BranchFields::tr("证件类型"), Kind::DocumentKind, false,
                                    codes(text::Table::DocumentKind)};
    fields[Field::kIdentity] = {"identity_number", BranchFields::tr("身份证号"), Kind::Identity};
    fields[Field::kPhone] = {"phone", BranchFields::tr("手机"), Kind::Phone};
    fields[Field::kBranch] = {"branch", BranchFields::tr("所在党支部"), Kind::Reference};
    fields[Field::kStatus] = {"status", BranchFields::tr("党员类别"), Kind::Code, false,
                              &importTable("member_status.tsv")};
    fields[Field::kJoinedOn] = {"joined_on", BranchFields::tr("入党时间"), Kind::Date};
    fields[Field::kBecameFullOn] = {"became_full_on", BranchFields::tr("转正时间"), Kind::Date};
    fields[Field::kDuty] = {"duty", BranchFields::tr("党内职务"), Kind::Text};
    fields[Field::kCertificate] = {"certificate", BranchFields::tr("流动党员活动证编号"), Kind::Text};
    fields[Field::kNote] = {"note", BranchFields::tr("备注"), Kind::Text};
    return {QStringLiteral("members"),
            BranchFields::tr("党员"),
            BranchFields::tr("人"),
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
    fields[Field::kName] = {"name", BranchFields::tr("姓名"), Kind::Name, true};
    fields[Field::kDocumentKind] = {"document_kind", BranchFields::tr("证件类型"), Kind::DocumentKind, false,
                                    codes(text::Table::DocumentKind)};
    fields[Field::kIdentity] = {"identity_number", BranchFields::tr("身份证号"), Kind::Identity};
    fields[Field::kPhone] = {"phone", BranchFields::tr("手机"), Kind::Phone};
    fields[Field::kBranch] = {"branch", BranchFields::tr("所在党支部"), Kind::Reference};
    fields[Field::kContacts] = {"contact_names", BranchFields::tr("培养联系人"), Kind::Text};
    fields[Field::kIntroducers] = {"introducer_names", BranchFields::tr("入党介绍人"), Kind::Text};
    fields[Field::kPublicisedFrom] = {"publicised_from", BranchFields::tr("公示开始时间"), Kind::Date};
    fields[Field::kPublicisedUntil] = {"publicised_until", BranchFields::tr("公示结束时间"), Kind::Date};
    fields[Field::kNote] = {"note", BranchFields::tr("备注"), Kind::Text};
    for (int step = 0; step < developmentFieldCount() - Field::kFirstStep; ++step) {
        const ImportedStep& imported = importedSteps()[static_cast<size_t>(step)];
        fields[static_cast<size_t>(Field::kFirstStep + step)] = {imported.id.constData(), imported.word,
                                                                 Kind::Date};
    }
    return {QStringLiteral("development"),
            BranchFields::tr("发展党员"),
            BranchFields::tr("人"),
            std::move(fields),
            {{Strength::Certain, {Field::kName}, "same_identity"}},
            developmentFieldCount(),
            headsOf("development.tsv"),
            makeDevelopmentTarget};
}

ImportDescription checkIns() {
    using Field = CheckInField;
    std::vector<ImportField> fields(Field::kCount);
    fields[Field::kName] = {"name", BranchFields::tr("姓名"), Kind::Name, true};
    fields[Field::kDocumentKind] = {"document_kind", BranchFields::tr("证件类型"), Kind::DocumentKind, false,
                                    codes(text::Table::DocumentKind)};
    fields[Field::kIdentity] = {"identity_number", BranchFields::tr("身份证号"), Kind::Identity};
    fields[Field::kPhone] = {"phone", BranchFields::tr("手机"), Kind::Phone};
    fields[Field::kPoint] = {"point", BranchFields::tr("报到点"), Kind::Reference, true};
    fields[Field::kCheckedInOn] = {"checked_in_on", BranchFields::tr("报到时间"), Kind::Date, true};
    fields[Field::kBranch] = {"branch", BranchFields::tr("所在党支部"), Kind::Reference};
    return {QStringLiteral("check-ins"),
            BranchFields::tr("党员报到"),
            BranchFields::tr("人次"),
            std::move(fields),
            {{Strength::Certain, {Field::kName, Field::kPoint, Field::kCheckedInOn}, "same_check_in"}},
            Field::kCount,
            headsOf("check_ins.tsv"),
            makeCheckInTarget};
}

}  // namespace nuanxin
