// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/census/person_page.h"
#include "core/branch/person_erasure.h"

#include <QFile>
#include <algorithm>

#include "core/census/duplicate_store.h"
#include "core/census/survey_store.h"
#include "core/census/worker_problem_store.h"
#include "core/census/worker_role_store.h"
#include "core/ledger/check.h"
#include "core/ledger/drafts.h"
#include "tests/census/census_fixture.h"

using namespace nuanxin;
using namespace nuanxin::test;

namespace {

// A person about whom there is something in every table, and another beside.
struct PersonFixture : CensusFixture {
    WorkerId person, joined, other;
    HistoryId import;

    PersonFixture() {
        std::vector<Worker> both{CensusFixture::person(QStringLiteral("欧阳芷若")),
                                 CensusFixture::person(QStringLiteral("张三"))};
        both[0].phone.plain = QStringLiteral("13800000001");
        both[0].community = qilong;
        both[0].source = QStringLiteral("名册.xlsx");
        import = WorkerStore(*ledger).add(QStringLiteral("导入 名册.xlsx"), both);
        person = both[0].id;
        other = both[1].id;
        joined = add(QStringLiteral("欧阳芷若"), QStringLiteral("13800000001"));
        DuplicateStore(*ledger).sweep();
        JoinStore(*ledger).join(person, joined, {QStringLiteral("phone_sealed")});
        ledger->write(QStringLiteral("问题"), [this](Database&) {
            WorkerProblemStore(*ledger).put({{},
                                             person,
                                             QStringLiteral("birth_date"),
                                             QStringLiteral("no_such_date"),
                                             QStringLiteral("1990-02-30"),
                                             QStringLiteral("名册.xlsx"),
                                             {}});
        });
        WorkerRole role;
        role.worker = person;
        role.kind = QStringLiteral("grid_assistant");
        const WorkerRoleId gone = WorkerRoleStore(*ledger).save(role);
        WorkerRoleStore(*ledger).remove(gone);
        WorkerRoleStore(*ledger).save(role);
        SurveyRound round{{}, QStringLiteral("摸排"), QStringLiteral("2026H1"), {}, {}, {}};
        round.id = SurveyStore(*ledger).saveRound(round, {qilong});
        SurveyStore(*ledger).saveVisit(
            {{}, round.id, person, {}, {}, QStringLiteral("2026-05-01"), QStringLiteral("verified"), {}});
        Drafts(*ledger).save(
            {QStringLiteral("worker"), person.value(), 1, {}, {{QStringLiteral("note"), 1}}});
    }
};

QByteArray fileAndLog(const QString& path) {
    QByteArray bytes;
    for (const auto* suffix : {"", "-wal"}) {
        QFile file(path + QLatin1String(suffix));
        if (file.open(QIODevice::ReadOnly)) {
            bytes += file.readAll();
        }
    }
    return bytes;
}

}  // namespace

TEST_CASE("a person's page shows all that is held and where it came from", "[person]") {
    PersonFixture f;
    const PersonPage page = personPage(*f.ledger, f.person);
    CHECK(page.name == QStringLiteral("欧阳芷若"));
    const auto value = [&](const char* column) {
        const auto found = std::find_if(page.fields.begin(), page.fields.end(), [&](const auto& field) {
            return field.column == QLatin1String(column);
        });
        return found == page.fields.end() ? QString() : found->value;
    };
    CHECK(value("phone_sealed") == QStringLiteral("138****0001"));
    CHECK(value("community_id") == QStringLiteral("骑龙社区"));
    CHECK(value("state") == QStringLiteral("在岗"));
    CHECK(value("source") == QStringLiteral("名册.xlsx"));
    CHECK(value("note").isEmpty());
    CHECK(page.problems.size() == 1);
    CHECK(page.roles.size() == 1);
    CHECK(page.visits.size() == 1);
    REQUIRE(page.joined.size() == 1);
    CHECK(page.joined[0].worker == f.joined);
    CHECK(page.history.back().label == QStringLiteral("导入 名册.xlsx"));
    CHECK(page.reveals.empty());
    const PersonPage shown = personPage(*f.ledger, f.person, QStringLiteral("本人查询"));
    CHECK(std::any_of(shown.fields.begin(), shown.fields.end(),
                      [](const auto& field) { return field.value == QStringLiteral("13800000001"); }));
    CHECK(shown.reveals.size() == 1);
    CHECK(kindThrown([&] { personPage(*f.ledger, WorkerId(7)); }) == ErrorKind::BadInput);
}

