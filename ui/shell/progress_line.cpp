// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/progress_line.h"

#include <QHBoxLayout>
#include <QProgressBar>

#include "ui/shell/jobs.h"
#include "ui/shell/look.h"

namespace nuanxin::ui {

namespace {
constexpr int kBarWidth = 120, kSteps = 1000;
constexpr qint64 kTellAfterMs = 3000;
}  // namespace

QString remainingTime(qint64 elapsedMs, qint64 done, qint64 total) {
    if (elapsedMs < kTellAfterMs || done <= 0 || total <= done) {
        return {};
    }
    const double seconds = double(elapsedMs) / 1000.0 * double(total - done) / double(done);
    if (seconds < 55) {
        return ProgressLine::tr("还需约 %1 秒").arg(qMax(5, (qRound(seconds) + 4) / 5 * 5));
    }
    return ProgressLine::tr("还需约 %1 分钟").arg(qRound(seconds / 60 + 0.4));
}

ProgressLine::ProgressLine(QWidget* parent)
    : QWidget(parent),
      m_text(label({}, Type::Small, Tint::Muted)),
      m_bar(new QProgressBar),
      m_cancel(iconButton(Icon::Clear, tr("取消"))) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(space::kSmall));
    row->addWidget(m_text);
    row->addWidget(m_bar);
    row->addWidget(m_cancel);
    m_bar->setFixedWidth(px(kBarWidth));
    m_bar->setTextVisible(false);
    m_cancel->setIconSize(QSize(px(12), px(12)));
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        if (m_job) {
            m_job->cancel();
            m_cancel->setEnabled(false);
            m_text->setText(tr("%1，正在取消").arg(m_job->title()));
        }
    });
    follow(nullptr);
}

QString ProgressLine::text() const {
    return m_text->text();
}

void ProgressLine::follow(Job* job) {
    if (m_job) {
        m_job->disconnect(this);
    }
    m_job = job;
    setVisible(job != nullptr);
    if (job == nullptr) {
        return;
    }
    m_running.start();
    m_cancel->setVisible(job->isCancellable());
    m_cancel->setEnabled(true);
    m_bar->setAccessibleName(job->title());
    show(0, 0);
    connect(job, &Job::advanced, this, &ProgressLine::show);
}

void ProgressLine::show(qint64 done, qint64 total) {
    if (!m_job || m_job->isCancelled()) {
        return;
    }
    m_bar->setRange(0, total > 0 ? kSteps : 0);
    m_bar->setValue(total > 0 ? int(double(done) / double(total) * kSteps) : 0);
    const QString remaining = remainingTime(m_running.elapsed(), done, total);
    m_text->setText(remaining.isEmpty() ? m_job->title() : tr("%1，%2").arg(m_job->title(), remaining));
}

}  // namespace nuanxin::ui
