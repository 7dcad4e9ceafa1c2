// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/branch/roster_lists.h"

#include "core/branch/member_store.h"
#include "core/branch/organisation_store.h"
#include "core/branch/possible_days.h"
#include "core/branch/transfer_store.h"
#include "core/census/place_store.h"
#include "core/text/search_key.h"
#include "ui/branch/member_lines.h"
#include "ui/table/cell_text.h"

namespace nuanxin::ui {

namespace {

bool matches(const text::SearchWord& word, std::initializer_list<QString> names) {
    return word.isEmpty() || std::ranges::any_of(names, [&word](const QString& name) {
               return text::SearchKey(name).matches(word);
           });
}

Cell counted(qint64 count, Tint tint = Tint::Text) {
    return {count == 0 ? QString() : countText(count), count, Dot::None, tint};
}

// Days that have gone by since a day of which perhaps only the month is known.
qint64 daysSince(const QString& iso) {
    const PossibleDays days = possibleDays(iso);
    return days.isKnown() ? days.last.daysTo(QDate::currentDate()) : 0;
}

}  // namespace

std::vector<TransferRow> readTransfers(Ledger& ledger, const QString& text) {
    const text::SearchWord word(text);
    std::vector<TransferRow> rows;
    for (const Transfer& transfer : TransferStore(ledger).open()) {
        TransferRow row{transfer, MemberStore(ledger).find(transfer.member).value_or(Member()).name,
                        AnyOrganisation{transfer.from, transfer.fromElsewhere}.name(ledger),
                        AnyOrganisation{transfer.to, transfer.toElsewhere}.name(ledger)};
        if (matches(word, {row.member, row.from, row.to})) {
            rows.push_back(std::move(row));
        }
    }
    return rows;
}

TransferModel::TransferModel(QObject* parent)
    : RowsModel({{tr("姓名"), 120},
                 {tr("转出党组织"), 200, false, true, 120},
                 {tr("转入党组织"), 200, false, false, 120},
                 {tr("办到哪一步"), 112},
                 {tr("办理日期"), 98, false, false, 98},
                 {tr("已过（天）"), 90, true, false, 76},
                 {tr("原因"), 130, false, false, 80}},
                parent) {}

Cell TransferModel::cell(int row, int column) const {
    const TransferRow& line = at(row);
    const TransferStep* last = line.transfer.steps.empty() ? nullptr : &line.transfer.steps.back();
    switch (column) {
        case Name:
            return {line.member};
        case From:
            return {line.from};
        case To:
            return {line.to};
        case Step:
            return {last == nullptr ? tr("还没有开始") : transferStepName(last->kind),
                    {},
                    last == nullptr ? Dot::Quiet : Dot::Warning};
        case On:
            return {last == nullptr ? QString() : last->on};
        case Waiting:
            return counted(last == nullptr ? 0 : daysSince(last->on));
        default:
            return {line.transfer.reason};
    }
}

std::vector<MissingCheckIn> readMissing(Ledger& ledger, const QString& text) {
    const text::SearchWord word(text);
    std::vector<MissingCheckIn> rows = CheckInStore(ledger).missing(QDate::currentDate());
    std::erase_if(rows, [&word](const MissingCheckIn& each) {
        return !matches(word, {each.member, each.point});
    });
    return rows;
}

MissingModel::MissingModel(QObject* parent)
    : RowsModel({{tr("姓名"), 140},
                 {tr("报到点"), 260, false, true, 120},
                 {tr("应报到日期"), 112},
                 {tr("逾期（天）"), 96, true}},
                parent) {}

Cell MissingModel::cell(int row, int column) const {
    const MissingCheckIn& line = at(row);
    switch (column) {
        case Name:
            return {line.member};
        case Point:
            return {line.point};
        case ExpectedBy:
            return {line.checkIn.expectedBy, {}, Dot::Bad};
        default:
            return counted(daysSince(line.checkIn.expectedBy));
    }
}

std::vector<PointRow> readPoints(Ledger& ledger, const QString& text) {
    const QDate today = QDate::currentDate();
    const text::SearchWord word(text);
    const CheckInStore store(ledger);
    QHash<CheckInPointId, int> missing;
    for (const MissingCheckIn& each : store.missing(today)) {
        ++missing[each.checkIn.point];
    }
    std::vector<PointRow> rows;
    for (const CheckInPoint& point : store.points()) {
        PointRow row{point, PlaceStore(ledger).find(point.place).value_or(Place()).name,
                     OrganisationStore(ledger).find(point.organisation).value_or(Organisation()).name,
                     static_cast<int>(store.at(point.id, today).size()), missing.value(point.id)};
        if (matches(word, {point.name, row.place, row.organisation})) {
            rows.push_back(std::move(row));
        }
    }
    return rows;
}

PointModel::PointModel(QObject* parent)
    : RowsModel({{tr("报到点"), 220, false, true, 150},
                 {tr("所在区划"), 120, false, false, 90},
                 {tr("负责的党组织"), 180, false, false, 110},
                 {tr("联系人"), 96, false, false, 80},
                 {tr("已报到（人）"), 104, true, false, 76},
                 {tr("未报到（人）"), 116, true, false, 76},
                 {tr("开始日期"), 98, false, false, 98},
                 {tr("结束日期"), 98, false, false, 98}},
                parent) {}

Cell PointModel::cell(int row, int column) const {
    const PointRow& line = at(row);
    const Tint tint = hasEnded(line.point.until) ? Tint::Muted : Tint::Text;
    switch (column) {
        case Name:
            return {line.point.name, {}, Dot::None, tint};
        case Place:
            return {line.place, {}, Dot::None, tint};
        case Organisation:
            return {line.organisation, {}, Dot::None, tint};
        case Contact:
            return {line.point.contact, {}, Dot::None, tint};
        case Present:
            return counted(line.present, tint);
        case Missing:
            return counted(line.missing, tint);
        case From:
            return {line.point.from, {}, Dot::None, tint};
        default:
            return {line.point.until, {}, Dot::None, tint};
    }
}

}  // namespace nuanxin::ui
