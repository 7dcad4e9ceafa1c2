// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/census/roll_column.h"

#include "core/census/person_page.h"
#include "core/ledger/history.h"
#include "tests/census/census_fixture.h"

using namespace nuanxin;
using namespace nuanxin::test;

namespace {

struct FilterFixture : CensusFixture {
    FilterFixture() {
        Worker zhang = person(QStringLiteral("张三"));
        zhang.sex = QStringLiteral("1");
        zhang.birthDate = QStringLiteral("1990-05-20");
        zhang.employer = meituan;
        zhang.site = qilongSite;
        zhang.community = qilong;
        zhang.startedOn = QStringLiteral("2023-02-07");
        zhang.phone.plain = QStringLiteral("13812340327");
        zhang.note = QStringLiteral("早班_队长");
        add(zhang);
        Worker li = person(QStringLiteral("李四"));
        li.sex = QStringLiteral("2");
        li.birthDate = QStringLiteral("1985");
        li.community = jinxing;
        li.startedOn = QStringLiteral("2023-02");
        li.state = WorkerState::Left;
        li.site = jinxingSite;
        add(li);
        Worker wang = person(QStringLiteral("王五"));
        wang.startedOn = QStringLiteral("2024");
        wang.toVerify = true;
        wang.note = QStringLiteral("早班队长");
        add(wang);
    }
    QStringList where(const RollCondition& condition) const {
        WorkerQuery query;
        query.filter.conditions = {condition};
        return names(query);
    }
    QStringList values(RollColumn column, const WorkerQuery& query = {}) const {
        QStringList lines;
        for (const RollValue& value : WorkerRoll(*ledger).values(query, column)) {
            lines << QStringLiteral("%1%2 %3").arg(QString(value.indent, u'>'), value.name).arg(value.count);
        }
        return lines;
    }
};

QStringList split(const char* names) {
    return QString::fromUtf8(names).split(u' ', Qt::SkipEmptyParts);
}

}  // namespace

TEST_CASE(
    "a kind of document is told where there is a number, in the list, its filters and the person's page",
    "[roll]") {
    CensusFixture f;
    Worker without = CensusFixture::person(QStringLiteral("张三")), with = without;
    with.name = QStringLiteral("李四");
    with.identity.plain = QStringLiteral("361199199104120017");
    const WorkerId nobody = f.add(without), somebody = f.add(with);
    const WorkerRoll roll(*f.ledger);
    const auto shown = [&](WorkerId id) {
        return shownIn(roll.rows({id}).front(), RollColumn::DocumentKind, QDate(2026, 7, 1));
    };
    const auto onPage = [&](WorkerId id) {
        return std::ranges::any_of(personFields(*f.ledger, id), [](const PersonPage::Field& field) {
            return field.column == u"document_kind";
        });
    };
    const QString kind = text::codeTable(text::Table::DocumentKind).shortName(QStringLiteral("resident_id"));
    CHECK(shown(nobody).isEmpty());
    CHECK(shown(somebody) == kind);
    CHECK_FALSE(onPage(nobody));
    CHECK(onPage(somebody));
    const std::vector<RollValue> values = roll.values({}, RollColumn::DocumentKind);
    REQUIRE(values.size() == 2);
    CHECK((values[0].value == u"resident_id" && values[0].count == 1));
    CHECK((values[1].value.isEmpty() && values[1].count == 1));
    for (const auto& [value, expected] :
         {std::pair(QStringLiteral("resident_id"), somebody), {QString(), nobody}}) {
        WorkerQuery query;
        query.filter.conditions = {{RollColumn::DocumentKind, {value}}};
        CHECK(roll.ids(query) == std::vector{expected});
    }
}

TEST_CASE("every column's title, key and place in the list are its own", "[roll]") {
    QStringList keys, titles;
    for (size_t i = 0; i < rollColumns().size(); ++i) {
        const RollColumnInfo& info = rollColumns()[i];
        CHECK(static_cast<size_t>(info.column) == i);
        CHECK(rollColumnFrom(QString::fromLatin1(info.key)) == info.column);
        keys << QLatin1String(info.key);
        titles << titleOf(info.column);
    }
    CHECK(keys.removeDuplicates() == 0);
    CHECK(titles.removeDuplicates() == 0);
    CHECK_FALSE(titles.contains(QString()));
    CHECK_FALSE(rollColumnFrom(u"age ").has_value());
}

TEST_CASE("an age is known from the day of birth only", "[roll]") {
    const QDate today(2026, 2, 28);
    CHECK(ageOn(today, QStringLiteral("2000-02-28")) == 26);
    CHECK(ageOn(today, QStringLiteral("2000-03-01")) == 25);
    CHECK(ageOn(today, QStringLiteral("2000-02-29")) == 25);
    CHECK_FALSE(ageOn(today, QStringLiteral("2000-02")).has_value());
    CHECK_FALSE(ageOn(today, QString()).has_value());
    CHECK_FALSE(ageOn(today, QStringLiteral("2026-03-01")).has_value());
}

TEST_CASE("a column may be one of several values, or not filled in", "[roll]") {
    const FilterFixture f;
    using C = RollColumn;
    CHECK(f.where({C::Sex, {QStringLiteral("1")}}) == split("张三"));
    CHECK(f.where({C::Sex, {QStringLiteral("1"), {}}}) == split("王五 张三"));
    CHECK(f.where({C::Community, {QString::number(f.jinxing.value())}}) == split("李四"));
    CHECK(f.where({C::Community, {QString::number(f.street.value())}}) == split("李四 张三"));
    CHECK(f.where({C::Community, {QString()}}) == split("王五"));
    CHECK(f.where({C::Employer, {QString::number(f.meituan.value())}}) == split("张三"));
    CHECK(f.where({C::State, {QStringLiteral("left"), QLatin1String(kToVerify)}}) == split("李四 王五"));
    CHECK(f.where({C::Phone, {QString()}}) == split("李四 王五"));
    CHECK(f.where({C::Phone, {QLatin1String(kFilledIn)}}) == split("张三"));
    CHECK(f.where({C::Sex, {QStringLiteral("'; DROP TABLE worker")}}).isEmpty());
}

