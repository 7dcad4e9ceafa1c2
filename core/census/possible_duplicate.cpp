// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/census/possible_duplicate.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/text/fold.h"
#include "core/text/pinyin.h"

namespace nuanxin {

namespace {

class DuplicateWords {
    Q_DECLARE_TR_FUNCTIONS(PossibleDuplicate)
};

// What a reason says, as bits.
enum Said { Identity = 1, Reading = 2, Name = 4 | Reading, Phone = 8, BirthDate = 16, Site = 32, Digit = 64 };

constexpr struct {
    DuplicateReason reason;
    const char* code;
    int said;
    const char* text;
    const char* textBesideName;  // where another reason says that the names are the same; nullptr: as ever
} kReasons[] = {
    {DuplicateReason::SameIdentity, "same_identity", Identity,
     QT_TRANSLATE_NOOP("PossibleDuplicate", "证件号码相同"), nullptr},
    {DuplicateReason::SameNameAndPhone, "same_name_and_phone", Name | Phone,
     QT_TRANSLATE_NOOP("PossibleDuplicate", "姓名和电话都相同"), nullptr},
    {DuplicateReason::SameNameAndBirthDate, "same_name_and_birth_date", Name | BirthDate,
     QT_TRANSLATE_NOOP("PossibleDuplicate", "姓名和出生日期都相同"), nullptr},
    {DuplicateReason::SamePhoneAndPinyin, "same_phone_and_pinyin", Phone | Reading,
     QT_TRANSLATE_NOOP("PossibleDuplicate", "电话相同，姓名同音"), nullptr},
    {DuplicateReason::SimilarPhoneSameSite, "similar_phone_same_site", Reading | Site | Digit,
     QT_TRANSLATE_NOOP("PossibleDuplicate", "姓名同音，同一网点，电话只差一位"),
     QT_TRANSLATE_NOOP("PossibleDuplicate", "同一网点，电话只差一位")},
    {DuplicateReason::SameName, "same_name", Name, QT_TRANSLATE_NOOP("PossibleDuplicate", "姓名相同"),
     nullptr},
    {DuplicateReason::SamePhone, "same_phone", Phone, QT_TRANSLATE_NOOP("PossibleDuplicate", "电话相同"),
     nullptr},
    {DuplicateReason::SamePinyinAndSite, "same_pinyin_and_site", Reading | Site,
     QT_TRANSLATE_NOOP("PossibleDuplicate", "姓名同音，同一网点"),
     QT_TRANSLATE_NOOP("PossibleDuplicate", "同一网点")},
};

int said(DuplicateReason reason) {
    return kReasons[static_cast<int>(reason)].said;
}

bool saysAll(int said, int what) {
    return (said & what) == what;
}

bool namesAreSaid(const std::vector<DuplicateReason>& reasons) {
    return std::ranges::any_of(reasons, [](DuplicateReason each) { return saysAll(said(each), Name); });
}

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

QStringList duplicateReasonTexts(const std::vector<DuplicateReason>& reasons) {
    const bool namesAgree = namesAreSaid(reasons);
    QStringList texts;
    for (const DuplicateReason reason : reasons) {
        const bool saidBetter = std::ranges::any_of(reasons, [reason](DuplicateReason other) {
            return other != reason && saysAll(said(other), said(reason));
        });
        const char* shorter = kReasons[static_cast<int>(reason)].textBesideName;
        if (!saidBetter) {
            texts << (namesAgree && shorter != nullptr
                          ? QCoreApplication::translate("PossibleDuplicate", shorter)
                          : duplicateReasonText(reason));
        }
    }
    return texts;
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
