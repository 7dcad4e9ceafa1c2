// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/handout.h"

#include <QCoreApplication>
#include <QFileInfo>

#include "core/exchange/table_export.h"
#include "core/report/table_file.h"
#include "ui/paper/document_painter.h"
#include "ui/report/handout_dialog.h"
#include "ui/shell/session.h"

namespace nuanxin::ui {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Handout)
};

}  // namespace

bool mayHandOn(Shell& shell, const Handout& handout) {
    return !handout.holdsData() || shell.session().ledger().may(Permission::Export);
}

void saveHandout(Shell& shell, const Handout& handout, const QString& path, std::function<void()> saved) {
    const auto given = std::make_shared<Handout>(handout);
    given->record.file = QFileInfo(path).fileName();
    shell.session().run({Words::tr("正在导出 %1").arg(given->record.file),
                         [given, path](Ledger& ledger, Progress& progress) {
                             if (given->holdsData()) {
                                 expectTerms(ledger, given->record.unmasked, given->record.toWhom,
                                             given->record.why);
                             }
                             if (path.endsWith(u".xlsx", Qt::CaseInsensitive)) {
                                 report::writeXlsx(given->documents.front(), path);
                             } else {
                                 savePdf(path, given->documents, progress);
                             }
                             if (given->holdsData()) {
                                 given->record.sha256 = fingerprintOf(path);
                                 Registers(ledger).addExport(given->record);
                             }
                         },
                         [&shell, given, saved = std::move(saved)] {
                             if (saved) {
                                 saved();
                             } else {
                                 shell.toast(Words::tr("已导出 %1").arg(given->record.file));
                             }
                         },
                         {},
                         shell.dialogParent()});
}

void showHandout(Shell& shell, Handout handout) {
    auto* dialog = new HandoutDialog(shell, std::move(handout));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

}  // namespace nuanxin::ui
