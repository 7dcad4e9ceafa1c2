// SPDX-License-Identifier: GPL-3.0-or-later
// Employers (企业、平台公司) and the sites (网点、站点) where people report for work. A site is never a
// service station.
#pragma once

#include <QString>
#include <optional>

#include "core/census/place.h"
#include "core/text/quantity.h"

namespace nuanxin {

using EmployerId = Id<struct EmployerTag>;
using SiteId = Id<struct SiteTag>;

struct Employer {
    EmployerId id;
    QString name;
    QString kind;        // resources/code_tables/employer_kind.tsv
    QString creditCode;  // GB 32100-2015, checked; may be empty
    QString authority;   // 行业主管部门
    PlaceId place;
    std::optional<bool> ownerIsMember;        // none: not asked
    std::optional<bool> charterWork;          // Party work stands in the charter (党建写入公司章程)
    QString charterOn;                        // ISO date
    std::optional<text::Quantity> headcount;  // as declared, persons
    QString closedOn;                         // ISO date; empty: at work
    QString note;
    QString ownerName;  // 出资人
};

struct Site {
    SiteId id;
    QString name;
    EmployerId employer;
    PlaceId place;
    QString address;
    QString contact;
    QString phoneMasked;           // as read
    std::optional<QString> phone;  // set: to be written; empty text clears it
    std::optional<text::Quantity> headcount;
    QString closedOn;
    QString note;
};

}  // namespace nuanxin
