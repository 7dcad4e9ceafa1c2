// SPDX-License-Identifier: GPL-3.0-or-later
// A report::Document onto paper: printer, preview or PDF, all from here.
#pragma once

#include "core/ledger/progress.h"
#include "core/report/document.h"

class QPagedPaintDevice;

namespace nuanxin::ui {

// Each document begins on a sheet of its own, with page 1. Progress counts documents. Returns the sheets.
// Throws Cancelled, and CannotAccess where the device refuses.
int paintDocuments(QPagedPaintDevice& device, const std::vector<report::Document>& documents,
                   Progress& progress = Progress::none());

// Stands at the path whole or not at all; only the characters used are embedded. Throws DiskFull, ReadOnly,
// CannotAccess, Cancelled. May run on any thread.
int savePdf(const QString& path, const std::vector<report::Document>& documents,
            Progress& progress = Progress::none());

}  // namespace nuanxin::ui
