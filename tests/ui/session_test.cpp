// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QThread>

#include "tests/ledger/ledger_fixture.h"
#include "ui/shell/session.h"

using namespace nuanxin;
using namespace nuanxin::ui;

namespace {
constexpr int kPatienceMs = 20'000;
}

TEST_CASE("a change is told on the window's thread, whoever wrote", "[session]") {
    test::LedgerFixture fixture;
    Session session;
    session.adopt(std::move(fixture.ledger));
    QThread* told = nullptr;
    QString label;
    QObject::connect(&session, &Session::changed, &session, [&](const ChangeNotice& notice) {
        told = QThread::currentThread();
        label = notice.label;
    });
    QSignalSpy changes(&session, &Session::changed);
    session.run(
        {QStringLiteral("登记"), [](Ledger& ledger, Progress&) {
             PlaceStore(ledger).save({{}, {}, PlaceLevel::Street, QStringLiteral("骑龙街道"), {}, {}});
         }});
    REQUIRE(changes.wait(kPatienceMs));
    CHECK(told == QThread::currentThread());
    CHECK(label.contains(QStringLiteral("骑龙街道")));
}

TEST_CASE("a job runs elsewhere and ends on the window's thread", "[session]") {
    Jobs jobs;
    QThread* worked = nullptr;
    QThread* ended = nullptr;
    QSignalSpy end(&jobs, &Jobs::ended);
    jobs.start({QStringLiteral("算"), [&worked](Progress&) { worked = QThread::currentThread(); },
                [&ended] { ended = QThread::currentThread(); }});
    CHECK(jobs.running().size() == 1);
    REQUIRE(end.wait(kPatienceMs));
    CHECK(worked != nullptr);
    CHECK(worked != QThread::currentThread());
    CHECK(ended == QThread::currentThread());
    CHECK(jobs.running().empty());
}

TEST_CASE("a failed job is reported once; a cancelled one is not a failure", "[session]") {
    Jobs jobs;
    QSignalSpy failed(&jobs, &Jobs::failed), ended(&jobs, &Jobs::ended);
    bool done = false;
    jobs.start({QStringLiteral("写"), [](Progress&) { throw Error(ErrorKind::DiskFull); },
                [&done] { done = true; }});
    REQUIRE(ended.wait(kPatienceMs));
    CHECK(failed.size() == 1);
    CHECK_FALSE(done);

    Job* job = jobs.start({QStringLiteral("等"), [](Progress& progress) {
                               while (!progress.isCancelled()) {
                                   QThread::msleep(1);
                               }
                               throw Error(ErrorKind::Cancelled);
                           }});
    job->cancel();
    REQUIRE(ended.wait(kPatienceMs));
    CHECK(failed.size() == 1);
}

TEST_CASE("cancelling interrupts the statement that is running", "[session]") {
    test::LedgerFixture fixture;
    Session session;
    session.adopt(std::move(fixture.ledger));
    std::atomic<bool> inside = false;
    QSignalSpy ended(&session.jobs(), &Jobs::ended), failed(&session.jobs(), &Jobs::failed);
    Job* job = session.run(
        {QStringLiteral("数"), [&inside](Ledger& ledger, Progress&) {
             inside = true;
             ledger.database().number(
                 "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n");
         }});
    while (!inside) {
        QThread::msleep(1);
    }
    // The statement may not have begun yet; an interrupt before it is lost, so ask again.
    while (!ended.wait(50) && ended.isEmpty()) {
        job->cancel();
    }
    CHECK(failed.isEmpty());
}

TEST_CASE("closing ends what runs and drops what it would have done", "[session]") {
    test::LedgerFixture fixture;
    Session session;
    session.adopt(std::move(fixture.ledger));
    bool done = false;
    session.run({QStringLiteral("等"),
                 [](Ledger&, Progress& progress) {
                     while (!progress.isCancelled()) {
                         QThread::msleep(1);
                     }
                 },
                 [&done] { done = true; }});
    session.close();
    CHECK_FALSE(session.isOpen());
    QSignalSpy ended(&session.jobs(), &Jobs::ended);
    ended.wait(kPatienceMs);
    CHECK_FALSE(done);
}

TEST_CASE("a backup made in the background is known afterwards", "[session]") {
    test::LedgerFixture fixture;
    Session session;
    session.adopt(std::move(fixture.ledger));
    CHECK_FALSE(session.lastBackup().has_value());
    QSignalSpy known(&session, &Session::backupChanged);
    session.backUp(BackupReason::Daily);
    REQUIRE(known.wait(kPatienceMs));
    REQUIRE(session.lastBackup().has_value());
    CHECK(session.lastBackup()->reason == BackupReason::Daily);
}
