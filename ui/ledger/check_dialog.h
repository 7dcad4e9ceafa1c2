// SPDX-License-Identifier: GPL-3.0-or-later
// Checks the ledger while one looks on: what was counted, and whatever is not as it should be.
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
    void show(const CheckReport& report);

    QLabel *m_verdict, *m_sentence;
    QPlainTextEdit* m_found;
    ProgressLine* m_progress;
    QPushButton *m_copy, *m_close;
    QPointer<Job> m_job;
};

QString checkReportText(const CheckReport& report);

}  // namespace nuanxin::ui
