// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/table_views.h"

#include <QFile>

#include "tests/ledger/ledger_fixture.h"

using namespace nuanxin;
using namespace nuanxin::test;

namespace {

QStringList namesOf(const TableViews& views) {
    QStringList names;
    for (const TableView& view : views.list()) {
        names << view.name;
    }
    return names;
}

const QJsonObject kBody{{QStringLiteral("search"), QStringLiteral("仇晓敏")}};

}  // namespace

TEST_CASE("a view is kept under its name, by user and by table, and leaves no entry in history", "[views]") {
    LedgerFixture f;
    Users(*f.ledger).add(QStringLiteral("指导员"), Role::Instructor, kPassword);
    const auto entries = History(*f.ledger).list(100).size();
    TableViews views(*f.ledger, QStringLiteral("workers"));
    CHECK(namesOf(views).isEmpty());
    views.save({QStringLiteral("待核的骑手"), kBody});
    views.save({QStringLiteral(" 党员 "), {}});
    views.save({QStringLiteral("待核的骑手"), {{QStringLiteral("search"), QStringLiteral("q")}}});
    CHECK(namesOf(views) == QStringList{QStringLiteral("待核的骑手"), QStringLiteral("党员")});
    CHECK(views.list()[0].body[QStringLiteral("search")].toString() == QStringLiteral("q"));
    CHECK(namesOf(TableViews(*f.ledger, QStringLiteral("sites"))).isEmpty());
    CHECK(History(*f.ledger).list(100).size() == entries);
    f.reopen({QStringLiteral("指导员"), kPassword});
    CHECK(namesOf(TableViews(*f.ledger, QStringLiteral("workers"))).isEmpty());
    f.reopen();
    CHECK(namesOf(TableViews(*f.ledger, QStringLiteral("workers"))).size() == 2);
}

TEST_CASE("views are renamed and removed; a name is given once", "[views]") {
    LedgerFixture f;
    TableViews views(*f.ledger, QStringLiteral("workers"));
    views.save({QStringLiteral("甲"), kBody});
    views.save({QStringLiteral("乙"), {}});
    CHECK(kindThrown([&] { views.rename(QStringLiteral("甲"), QStringLiteral("乙")); }) ==
          ErrorKind::BadInput);
    CHECK(kindThrown([&] { views.rename(QStringLiteral("甲"), QStringLiteral(" ")); }) ==
          ErrorKind::BadInput);
    CHECK(kindThrown([&] { views.save({QString(), {}}); }) == ErrorKind::BadInput);
    views.rename(QStringLiteral("甲"), QStringLiteral("丙"));
    CHECK(namesOf(views) == QStringList{QStringLiteral("丙"), QStringLiteral("乙")});
    CHECK(views.list()[0].body == kBody);
    views.remove(QStringLiteral("乙"));
    CHECK(namesOf(views) == QStringList{QStringLiteral("丙")});
}

TEST_CASE("a name that was searched for does not stand in the file in clear", "[views]") {
    LedgerFixture f;
    TableViews(*f.ledger, QStringLiteral("workers")).save({QStringLiteral("找人"), kBody});
    f.close();
    QFile file(f.path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK_FALSE(file.readAll().contains(QStringLiteral("仇晓敏").toUtf8()));
}
