// SPDX-License-Identifier: GPL-3.0-or-later
// A commit takes whatever its rehearsal took.
#include "core/census/worker_store.h"
#include "core/exchange/cell_reading.h"
#include "core/exchange/worker_target.h"
#include "core/ledger/error.h"
#include "tests/exchange/import_fixture.h"

using namespace nuanxin;
using namespace nuanxin::test;

namespace {

const QString kHead = QStringLiteral("姓名|身份证号码|手机|证件类型");

Worker workerOf(Ledger& ledger, const Rehearsal& rehearsal, int row) {
    return WorkerStore(ledger).findPlain(WorkerId(rehearsal.recordOf(row))).value();
}

// A store with a rule that no cell was read by.
class Strict : public WorkerTarget {
public:
    using WorkerTarget::WorkerTarget;
    qint64 write(Database& database, const RecordToWrite& record) override {
        if (record.values[WorkerField::kName] == u"章二") {
            throw Error(ErrorKind::BadInput, QStringLiteral("不合规矩。"));
        }
        return WorkerTarget::write(database, record);
    }
};

}  // namespace

TEST_CASE("a document's kind follows from its number where no column gives it, or not what is known",
          "[import]") {
    const auto [kind, number, expected, stored] =
        GENERATE(table<const char*, const char*, const char*, const char*>({
            {"", "E12345678", "new", "passport"},
            {"", "EA1234567", "new", "passport"},
            {"", "G12345678", "new", "passport"},
            {"", "H12345678", "new", "other"},
            {"", "H1234567801", "new", "other"},
            {"", "M12345678", "new", "other"},
            {"", "USA110085050599", "new", "foreign_permanent_card"},
            {"", "AB12", "new identity_length", ""},
            {"", "12345678", "new identity_length", ""},
            {"港澳通行证", "H12345678", "new", "other"},
            {"台胞证", "12345678", "new", "other"},
            {"中华人民共和国居民身份证", "@", "new", "resident_id"},
            {"无", "E12345678", "new", "passport"},
            {"户口簿", "@", "new unknown_code", "resident_id"},
            {"驾驶证", "E12345678", "new unknown_code", "passport"},
            {"户口簿", "AB12", "new unknown_code identity_length", ""},
            {"居民身份证", "E12345678", "new identity_length", ""},
            {"护照", "E12345678", "new", "passport"},
        }));
    CAPTURE(kind, number);
    LedgerFixture fixture;
    const QString resident = identity(QStringLiteral("19900101"), 101);
    const QString written = QString::fromUtf8(number).replace(u'@', resident);
    const auto rehearsal = rehearse(
        *fixture.ledger,
        bookOf({kHead, QStringLiteral("章一|%1|13800000001|%2").arg(written, QString::fromUtf8(kind))}));
    CHECK(told(*rehearsal, 0) == QString::fromUtf8(expected));
    rehearsal->commit();
    const Worker worker = workerOf(*fixture.ledger, *rehearsal, 0);
    CHECK(*worker.identity.plain == (*stored == 0 ? QString() : written));
    CHECK(worker.documentKind == (*stored == 0 ? QStringLiteral("resident_id") : QString::fromUtf8(stored)));
    CHECK(worker.toVerify == QString::fromUtf8(expected).contains(u"_"));
}

TEST_CASE("a document's kind comes and goes with its number", "[import]") {
    LedgerFixture fixture;
    import(*fixture.ledger, {kHead, QStringLiteral("章一||13800000001|护照")});
    const auto found = rehearse(*fixture.ledger, bookOf({kHead, QStringLiteral("章一|E12345678|13800000001|"),
                                                         QStringLiteral("章二||13800000002|"),
                                                         QStringLiteral("章二|G12345678|13800000002|")}));
    CHECK(told(*found, 0) == QStringLiteral("update: 证件种类 →护照; 证件号码 →E1*****78"));
    found->commit();
    CHECK(workerOf(*fixture.ledger, *found, 0).documentKind == u"passport");
    CHECK(workerOf(*fixture.ledger, *found, 2).documentKind == u"passport");
    CHECK(found->recordOf(1) == found->recordOf(2));
}

