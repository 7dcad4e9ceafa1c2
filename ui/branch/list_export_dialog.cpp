// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/branch/list_export_dialog.h"

#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/ledger/ledger.h"
#include "ui/census/export_terms_form.h"
#include "ui/shell/look.h"
#include "ui/shell/session.h"
#include "ui/shell/shell.h"
#include "ui/table/cell_text.h"

namespace nuanxin::ui {

namespace {

constexpr int kWidth = 440;

}  // namespace

ListExportDialog::ListExportDialog(Shell& shell, ListToExport list)
    : QDialog(shell.dialogParent()),
      m_shell(shell),
      m_list(std::move(list)),
      m_terms(new ExportTermsForm(shell)),
      m_note(wrappedLabel({}, Tint::Muted)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("导出%1").arg(m_list.name));
    setMinimumWidth(px(kWidth));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(20), px(20), px(20), px(space::kLarge));
    column->setSpacing(px(space::kMedium));
    column->addWidget(label(windowTitle(), Type::PanelTitle));
    column->addWidget(m_terms);
    column->addWidget(m_note);
    auto* row = new QHBoxLayout;
    row->setSpacing(px(space::kMedium));
    row->addStretch(1);
    QPushButton *cancel = button(tr("取消")), *go = primaryButton(tr("导出…"));
    row->addWidget(cancel);
    row->addWidget(go);
    column->addLayout(row);
    go->setDefault(true);
    go->setEnabled(shell.session().ledger().may(Permission::Export));
    m_terms->setSealed(m_list.anySealed);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, &ListExportDialog::write);
    connect(m_terms, &ExportTermsForm::changed, this, &ListExportDialog::showNeeds);
    connect(&shell.session(), &Session::closed, this, &QDialog::close);
    showNeeds();
}

void ListExportDialog::showNeeds() {
    m_note->setText(!m_shell.session().ledger().may(Permission::Export) ? tr("导出由指导员和管理员来做。")
                    : m_terms->isUnmasked()
                        ? tr("导出的是完整的号码，必须写明接收单位和用途。每次导出都有登记。")
                    : m_list.anySealed ? tr("证件号码和电话会隐去一部分。每次导出都有登记。")
                                       : tr("每次导出都有登记。"));
    if (isVisible()) {  // a longer sentence wants another line
        resize(width(), qMax(height(), layout()->totalHeightForWidth(width())));
    }
}

void ListExportDialog::write() {
    const auto terms = m_terms->ask(windowTitle(), m_list.fileName);
    if (!terms) {
        return;
    }
    const auto rows = std::make_shared<qint64>(0);
    m_shell.session().run({tr("正在导出"),
                           [write = m_list.write, terms = *terms, rows](Ledger& ledger, Progress& progress) {
                               *rows = write(ledger, terms, progress);
                           },
                           [&shell = m_shell, path = terms->path, rows] {
                               shell.toast(tr("已导出 %1 条到“%2”，已记入导出登记。")
                                               .arg(countText(*rows), QFileInfo(path).fileName()));
                           },
                           {},
                           m_shell.dialogParent()});
    accept();
}

}  // namespace nuanxin::ui
