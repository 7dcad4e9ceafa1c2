// SPDX-License-Identifier: GPL-3.0-or-later
// The bar at the foot: what was done, and a way to take it back, for ten seconds or as long as it takes to
// read. It stays while the pointer or the keyboard is on it.
#pragma once

#include <QFrame>
#include <QPointer>
#include <QTimer>
#include <functional>

class QLabel;
class QPushButton;

namespace nuanxin::ui {

class ToastBar : public QFrame {
    Q_OBJECT
public:
    static constexpr int kShownMs = 10'000;
    static int shownMs(const QString& text);

    // Lies on the foot of `over`, where the foot line and the status bar are: what it says in one line covers
    // neither rows nor buttons. In line with `page`, where that is only a part of it.
    explicit ToastBar(QWidget* over, const QWidget* page = nullptr);

    void say(const QString& text, const QString& action = {}, std::function<void()> run = {});
    void dismiss();
    QString text() const;
    void setReachable(bool reachable);  // with Tab

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void place();
    QRect room() const;

    QPointer<const QWidget> m_page;
    QLabel* m_text;
    QPushButton* m_action;
    QTimer m_end;
    QPointer<QWidget> m_before;  // had the keyboard before the bar
    std::function<void()> m_run;
};

}  // namespace nuanxin::ui
