// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/choice_keys.h"

#include <QKeyEvent>
#include <QPainter>
#include <algorithm>

#include "ui/shell/theme.h"

namespace nuanxin::ui {

namespace {

constexpr int kLine = 24, kEdge = 6, kGap = 4, kInside = 6;

QString keyText(Qt::Key key) {
    return QKeySequence(key).toString();
}

}  // namespace

ChoiceKeys::ChoiceKeys(std::vector<Choice> choices, QWidget* parent)
    : QFrame(parent), m_choices(std::move(choices)) {
    setProperty("kind", QStringLiteral("field"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ChoiceKeys::setValue(const QString& value) {
    m_value = value;
    update();
}

// From left to right, and on to the next line where there is no room.
std::vector<QRect> ChoiceKeys::places(int width) const {
    std::vector<QRect> found;
    const QFontMetrics metrics(font());
    const int height = std::max(px(kLine), metrics.height() + 4);
    int x = px(kEdge), y = px(2);
    for (const Choice& choice : m_choices) {
        const int wide =
            metrics.horizontalAdvance(keyText(choice.key) + u' ' + choice.text) + 2 * px(kInside);
        if (x > px(kEdge) && x + wide > width - px(kEdge)) {
            x = px(kEdge);
            y += height;
        }
        found.emplace_back(x, y, wide, height);
        x += wide + px(kGap);
    }
    return found;
}

int ChoiceKeys::heightFor(int width) const {
    return places(width).back().bottom() + 1 + px(2);
}

QSize ChoiceKeys::sizeHint() const {
    const int width = px(220);
    return {width, heightFor(width)};
}

// Not height-for-width: that does not reach through the grids and cards a form stands in.
void ChoiceKeys::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    setFixedHeight(heightFor(width()));
}

void ChoiceKeys::paintEvent(QPaintEvent* event) {
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font());
    const std::vector<QRect> where = places(width());
    for (size_t i = 0; i < m_choices.size(); ++i) {
        const bool chosen = m_choices[i].value == m_value;
        if (chosen) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(color(Tint::AccentSoft));
            painter.drawRoundedRect(where[i].adjusted(0, 1, 0, -1), 4, 4);
        }
        const QRect line = where[i].adjusted(px(kInside), 0, 0, 0);
        const QString key = keyText(m_choices[i].key);
        painter.setPen(color(Tint::Muted));
        painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft, key);
        painter.setPen(color(chosen ? Tint::Accent : Tint::Text));
        painter.drawText(line.adjusted(fontMetrics().horizontalAdvance(key + u' '), 0, 0, 0),
                         Qt::AlignVCenter | Qt::AlignLeft, m_choices[i].text);
    }
}

void ChoiceKeys::pick(size_t index) {
    if (m_value != m_choices[index].value) {
        setValue(m_choices[index].value);
        Q_EMIT edited();
    }
}

void ChoiceKeys::keyPressEvent(QKeyEvent* event) {
    const auto typed = std::ranges::find(m_choices, event->key(), [](const Choice& c) { return int(c.key); });
    if (typed != m_choices.end() && !(event->modifiers() & ~Qt::KeypadModifier & ~Qt::ShiftModifier)) {
        pick(static_cast<size_t>(typed - m_choices.begin()));
        return;
    }
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) {
        const auto now = std::ranges::find(m_choices, m_value, &Choice::value) - m_choices.begin();
        const auto last = static_cast<qptrdiff>(m_choices.size()) - 1;
        const bool none = now > last;
        const qptrdiff next = event->key() == Qt::Key_Right ? (none ? 0 : now + 1) : (none ? last : now - 1);
        pick(static_cast<size_t>(std::clamp<qptrdiff>(next, 0, last)));
        return;
    }
    QFrame::keyPressEvent(event);
}

void ChoiceKeys::mousePressEvent(QMouseEvent* event) {
    const std::vector<QRect> where = places(width());
    for (size_t i = 0; i < where.size(); ++i) {
        if (where[i].contains(event->position().toPoint())) {
            pick(i);
        }
    }
}

void ChoiceKeys::focusInEvent(QFocusEvent* event) {
    QFrame::focusInEvent(event);
    update();
}

void ChoiceKeys::focusOutEvent(QFocusEvent* event) {
    QFrame::focusOutEvent(event);
    update();
}

}  // namespace nuanxin::ui
