// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/census/worker_roll_store.h"

#include <thread>

#include "core/ledger/check.h"
#include "core/ledger/derived.h"
#include "core/ledger/history.h"
#include "core/text/sort_key.h"
#include "tests/census/census_fixture.h"

using namespace nuanxin;
using namespace nuanxin::test;

namespace {

struct RollFixture : CensusFixture {
    RollFixture() {
        Worker qiu = person(QStringLiteral("仇晓敏"));
        qiu.phone.plain = QStringLiteral("13812340327");
        qiu.documentKind = QStringLiteral("passport");
        qiu.identity.plain = QStringLiteral("E12345678");
        qiu.site = qilongSite;
        qiu.community = qilong;
        qiu.politicalStatus = QStringLiteral("01");
        add(qiu);
        Worker zeng = person(QStringLiteral("曾国强"));
        zeng.documentName = QStringLiteral("曾國強");
        zeng.phone.plain = QStringLiteral("13912345678");
        zeng.employer = meituan;
        zeng.occupation = QStringLiteral("courier");
        zeng.platform = QStringLiteral("sf");
        zeng.verifiedOn = QStringLiteral("2026-03-01");
        add(zeng);
        Worker wang = person(QStringLiteral("王小龙"));
        wang.site = jinxingSite;
        wang.community = jinxing;
        wang.toVerify = true;
        wang.sex = QStringLiteral("1");
        wang.platform = QStringLiteral("永丰跑腿");
        wang.verifiedOn = QStringLiteral("2026-05-01");
        add(wang);
        add(QStringLiteral("古丽米热·艾比布力"));
        add(QStringLiteral("𱖎伟"));
    }
};

}  // namespace

TEST_CASE("a worker is found by whatever people type", "[roll]") {
    const RollFixture f;
    const struct {
        const char* typed;
        QStringList found;
    } cases[] = {
        {"仇", {QStringLiteral("仇晓敏")}},
        {"晓敏", {QStringLiteral("仇晓敏")}},
        {"敏晓", {}},
        {"qiuxiaomin", {QStringLiteral("仇晓敏")}},
        {"QiuXiao", {QStringLiteral("仇晓敏")}},
        {"xiaomin", {QStringLiteral("仇晓敏")}},
        {"min", {QStringLiteral("仇晓敏")}},
        {"qxm", {QStringLiteral("仇晓敏")}},
        {"xm", {QStringLiteral("仇晓敏")}},
        {"zengguoqiang", {QStringLiteral("曾国强")}},
        {"cengguo", {QStringLiteral("曾国强")}},
        {"曾國", {QStringLiteral("曾国强")}},
        {"王小龙", {QStringLiteral("王小龙")}},
        {"王long", {QStringLiteral("王小龙")}},
        {"0327", {QStringLiteral("仇晓敏")}},
        {"03", {QStringLiteral("仇晓敏")}},
        {"13812340327", {QStringLiteral("仇晓敏")}},
        {"138 1234 0327", {QStringLiteral("仇晓敏")}},
        {"1381234", {}},
        {"e12345678", {QStringLiteral("仇晓敏")}},
        {"古丽米热艾比", {QStringLiteral("古丽米热·艾比布力")}},
        {"古丽米热．艾比", {QStringLiteral("古丽米热·艾比布力")}},
        {"𱖎", {QStringLiteral("𱖎伟")}},
        {"美团", {QStringLiteral("曾国强")}},
        {"meituan", {QStringLiteral("曾国强")}},
        {"mt", {QStringLiteral("曾国强")}},
        {"骑龙站", {QStringLiteral("仇晓敏")}},
        {"qlz", {QStringLiteral("仇晓敏")}},
        {"min 骑龙", {QStringLiteral("仇晓敏")}},
        {"骑龙 min", {QStringLiteral("仇晓敏")}},
        {"王 骑龙", {}},
        {"站 骑龙", {QStringLiteral("仇晓敏")}},
        {"仇 晓 敏 q", {QStringLiteral("仇晓敏")}},
        {"顺丰", {QStringLiteral("曾国强")}},
        {"顺", {}},
        {"shunf", {QStringLiteral("曾国强")}},
        {"顺丰速运", {QStringLiteral("曾国强")}},
        {"曾 shunfeng", {QStringLiteral("曾国强")}},
        {"shunfeng 美团", {QStringLiteral("曾国强")}},
        {"仇 顺丰", {}},
        {"跑腿", {QStringLiteral("王小龙")}},
        {"yfpt 金星", {QStringLiteral("王小龙")}},
        {"\"*", {}},
        {"'; DROP", {}},
    };
    for (const auto& [typed, found] : cases) {
        INFO(typed);
        CHECK(f.search(QString::fromUtf8(typed)) == found);
    }
}

