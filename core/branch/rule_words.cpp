// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/branch/rule_words.h"

#include <QCoreApplication>

namespace nuanxin {

namespace {

// The rule is data; this list only tells the translators what stands in it, and a test that it is whole.
constexpr const char* kNames[] = {
    QT_TRANSLATE_NOOP("DevelopmentNames", "中国共产党发展党员工作细则（2014年）"),
    QT_TRANSLATE_NOOP("DevelopmentNames", "申请入党"),
    QT_TRANSLATE_NOOP("DevelopmentNames", "入党积极分子的确定和培养教育"),
    QT_TRANSLATE_NOOP("DevelopmentNames", "发展对象的确定和考察"),
    QT_TRANSLATE_NOOP("DevelopmentNames", "预备党员的接收"),
    QT_TRANSLATE_NOOP("DevelopmentNames", "预备党员的教育考察和转正"),
    QT_TRANSLATE_NOOP("DevelopmentNames", "递交入党申请书"),
    QT_TRANSLATE_NOOP("DevelopmentNames", "派人谈话"),
    QT_TRANSLATE_NOOP("DevelopmentNames", "确定入党积极分子"),
    QT_TRANSLATE_NOOP("DevelopmentNames", "入党积极分子报上级党委备案"),
    QT_TRANSLATE_NOOP("DevelopmentNames", "指定培养联系人"),
    QT_TRANSLATE_NOOP("DevelopmentNames", "培养教育考察"),
    QT_TRANSLATE_NOOP("DevelopmentNames", "确定发展对象"),
    QT_TRANSLATE_NOOP("DevelopmentNames", "发展对象报上级党委备案"),
    QT_TRANSLATE_NOOP("DevelopmentNames", "确定入党介绍人"),
    QT_TRANSLATE_NOOP("DevelopmentNames", "政治审查"),
    QT_TRANSLATE_NOOP("DevelopmentNames", "短期集中培训"),
    QT_TRANSLATE_NOOP("DevelopmentNames", "支部委员会审查"),
    QT_TRANSLATE_NOOP("DevelopmentNames", "上级党委预审"),
    QT_TRANSLATE_NOOP("DevelopmentNames", "填写入党志愿书"),
    QT_TRANSLATE_NOOP("DevelopmentNames", "支部大会讨论接收预备党员"),
    QT_TRANSLATE_NOOP("DevelopmentNames", "上级党委派人谈话"),
    QT_TRANSLATE_NOOP("DevelopmentNames", "上级党委审批"),
    QT_TRANSLATE_NOOP("DevelopmentNames", "报上级党委组织部门备案"),
    QT_TRANSLATE_NOOP("DevelopmentNames", "编入党支部和党小组"),
    QT_TRANSLATE_NOOP("DevelopmentNames", "入党宣誓"),
    QT_TRANSLATE_NOOP("DevelopmentNames", "继续教育考察"),
    QT_TRANSLATE_NOOP("DevelopmentNames", "提出转正申请"),
    QT_TRANSLATE_NOOP("DevelopmentNames", "支部大会讨论转正"),
    QT_TRANSLATE_NOOP("DevelopmentNames", "上级党委审批转正"),
    QT_TRANSLATE_NOOP("DevelopmentNames", "材料归档"),
    QT_TRANSLATE_NOOP("DevelopmentNames", "中国共产党发展党员工作细则（2026年修订）"),
};

}  // namespace

QString ruleWord(const QString& chinese) {
    return QCoreApplication::translate("DevelopmentNames", chinese.toUtf8().constData());
}

QStringList translatedRuleWords() {
    QStringList words;
    for (const char* name : kNames) {
        words << QString::fromUtf8(name);
    }
    return words;
}

}  // namespace nuanxin
