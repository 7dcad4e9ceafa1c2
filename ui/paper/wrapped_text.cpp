// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/wrapped_text.h"

#include <QPainter>

namespace nuanxin::ui {

namespace {
constexpr double kBaseline = 0.86;  // of the em, below its top: where Chinese fonts put it
}

WrappedText::WrappedText(const QString& text, const QFont& font, double width, Qt::Alignment align,
                         double pitch)
    : m_layout(std::make_unique<QTextLayout>(text, font)), m_size(font.pixelSize()), m_pitch(pitch) {
    QTextOption option(align);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, 0});
    }
    m_layout->endLayout();
}

double WrappedText::height() const {
    return lines() == 0 ? 0 : (lines() - 1) * m_pitch + m_size;
}

void WrappedText::drawLine(QPainter& painter, int line, QPointF topLeft) const {
    const QTextLine each = m_layout->lineAt(line);
    each.draw(&painter, topLeft + QPointF(0, kBaseline * m_size - each.ascent()));
}

void WrappedText::draw(QPainter& painter, QPointF topLeft) const {
    for (int line = 0; line < lines(); ++line) {
        drawLine(painter, line, topLeft + QPointF(0, line * m_pitch));
    }
}

}  // namespace nuanxin::ui
