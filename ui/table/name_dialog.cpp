// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/name_dialog.h"

#include <QCoreApplication>
#include <QDialog>
#include <QLineEdit>
#include <QVBoxLayout>

#include "ui/shell/look.h"

namespace nuanxin::ui {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(NameDialog)
};

constexpr int kWidth = 380, kLongest = 40;

}  // namespace

QString askName(QWidget* parent, const QString& title, const QString& sentence, const QString& suggested) {
    QDialog dialog(parent);
    dialog.setWindowTitle(title);
    dialog.setFixedWidth(px(kWidth));
    auto* column = new QVBoxLayout(&dialog);
    column->setContentsMargins(px(space::kHuge), px(space::kLarge), px(space::kHuge), px(space::kLarge));
    column->setSpacing(px(space::kMedium));
    column->addWidget(label(title, Type::PanelTitle));
    if (!sentence.isEmpty()) {
        column->addWidget(wrappedLabel(sentence, Tint::Muted));
    }
    auto* name = new QLineEdit(suggested);
    name->setMaxLength(kLongest);
    name->setAccessibleName(Words::tr("名称"));
    name->selectAll();
    column->addWidget(name);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    QPushButton* cancel = button(Words::tr("取消"));
    QPushButton* keep = primaryButton(Words::tr("保存"));
    keep->setDefault(true);
    buttons->addWidget(cancel);
    buttons->addWidget(keep);
    column->addLayout(buttons);
    const auto judge = [name, keep] { keep->setEnabled(!name->text().trimmed().isEmpty()); };
    QObject::connect(name, &QLineEdit::textChanged, &dialog, judge);
    QObject::connect(cancel, &QPushButton::clicked, &dialog, &QDialog::reject);
    QObject::connect(keep, &QPushButton::clicked, &dialog, &QDialog::accept);
    judge();
    return dialog.exec() == QDialog::Accepted ? name->text().trimmed() : QString();
}

}  // namespace nuanxin::ui
