// SPDX-License-Identifier: GPL-3.0-or-later
// demo: a ledger of an office that does not exist, to look at and to try things on. Every name in it is made
// up.
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QSaveFile>

#include "app/cli/columns.h"
#include "app/cli/verb.h"
#include "app/cli/words.h"
#include "core/census/place_store.h"
#include "core/ledger/backup.h"
#include "core/ledger/history.h"
#include "core/ledger/users.h"

namespace nuanxin::cli {

namespace {

const QString kOffice = QStringLiteral("示范区");
const QString kPassword = QStringLiteral("shifan-2026");  // no secret: the demo's user is told

struct DemoUser {
    QString name;
    Role role;
};
const std::vector<DemoUser> kUsers{{QStringLiteral("admin"), Role::Administrator},
                                   {QStringLiteral("指导员"), Role::Instructor},
                                   {QStringLiteral("录入员"), Role::Surveyor},
                                   {QStringLiteral("查阅员"), Role::Reader}};

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

// Ours are the office's name and the password. The name is asked first: a wrong password is counted in the
// file.
bool isOurDemo(const QString& path) {
    try {
        return Ledger::inspect(path).office.name == kOffice &&
               Ledger::open(path, {kUsers[0].name, kPassword});
    } catch (const Error& error) {
        if (error.kind() == ErrorKind::LockedByAnother) {
            throw;
        }
        return false;
    }
}

// A demo that stood there before is replaced; anything else is not ours to touch.
void removeOldDemo(const QString& path) {
    if (!QFileInfo::exists(path)) {
        return;
    }
    if (!isOurDemo(path)) {
        throw Refusal{Words::tr("“%1”不是可以重建的示范台账，没有动它。请换一个文件夹。").arg(path)};
    }
    for (const BackupInfo& backup : listBackups(path)) {
        QFile::remove(backup.path);
    }
    QDir().rmdir(backupFolder(path));
    if (!QFile::remove(path)) {
        throw Error(ErrorKind::ReadOnly, path);
    }
}

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

void enterPlaces(Ledger& ledger) {
    PlaceStore store(ledger);
    const PlaceId district = store.save(place({}, PlaceLevel::District, kOffice));
    std::vector<Place> streets;
    for (const DemoStreet& street : kStreets) {
        streets.push_back(place(district, PlaceLevel::Street, street.name));
    }
    store.add(Words::tr("登记%1的街道镇").arg(kOffice), streets);
    for (size_t i = 0; i < kStreets.size(); ++i) {
        enterStreet(store, streets[i], kStreets[i]);
    }
    store.save(place(district, PlaceLevel::Street, Words::tr("误录的街道")));
    History history(ledger);
    history.undo(history.undoable()->id);
}

void enterUsers(Ledger& ledger) {
    for (const DemoUser& user : kUsers) {
        if (user.role != Role::Administrator) {
            Users(ledger).add(user.name, user.role, kPassword);
        }
    }
}

void writeNote(const QString& path, const QString& text) {
    QSaveFile file(path);
    const QByteArray bytes = text.toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        throw Error(ErrorKind::CannotAccess, path, file.errorString());
    }
}

Result demo(const Arguments& arguments, Progress& progress) {
    const QDir folder(QFileInfo(arguments.at(0)).absoluteFilePath());
    if (!QDir().mkpath(folder.path())) {
        throw Error(ErrorKind::ReadOnly, folder.path());
    }
    const QString path = folder.filePath(kOffice + QStringLiteral(".nxl"));
    removeOldDemo(path);
    const Ledger::Created created = Ledger::create(
        {path, {kOffice, OfficeLevel::District}, kUsers[0].name, kPassword, keyCost(arguments)});
    enterUsers(*created.ledger);
    enterPlaces(*created.ledger);
    const BackupInfo backup = makeBackup(created.ledger->database(), BackupReason::ByHand, progress);

    QJsonArray users;
    QStringList names;
    for (const DemoUser& user : kUsers) {
        users.append(
            QJsonObject{{QStringLiteral("name"), user.name}, {QStringLiteral("role"), roleCode(user.role)}});
        names << Words::tr("%1（%2）").arg(user.name, roleName(user.role));
    }
    Result result;
    result.json = QJsonObject{{QStringLiteral("ledger"), path},
                              {QStringLiteral("backup"), backup.path},
                              {QStringLiteral("users"), users},
                              {QStringLiteral("password"), kPassword},
                              {QStringLiteral("recovery_key"), created.recoveryKey}};
    result.text = aligned({{Words::tr("示范台账"), QDir::toNativeSeparators(path)},
                           {Words::tr("备份"), QDir::toNativeSeparators(backup.path)},
                           {Words::tr("使用人"), names.join(Words::tr("、"))},
                           {Words::tr("密码"), Words::tr("%1（四位使用人都用它）").arg(kPassword)},
                           {Words::tr("恢复密钥"), created.recoveryKey}}) +
                  Words::tr("里面的单位和区划都是虚构的，可以放心试用。") + u'\n';
    // For whoever opens the demo later and no longer has the terminal's lines.
    writeNote(folder.filePath(QStringLiteral("说明.txt")), result.text);
    return result;
}

}  // namespace

std::vector<Verb> demoVerbs() {
    return {{QStringLiteral("demo"),
             QStringLiteral("DIR [--key-cost normal|quick]"),
             {1, 1, {QStringLiteral("key-cost")}, {}},
             demo}};
}

}  // namespace nuanxin::cli
