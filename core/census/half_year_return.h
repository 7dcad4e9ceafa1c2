// SPDX-License-Identifier: GPL-3.0-or-later
// The half-year return (半年报): how many enterprises, sites, workers, members and activists there are, by
// street and sector. Sectors are the kinds of employers; a worker whose employer has none counts where the
// occupation belongs, and where that says nothing, where the platform does.
#pragma once

#include <QByteArray>
#include <QDate>
#include <vector>

#include "core/census/place.h"

namespace nuanxin {

using HalfYearReturnId = Id<struct HalfYearReturnTag>;

struct ReturnFigures {
    qint64 enterprises = 0, sites = 0;
    qint64 workers = 0;    // persons
    qint64 members = 0;    // of these full and probationary members (01, 02 of GB/T 4762)
    qint64 activists = 0;  // of these 入党积极分子 (P2)

    ReturnFigures& operator+=(const ReturnFigures& other);
    ReturnFigures operator-(const ReturnFigures& other) const;
    bool operator==(const ReturnFigures&) const = default;
};

// Of what is counted, what was put into the ledger only after the day of counting and bears no date that
// would tell when it began. It stays counted: offices enter their papers after the closing day. It is to be
// said.
struct RecordedLater {
    qint64 workers = 0, enterprises = 0, sites = 0;

    RecordedLater& operator+=(const RecordedLater& other);
    bool operator==(const RecordedLater&) const = default;
};

struct ReturnLine {
    PlaceId street;  // invalid: the place is not known
    QString streetName;
    QString sector;  // employer_kind
    ReturnFigures figures;
    bool operator==(const ReturnLine&) const = default;
};

struct HalfYearReturn {
    QString period;  // 2026H1
    QString asOf;    // ISO date: the period's last day, or the day of counting while it runs
    // By street as the tree of places lists them, those of no street last; then by sector. Only where
    // something was counted.
    std::vector<ReturnLine> lines;
    ReturnFigures total;
    QString periodBefore;  // of the last frozen return; empty: there is none
    ReturnFigures change;  // against it
    RecordedLater later;   // one that was frozen keeps it
    bool operator==(const HalfYearReturn&) const = default;
};

// A line of a return beside the same street and sector of the one before it.
struct ReturnComparison {
    ReturnLine line;       // where only the one before has it: its street and sector, with no figures
    ReturnFigures before;  // zero where the one before has no such line
};
// In the order of `now`; what has gone since stands behind the other lines of its street.
std::vector<ReturnComparison> compareLines(const HalfYearReturn& now, const HalfYearReturn& before);

// The lines of a street, which stand together in what they are taken from, and their sums.
struct StreetComparison {
    std::vector<ReturnComparison> lines;
    ReturnFigures figures, before;
};
std::vector<StreetComparison> byStreet(const std::vector<ReturnComparison>& lines);

// What the rule counts from, already summed up by place.
struct CountedWorkers {
    PlaceId place;  // of the community, else of the site, else of the employer
    QString employerKind, occupation, platform, politicalStatus;
    qint64 persons = 0;
    RecordedLater later = {};  // of these
};
struct CountedWorkplaces {
    PlaceId place;
    QString employerKind;
    qint64 enterprises = 0, sites = 0;
    // Of enterprises whose own place is not known: where their sites in business are.
    std::vector<PlaceId> sitePlaces = {};
    RecordedLater later = {};
};

// `places` as PlaceTree takes them. An enterprise whose own place is not known counts in the street that all
// its sites of known place lie in; where they lie in several, in none.
HalfYearReturn halfYearReturn(const QString& period, const QString& asOf, const std::vector<Place>& places,
                              const std::vector<CountedWorkers>& workers,
                              const std::vector<CountedWorkplaces>& workplaces);
// By the kind of the employer, else the occupation, else the platform; `other` where all are unknown.
QString sectorOf(const QString& employerKind, const QString& occupation, const QString& platform);

QString periodOf(const QString& isoDate);   // 2026-03-05 → 2026H1
QString periodName(const QString& period);  // 2026H1 → 2026年上半年
// The last day of a period written 2026H1 or 2026H2; empty for anything else.
QString lastDayOf(const QString& period);
// The day a period is counted on: its last, or today while it runs. Empty where it has not begun.
QString countingDayOf(const QString& period, const QDate& today);

QByteArray toJson(const HalfYearReturn& figures);
HalfYearReturn halfYearReturnFromJson(const QByteArray& json);

}  // namespace nuanxin
