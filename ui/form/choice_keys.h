// SPDX-License-Identifier: GPL-3.0-or-later
// One of a few choices, all in sight, each with a key of its own: 1 群众  2 党员, or Q 新增  W 核实.
#pragma once

#include <QFrame>
#include <vector>

namespace nuanxin::ui {

class ChoiceKeys : public QFrame {
    Q_OBJECT
public:
    struct Choice {
        Qt::Key key;
        QString text;
        QString value;
    };
    explicit ChoiceKeys(std::vector<Choice> choices, QWidget* parent = nullptr);

    QString value() const { return m_value; }
    void setValue(const QString& value);  // also one that is not among the choices: none is marked then
    QSize sizeHint() const override;

Q_SIGNALS:
    void edited();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    std::vector<QRect> places(int width) const;
    int heightFor(int width) const;
    void pick(size_t index);

    std::vector<Choice> m_choices;
    QString m_value;
};

}  // namespace nuanxin::ui
