// SPDX-License-Identifier: GPL-3.0-or-later
// Checks the ledger while one looks on: what was counted, or whatever is not as it should be and what to do
// about it. What a maintainer needs is folded away.
#pragma once

#include <QDialog>
#include <QPointer>

#include "core/ledger/check.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace nuanxin::ui {

class Job;
class ProgressLine;
class Shell;

class CheckDialog : public QDialog {
    Q_OBJECT
public:
    explicit CheckDialog(Shell& shell);
    void reject() override;

private:
    void arrange();
    void show(const CheckReport& report);

    Shell& m_shell;
    QLabel *m_verdict, *m_sentence;
    QPlainTextEdit *m_found, *m_details;
    ProgressLine* m_progress;
    QPushButton *m_unfold, *m_copy, *m_restore, *m_close;
    QPointer<Job> m_job;
};

// What was found wrong, or what was counted where nothing is.
QString checkReportText(const CheckReport& report);
// For a maintainer.
QString checkDetailsText(const CheckReport& report);

}  // namespace nuanxin::ui
