// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/check_words.h"

#include "core/ledger/backup.h"
#include "core/ledger/check_replay.h"
#include "core/ledger/history.h"
#include "core/ledger/history_chain.h"

namespace nuanxin {

namespace {

QString minute(const QDateTime& at) {
    return at.toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

// 2026-11-22 08:31 admin 做的“新建区划 骑龙社区”
QString step(const ChainEntry& entry) {
    return CheckWords::tr("%1 %2 做的“%3”")
        .arg(minute(QDateTime::fromMSecsSinceEpoch(entry.at)), entry.user, entry.label);
}

}  // namespace

QString CheckWords::counts() {
    return tr(
        "以上数的是存着的每一行，已经合并的人员、认定过的可能重复、办结了的待核问题也在内，可能比名单里的多"
        "。");
}

QString CheckWords::structure() {
    return tr("台账文件的内部结构有损伤，其中有些内容可能已经读不出来。");
}

QString CheckWords::dangling(const QString& row, const QString& column) {
    return column.isEmpty() ? tr("%1所依据的内容已不在台账里。").arg(row)
                            : tr("%1的“%2”已不在台账里。").arg(row, column);
}

QString CheckWords::badEntry(const ChainEntry& entry) {
    return tr("%1，历史里记下的改动内容读不出来，或者事后被改动过。").arg(step(entry));
}

QString CheckWords::brokenChain(const ChainEntry& entry) {
    return tr("%1，与它前面的历史接不上：前面缺了记录，或者这一条事后被改动过。").arg(step(entry));
}

QString CheckWords::derived(qint64 rows) {
    return tr("查找和排序用的对照内容有 %n 处与数据不一致。", nullptr, static_cast<int>(rows));
}

QString CheckWords::seal(const QString& row, const QString& column) {
    return column.isEmpty() ? tr("%1的加密内容打不开。").arg(row)
                            : tr("%1的“%2”是加密内容，打不开。").arg(row, column);
}

QString CheckWords::withLastStep(const QString& sentence, const ChainEntry& entry) {
    return tr("%1它最后一次记下的改动是 %2 %3 做的“%4”。")
        .arg(sentence, minute(QDateTime::fromMSecsSinceEpoch(entry.at)), entry.user, entry.label);
}

QString CheckWords::differs(const ReplayDifference& difference) {
    const QString row = rowNoun(difference.table, difference.name);
    switch (difference.what) {
        case ReplayDifference::What::OnlyInFile:
            return tr("%1在历史里没有来历，不是用本程序写进来的。").arg(row);
        case ReplayDifference::What::OnlyInHistory:
            return tr("%1不见了，历史里没有删除它的记录。").arg(row);
        case ReplayDifference::What::Differs:
            break;
    }
    QStringList columns;
    for (const QString& column : difference.columns) {
        if (const QString noun = columnNoun(difference.table, column); !noun.isEmpty()) {
            columns << noun;
        }
    }
    return columns.isEmpty() ? tr("%1与历史记下的不一致。").arg(row)
                             : tr("%1的%2与历史记下的不一致。").arg(row, columns.join(tr("、")));
}

QString CheckWords::advice(const std::vector<BackupInfo>& backups) {
    if (backups.empty()) {
        return tr(
            "请先不要再改动，把台账文件原样留好。台账旁边没有备份，请找出存在别处的加密备份来恢复，或者交给维"
            "护"
            "人员。");
    }
    const BackupInfo& newest = backups.front();
    return tr("请先不要再改动，恢复 %1 "
              "的备份（%2）；现在的台账会另存一份。恢复后再检查一次，还不对就换更早的一"
              "份。")
        .arg(minute(newest.at), backupReasonName(newest.reason));
}

}  // namespace nuanxin
