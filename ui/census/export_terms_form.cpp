// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/census/export_terms_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QVBoxLayout>

#include "core/ledger/ledger.h"
#include "ui/form/form_grid.h"
#include "ui/form/labelled_field.h"
#include "ui/shell/file_dialog.h"
#include "ui/shell/session.h"
#include "ui/shell/shell.h"

namespace nuanxin::ui {

ExportTermsForm::ExportTermsForm(Shell& shell, QWidget* parent)
    : QWidget(parent),
      m_format(new QComboBox),
      m_unmasked(new QCheckBox(tr("不隐去证件号码、电话和住址"))),
      m_toWhom(new QLineEdit),
      m_why(new QLineEdit) {
    m_format->addItem(tr("Excel、WPS 表格（xlsx）"), static_cast<int>(ExportFormat::Xlsx));
    m_format->addItem(tr("逗号分隔，UTF-8（csv）"), static_cast<int>(ExportFormat::CsvUtf8));
    m_format->addItem(tr("逗号分隔，GB18030（csv）"), static_cast<int>(ExportFormat::CsvGb18030));
    m_format->setToolTip(
        tr("要用 Excel 打开的，请选 xlsx。csv 里 16 位以上的号码前面有一个制表符，"
           "免得 Excel 把末几位改成 0。"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    auto* form = new FormGrid;
    form->addField(new LabelledField(tr("文件格式"), m_format), Span::Full);
    m_toWhomField = form->addField(new LabelledField(tr("接收单位"), m_toWhom), Span::Full);
    m_whyField = form->addField(new LabelledField(tr("用途"), m_why), Span::Full);
    column->addWidget(form);
    m_unmasked->setVisible(shell.session().ledger().may(Permission::Reveal));
    connect(m_unmasked, &QCheckBox::toggled, this, &ExportTermsForm::changed);
    column->addWidget(m_unmasked);
    column->addStretch(1);
}

void ExportTermsForm::setSealed(bool anySealed) {
    m_unmasked->setEnabled(anySealed);
}

bool ExportTermsForm::isUnmasked() const {
    return m_unmasked->isEnabled() && m_unmasked->isChecked();
}

bool ExportTermsForm::isComplete() {
    const bool lacksWhom = m_toWhom->text().trimmed().isEmpty(), lacksWhy = m_why->text().trimmed().isEmpty();
    if (!isUnmasked() || (!lacksWhom && !lacksWhy)) {
        return true;
    }
    m_whyField->showProblem(lacksWhy ? tr("请写明用途。") : QString());
    m_toWhomField->showProblem(lacksWhom ? tr("请写明接收单位。") : QString());
    (lacksWhom ? m_toWhom : m_why)->setFocus();
    return false;
}

std::optional<ExportTerms> ExportTermsForm::ask(const QString& title, const QString& name) {
    if (!isComplete()) {
        return std::nullopt;
    }
    ExportTerms terms;
    terms.format = static_cast<ExportFormat>(m_format->currentData().toInt());
    terms.unmasked = isUnmasked();
    terms.toWhom = m_toWhom->text().trimmed();
    terms.why = m_why->text().trimmed();
    const QString suffix =
        terms.format == ExportFormat::Xlsx ? QStringLiteral("xlsx") : QStringLiteral("csv");
    terms.path = askWhereToSave(this, title, QDir(documentsFolder()).filePath(name + u'.' + suffix),
                                tr("表格 (*.%1)").arg(suffix), suffix);
    return terms.path.isEmpty() ? std::nullopt : std::optional(terms);
}

}  // namespace nuanxin::ui
