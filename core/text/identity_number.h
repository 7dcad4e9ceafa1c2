// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers of identity documents. Resident numbers follow GB 11643-1999 公民身份号码: 6 digits of the county
// at first issue, 8 of birth, 3 in sequence (odd: male), 1 check character by ISO 7064 MOD 11-2. The
// residence permits of 2018 for Hong Kong, Macao and Taiwan residents (810000, 820000, 830000) and the
// foreigners' permanent residence card of 2023 (18 digits beginning with 9) use the same arithmetic. A number
// is unique together with its kind.
#pragma once

#include <QDate>
#include <QString>
#include <optional>

#include "core/text/problem.h"

namespace nuanxin::text {

enum class IdentityKind { ResidentId, HmtResidentPermit, ForeignPermanentCard, Passport, Other };

// The codes of resources/code_tables/document_kind.tsv.
QString identityKindCode(IdentityKind kind);
std::optional<IdentityKind> identityKindFromCode(const QString& code);

// GB/T 2261.1-2003
enum class Sex { Unknown = 0, Male = 1, Female = 2, NotStated = 9 };

struct IdentityNumber {
    IdentityKind kind = IdentityKind::ResidentId;
    QString value;  // as it is stored: half width, no spaces or hyphens, X capital
    QDate birth;    // invalid where the number does not tell, or lost it
    Sex sex = Sex::Unknown;
    QString county;  // GB/T 2260, the code at first issue; empty where the number does not tell
    Problems problems;

    bool usable() const { return !value.isEmpty() && !hasError(problems); }
};

// 港澳居民来往内地通行证: H or M and eight digits, or ten as they were issued before.
bool isHomeReturnPermit(const QString& value);

// Half width, without spaces, hyphens, apostrophes and what cannot be seen, in capitals. Equal numbers become
// equal.
QString normaliseIdentity(const QString& text);

// An empty cell gives an empty value and no problem. A damaged number keeps what survived in birth and
// county, so that its owner can be looked for; its lost digits are never guessed.
IdentityNumber parseIdentity(const QString& text);
// As above, where the kind of document stands in a column of its own: nothing is asked of a passport number
// but a digit. What is plainly a resident number, a permit or a permanent residence card keeps the kind its
// shape tells.
IdentityNumber parseIdentity(const QString& text, IdentityKind kind);
// The number stood in a number cell: a double has no room for 18 digits, so those are damaged whatever the
// check digit says.
IdentityNumber identityFromNumberCell(double value);

// For 17 digits; none where they are not.
std::optional<QChar> checkDigit(QStringView first17);

// The 18 digits that an old number of 15 would have today, to be offered and never taken without asking.
// Whoever was born before 1900 has another number; empty where the text is no such number.
QString suggest18(const QString& old15);

}  // namespace nuanxin::text
