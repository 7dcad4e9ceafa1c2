// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/census/export_dialog.h"

#include <QFileInfo>
#include <QListWidget>
#include <QRadioButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/census/export_terms_form.h"
#include "ui/shell/look.h"
#include "ui/shell/session.h"
#include "ui/shell/shell.h"
#include "ui/table/cell_text.h"

namespace nuanxin::ui {

namespace {

constexpr int kWidth = 640, kListHeight = 210;

bool isSealed(RollColumn column) {
    return infoOf(column).kind == RollKind::Sealed;
}

}  // namespace

ExportDialog::ExportDialog(Shell& shell, Offer offer)
    : QDialog(shell.dialogParent()),
      m_shell(shell),
      m_offer(std::move(offer)),
      m_columns(new QListWidget),
      m_terms(new ExportTermsForm(shell)),
      m_note(wrappedLabel({}, Tint::Muted)),
      m_go(primaryButton(tr("导出…"))) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("导出从业人员"));
    setMinimumWidth(px(kWidth));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(20), px(20), px(20), px(space::kLarge));
    column->setSpacing(px(space::kMedium));
    column->addWidget(label(tr("导出从业人员"), Type::PanelTitle));
    addWho(column);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(px(space::kHuge));
    auto* left = new QVBoxLayout;
    middle->addLayout(left, 2);
    middle->addWidget(m_terms, 3);
    column->addLayout(middle);
    addColumns(left);
    column->addWidget(m_note);
    auto* row = new QHBoxLayout;
    row->setSpacing(px(space::kMedium));
    row->addStretch(1);
    QPushButton* cancel = button(tr("取消"));
    row->addWidget(cancel);
    row->addWidget(m_go);
    column->addLayout(row);
    m_go->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &ExportDialog::write);
    connect(m_terms, &ExportTermsForm::changed, this, &ExportDialog::showNeeds);
    connect(&shell.session(), &Session::closed, this, &QDialog::close);
    showNeeds();
}

void ExportDialog::addWho(QVBoxLayout* column) {
    const QString all = countText(static_cast<qint64>(m_offer.listed.size())),
                  some = countText(static_cast<qint64>(m_offer.selected.size()));
    m_all = new QRadioButton(m_offer.narrowed ? tr("筛出的 %1 人").arg(all) : tr("全部 %1 人").arg(all));
    m_selected = new QRadioButton(tr("选中的 %1 人").arg(some));
    const bool several = m_offer.selected.size() > 1;
    m_selected->setEnabled(!m_offer.selected.empty());
    QRadioButton* usual = several ? m_selected : m_all;
    usual->setChecked(true);
    usual->setFocus();
    auto* row = new QHBoxLayout;
    row->setSpacing(px(space::kLarge));
    row->addWidget(m_all);
    row->addWidget(m_selected);
    row->addStretch(1);
    column->addLayout(row);
}

// What is seen comes first and ticked, in its order; the rest can be added.
void ExportDialog::addColumns(QVBoxLayout* column) {
    column->addWidget(label(tr("栏目"), Type::Small, Tint::Muted));
    std::vector<RollColumn> order = m_offer.shown;
    for (const RollColumnInfo& info : rollColumns()) {
        if (std::ranges::find(order, info.column) == order.end()) {
            order.push_back(info.column);
        }
    }
    for (const RollColumn each : order) {
        auto* item = new QListWidgetItem(titleOf(each), m_columns);
        const bool shown = std::ranges::find(m_offer.shown, each) != m_offer.shown.end();
        item->setData(Qt::UserRole, static_cast<int>(each));
        item->setCheckState(shown ? Qt::Checked : Qt::Unchecked);
    }
    m_columns->setAccessibleName(tr("栏目"));
    m_columns->setFixedHeight(px(kListHeight));
    connect(m_columns, &QListWidget::itemChanged, this, &ExportDialog::showNeeds);
    column->addWidget(m_columns);
    column->addStretch(1);
}

std::vector<RollColumn> ExportDialog::columns() const {
    std::vector<RollColumn> chosen;
    for (int row = 0; row < m_columns->count(); ++row) {
        if (m_columns->item(row)->checkState() == Qt::Checked) {
            chosen.push_back(static_cast<RollColumn>(m_columns->item(row)->data(Qt::UserRole).toInt()));
        }
    }
    return chosen;
}

void ExportDialog::showNeeds() {
    const std::vector<RollColumn> chosen = columns();
    const bool anySealed = std::ranges::any_of(chosen, isSealed);
    m_terms->setSealed(anySealed);
    m_note->setText(m_terms->isUnmasked()
                        ? tr("导出的是完整的号码和住址，必须写明接收单位和用途。每次导出都有登记。")
                    : anySealed ? tr("证件号码、电话和住址会隐去一部分。每次导出都有登记。")
                                : tr("每次导出都有登记。"));
    m_go->setEnabled(!chosen.empty());
}

void ExportDialog::write() {
    const auto terms =
        m_terms->ask(tr("导出从业人员"), tr("从业人员 %1").arg(QDate::currentDate().toString(Qt::ISODate)));
    if (!terms) {
        return;
    }
    const auto what = std::make_shared<WorkerExport>(
        WorkerExport{*terms, columns(), m_selected->isChecked() ? m_offer.selected : m_offer.listed});
    Shell& shell = m_shell;
    auto rows = std::make_shared<qint64>(0);
    shell.session().run(
        {tr("正在导出"),
         [what, rows](Ledger& ledger, Progress& progress) { *rows = exportWorkers(ledger, *what, progress); },
         [&shell, what, rows] {
             shell.toast(tr("已导出 %1 人到“%2”，已记入导出登记。")
                             .arg(countText(*rows), QFileInfo(what->path).fileName()));
         },
         {},
         shell.dialogParent()});
    accept();
}

}  // namespace nuanxin::ui
