// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workplace_export.h"

#include <QFile>

#include "core/exchange/rehearsal.h"
#include "core/exchange/sheet_reader.h"
#include "core/ledger/registers.h"
#include "tests/census/census_fixture.h"

using namespace nuanxin;
using namespace nuanxin::test;

namespace {

struct WorkplaceFixture : CensusFixture {
    ExportTerms terms;

    WorkplaceFixture() {
        EmployerStore employers(*ledger);
        Employer employer = *employers.find(meituan);
        employer.creditCode = QStringLiteral("91350100M000100Y43");
        employer.ownerIsMember = true;
        employer.headcount = text::Quantity{60, text::Qualifier::About};
        employers.save(employer);
        SiteStore sites(*ledger);
        Site site = *sites.find(qilongSite);
        site.phone = QStringLiteral("13800000001");
        site.headcount = text::Quantity{12, text::Qualifier::Exact};
        sites.save(site);
        Worker worker = person(QStringLiteral("张三"));
        worker.site = qilongSite;
        worker.employer = meituan;
        add(worker);
        terms.path = folder.filePath(QStringLiteral("单.xlsx"));
    }
    QStringList cells(int row) {
        QStringList all;
        const Workbook book = readWorkbook(terms.path);
        for (const auto& cell : book.sheets.at(0).find(row)->cells) {
            all << shownText(cell, false);
        }
        return all;
    }
};

}  // namespace

TEST_CASE("employers are handed on so that an import finds nothing new in them", "[export]") {
    WorkplaceFixture f;
    CHECK(exportEmployers(*f.ledger, f.terms, EmployerStore(*f.ledger).list()) == 1);
    CHECK(f.cells(1).first() == QStringLiteral("企业名称"));
    const QStringList row = f.cells(2);
    CHECK(row.mid(0, 3).join(u' ') == QStringLiteral("美团悦途配送 外卖配送 91350100M000100Y43"));
    CHECK(row.contains(QStringLiteral("约60")));
    CHECK(row.last() == QStringLiteral("1"));  // on the roll
    Rehearsal rehearsal(*f.ledger, *findImportDescription(QStringLiteral("employers")));
    REQUIRE(rehearsal.add(QStringLiteral("单.xlsx"), readWorkbook(f.terms.path)) == 1);
    rehearsal.judge(Progress::none());
    CHECK(rehearsal.summary().same == 1);
}

TEST_CASE("a site's telephone is masked unless it is said for whom and why", "[export]") {
    WorkplaceFixture f;
    const auto sites = SiteStore(*f.ledger).list();
    CHECK(exportSites(*f.ledger, f.terms, sites) == 2);
    CHECK(f.cells(3).contains(QStringLiteral("138****0001")));
    CHECK(f.cells(3).contains(QStringLiteral("12")));
    f.terms.unmasked = true;
    CHECK(kindThrown([&] { exportSites(*f.ledger, f.terms, sites); }) == ErrorKind::BadInput);
    f.terms.toWhom = QStringLiteral("区委社工部");
    f.terms.why = QStringLiteral("联系网点");
    exportSites(*f.ledger, f.terms, sites);
    CHECK(f.cells(3).contains(QStringLiteral("13800000001")));
    const ExportRecord record = Registers(*f.ledger).exports(1).front();
    CHECK(record.unmasked);
    CHECK(record.what == QStringLiteral("网点"));
    CHECK(record.columns.contains(QStringLiteral("网点电话")));
}
