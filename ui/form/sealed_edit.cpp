// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/sealed_edit.h"

#include <QInputMethodEvent>
#include <QKeyEvent>

namespace nuanxin::ui {

SealedEdit::SealedEdit(QWidget* parent) : NotedEdit(parent) {
    connect(this, &NotedEdit::noteClicked, this, [this] {
        const QString plain = m_reveal ? m_reveal() : QString();
        if (!plain.isEmpty()) {
            m_plain = plain;
            m_masked = false;
            setNoteAction({});
            setText(plain);
            Q_EMIT revealed();
        }
    });
}

void SealedEdit::setStored(const QString& masked) {
    m_stored = masked;
    showStored();
}

void SealedEdit::setReveal(std::function<QString()> reveal) {
    m_reveal = std::move(reveal);
    showStored();
}

void SealedEdit::showStored() {
    m_plain.reset();
    m_masked = !m_stored.isEmpty();
    setText(m_stored);
    setNote({});
    setNoteAction(m_masked && m_reveal ? tr("查看（留痕）") : QString());
}

std::optional<QString> SealedEdit::typed() const {
    const QString now = text().trimmed();
    const bool untouched = m_masked || (m_plain ? now == *m_plain : m_stored.isEmpty() && now.isEmpty());
    return untouched ? std::nullopt : std::optional(now);
}

void SealedEdit::putTyped(const std::optional<QString>& typed) {
    showStored();
    if (typed) {
        unmask();
        setText(*typed);
    }
}

// The stars are no characters to edit: whatever is typed over them replaces them all.
void SealedEdit::unmask() {
    if (m_masked) {
        m_masked = false;
        clear();
        setNoteAction({});
    }
}

void SealedEdit::keyPressEvent(QKeyEvent* event) {
    const bool writes = event->matches(QKeySequence::Paste) || event->key() == Qt::Key_Backspace ||
                        event->key() == Qt::Key_Delete ||
                        (!event->text().isEmpty() && event->text().front().isPrint());
    if (m_masked && writes) {
        unmask();
        Q_EMIT textEdited({});
    }
    NotedEdit::keyPressEvent(event);
}

void SealedEdit::inputMethodEvent(QInputMethodEvent* event) {
    if (!event->commitString().isEmpty()) {
        unmask();
    }
    NotedEdit::inputMethodEvent(event);
}

// Its menu would paste into the stars.
void SealedEdit::contextMenuEvent(QContextMenuEvent* event) {
    if (!m_masked) {
        NotedEdit::contextMenuEvent(event);
    }
}

void SealedEdit::focusInEvent(QFocusEvent* event) {
    NotedEdit::focusInEvent(event);
    if (m_masked) {
        selectAll();
    }
}

}  // namespace nuanxin::ui
