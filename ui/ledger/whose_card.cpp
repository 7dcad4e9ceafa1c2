// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/whose_card.h"

#include <QVBoxLayout>

#include "ui/shell/look.h"

namespace nuanxin::ui {

namespace {
constexpr int kPadding = 28;
}

QWidget* whoseCard(const QString& whose, const QString& sentence) {
    QFrame* box = card();
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(px(kPadding), px(kPadding), px(kPadding), px(kPadding));
    column->addWidget(label(whose, Type::PanelTitle));
    column->addWidget(wrappedLabel(sentence, Tint::Muted));
    column->addStretch(1);
    return box;
}

}  // namespace nuanxin::ui