TEST_CASE("erasing a person leaves nothing of them in the file but a count", "[person][erase]") {
    PersonFixture f;
    const QByteArray name = QStringLiteral("欧阳芷若").toUtf8();
    const QByteArray letter = QStringLiteral("芷").toUtf8();  // stands alone in the search index
    f.ledger->database().prepare("PRAGMA wal_checkpoint(TRUNCATE)").run();
    REQUIRE(fileAndLog(f.path).contains(name));
    REQUIRE(fileAndLog(f.path).contains(letter));

    const ErasureResult result = erasePersons(*f.ledger, {f.person});
    CHECK(result.rows >= 6);
    CHECK(result.historyEntries >= 6);
    CHECK_FALSE(fileAndLog(f.path).contains(name));
    CHECK_FALSE(fileAndLog(f.path).contains(letter));
    CHECK_FALSE(fileAndLog(f.path).contains("zhiruo"));
    CHECK(f.names({}) == QStringList{QStringLiteral("张三")});
    CHECK_FALSE(WorkerStore(*f.ledger).find(f.joined));
    CHECK(Drafts(*f.ledger).list().empty());
    CHECK(History(*f.ledger).find(result.entry)->label == QStringLiteral("彻底删除从业人员 1 人"));
    CHECK(checkLedger(*f.ledger).problems == QStringList());

    // What others have in the same entries can still be taken back.
    const HistoryEntry import = *History(*f.ledger).find(f.import);
    CHECK(import.redacted == 1);
    CHECK(import.rows == 2);
    REQUIRE(History(*f.ledger).undo(f.import).done());
    CHECK(f.names({}).isEmpty());
    CHECK(checkLedger(*f.ledger).problems == QStringList());
}

TEST_CASE("the history names the persons a step is about, until they are erased", "[person][erase]") {
    PersonFixture f;
    const WorkerId other = f.add(QStringLiteral("仇晓敏"));
    const HistoryId adding = History(*f.ledger).undoable()->id;
    REQUIRE(History(*f.ledger).undo(adding).done());
    REQUIRE(History(*f.ledger).redo(adding).done());
    const auto labels = [&f] {
        QStringList all;
        for (const HistoryEntry& entry : History(*f.ledger).list(100)) {
            all << entry.label;
        }
        return all;
    };
    for (const auto* label :
         {"合并 欧阳芷若 与 欧阳芷若", "新建 仇晓敏", "撤销：新建 仇晓敏", "重做：新建 仇晓敏"}) {
        INFO(label);
        CHECK(labels().contains(QString::fromUtf8(label)));
    }
    HistoryFilter filter;
    filter.text = QStringLiteral("晓敏");
    CHECK(History(*f.ledger).count(filter) == 3);
    erasePersons(*f.ledger, {f.person, other});
    CHECK_FALSE(labels().join(u' ').contains(QStringLiteral("仇晓敏")));
    CHECK_FALSE(labels().join(u' ').contains(QStringLiteral("欧阳")));
    for (const auto* label : {"合并两条从业人员记录", "撤销：新建从业人员"}) {
        INFO(label);
        CHECK(labels().contains(QString::fromUtf8(label)));
    }
    CHECK(checkLedger(*f.ledger).problems == QStringList());
}

TEST_CASE("an entry of which nothing is left can be neither undone nor redone, and is not offered",
          "[erase]") {
    CensusFixture f;
    History history(*f.ledger);
    const HistoryId before = history.undoable()->id;
    const WorkerId id = f.add(QStringLiteral("张三"));
    const HistoryId adding = history.undoable()->id;
    const WorkerId undone = f.add(QStringLiteral("李四"));
    const HistoryId addingUndone = history.undoable()->id;
    REQUIRE(history.undo(addingUndone).done());
    erasePersons(*f.ledger, {id, undone});
    CHECK(kindThrown([&] { history.undo(adding); }) == ErrorKind::BadInput);
    CHECK(kindThrown([&] { history.redo(addingUndone); }) == ErrorKind::BadInput);
    CHECK(history.undoable()->id == before);
    CHECK_FALSE(history.redoable());
    CHECK(checkLedger(*f.ledger).problems == QStringList());
}

TEST_CASE("a redacted entry is still guarded: rows that went missing otherwise are noticed",
          "[erase][check]") {
    PersonFixture f;
    erasePersons(*f.ledger, {f.person});
    REQUIRE(checkLedger(*f.ledger).isWhole());
    SECTION("a redaction that nobody made") {
        f.ledger->database().execute(
            "UPDATE ledger_history SET redacted = redacted + 1 WHERE redacted = 0 AND kind = 0");
    }
    SECTION("the bytes of a redacted entry gone") {
        f.ledger->database().execute(
            "UPDATE ledger_history SET changeset = x'' WHERE redacted = 1 AND row_count = 2");
    }
    CHECK_FALSE(checkLedger(*f.ledger).isWhole());
}

TEST_CASE("only an administrator erases", "[erase]") {
    PersonFixture f;
    Users(*f.ledger).add(QStringLiteral("小王"), Role::Instructor, kPassword);
    f.reopen({QStringLiteral("小王"), kPassword});
    CHECK(kindThrown([&] { erasePersons(*f.ledger, {f.person}); }) == ErrorKind::NotAllowed);
    CHECK(WorkerStore(*f.ledger).find(f.person));
}
