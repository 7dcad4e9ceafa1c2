// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/census/place_model.h"

#include <QAbstractItemModelTester>
#include <catch2/catch.hpp>

#include "tests/qstring_catch.h"

using namespace nuanxin;
using namespace nuanxin::ui;

namespace {

Place place(qint64 id, qint64 parent, PlaceLevel level, const char* name) {
    return {PlaceId(id), PlaceId(parent), level, QString::fromUtf8(name), {}, {}};
}

QStringList names(const PlaceModel& model) {
    QStringList found;
    for (int row = 0; row < model.rowCount(); ++row) {
        found << model.index(row, 0).data().toString();
    }
    return found;
}

}  // namespace

TEST_CASE("the places stand as a tree that closes and can be searched", "[places]") {
    PlaceModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(model.rowCount() == 0);
    model.setPlaces({place(1, 0, PlaceLevel::District, "广丰区"), place(2, 1, PlaceLevel::Street, "永丰街道"),
                     place(3, 1, PlaceLevel::Street, "芦林街道"),
                     place(4, 2, PlaceLevel::Community, "骑龙社区")});
    const QStringList all{QStringLiteral("广丰区"), QStringLiteral("永丰街道"), QStringLiteral("骑龙社区"),
                          QStringLiteral("芦林街道")};
    CHECK(names(model) == all);
    CHECK(model.index(2, 0).data(IndentRole).toInt() == 2);
    CHECK(model.index(0, PlaceModel::Children).data().toString() == QStringLiteral("2"));
    CHECK(model.index(2, PlaceModel::Children).data().toString() == QStringLiteral("0"));
    model.setPersons({{PlaceId(1), 1234}, {PlaceId(3), 4}});
    CHECK(model.index(0, PlaceModel::Persons).data().toString() == QStringLiteral("1,234"));
    CHECK(model.index(2, PlaceModel::Persons).data().toString() == QStringLiteral("0"));
    model.sort(PlaceModel::Persons, Qt::DescendingOrder);
    CHECK(names(model) == QStringList{all[0], all[3], all[1], all[2]});
    model.sort(-1, Qt::AscendingOrder);
    model.toggle(PlaceId(2));
    CHECK(names(model) == QStringList{all[0], all[1], all[3]});
    model.setFilter(QStringLiteral("骑龙"), {});
    CHECK(names(model) == QStringList{all[0], all[1], all[2]});
    CHECK(model.matches() == 1);
    model.setFilter({}, {static_cast<int>(PlaceLevel::Street)});
    CHECK(model.matches() == 2);
    model.setFilter(QStringLiteral("没有"), {});
    CHECK(model.rowCount() == 0);
    model.setPlaces({});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("places are found by pinyin and initials, with what stands above them", "[places]") {
    PlaceModel model;
    model.setPlaces({place(1, 0, PlaceLevel::District, "广丰区"), place(2, 1, PlaceLevel::Street, "永丰街道"),
                     place(3, 1, PlaceLevel::Street, "芦林街道")});
    const auto [typed, matches] = GENERATE(table<const char*, int>(
        {{"yf", 1}, {"YONGFENG", 1}, {"jd", 2}, {"jiedao", 2}, {"gf", 1}, {"廣豐", 1}, {"xyz", 0}}));
    CAPTURE(typed);
    model.setFilter(QString::fromUtf8(typed), {});
    CHECK(model.matches() == matches);
}

TEST_CASE("siblings are sorted under their parent, and what is selected stays selected", "[places]") {
    PlaceModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    std::vector<Place> places{
        place(1, 0, PlaceLevel::Street, "永丰街道"), place(2, 0, PlaceLevel::Street, "芦林街道"),
        place(3, 1, PlaceLevel::Grid, "第10网格"), place(4, 1, PlaceLevel::Grid, "第2网格"),
        place(5, 2, PlaceLevel::Community, "曾家社区")};
    places[0].code = QStringLiteral("361199001");
    places[1].code = QStringLiteral("361199002");
    model.setPlaces(places);
    const QPersistentModelIndex kept = model.index(model.indexOf(PlaceId(4)), 0);
    const auto order = [&model] {
        QString ids;
        for (int row = 0; row < model.rowCount(); ++row) {
            ids += QString::number(model.idAt(row).value());
        }
        return ids;
    };
    CHECK(order() == QStringLiteral("13425"));
    model.sort(PlaceModel::Name, Qt::AscendingOrder);
    CHECK(order() == QStringLiteral("25143"));
    CHECK(kept.data(IdRole).toLongLong() == 4);
    model.sort(PlaceModel::Code, Qt::DescendingOrder);
    CHECK(order() == QStringLiteral("25134"));
    model.sort(PlaceModel::Children, Qt::DescendingOrder);
    CHECK(order() == QStringLiteral("13425"));
    model.sort(-1, Qt::AscendingOrder);
    CHECK(order() == QStringLiteral("13425"));
}
