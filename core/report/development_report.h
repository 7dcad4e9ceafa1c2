// SPDX-License-Identifier: GPL-3.0-or-later
// Those on their way into the Party, on paper: all of them with what comes next (发展党员进度表), and the
// file of one (发展党员档案) with every step, its limits and what broke them. Need Permission::Develop.
#pragma once

#include "core/branch/development_store.h"
#include "core/report/document.h"

namespace nuanxin::report {

// By stage, then by what is due first.
Document developmentBoard(Ledger& ledger, const DevelopmentQuery& query,
                          const QDate& today = QDate::currentDate());

// To work on in a spreadsheet: the board, and the day of every step of the newest edition.
Document developmentRegister(Ledger& ledger, const DevelopmentQuery& query,
                             const QDate& today = QDate::currentDate());

// Throws NotFound where the file is gone.
Document developmentFile(Ledger& ledger, DevelopmentId id, const QDate& today = QDate::currentDate());

}  // namespace nuanxin::report
