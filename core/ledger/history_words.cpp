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
    {"collection_unit", QT_TRANSLATE_NOOP("SchemaWords", "采集单元")},
    {"employer", QT_TRANSLATE_NOOP("SchemaWords", "企业")},
    {"half_year_return", QT_TRANSLATE_NOOP("SchemaWords", "半年报")},
    {"import_mapping", QT_TRANSLATE_NOOP("SchemaWords", "导入对应关系")},
    {"office", QT_TRANSLATE_NOOP("SchemaWords", "单位信息")},
    {"place", QT_TRANSLATE_NOOP("SchemaWords", "区划")},
    {"place_fact", QT_TRANSLATE_NOOP("SchemaWords", "区划情况")},
    {"possible_duplicate", QT_TRANSLATE_NOOP("SchemaWords", "可能重复")},
    {"role_kind", QT_TRANSLATE_NOOP("SchemaWords", "身份种类")},
    {"site", QT_TRANSLATE_NOOP("SchemaWords", "网点")},
    {"survey_round", QT_TRANSLATE_NOOP("SchemaWords", "摸排轮次")},
    {"visit", QT_TRANSLATE_NOOP("SchemaWords", "走访")},
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
    {"as_of", QT_TRANSLATE_NOOP("SchemaWords", "截至日期")},
    {"authority", QT_TRANSLATE_NOOP("SchemaWords", "行业主管部门")},
    {"birth_date", QT_TRANSLATE_NOOP("SchemaWords", "出生日期")},
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
    {"decision", QT_TRANSLATE_NOOP("SchemaWords", "处理结果")},
    {"document_kind", QT_TRANSLATE_NOOP("SchemaWords", "证件种类")},
    {"document_name", QT_TRANSLATE_NOOP("SchemaWords", "证件姓名")},
    {"education", QT_TRANSLATE_NOOP("SchemaWords", "学历")},
    {"employer_id", QT_TRANSLATE_NOOP("SchemaWords", "企业")},
    {"ended_on", QT_TRANSLATE_NOOP("SchemaWords", "结束日期")},
    {"ethnicity", QT_TRANSLATE_NOOP("SchemaWords", "民族")},
    {"headcount", QT_TRANSLATE_NOOP("SchemaWords", "申报人数")},
    {"headcount_qualifier", QT_TRANSLATE_NOOP("SchemaWords", "申报人数约数")},
    {"identity_key", QT_TRANSLATE_NOOP("SchemaWords", "证件号码")},
    {"identity_sealed", QT_TRANSLATE_NOOP("SchemaWords", "证件号码")},
    {"joined_into", QT_TRANSLATE_NOOP("SchemaWords", "合并到")},
    {"kind", QT_TRANSLATE_NOOP("SchemaWords", "类别")},
    {"latitude", QT_TRANSLATE_NOOP("SchemaWords", "纬度")},
    {"left_on", QT_TRANSLATE_NOOP("SchemaWords", "离岗日期")},
    {"level", QT_TRANSLATE_NOOP("SchemaWords", "层级")},
    {"longitude", QT_TRANSLATE_NOOP("SchemaWords", "经度")},
    {"name", QT_TRANSLATE_NOOP("SchemaWords", "名称")},
    {"native_place", QT_TRANSLATE_NOOP("SchemaWords", "籍贯")},
    {"note", QT_TRANSLATE_NOOP("SchemaWords", "备注")},
    {"occupation", QT_TRANSLATE_NOOP("SchemaWords", "职业")},
    {"outcome", QT_TRANSLATE_NOOP("SchemaWords", "走访结果")},
    {"owner_is_member", QT_TRANSLATE_NOOP("SchemaWords", "负责人是党员")},
    {"parent_id", QT_TRANSLATE_NOOP("SchemaWords", "上级")},
    {"period", QT_TRANSLATE_NOOP("SchemaWords", "期别")},
    {"phone_key", QT_TRANSLATE_NOOP("SchemaWords", "电话")},
    {"phone_sealed", QT_TRANSLATE_NOOP("SchemaWords", "电话")},
    {"phone_tail", QT_TRANSLATE_NOOP("SchemaWords", "电话")},
    {"place_id", QT_TRANSLATE_NOOP("SchemaWords", "所在区划")},
    {"platform", QT_TRANSLATE_NOOP("SchemaWords", "平台")},
    {"political_status", QT_TRANSLATE_NOOP("SchemaWords", "政治面貌")},
    {"qualifier", QT_TRANSLATE_NOOP("SchemaWords", "约数")},
    {"relationship_at", QT_TRANSLATE_NOOP("SchemaWords", "组织关系所在")},
    {"reported_on", QT_TRANSLATE_NOOP("SchemaWords", "上报日期")},
    {"reporter", QT_TRANSLATE_NOOP("SchemaWords", "上报人")},
    {"settled_on", QT_TRANSLATE_NOOP("SchemaWords", "处理日期")},
    {"sex", QT_TRANSLATE_NOOP("SchemaWords", "性别")},
    {"site_id", QT_TRANSLATE_NOOP("SchemaWords", "网点")},
    {"skills", QT_TRANSLATE_NOOP("SchemaWords", "特长")},
    {"source", QT_TRANSLATE_NOOP("SchemaWords", "来源")},
    {"started_on", QT_TRANSLATE_NOOP("SchemaWords", "开始日期")},
    {"state", QT_TRANSLATE_NOOP("SchemaWords", "状态")},
    {"team", QT_TRANSLATE_NOOP("SchemaWords", "队伍")},
    {"to_verify", QT_TRANSLATE_NOOP("SchemaWords", "待核")},
    {"unit", QT_TRANSLATE_NOOP("SchemaWords", "单位")},
    {"value", QT_TRANSLATE_NOOP("SchemaWords", "数值")},
    {"verified_on", QT_TRANSLATE_NOOP("SchemaWords", "最近核实")},
    {"visited_on", QT_TRANSLATE_NOOP("SchemaWords", "走访日期")},
    {"visitor", QT_TRANSLATE_NOOP("SchemaWords", "走访人")},
    {"worker_id", QT_TRANSLATE_NOOP("SchemaWords", "从业人员")},
};

constexpr Noun kOwnColumns[] = {
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
