// SPDX-License-Identifier: GPL-3.0-or-later
// A page's first line: title, how many, the other actions, "更多", one primary action at the right.
#pragma once

#include <QWidget>
#include <vector>

class QAction;
class QHBoxLayout;
class QLabel;
class QMenu;
class QPushButton;

namespace nuanxin::ui {

// Where there is no room, the other actions move into the menu behind 更多, then the summary is cut, and the
// title last.
class HeaderLine : public QWidget {
    Q_OBJECT
public:
    explicit HeaderLine(QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setSummary(const QString& summary);  // 1,284 人，在岗 1,196
    QPushButton* setPrimary(const QString& text);
    QPushButton* addButton(const QString& text);
    QMenu* more();  // the menu behind 更多

    QSize minimumSizeHint() const override { return {0, QWidget::minimumSizeHint().height()}; }

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    // The holder is shown or hidden for want of room; whether the button itself is, is its page's affair.
    struct Held {
        QWidget* holder;
        QPushButton* button;
        QAction* inMenu;  // stands for it there; null for 更多 itself
    };
    Held hold(QPushButton* button, int at);
    void makeMore();
    int wanted(size_t folded) const;
    void fold();

    QHBoxLayout* m_row;
    QLabel* m_title;
    QLabel* m_summary;
    QPushButton* m_primary = nullptr;
    std::vector<Held> m_buttons;
    Held m_more = {};
    bool m_hasMenu = false;  // of the page's own
    int m_firstButton;
};

}  // namespace nuanxin::ui
