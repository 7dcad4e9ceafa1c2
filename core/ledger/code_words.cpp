// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/code_words.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <algorithm>

#include "core/text/code_table.h"

namespace nuanxin {

namespace {

struct Word {
    const char* column;  // table.column
    const char* code;
    const char* context;
    const char* name;
};

constexpr Word kWords[] = {
    {"organisation.kind", "committee", "OrganisationKind", QT_TRANSLATE_NOOP("OrganisationKind", "党委")},
    {"organisation.kind", "general_branch", "OrganisationKind",
     QT_TRANSLATE_NOOP("OrganisationKind", "党总支")},
    {"organisation.kind", "branch", "OrganisationKind", QT_TRANSLATE_NOOP("OrganisationKind", "党支部")},
    {"organisation.kind", "joint_branch", "OrganisationKind",
     QT_TRANSLATE_NOOP("OrganisationKind", "联合党支部")},
    {"organisation.kind", "functional_branch", "OrganisationKind",
     QT_TRANSLATE_NOOP("OrganisationKind", "功能型党支部")},
    {"organisation.kind", "mobile_branch", "OrganisationKind",
     QT_TRANSLATE_NOOP("OrganisationKind", "流动党员党支部")},
    {"organisation.kind", "temporary_branch", "OrganisationKind",
     QT_TRANSLATE_NOOP("OrganisationKind", "临时党支部")},
    {"organisation.kind", "industry", "OrganisationKind",
     QT_TRANSLATE_NOOP("OrganisationKind", "行业党组织")},
    {"organisation_post.kind", "secretary", "PostKind", QT_TRANSLATE_NOOP("PostKind", "书记")},
    {"organisation_post.kind", "deputy_secretary", "PostKind", QT_TRANSLATE_NOOP("PostKind", "副书记")},
    {"organisation_post.kind", "committee_member", "PostKind", QT_TRANSLATE_NOOP("PostKind", "委员")},
    {"organisation_post.source", "within", "PostSource", QT_TRANSLATE_NOOP("PostSource", "内部产生")},
    {"organisation_post.source", "seconded", "PostSource", QT_TRANSLATE_NOOP("PostSource", "上级选派")},
    {"member.finding", "organisation_found_member", "MemberFinding",
     QT_TRANSLATE_NOOP("MemberFinding", "组织找党员")},
    {"member.finding", "member_found_organisation", "MemberFinding",
     QT_TRANSLATE_NOOP("MemberFinding", "党员找组织")},
    {"member.finding", "member_found_member", "MemberFinding",
     QT_TRANSLATE_NOOP("MemberFinding", "党员找党员")},
    {"transfer_step.step", "requested", "TransferStep", QT_TRANSLATE_NOOP("TransferStep", "提出申请")},
    {"transfer_step.step", "letter_issued", "TransferStep", QT_TRANSLATE_NOOP("TransferStep", "开具介绍信")},
    {"transfer_step.step", "received", "TransferStep", QT_TRANSLATE_NOOP("TransferStep", "接收登记")},
    {"transfer_step.step", "receipt_returned", "TransferStep", QT_TRANSLATE_NOOP("TransferStep", "寄回回执")},
    {"meeting.kind", "branch_assembly", "MeetingKind", QT_TRANSLATE_NOOP("MeetingKind", "支部党员大会")},
    {"meeting.kind", "committee_meeting", "MeetingKind", QT_TRANSLATE_NOOP("MeetingKind", "支部委员会会议")},
    {"meeting.kind", "group_meeting", "MeetingKind", QT_TRANSLATE_NOOP("MeetingKind", "党小组会")},
    {"meeting.kind", "party_lecture", "MeetingKind", QT_TRANSLATE_NOOP("MeetingKind", "党课")},
    {"meeting.kind", "theme_day", "MeetingKind", QT_TRANSLATE_NOOP("MeetingKind", "主题党日")},
    {"meeting.kind", "organisation_life", "MeetingKind", QT_TRANSLATE_NOOP("MeetingKind", "组织生活会")},
    {"meeting.kind", "democratic_appraisal", "MeetingKind", QT_TRANSLATE_NOOP("MeetingKind", "民主评议党员")},
    {"meeting.kind", "other", "MeetingKind", QT_TRANSLATE_NOOP("MeetingKind", "其他会议")},
    {"meeting_attendance.presence", "present", "Presence", QT_TRANSLATE_NOOP("Presence", "实到")},
    {"meeting_attendance.presence", "excused", "Presence", QT_TRANSLATE_NOOP("Presence", "请假")},
    {"meeting_attendance.presence", "absent", "Presence", QT_TRANSLATE_NOOP("Presence", "缺席")},
    {"meeting_attendance.presence", "observing", "Presence", QT_TRANSLATE_NOOP("Presence", "列席")},
    {"dues_base.payer", "wage", "DuesPayer", QT_TRANSLATE_NOOP("DuesPayer", "按月领取工资")},
    {"dues_base.payer", "annual_salary", "DuesPayer", QT_TRANSLATE_NOOP("DuesPayer", "年薪制")},
    {"dues_base.payer", "self_employed", "DuesPayer", QT_TRANSLATE_NOOP("DuesPayer", "不按月取得收入")},
    {"dues_base.payer", "retired", "DuesPayer", QT_TRANSLATE_NOOP("DuesPayer", "离退休")},
    {"dues_base.payer", "farmer", "DuesPayer", QT_TRANSLATE_NOOP("DuesPayer", "农民")},
    {"dues_base.payer", "no_income", "DuesPayer",
     QT_TRANSLATE_NOOP("DuesPayer", "学生、下岗失业、抚恤救济、低保")},
};

// Names of the steps of development stand with the rule.
QString stepWord(const QString& code) {
    static const QHash<QString, QString> names = [] {
        QHash<QString, QString> read;
        QFile file(QStringLiteral(":/rules/development_2026.tsv"));
        const bool there = file.open(QIODevice::ReadOnly);
        for (const QString& line : QString::fromUtf8(there ? file.readAll() : QByteArray()).split(u'\n')) {
            const QStringList fields = line.split(u'\t');
            if (fields.value(0) == u"step") {
                read.insert(fields.value(2), fields.value(7));
            }
        }
        return read;
    }();
    return names.value(code);
}

}  // namespace

QString branchWord(const QString& table, const QString& column, const QString& code) {
    const QString full = table + u'.' + column;
    if (full == u"development_step.step") {
        return stepWord(code);
    }
    if (full == u"organisation.formed_by") {
        return text::codeTable(text::Table::FormingWay).shortName(code);
    }
    const auto* found = std::find_if(std::begin(kWords), std::end(kWords), [&](const Word& word) {
        return full == QLatin1String(word.column) && code == QLatin1String(word.code);
    });
    return found == std::end(kWords) ? QString() : QCoreApplication::translate(found->context, found->name);
}

}  // namespace nuanxin
