// SPDX-License-Identifier: GPL-3.0-or-later
// What the program hands on comes back as what it was.
#include "core/census/worker_roll_store.h"
#include "core/exchange/sheet_reader.h"
#include "core/exchange/worker_export.h"
#include "core/ledger/progress.h"
#include "tests/exchange/import_fixture.h"

using namespace nuanxin;
using namespace nuanxin::test;

namespace {

QStringList roster() {
    const auto number = [](int sequence) { return identity(QStringLiteral("19900515"), sequence); };
    return QStringLiteral(
               "姓名|身份证号|手机|证件类型|性别|政治面貌|平台|企业名称|站点|街道|社区|网格|住址|入职日期|"
               "离职日期|状态|备注\n"
               "章一|%1|13911130001||男|党员|美团|甲配送有限公司|甲站|永丰街道|金星社区|第一网格|"
               "幸福小区1栋501室|2020-01|||+86 是家里的号\n"
               "章二||13911130002||女|团员|||甲站|永丰街道|金星社区||||2021-03|离职|\n"
               "JOHN SMITH|E12345678|13911130003|护照|男||抖音|||||||2022||在职|\n"
               "章四|H12345678|0793-2661234||||||||||||||在职|\n"
               "古丽·艾力|3.61199E+17|13911130005||女||||||||||||在职|\n"
               "章六|%2|1391113||男|民主人士|自建平台||||||||||\n"
               "章七|||||||||永丰街道|金星社区|||||||")
        .arg(number(101), number(103))
        .split(u'\n');
}

Workbook exported(LedgerFixture& fixture, bool unmasked, ExportFormat format = ExportFormat::Xlsx) {
    WorkerExport what;
    what.format = format;
    what.path = fixture.folder.filePath(format == ExportFormat::Xlsx ? QStringLiteral("导出.xlsx")
                                                                     : QStringLiteral("导出.csv"));
    for (const RollColumnInfo& info : rollColumns()) {
        what.columns.push_back(info.column);
    }
    what.workers = WorkerRoll(*fixture.ledger).ids({});
    what.unmasked = unmasked;
    what.toWhom = what.why = QStringLiteral("区委社会工作部");
    exportWorkers(*fixture.ledger, what, Progress::none());
    return readWorkbook(what.path);
}

}  // namespace

TEST_CASE("our own export, masked or not, gives no new persons and changes nothing", "[import]") {
    const bool unmasked = GENERATE(true, false);
    CAPTURE(unmasked);
    LedgerFixture fixture;
    import(*fixture.ledger, roster());
    const QByteArray before = dumpOf(fixture.ledger->database());
    const auto rehearsal =
        rehearse(*fixture.ledger, exported(fixture, unmasked), "workers", QStringLiteral("导出.xlsx"));
    REQUIRE(rehearsal->rowCount() == 7);
    for (int row = 0; row < rehearsal->rowCount(); ++row) {
        INFO(rehearsal->shownName(row).toStdString() << ": " << told(*rehearsal, row).toStdString());
        CHECK(told(*rehearsal, row) == u"same");
    }
    rehearsal->commit();
    CHECK((dumpOf(fixture.ledger->database()) == before));
}

TEST_CASE("an export fills another ledger with the same people", "[import]") {
    LedgerFixture fixture, other;
    import(*fixture.ledger, roster());
    const auto shown = [](Ledger& ledger) {
        QStringList lines;
        const WorkerRoll roll(ledger);
        for (const WorkerRow& row : roll.plainRows(roll.ids({}))) {
            QStringList cells;
            for (const RollColumnInfo& info : rollColumns()) {
                cells << shownIn(row, info.column, QDate(2026, 1, 1));
            }
            lines << cells.join(u'|');
        }
        return lines.join(u'\n');
    };
    const auto format = GENERATE(ExportFormat::Xlsx, ExportFormat::CsvUtf8, ExportFormat::CsvGb18030);
    CAPTURE(format);
    const auto rehearsal =
        rehearse(*other.ledger, exported(fixture, true, format), "workers", QStringLiteral("导出"));
    CHECK(rehearsal->columnsNotRead(0) == QStringList(titleOf(RollColumn::Age)));
    REQUIRE(rehearsal->rowCount() == 7);
    for (int row = 0; row < rehearsal->rowCount(); ++row) {
        CHECK(told(*rehearsal, row) == u"new");
    }
    rehearsal->commit();
    CHECK(shown(*other.ledger) == shown(*fixture.ledger));
    CHECK(shown(*other.ledger).contains(QStringLiteral("护照")));
    CHECK(shown(*other.ledger).contains(QStringLiteral("待核")));
}
