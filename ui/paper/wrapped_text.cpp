// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/wrapped_text.h"

#include <QFontMetricsF>
#include <QPainter>

namespace nuanxin::ui {

namespace {
constexpr double kBaseline = 0.86;  // of the em, below its top: where Chinese fonts put it

// A box to tick stays on one line with the whole of its word: □初中及以下. Lines are broken by hand, since a
// character that forbids a break would part the words for whoever searches the file.
QString withWholeChoices(const QString& text, const QFont& font, double width) {
    constexpr QChar kBox(u'□');
    const QFontMetricsF metrics(font);
    QString broken, line;
    for (qsizetype from = 0; from < text.size();) {
        const qsizetype next = text.indexOf(kBox, from + 1);
        const QString choice = text.mid(from, next < 0 ? -1 : next - from);
        if (!line.isEmpty() && metrics.horizontalAdvance((line + choice).trimmed()) > width) {
            broken += line.trimmed() + QChar::LineSeparator;
            line.clear();
        }
        line += choice;
        from += choice.size();
    }
    return broken + line;
}
}  // namespace

WrappedText::WrappedText(const QString& text, const QFont& font, double width, Qt::Alignment align,
                         double pitch)
    : m_layout(std::make_unique<QTextLayout>(text.contains(u'□') ? withWholeChoices(text, font, width) : text,
                                             font)),
      m_size(font.pixelSize()),
      m_pitch(pitch) {
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
