// SPDX-License-Identifier: GPL-3.0-or-later
// What a clerk would not let pass: values that cannot both be true, and dates that cannot be.
#include "core/census/worker_problem_store.h"
#include "core/census/worker_store.h"
#include "tests/exchange/import_fixture.h"

using namespace nuanxin;
using namespace nuanxin::test;

namespace {

const QString kHead = QStringLiteral("姓名|性别|出生日期|身份证号|手机|入职日期|离职日期|状态");

Worker workerOf(Ledger& ledger, const Rehearsal& rehearsal, int row) {
    return WorkerStore(ledger).findPlain(WorkerId(rehearsal.recordOf(row))).value();
}

// @ is a man's number of 1990-05-15, # a woman's of the same day.
QString withNumbers(const char* row) {
    return QString::fromUtf8(row)
        .replace(u'@', identity(QStringLiteral("19900515"), 101))
        .replace(u'#', identity(QStringLiteral("19900515"), 102));
}

struct Outcome {
    QString told, says, record;
    bool toVerify = false;
};

// The last of the rows; those before it are on the roll already.
Outcome outcomeOf(const QStringList& rows) {
    LedgerFixture fixture;
    for (const QString& row : rows.mid(0, rows.size() - 1)) {
        import(*fixture.ledger, {kHead, row}, "workers", QStringLiteral("先前.xlsx"));
    }
    const auto rehearsal = rehearse(*fixture.ledger, bookOf({kHead, rows.back()}));
    Outcome outcome;
    for (const CellProblem& problem : rehearsal->problemsOf(0)) {
        outcome.told += problem.code + u' ';
        outcome.says += problem.says;
    }
    rehearsal->commit();
    const Worker worker = workerOf(*fixture.ledger, *rehearsal, 0);
    outcome.record = QStringList{worker.sex, worker.birthDate, worker.startedOn, worker.leftOn,
                                 workerStateCode(worker.state)}
                         .join(u' ');
    outcome.toVerify = worker.toVerify;
    CHECK(WorkerProblemStore(*fixture.ledger).of(worker.id, false).size() == rehearsal->problemsOf(0).size());
    // The same row once more says nothing new.
    const QByteArray once = dumpOf(fixture.ledger->database());
    const auto again = rehearse(*fixture.ledger, bookOf({kHead, rows.back()}));
    CHECK(again->verdict(0).verdict == Verdict::Same);
    again->commit();
    CHECK((dumpOf(fixture.ledger->database()) == once));
    return outcome;
}

}  // namespace

TEST_CASE("what goes together is no problem", "[import]") {
    const auto [row, record] = GENERATE(table<const char*, const char*>({
        {"矛一|男|1990-05-15|@||2020-01-01||在职", "1 1990-05-15 2020-01-01  on_job"},
        {"矛一|女||#||2020|2021|离职", "2 1990-05-15 2020 2021 left"},
        {"矛一||1990-05|@|||2021-03|", "1 1990-05-15  2021-03 left"},
        {"矛一||1990年|@||2021-03|2021|离职", "1 1990-05-15 2021-03 2021 left"},
        {"矛一||1990-05-01|@||||", "1 1990-05-15   on_job"},
        {"矛一|未知||@||||", "1 1990-05-15   on_job"},
        {"矛一|女|1985-03-02||13800000001|2020-01-01|2020-01-01|离职",
         "2 1985-03-02 2020-01-01 2020-01-01 left"},
    }));
    CAPTURE(row);
    const Outcome outcome = outcomeOf({withNumbers(row)});
    CHECK(outcome.told == QString());
    CHECK(outcome.record == QString::fromUtf8(record));
    CHECK_FALSE(outcome.toVerify);
}

