// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/latest_reader.h"

#include <QSignalSpy>
#include <QTest>
#include <atomic>
#include <catch2/catch.hpp>

#include "core/ledger/database.h"
#include "tests/ui/window_fixture.h"

using namespace nuanxin;
using namespace nuanxin::ui;
using namespace nuanxin::ui::test;

TEST_CASE("a question that the closing of its ledger cuts off has failed for nobody", "[session]") {
    WindowFixture f;
    f.adopt();
    LatestReader reader(f.window->session());
    const QSignalSpy failed(&reader, &LatestReader::failed);
    std::atomic<bool> reading = false;
    reader.ask([&reading](Ledger& ledger, const LatestReader::Deliver&) {
        reading = true;
        ledger.database().number(
            "WITH RECURSIVE long_work (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM long_work WHERE n < "
            "30000000) "
            "SELECT max(n) FROM long_work");
    });
    REQUIRE(QTest::qWaitFor([&reading] { return reading.load(); }, kPatienceMs));
    QTest::qWait(50);  // into the statement: an interrupt before it begins is none
    f.window->session().close();
    QCoreApplication::sendPostedEvents();
    CHECK(failed.isEmpty());
    CHECK_FALSE(reader.isBusy());
}