TEST_CASE("whatever stands under a number's and a phone's head, the commit takes it as it was read",
          "[import]") {
    const QStringList numbers{QString(),
                              identity(QStringLiteral("19900101"), 101),
                              QStringLiteral("130503670401001"),
                              QStringLiteral("8100001990010100"),
                              QStringLiteral("361199********0101"),
                              QStringLiteral("E1234"),
                              QStringLiteral("军字第123456号"),
                              QStringLiteral("01234567"),
                              QStringLiteral("USA110085050599"),
                              QStringLiteral("4.1E+17"),
                              QStringLiteral("无")};
    const QStringList phones{QString(),
                             QStringLiteral("+86-793-1234567"),
                             QStringLiteral("4001234567"),
                             QStringLiteral("0793-1234567转801"),
                             QStringLiteral("13800000001/13900000002"),
                             QStringLiteral("2661234"),
                             QStringLiteral("138****0001"),
                             QStringLiteral("1380000"),
                             QStringLiteral("0793****567"),
                             QStringLiteral("微信同号")};
    const QStringList kinds{QString(), QStringLiteral("护照"), QStringLiteral("居民身份证"),
                            QStringLiteral("其他"), QStringLiteral("户口簿")};
    QStringList lines{kHead};
    for (const QString& number : numbers) {
        for (const QString& phone : phones) {
            for (const QString& kind : kinds) {
                lines << QStringLiteral("章%1|%2|%3|%4")
                             .arg(QChar(0x5340 + static_cast<int>(lines.size())))
                             .arg(number, phone, kind);
            }
        }
    }
    LedgerFixture fixture;
    const auto rehearsal = rehearse(*fixture.ledger, bookOf(lines));
    CHECK_NOTHROW(rehearsal->commit());
    for (int row = 0; row < rehearsal->rowCount(); ++row) {
        CHECK(rehearsal->recordOf(row) != 0);
    }
}

TEST_CASE(
    "what a store refuses all the same is told with file, sheet, row and person, and nothing is written",
    "[import]") {
    LedgerFixture fixture;
    ImportDescription strict = described("workers");
    strict.target = [](Ledger& ledger) -> std::unique_ptr<ImportTarget> {
        return std::make_unique<Strict>(ledger);
    };
    Rehearsal rehearsal(*fixture.ledger, strict);
    rehearsal.add(QStringLiteral("名册.xlsx"), bookOf({kHead, QStringLiteral("章一||13800000001|"),
                                                       QStringLiteral("章二||13800000002|")}));
    rehearsal.judge();
    const QByteArray before = dumpOf(fixture.ledger->database());
    QString said;
    try {
        rehearsal.commit();
    } catch (const Error& error) {
        said = error.subject();
    }
    CHECK(said == QStringLiteral("“名册.xlsx”的“花名册”第 3 行“章二”写不进台账：不合规矩。"));
    CHECK((dumpOf(fixture.ledger->database()) == before));
    CHECK_FALSE(rehearsal.isCommitted());
    CHECK(told(rehearsal, 1) == u"new");
}

TEST_CASE("a document of no kind of the ledger's own is said to be taken as another", "[import]") {
    const auto [kind, code, isTold] = GENERATE(table<const char*, const char*, bool>({
        {"港澳居民来往内地通行证", "other", true},
        {"台湾居民来往大陆通行证", "other", true},
        {"军官证", "other", true},
        {"其他", "other", false},
        {"其他证件", "other", false},
        {"港澳台居民居住证", "hmt_resident_permit", false},
        {"外国人永久居留身份证", "foreign_permanent_card", false},
        {"护照", "passport", false},
    }));
    CAPTURE(kind);
    const QString written = QString::fromUtf8(kind);
    const ImportDescription& workers = described("workers");
    Cell cell;
    cell.kind = CellKind::Text;
    cell.text = written;
    const CellReading reading = readCell(workers.fields[WorkerField::kDocumentKind], cell, false, 2026);
    CHECK(reading.value == QString::fromUtf8(code));
    CHECK(reading.remark ==
          (isTold ? QStringLiteral("台账没有“%1”这一种，记为“其他证件”，请在备注里写明。").arg(written)
                  : QString()));
}
