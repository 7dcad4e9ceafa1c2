// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that can be wrong with a cell that a person filled in. An expected outcome, so a value and not
// an Error.
#pragma once

#include <QList>
#include <QString>
#include <optional>

namespace nuanxin::text {

enum class Problem {
    // names
    NotAName,
    NameTooLong,
    PrivateUseCharacter,  // warning: a character only one machine knows how to draw
    UnusualCharacter,     // warning: digits or signs in a name
    // identity numbers, GB 11643-1999
    IdentityDamaged,  // a spreadsheet kept 15 digits or fewer; what is lost is never guessed
    IdentityCheckDigit,
    IdentityLength,
    NotAnIdentityNumber,
    NoSuchDate,            // also for dates
    IdentityMaybeRounded,  // warning: looks rounded, although the check digit is right
    IdentityKindByNumber,  // warning: called a passport or the like, and plainly a resident number
    UnknownProvince,       // warning: never a reason to refuse, codes change
    OldIdentityNumber,     // warning: 15 digits, no longer issued
    // phones
    PhoneLength,
    NoSuchPhone,  // as long as a phone number, and none
    PhoneDamaged,
    NotAPhone,
    SeveralPhones,    // warning: the first was taken
    PhoneNoAreaCode,  // warning
    // dates
    NotADate,
    TwoDigitYear,  // warning: the century was assumed
    // unified social credit codes, GB 32100-2015
    CreditCodeLength,
    CreditCodeCheckDigit,
    NotACreditCode
};
inline constexpr int kProblemCount = static_cast<int>(Problem::NotACreditCode) + 1;
using Problems = QList<Problem>;

// The name of a problem in files and logs, as "identity_check_digit".
QString problemCode(Problem problem);
std::optional<Problem> problemFromCode(const QString& code);
// What the user reads: what is wrong, then what to do.
QString problemText(Problem problem);
// A warning leaves the value usable.
bool isWarning(Problem problem);
bool hasError(const Problems& problems);

}  // namespace nuanxin::text
