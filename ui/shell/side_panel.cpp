// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/side_panel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>

#include "ui/shell/look.h"

namespace nuanxin::ui {

namespace {
constexpr int kLeastNote = 80;
}

SidePanel::SidePanel(QWidget* parent)
    : QFrame(parent),
      m_title(elidedLabel({}, Type::PanelTitle)),
      m_subtitle(label({}, Type::Body, Tint::Muted)),
      m_below(wrappedLabel({}, Tint::Muted)),
      m_position(label({}, Type::Body, Tint::Muted)),
      m_note(label({}, Type::Small, Tint::Muted)),
      m_previous(iconButton(Icon::Left, tr("上一条"), QKeySequence(u"Alt+Left"_qs))),
      m_next(iconButton(Icon::Right, tr("下一条"), QKeySequence(u"Alt+Right"_qs))),
      m_scroll(new QScrollArea),
      m_head(new QHBoxLayout),
      m_upper(new QHBoxLayout),
      m_buttons(new QHBoxLayout) {
    setProperty("kind", QStringLiteral("card"));
    setFixedWidth(px(kSidePanelWidth));

    auto* head = m_head;
    head->setSpacing(px(space::kTiny));
    head->addWidget(m_title);
    head->addSpacing(px(space::kTiny));
    head->addWidget(m_subtitle);
    head->addStretch(1);
    head->addWidget(m_previous);
    head->addWidget(m_position);
    head->addWidget(m_next);
    QToolButton* closer = iconButton(Icon::Clear, tr("关闭侧栏"), QKeySequence(u"Esc"_qs));
    head->addWidget(closer);

    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);

    m_buttons->setSpacing(px(space::kMedium));
    m_buttons->addWidget(m_note, 1);
    m_note->setWordWrap(true);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(18), px(space::kMedium), px(18), px(space::kMedium));
    column->setSpacing(px(space::kSmall));
    column->addLayout(head);
    column->addWidget(m_below);
    column->addWidget(m_scroll, 1);
    m_upper->setSpacing(px(space::kMedium));
    m_upper->addStretch(1);
    column->addLayout(m_upper);
    column->addLayout(m_buttons);
    setPosition(0, 0);

    connect(m_previous, &QToolButton::clicked, this, &SidePanel::previousRequested);
    connect(m_next, &QToolButton::clicked, this, &SidePanel::nextRequested);
    connect(closer, &QToolButton::clicked, this, &SidePanel::closeRequested);
}

void SidePanel::setTitle(const QString& title, const QString& subtitle) {
    m_title->setText(title);
    m_subtitle->setText(subtitle);
    m_below->setText(subtitle);
    setAccessibleName(title);
    placeSubtitle();
}

// Beside the title, or on a line of its own where it would be cut.
void SidePanel::placeSubtitle() {
    const QMargins around = layout()->contentsMargins();
    int wanted = around.left() + around.right() + px(space::kTiny);
    for (int i = 0; i < m_head->count(); ++i) {
        QWidget* part = m_head->itemAt(i)->widget();
        wanted += part == nullptr || (part->isHidden() && part != m_subtitle)
                      ? 0
                      : part->sizeHint().width() + m_head->spacing();
    }
    const bool any = !m_subtitle->text().isEmpty();
    m_subtitle->setVisible(any && wanted <= width());
    m_below->setVisible(any && wanted > width());
}

void SidePanel::placeButtons() {
    const QMargins around = layout()->contentsMargins();
    int wanted = around.left() + around.right();
    const auto add = [&](const QWidget* part, int width) {
        wanted += part == nullptr || part->isHidden() ? 0 : width + m_buttons->spacing();
    };
    for (const QPushButton* each : m_added) {
        add(each, each->sizeHint().width());
    }
    add(m_primary, m_primary == nullptr ? 0 : m_primary->sizeHint().width());
    add(m_note, m_note->text().isEmpty() ? 0 : px(kLeastNote));
    const bool up = m_primary != nullptr && wanted - m_buttons->spacing() > width();
    for (QPushButton* each : m_added) {
        if ((m_upper->indexOf(each) >= 0) != up) {
            (up ? m_buttons : m_upper)->removeWidget(each);
            up ? m_upper->addWidget(each) : m_buttons->insertWidget(m_buttons->count() - 1, each);
        }
    }
}

bool SidePanel::event(QEvent* event) {
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest) {
        placeSubtitle();
        placeButtons();
    }
    return QFrame::event(event);
}

void SidePanel::setPosition(int index, int count) {
    for (QWidget* part : {static_cast<QWidget*>(m_previous), static_cast<QWidget*>(m_position),
                          static_cast<QWidget*>(m_next)}) {
        part->setVisible(count > 0);
    }
    m_position->setText(QStringLiteral("%1 / %2").arg(index + 1).arg(count));
    m_previous->setEnabled(index > 0);
    m_next->setEnabled(index + 1 < count);
    placeSubtitle();
}

void SidePanel::setBody(QWidget* body) {
    body->setProperty("kind", QStringLiteral("clear"));
    m_scroll->setWidget(body);
    m_scroll->verticalScrollBar()->setValue(0);
}

QWidget* SidePanel::body() const {
    return m_scroll->widget();
}
void SidePanel::setNote(const QString& note) {
    m_note->setText(note);
}

QPushButton* SidePanel::setPrimary(const QString& text) {
    if (m_primary == nullptr) {
        m_primary = primaryButton(text);
        m_buttons->addWidget(m_primary);
    }
    m_primary->setText(text);
    return m_primary;
}

QPushButton* SidePanel::addButton(const QString& text) {
    QPushButton* added = button(text);
    m_buttons->insertWidget(m_primary == nullptr ? m_buttons->count() : m_buttons->count() - 1, added);
    m_added.push_back(added);
    return added;
}

void SidePanel::clearButtons() {
    for (QHBoxLayout* row : {m_upper, m_buttons}) {
        while (row->count() > 1) {
            const std::unique_ptr<QLayoutItem> item(row->takeAt(1));
            item->widget()->hide();
            item->widget()->deleteLater();  // a click on it may be what led here
        }
    }
    m_added.clear();
    m_primary = nullptr;
}

void SidePanel::keyPressEvent(QKeyEvent* event) {
    const bool alt = event->modifiers() == Qt::AltModifier;
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closeRequested();
    } else if (alt && event->key() == Qt::Key_Left && m_previous->isEnabled()) {
        Q_EMIT previousRequested();
    } else if (alt && event->key() == Qt::Key_Right && m_next->isEnabled()) {
        Q_EMIT nextRequested();
    } else {
        QFrame::keyPressEvent(event);
    }
}

}  // namespace nuanxin::ui
