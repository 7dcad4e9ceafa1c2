// SPDX-License-Identifier: GPL-3.0-or-later
// What the check finds, and that it says so in the user's words.
#include "core/ledger/check.h"

#include "core/ledger/backup.h"
#include "tests/ledger/ledger_fixture.h"

using namespace nuanxin;
using namespace nuanxin::test;

TEST_CASE("check notices a changed cell, a cut history and a broken reference", "[check]") {
    LedgerFixture f;
    const PlaceId id = f.addPlace(QStringLiteral("骑龙社区"));
    f.addPlace(QStringLiteral("金星社区"));
    REQUIRE(checkLedger(*f.ledger).isWhole());
    CHECK(checkLedger(*f.ledger).changesets == 3);
    CHECK(checkLedger(*f.ledger).advice.isEmpty());
    Database& database = f.ledger->database();
    QString said;
    QString detail;
    SECTION("a cell that no change wrote") {
        database.prepare("UPDATE place SET note = '改了', code = '1' WHERE id = ?").with(id).run();
        said = QStringLiteral("区划“骑龙社区”的代码、备注与历史记下的不一致。它最后一次记下的改动是 ");
        detail = QStringLiteral("place %1").arg(id.value());
    }
    SECTION("a row that no change added") {
        database.execute("INSERT INTO place (id, level, name) VALUES (5, 2, '外来街道')");
        said = QStringLiteral("区划“外来街道”在历史里没有来历，不是用本程序写进来的。");
        detail = QStringLiteral("place 5");
    }
    SECTION("a row that no change removed") {
        database.prepare("DELETE FROM place WHERE id = ?").with(id).run();
        said = QStringLiteral("区划“骑龙社区”不见了，历史里没有删除它的记录。");
        detail = QStringLiteral("place %1").arg(id.value());
    }
    SECTION("a history entry that is gone") {
        database.execute("DELETE FROM ledger_history WHERE id = (SELECT min(id) FROM ledger_history)");
        said = QStringLiteral("admin 做的“新建区划 骑龙社区”，与它前面的历史接不上");
        detail = QStringLiteral("ledger_history");
    }
    SECTION("a label that was rewritten") {
        database.execute("UPDATE ledger_history SET label = 'x'");
        said = QStringLiteral("admin 做的“x”，与它前面的历史接不上");
        detail = QStringLiteral("ledger_history");
    }
    SECTION("a changeset that was cut") {
        database.execute("UPDATE ledger_history SET changeset = substr(changeset, 1, length(changeset) - 3)");
        said = QStringLiteral("admin 做的“新建区划 金星社区”，历史里记下的改动内容读不出来");
        detail = QStringLiteral("changeset");
    }
    SECTION("a reference to nothing") {
        database.execute("PRAGMA foreign_keys = OFF; UPDATE place SET parent_id = 99");
        said = QStringLiteral("区划“骑龙社区”的“上级”已不在台账里。");
        detail = QStringLiteral("parent_id");
    }
    const CheckReport report = checkLedger(*f.ledger);
    CHECK_FALSE(report.isWhole());
    const QString all = report.problems.join(u'\n');
    INFO(all);
    CHECK(all.contains(said));
    CHECK((said.contains(QStringLiteral("没有来历")) || all.contains(QStringLiteral("admin 做的“"))));
    CHECK_FALSE(all.contains(QStringLiteral("place")));
    CHECK_FALSE(all.contains(QString::number(id.value())));
    REQUIRE(report.details.size() == report.problems.size());
    CHECK(report.details.join(u'\n').contains(detail));
}

TEST_CASE("the check tells which backup to restore, or that there is none", "[check]") {
    LedgerFixture f;
    f.addPlace(QStringLiteral("骑龙社区"));
    const auto advice = [&f] {
        f.ledger->database().execute("UPDATE ledger_history SET label = 'x'");
        return checkLedger(*f.ledger).advice;
    };
    SECTION("without a backup") {
        CHECK(advice().contains(QStringLiteral("没有备份")));
    }
    SECTION("with one") {
        const BackupInfo backup = makeBackup(f.ledger->database(), BackupReason::ByHand);
        CHECK(advice().contains(backup.at.toString(QStringLiteral("yyyy-MM-dd HH:mm"))));
        CHECK(advice().contains(backupReasonName(BackupReason::ByHand)));
    }
}

TEST_CASE("a history that was altered everywhere is not listed without end", "[check]") {
    LedgerFixture f;
    for (int i = 0; i < 250; ++i) {
        f.addPlace(QStringLiteral("区划%1").arg(i));
    }
    f.ledger->database().execute("UPDATE ledger_history SET row_count = 99");
    const CheckReport report = checkLedger(*f.ledger);
    CHECK(report.problems.size() == report.details.size());
    CHECK(report.problems.size() == 200);
    CHECK(report.unlisted > 0);
}
