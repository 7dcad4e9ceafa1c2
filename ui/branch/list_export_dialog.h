// SPDX-License-Identifier: GPL-3.0-or-later
// Hands a list on as a file: in which form, masked or not, to whom and why.
#pragma once

#include <QDialog>
#include <functional>

#include "core/exchange/table_export.h"
#include "core/ledger/progress.h"

class QLabel;

namespace nuanxin::ui {

class ExportTermsForm;
class Shell;

using WriteList = std::function<qint64(Ledger&, const ExportTerms&, Progress&)>;

struct ListToExport {
    QString name, fileName;  // without its ending
    bool anySealed = false;
    WriteList write;  // on a worker's thread
};

class ListExportDialog : public QDialog {
    Q_OBJECT
public:
    ListExportDialog(Shell& shell, ListToExport list);

private:
    void showNeeds();
    void write();

    Shell& m_shell;
    ListToExport m_list;
    ExportTermsForm* m_terms;
    QLabel* m_note;
};

}  // namespace nuanxin::ui
