// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/noted_edit.h"

#include <QScopedValueRollback>
#include <QStyle>

#include "ui/shell/look.h"

namespace nuanxin::ui {

NotedEdit::NotedEdit(QWidget* parent) : QLineEdit(parent), m_end(linkButton({}, this)) {
    m_end->setFocusPolicy(Qt::NoFocus);  // Enter and Tab go from field to field
    m_end->hide();
    connect(m_end, &QPushButton::clicked, this, &NotedEdit::noteClicked);
}

void NotedEdit::setNote(const QString& note) {
    m_note = note;
    place();
}

QString NotedEdit::note() const {
    return m_note;
}

void NotedEdit::setNoteAction(const QString& text) {
    m_action = text;
    place();
}

void NotedEdit::place() {
    const QString text = m_action.isEmpty() ? m_note : m_action;
    m_end->setText(text);
    setLook(m_end, "kind", m_action.isEmpty() ? QStringLiteral("note") : QStringLiteral("link"));
    m_end->setAttribute(Qt::WA_TransparentForMouseEvents, m_action.isEmpty());
    m_end->setCursor(m_action.isEmpty() ? Qt::IBeamCursor : Qt::PointingHandCursor);
    m_end->adjustSize();
    const int gap = px(space::kTiny);
    const int button = actions().isEmpty() ? 0 : style()->pixelMetric(QStyle::PM_SmallIconSize) + gap;
    setTextMargins(0, 0, text.isEmpty() ? 0 : m_end->width() + gap, 0);
    m_end->move(width() - m_end->width() - button - 2 * gap, (height() - m_end->height()) / 2);
    m_end->setVisible(!text.isEmpty());
}

void NotedEdit::keyPressEvent(QKeyEvent* event) {
    const QScopedValueRollback typing(m_typing, true);
    QLineEdit::keyPressEvent(event);
}

void NotedEdit::inputMethodEvent(QInputMethodEvent* event) {
    const QScopedValueRollback typing(m_typing, true);
    QLineEdit::inputMethodEvent(event);
}

void NotedEdit::resizeEvent(QResizeEvent* event) {
    QLineEdit::resizeEvent(event);
    place();
}

}  // namespace nuanxin::ui
