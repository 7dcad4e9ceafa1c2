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
#include "app/cli/target.h"
#include "app/cli/verb.h"
#include "app/cli/words.h"
#include "core/census/place_store.h"
#include "core/ledger/backup.h"
#include "core/ledger/history.h"
#include "core/ledger/users.h"

namespace nuanxin::cli {

namespace {

const QString kFresh = QStringLiteral("fresh");
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

// Ours are the office's name and the password; null: the file is another's. The name is asked first, for a
// wrong password is counted in the file.
std::unique_ptr<Ledger> openDemo(const QString& path) {
    try {
        return Ledger::inspect(path).office.name == kOffice ? Ledger::open(path, {kUsers[0].name, kPassword})
                                                            : nullptr;
    } catch (const Error& error) {
        const bool isAnothers = error.kind() == ErrorKind::NotALedger ||
                                error.kind() == ErrorKind::WrongPassword ||
                                error.kind() == ErrorKind::Damaged;
        if (!isAnothers) {
            throw;
        }
        return nullptr;
    }
}

std::unique_ptr<Ledger> openOldDemo(const QString& path) {
    auto ledger = openDemo(path);
    if (!ledger) {
        throw Refusal{
            Words::tr(
                "“%1”已经在那里，但不是用示范密码能打开的示范台账。没有动它。请把它移走，或换一个文件夹。")
                .arg(shown(path)),
            refusalCode(ErrorKind::AlreadyExists)};
    }
    return ledger;
}

// A demo that stood there before is replaced; anything else is not ours to touch.
void removeOldDemo(const QString& path) {
    openOldDemo(path);
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

// The same keys whether it was made or kept.
struct Outcome {
    QString ledger, note, backup, recoveryKey;
    bool kept = false;
};

QJsonObject jsonOf(const Outcome& outcome) {
    QJsonArray users;
    for (const DemoUser& user : kUsers) {
        users.append(
            QJsonObject{{QStringLiteral("name"), user.name}, {QStringLiteral("role"), roleCode(user.role)}});
    }
    const auto orNull = [](const QString& text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    return {{QStringLiteral("ledger"), outcome.ledger},
            {QStringLiteral("note"), orNull(outcome.note)},
            {QStringLiteral("kept"), outcome.kept},
            {QStringLiteral("backup"), orNull(outcome.backup)},
            {QStringLiteral("users"), users},
            {QStringLiteral("password"), kPassword},
            {QStringLiteral("recovery_key"), orNull(outcome.recoveryKey)}};
}

QString textOf(const Outcome& outcome) {
    QStringList names;
    for (const DemoUser& user : kUsers) {
        names << Words::tr("%1（%2）").arg(user.name, roleName(user.role));
    }
    std::vector<QStringList> rows{{Words::tr("示范台账"), shown(outcome.ledger)}};
    if (!outcome.kept) {
        rows.push_back({Words::tr("备份"), shown(outcome.backup)});
    }
    if (!outcome.note.isEmpty()) {
        rows.push_back({Words::tr("说明"), shown(outcome.note)});
    }
    rows.push_back({Words::tr("使用人"), names.join(Words::tr("、"))});
    rows.push_back({Words::tr("密码"), Words::tr("%1（四位使用人都用它）").arg(kPassword)});
    if (!outcome.kept) {
        rows.push_back({Words::tr("恢复密钥"), outcome.recoveryKey});
    }
    return aligned(rows) + Words::tr("里面的单位和区划都是虚构的，可以放心试用。") + u'\n';
}

// With the program's name as it was typed here, so that a line can be copied.
QString nextSteps(const Outcome& outcome) {
    const QString line = QStringLiteral("  %1 %2 \"%3\" %4\n");
    const QString program = QCoreApplication::arguments().value(0);
    return Words::tr("接下来可以试（先把环境变量 NUANXIN_PASSWORD 设为 %1）：").arg(kPassword) + u'\n' +
           line.arg(program, QStringLiteral("list"), shown(outcome.ledger), QStringLiteral("places")) +
           line.arg(program, QStringLiteral("history"), shown(outcome.ledger), QStringLiteral("--limit 5")) +
           QStringLiteral("  %1 --help\n").arg(program);
}

Outcome make(const QString& path, const QString& note, KeyCost cost, Progress& progress) {
    const Ledger::Created created =
        Ledger::create({path, {kOffice, OfficeLevel::District}, kUsers[0].name, kPassword, cost});
    enterUsers(*created.ledger);
    enterPlaces(*created.ledger);
    const BackupInfo backup = makeBackup(created.ledger->database(), BackupReason::ByHand, progress);
    Outcome made{path, note, backup.path, created.recoveryKey};
    // For whoever opens the demo later and no longer has the terminal's lines.
    writeNote(note, textOf(made));
    return made;
}

Result demo(const Arguments& arguments, Progress& progress) {
    const QDir folder(QFileInfo(arguments.at(0)).absoluteFilePath());
    if (!QDir().mkpath(folder.path())) {
        throw Refusal{
            Words::tr("建不了文件夹“%1”：已经有同名的文件，或那里不能写入。什么也没有写。请换一个位置。")
                .arg(shown(folder.path())),
            refusalCode(ErrorKind::ReadOnly)};
    }
    const QString path = folder.filePath(kOffice + QStringLiteral(".nxl"));
    const QString note = folder.filePath(QStringLiteral("说明.txt"));
    const KeyCost cost = keyCost(arguments);
    if (QFileInfo::exists(path)) {
        if (!arguments.has(kFresh)) {
            openOldDemo(path);
            const Outcome kept{path, QFileInfo::exists(note) ? note : QString(), {}, {}, true};
            return {jsonOf(kept),
                    Words::tr("示范台账已经有了，连同做过的改动原样保留。要重建，请加 --fresh。") + u'\n' +
                        textOf(kept) + nextSteps(kept),
                    {}};
        }
        removeOldDemo(path);
    }
    const Outcome made = make(path, note, cost, progress);
    return {jsonOf(made), textOf(made) + nextSteps(made), {}};
}

}  // namespace

std::vector<Verb> demoVerbs() {
    return {{QStringLiteral("demo"),
             QStringLiteral("DIR [--fresh] [--key-cost normal|quick]"),
             {1, 1, {QStringLiteral("key-cost")}, {kFresh}},
             demo}};
}

}  // namespace nuanxin::cli