TEST_CASE("what cannot be is told with both values, and the person is to be verified", "[import]") {
    const auto [row, told, says,
                record] = GENERATE(table<const char*, const char*, const char*, const char*>({
        {"矛一|女||@||||", "contradiction ", "性别是“女”，按证件号码是“男”", "1 1990-05-15   on_job"},
        {"矛一|男||#||||", "contradiction ", "性别是“男”，按证件号码是“女”", "2 1990-05-15   on_job"},
        {"矛一||1991-05-15|@||||", "contradiction ", "出生日期是 1991-05-15，按证件号码是 1990-05-15",
         "1 1990-05-15   on_job"},
        {"矛一||1990-06|@||||", "contradiction ", "1990-06", "1 1990-05-15   on_job"},
        {"矛一|||@||2022-01-01|2021-01-01|离职", "contradiction ",
         "离岗日期 2021-01-01 早于入职日期 2022-01-01", "1 1990-05-15 2022-01-01 2021-01-01 left"},
        {"矛一|||@||2020-01-01|2021-01-01|在职", "contradiction ", "“在岗”，离岗日期却是 2021-01-01",
         "1 1990-05-15 2020-01-01 2021-01-01 on_job"},
        {"矛一|||@||1980-01-01||", "contradiction ", "入职日期 1980-01-01 早于出生日期 1990-05-15",
         "1 1990-05-15 1980-01-01  on_job"},
        {"矛一|||@||2099-01-01||", "date_implausible ", "“入职日期”是 2099-01-01，还没有到",
         "1 1990-05-15   on_job"},
        {"矛一|||@||1900-01-01||", "date_implausible ", "1900-01-01，太早了", "1 1990-05-15   on_job"},
        {"矛一|||@|||2099-01|在职", "date_implausible ", "“离岗日期”是 2099-01", "1 1990-05-15   on_job"},
        {"矛一||2099-01-01||13800000001|||", "date_implausible ", "“出生日期”是 2099-01-01", "    on_job"},
        {"矛一||1900-01-01||13800000001|||", "date_implausible ", "太早了", "    on_job"},
        {"矛一||2020-01-01||13800000001|||", "date_implausible ", "2020-01-01，还不满 16 周岁",
         " 2020-01-01   on_job"},
    }));
    CAPTURE(row);
    const Outcome outcome = outcomeOf({withNumbers(row)});
    CHECK(outcome.told == QString::fromUtf8(told));
    CHECK(outcome.says.contains(QString::fromUtf8(says)));
    CHECK(outcome.record == QString::fromUtf8(record));
    CHECK(outcome.toVerify);
}

TEST_CASE("a row against what is on record is told too", "[import]") {
    const auto [known, row, says,
                record] = GENERATE(table<const char*, const char*, const char*, const char*>({
        {"矛一|||@|13800000001|||", "矛一|女|||13800000001|||", "性别是“女”，按证件号码是“男”",
         "1 1990-05-15   on_job"},
        {"矛一|||@|13800000001|||", "矛一||1985-02-03||13800000001|||",
         "出生日期是 1985-02-03，按证件号码是 1990-05-15", "1 1990-05-15   on_job"},
        {"矛一|女|||13800000001|||", "矛一|||@|13800000001|||", "性别是“女”，按证件号码是“男”",
         "1 1990-05-15   on_job"},
        {"矛一||||13800000001|2022||", "矛一||||13800000001||2020|", "离岗日期 2020 早于入职日期 2022",
         "  2022 2020 left"},
        {"矛一||||13800000001||2020|", "矛一||||13800000001|||在职", "离岗日期却是 2020", "   2020 on_job"},
    }));
    CAPTURE(known, row);
    const Outcome outcome = outcomeOf({withNumbers(known), withNumbers(row)});
    CHECK(outcome.told == u"contradiction ");
    CHECK(outcome.says.contains(QString::fromUtf8(says)));
    CHECK(outcome.record == QString::fromUtf8(record));
    CHECK(outcome.toVerify);
}

TEST_CASE("a number of nobody who could work is not taken", "[import]") {
    const QString birth = GENERATE(QStringLiteral("21300505"), QStringLiteral("18800505"));
    const Outcome outcome = outcomeOf({QStringLiteral("矛一|||%1|13800000001|||").arg(identity(birth, 101))});
    CHECK(outcome.told == u"date_implausible ");
    CHECK(outcome.record == u"    on_job");
}
