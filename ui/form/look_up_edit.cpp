// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/look_up_edit.h"

#include <QAction>
#include <QKeyEvent>
#include <QTimer>

#include "ui/form/labelled_field.h"
#include "ui/form/look_up_list.h"
#include "ui/shell/icons.h"

namespace nuanxin::ui {

namespace {
constexpr int kMost = 60;
}

LookUpEdit::LookUpEdit(LookUp lookUp, QWidget* parent) : NotedEdit(parent), m_lookUp(std::move(lookUp)) {
    QAction* opener = addAction(icon(Icon::Down), QLineEdit::TrailingPosition);
    opener->setToolTip(tr("全部选项"));
    connect(opener, &QAction::triggered, this, [this] {
        setFocus();
        offer({}, false);
    });
    connect(this, &QLineEdit::textEdited, this, [this](const QString& typed) {
        if (hasFocus() && !isAsTaken()) {
            offer(typed.trimmed(), true);
        }
    });
}

LookUpEdit::~LookUpEdit() {
    delete m_list;
}

void LookUpEdit::setLookUp(LookUp lookUp) {
    m_lookUp = std::move(lookUp);
}

void LookUpEdit::setKey(const QString& key) {
    m_key = key;
    m_text = key.isEmpty() ? QString() : m_lookUp.nameOf(key);
    setText(m_text);
    setCursorPosition(0);
}

QString LookUpEdit::key() const {
    const QString typed = text().trimmed();
    if (typed == m_text) {
        return m_key;
    }
    return m_lookUp.isOpen ? typed : QString();
}

bool LookUpEdit::settle() {
    const QString typed = text().trimmed();
    if (isListOpen() && m_list->isAddingCurrent()) {
        addTyped();
        return false;
    }
    if (isListOpen() && m_list->current() != nullptr) {
        take(LookUpItem(*m_list->current()));
        return true;
    }
    if (typed.isEmpty() || isAsTaken()) {
        return true;
    }
    const auto found = m_lookUp.find(typed, 2);
    if (!found.empty() && (found.size() == 1 || found.front().text == typed) &&
        (!m_lookUp.isOpen || found.front().text == typed)) {
        take(found.front());
        return true;
    }
    return m_lookUp.isOpen;
}

void LookUpEdit::choose(const QString& key) {
    setKey(key);
    Q_EMIT textEdited(text());
}

void LookUpEdit::setAdding(std::function<QString(const QString&)> words,
                           std::function<void(const QString&)> add) {
    m_addingWords = std::move(words);
    m_add = std::move(add);
}

void LookUpEdit::take(const LookUpItem& item) {
    if (m_list) {
        m_list->hide();
    }
    m_key = item.key;
    m_text = item.text;
    setText(item.text);
    setCursorPosition(0);  // a long name is read from its beginning
    Q_EMIT textEdited(item.text);
}

// A dialog must not open while the focus is still on its way.
void LookUpEdit::addTyped() {
    m_list->hide();
    QTimer::singleShot(0, this, [this, typed = text().trimmed()] { m_add(typed); });
}

bool LookUpEdit::isListOpen() const {
    return m_list && m_list->isVisible();
}

void LookUpEdit::offer(const QString& typed, bool markFirst) {
    if (!isEnabled() || isReadOnly()) {
        return;
    }
    if (!m_list) {
        m_list = new LookUpList(this);
        connect(m_list, &LookUpList::picked, this, [this] {
            settle();
            setFocus();
        });
    }
    const auto found = m_lookUp.find(typed, kMost);
    const bool wordsOfItsOwn =
        m_lookUp.isOpen && !found.empty() && !found.front().text.startsWith(typed, Qt::CaseInsensitive) &&
        std::ranges::any_of(typed, [](QChar letter) { return letter.unicode() > 0x7F; });
    // The line that makes a new one is never marked by itself: Enter must not create what was mistyped.
    const bool marks = markFirst && !typed.isEmpty() && !found.empty() && !wordsOfItsOwn;
    m_list->offer(found, m_add && !typed.isEmpty() ? m_addingWords(typed) : QString(), marks ? 0 : -1);
}

void LookUpEdit::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    if (key == Qt::Key_Down || key == Qt::Key_Up) {
        if (isListOpen()) {
            m_list->step(key == Qt::Key_Down ? 1 : -1);
        } else {
            offer(isAsTaken() ? QString() : text().trimmed(), true);
        }
    } else if (key == Qt::Key_Escape && isListOpen()) {
        m_list->hide();
    } else if ((key == Qt::Key_Return || key == Qt::Key_Enter) && isListOpen()) {
        settle();  // outside a form, where nothing else takes what is marked
    } else {
        NotedEdit::keyPressEvent(event);
    }
}

// What is marked in the list counts, also where nothing was typed and nobody else has asked for it.
void LookUpEdit::focusOutEvent(QFocusEvent* event) {
    if (isListOpen() && event->reason() != Qt::ActiveWindowFocusReason) {
        settle();
    }
    NotedEdit::focusOutEvent(event);
    if (m_list) {
        m_list->hide();
    }
}

void LookUpEdit::mousePressEvent(QMouseEvent* event) {
    NotedEdit::mousePressEvent(event);
    if (event->button() == Qt::LeftButton && text().isEmpty() && !isListOpen()) {
        offer({}, false);
    }
}

LabelledField* lookUpField(const QString& label, LookUpEdit* edit, bool required) {
    auto* field = new LabelledField(label, edit, required);
    field->setCheck([edit] {
        return edit->isTyping() || edit->settle() ? QString()
               : edit->canAdd() ? LookUpEdit::tr("没有这一项。请从列表里选，或按向下键新建。")
                                : LookUpEdit::tr("没有这一项，请从列表里选。");
    });
    return field;
}

}  // namespace nuanxin::ui
