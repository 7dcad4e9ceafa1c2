// SPDX-License-Identifier: GPL-3.0-or-later
// The roster of members (党员名册) as of any day: ids by a query, rows by ids, counts by organisation. Reads
// only. On the roster of an organisation are those whose relationship lies there on the day.
#pragma once

#include <QDate>
#include <QHash>
#include <vector>

#include "core/branch/member.h"
#include "core/ledger/ledger.h"

namespace nuanxin {

enum class RosterOrder { Pinyin, Strokes };

struct RosterQuery {
    QDate day = QDate::currentDate();
    OrganisationId organisation{};             // and all under it; invalid: every organisation of this ledger
    QString text{};                            // part of the name, pinyin, initials; empty: all
    MemberStatus status = MemberStatus::None;  // None: both kinds
    bool withElsewhere = false;     // also those whose relationship lies outside this ledger or is not known
    bool onlyNotMadeKnown = false;  // 隐形党员
    RosterOrder order = RosterOrder::Pinyin;
};

struct MemberRow {
    MemberId id;
    WorkerId worker;
    QString name, sex, birthDate, education, phone;  // codes of the code tables; the phone masked
    QString identity;                                // masked; for readers empty
    MemberStatus status = MemberStatus::None;        // as of the day
    QString joinedOn, becameFullOn;
    OrganisationId organisation;  // that holds the relationship on the day
    QString organisationName;
    QString elsewhere;  // where the relationship lies outside this ledger
    QString employer, site;
    QString checkIn;      // point of the day
    QString certificate;  // number of the mobile member's, of the day
    QString post;         // held in the organisation on the day, in words
    bool isMadeKnown = true;
    MemberFinding finding = MemberFinding::NotFound;
};

struct MemberCount {
    int members = 0, full = 0;  // persons; full ones are among the members
    MemberCount& operator+=(const MemberCount& other) {
        members += other.members;
        full += other.full;
        return *this;
    }
    bool operator==(const MemberCount&) const = default;
};

class RosterStore {
public:
    explicit RosterStore(Ledger& ledger) : m_ledger(ledger) {}

    std::vector<MemberId> ids(const RosterQuery& query) const;  // each once
    std::vector<MemberRow> rows(const std::vector<MemberId>& ids, const QDate& day) const;
    // With numbers and phones in plain: for core to hand on, by a caller that enters it in the register of
    // exports; never for a screen. Needs Permission::Export and Permission::Reveal.
    std::vector<MemberRow> plainRows(const std::vector<MemberId>& ids, const QDate& day) const;
    // Of each organisation its own, without those under it.
    QHash<OrganisationId, MemberCount> counts(const QDate& day) const;
    MemberCount count(const RosterQuery& query) const;

private:
    std::vector<MemberRow> read(const std::vector<MemberId>& ids, const QDate& day, bool inPlain) const;
    Ledger& m_ledger;
};

}  // namespace nuanxin
