// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/foot_line.h"

#include <QHBoxLayout>

#include "ui/shell/look.h"

namespace nuanxin::ui {

namespace {
constexpr int kFigureLetters = 12;
}

FootLine::FootLine(QWidget* parent) : QFrame(parent), m_row(new QHBoxLayout(this)) {
    setProperty("kind", QStringLiteral("foot"));
    m_row->setContentsMargins(px(20), px(6), px(20), px(6));
    m_row->setSpacing(px(18));
    m_row->addStretch(1);
    setMinimumHeight(px(30));
}

void FootLine::setParts(const QStringList& parts) {
    if (parts == m_parts) {
        return;
    }
    m_parts = parts;
    while (m_row->count() > 1) {
        const std::unique_ptr<QLayoutItem> item(m_row->takeAt(0));
        item->widget()->deleteLater();
    }
    int at = 0;
    for (const QString& part : parts) {
        if (!part.isEmpty()) {
            // The figure it begins with is read in full; sentences give way.
            const bool isFigure = at == 0 && part.size() <= kFigureLetters;
            m_row->insertWidget(at++, isFigure ? label(part, Type::Small, Tint::Muted)
                                               : elidedLabel(part, Type::Small, Tint::Muted));
        }
    }
}

}  // namespace nuanxin::ui
