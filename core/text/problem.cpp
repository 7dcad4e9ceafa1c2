// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/problem.h"

#include <QCoreApplication>
#include <algorithm>

namespace nuanxin::text {

namespace {

struct Entry {
    Problem problem;
    bool warning;
    const char* code;
    const char* text;
};

// In the order of the enum.
constexpr Entry kEntries[] = {
    {Problem::NotAName, false, "not_a_name", QT_TRANSLATE_NOOP("Problem", "这里填的不是姓名，请核对。")},
    {Problem::NameTooLong, false, "name_too_long",
     QT_TRANSLATE_NOOP("Problem", "姓名过长，请核对是否混入了其他内容。")},
    {Problem::PrivateUseCharacter, true, "private_use_character",
     QT_TRANSLATE_NOOP("Problem", "姓名中有自造字，换一台电脑可能显示不出，请按身份证改用规范字。")},
    {Problem::UnusualCharacter, true, "unusual_character",
     QT_TRANSLATE_NOOP("Problem", "姓名中有数字或符号，请核对。")},
    {Problem::IdentityDamaged, false, "identity_damaged",
     QT_TRANSLATE_NOOP("Problem",
                       "证件号码被电子表格按数值保存，末几位已失真，无法还原，请向本人重新核对。")},
    {Problem::IdentityCheckDigit, false, "identity_check_digit",
     QT_TRANSLATE_NOOP("Problem", "身份证号码的校验位不对，至少有一位填错，请核对。")},
    {Problem::IdentityLength, false, "identity_length",
     QT_TRANSLATE_NOOP("Problem",
                       "身份证号码的位数不对，请核对是否漏填或多填；如果是别的证件，请写明证件种类。")},
    {Problem::NotAnIdentityNumber, false, "not_an_identity_number",
     QT_TRANSLATE_NOOP("Problem",
                       "这里填的不是证件号码，请核对；如果是护照、军官证等证件，请写明证件种类。")},
    {Problem::NoSuchDate, false, "no_such_date", QT_TRANSLATE_NOOP("Problem", "没有这一天，请核对日期。")},
    {Problem::IdentityMaybeRounded, true, "identity_maybe_rounded",
     QT_TRANSLATE_NOOP("Problem", "证件号码末几位像是被电子表格改过，请再核对一遍。")},
    {Problem::IdentityKindByNumber, true, "identity_kind_by_number",
     QT_TRANSLATE_NOOP("Problem", "证件种类写的是别的证件，号码却是身份证号码，已按身份证处理，请核对。")},
    {Problem::UnknownProvince, true, "unknown_province",
     QT_TRANSLATE_NOOP("Problem", "身份证号码开头的地区代码不认识，请核对；确实如此可照常保存。")},
    {Problem::OldIdentityNumber, true, "old_identity_number",
     QT_TRANSLATE_NOOP("Problem", "这是十五位的旧身份证号码，请换填十八位号码。")},
    {Problem::PhoneLength, false, "phone_length",
     QT_TRANSLATE_NOOP("Problem", "电话号码的位数不对，请核对是否漏填或多填。")},
    {Problem::NoSuchPhone, false, "no_such_phone",
     QT_TRANSLATE_NOOP("Problem", "没有这样的电话号码，请核对。")},
    {Problem::PhoneDamaged, false, "phone_damaged",
     QT_TRANSLATE_NOOP("Problem", "电话号码被电子表格缩写，末几位已丢失，请重新填写。")},
    {Problem::NotAPhone, false, "not_a_phone",
     QT_TRANSLATE_NOOP("Problem", "这里填的不是电话号码，请核对。")},
    {Problem::SeveralPhones, true, "several_phones",
     QT_TRANSLATE_NOOP("Problem", "一格里有几个电话号码，已取第一个，请核对。")},
    {Problem::PhoneNoAreaCode, true, "phone_no_area_code",
     QT_TRANSLATE_NOOP("Problem", "座机号码没有区号，建议补上。")},
    {Problem::NotADate, false, "not_a_date",
     QT_TRANSLATE_NOOP("Problem", "这里填的不是日期，请按 2026-03-01 的样子填写。")},
    {Problem::TwoDigitYear, true, "two_digit_year",
     QT_TRANSLATE_NOOP("Problem", "年份只写了两位，世纪是推定的，请核对。")},
    {Problem::CreditCodeLength, false, "credit_code_length",
     QT_TRANSLATE_NOOP("Problem", "统一社会信用代码应为十八位，请核对。")},
    {Problem::CreditCodeCheckDigit, false, "credit_code_check_digit",
     QT_TRANSLATE_NOOP("Problem", "统一社会信用代码的校验位不对，至少有一位填错，请核对。")},
    {Problem::NotACreditCode, false, "not_a_credit_code",
     QT_TRANSLATE_NOOP("Problem", "这里填的不是统一社会信用代码，请核对。")},
};

constexpr bool inOrder() {
    int next = 0;
    for (const Entry& entry : kEntries) {
        if (static_cast<int>(entry.problem) != next++) {
            return false;
        }
    }
    return next == kProblemCount;
}
static_assert(inOrder(), "every problem has its entry, at its place");

const Entry& entryOf(Problem problem) {
    return kEntries[static_cast<int>(problem)];
}

}  // namespace

QString problemCode(Problem problem) {
    return QString::fromLatin1(entryOf(problem).code);
}

std::optional<Problem> problemFromCode(const QString& code) {
    const auto* found = std::find_if(std::begin(kEntries), std::end(kEntries),
                                     [&](const Entry& entry) { return code == QLatin1String(entry.code); });
    return found == std::end(kEntries) ? std::nullopt : std::optional(found->problem);
}

QString problemText(Problem problem) {
    return QCoreApplication::translate("Problem", entryOf(problem).text);
}

bool isWarning(Problem problem) {
    return entryOf(problem).warning;
}

bool hasError(const Problems& problems) {
    return std::any_of(problems.begin(), problems.end(), [](Problem problem) { return !isWarning(problem); });
}

}  // namespace nuanxin::text
