// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/page_flow.h"

#include <QPagedPaintDevice>

#include "core/ledger/error.h"
#include "ui/paper/paper_fonts.h"
#include "ui/paper/wrapped_text.h"

namespace nuanxin::ui {

namespace {

constexpr double kSheetWidth = 21000, kSheetHeight = 29700;
constexpr double kTop = 3700, kBinding = 2800, kTypeWidth = 15600, kTypeHeight = 22500;
constexpr double kNumberBelow = 700;
constexpr double kPerInch = 2540;

}  // namespace

PageFlow::PageFlow(QPagedPaintDevice& device, Progress& progress) : m_device(device), m_progress(progress) {}

void PageFlow::begin(bool isLandscape) {
    if (m_sheets == 0 || isLandscape != m_isLandscape) {
        QPageLayout layout(QPageSize(QPageSize::A4),
                           isLandscape ? QPageLayout::Landscape : QPageLayout::Portrait, {});
        layout.setMode(QPageLayout::FullPageMode);  // the margins are ours, not the printer's
        m_device.setPageLayout(layout);
    }
    m_isLandscape = isLandscape;
    m_number = 0;
    if (isLandscape) {  // the portrait sheet turned: its right edge is below, its lower edge at the left
        m_left = kSheetHeight - kTop - kTypeHeight;
        m_top = kBinding;
        m_width = kTypeHeight;
        m_height = kTypeWidth;
    } else {
        m_left = kBinding;
        m_top = kTop;
        m_width = kTypeWidth;
        m_height = kTypeHeight;
    }
    newPage();
}

void PageFlow::newPage() {
    if (m_progress.isCancelled()) {
        throw Error(ErrorKind::Cancelled);
    }
    const bool isFirst = m_sheets == 0;  // a device has its first page when painting begins
    if (isFirst ? !m_painter.begin(&m_device) : !m_device.newPage()) {
        throw Error(ErrorKind::CannotAccess);
    }
    m_painter.resetTransform();
    m_painter.scale(m_device.logicalDpiX() / kPerInch, m_device.logicalDpiY() / kPerInch);
    m_painter.setPen(Qt::black);
    m_y = m_top;
    ++m_sheets;
    ++m_number;
    drawNumber();
}

bool PageFlow::ensure(double height) {
    if (height <= room() || isAtTop()) {
        return false;
    }
    newPage();
    return true;
}

void PageFlow::drawNumber() {
    const bool isOdd = m_number % 2 == 1;
    const WrappedText number(QStringLiteral("— %1 —").arg(m_number),
                             PaperFonts::instance().font(Face::Song, kSize4), kTypeWidth - 2 * kSize4,
                             isOdd ? Qt::AlignRight : Qt::AlignLeft, kSize4);
    m_painter.save();
    if (m_isLandscape) {
        m_painter.translate(kSheetHeight, 0);
        m_painter.rotate(90);
    }
    number.draw(m_painter, {kBinding + kSize4, kTop + kTypeHeight + kNumberBelow});
    m_painter.restore();
}

}  // namespace nuanxin::ui
