// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/census/worker_store.h"

#include <QSet>

#include "core/census/worker_problem_store.h"
#include "core/ledger/check.h"
#include "core/ledger/registers.h"
#include "tests/census/census_fixture.h"

using namespace nuanxin;
using namespace nuanxin::test;

namespace {

Worker full(const CensusFixture& f) {
    Worker worker;
    worker.name = QStringLiteral("仇晓敏");
    worker.documentName = QStringLiteral("仇曉敏");
    worker.sex = QStringLiteral("2");
    worker.birthDate = QStringLiteral("1990-03-07");
    worker.ethnicity = QStringLiteral("01");
    worker.education = QStringLiteral("61");
    worker.politicalStatus = QStringLiteral("01");
    worker.occupation = QStringLiteral("rider");
    worker.platform = QStringLiteral("meituan");
    worker.employer = f.meituan;
    worker.site = f.qilongSite;
    worker.community = f.qilong;
    worker.documentKind = QStringLiteral("passport");
    worker.identity.plain = QStringLiteral("E12345678");
    worker.phone.plain = QStringLiteral("138 1234 5678");
    worker.address.plain = QStringLiteral("永丰街道骑龙社区幸福路1号");
    worker.startedOn = QStringLiteral("2023-02");
    worker.state = WorkerState::Left;
    worker.toVerify = true;
    worker.consentBasis = QStringLiteral("consent");
    worker.note = QStringLiteral("早班");
    return worker;
}

}  // namespace

TEST_CASE("a worker is read back as saved, with sealed fields masked", "[worker]") {
    CensusFixture f;
    const WorkerId id = f.add(full(f));
    const Worker read = *WorkerStore(*f.ledger).find(id);
    CHECK(read.name == QStringLiteral("仇晓敏"));
    CHECK(read.documentName == QStringLiteral("仇曉敏"));
    CHECK(read.platform == QStringLiteral("meituan"));
    CHECK(read.employer == f.meituan);
    CHECK(read.site == f.qilongSite);
    CHECK(read.community == f.qilong);
    CHECK(read.startedOn == QStringLiteral("2023-02"));
    CHECK(read.state == WorkerState::Left);
    CHECK(read.toVerify);
    CHECK(read.note == QStringLiteral("早班"));
    CHECK(read.phone.masked == QStringLiteral("138****5678"));
    CHECK(read.identity.masked == QStringLiteral("E1*****78"));
    CHECK(read.address.masked == QStringLiteral("永丰街道骑龙****"));
    CHECK_FALSE(read.phone.plain);
    CHECK(*WorkerStore(*f.ledger).findPlain(id)->phone.plain == QStringLiteral("13812345678"));
    CHECK(checkLedger(*f.ledger).problems == QStringList());
}

TEST_CASE("a save writes the columns whose plain value changed and no others", "[worker]") {
    CensusFixture f;
    WorkerStore workers(*f.ledger);
    const WorkerId id = f.add(full(f));
    History history(*f.ledger);
    const qint64 before = history.count();

    Worker worker = *workers.findPlain(id);
    worker.phone.plain = QStringLiteral("138-1234-5678");  // the same number
    CHECK_FALSE(workers.save(worker).isValid());
    CHECK(history.count() == before);

    worker.note = QStringLiteral("晚班");
    worker.phone.plain = QStringLiteral("13900001111");
    const HistoryId entry = workers.save(worker);
    const auto changes = history.changesOf(entry, 10);
    REQUIRE(changes.size() == 1);
    QSet<QString> nouns;
    for (const CellChange& cell : changes[0].cells) {
        nouns << cell.noun;
    }
    CHECK(nouns == QSet<QString>{QStringLiteral("备注"), QStringLiteral("电话")});
    CHECK(history.find(entry)->label == QStringLiteral("修改 %1：备注、电话").arg(QStringLiteral("仇晓敏")));
}

TEST_CASE("what the chain keeps of a label for ever names nobody", "[worker]") {
    CensusFixture f;
    WorkerStore workers(*f.ledger);
    Worker worker = full(f);
    workers.save(worker);
    worker.name = QStringLiteral("仇小敏");
    workers.save(worker);
    workers.change({worker.id}, QStringLiteral("备注"), [](Worker& one) { one.note = QStringLiteral("x"); });
    workers.remove({worker.id});
    for (const HistoryEntry& entry : History(*f.ledger).list(4)) {
        CHECK(entry.label.contains(u'仇'));
    }
    CHECK(f.ledger->database().number("SELECT count(*) FROM ledger_history WHERE instr(label, '仇') > 0") ==
          0);
    CHECK(workers.count() == 0);
}

