// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/figure_card.h"

#include <QHBoxLayout>

#include "ui/shell/look.h"

namespace nuanxin::ui {

QFrame* figureCard(const HomeFigure& shown) {
    QFrame* box = card();
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(px(18), px(space::kMedium), px(18), px(space::kMedium));
    column->setSpacing(px(2));
    column->addWidget(label(shown.head, Type::Body, Tint::Muted));
    auto* row = new QHBoxLayout;
    row->setSpacing(px(space::kSmall));
    row->addWidget(label(shown.figure, Type::Figure), 0, Qt::AlignBaseline);
    for (const auto& [words, tint] : {std::pair(shown.note, Tint::Muted), {shown.change, Tint::Good}}) {
        if (!words.isEmpty()) {
            row->addWidget(label(words, Type::Table, tint), 0, Qt::AlignBaseline);
        }
    }
    row->addStretch(1);
    column->addLayout(row);
    return box;
}

}  // namespace nuanxin::ui
