// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/census/erase_dialog.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include "ui/shell/look.h"

namespace nuanxin::ui {

namespace {
constexpr int kWidth = 460;
}

EraseDialog::EraseDialog(const QString& name, QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("彻底删除"));
    setMinimumWidth(px(kWidth));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(20), px(20), px(20), px(space::kLarge));
    column->setSpacing(px(space::kMedium));
    QLabel* question = label(tr("彻底删除 %1 吗？").arg(name), Type::PanelTitle);
    question->setWordWrap(true);
    column->addWidget(question);
    column->addWidget(
        wrappedLabel(tr("名册、历史、检索和草稿里有关此人的内容全部抹去，合并到此人名下的登记也在内。不能撤销"
                        "。历史里只留下删除"
                        "了 1 人；以前的备份随轮换淘汰，已经交出去的表格请另行收回。")));
    column->addWidget(label(tr("确实要删除，请照写姓名：")));
    auto* typed = new QLineEdit;
    typed->setAccessibleName(tr("照写姓名"));
    column->addWidget(typed);
    auto* row = new QHBoxLayout;
    row->setSpacing(px(space::kMedium));
    QPushButton *cancel = button(tr("取消")), *go = primaryButton(tr("彻底删除"));
    go->setEnabled(false);
    for (QPushButton* each : {cancel, go}) {
        each->setAutoDefault(false);  // Enter with half a name typed does nothing
    }
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(go);
    column->addLayout(row);
    connect(typed, &QLineEdit::textChanged, go,
            [go, name](const QString& text) { go->setEnabled(text.trimmed() == name); });
    connect(typed, &QLineEdit::returnPressed, go, &QPushButton::click);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, &QDialog::accept);
    typed->setFocus();
}

}  // namespace nuanxin::ui
