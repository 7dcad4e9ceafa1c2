// SPDX-License-Identifier: GPL-3.0-or-later
// A line with a few quiet words at its right end: 还差 3 位, 33 岁, 沿用. They may be a button: 查看（留痕）.
#pragma once

#include <QLineEdit>

class QPushButton;

namespace nuanxin::ui {

class NotedEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit NotedEdit(QWidget* parent = nullptr);
    void setNote(const QString& note);
    QString note() const;
    void setNoteAction(const QString& text);    // empty: none
    bool isTyping() const { return m_typing; }  // a key is being handled: not the time to rewrite the text

Q_SIGNALS:
    void noteClicked();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;

private:
    void place();
    QString m_note, m_action;
    QPushButton* m_end;
    bool m_typing = false;
};

}  // namespace nuanxin::ui
