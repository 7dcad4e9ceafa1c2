// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/typing_undo.h"

#include <QAbstractSpinBox>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

#include "ui/form/form_grid.h"
#include "ui/form/labelled_field.h"
#include "ui/shell/action_table.h"

namespace nuanxin::ui {

namespace {

// The line one types into, also inside a box; nullptr for whatever has none.
QLineEdit* lineOf(QWidget* field) {
    if (auto* combo = qobject_cast<QComboBox*>(field)) {
        return combo->lineEdit();
    }
    if (qobject_cast<QAbstractSpinBox*>(field) != nullptr) {
        return field->findChild<QLineEdit*>();
    }
    return qobject_cast<QLineEdit*>(field);
}

bool hasTyping(QWidget* field, bool forward) {
    if (const QLineEdit* line = lineOf(field)) {
        return !line->isReadOnly() && (forward ? line->isRedoAvailable() : line->isUndoAvailable());
    }
    if (const auto* text = qobject_cast<QPlainTextEdit*>(field)) {
        const QTextDocument* document = text->document();
        return !text->isReadOnly() && (forward ? document->isRedoAvailable() : document->isUndoAvailable());
    }
    return false;
}

void takeBackTyping(QWidget* field, bool forward) {
    field->setFocus(Qt::OtherFocusReason);
    if (QLineEdit* line = lineOf(field)) {
        forward ? line->redo() : line->undo();
    } else if (auto* text = qobject_cast<QPlainTextEdit*>(field)) {
        forward ? text->redo() : text->undo();
    }
}

// The field to take typing back from: the one typed in, or else the nearest one before it in the same form,
// or behind it. nullptr: the whole form has none.
QWidget* fieldWithTyping(QWidget* focused, bool forward) {
    if (hasTyping(focused, forward)) {
        return focused;
    }
    QWidget* above = focused;
    while (above != nullptr && qobject_cast<FormGrid*>(above) == nullptr) {
        above = above->parentWidget();
    }
    QWidget* found = nullptr;
    bool passed = false;
    for (const LabelledField* field :
         above == nullptr ? std::vector<LabelledField*>() : static_cast<FormGrid*>(above)->fields()) {
        passed |= field->control() == focused;
        if (hasTyping(field->control(), forward) && (found == nullptr || !passed)) {
            found = field->control();
        }
    }
    return found;
}

}  // namespace

TypingUndo::TypingUndo(const ActionTable& actions, QWidget* window)
    : QObject(window), m_actions(actions), m_window(window) {
    qApp->installEventFilter(this);
}

bool TypingUndo::eventFilter(QObject* watched, QEvent* event) {
    const bool asks = event->type() == QEvent::ShortcutOverride;
    if ((!asks && event->type() != QEvent::KeyPress) || watched != QApplication::focusWidget()) {
        return false;
    }
    auto* focused = static_cast<QWidget*>(watched);
    const QKeySequence keys(static_cast<QKeyEvent*>(event)->keyCombination());
    const bool forward = m_actions.action(Command::Redo)->shortcuts().contains(keys);
    if (focused->window() != m_window ||
        (!forward && !m_actions.action(Command::Undo)->shortcuts().contains(keys))) {
        return false;
    }
    QWidget* field = fieldWithTyping(focused, forward);
    if (asks) {
        event->setAccepted(field != nullptr);  // otherwise the key goes to the command
        return true;
    }
    if (field != nullptr) {
        takeBackTyping(field, forward);
    }
    return field != nullptr;
}

}  // namespace nuanxin::ui