TEST_CASE("a person is found by the platform of today, not by the one before", "[roll]") {
    RollFixture f;
    WorkerStore workers(*f.ledger);
    std::vector<WorkerId> both = WorkerRoll(*f.ledger).ids({QStringLiteral("shunfeng")});
    REQUIRE(both.size() == 1);
    workers.change(both, QStringLiteral("平台"),
                   [](Worker& worker) { worker.platform = QStringLiteral("zto"); });
    CHECK(f.search(QStringLiteral("顺丰")).isEmpty());
    CHECK(f.search(QStringLiteral("中通")) == QStringList{QStringLiteral("曾国强")});
    REQUIRE(History(*f.ledger).undo(History(*f.ledger).undoable()->id).done());
    CHECK(f.search(QStringLiteral("顺丰")) == QStringList{QStringLiteral("曾国强")});
    CHECK(checkLedger(*f.ledger).problems == QStringList());
}

TEST_CASE("an empty search lists everyone", "[roll]") {
    const RollFixture f;
    CHECK(f.search({}).size() == 5);
    CHECK(f.search(QStringLiteral("  ")).size() == 5);
}

TEST_CASE("the roll comes in the order of pinyin, of strokes, of verification or of entry", "[roll]") {
    CensusFixture f;
    for (const auto* name : {"张伟", "曾国强", "丁一", "王小龙", "Adam", "张威", "丁一"}) {
        f.add(QString::fromUtf8(name));
    }
    WorkerQuery query;
    CHECK(f.names(query) == QStringLiteral("Adam 丁一 丁一 王小龙 曾国强 张威 张伟").split(u' '));
    query.descending = true;
    CHECK(f.names(query, 3) == QStringLiteral("张伟 张威 曾国强").split(u' '));
    query.order = WorkerOrder::Created;
    CHECK(f.names(query, 2) == QStringLiteral("丁一 张威").split(u' '));
    query.order = WorkerOrder::Strokes;
    query.descending = false;
    CHECK(f.names(query) == QStringLiteral("Adam 丁一 丁一 王小龙 张伟 张威 曾国强").split(u' '));
    query.text = QStringLiteral("zhangw");
    CHECK(f.names(query) == QStringLiteral("张伟 张威").split(u' '));
}

TEST_CASE("a place in the order of pinyin agrees with the sort key", "[roll]") {
    const QStringList names =
        QStringLiteral(
            "阿卜 艾伦 艾力 白雪 曾国强 单田芳 丁一 丁一一 丁乙 欧阳娜 仇晓敏 王伟 王炜 王玮 王五 张三 张伟 "
            "张威 章伟 Adam Bob 7号 12号")
            .split(u' ');
    for (const QString& a : names) {
        for (const QString& b : names) {
            INFO(a.toStdString() << " " << b.toStdString());
            CHECK((text::pinyinPlace(a) < text::pinyinPlace(b)) ==
                  (text::pinyinSortKey(a) < text::pinyinSortKey(b)));
        }
    }
}

