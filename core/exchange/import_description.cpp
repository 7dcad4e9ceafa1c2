// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_description.h"

#include <QCoreApplication>
#include <QFile>
#include <algorithm>

#include "core/branch/rule_words.h"
#include "core/exchange/branch_descriptions.h"
#include "core/exchange/employer_target.h"
#include "core/exchange/visit_target.h"
#include "core/exchange/worker_target.h"

namespace nuanxin {

namespace {

using Kind = FieldKind;
using Strength = IdentityRule::Strength;

class FieldWords {
    Q_DECLARE_TR_FUNCTIONS(ImportFields)
};

const text::CodeTable* codes(text::Table table) {
    return &text::codeTable(table);
}

HeadWords headsOf(const char* file) {
    return HeadWords(importResource(file), importResource("common.tsv"));
}

ImportDescription workers() {
    std::vector<ImportField> fields(WorkerField::kCount);
    fields[WorkerField::kName] = {"name", QT_TRANSLATE_NOOP("ImportFields", "姓名"), Kind::Name, true,
                                  nullptr};
    fields[WorkerField::kDocumentName] = {"document_name", QT_TRANSLATE_NOOP("ImportFields", "证件姓名"),
                                          Kind::Name, false, nullptr};
    fields[WorkerField::kSex] = {"sex", QT_TRANSLATE_NOOP("ImportFields", "性别"), Kind::Code, false,
                                 codes(text::Table::Sex)};
    fields[WorkerField::kBirthDate] = {"birth_date", QT_TRANSLATE_NOOP("ImportFields", "出生日期"),
                                       Kind::Date, false, nullptr};
    fields[WorkerField::kEthnicity] = {"ethnicity", QT_TRANSLATE_NOOP("ImportFields", "民族"), Kind::Code,
                                       false, codes(text::Table::Ethnicity)};
    fields[WorkerField::kEducation] = {"education", QT_TRANSLATE_NOOP("ImportFields", "学历"), Kind::Code,
                                       false, codes(text::Table::Education)};
    fields[WorkerField::kPoliticalStatus] = {"political_status",
                                             QT_TRANSLATE_NOOP("ImportFields", "政治面貌"), Kind::Code, false,
                                             codes(text::Table::PoliticalStatus)};
    fields[WorkerField::kOccupation] = {"occupation", QT_TRANSLATE_NOOP("ImportFields", "职业"), Kind::Code,
                                        false, codes(text::Table::Occupation)};
    fields[WorkerField::kPlatform] = {"platform", QT_TRANSLATE_NOOP("ImportFields", "平台"), Kind::OpenCode,
                                      false, codes(text::Table::Platform)};
    fields[WorkerField::kEmployer] = {"employer", QT_TRANSLATE_NOOP("ImportFields", "企业"), Kind::Reference,
                                      false, nullptr};
    fields[WorkerField::kSite] = {"site", QT_TRANSLATE_NOOP("ImportFields", "网点"), Kind::Reference, false,
                                  nullptr};
    fields[WorkerField::kStreet] = {"street", QT_TRANSLATE_NOOP("ImportFields", "街道镇"), Kind::Reference,
                                    false, nullptr};
    fields[WorkerField::kGrid] = {"grid", QT_TRANSLATE_NOOP("ImportFields", "网格"), Kind::Reference, false,
                                  nullptr};
    fields[WorkerField::kCommunity] = {"community", QT_TRANSLATE_NOOP("ImportFields", "社区村"),
                                       Kind::Reference, false, nullptr};
    fields[WorkerField::kNativePlace] = {"native_place", QT_TRANSLATE_NOOP("ImportFields", "籍贯"),
                                         Kind::Text, false, nullptr};
    fields[WorkerField::kDocumentKind] = {"document_kind", QT_TRANSLATE_NOOP("ImportFields", "证件种类"),
                                          Kind::DocumentKind, false, codes(text::Table::DocumentKind)};
    fields[WorkerField::kIdentity] = {"identity_number", QT_TRANSLATE_NOOP("ImportFields", "证件号码"),
                                      Kind::Identity, false, nullptr};
    fields[WorkerField::kPhone] = {"phone", QT_TRANSLATE_NOOP("ImportFields", "电话"), Kind::Phone, false,
                                   nullptr};
    fields[WorkerField::kAddress] = {"address", QT_TRANSLATE_NOOP("ImportFields", "住址"), Kind::SealedText,
                                     false, nullptr};
    fields[WorkerField::kStartedOn] = {"started_on", QT_TRANSLATE_NOOP("ImportFields", "入职日期"),
                                       Kind::Date, false, nullptr};
    fields[WorkerField::kLeftOn] = {"left_on", QT_TRANSLATE_NOOP("ImportFields", "离岗日期"), Kind::Date,
                                    false, nullptr};
    fields[WorkerField::kState] = {"state", QT_TRANSLATE_NOOP("ImportFields", "状态"), Kind::Code, false,
                                   &workerStateTable()};
    fields[WorkerField::kSkills] = {"skills", QT_TRANSLATE_NOOP("ImportFields", "特长"), Kind::Text, false,
                                    nullptr};
    fields[WorkerField::kRelationshipAt] = {
        "relationship_at", QT_TRANSLATE_NOOP("ImportFields", "组织关系所在"), Kind::Text, false, nullptr};
    fields[WorkerField::kVerifiedOn] = {"verified_on", QT_TRANSLATE_NOOP("ImportFields", "最近核实"),
                                        Kind::Date, false, nullptr};
    fields[WorkerField::kSource] = {"source", QT_TRANSLATE_NOOP("ImportFields", "来源"), Kind::Text, false,
                                    nullptr};
    fields[WorkerField::kNote] = {"note", QT_TRANSLATE_NOOP("ImportFields", "备注"), Kind::Text, false,
                                  nullptr};
    return {QStringLiteral("workers"),
            QT_TRANSLATE_NOOP("ImportFields", "从业人员"),
            QT_TRANSLATE_NOOP("ImportFields", "人"),
            std::move(fields),
            {{Strength::Certain, {WorkerField::kIdentity, WorkerField::kDocumentKind}, "same_identity"},
             {Strength::Likely, {WorkerField::kName, WorkerField::kPhone}, "same_name_and_phone"},
             {Strength::Hint, {WorkerField::kName}, "same_name"},
             {Strength::Hint, {WorkerField::kPhone}, "same_phone"},
             {Strength::Hint, {WorkerField::kReading, WorkerField::kSite}, "same_pinyin_and_site"}},
            WorkerField::kTokens,
            headsOf("workers.tsv"),
            makeWorkerTarget};
}

ImportDescription employers() {
    std::vector<ImportField> fields(EmployerField::kCount);
    fields[EmployerField::kName] = {"name", QT_TRANSLATE_NOOP("ImportFields", "企业名称"), Kind::Reference,
                                    true, nullptr};
    fields[EmployerField::kKind] = {"kind", QT_TRANSLATE_NOOP("ImportFields", "企业类别"), Kind::Code, false,
                                    codes(text::Table::EmployerKind)};
    fields[EmployerField::kCreditCode] = {"credit_code",
                                          QT_TRANSLATE_NOOP("ImportFields", "统一社会信用代码"),
                                          Kind::CreditCode, false, nullptr};
    fields[EmployerField::kAuthority] = {"authority", QT_TRANSLATE_NOOP("ImportFields", "行业主管部门"),
                                         Kind::Text, false, nullptr};
    fields[EmployerField::kPlace] = {"place", QT_TRANSLATE_NOOP("ImportFields", "所在区划"), Kind::Reference,
                                     false, nullptr};
    fields[EmployerField::kPlace].ofPart = EmployerField::kSitePlace;
    fields[EmployerField::kStreet] = {"street", QT_TRANSLATE_NOOP("ImportFields", "街道镇"), Kind::Reference,
                                      false, nullptr};
    fields[EmployerField::kSitePlace] = {"site_place", QT_TRANSLATE_NOOP("ImportFields", "网点所在区划"),
                                         Kind::Reference, false, nullptr};
    fields[EmployerField::kOwnerIsMember] = {
        "owner_is_member", QT_TRANSLATE_NOOP("ImportFields", "负责人是党员"), Kind::YesNo, false, nullptr};
    fields[EmployerField::kOwnerName] = {"owner_name", QT_TRANSLATE_NOOP("ImportFields", "出资人"),
                                         Kind::Text, false, nullptr};
    fields[EmployerField::kCharterWork] = {"charter_work", QT_TRANSLATE_NOOP("ImportFields", "党建写入章程"),
                                           Kind::YesNo, false, nullptr};
    fields[EmployerField::kCharterOn] = {"charter_on", QT_TRANSLATE_NOOP("ImportFields", "写入章程日期"),
                                         Kind::Date, false, nullptr};
    fields[EmployerField::kClosedOn] = {"closed_on", QT_TRANSLATE_NOOP("ImportFields", "停办日期"),
                                        Kind::Date, false, nullptr};
    fields[EmployerField::kClosedOn].ofPart = EmployerField::kSiteClosedOn;
    fields[EmployerField::kHeadcount] = {"headcount", QT_TRANSLATE_NOOP("ImportFields", "申报人数"),
                                         Kind::Figure, false, nullptr};
    fields[EmployerField::kHeadcount].ofPart = EmployerField::kSiteHeadcount;
    fields[EmployerField::kSite] = {"site", QT_TRANSLATE_NOOP("ImportFields", "网点名称"), Kind::Reference,
                                    false, nullptr};
    fields[EmployerField::kSiteAddress] = {"site_address", QT_TRANSLATE_NOOP("ImportFields", "网点地址"),
                                           Kind::Text, false, nullptr};
    fields[EmployerField::kSiteContact] = {"site_contact", QT_TRANSLATE_NOOP("ImportFields", "网点联系人"),
                                           Kind::Text, false, nullptr};
    fields[EmployerField::kSitePhone] = {"site_phone", QT_TRANSLATE_NOOP("ImportFields", "网点电话"),
                                         Kind::Phone, false, nullptr};
    fields[EmployerField::kSiteHeadcount] = {
        "site_headcount", QT_TRANSLATE_NOOP("ImportFields", "网点申报人数"), Kind::Figure, false, nullptr};
    fields[EmployerField::kSiteClosedOn] = {
        "site_closed_on", QT_TRANSLATE_NOOP("ImportFields", "网点停办日期"), Kind::Date, false, nullptr};
    fields[EmployerField::kNote] = {"note", QT_TRANSLATE_NOOP("ImportFields", "备注"), Kind::Text, false,
                                    nullptr};
    return {QStringLiteral("employers"),
            QT_TRANSLATE_NOOP("ImportFields", "企业和网点"),
            QT_TRANSLATE_NOOP("ImportFields", "条"),
            std::move(fields),
            {{Strength::Certain, {EmployerField::kCreditCode, EmployerField::kSite}, "same_credit_code"},
             {Strength::Likely, {EmployerField::kName, EmployerField::kSite}, "same_title"}},
            EmployerField::kCount,
            headsOf("employers.tsv"),
            makeEmployerTarget,
            EmployerField::kSite};
}

ImportDescription visits() {
    std::vector<ImportField> fields(VisitField::kCount);
    fields[VisitField::kName] = {"name", QT_TRANSLATE_NOOP("ImportFields", "姓名"), Kind::Name, true,
                                 nullptr};
    fields[VisitField::kDocumentKind] = {"document_kind", QT_TRANSLATE_NOOP("ImportFields", "证件种类"),
                                         Kind::DocumentKind, false, codes(text::Table::DocumentKind)};
    fields[VisitField::kIdentity] = {"identity_number", QT_TRANSLATE_NOOP("ImportFields", "证件号码"),
                                     Kind::Identity, false, nullptr};
    fields[VisitField::kPhone] = {"phone", QT_TRANSLATE_NOOP("ImportFields", "电话"), Kind::Phone, false,
                                  nullptr};
    fields[VisitField::kVisitedOn] = {"visited_on", QT_TRANSLATE_NOOP("ImportFields", "走访日期"), Kind::Date,
                                      true, nullptr};
    fields[VisitField::kVisitor] = {"visitor", QT_TRANSLATE_NOOP("ImportFields", "走访人"), Kind::Text, false,
                                    nullptr};
    fields[VisitField::kOutcome] = {"outcome", QT_TRANSLATE_NOOP("ImportFields", "走访结果"), Kind::Code,
                                    false, codes(text::Table::VisitOutcome)};
    fields[VisitField::kOutcome].decisive = true;
    fields[VisitField::kNote] = {"note", QT_TRANSLATE_NOOP("ImportFields", "备注"), Kind::Text, false,
                                 nullptr};
    return {QStringLiteral("visits"),
            QT_TRANSLATE_NOOP("ImportFields", "走访记录"),
            QT_TRANSLATE_NOOP("ImportFields", "次"),
            std::move(fields),
            {{Strength::Certain, {VisitField::kName, VisitField::kVisitedOn}, "same_visit"}},
            VisitField::kCount,
            headsOf("visits.tsv"),
            makeVisitTarget};
}

}  // namespace

QString ImportField::word() const {
    const QString word = FieldWords::tr(chinese);
    return word == QString::fromUtf8(chinese) ? ruleWord(word)
                                              : word;  // a step of a rule has its name from there
}

QString ImportDescription::word() const {
    return FieldWords::tr(chinese);
}

QString ImportDescription::unit() const {
    return FieldWords::tr(chineseUnit);
}

int ImportDescription::indexOf(const QString& fieldId) const {
    const auto found = std::find_if(fields.begin(), fields.end(), [fieldId](const ImportField& field) {
        return fieldId == QLatin1String(field.id);
    });
    return found == fields.end() ? -1 : static_cast<int>(found - fields.begin());
}

const std::vector<ImportDescription>& importDescriptions() {
    static const std::vector<ImportDescription> all{workers(), employers(),    visits(),  branches(),
                                                    members(), developments(), checkIns()};
    return all;
}

const ImportDescription* findImportDescription(const QString& id) {
    const auto& all = importDescriptions();
    const auto found = std::find_if(
        all.begin(), all.end(), [&id](const ImportDescription& description) { return description.id == id; });
    return found == all.end() ? nullptr : &*found;
}

QString importResource(const char* name) {
    QFile file(QStringLiteral(":/import/") + QLatin1String(name));
    const bool there = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(there, "importResource", name);  // compiled in
    return there ? QString::fromUtf8(file.readAll()) : QString();
}

const text::CodeTable& workerStateTable() {
    static const text::CodeTable table(importResource("worker_state.tsv"));
    return table;
}

}  // namespace nuanxin
