// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/branch/branch_look_ups.h"

#include <QStringList>

#include "tests/branch/branch_fixture.h"

using namespace nuanxin;
using namespace nuanxin::ui;

namespace {

QString found(const LookUp& lookUp, const char* typed) {
    QStringList names;
    for (const LookUpItem& item : lookUp.find(QString::fromUtf8(typed), 10)) {
        names << item.text;
    }
    return names.join(u' ');
}

}  // namespace

TEST_CASE("organisations are looked up by part, pinyin, initials and both mixed, the best first",
          "[lookup]") {
    nuanxin::test::BranchFixture f;
    f.addOrganisation("永丰快递党支部", OrganisationKind::Branch, f.committee);
    f.addOrganisation("快递行业党委", OrganisationKind::Committee, {});
    const LookUp lookUp = lookUpOrganisations(*f.ledger);
    for (const char* typed : {"丰快递", "fengkuaidi", "yfkd", "yongfkd"}) {
        CAPTURE(typed);
        CHECK(found(lookUp, typed) == QStringLiteral("永丰快递党支部"));
    }
    CHECK(found(lookUp, "快递") == QStringLiteral("快递行业党委 永丰快递党支部"));
    CHECK(found(lookUpSuperiors(*f.ledger), "快递") == QStringLiteral("快递行业党委"));
}

TEST_CASE("what is looked up is what the ledger has by now", "[lookup]") {
    nuanxin::test::BranchFixture f;
    const LookUp lookUp = lookUpOrganisations(*f.ledger);
    CHECK(found(lookUp, "快递").isEmpty());
    const OrganisationId added = f.addOrganisation("快递党支部", OrganisationKind::Branch, f.committee);
    CHECK(found(lookUp, "快递") == QStringLiteral("快递党支部"));
    Organisation dissolved = *OrganisationStore(*f.ledger).find(added);
    dissolved.dissolvedOn = QStringLiteral("2024-01-01");
    OrganisationStore(*f.ledger).save(dissolved);
    CHECK(found(lookUp, "快递").isEmpty());
    const auto elsewhere = f.ledger->another();  // as a job writes
    OrganisationStore(*elsewhere).remove(added);
    Organisation later;
    later.name = QStringLiteral("快递第二党支部");
    OrganisationStore(*elsewhere).save(later);
    CHECK(found(lookUp, "快递") == QStringLiteral("快递第二党支部"));
}
