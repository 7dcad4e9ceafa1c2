// SPDX-License-Identifier: GPL-3.0-or-later
// Where a record opens beside its table: title, previous and next, the form, what was saved, the buttons. Not
// modal.
#pragma once

#include <QFrame>
#include <vector>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QToolButton;

namespace nuanxin::ui {

class SidePanel : public QFrame {
    Q_OBJECT
public:
    explicit SidePanel(QWidget* parent = nullptr);

    void setTitle(const QString& title, const QString& subtitle = {});
    void setPosition(int index, int count);  // 0-based; count 0 hides ‹ 4 / 86 ›
    void setBody(QWidget* body);             // takes it over; the one before is deleted
    QWidget* body() const;
    void setNote(const QString& note);  // 已改 1 项，草稿已存
    QPushButton* setPrimary(const QString& text);
    QPushButton* addButton(const QString& text);
    void clearButtons();

Q_SIGNALS:
    void previousRequested();  // Alt+Left, or ‹
    void nextRequested();      // Alt+Right, or ›
    void closeRequested();     // Esc, or the cross

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    void placeSubtitle();
    void placeButtons();

    QLabel *m_title, *m_subtitle, *m_below, *m_position, *m_note;
    QToolButton *m_previous, *m_next;
    QScrollArea* m_scroll;
    QHBoxLayout *m_head, *m_upper, *m_buttons;  // the buttons beside the primary one go up where they are cut
    std::vector<QPushButton*> m_added;
    QPushButton* m_primary = nullptr;
};

}  // namespace nuanxin::ui
