// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal.h"

#include <csignal>
#include <cstdio>

#include "app/cli/words.h"
#include "core/ledger/platform.h"

namespace nuanxin::cli {

namespace {

volatile std::sig_atomic_t interrupted = 0;

void onInterrupt(int) {
    interrupted = 1;
    std::signal(SIGINT, SIG_DFL);
}

bool writeTo(std::FILE* stream, const QString& text) {
    const QByteArray bytes = text.toUtf8();
    const bool written = std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream) ==
                         static_cast<size_t>(bytes.size());
    return std::fflush(stream) == 0 && written;
}

}  // namespace

bool writeOut(const QString& text) {
    return writeTo(stdout, text);
}

void writeError(const QString& text) {
    writeTo(stderr, text);
}

TerminalProgress::TerminalProgress() : m_shown(errorStreamIsTerminal()) {
    std::signal(SIGINT, onInterrupt);
}

TerminalProgress::~TerminalProgress() {
    if (m_written) {
        constexpr int kLineWidth = 40;
        writeError(u'\r' + QString(kLineWidth, u' ') + u'\r');
    }
}

void TerminalProgress::advance(qint64 done, qint64 total) {
    constexpr qint64 kEyeMilliseconds = 100;
    if (!m_shown || (m_sinceLast.isValid() && m_sinceLast.elapsed() < kEyeMilliseconds)) {
        return;
    }
    m_sinceLast.start();
    m_written = true;
    writeError(u'\r' + (total > 0 ? Words::tr("正在处理：%1%").arg(done * 100 / total)
                                  : Words::tr("正在处理：%1").arg(done)));
}

bool TerminalProgress::isCancelled() const {
    return interrupted != 0;
}

}  // namespace nuanxin::cli
