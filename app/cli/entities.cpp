// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/entities.h"

#include <QHash>
#include <algorithm>
#include <limits>

#include "app/cli/branch_entities.h"
#include "app/cli/census_entities.h"
#include "app/cli/survey_entities.h"
#include "app/cli/words.h"
#include "core/census/place_store.h"
#include "core/ledger/history.h"
#include "core/ledger/ledger.h"
#include "core/ledger/registers.h"

namespace nuanxin::cli {

namespace {

constexpr int kAll = std::numeric_limits<int>::max();

Column column(const char* key, const QString& title) {
    return {QLatin1String(key), title};
}

Cell kindCell(EntryKind kind) {
    switch (kind) {
        case EntryKind::Change:
            return Cell::code(QStringLiteral("change"), Words::tr("改动"));
        case EntryKind::Undo:
            return Cell::code(QStringLiteral("undo"), Words::tr("撤销"));
        case EntryKind::Redo:
            return Cell::code(QStringLiteral("redo"), Words::tr("重做"));
        case EntryKind::Administrative:
            return Cell::code(QStringLiteral("administrative"), Words::tr("管理"));
    }
    return {};
}

QString levelCode(PlaceLevel level) {
    switch (level) {
        case PlaceLevel::District:
            return QStringLiteral("district");
        case PlaceLevel::Street:
            return QStringLiteral("street");
        case PlaceLevel::Community:
            return QStringLiteral("community");
        case PlaceLevel::Grid:
            return QStringLiteral("grid");
    }
    return {};
}

Listing placesListing(Ledger& ledger, const QString& search) {
    const std::vector<Place> places = PlaceStore(ledger).list();
    QHash<PlaceId, QString> names;
    for (const Place& place : places) {
        names.insert(place.id, place.name);
    }
    Listing listing;
    listing.columns = {column("id", Words::tr("编号")),          column("level", Words::tr("层级")),
                       column("name", Words::tr("名称")),        column("parent", Words::tr("上级编号")),
                       column("parent_name", Words::tr("上级")), column("code", Words::tr("代码")),
                       column("note", Words::tr("备注"))};
    for (const Place& place : places) {
        listing.rows.push_back(
            {Cell::id(place.id.value()), Cell::code(levelCode(place.level), placeLevelName(place.level)),
             Cell::name(place.name), Cell::id(place.parent.value()), Cell::words(names.value(place.parent)),
             Cell::words(place.code), Cell::words(place.note)});
    }
    listing.search(search);
    return listing;
}

Listing wholeHistory(Ledger& ledger, const QString& search) {
    Listing listing = historyListing(ledger, kAll);
    listing.search(search);
    return listing;
}

Listing exportsListing(Ledger& ledger, const QString& search) {
    Listing listing;
    listing.columns = {column("at", Words::tr("时间")),       column("user", Words::tr("使用人")),
                       column("what", Words::tr("内容")),     column("file", Words::tr("文件")),
                       column("columns", Words::tr("栏目")),  column("rows", Words::tr("行数")),
                       column("to", Words::tr("接收单位")),   column("why", Words::tr("用途")),
                       column("unmasked", Words::tr("明文")), column("sha256", Words::tr("文件指纹"))};
    for (const ExportRecord& record : Registers(ledger).exports(kAll)) {
        listing.rows.push_back(
            {Cell::instant(record.at), Cell::words(record.user), Cell::words(record.what),
             Cell::words(record.file),
             Cell{QJsonArray::fromStringList(record.columns), record.columns.join(Words::tr("、"))},
             Cell::number(record.rows), Cell::words(record.toWhom), Cell::words(record.why),
             Cell::yes(record.unmasked), Cell::words(QString::fromLatin1(record.sha256.toHex()))});
    }
    listing.search(search);
    return listing;
}

Listing revealsListing(Ledger& ledger, const QString& search) {
    Listing listing;
    listing.columns = {column("at", Words::tr("时间")),    column("user", Words::tr("使用人")),
                       column("table", Words::tr("内容")), column("column", Words::tr("栏目")),
                       column("row", Words::tr("编号")),   column("why", Words::tr("用途"))};
    for (const RevealRecord& record : Registers(ledger).reveals(kAll)) {
        listing.rows.push_back({Cell::instant(record.at), Cell::words(record.user),
                                Cell::code(entityOfTable(record.table), tableNoun(record.table)),
                                Cell::words(record.column), Cell::id(record.row), Cell::words(record.why)});
    }
    listing.search(search);
    return listing;
}

}  // namespace

Listing historyListing(Ledger& ledger, int limit) {
    Listing listing;
    listing.columns = {column("id", Words::tr("编号")),       column("at", Words::tr("时间")),
                       column("user", Words::tr("使用人")),   column("label", Words::tr("操作")),
                       column("kind", Words::tr("种类")),     column("rows", Words::tr("行数")),
                       column("undone", Words::tr("已撤销")), column("reverses", Words::tr("针对"))};
    for (const HistoryEntry& entry : History(ledger).list(limit)) {
        listing.rows.push_back({Cell::id(entry.id.value()), Cell::instant(entry.at), Cell::words(entry.user),
                                Cell::words(entry.label), kindCell(entry.kind), Cell::number(entry.rows),
                                Cell::yes(entry.undone), Cell::id(entry.reverses.value())});
    }
    return listing;
}

const std::vector<Entity>& entities() {
    static const std::vector<Entity> all{
        {QStringLiteral("workers"), Words::tr("从业人员"), workersListing, QStringLiteral("worker")},
        {QStringLiteral("employers"), Words::tr("企业"), employersListing, QStringLiteral("employer")},
        {QStringLiteral("sites"), Words::tr("网点"), sitesListing, QStringLiteral("site")},
        {QStringLiteral("places"), Words::tr("区划"), placesListing, QStringLiteral("place")},
        {QStringLiteral("duplicates"), Words::tr("可能重复"), duplicatesListing},
        {QStringLiteral("problems"), Words::tr("待核问题"), problemsListing},
        {QStringLiteral("rounds"), Words::tr("摸排轮次"), roundsListing},
        {QStringLiteral("visits"), Words::tr("走访"), visitsListing},
        {QStringLiteral("branches"), Words::tr("党组织"), branchesListing, QStringLiteral("organisation")},
        {QStringLiteral("members"), Words::tr("党员"), membersListing, QStringLiteral("member")},
        {QStringLiteral("verdicts"), Words::tr("应建判断"), verdictsListing},
        {QStringLiteral("development"), Words::tr("发展党员"), developmentListing,
         QStringLiteral("development")},
        {QStringLiteral("history"), Words::tr("历史"), wholeHistory},
        {QStringLiteral("exports"), Words::tr("导出登记"), exportsListing},
        {QStringLiteral("reveals"), Words::tr("查看留痕"), revealsListing},
    };
    return all;
}

QString entityOfTable(const QString& table) {
    for (const Entity& entity : entities()) {
        if (entity.table == table) {
            return entity.name;
        }
    }
    return table;
}

const Entity* findEntity(const QString& name) {
    const auto& all = entities();
    const auto found =
        std::find_if(all.begin(), all.end(), [&name](const Entity& entity) { return entity.name == name; });
    return found == all.end() ? nullptr : &*found;
}

QString knownEntities() {
    QStringList names;
    for (const Entity& entity : entities()) {
        names << Words::tr("%1（%2）").arg(entity.name, entity.noun);
    }
    return names.join(Words::tr("、"));
}

}  // namespace nuanxin::cli