TEST_CASE("wrong input is refused with a sentence and nothing is written", "[worker]") {
    CensusFixture f;
    const qint64 before = History(*f.ledger).count();
    Worker worker = full(f);
    SECTION("no name") {
        worker.name = QStringLiteral("  ");
    }
    SECTION("a phone that is none") {
        worker.phone.plain = QStringLiteral("一三八");
    }
    SECTION("a number with a wrong check digit") {
        worker.documentKind = QStringLiteral("resident_id");
        worker.identity.plain = QStringLiteral("361199199003070320");
    }
    SECTION("a number that a spreadsheet has rounded") {
        worker.documentKind = QStringLiteral("resident_id");
        worker.identity.plain = QStringLiteral("3.61199E+17");
    }
    CHECK(kindThrown([&] { WorkerStore(*f.ledger).save(worker); }) == ErrorKind::BadInput);
    CHECK(History(*f.ledger).count() == before);
}

TEST_CASE("many workers are added and edited as one change each, and undone as one", "[worker]") {
    CensusFixture f;
    WorkerStore workers(*f.ledger);
    const QByteArray empty = dumpOf(f.ledger->database());
    std::vector<Worker> many;
    for (int i = 0; i < 50; ++i) {
        many.push_back(CensusFixture::person(QStringLiteral("张三")));
    }
    const HistoryId added = workers.add(QStringLiteral("导入"), many);
    CHECK(workers.count() == 50);
    std::vector<WorkerId> ids;
    for (const Worker& worker : many) {
        REQUIRE(worker.id.isValid());
        ids.push_back(worker.id);
    }
    const HistoryId edited = workers.change(ids, QStringLiteral("职业"),
                                            [](Worker& one) { one.occupation = QStringLiteral("courier"); });
    CHECK(History(*f.ledger).find(edited)->rows == 50);
    CHECK(workers.find(ids[7])->occupation == QStringLiteral("courier"));
    REQUIRE(History(*f.ledger).undo(edited).done());
    REQUIRE(History(*f.ledger).undo(added).done());
    CHECK(dumpOf(f.ledger->database()) == empty);
    CHECK(f.search(QStringLiteral("张三")).isEmpty());
    CHECK(checkLedger(*f.ledger).problems == QStringList());
}

TEST_CASE("looking at a sealed field goes on record, and only some may", "[worker]") {
    CensusFixture f;
    const WorkerId id = f.add(full(f));
    CHECK(WorkerStore(*f.ledger).reveal(id, SealedColumn::Phone, QStringLiteral("回访")) ==
          QStringLiteral("13812345678"));
    const auto reveals = Registers(*f.ledger).reveals(10);
    REQUIRE(reveals.size() == 1);
    CHECK(reveals[0].column == QStringLiteral("phone_sealed"));
    CHECK(reveals[0].row == id.value());
}

TEST_CASE("settling the last open problem takes the mark to verify off", "[worker]") {
    CensusFixture f;
    Worker worker = CensusFixture::person(QStringLiteral("张三"));
    worker.toVerify = true;
    f.ledger->write(QStringLiteral("导入"), [&](Database&) {
        worker.id = WorkerStore(*f.ledger).put(worker);
        for (const auto* field : {"identity_number", "phone"}) {
            WorkerProblemStore(*f.ledger).put({{},
                                               worker.id,
                                               QLatin1String(field),
                                               QStringLiteral("identity_damaged"),
                                               QStringLiteral("3.61199E+17"),
                                               QStringLiteral("名册.xlsx"),
                                               {}});
        }
    });
    WorkerProblemStore problems(*f.ledger);
    const auto open = problems.of(worker.id, false);
    REQUIRE(open.size() == 2);
    CHECK(open[0].original == QStringLiteral("3.61199E+17"));
    CHECK(problems.countOpen() == 2);
    problems.settle(open[0].id);
    CHECK(WorkerStore(*f.ledger).find(worker.id)->toVerify);
    problems.settle(open[1].id);
    CHECK_FALSE(WorkerStore(*f.ledger).find(worker.id)->toVerify);
    CHECK(problems.countOpen() == 0);
    CHECK(problems.of(worker.id).size() == 2);
}

TEST_CASE("a reader sees the roll masked and changes nothing; a surveyor registers", "[worker]") {
    CensusFixture f;
    const WorkerId id = f.add(full(f));
    Users(*f.ledger).add(QStringLiteral("小李"), Role::Reader, kPassword);
    Users(*f.ledger).add(QStringLiteral("小陈"), Role::Surveyor, kPassword);
    f.reopen({QStringLiteral("小李"), kPassword});
    WorkerStore workers(*f.ledger);
    Worker worker = *workers.find(id);
    CHECK(WorkerRoll(*f.ledger).rows({id}).front().phone == QStringLiteral("138****5678"));
    worker.note = QStringLiteral("x");
    for (const auto& work : std::vector<std::function<void()>>{
             [&] { workers.save(worker); }, [&] { workers.remove({id}); }, [&] { workers.findPlain(id); },
             [&] { workers.reveal(id, SealedColumn::Identity, QStringLiteral("x")); }}) {
        CHECK(kindThrown(work) == ErrorKind::NotAllowed);
    }
    f.reopen({QStringLiteral("小陈"), kPassword});
    CHECK(WorkerStore(*f.ledger).save(worker).isValid());
}
