// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/check_dialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>

#include "core/ledger/history.h"
#include "ui/shell/look.h"
#include "ui/shell/progress_line.h"
#include "ui/shell/session.h"
#include "ui/shell/shell.h"
#include "ui/table/cell_text.h"

namespace nuanxin::ui {

namespace {
constexpr int kWidth = 520, kFoundHeight = 200;
}

QString checkReportText(const CheckReport& report) {
    QStringList lines = report.problems;
    if (!lines.isEmpty()) {
        lines << QString();
    }
    for (const CheckReport::Count& count : report.tables) {
        const QString noun = tableNoun(count.table);
        lines << CheckDialog::tr("%1：%Ln 行", nullptr, static_cast<int>(count.rows)).arg(noun);
    }
    lines << CheckDialog::tr("历史：%1 条，涉及 %2 行，全部可读，前后相接")
                 .arg(countText(report.changesets), countText(report.changesetRows));
    if (report.derived > 0) {
        lines << CheckDialog::tr("由数据推出的表：%n 个，与重建的结果一致", nullptr, report.derived);
    }
    return lines.join(u'\n');
}

CheckDialog::CheckDialog(Shell& shell)
    : QDialog(shell.dialogParent()),
      m_verdict(label(tr("正在检查台账"), Type::PanelTitle)),
      m_sentence(
          wrappedLabel(tr("逐页核对文件，重放全部历史，打开每一项加密内容。可以先做别的事。"), Tint::Muted)),
      m_found(new QPlainTextEdit),
      m_progress(new ProgressLine),
      m_copy(button(tr("复制结果"))),
      m_close(primaryButton(tr("关闭"))) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("检查台账"));
    setMinimumWidth(px(kWidth));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(20), px(20), px(20), px(space::kLarge));
    column->setSpacing(px(space::kMedium));
    column->addWidget(m_verdict);
    column->addWidget(m_sentence);
    column->addWidget(m_progress);
    column->addWidget(m_found);
    m_found->setReadOnly(true);
    m_found->setFixedHeight(px(kFoundHeight));
    m_found->setAccessibleName(tr("检查结果"));
    m_found->hide();
    m_copy->hide();
    m_close->setDefault(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(px(space::kMedium));
    row->addStretch(1);
    row->addWidget(m_copy);
    row->addWidget(m_close);
    column->addLayout(row);
    connect(m_close, &QPushButton::clicked, this, &CheckDialog::reject);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_verdict->text() + u'\n' + m_found->toPlainText());
    });
    connect(&shell.session(), &Session::closed, this, &QDialog::close);

    auto report = std::make_shared<CheckReport>();
    LedgerJob job;
    job.title = tr("正在检查台账");
    job.work = [report](Ledger& ledger, Progress& progress) { *report = checkLedger(ledger, progress); };
    job.done = [this, report] { show(*report); };
    job.context = this;
    m_job = shell.session().run(std::move(job));
    m_progress->follow(m_job);
}

void CheckDialog::show(const CheckReport& report) {
    m_progress->hide();
    m_verdict->setText(report.isWhole()
                           ? tr("台账完好")
                           : tr("台账有 %n 处不对", nullptr, static_cast<int>(report.problems.size())));
    setTint(m_verdict, report.isWhole() ? Tint::Good : Tint::Accent);
    m_sentence->setText(report.isWhole()
                            ? tr("文件、历史和加密内容都与写入时一致。")
                            : tr("请先不要再改动，从最近一次完好的备份恢复，并把结果告诉维护人员。"));
    m_found->setPlainText(checkReportText(report));
    m_found->show();
    m_copy->show();
    adjustSize();
}

void CheckDialog::reject() {
    if (m_job) {
        m_job->cancel();
    }
    QDialog::reject();
}

}  // namespace nuanxin::ui
