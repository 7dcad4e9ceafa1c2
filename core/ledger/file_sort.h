// SPDX-License-Identifier: GPL-3.0-or-later
// What a file that is no ledger seems to be, from its first bytes, so that a refusal can say it.
#pragma once

#include <QString>

namespace nuanxin {

enum class FileSort {
    Unknown,
    Empty,
    Backup,  // our own encrypted backup
    Text,
    Spreadsheet,  // or another office document: both are the same kinds of container
    Pdf,
    Picture,
    OtherDatabase
};

FileSort sortOf(const QString& path);

}  // namespace nuanxin
