// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/census/possible_duplicate.h"

#include <QCoreApplication>

#include "core/text/fold.h"
#include "core/text/pinyin.h"

namespace nuanxin {

namespace {

class DuplicateWords {
    Q_DECLARE_TR_FUNCTIONS(PossibleDuplicate)
};

constexpr struct {
    DuplicateReason reason;
    const char* code;
    const char* text;
} kReasons[] = {
    {DuplicateReason::SameIdentity, "same_identity", QT_TRANSLATE_NOOP("PossibleDuplicate", "证件号码相同")},
    {DuplicateReason::SameNameAndPhone, "same_name_and_phone",
     QT_TRANSLATE_NOOP("PossibleDuplicate", "姓名和电话都相同")},
    {DuplicateReason::SameNameAndBirthDate, "same_name_and_birth_date",
     QT_TRANSLATE_NOOP("PossibleDuplicate", "姓名和出生日期都相同")},
    {DuplicateReason::SamePhoneAndPinyin, "same_phone_and_pinyin",
     QT_TRANSLATE_NOOP("PossibleDuplicate", "电话相同，姓名同音")},
    {DuplicateReason::SimilarPhoneSameSite, "similar_phone_same_site",
     QT_TRANSLATE_NOOP("PossibleDuplicate", "姓名同音，同一网点，电话只差一位")},
    {DuplicateReason::SameName, "same_name", QT_TRANSLATE_NOOP("PossibleDuplicate", "姓名相同")},
    {DuplicateReason::SamePhone, "same_phone", QT_TRANSLATE_NOOP("PossibleDuplicate", "电话相同")},
    {DuplicateReason::SamePinyinAndSite, "same_pinyin_and_site",
     QT_TRANSLATE_NOOP("PossibleDuplicate", "姓名同音，同一网点")},
};

bool same(const QString& a, const QString& b) {
    return !a.isEmpty() && a == b;
}

bool sameName(const PersonFacts& a, const PersonFacts& b) {
    for (const QString& one : {a.name, a.documentName}) {
        for (const QString& other : {b.name, b.documentName}) {
            if (same(text::foldForSearch(one), text::foldForSearch(other))) {
                return true;
            }
        }
    }
    return false;
}

bool soundsAlike(const PersonFacts& a, const PersonFacts& b) {
    return same(text::pinyinOfName(a.name).full(), text::pinyinOfName(b.name).full());
}

bool differInOneDigit(const QString& a, const QString& b) {
    int different = 0;
    for (qsizetype i = 0; i < a.size() && i < b.size(); ++i) {
        different += a[i] != b[i] ? 1 : 0;
    }
    return a.size() == b.size() && different == 1;
}

}  // namespace

QString duplicateReasonCode(DuplicateReason reason) {
    return QLatin1String(kReasons[static_cast<int>(reason)].code);
}

std::optional<DuplicateReason> duplicateReasonFromCode(const QString& code) {
    for (const auto& known : kReasons) {
        if (code == QLatin1String(known.code)) {
            return known.reason;
        }
    }
    return std::nullopt;
}

QString duplicateReasonText(DuplicateReason reason) {
    return QCoreApplication::translate("PossibleDuplicate", kReasons[static_cast<int>(reason)].text);
}

PersonFacts factsOf(const Worker& worker) {
    return {worker.name,
            worker.documentName,
            worker.birthDate,
            worker.site,
            worker.employer,
            worker.documentKind,
            worker.identity.plain.value_or(QString()),
            worker.phone.plain.value_or(QString())};
}

std::vector<DuplicateReason> duplicateReasons(const PersonFacts& a, const PersonFacts& b) {
    const bool bothKnown = !a.identity.isEmpty() && !b.identity.isEmpty() && a.documentKind == b.documentKind;
    if (bothKnown) {
        return a.identity == b.identity ? std::vector{DuplicateReason::SameIdentity}
                                        : std::vector<DuplicateReason>();
    }
    std::vector<DuplicateReason> reasons;
    const bool namesAgree = sameName(a, b);
    const bool namesSoundAlike = namesAgree || soundsAlike(a, b);
    if (same(a.phone, b.phone) && namesSoundAlike) {
        reasons.push_back(namesAgree ? DuplicateReason::SameNameAndPhone
                                     : DuplicateReason::SamePhoneAndPinyin);
    }
    if (namesAgree && same(a.birthDate, b.birthDate)) {
        reasons.push_back(DuplicateReason::SameNameAndBirthDate);
    }
    if (namesSoundAlike && a.site.isValid() && a.site == b.site && differInOneDigit(a.phone, b.phone)) {
        reasons.push_back(DuplicateReason::SimilarPhoneSameSite);
    }
    return reasons;
}

}  // namespace nuanxin
