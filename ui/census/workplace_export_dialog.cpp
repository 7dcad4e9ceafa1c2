// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/census/workplace_export_dialog.h"

#include <QDate>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include "core/exchange/workplace_export.h"
#include "ui/census/export_terms_form.h"
#include "ui/shell/look.h"
#include "ui/shell/session.h"
#include "ui/shell/shell.h"
#include "ui/table/cell_text.h"

namespace nuanxin::ui {

namespace {

constexpr int kWidth = 440;

}  // namespace

WorkplaceExportDialog::WorkplaceExportDialog(Shell& shell, std::vector<Employer> employers,
                                             std::vector<Site> sites)
    : QDialog(shell.dialogParent()),
      m_shell(shell),
      m_employers(std::move(employers)),
      m_sites(std::move(sites)),
      m_ofEmployers(
          new QRadioButton(tr("企业 %1 家").arg(countText(static_cast<qint64>(m_employers.size()))))),
      m_ofSites(new QRadioButton(tr("网点 %1 个").arg(countText(static_cast<qint64>(m_sites.size()))))),
      m_terms(new ExportTermsForm(shell)),
      m_note(wrappedLabel({}, Tint::Muted)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("导出企业网点"));
    setMinimumWidth(px(kWidth));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(20), px(20), px(20), px(space::kLarge));
    column->setSpacing(px(space::kMedium));
    column->addWidget(label(tr("导出企业网点"), Type::PanelTitle));
    auto* what = new QHBoxLayout;
    what->setSpacing(px(space::kLarge));
    what->addWidget(m_ofEmployers);
    what->addWidget(m_ofSites);
    what->addStretch(1);
    column->addLayout(what);
    column->addWidget(m_terms);
    column->addWidget(m_note);
    m_ofEmployers->setEnabled(!m_employers.empty());
    m_ofSites->setEnabled(!m_sites.empty());
    QRadioButton* usual = m_employers.empty() ? m_ofSites : m_ofEmployers;
    usual->setChecked(true);
    usual->setFocus();
    auto* row = new QHBoxLayout;
    row->setSpacing(px(space::kMedium));
    row->addStretch(1);
    QPushButton *cancel = button(tr("取消")), *go = primaryButton(tr("导出…"));
    row->addWidget(cancel);
    row->addWidget(go);
    column->addLayout(row);
    go->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, &WorkplaceExportDialog::write);
    connect(m_ofSites, &QRadioButton::toggled, this, &WorkplaceExportDialog::showNeeds);
    connect(m_terms, &ExportTermsForm::changed, this, &WorkplaceExportDialog::showNeeds);
    connect(&shell.session(), &Session::closed, this, &QDialog::close);
    showNeeds();
}

// Only sites have something sealed: the telephone of whoever answers there.
void WorkplaceExportDialog::showNeeds() {
    m_terms->setSealed(m_ofSites->isChecked());
    m_note->setText(m_terms->isUnmasked()
                        ? tr("导出的是完整的号码，必须写明接收单位和用途。每次导出都有登记。")
                    : m_ofSites->isChecked() ? tr("网点电话会隐去一部分。每次导出都有登记。")
                                             : tr("每次导出都有登记。"));
}

void WorkplaceExportDialog::write() {
    const bool ofSites = m_ofSites->isChecked();
    const QString name = ofSites ? tr("网点") : tr("企业");
    const auto terms =
        m_terms->ask(tr("导出企业网点"), name + u' ' + QDate::currentDate().toString(Qt::ISODate));
    if (!terms) {
        return;
    }
    Shell& shell = m_shell;
    auto rows = std::make_shared<qint64>(0);
    shell.session().run({tr("正在导出"),
                         [ofSites, terms = *terms, employers = std::move(m_employers),
                          sites = std::move(m_sites), rows](Ledger& ledger, Progress&) {
                             *rows = ofSites ? exportSites(ledger, terms, sites)
                                             : exportEmployers(ledger, terms, employers);
                         },
                         [&shell, path = terms->path, rows] {
                             shell.toast(tr("已导出 %1 条到“%2”，已记入导出登记。")
                                             .arg(countText(*rows), QFileInfo(path).fileName()));
                         },
                         {},
                         shell.dialogParent()});
    accept();
}

}  // namespace nuanxin::ui