TEST_CASE("filters narrow the roll, an area with all that lies under it", "[roll]") {
    const RollFixture f;
    WorkerQuery query;
    SECTION("area") {
        query.filter.area = f.street;
        CHECK(f.names(query) == QStringLiteral("仇晓敏 王小龙").split(u' '));
        query.filter.area = f.jinxing;
        CHECK(f.names(query) == QStringList{QStringLiteral("王小龙")});
    }
    SECTION("to verify") {
        query.filter.toVerify = true;
        CHECK(f.names(query) == QStringList{QStringLiteral("王小龙")});
    }
    SECTION("codes") {
        query.filter.politicalStatuses = {QStringLiteral("01"), QStringLiteral("02")};
        CHECK(f.names(query) == QStringList{QStringLiteral("仇晓敏")});
        query.filter.occupations = {QStringLiteral("courier")};
        CHECK(f.names(query).isEmpty());
    }
    SECTION("with a search") {
        query.text = QStringLiteral("x");
        query.filter.sexes = {QStringLiteral("1")};
        CHECK(f.names(query) == QStringList{QStringLiteral("王小龙")});
    }
    SECTION("employer and site") {
        query.filter.employer = f.meituan;
        CHECK(f.names(query) == QStringList{QStringLiteral("曾国强")});
        query.filter = {};
        query.filter.site = f.qilongSite;
        CHECK(f.names(query) == QStringList{QStringLiteral("仇晓敏")});
    }
    SECTION("verified before") {
        query.filter.verifiedBefore = QStringLiteral("2026-04-01");
        CHECK(f.names(query).size() == 4);
        query.order = WorkerOrder::Verified;
        query.descending = true;
        CHECK(f.names(query, 1) == QStringList{QStringLiteral("曾国强")});
    }
}

TEST_CASE("one to verify is counted among those on the job, and apart from one who has left", "[roll]") {
    RollFixture f;
    const RollCounts before = WorkerRoll(*f.ledger).counts();
    CHECK(before.onJob == before.all);
    CHECK(before.toVerify == 1);
    CHECK(before.toVerifyOnJob == 1);
    Worker gone;
    gone.name = QStringLiteral("冯磊");
    gone.state = WorkerState::Left;
    gone.toVerify = true;
    WorkerStore(*f.ledger).save(gone);
    const RollCounts after = WorkerRoll(*f.ledger).counts();
    CHECK(after.onJob == before.onJob);
    CHECK(after.toVerify == 2);
    CHECK(after.toVerifyOnJob == 1);
}

TEST_CASE("the index follows every change, undo and redo", "[roll]") {
    RollFixture f;
    WorkerStore workers(*f.ledger);
    WorkerQuery all;
    const WorkerId id = WorkerRoll(*f.ledger).ids(all, 1).front();
    Worker worker = *workers.find(id);
    const QString before = worker.name;
    worker.name = QStringLiteral("欧阳娜娜");
    const HistoryId renamed = workers.save(worker);
    CHECK(f.search(QStringLiteral("oynn")).size() == 1);
    REQUIRE(History(*f.ledger).undo(renamed).done());
    CHECK(f.search(QStringLiteral("oynn")).isEmpty());
    CHECK(f.search(before).size() == 1);
    REQUIRE(History(*f.ledger).redo(renamed).done());
    workers.remove({id});
    CHECK(f.search(QStringLiteral("oynn")).isEmpty());
    Employer employer = *EmployerStore(*f.ledger).find(f.meituan);
    employer.name = QStringLiteral("饿了么蜂鸟");
    EmployerStore(*f.ledger).save(employer);
    CHECK(f.search(QStringLiteral("美团")).isEmpty());
    CHECK(f.search(QStringLiteral("fengniao")) == QStringList{QStringLiteral("曾国强")});
    CHECK(checkLedger(*f.ledger).problems == QStringList());
}

TEST_CASE("rows are added and renamed within one change as if one after the other", "[roll]") {
    CensusFixture f;
    WorkerStore workers(*f.ledger);
    const WorkerId old = f.add(QStringLiteral("张三"));
    f.ledger->write(QStringLiteral("导入"), [&](Database& database) {
        Worker one = *workers.find(old);
        one.name = QStringLiteral("李四");
        workers.put(one);
        one.name = QStringLiteral("王五");
        workers.put(one);
        Worker two = CensusFixture::person(QStringLiteral("赵六"));
        two.id = workers.put(two);
        two.name = QStringLiteral("张三");
        workers.put(two);
        const WorkerId three = workers.put(CensusFixture::person(QStringLiteral("钱七")));
        database.prepare("DELETE FROM worker WHERE id = ?").with(three).run();
    });
    CHECK(f.names({}) == QStringLiteral("王五 张三").split(u' '));
    CHECK(f.search(QStringLiteral("王五")).size() == 1);
    CHECK(f.search(QStringLiteral("张三")).size() == 1);
    for (const auto* gone : {"李四", "赵六", "钱七"}) {
        CHECK(f.search(QString::fromUtf8(gone)).isEmpty());
    }
    CHECK(checkLedger(*f.ledger).problems == QStringList());
}

