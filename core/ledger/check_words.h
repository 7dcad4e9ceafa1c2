// SPDX-License-Identifier: GPL-3.0-or-later
// What a check found, in the words of those who use the ledger. Internal to core/ledger.
#pragma once

#include <QCoreApplication>
#include <QString>
#include <vector>

namespace nuanxin {

struct BackupInfo;
struct ChainEntry;
struct ReplayDifference;

class CheckWords {
    Q_DECLARE_TR_FUNCTIONS(CheckWords)

public:
    static QString counts();
    static QString structure();
    static QString dangling(const QString& row, const QString& column);
    static QString badEntry(const ChainEntry& entry);
    static QString brokenChain(const ChainEntry& entry);
    static QString derived(qint64 rows);
    static QString seal(const QString& row, const QString& column);
    static QString withLastStep(const QString& sentence, const ChainEntry& entry);
    static QString differs(const ReplayDifference& difference);
    static QString advice(const std::vector<BackupInfo>& backups);  // newest first
};

}  // namespace nuanxin
