// SPDX-License-Identifier: GPL-3.0-or-later
// A ledger with a street, two communities, an employer and two sites; everyone in it is fictional.
#pragma once

#include "core/census/employer_store.h"
#include "core/census/site_store.h"
#include "core/census/worker_roll_store.h"
#include "core/census/worker_store.h"
#include "tests/ledger/ledger_fixture.h"

namespace nuanxin::test {

struct CensusFixture : LedgerFixture {
    PlaceId street, qilong, jinxing;
    EmployerId meituan;
    SiteId qilongSite, jinxingSite;

    CensusFixture() {
        street = addPlace(QStringLiteral("永丰街道"));
        PlaceStore places(*ledger);
        qilong = places.save({{}, street, PlaceLevel::Community, QStringLiteral("骑龙社区"), {}, {}});
        jinxing = places.save({{}, street, PlaceLevel::Community, QStringLiteral("金星社区"), {}, {}});
        Employer employer;
        employer.name = QStringLiteral("美团悦途配送");
        employer.kind = QStringLiteral("food_delivery");
        employer.place = street;
        meituan = EmployerStore(*ledger).save(employer);
        qilongSite = addSite(QStringLiteral("骑龙站"), qilong);
        jinxingSite = addSite(QStringLiteral("金星站"), jinxing);
    }

    SiteId addSite(const QString& name, PlaceId place) {
        Site site;
        site.name = name;
        site.employer = meituan;
        site.place = place;
        return SiteStore(*ledger).save(site);
    }
    static Worker person(const QString& name) {
        Worker worker;
        worker.name = name;
        return worker;
    }
    WorkerId add(Worker worker) {
        WorkerStore(*ledger).save(worker);
        return worker.id;
    }
    WorkerId add(const QString& name, const QString& phone = {}, SiteId site = {}) {
        Worker worker = person(name);
        worker.phone.plain = phone;
        worker.site = site;
        return add(worker);
    }
    QStringList names(const WorkerQuery& query, int limit = 0) const {
        const WorkerRoll roll(*ledger);
        QStringList found;
        for (const WorkerRow& row : roll.rows(roll.ids(query, limit))) {
            found << row.name;
        }
        return found;
    }
    QStringList search(const QString& text) const {
        WorkerQuery query;
        query.text = text;
        return names(query);
    }
};

}  // namespace nuanxin::test
