// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/census/half_year_return.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <algorithm>
#include <map>

#include "core/census/place_tree.h"
#include "core/text/code_table.h"

namespace nuanxin {

namespace {

struct ReturnWords {
    Q_DECLARE_TR_FUNCTIONS(HalfYearReturn)
};

// The street the place lies in, or the place itself where it lies above one; null: not known.
const Place* streetOf(const PlaceTree& tree, PlaceId id) {
    const Place* place = nullptr;
    for (const PlaceId each : tree.upwards(id)) {
        place = tree.find(each);
        if (place->level <= PlaceLevel::Street) {
            break;
        }
    }
    return place;
}

// The one street that all these lie in; null: there are several, or none is known.
const Place* commonStreet(const PlaceTree& tree, const std::vector<PlaceId>& places) {
    const Place* common = nullptr;
    for (const PlaceId each : places) {
        const Place* street = streetOf(tree, each);
        if (common != nullptr && street != nullptr && street->id != common->id) {
            return nullptr;
        }
        common = street != nullptr ? street : common;
    }
    return common;
}

// Streets as the tree lists them, what is registered at none behind them all, and in each the sectors as
// their table lists them.
using LineOrder = std::tuple<bool, unsigned, PlaceId, int>;

int rankOfSector(const QString& sector) {
    const auto& all = text::codeTable(text::Table::EmployerKind).all();
    return static_cast<int>(
        std::find_if(all.begin(), all.end(), [&](const text::Code& code) { return code.code == sector; }) -
        all.begin());
}

QJsonObject toObject(const ReturnFigures& figures) {
    return {{QStringLiteral("enterprises"), figures.enterprises},
            {QStringLiteral("sites"), figures.sites},
            {QStringLiteral("workers"), figures.workers},
            {QStringLiteral("members"), figures.members},
            {QStringLiteral("activists"), figures.activists}};
}

ReturnFigures figuresFrom(const QJsonValue& value) {
    return {value[u"enterprises"].toInteger(), value[u"sites"].toInteger(), value[u"workers"].toInteger(),
            value[u"members"].toInteger(), value[u"activists"].toInteger()};
}

}  // namespace

ReturnFigures& ReturnFigures::operator+=(const ReturnFigures& other) {
    enterprises += other.enterprises;
    sites += other.sites;
    workers += other.workers;
    members += other.members;
    activists += other.activists;
    return *this;
}

RecordedLater& RecordedLater::operator+=(const RecordedLater& other) {
    workers += other.workers;
    enterprises += other.enterprises;
    sites += other.sites;
    return *this;
}

ReturnFigures ReturnFigures::operator-(const ReturnFigures& other) const {
    return {enterprises - other.enterprises, sites - other.sites, workers - other.workers,
            members - other.members, activists - other.activists};
}

QString sectorOf(const QString& employerKind, const QString& occupation, const QString& platform) {
    static const QHash<QString, QString> ofOccupation{
        {QStringLiteral("rider"), QStringLiteral("food_delivery")},
        {QStringLiteral("courier"), QStringLiteral("courier")},
        {QStringLiteral("car_hailing_driver"), QStringLiteral("ride_hailing")},
        {QStringLiteral("truck_driver"), QStringLiteral("freight")},
        {QStringLiteral("streamer"), QStringLiteral("live_streaming")},
        {QStringLiteral("other"), QStringLiteral("other")}};
    for (const QString& sector : {employerKind, ofOccupation.value(occupation),
                                  text::codeTable(text::Table::Platform).sector(platform)}) {
        if (!text::codeTable(text::Table::EmployerKind).name(sector).isEmpty()) {
            return sector;
        }
    }
    return QStringLiteral("other");
}

HalfYearReturn halfYearReturn(const QString& period, const QString& asOf, const std::vector<Place>& places,
                              const std::vector<CountedWorkers>& workers,
                              const std::vector<CountedWorkplaces>& workplaces) {
    const PlaceTree tree(places);
    std::map<LineOrder, ReturnLine> lines;
    HalfYearReturn result;
    const auto lineOf = [&](const Place* street, const QString& sector) -> ReturnFigures& {
        const PlaceId id = street ? street->id : PlaceId();
        ReturnLine& line =
            lines[{street == nullptr, static_cast<unsigned>(tree.position(id)), id, rankOfSector(sector)}];
        line.street = id;
        line.streetName = street ? street->name : QString();
        line.sector = sector;
        return line.figures;
    };
    for (const CountedWorkers& counted : workers) {
        const bool isMember = counted.politicalStatus == u"01" || counted.politicalStatus == u"02";
        const bool isActivist = counted.politicalStatus == u"P2";
        const QString sector = sectorOf(counted.employerKind, counted.occupation, counted.platform);
        lineOf(streetOf(tree, counted.place), sector) +=
            {0, 0, counted.persons, isMember ? counted.persons : 0, isActivist ? counted.persons : 0};
        result.later += counted.later;
    }
    for (const CountedWorkplaces& counted : workplaces) {
        const Place* street =
            counted.place.isValid() ? streetOf(tree, counted.place) : commonStreet(tree, counted.sitePlaces);
        lineOf(street, sectorOf(counted.employerKind, {}, {})) +=
            {counted.enterprises, counted.sites, 0, 0, 0};
        result.later += counted.later;
    }
    result.period = period;
    result.asOf = asOf;
    for (const auto& [key, line] : lines) {
        result.total += line.figures;
        result.lines.push_back(line);
    }
    return result;
}

namespace {

// Behind the lines of its street; a street that has gone with it, before what is registered at none.
std::vector<ReturnComparison>::const_iterator placeForGone(const std::vector<ReturnComparison>& lines,
                                                           PlaceId street) {
    const auto isOf = [](PlaceId wanted) {
        return [wanted](const ReturnComparison& each) { return each.line.street == wanted; };
    };
    const auto last = std::find_if(lines.rbegin(), lines.rend(), isOf(street));
    return last != lines.rend() ? last.base() : std::find_if(lines.begin(), lines.end(), isOf(PlaceId()));
}

}  // namespace

std::vector<ReturnComparison> compareLines(const HalfYearReturn& now, const HalfYearReturn& before) {
    const auto isSame = [](const ReturnLine& a, const ReturnLine& b) {
        return a.street == b.street && a.sector == b.sector;
    };
    std::vector<ReturnComparison> all;
    for (const ReturnLine& line : now.lines) {
        const auto old = std::find_if(before.lines.begin(), before.lines.end(),
                                      [&](const ReturnLine& other) { return isSame(line, other); });
        all.push_back({line, old == before.lines.end() ? ReturnFigures() : old->figures});
    }
    for (const ReturnLine& old : before.lines) {
        if (std::none_of(now.lines.begin(), now.lines.end(),
                         [&](const ReturnLine& line) { return isSame(line, old); })) {
            all.insert(placeForGone(all, old.street),
                       {{old.street, old.streetName, old.sector, {}}, old.figures});
        }
    }
    return all;
}

std::vector<StreetComparison> byStreet(const std::vector<ReturnComparison>& lines) {
    std::vector<StreetComparison> streets;
    for (const ReturnComparison& each : lines) {
        if (streets.empty() || streets.back().lines.front().line.street != each.line.street) {
            streets.emplace_back();
        }
        StreetComparison& street = streets.back();
        street.lines.push_back(each);
        street.figures += each.line.figures;
        street.before += each.before;
    }
    return streets;
}

QString periodOf(const QString& isoDate) {
    return isoDate.left(4) + (isoDate.mid(5, 2) <= u"06" ? QStringLiteral("H1") : QStringLiteral("H2"));
}

QString periodName(const QString& period) {
    return (period.endsWith(u"H1") ? ReturnWords::tr("%1年上半年") : ReturnWords::tr("%1年下半年"))
        .arg(period.left(4));
}

QString lastDayOf(const QString& period) {
    static const QRegularExpression written(QStringLiteral("^((?:19|20)\\d{2})H([12])$"));
    const auto match = written.match(period);
    if (!match.hasMatch()) {
        return {};
    }
    return match.captured(1) +
           (match.captured(2) == u"1" ? QStringLiteral("-06-30") : QStringLiteral("-12-31"));
}

QString countingDayOf(const QString& period, const QDate& today) {
    const QString now = today.toString(Qt::ISODate), last = lastDayOf(period);
    return last.isEmpty() || period > periodOf(now) ? QString() : qMin(last, now);
}

QByteArray toJson(const HalfYearReturn& figures) {
    QJsonArray lines;
    for (const ReturnLine& line : figures.lines) {
        lines.append(QJsonObject{{QStringLiteral("street"), QString::number(line.street.value())},
                                 {QStringLiteral("street_name"), line.streetName},
                                 {QStringLiteral("sector"), line.sector},
                                 {QStringLiteral("figures"), toObject(line.figures)}});
    }
    QJsonObject object{{QStringLiteral("period"), figures.period},
                       {QStringLiteral("as_of"), figures.asOf},
                       {QStringLiteral("lines"), lines},
                       {QStringLiteral("total"), toObject(figures.total)},
                       {QStringLiteral("period_before"), figures.periodBefore},
                       {QStringLiteral("change"), toObject(figures.change)}};
    if (figures.later != RecordedLater()) {
        object.insert(QStringLiteral("recorded_later"),
                      QJsonObject{{QStringLiteral("workers"), figures.later.workers},
                                  {QStringLiteral("enterprises"), figures.later.enterprises},
                                  {QStringLiteral("sites"), figures.later.sites}});
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

HalfYearReturn halfYearReturnFromJson(const QByteArray& json) {
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    HalfYearReturn figures;
    figures.period = object[u"period"].toString();
    figures.asOf = object[u"as_of"].toString();
    for (const QJsonValue& line : object[u"lines"].toArray()) {
        figures.lines.push_back({PlaceId(line[u"street"].toString().toLongLong()),
                                 line[u"street_name"].toString(), line[u"sector"].toString(),
                                 figuresFrom(line[u"figures"])});
    }
    figures.total = figuresFrom(object[u"total"]);
    figures.periodBefore = object[u"period_before"].toString();
    figures.change = figuresFrom(object[u"change"]);
    const QJsonValue later = object[u"recorded_later"];
    figures.later = {later[u"workers"].toInteger(), later[u"enterprises"].toInteger(),
                     later[u"sites"].toInteger()};
    return figures;
}

}  // namespace nuanxin
