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

constexpr int kWidth = 560, kFoundHeight = 200, kDetailsHeight = 110;

QPlainTextEdit* readOnlyText(const QString& accessibleName, int height) {
    auto* text = new QPlainTextEdit;
    text->setReadOnly(true);
    text->setFixedHeight(px(height));
    text->setAccessibleName(accessibleName);
    text->hide();
    return text;
}

QStringList countLines(const CheckReport& report) {
    QStringList lines;
    for (const CheckReport::Count& count : report.tables) {
        const QString noun = tableNoun(count.table);
        lines << CheckDialog::tr("%1：%Ln 行", nullptr, static_cast<int>(count.rows)).arg(noun);
    }
    return lines;
}

}  // namespace

QString checkReportText(const CheckReport& report) {
    if (!report.isWhole()) {
        QStringList lines;
        for (qsizetype i = 0; i < report.problems.size(); ++i) {
            lines << CheckDialog::tr("%1. %2").arg(i + 1).arg(report.problems[i]);
        }
        if (report.unlisted > 0) {
            lines << CheckDialog::tr("还有 %Ln 处没有列出。", nullptr, static_cast<int>(report.unlisted));
        }
        return lines.join(u'\n');
    }
    QStringList lines = countLines(report);
    lines << countsMeaning();
    lines << CheckDialog::tr("历史：%1 条，涉及 %2 行，全部可读，前后相接")
                 .arg(countText(report.changesets), countText(report.changesetRows));
    if (report.derived > 0) {
        lines << CheckDialog::tr("查找和排序用的对照内容：%n 项，与数据一致", nullptr, report.derived);
    }
    return lines.join(u'\n');
}

QString checkDetailsText(const CheckReport& report) {
    return (report.details + countLines(report)).join(u'\n');
}

CheckDialog::CheckDialog(Shell& shell)
    : QDialog(shell.dialogParent()),
      m_shell(shell),
      m_verdict(label(tr("正在检查台账"), Type::PanelTitle)),
      m_sentence(
          wrappedLabel(tr("逐页核对文件，重放全部历史，打开每一项加密内容。可以先做别的事。"), Tint::Muted)),
      m_found(readOnlyText(tr("检查结果"), kFoundHeight)),
      m_details(readOnlyText(tr("详细信息"), kDetailsHeight)),
      m_progress(new ProgressLine),
      m_unfold(linkButton(tr("详细信息"))),
      m_copy(button(tr("复制结果"))),
      m_restore(button(tr("去恢复备份"))),
      m_close(primaryButton(tr("关闭"))) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("检查台账"));
    setMinimumWidth(px(kWidth));
    arrange();
    connect(m_close, &QPushButton::clicked, this, &CheckDialog::reject);
    connect(m_unfold, &QPushButton::clicked, this, [this] {
        m_details->setVisible(!m_details->isVisible());
        adjustSize();
    });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        const QStringList all{m_verdict->text(), m_sentence->text(), m_found->toPlainText(),
                              m_details->toPlainText()};
        QGuiApplication::clipboard()->setText(all.join(u'\n').trimmed());
    });
    connect(m_restore, &QPushButton::clicked, this, [this] {
        accept();
        m_shell.goTo(QStringLiteral("backups"));
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

void CheckDialog::arrange() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(20), px(20), px(20), px(space::kLarge));
    column->setSpacing(px(space::kMedium));
    column->addWidget(m_verdict);
    column->addWidget(m_sentence);
    column->addWidget(m_progress);
    column->addWidget(m_found);
    column->addWidget(m_unfold, 0, Qt::AlignLeft);
    column->addWidget(m_details);
    auto* row = new QHBoxLayout;
    row->setSpacing(px(space::kMedium));
    row->addStretch(1);
    row->addWidget(m_copy);
    row->addWidget(m_restore);
    row->addWidget(m_close);
    column->addLayout(row);
    for (QWidget* later : {m_unfold, m_copy, m_restore}) {
        later->hide();
    }
    m_close->setDefault(true);
}

void CheckDialog::show(const CheckReport& report) {
    const bool whole = report.isWhole();
    m_progress->hide();
    m_verdict->setText(
        whole ? tr("台账完好")
              : tr("台账有 %n 处不对", nullptr, static_cast<int>(report.problems.size() + report.unlisted)));
    setTint(m_verdict, whole ? Tint::Good : Tint::Accent);
    m_sentence->setText(whole ? tr("文件、历史和加密内容都与写入时一致。") : report.advice);
    setTint(m_sentence, whole ? Tint::Muted : Tint::Text);
    m_found->setPlainText(checkReportText(report));
    m_found->show();
    m_copy->show();
    if (!whole) {
        m_details->setPlainText(checkDetailsText(report));
        m_unfold->show();
        const Ledger& ledger = m_shell.session().ledger();
        m_restore->setVisible(ledger.may(Permission::Administer) &&
                              m_shell.hasPage(QStringLiteral("backups")));
    }
    adjustSize();
}

void CheckDialog::reject() {
    if (m_job) {
        m_job->cancel();
    }
    QDialog::reject();
}

}  // namespace nuanxin::ui
