// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/draft_notice.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/shell/look.h"

namespace nuanxin::ui {

DraftNotice::DraftNotice(QWidget* parent) : QFrame(parent), m_text(wrappedLabel({})) {
    setProperty("kind", QStringLiteral("notice"));
    auto* inside = new QVBoxLayout(this);
    inside->setContentsMargins(px(space::kMedium), px(space::kSmall), px(space::kMedium), px(space::kSmall));
    inside->addWidget(m_text);
    auto* choices = new QHBoxLayout;
    choices->setSpacing(px(space::kLarge));
    QPushButton* take = linkButton(tr("接着填"));
    QPushButton* drop = linkButton(tr("丢弃草稿"));
    choices->addWidget(take);
    choices->addWidget(drop);
    choices->addStretch(1);
    inside->addLayout(choices);
    hide();
    for (QPushButton* choice : {take, drop}) {
        connect(choice, &QPushButton::clicked, this, &QWidget::hide);
    }
    connect(take, &QPushButton::clicked, this, &DraftNotice::taken);
    connect(drop, &QPushButton::clicked, this, &DraftNotice::dropped);
}

void DraftNotice::offer(const QString& text) {
    m_text->setText(text);
    show();
}

}  // namespace nuanxin::ui
