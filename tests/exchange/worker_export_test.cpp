// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/worker_export.h"

#include <QCryptographicHash>
#include <QFile>

#include "core/exchange/gb18030.h"
#include "core/exchange/sheet_reader.h"
#include "core/ledger/progress.h"
#include "core/ledger/registers.h"
#include "tests/census/census_fixture.h"

using namespace nuanxin;
using namespace nuanxin::test;

namespace {

struct ExportFixture : CensusFixture {
    WorkerExport what;
    ExportFixture() {
        Worker zhang = person(QStringLiteral("张三"));
        zhang.sex = QStringLiteral("1");
        zhang.politicalStatus = QStringLiteral("01");
        zhang.birthDate = QStringLiteral("1990-05-20");
        zhang.startedOn = QStringLiteral("2023-02");
        zhang.phone.plain = QStringLiteral("13812340327");
        zhang.site = qilongSite;
        zhang.note = QStringLiteral("=1+1");
        add(zhang);
        add(QStringLiteral("𱖎伟"));
        what.path = folder.filePath(QStringLiteral("名册.csv"));
        what.format = ExportFormat::CsvUtf8;
        what.columns = {RollColumn::Name,      RollColumn::Sex,       RollColumn::PoliticalStatus,
                        RollColumn::BirthDate, RollColumn::StartedOn, RollColumn::Phone,
                        RollColumn::Site,      RollColumn::State,     RollColumn::Note};
        what.workers = WorkerRoll(*ledger).ids({});
    }
    QByteArray written() const {
        QFile file(what.path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    std::vector<ExportRecord> records() const { return Registers(*ledger).exports(10); }
};

struct Impatient : Progress {
    void advance(qint64, qint64) override {}
    bool isCancelled() const override { return true; }
};

}  // namespace

TEST_CASE("workers are handed on masked, and the register says who, what and which file", "[export]") {
    ExportFixture f;
    CHECK(exportWorkers(*f.ledger, f.what, Progress::none()) == 2);
    const QString text = QString::fromUtf8(f.written());
    CHECK(text.split(QStringLiteral("\r\n"))[0] ==
          QStringLiteral("姓名,性别,政治面貌,出生日期,入职日期,电话,网点,状态,备注"));
    CHECK(text.contains(QStringLiteral("张三,男,中共党员,1990-05-20,2023-02,138****0327,骑龙站,在岗,'=1+1")));
    REQUIRE(f.records().size() == 1);
    const ExportRecord record = f.records().front();
    CHECK(record.file == QStringLiteral("名册.csv"));
    CHECK(record.rows == 2);
    CHECK(record.columns.size() == 9);
    CHECK_FALSE(record.unmasked);
    CHECK(record.sha256 == QCryptographicHash::hash(f.written(), QCryptographicHash::Sha256));
}

TEST_CASE("what is unmasked says to whom and why, or there is no file", "[export]") {
    ExportFixture f;
    f.what.unmasked = true;
    f.what.toWhom = QStringLiteral("区委社工部");
    CHECK(kindThrown([&] { exportWorkers(*f.ledger, f.what, Progress::none()); }) == ErrorKind::BadInput);
    CHECK_FALSE(QFile::exists(f.what.path));
    CHECK(f.records().empty());
    f.what.why = QStringLiteral("半年报核对");
    exportWorkers(*f.ledger, f.what, Progress::none());
    CHECK(QString::fromUtf8(f.written()).contains(QStringLiteral("13812340327")));
    CHECK(f.records().front().unmasked);
    CHECK(f.records().front().toWhom == QStringLiteral("区委社工部"));
}

TEST_CASE("GB18030 keeps the rarest character, and a sheet its types", "[export]") {
    ExportFixture f;
    SECTION("GB18030") {
        f.what.format = ExportFormat::CsvGb18030;
        exportWorkers(*f.ledger, f.what, Progress::none());
        CHECK(f.written().contains(toGb18030(QStringLiteral("𱖎伟"))));
    }
    SECTION("XLSX") {
        f.what.format = ExportFormat::Xlsx;
        f.what.path = f.folder.filePath(QStringLiteral("名册.xlsx"));
        f.what.columns = {RollColumn::Name, RollColumn::Phone, RollColumn::BirthDate, RollColumn::Age};
        exportWorkers(*f.ledger, f.what, Progress::none());
        CHECK(f.written().startsWith("PK"));
    }
}

TEST_CASE("whoever may not export, or thinks better of it, leaves neither file nor entry", "[export]") {
    ExportFixture f;
    SECTION("cancelled") {
        Impatient impatient;
        CHECK(kindThrown([&] { exportWorkers(*f.ledger, f.what, impatient); }) == ErrorKind::Cancelled);
    }
    SECTION("no columns") {
        f.what.columns.clear();
        CHECK(kindThrown([&] { exportWorkers(*f.ledger, f.what, Progress::none()); }) == ErrorKind::BadInput);
    }
    SECTION("a surveyor") {
        Users(*f.ledger).add(QStringLiteral("录入员"), Role::Surveyor, kPassword);
        f.reopen({QStringLiteral("录入员"), kPassword});
        CHECK(kindThrown([&] { exportWorkers(*f.ledger, f.what, Progress::none()); }) ==
              ErrorKind::NotAllowed);
        f.reopen();
    }
    CHECK_FALSE(QFile::exists(f.what.path));
    CHECK(f.records().empty());
}
