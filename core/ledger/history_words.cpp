// SPDX-License-Identifier: GPL-3.0-or-later
// What tables and columns are called on the history page.
#include <QCoreApplication>
#include <algorithm>

#include "core/ledger/history.h"

namespace nuanxin {

namespace {

struct Noun {
    const char* name;
    const char* noun;
};

class SchemaWords {
    Q_DECLARE_TR_FUNCTIONS(SchemaWords)
};

constexpr Noun kTables[] = {
    {"branch_committee", QT_TRANSLATE_NOOP("SchemaWords", "支部委员会")},
    {"check_in", QT_TRANSLATE_NOOP("SchemaWords", "报到记录")},
    {"check_in_point", QT_TRANSLATE_NOOP("SchemaWords", "报到点")},
    {"collection_unit", QT_TRANSLATE_NOOP("SchemaWords", "采集单元")},
    {"covered_unit", QT_TRANSLATE_NOOP("SchemaWords", "联合党支部覆盖的企业")},
    {"development", QT_TRANSLATE_NOOP("SchemaWords", "发展党员档案")},
    {"development_extension", QT_TRANSLATE_NOOP("SchemaWords", "延长预备期")},
    {"development_quota", QT_TRANSLATE_NOOP("SchemaWords", "发展党员计划")},
    {"development_review", QT_TRANSLATE_NOOP("SchemaWords", "积极分子考察")},
    {"development_step", QT_TRANSLATE_NOOP("SchemaWords", "发展党员步骤")},
    {"dues_base", QT_TRANSLATE_NOOP("SchemaWords", "党费计算基数")},
    {"dues_income", QT_TRANSLATE_NOOP("SchemaWords", "月收入")},
    {"dues_payment", QT_TRANSLATE_NOOP("SchemaWords", "交纳党费")},
    {"dues_relief", QT_TRANSLATE_NOOP("SchemaWords", "党费减免")},
    {"employer", QT_TRANSLATE_NOOP("SchemaWords", "企业")},
    {"half_year_return", QT_TRANSLATE_NOOP("SchemaWords", "半年报")},
    {"import_mapping", QT_TRANSLATE_NOOP("SchemaWords", "导入对应关系")},
    {"instructor", QT_TRANSLATE_NOOP("SchemaWords", "党建指导员")},
    {"instructor_duty", QT_TRANSLATE_NOOP("SchemaWords", "党建指导员联系对象")},
    {"meeting", QT_TRANSLATE_NOOP("SchemaWords", "会议")},
    {"meeting_attendance", QT_TRANSLATE_NOOP("SchemaWords", "到会情况")},
    {"meeting_decision", QT_TRANSLATE_NOOP("SchemaWords", "会议决定事项")},
    {"meeting_host", QT_TRANSLATE_NOOP("SchemaWords", "召开会议的党组织")},
    {"member", QT_TRANSLATE_NOOP("SchemaWords", "党员")},
    {"mobile_certificate", QT_TRANSLATE_NOOP("SchemaWords", "流动党员活动证")},
    {"office", QT_TRANSLATE_NOOP("SchemaWords", "单位信息")},
    {"organisation", QT_TRANSLATE_NOOP("SchemaWords", "党组织")},
    {"organisation_post", QT_TRANSLATE_NOOP("SchemaWords", "党组织任职")},
    {"organisation_term", QT_TRANSLATE_NOOP("SchemaWords", "换届记录")},
    {"party_group", QT_TRANSLATE_NOOP("SchemaWords", "党小组")},
    {"place", QT_TRANSLATE_NOOP("SchemaWords", "区划")},
    {"place_fact", QT_TRANSLATE_NOOP("SchemaWords", "区划情况")},
    {"possible_duplicate", QT_TRANSLATE_NOOP("SchemaWords", "可能重复")},
    {"relationship", QT_TRANSLATE_NOOP("SchemaWords", "组织关系")},
    {"role_kind", QT_TRANSLATE_NOOP("SchemaWords", "身份种类")},
    {"site", QT_TRANSLATE_NOOP("SchemaWords", "网点")},
    {"survey_round", QT_TRANSLATE_NOOP("SchemaWords", "摸排轮次")},
    {"transfer", QT_TRANSLATE_NOOP("SchemaWords", "组织关系接转")},
    {"transfer_step", QT_TRANSLATE_NOOP("SchemaWords", "组织关系接转步骤")},
    {"visit", QT_TRANSLATE_NOOP("SchemaWords", "走访")},
    {"work_calendar_day", QT_TRANSLATE_NOOP("SchemaWords", "放假和调休日")},
    {"work_calendar_year", QT_TRANSLATE_NOOP("SchemaWords", "放假和调休安排")},
    {"worker", QT_TRANSLATE_NOOP("SchemaWords", "从业人员")},
    {"worker_join", QT_TRANSLATE_NOOP("SchemaWords", "合并")},
    {"worker_join_field", QT_TRANSLATE_NOOP("SchemaWords", "合并的栏目")},
    {"worker_join_reference", QT_TRANSLATE_NOOP("SchemaWords", "合并移过来的记录")},
    {"worker_problem", QT_TRANSLATE_NOOP("SchemaWords", "待核问题")},
    {"worker_role", QT_TRANSLATE_NOOP("SchemaWords", "担任的身份")},
};

// A name means the same in every table, but for those of kOwnColumns.
constexpr Noun kColumns[] = {
    {"address", QT_TRANSLATE_NOOP("SchemaWords", "地址")},
    {"address_sealed", QT_TRANSLATE_NOOP("SchemaWords", "住址")},
    {"agenda", QT_TRANSLATE_NOOP("SchemaWords", "议程")},
    {"approval", QT_TRANSLATE_NOOP("SchemaWords", "批准文件")},
    {"as_of", QT_TRANSLATE_NOOP("SchemaWords", "截至日期")},
    {"authority", QT_TRANSLATE_NOOP("SchemaWords", "行业主管部门")},
    {"became_full_on", QT_TRANSLATE_NOOP("SchemaWords", "转正时间")},
    {"birth_date", QT_TRANSLATE_NOOP("SchemaWords", "出生日期")},
    {"cancelled_on", QT_TRANSLATE_NOOP("SchemaWords", "取消日期")},
    {"chair", QT_TRANSLATE_NOOP("SchemaWords", "主持人")},
    {"charter_on", QT_TRANSLATE_NOOP("SchemaWords", "写入章程日期")},
    {"charter_work", QT_TRANSLATE_NOOP("SchemaWords", "党建写入章程")},
    {"closed_on", QT_TRANSLATE_NOOP("SchemaWords", "停办日期")},
    {"code", QT_TRANSLATE_NOOP("SchemaWords", "代码")},
    {"community_id", QT_TRANSLATE_NOOP("SchemaWords", "社区村")},
    {"consent_basis", QT_TRANSLATE_NOOP("SchemaWords", "处理依据")},
    {"consent_on", QT_TRANSLATE_NOOP("SchemaWords", "同意日期")},
    {"consent_way", QT_TRANSLATE_NOOP("SchemaWords", "同意方式")},
    {"consent_withdrawn_on", QT_TRANSLATE_NOOP("SchemaWords", "撤回同意日期")},
    {"contact", QT_TRANSLATE_NOOP("SchemaWords", "联系人")},
    {"credit_code", QT_TRANSLATE_NOOP("SchemaWords", "统一社会信用代码")},
    {"day", QT_TRANSLATE_NOOP("SchemaWords", "日期")},
    {"days", QT_TRANSLATE_NOOP("SchemaWords", "天数")},
    {"decided_on", QT_TRANSLATE_NOOP("SchemaWords", "决定日期")},
    {"decision", QT_TRANSLATE_NOOP("SchemaWords", "处理结果")},
    {"development_id", QT_TRANSLATE_NOOP("SchemaWords", "发展党员档案")},
    {"dissolved_on", QT_TRANSLATE_NOOP("SchemaWords", "撤销日期")},
    {"document_kind", QT_TRANSLATE_NOOP("SchemaWords", "证件种类")},
    {"document_name", QT_TRANSLATE_NOOP("SchemaWords", "证件姓名")},
    {"done_on", QT_TRANSLATE_NOOP("SchemaWords", "办结日期")},
    {"due_on", QT_TRANSLATE_NOOP("SchemaWords", "应办结日期")},
    {"duty", QT_TRANSLATE_NOOP("SchemaWords", "分工")},
    {"edition", QT_TRANSLATE_NOOP("SchemaWords", "依据版本")},
    {"education", QT_TRANSLATE_NOOP("SchemaWords", "学历")},
    {"elected_on", QT_TRANSLATE_NOOP("SchemaWords", "换届日期")},
    {"elsewhere", QT_TRANSLATE_NOOP("SchemaWords", "其他地方的党组织")},
    {"employer_id", QT_TRANSLATE_NOOP("SchemaWords", "企业")},
    {"ended_on", QT_TRANSLATE_NOOP("SchemaWords", "结束日期")},
    {"entitled", QT_TRANSLATE_NOOP("SchemaWords", "应到人数")},
    {"ethnicity", QT_TRANSLATE_NOOP("SchemaWords", "民族")},
    {"excused", QT_TRANSLATE_NOOP("SchemaWords", "请假人数")},
    {"expected_by", QT_TRANSLATE_NOOP("SchemaWords", "应报到日期")},
    {"extended_until", QT_TRANSLATE_NOOP("SchemaWords", "延期至")},
    {"fen", QT_TRANSLATE_NOOP("SchemaWords", "金额（分）")},
    {"finding", QT_TRANSLATE_NOOP("SchemaWords", "找到方式")},
    {"formed_by", QT_TRANSLATE_NOOP("SchemaWords", "组建方式")},
    {"found_on", QT_TRANSLATE_NOOP("SchemaWords", "找到日期")},
    {"founded_on", QT_TRANSLATE_NOOP("SchemaWords", "成立日期")},
    {"from_elsewhere", QT_TRANSLATE_NOOP("SchemaWords", "转出地")},
    {"from_month", QT_TRANSLATE_NOOP("SchemaWords", "起始月份")},
    {"from_organisation_id", QT_TRANSLATE_NOOP("SchemaWords", "转出党组织")},
    {"happened_on", QT_TRANSLATE_NOOP("SchemaWords", "日期")},
    {"headcount", QT_TRANSLATE_NOOP("SchemaWords", "申报人数")},
    {"headcount_qualifier", QT_TRANSLATE_NOOP("SchemaWords", "申报人数约数")},
    {"held_on", QT_TRANSLATE_NOOP("SchemaWords", "会议日期")},
    {"host_authority", QT_TRANSLATE_NOOP("SchemaWords", "依托部门")},
    {"hours", QT_TRANSLATE_NOOP("SchemaWords", "学时")},
    {"identity_key", QT_TRANSLATE_NOOP("SchemaWords", "证件号码")},
    {"identity_sealed", QT_TRANSLATE_NOOP("SchemaWords", "证件号码")},
    {"in_favour", QT_TRANSLATE_NOOP("SchemaWords", "赞成票")},
    {"instructor_id", QT_TRANSLATE_NOOP("SchemaWords", "党建指导员")},
    {"is_full", QT_TRANSLATE_NOOP("SchemaWords", "转正时间不明的正式党员")},
    {"is_village", QT_TRANSLATE_NOOP("SchemaWords", "村、社区党组织")},
    {"is_voluntary", QT_TRANSLATE_NOOP("SchemaWords", "自愿多交")},
    {"issued_by", QT_TRANSLATE_NOOP("SchemaWords", "发证单位")},
    {"issued_on", QT_TRANSLATE_NOOP("SchemaWords", "发证日期")},
    {"joined_into", QT_TRANSLATE_NOOP("SchemaWords", "合并到")},
    {"joined_on", QT_TRANSLATE_NOOP("SchemaWords", "入党时间")},
    {"kind", QT_TRANSLATE_NOOP("SchemaWords", "类别")},
    {"latitude", QT_TRANSLATE_NOOP("SchemaWords", "纬度")},
    {"leaves_on", QT_TRANSLATE_NOOP("SchemaWords", "离开日期")},
    {"left_on", QT_TRANSLATE_NOOP("SchemaWords", "离岗日期")},
    {"level", QT_TRANSLATE_NOOP("SchemaWords", "层级")},
    {"longitude", QT_TRANSLATE_NOOP("SchemaWords", "经度")},
    {"made_known_on", QT_TRANSLATE_NOOP("SchemaWords", "亮明身份日期")},
    {"meeting_id", QT_TRANSLATE_NOOP("SchemaWords", "会议")},
    {"member_id", QT_TRANSLATE_NOOP("SchemaWords", "党员")},
    {"minute_taker", QT_TRANSLATE_NOOP("SchemaWords", "记录人")},
    {"minutes", QT_TRANSLATE_NOOP("SchemaWords", "会议记录")},
    {"month", QT_TRANSLATE_NOOP("SchemaWords", "月份")},
    {"months", QT_TRANSLATE_NOOP("SchemaWords", "月数")},
    {"name", QT_TRANSLATE_NOOP("SchemaWords", "名称")},
    {"native_place", QT_TRANSLATE_NOOP("SchemaWords", "籍贯")},
    {"note", QT_TRANSLATE_NOOP("SchemaWords", "备注")},
    {"notice", QT_TRANSLATE_NOOP("SchemaWords", "依据通知")},
    {"number", QT_TRANSLATE_NOOP("SchemaWords", "编号")},
    {"occupation", QT_TRANSLATE_NOOP("SchemaWords", "职业")},
    {"organisation_id", QT_TRANSLATE_NOOP("SchemaWords", "党组织")},
    {"outcome", QT_TRANSLATE_NOOP("SchemaWords", "走访结果")},
    {"owner", QT_TRANSLATE_NOOP("SchemaWords", "责任人")},
    {"owner_is_member", QT_TRANSLATE_NOOP("SchemaWords", "负责人是党员")},
    {"owner_name", QT_TRANSLATE_NOOP("SchemaWords", "出资人")},
    {"paid_on", QT_TRANSLATE_NOOP("SchemaWords", "交纳日期")},
    {"parent_id", QT_TRANSLATE_NOOP("SchemaWords", "上级")},
    {"party_group_id", QT_TRANSLATE_NOOP("SchemaWords", "党小组")},
    {"payer", QT_TRANSLATE_NOOP("SchemaWords", "交纳类别")},
    {"period", QT_TRANSLATE_NOOP("SchemaWords", "期别")},
    {"persons", QT_TRANSLATE_NOOP("SchemaWords", "人数")},
    {"phone_key", QT_TRANSLATE_NOOP("SchemaWords", "电话")},
    {"phone_sealed", QT_TRANSLATE_NOOP("SchemaWords", "电话")},
    {"phone_tail", QT_TRANSLATE_NOOP("SchemaWords", "电话")},
    {"place", QT_TRANSLATE_NOOP("SchemaWords", "地点")},
    {"place_id", QT_TRANSLATE_NOOP("SchemaWords", "所在区划")},
    {"places", QT_TRANSLATE_NOOP("SchemaWords", "名额")},
    {"planned_on", QT_TRANSLATE_NOOP("SchemaWords", "计划日期")},
    {"platform", QT_TRANSLATE_NOOP("SchemaWords", "平台")},
    {"point_id", QT_TRANSLATE_NOOP("SchemaWords", "报到点")},
    {"political_status", QT_TRANSLATE_NOOP("SchemaWords", "政治面貌")},
    {"presence", QT_TRANSLATE_NOOP("SchemaWords", "到会情况")},
    {"present", QT_TRANSLATE_NOOP("SchemaWords", "实到人数")},
    {"publicised_from", QT_TRANSLATE_NOOP("SchemaWords", "公示开始日期")},
    {"publicised_until", QT_TRANSLATE_NOOP("SchemaWords", "公示结束日期")},
    {"qualifier", QT_TRANSLATE_NOOP("SchemaWords", "约数")},
    {"reason", QT_TRANSLATE_NOOP("SchemaWords", "原因")},
    {"relationship_at", QT_TRANSLATE_NOOP("SchemaWords", "组织关系所在")},
    {"reported_on", QT_TRANSLATE_NOOP("SchemaWords", "上报日期")},
    {"reporter", QT_TRANSLATE_NOOP("SchemaWords", "上报人")},
    {"returned_on", QT_TRANSLATE_NOOP("SchemaWords", "交回日期")},
    {"reviewed_on", QT_TRANSLATE_NOOP("SchemaWords", "考察日期")},
    {"sent_by", QT_TRANSLATE_NOOP("SchemaWords", "选派单位")},
    {"settled_on", QT_TRANSLATE_NOOP("SchemaWords", "处理日期")},
    {"sex", QT_TRANSLATE_NOOP("SchemaWords", "性别")},
    {"site_id", QT_TRANSLATE_NOOP("SchemaWords", "网点")},
    {"skills", QT_TRANSLATE_NOOP("SchemaWords", "特长")},
    {"source", QT_TRANSLATE_NOOP("SchemaWords", "来源")},
    {"started_on", QT_TRANSLATE_NOOP("SchemaWords", "开始日期")},
    {"state", QT_TRANSLATE_NOOP("SchemaWords", "状态")},
    {"step", QT_TRANSLATE_NOOP("SchemaWords", "步骤")},
    {"stopped_on", QT_TRANSLATE_NOOP("SchemaWords", "终止日期")},
    {"superior_id", QT_TRANSLATE_NOOP("SchemaWords", "上级党组织")},
    {"team", QT_TRANSLATE_NOOP("SchemaWords", "队伍")},
    {"to_elsewhere", QT_TRANSLATE_NOOP("SchemaWords", "转入地")},
    {"to_organisation_id", QT_TRANSLATE_NOOP("SchemaWords", "转入党组织")},
    {"to_verify", QT_TRANSLATE_NOOP("SchemaWords", "待核")},
    {"transfer_id", QT_TRANSLATE_NOOP("SchemaWords", "组织关系接转")},
    {"unit", QT_TRANSLATE_NOOP("SchemaWords", "单位")},
    {"until_month", QT_TRANSLATE_NOOP("SchemaWords", "截止月份")},
    {"valid_until", QT_TRANSLATE_NOOP("SchemaWords", "有效期至")},
    {"value", QT_TRANSLATE_NOOP("SchemaWords", "数值")},
    {"verified_on", QT_TRANSLATE_NOOP("SchemaWords", "最近核实")},
    {"visited_on", QT_TRANSLATE_NOOP("SchemaWords", "走访日期")},
    {"visitor", QT_TRANSLATE_NOOP("SchemaWords", "走访人")},
    {"worker_id", QT_TRANSLATE_NOOP("SchemaWords", "从业人员")},
    {"works", QT_TRANSLATE_NOOP("SchemaWords", "上班")},
    {"year", QT_TRANSLATE_NOOP("SchemaWords", "年度")},
    {"year_id", QT_TRANSLATE_NOOP("SchemaWords", "年度")},
    {"years", QT_TRANSLATE_NOOP("SchemaWords", "任期（年）")},
};

constexpr Noun kOwnColumns[] = {
    {"instructor.name", QT_TRANSLATE_NOOP("SchemaWords", "姓名")},
    {"meeting.kind", QT_TRANSLATE_NOOP("SchemaWords", "会议种类")},
    {"meeting_decision.decision", QT_TRANSLATE_NOOP("SchemaWords", "决定事项")},
    {"member.left_on", QT_TRANSLATE_NOOP("SchemaWords", "不再是党员的日期")},
    {"member.name", QT_TRANSLATE_NOOP("SchemaWords", "姓名")},
    {"organisation.kind", QT_TRANSLATE_NOOP("SchemaWords", "种类")},
    {"organisation_post.kind", QT_TRANSLATE_NOOP("SchemaWords", "职务")},
    {"organisation_post.name", QT_TRANSLATE_NOOP("SchemaWords", "姓名")},
    {"organisation_post.source", QT_TRANSLATE_NOOP("SchemaWords", "产生方式")},
    {"worker.name", QT_TRANSLATE_NOOP("SchemaWords", "姓名")},
    {"worker.started_on", QT_TRANSLATE_NOOP("SchemaWords", "入职日期")},
    {"worker_role.kind", QT_TRANSLATE_NOOP("SchemaWords", "身份")},
};

template <size_t Count>
const Noun* find(const Noun (&nouns)[Count], const QString& name) {
    const auto* found = std::find_if(nouns, nouns + Count,
                                     [&](const Noun& noun) { return name == QLatin1String(noun.name); });
    return found == nouns + Count ? nullptr : found;
}

}  // namespace

QString tableNoun(const QString& table) {
    const Noun* noun = find(kTables, table);
    return noun ? SchemaWords::tr(noun->noun) : SchemaWords::tr("记录");
}

QString rowNoun(const QString& table, const QString& name) {
    return name.isEmpty() ? tableNoun(table) : SchemaWords::tr("%1“%2”").arg(tableNoun(table), name);
}

QString columnNoun(const QString& table, const QString& column) {
    const Noun* noun = find(kOwnColumns, table + u'.' + column);
    noun = noun ? noun : find(kColumns, column);
    return noun ? SchemaWords::tr(noun->noun) : QString();
}

}  // namespace nuanxin
