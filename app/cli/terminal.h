// SPDX-License-Identifier: GPL-3.0-or-later
// The process's standard streams, always UTF-8, and progress of long work on them.
#pragma once

#include <QElapsedTimer>
#include <QString>

#include "core/ledger/progress.h"

namespace nuanxin::cli {

bool writeOut(const QString& text);  // false: whoever reads stdout is gone, or its disk is full
void writeError(const QString& text);

// One line on stderr that is written over, only where someone sits before a terminal. Ctrl+C cancels: core
// takes the work back in order; pressed a second time it ends the process.
class TerminalProgress : public Progress {
public:
    TerminalProgress();
    ~TerminalProgress() override;
    TerminalProgress(const TerminalProgress&) = delete;
    TerminalProgress& operator=(const TerminalProgress&) = delete;

    void advance(qint64 done, qint64 total) override;
    bool isCancelled() const override;

private:
    bool m_shown, m_written = false;
    QElapsedTimer m_sinceLast;
};

}  // namespace nuanxin::cli