TEST_CASE("a part of a text is taken as written, signs of SQL and all", "[roll]") {
    const FilterFixture f;
    using C = RollColumn;
    CHECK(f.where({C::Note, {}, QStringLiteral("早班")}) == split("王五 张三"));
    CHECK(f.where({C::Note, {}, QStringLiteral("班_")}) == split("张三"));
    CHECK(f.where({C::Note, {}, QStringLiteral("%")}).isEmpty());
    CHECK(f.where({C::Site, {}, QStringLiteral("骑龙")}) == split("张三"));
}

TEST_CASE("a date known to the month lies in a range that touches the month", "[roll]") {
    const FilterFixture f;
    const auto started = [&f](const char* from, const char* to) {
        return f.where({RollColumn::StartedOn, {}, {}, QString::fromLatin1(from), QString::fromLatin1(to)});
    };
    CHECK(started("2023-02-08", "2023-12-31") == split("李四"));
    CHECK(started("2023-02-07", "") == split("李四 王五 张三"));
    CHECK(started("", "2023-02-06") == split("李四"));
    CHECK(started("", "2023") == split("李四 张三"));
    CHECK(started("2023-03-01", "2023-12-31").isEmpty());
    CHECK(started("2024-07-01", "2024-07-31") == split("王五"));
}

TEST_CASE("ages are counted in whole years up to today", "[roll]") {
    CensusFixture f;
    const QDate today = QDate::currentDate();
    const auto born = [&](const char* name, QDate birth) {
        Worker worker = CensusFixture::person(QString::fromUtf8(name));
        worker.birthDate = birth.toString(Qt::ISODate);
        f.add(worker);
    };
    born("今日三十", today.addYears(-30));
    born("明日三十", today.addYears(-30).addDays(1));
    born("昨日三十一", today.addYears(-31).addDays(-1));
    WorkerQuery query;
    query.filter.conditions = {{RollColumn::Age, {}, {}, QStringLiteral("30"), QStringLiteral("30")}};
    CHECK(f.names(query) == split("今日三十"));
    query.filter.conditions = {{RollColumn::Age, {}, {}, QStringLiteral("31"), {}}};
    CHECK(f.names(query) == split("昨日三十一"));
    query.filter.conditions = {{RollColumn::Age, {}, {}, {}, QStringLiteral("29")}};
    CHECK(f.names(query) == split("明日三十"));
}

TEST_CASE("the roll is sorted by any column, references by the pinyin of their names", "[roll]") {
    const FilterFixture f;
    WorkerQuery query;
    query.order = WorkerOrder::Column;
    query.column = RollColumn::Site;
    CHECK(f.names(query) == split("王五 李四 张三"));
    query.descending = true;
    CHECK(f.names(query, 2) == split("张三 李四"));
    query.column = RollColumn::StartedOn;
    CHECK(f.names(query) == split("王五 张三 李四"));
    query.descending = false;
    query.column = RollColumn::Note;
    query.text = QStringLiteral("z");
    CHECK(f.names(query) == split("张三"));
}

TEST_CASE("what a column holds is counted under all other conditions, places as a tree", "[roll]") {
    const FilterFixture f;
    CHECK(f.values(RollColumn::Sex) ==
          QStringList{QStringLiteral("男 1"), QStringLiteral("女 1"), QStringLiteral("未填 1")});
    CHECK(f.values(RollColumn::Community) ==
          QStringList{QStringLiteral("永丰街道 2"), QStringLiteral(">骑龙社区 1"),
                      QStringLiteral(">金星社区 1"), QStringLiteral("未填 1")});
    CHECK(f.values(RollColumn::State) ==
          QStringList{QStringLiteral("在岗 2"), QStringLiteral("离岗 1"), QStringLiteral("待核 1")});
    WorkerQuery query;
    query.filter.conditions = {{RollColumn::Sex, {QStringLiteral("1")}}};
    CHECK(f.values(RollColumn::Sex, query).size() == 3);
    CHECK(f.values(RollColumn::Community, query) ==
          QStringList{QStringLiteral("永丰街道 1"), QStringLiteral(">骑龙社区 1")});
    query.text = QStringLiteral("张");
    CHECK(f.values(RollColumn::Phone, query) == QStringList{QStringLiteral("已填 1")});
    CHECK(f.values(RollColumn::Note).isEmpty());
}

TEST_CASE("plain rows are for those who may reveal and hand on", "[roll]") {
    FilterFixture f;
    const auto ids = WorkerRoll(*f.ledger).ids({});
    CHECK(WorkerRoll(*f.ledger).rows(ids).back().phone == QStringLiteral("138****0327"));
    CHECK(WorkerRoll(*f.ledger).plainRows(ids).back().phone == QStringLiteral("13812340327"));
    Users(*f.ledger).add(QStringLiteral("录入员"), Role::Surveyor, kPassword);
    f.reopen({QStringLiteral("录入员"), kPassword});
    CHECK(kindThrown([&] { WorkerRoll(*f.ledger).plainRows(ids); }) == ErrorKind::NotAllowed);
}
