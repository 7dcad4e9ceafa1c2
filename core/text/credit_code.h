// SPDX-License-Identifier: GPL-3.0-or-later
// Unified social credit codes, GB 32100-2015: 18 characters without I O S V Z, the last one a check character
// modulo 31.
#pragma once

#include <QString>
#include <optional>

#include "core/text/problem.h"

namespace nuanxin::text {

enum class CreditCodeKind {
    None,
    UnifiedSocialCredit,
    OrganisationCode  // 组织机构代码, GB 11714-1997: eight characters and a check character; replaced in 2015
};

struct CreditCode {
    CreditCodeKind kind = CreditCodeKind::None;
    QString value;  // half width, capitals; an organisation code with its hyphen: 00000000-9
    Problems problems;
    bool usable() const { return !value.isEmpty() && !hasError(problems); }
};
// An empty cell gives an empty value and no problem.
CreditCode parseCreditCode(const QString& text);

std::optional<QChar> creditCodeCheckCharacter(QStringView first17);

}  // namespace nuanxin::text
