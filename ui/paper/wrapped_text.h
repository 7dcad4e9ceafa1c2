// SPDX-License-Identifier: GPL-3.0-or-later
// Text broken into lines of a width, drawn line by line so that it may go on over the page. Lengths are
// hundredths of a millimetre.
#pragma once

#include <QTextLayout>
#include <memory>

class QPainter;

namespace nuanxin::ui {

class WrappedText {
public:
    WrappedText(const QString& text, const QFont& font, double width, Qt::Alignment align, double pitch);

    int lines() const { return m_layout->lineCount(); }
    double pitch() const { return m_pitch; }
    double lineHeight() const { return m_size; }  // without leading
    double height() const;  // of all lines, without the leading below the last
    // The line's em box begins at the top given: ideographs stand exactly where the standard counts them.
    void drawLine(QPainter& painter, int line, QPointF topLeft) const;
    void draw(QPainter& painter, QPointF topLeft) const;

private:
    std::unique_ptr<QTextLayout> m_layout;
    double m_size, m_pitch;
};

}  // namespace nuanxin::ui
