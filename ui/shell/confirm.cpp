// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/confirm.h"

#include <QCoreApplication>
#include <QDialog>
#include <QHBoxLayout>
#include <memory>

#include "ui/shell/look.h"

namespace nuanxin::ui {

namespace {

constexpr int kWidth = 420;

struct ConfirmWords {
    Q_DECLARE_TR_FUNCTIONS(Confirm)
};

QDialog* ask(QWidget* parent, const QString& question, const QString& meaning, const QString& action) {
    auto* dialog = new QDialog(parent);
    dialog->setWindowTitle(ConfirmWords::tr("请确认"));
    dialog->setMinimumWidth(px(kWidth));
    dialog->setAccessibleDescription(question + meaning);
    auto* column = new QVBoxLayout(dialog);
    column->setContentsMargins(px(20), px(20), px(20), px(space::kLarge));
    column->setSpacing(px(space::kMedium));
    QLabel* what = label(question, Type::PanelTitle);
    what->setWordWrap(true);
    column->addWidget(what);
    column->addWidget(wrappedLabel(meaning));
    QPushButton* cancel = button(ConfirmWords::tr("取消"));
    QPushButton* go = primaryButton(action);
    auto* row = new QHBoxLayout;
    row->setSpacing(px(space::kMedium));
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(go);
    column->addLayout(row);
    cancel->setDefault(true);
    QObject::connect(cancel, &QPushButton::clicked, dialog, &QDialog::reject);
    QObject::connect(go, &QPushButton::clicked, dialog, &QDialog::accept);
    return dialog;
}

}  // namespace

void confirm(QWidget* parent, const QString& question, const QString& meaning, const QString& action,
             std::function<void()> run) {
    QDialog* dialog = ask(parent, question, meaning, action);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, parent, std::move(run));
    dialog->open();
}

bool confirmNow(QWidget* parent, const QString& question, const QString& meaning, const QString& action) {
    const std::unique_ptr<QDialog> dialog(ask(parent, question, meaning, action));
    return dialog->exec() == QDialog::Accepted;
}

}  // namespace nuanxin::ui
