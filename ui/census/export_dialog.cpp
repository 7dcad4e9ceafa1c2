// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/census/export_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QListWidget>
#include <QRadioButton>
#include <QStandardPaths>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/form/form_grid.h"
#include "ui/form/labelled_field.h"
#include "ui/shell/file_dialog.h"
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
      m_format(new QComboBox),
      m_form(new FormGrid),
      m_toWhom(new QLineEdit),
      m_why(new QLineEdit),
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
    auto* right = new QVBoxLayout;
    middle->addLayout(left, 2);
    middle->addLayout(right, 3);
    column->addLayout(middle);
    addColumns(left);
    addForm(right);
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

void ExportDialog::addForm(QVBoxLayout* column) {
    m_format->addItem(tr("Excel、WPS 表格（xlsx）"), static_cast<int>(ExportFormat::Xlsx));
    m_format->addItem(tr("逗号分隔，UTF-8（csv）"), static_cast<int>(ExportFormat::CsvUtf8));
    m_format->addItem(tr("逗号分隔，GB18030（csv）"), static_cast<int>(ExportFormat::CsvGb18030));
    m_form->addField(new LabelledField(tr("文件格式"), m_format), Span::Full);
    m_toWhomField = m_form->addField(new LabelledField(tr("接收单位"), m_toWhom), Span::Full);
    m_whyField = m_form->addField(new LabelledField(tr("用途"), m_why), Span::Full);
    column->addWidget(m_form);
    m_unmasked = new QCheckBox(tr("不隐去证件号码、电话和住址"));
    const Ledger& ledger = m_shell.session().ledger();
    m_unmasked->setVisible(ledger.may(Permission::Reveal));
    connect(m_unmasked, &QCheckBox::toggled, this, &ExportDialog::showNeeds);
    column->addWidget(m_unmasked);
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
    m_unmasked->setEnabled(anySealed);
    const bool plain = anySealed && m_unmasked->isChecked();
    m_note->setText(plain ? tr("导出的是完整的号码和住址，必须写明接收单位和用途。每次导出都有登记。")
                    : anySealed ? tr("证件号码、电话和住址会隐去一部分。每次导出都有登记。")
                                : tr("每次导出都有登记。"));
    m_go->setEnabled(!chosen.empty());
}

void ExportDialog::write() {
    auto what = std::make_shared<WorkerExport>();
    what->columns = columns();
    what->unmasked = m_unmasked->isEnabled() && m_unmasked->isChecked();
    what->toWhom = m_toWhom->text().trimmed();
    what->why = m_why->text().trimmed();
    if (what->unmasked && (what->toWhom.isEmpty() || what->why.isEmpty())) {
        m_whyField->showProblem(what->why.isEmpty() ? tr("请写明用途。") : QString());
        m_toWhomField->showProblem(what->toWhom.isEmpty() ? tr("请写明接收单位。") : QString());
        (what->toWhom.isEmpty() ? m_toWhom : m_why)->setFocus();
        return;
    }
    what->format = static_cast<ExportFormat>(m_format->currentData().toInt());
    what->workers = m_selected->isChecked() ? m_offer.selected : m_offer.listed;
    const QString suffix =
        what->format == ExportFormat::Xlsx ? QStringLiteral("xlsx") : QStringLiteral("csv");
    const QString name = tr("从业人员 %1.%2").arg(QDate::currentDate().toString(Qt::ISODate), suffix);
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    what->path = askWhereToSave(this, tr("导出从业人员"), folder.filePath(name),
                                tr("表格 (*.%1)").arg(suffix), suffix);
    if (what->path.isEmpty()) {
        return;
    }
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
