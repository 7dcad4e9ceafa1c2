// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/demo/demo_office.h"

#include "app/cli/words.h"
#include "core/census/place_store.h"
#include "core/ledger/history.h"
#include "core/ledger/users.h"

namespace nuanxin::cli {

namespace {

struct DemoCommunity {
    QString name;
    int grids;
};
struct DemoStreet {
    QString name;
    std::vector<DemoCommunity> communities;
};
const std::vector<DemoStreet> kStreets{
    {QStringLiteral("朝晖街道"),
     {{QStringLiteral("晨光社区"), 3}, {QStringLiteral("启明社区"), 2}, {QStringLiteral("和煦社区"), 2}}},
    {QStringLiteral("清溪街道"),
     {{QStringLiteral("溪畔社区"), 2}, {QStringLiteral("桥南社区"), 3}, {QStringLiteral("桥北社区"), 2}}},
    {QStringLiteral("望山街道"),
     {{QStringLiteral("松林社区"), 2}, {QStringLiteral("竹园社区"), 2}, {QStringLiteral("梅岭社区"), 1}}},
    {QStringLiteral("丰禾镇"),
     {{QStringLiteral("东禾村"), 1}, {QStringLiteral("西禾村"), 1}, {QStringLiteral("镇中社区"), 2}}}};

Place place(PlaceId parent, PlaceLevel level, const QString& name) {
    Place made;
    made.parent = parent;
    made.level = level;
    made.name = name;
    return made;
}

// One change a level: the ids of a level are known only once it is written.
void enterStreet(PlaceStore& store, const Place& streetPlace, const DemoStreet& street) {
    std::vector<Place> communities, grids;
    for (const DemoCommunity& community : street.communities) {
        communities.push_back(place(streetPlace.id, PlaceLevel::Community, community.name));
    }
    store.add(Words::tr("登记%1的社区村").arg(street.name), communities);
    for (size_t i = 0; i < communities.size(); ++i) {
        for (int grid = 1; grid <= street.communities[i].grids; ++grid) {
            grids.push_back(place(communities[i].id, PlaceLevel::Grid, Words::tr("第%1网格").arg(grid)));
        }
    }
    store.add(Words::tr("登记%1的网格").arg(street.name), grids);
}

}  // namespace

const std::vector<DemoUser>& demoUsers() {
    static const std::vector<DemoUser> users{{QStringLiteral("admin"), Role::Administrator},
                                             {QStringLiteral("指导员"), Role::Instructor},
                                             {QStringLiteral("录入员"), Role::Surveyor},
                                             {QStringLiteral("查阅员"), Role::Reader}};
    return users;
}

QString demoOffice() {
    return QStringLiteral("示范区");
}

QString demoPassword() {
    return QStringLiteral("shifan-2026");
}

void enterUsers(Ledger& ledger) {
    for (const DemoUser& user : demoUsers()) {
        if (user.role != Role::Administrator) {
            Users(ledger).add(user.name, user.role, demoPassword());
        }
    }
}

void enterPlaces(Ledger& ledger) {
    PlaceStore store(ledger);
    const PlaceId district = store.save(place({}, PlaceLevel::District, demoOffice()));
    std::vector<Place> streets;
    for (const DemoStreet& street : kStreets) {
        streets.push_back(place(district, PlaceLevel::Street, street.name));
    }
    store.add(Words::tr("登记%1的街道镇").arg(demoOffice()), streets);
    for (size_t i = 0; i < kStreets.size(); ++i) {
        enterStreet(store, streets[i], kStreets[i]);
    }
}

void enterMistake(Ledger& ledger) {
    PlaceStore store(ledger);
    store.save(place(store.list().front().id, PlaceLevel::Street, Words::tr("误录的街道")));
    History history(ledger);
    history.undo(history.undoable()->id);
}

}  // namespace nuanxin::cli
