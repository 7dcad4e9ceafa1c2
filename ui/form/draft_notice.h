// SPDX-License-Identifier: GPL-3.0-or-later
// Over a form: there is a draft of this, and what is to become of it.
#pragma once

#include <QFrame>

class QLabel;

namespace nuanxin::ui {

class DraftNotice : public QFrame {
    Q_OBJECT
public:
    explicit DraftNotice(QWidget* parent = nullptr);
    void offer(const QString& text);  // shows it

Q_SIGNALS:
    void taken();  // both hide it
    void dropped();

private:
    QLabel* m_text;
};

}  // namespace nuanxin::ui
