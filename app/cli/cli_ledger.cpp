// SPDX-License-Identifier: GPL-3.0-or-later
// create, check, backup, restore: the file as a whole.
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

#include "app/cli/columns.h"
#include "app/cli/entities.h"
#include "app/cli/target.h"
#include "app/cli/verb.h"
#include "app/cli/words.h"
#include "core/ledger/backup.h"
#include "core/ledger/check.h"
#include "core/ledger/history.h"

namespace nuanxin::cli {

namespace {

const QString kOverwrite = QStringLiteral("overwrite");

struct LevelCode {
    const char* code;
    OfficeLevel level;
};
constexpr LevelCode kLevels[] = {{"city", OfficeLevel::City},
                                 {"district", OfficeLevel::District},
                                 {"street", OfficeLevel::Street},
                                 {"community", OfficeLevel::Community}};

OfficeLevel officeLevel(const QString& code) {
    for (const LevelCode& known : kLevels) {
        if (code == QLatin1String(known.code)) {
            return known.level;
        }
    }
    throw UsageError{Words::tr("--level 只能是 city、district、street 或 community，现在是“%1”。").arg(code)};
}

Result create(const Arguments& arguments, Progress&) {
    const QString level = arguments.value(QStringLiteral("level"), QStringLiteral("district"));
    NewLedger settings;
    settings.path = arguments.at(0);
    settings.office = {arguments.required(QStringLiteral("office")), officeLevel(level)};
    settings.cost = keyCost(arguments);
    const Credentials first = credentials(arguments);
    expectPlaceFor(settings.path);
    settings.userName = first.user;
    settings.password = first.password;
    const Ledger::Created created = Ledger::create(settings);

    Result result;
    result.json = QJsonObject{{QStringLiteral("ledger"), shown(settings.path)},
                              {QStringLiteral("office"), settings.office.name},
                              {QStringLiteral("level"), level},
                              {QStringLiteral("user"), settings.userName},
                              {QStringLiteral("recovery_key"), created.recoveryKey}};
    result.text = aligned({{Words::tr("已建立台账"), shown(settings.path)},
                           {Words::tr("单位"), settings.office.name},
                           {Words::tr("层级"), officeLevelName(settings.office.level)},
                           {Words::tr("管理员"), settings.userName},
                           {Words::tr("恢复密钥"), created.recoveryKey}});
    result.text +=
        Words::tr("恢复密钥只显示这一次，请抄写或打印后锁好。忘记密码时，只有它还能打开台账。") + u'\n';
    return result;
}

Result check(const Arguments& arguments, Progress& progress) {
    const auto ledger = openLedger(arguments);
    const CheckReport report = checkLedger(*ledger, progress);

    QJsonObject tables;
    std::vector<QStringList> rows;
    for (const CheckReport::Count& count : report.tables) {
        tables.insert(entityOfTable(count.table), count.rows);
        rows.push_back({tableNoun(count.table), QString::number(count.rows)});
    }
    rows.push_back({Words::tr("历史的条数"), QString::number(report.changesets)});
    rows.push_back({Words::tr("历史涉及的行数"), QString::number(report.changesetRows)});
    if (report.derived > 0) {
        rows.push_back({Words::tr("查找和排序用的对照内容"), QString::number(report.derived)});
    }

    Result result;
    result.json = QJsonObject{{QStringLiteral("whole"), report.isWhole()},
                              {QStringLiteral("tables"), tables},
                              {QStringLiteral("changesets"), report.changesets},
                              {QStringLiteral("changeset_rows"), report.changesetRows},
                              {QStringLiteral("derived"), report.derived},
                              {QStringLiteral("problems"), QJsonArray::fromStringList(report.problems)},
                              {QStringLiteral("details"), QJsonArray::fromStringList(report.details)},
                              {QStringLiteral("unlisted"), report.unlisted},
                              {QStringLiteral("advice"), report.advice}};
    result.text = aligned(rows);
    result.text += countsMeaning() + u'\n';
    if (report.isWhole()) {
        result.text += Words::tr("台账完好。") + u'\n';
    } else {
        QStringList lines = report.problems;
        if (report.unlisted > 0) {
            lines << Words::tr("还有 %1 处没有列出。").arg(report.unlisted);
        }
        result.refusal = Words::tr("台账有 %1 处不对：\n%2\n检查没有改动台账。%3")
                             .arg(report.problems.size() + report.unlisted)
                             .arg(lines.join(u'\n'), report.advice);
    }
    return result;
}

Result backup(const Arguments& arguments, Progress& progress) {
    const QString out = arguments.at(1);
    expectPlaceForBackup(out, arguments.has(kOverwrite));
    const auto ledger = openLedger(arguments);
    exportBackup(*ledger, out, progress, arguments.has(kOverwrite) ? IfThere::Replace : IfThere::Refuse);
    const qint64 bytes = QFileInfo(out).size();
    Result result;
    result.json = QJsonObject{{QStringLiteral("backup"), shown(out)}, {QStringLiteral("bytes"), bytes}};
    result.text = Words::tr("已加密备份到 %1（%2 字节）。恢复时要用管理员的密码，或恢复密钥。")
                      .arg(shown(out))
                      .arg(bytes) +
                  u'\n';
    return result;
}

Result restore(const Arguments& arguments, Progress& progress) {
    const QString path = arguments.at(1);
    expectPlaceFor(path);
    const QString kept = restoreBackup(arguments.at(0), path, credentials(arguments), progress);
    Result result;
    result.json =
        QJsonObject{{QStringLiteral("ledger"), shown(path)},
                    {QStringLiteral("kept"), kept.isEmpty() ? QJsonValue() : QJsonValue(shown(kept))}};
    result.text = Words::tr("已恢复到 %1。").arg(shown(path)) + u'\n';
    if (!kept.isEmpty()) {
        result.text += Words::tr("原来的台账留在 %1。").arg(shown(kept)) + u'\n';
    }
    return result;
}

}  // namespace

std::vector<Verb> ledgerVerbs() {
    const QStringList createOptions{QStringLiteral("office"), QStringLiteral("level"),
                                    QStringLiteral("key-cost")};
    return {{QStringLiteral("create"),
             QStringLiteral(
                 "LEDGER --office NAME [--level city|district|street|community] [--key-cost normal|quick]"),
             {1, 1, createOptions, {}},
             create},
            {QStringLiteral("check"), QStringLiteral("LEDGER"), {1, 1, {}, {}}, check},
            {QStringLiteral("backup"),
             QStringLiteral("LEDGER OUT.nxb [--overwrite]"),
             {2, 2, {}, {kOverwrite}},
             backup},
            {QStringLiteral("restore"), QStringLiteral("BACKUP LEDGER"), {2, 2, {}, {}}, restore}};
}

}  // namespace nuanxin::cli
