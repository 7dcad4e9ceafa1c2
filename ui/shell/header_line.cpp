// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/header_line.h"

#include <QHBoxLayout>
#include <QMenu>

#include "ui/shell/look.h"

namespace nuanxin::ui {

HeaderLine::HeaderLine(QWidget* parent)
    : QWidget(parent),
      m_row(new QHBoxLayout(this)),
      m_title(elidedLabel({}, Type::Title)),
      m_summary(elidedLabel({}, Type::Body, Tint::Muted)) {
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(px(space::kMedium));
    m_row->addWidget(m_title);
    m_row->addWidget(m_summary);
    m_row->addStretch(1);
    m_firstButton = m_row->count();
    setMinimumHeight(px(34));
}

void HeaderLine::setTitle(const QString& title) {
    m_title->setText(title);
    setAccessibleName(title);
}

void HeaderLine::setSummary(const QString& summary) {
    m_summary->setText(summary);
}

QPushButton* HeaderLine::setPrimary(const QString& text) {
    if (m_primary == nullptr) {
        m_primary = primaryButton(text);
        m_row->addWidget(m_primary);
    }
    m_primary->setText(text);
    return m_primary;
}

QPushButton* HeaderLine::addButton(const QString& text) {
    QPushButton* added = button(text);
    m_row->insertWidget(m_primary == nullptr ? m_row->count() : m_row->count() - 1, added);
    return added;
}

QMenu* HeaderLine::more() {
    if (m_more == nullptr) {
        m_more = new QMenu;
        m_row->insertWidget(m_firstButton, menuButton(tr("更多"), m_more));
    }
    return m_more;
}

}  // namespace nuanxin::ui
