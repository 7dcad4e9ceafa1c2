// SPDX-License-Identifier: GPL-3.0-or-later
// demo: a ledger of an office that does not exist, to look at and to try things on. Every name in it is made
// up.
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonObject>

#include "app/cli/columns.h"
#include "app/cli/demo/demo_branch.h"
#include "app/cli/demo/demo_office.h"
#include "app/cli/demo/demo_rosters.h"
#include "app/cli/demo/demo_survey.h"
#include "app/cli/target.h"
#include "app/cli/verb.h"
#include "app/cli/words.h"
#include "core/ledger/backup.h"

namespace nuanxin::cli {

namespace {

const QString kFresh = QStringLiteral("fresh");

// Ours are the office's name and the password; null: the file is another's. The name is asked first, for a
// wrong password is counted in the file.
std::unique_ptr<Ledger> openDemo(const QString& path) {
    try {
        return Ledger::inspect(path).office.name == demoOffice()
                   ? Ledger::open(path, {demoUsers().front().name, demoPassword()})
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

void makeFolder(const QString& path) {
    if (!QDir().mkpath(path)) {
        throw Refusal{
            Words::tr("建不了文件夹“%1”：已经有同名的文件，或那里不能写入。什么也没有写。请换一个位置。")
                .arg(shown(path)),
            refusalCode(ErrorKind::ReadOnly)};
    }
}

// The same keys whether it was made or kept.
struct Outcome {
    QString ledger, note, rosterFolder, backup, recoveryKey;
    std::vector<RosterOutcome> rosters;
    bool kept = false;
};

QJsonObject jsonOf(const Outcome& outcome) {
    QJsonArray users;
    for (const DemoUser& user : demoUsers()) {
        users.append(
            QJsonObject{{QStringLiteral("name"), user.name}, {QStringLiteral("role"), roleCode(user.role)}});
    }
    const auto orNull = [](const QString& text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    return {{QStringLiteral("ledger"), outcome.ledger},
            {QStringLiteral("note"), orNull(outcome.note)},
            {QStringLiteral("kept"), outcome.kept},
            {QStringLiteral("backup"), orNull(outcome.backup)},
            {QStringLiteral("users"), users},
            {QStringLiteral("password"), demoPassword()},
            {QStringLiteral("recovery_key"), orNull(outcome.recoveryKey)},
            {QStringLiteral("roster_folder"), orNull(outcome.rosterFolder)},
            {QStringLiteral("rosters"), jsonOf(outcome.rosters)}};
}

QString textOf(const Outcome& outcome) {
    QStringList names;
    for (const DemoUser& user : demoUsers()) {
        names << Words::tr("%1（%2）").arg(user.name, roleName(user.role));
    }
    std::vector<QStringList> rows{{Words::tr("示范台账"), shown(outcome.ledger)}};
    if (!outcome.rosterFolder.isEmpty()) {
        rows.push_back({Words::tr("花名册"), shown(outcome.rosterFolder)});
    }
    if (!outcome.kept) {
        rows.push_back({Words::tr("备份"), shown(outcome.backup)});
    }
    if (!outcome.note.isEmpty()) {
        rows.push_back({Words::tr("说明"), shown(outcome.note)});
    }
    rows.push_back({Words::tr("使用人"), names.join(Words::tr("、"))});
    rows.push_back({Words::tr("密码"), Words::tr("%1（四位使用人都用它）").arg(demoPassword())});
    if (!outcome.kept) {
        rows.push_back({Words::tr("恢复密钥"), outcome.recoveryKey});
    }
    QString text = aligned(rows) + Words::tr("里面的单位、区划和人员都是虚构的，可以放心试用。") + u'\n';
    if (!outcome.rosters.empty()) {
        text += u'\n' + Words::tr("表格逐份预演、写入的结果：") + u'\n' + textOf(outcome.rosters);
    }
    return text;
}

// For whoever opens the demo later and no longer has the terminal's lines.
QString noteOf(const Outcome& outcome) {
    return textOf(outcome) + u'\n' +
           Words::tr(
               "可以试一试\n"
               "1. "
               "把“花名册”文件夹里的“%1”拖到窗口上：先看预演，改一改，再写入；写入了也能用“撤销”一步收回。\n"
               "2. 在“从业人员”里输入 qml、手机后四位或网点名称找人；双击打开，看这个人的历史。\n"
               "3. 在“从业人员”里筛选“待核”：导入时有问题的格子，原来写的是什么都留着。\n"
               "4. 在“可能重复”里逐对看理由，合并，或认定是两个人；合并错了可以拆回。\n"
               "5. 在“摸排”里看哪些采集单元还没有报；在“半年报”里看和上一期相比的变化，打印或导出。\n"
               "6. 在“历史”里看每一次导入写了什么，撤销一步，再重做。\n"
               "7. "
               "党组织、党员、发展党员和本年的组织生活也已登记，有意留了缺口：该建没建的党支部、晚了的步骤、"
               "没有开的会。\n")
               .arg(demoRosters().back().fileName);
}

// With the program's name as it was typed here, so that a line can be copied.
QString nextSteps(const Outcome& outcome) {
    const QString line = QStringLiteral("  %1 %2 \"%3\" %4\n");
    const QString program = QCoreApplication::arguments().value(0);
    return u'\n' + Words::tr("接下来可以试（先把环境变量 NUANXIN_PASSWORD 设为 %1）：").arg(demoPassword()) +
           u'\n' +
           line.arg(program, QStringLiteral("list"), shown(outcome.ledger),
                    QStringLiteral("workers --search qml")) +
           line.arg(program, QStringLiteral("history"), shown(outcome.ledger), QStringLiteral("--limit 5")) +
           QStringLiteral("  %1 --help\n").arg(program);
}

// In the order in which an office would have come by it.
std::vector<RosterOutcome> fill(Ledger& ledger, const QString& rosterFolder, Progress& progress) {
    std::vector<RosterOutcome> rosters;
    enterUsers(ledger);
    enterPlaces(ledger);
    enterFacts(ledger);
    importRosters(ledger, rosterFolder, RosterTurn::HalfYearBefore, rosters, progress);
    placeSites(ledger);
    placeEmployers(ledger);
    enterRoles(ledger);
    freezeHalfYearBefore(ledger);
    openRound(ledger);
    enterCheckInPoints(ledger);
    importRosters(ledger, rosterFolder, RosterTurn::ThisHalfYear, rosters, progress);
    enterBranches(ledger);
    enterMembers(ledger);
    enterDevelopment(ledger);
    enterMeetings(ledger);
    enterDues(ledger);
    enterMistake(ledger);
    importRosters(ledger, rosterFolder, RosterTurn::Left, rosters, progress);
    return rosters;
}

Outcome make(const Outcome& where, KeyCost cost, Progress& progress) {
    makeFolder(where.rosterFolder);
    writeRosters(where.rosterFolder);
    const Ledger::Created created = Ledger::create({where.ledger,
                                                    {demoOffice(), OfficeLevel::District},
                                                    demoUsers().front().name,
                                                    demoPassword(),
                                                    cost});
    Outcome made = where;
    made.recoveryKey = created.recoveryKey;
    made.rosters = fill(*created.ledger, where.rosterFolder, progress);
    made.backup = makeBackup(created.ledger->database(), BackupReason::ByHand, progress).path;
    writeFile(made.note, noteOf(made).toUtf8());
    return made;
}

Result demo(const Arguments& arguments, Progress& progress) {
    const QDir folder(QFileInfo(arguments.at(0)).absoluteFilePath());
    makeFolder(folder.path());
    Outcome where;
    where.ledger = folder.filePath(demoOffice() + QStringLiteral(".nxl"));
    where.note = folder.filePath(QStringLiteral("说明.txt"));
    where.rosterFolder = folder.filePath(QStringLiteral("花名册"));
    const KeyCost cost = keyCost(arguments);
    if (QFileInfo::exists(where.ledger)) {
        if (!arguments.has(kFresh)) {
            openOldDemo(where.ledger);
            Outcome kept = where;
            kept.kept = true;
            kept.note = QFileInfo::exists(where.note) ? where.note : QString();
            kept.rosterFolder = QFileInfo::exists(where.rosterFolder) ? where.rosterFolder : QString();
            return {jsonOf(kept),
                    Words::tr("示范台账已经有了，连同做过的改动原样保留。要重建，请加 --fresh。") + u'\n' +
                        textOf(kept) + nextSteps(kept),
                    {}};
        }
        removeOldDemo(where.ledger);
    }
    const Outcome made = make(where, cost, progress);
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
