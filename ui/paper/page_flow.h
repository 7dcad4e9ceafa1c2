// SPDX-License-Identifier: GPL-3.0-or-later
// Pages one after the other with the type area and page numbers of GB/T 9704-2012: A4, 156 × 225 mm, top 37,
// binding side 28; page numbers in 4号 宋体 between dashes, 7 mm below the type area, right on odd pages and
// left on even ones. A landscape page is the portrait one turned, so its number stays at the same edge of the
// sheet and its top at the binding side (clause 8). Lengths are hundredths of a millimetre.
#pragma once

#include <QPainter>

#include "core/ledger/progress.h"

class QPagedPaintDevice;

namespace nuanxin::ui {

// 3号 is 15.75 pt: 28 of them fit 156 mm, 28 of 16 pt would not.
inline constexpr int kSize3 = 556, kSize2 = 776, kSize4 = 494, kSmall4 = 423, kSize5 = 370;
// 22 lines to a page: 21 pitches and one line.
inline constexpr double kBodyPitch = 1041.8;

class PageFlow {
public:
    explicit PageFlow(QPagedPaintDevice& device, Progress& progress = Progress::none());

    // A new sheet numbered 1. Throws Cancelled, and CannotAccess where the device does not take it.
    void begin(bool isLandscape);
    void newPage();
    // Goes to a new page where this much does not fit any more; true: it did.
    bool ensure(double height);

    QPainter& painter() { return m_painter; }
    double left() const { return m_left; }
    double width() const { return m_width; }
    double top() const { return m_top; }
    double y() const { return m_y; }
    double room() const { return m_top + m_height - m_y; }
    bool isAtTop() const { return m_y <= m_top; }
    void advance(double height) { m_y += height; }
    int sheets() const { return m_sheets; }

private:
    void drawNumber();

    QPagedPaintDevice& m_device;
    Progress& m_progress;
    QPainter m_painter;
    bool m_isLandscape = false;
    double m_left = 0, m_top = 0, m_width = 0, m_height = 0, m_y = 0;
    int m_number = 0, m_sheets = 0;
};

}  // namespace nuanxin::ui
