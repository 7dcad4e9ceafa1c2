// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recovery_view.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QFontDatabase>
#include <QGridLayout>
#include <QGuiApplication>
#include <QPrintDialog>
#include <QPrinter>
#include <QVBoxLayout>

#include "ui/shell/error_dialog.h"
#include "ui/shell/file_dialog.h"
#include "ui/shell/look.h"

namespace nuanxin::ui {

namespace {
constexpr int kColumns = 4, kDialogWidth = 600;
}

RecoveryView::RecoveryView(RecoverySheet sheet, QWidget* parent)
    : QWidget(parent),
      m_sheet(std::move(sheet)),
      m_said(label({}, Type::Small, Tint::Good)),
      m_kept(new QCheckBox(tr("我已抄写或打印，并会妥善保管"))) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::kMedium));
    column->addWidget(
        wrappedLabel(tr("忘记密码时，只有这串恢复密钥能打开台账。它只在这里显示一次，程序里不保存，请现在打印"
                        "或抄写下来，锁进保险柜。")));
    column->addWidget(keyCard());
    QWidget* keeping = ways();
    column->addWidget(keeping);
    setFocusProxy(keeping->findChild<QPushButton*>());
    column->addSpacing(px(space::kTiny));
    column->addWidget(m_kept);
    connect(m_kept, &QCheckBox::toggled, this, &RecoveryView::keptChanged);
}

bool RecoveryView::isKept() const {
    return m_kept->isChecked();
}

QWidget* RecoveryView::keyCard() {
    QFrame* box = card();
    box->setAccessibleName(tr("恢复密钥"));
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(px(space::kLarge), px(space::kLarge), px(space::kLarge), px(space::kLarge));
    grid->setVerticalSpacing(px(space::kLarge));
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(Theme::instance().points(Type::Figure));
    font.setBold(true);
    const QStringList groups = m_sheet.groups();
    for (int i = 0; i < groups.size(); ++i) {
        auto* group = new QLabel(groups[i]);
        group->setFont(font);
        group->setTextInteractionFlags(Qt::TextSelectableByMouse);
        group->setAccessibleName(tr("第 %1 组：%2").arg(i + 1).arg(groups[i]));
        grid->addWidget(group, i / kColumns, i % kColumns, Qt::AlignCenter);
    }
    return box;
}

QWidget* RecoveryView::ways() {
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(space::kMedium));
    const auto add = [this, row](const QString& text, void (RecoveryView::*way)()) {
        QPushButton* one = button(text);
        connect(one, &QPushButton::clicked, this, way);
        row->addWidget(one);
    };
    add(tr("打印…"), &RecoveryView::print);
    add(tr("存为 PDF 文件…"), &RecoveryView::savePdf);
    add(tr("复制"), &RecoveryView::copy);
    row->addWidget(m_said, 1);
    return box;
}

void RecoveryView::print() {
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setDocName(tr("恢复密钥"));
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() == QDialog::Accepted) {
        paintRecoverySheet(printer, m_sheet);
        m_said->setText(tr("已送到打印机。"));
    }
}

void RecoveryView::savePdf() {
    const QString suggested = QDir::home().filePath(tr("%1恢复密钥.pdf").arg(m_sheet.office));
    const QString path =
        askWhereToSave(this, tr("存为 PDF"), suggested, tr("PDF 文件 (*.pdf)"), QStringLiteral("pdf"));
    if (path.isEmpty()) {
        return;
    }
    try {
        saveRecoveryPdf(path, m_sheet);
        m_said->setText(tr("已存好。印出后请删掉文件。"));
    } catch (...) {
        showError(this, std::current_exception());
    }
}

void RecoveryView::copy() {
    QGuiApplication::clipboard()->setText(m_sheet.key);
    m_said->setText(tr("已复制。用完请复制别的内容盖掉它。"));
}

RecoveryDialog::RecoveryDialog(RecoverySheet sheet, QWidget* parent)
    : QDialog(parent), m_view(new RecoveryView(std::move(sheet))) {
    setWindowTitle(tr("新的恢复密钥"));
    setMinimumWidth(px(kDialogWidth));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(20), px(20), px(20), px(space::kLarge));
    column->setSpacing(px(space::kLarge));
    column->addWidget(label(tr("新的恢复密钥"), Type::PanelTitle));
    column->addWidget(m_view);
    QPushButton* close = primaryButton(tr("完成"));
    close->setDefault(true);
    close->setEnabled(false);
    column->addWidget(close, 0, Qt::AlignRight);
    connect(m_view, &RecoveryView::keptChanged, close, &QPushButton::setEnabled);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

void RecoveryDialog::reject() {
    if (m_view->isKept()) {
        QDialog::reject();
    }
}

}  // namespace nuanxin::ui
