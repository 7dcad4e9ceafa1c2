// SPDX-License-Identifier: GPL-3.0-or-later
// The rule that tells when two records may be one person. It only ever offers: nothing is joined by it.
#pragma once

#include <QByteArray>
#include <QStringList>
#include <vector>

#include "core/census/worker.h"

namespace nuanxin {

enum class DuplicateReason {
    SameIdentity,  // the same number of the same kind of document
    SameNameAndPhone,
    SameNameAndBirthDate,
    SamePhoneAndPinyin,    // another character that reads alike: 陈晨, 陈辰
    SimilarPhoneSameSite,  // the names read alike, the same site, one digit of the phone differs
    // Too weak for a sweep of the roll; offered where a row of a roster has nothing better to be known by.
    SameName,
    SamePhone,
    SamePinyinAndSite
};
QString duplicateReasonCode(DuplicateReason reason);
std::optional<DuplicateReason> duplicateReasonFromCode(const QString& code);
QString duplicateReasonText(DuplicateReason reason);  // 姓名和电话都相同
// All of them, each thing said once: names that are the same also read alike.
QStringList duplicateReasonTexts(const std::vector<DuplicateReason>& reasons);

// What the rule looks at. Empty: not known, and then never equal.
struct PersonFacts {
    QString name, documentName;
    QString birthDate;
    SiteId site{};
    EmployerId employer{};
    QString documentKind, identity;  // in plain, normalised
    QString phone;                   // in plain, normalised
};

PersonFacts factsOf(const Worker& worker);  // of WorkerStore::findPlain()

// Two different numbers of one kind of document are two persons, whatever else agrees.
std::vector<DuplicateReason> duplicateReasons(const PersonFacts& a, const PersonFacts& b);

}  // namespace nuanxin
