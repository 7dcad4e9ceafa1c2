// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/header_line.h"

#include <QEvent>
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
    m_title->setMinimumWidth(0);  // or the hint would never be less than that of a longer title before
    m_title->setText(title);
    setAccessibleName(title);
}

void HeaderLine::setSummary(const QString& summary) {
    m_summary->setText(summary);
    m_row->activate();  // it may be counted late; it is not to stand cut off until the next event
}

QPushButton* HeaderLine::setPrimary(const QString& text) {
    if (m_primary == nullptr) {
        m_primary = primaryButton(text);
        m_row->addWidget(m_primary);
    }
    m_primary->setText(text);
    return m_primary;
}

HeaderLine::Held HeaderLine::hold(QPushButton* button, int at) {
    auto* holder = new QWidget;
    auto* inside = new QHBoxLayout(holder);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(button);
    m_row->insertWidget(at, holder);
    button->installEventFilter(this);
    return {holder, button, nullptr};
}

QPushButton* HeaderLine::addButton(const QString& text) {
    makeMore();
    QPushButton* added = button(text);
    Held held = hold(added, m_primary == nullptr ? m_row->count() : m_row->count() - 1);
    held.inMenu = new QAction(text, this);
    connect(held.inMenu, &QAction::triggered, added, &QPushButton::click);
    QMenu* menu = m_more.button->menu();
    const QList<QAction*> there = menu->actions();
    menu->insertAction(there.value(static_cast<qsizetype>(m_buttons.size())), held.inMenu);
    m_buttons.push_back(held);
    return added;
}

void HeaderLine::makeMore() {
    if (m_more.button != nullptr) {
        return;
    }
    auto* menu = new QMenu;
    m_more = hold(menuButton(tr("更多"), menu), m_firstButton);
    connect(menu, &QMenu::aboutToShow, this, [this] {
        for (const Held& each : m_buttons) {
            const QString tip = each.button->toolTip();  // its keys, or some words
            const bool isKeys = QKeySequence(tip).toString(QKeySequence::NativeText) == tip && !tip.isEmpty();
            each.inMenu->setText(isKeys ? each.button->text() + u'\t' + tip : each.button->text());
            each.inMenu->setEnabled(each.button->isEnabled());
        }
    });
}

QMenu* HeaderLine::more() {
    makeMore();
    m_hasMenu = true;
    return m_more.button->menu();
}

// How wide all is when that many of the buttons are in the menu.
int HeaderLine::wanted(size_t folded) const {
    int width = m_title->sizeHint().width();
    const auto add = [&](const QWidget* part) {
        width += part == nullptr || part->isHidden() ? 0 : m_row->spacing() + part->sizeHint().width();
    };
    add(m_summary);
    add(m_primary);
    bool any = false;
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        i < folded ? void(any = any || !m_buttons[i].button->isHidden()) : add(m_buttons[i].button);
    }
    if (m_hasMenu || any) {
        add(m_more.button);
    }
    return width + m_row->spacing();  // before the empty middle
}

void HeaderLine::fold() {
    m_title->setMinimumWidth(qMin(m_title->sizeHint().width(), width() / 2));
    size_t folded = 0;
    while (folded < m_buttons.size() && wanted(folded) > width()) {
        ++folded;
    }
    bool any = false;
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        const bool exists = !m_buttons[i].button->isHidden();
        m_buttons[i].holder->setVisible(exists && i >= folded);
        m_buttons[i].inMenu->setVisible(exists && i < folded);
        any = any || (exists && i < folded);
    }
    if (m_more.button != nullptr) {
        m_more.holder->setVisible(!m_more.button->isHidden() && (m_hasMenu || any));
    }
}

bool HeaderLine::event(QEvent* event) {
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest) {
        fold();
    }
    return done;
}

bool HeaderLine::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent) {
        fold();
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace nuanxin::ui
