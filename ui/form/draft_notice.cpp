// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/draft_notice.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/shell/look.h"
#include "ui/shell/status_bar.h"

namespace nuanxin::ui {

DraftNotice::DraftNotice(QWidget* parent)
    : QFrame(parent), m_what(wrappedLabel({})), m_fields(wrappedLabel({}, Tint::Muted)) {
    setProperty("kind", QStringLiteral("notice"));
    auto* inside = new QVBoxLayout(this);
    inside->setContentsMargins(px(space::kMedium), px(space::kSmall), px(space::kMedium), px(space::kSmall));
    inside->setSpacing(px(space::kTiny));
    inside->addWidget(m_what);
    inside->addWidget(m_fields);
    QPushButton* take = linkButton(tr("继续填"));
    QPushButton* drop = linkButton(tr("丢弃"));
    drop->setAccessibleName(tr("丢弃草稿"));
    auto* choices = new QHBoxLayout;
    choices->setSpacing(px(space::kLarge));
    choices->addWidget(take);
    choices->addWidget(drop);
    choices->addStretch(1);
    inside->addLayout(choices);
    for (QPushButton* choice : {take, drop}) {
        connect(choice, &QPushButton::clicked, this, &QWidget::hide);
    }
    connect(take, &QPushButton::clicked, this, &DraftNotice::taken);
    connect(drop, &QPushButton::clicked, this, &DraftNotice::dropped);
    hide();
}

void DraftNotice::offer(const QString& record, const QDateTime& at, const QStringList& fields, int more) {
    const QString when = whenInWords(at.toLocalTime(), QDate::currentDate());
    m_what->setText(!record.isEmpty() ? tr("“%1”有没保存的草稿：%2").arg(record, when)
                    : more > 0 ? tr("有没保存的新建草稿：%1（另有 %n 份更早的）", nullptr, more).arg(when)
                               : tr("有没保存的新建草稿：%1").arg(when));
    m_fields->setText(tr("填过：%1").arg(fields.join(tr("、"))));
    m_fields->setVisible(!fields.isEmpty());
    setAccessibleName(m_what->text());
    setAccessibleDescription(m_fields->text());
    show();
}

}  // namespace nuanxin::ui