TEST_CASE("check notices what the index misses, has too much of or has under another name", "[roll][check]") {
    RollFixture f;
    REQUIRE(checkLedger(*f.ledger).problems == QStringList());
    Database& database = f.ledger->database();
    SECTION("a word that nobody has") {
        database.execute("INSERT INTO derived_worker_search (rowid, words) VALUES (7, 'niemand')");
    }
    SECTION("words that are gone") {
        database.execute("INSERT INTO derived_worker_search (derived_worker_search) VALUES ('delete-all')");
    }
    SECTION("a person who is not in the order") {
        database.execute(
            "DELETE FROM derived_worker_order WHERE position = (SELECT max(position) FROM "
            "derived_worker_order)");
    }
    SECTION("a wrong place") {
        database.execute(
            "UPDATE derived_worker_order SET position = position + 65536 WHERE position = (SELECT "
            "min(position) FROM derived_worker_order)");
    }
    SECTION("a wrong place in the order of strokes") {
        database.execute(
            "UPDATE derived_worker_order SET stroke_position = stroke_position + 65536 WHERE position = "
            "(SELECT min(position) FROM derived_worker_order)");
    }
    SECTION("words that are gone from the index in the order of strokes") {
        database.execute(
            "INSERT INTO derived_worker_stroke_search (derived_worker_stroke_search) VALUES ('delete-all')");
    }
    SECTION("a change that was left waiting") {
        database.execute("INSERT INTO derived_worker_pending (id, came) VALUES (1, 'x')");
    }
    SECTION("a platform that is not the person's") {
        database.execute("UPDATE derived_worker_order SET platform = 'meituan' WHERE platform = 'sf'");
    }
    SECTION("a site under another name") {
        database.execute("INSERT INTO derived_workplace_search (rowid, words) VALUES (7, 'nirgends')");
    }
    CHECK_FALSE(checkLedger(*f.ledger).isWhole());
}

TEST_CASE("opening with other text tables rebuilds what is derived from them", "[roll]") {
    RollFixture f;
    f.ledger->keepBook([](Database& database) {
        database.execute(
            "UPDATE ledger_setting SET value = 'older' WHERE key = 'text_tables';"
            "INSERT INTO derived_worker_search (derived_worker_search) VALUES ('delete-all');"
            "UPDATE derived_worker_order SET stroke_position = stroke_position - 65536");
    });
    CHECK(f.search(QStringLiteral("仇")).isEmpty());
    f.reopen();
    CHECK(areDerivedCurrent(f.ledger->database()));
    CHECK(f.search(QStringLiteral("仇")).size() == 1);
    CHECK(f.search(QStringLiteral("骑龙站")).size() == 1);
    CHECK(checkLedger(*f.ledger).problems == QStringList());
}

TEST_CASE("a search can be ended from another thread", "[roll]") {
    CensusFixture f;
    std::vector<Worker> many(3000, CensusFixture::person(QStringLiteral("张三")));
    WorkerStore(*f.ledger).add(QStringLiteral("导入"), many);
    const auto other = f.ledger->another();
    std::atomic<bool> stop = false;
    std::thread interrupter([&] {
        while (!stop) {
            other->database().interrupt();
        }
    });
    WorkerQuery query;
    query.text = QStringLiteral("z");
    ErrorKind kind = ErrorKind::Internal;
    for (int i = 0; i < 100000 && kind != ErrorKind::Cancelled; ++i) {
        try {
            WorkerRoll(*other).ids(query);
        } catch (const Error& error) {
            kind = error.kind();
        }
    }
    stop = true;
    interrupter.join();
    CHECK(kind == ErrorKind::Cancelled);
    CHECK(WorkerRoll(*other).ids(query).size() == 3000);
}
