// SPDX-License-Identifier: GPL-3.0-or-later
// Something to be handed on, on paper or as a file: seen first, then printed or saved, and put down in the
// export register where it holds what the ledger holds.
#pragma once

#include <functional>

#include "core/ledger/registers.h"
#include "core/report/document.h"
#include "ui/shell/shell.h"

namespace nuanxin::ui {

struct Handout {
    std::vector<report::Document> documents;
    QString fileName;      // suggested, without its ending
    ExportRecord record;   // without `what`: an empty form, which needs no register and no permission
    bool isTable = false;  // its first table makes a spreadsheet, too

    bool holdsData() const { return !record.what.isEmpty(); }
};

bool mayHandOn(Shell& shell, const Handout& handout);

// PDF or XLSX, by the path's ending, as a job; `record` says to whom and why. Then `saved` is called; without
// it the foot says so.
void saveHandout(Shell& shell, const Handout& handout, const QString& path, std::function<void()> saved = {});

// The preview, from which it is printed and saved.
void showHandout(Shell& shell, Handout handout);

}  // namespace nuanxin::ui
