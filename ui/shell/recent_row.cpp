// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recent_row.h"

#include <QFileInfo>
#include <QKeyEvent>
#include <QPainter>

#include "ui/shell/look.h"

namespace nuanxin::ui {

namespace {
constexpr int kHeight = 56, kPadding = 16, kIcon = 22, kWhenWidth = 140, kRemoveWidth = 28;
}

RecentRow::RecentRow(RecentLedger ledger, QWidget* parent)
    : QAbstractButton(parent),
      m_ledger(std::move(ledger)),
      m_remove(iconButton(Icon::Clear, tr("从列表中移除"), this)) {
    if (m_ledger.office.isEmpty()) {
        m_ledger.office = QFileInfo(m_ledger.path).completeBaseName();
    }
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(m_ledger.isThere ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setToolTip(m_ledger.path);
    setAccessibleName(m_ledger.isThere ? tr("打开 %1，%2").arg(m_ledger.office, m_ledger.path)
                                       : tr("%1，已不在原处：%2").arg(m_ledger.office, m_ledger.path));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_remove->setAccessibleName(tr("从列表中移除 %1").arg(m_ledger.office));
    connect(m_remove, &QToolButton::clicked, this, &RecentRow::removeRequested);
}

QSize RecentRow::sizeHint() const {
    return {px(400), px(kHeight)};
}

void RecentRow::resizeEvent(QResizeEvent*) {
    const QSize size = m_remove->sizeHint();
    m_remove->setGeometry(width() - px(kPadding) / 2 - size.width(), (height() - size.height()) / 2,
                          size.width(), size.height());
}

void RecentRow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
    } else if (event->key() == Qt::Key_Delete) {
        Q_EMIT removeRequested();
    } else if (event->key() == Qt::Key_Down) {
        focusNextChild();
    } else if (event->key() == Qt::Key_Up) {
        focusPreviousChild();
    } else {
        QAbstractButton::keyPressEvent(event);
    }
}

void RecentRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(4, 2, -4, -2);
    if (m_ledger.isThere && (underMouse() || isDown())) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(Tint::Head));
        painter.drawRoundedRect(box, kRadius, kRadius);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color(Tint::Accent), 2));
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), kRadius, kRadius);
    }
    const int left = px(kPadding), icon = px(kIcon);
    paintIcon(painter, QRectF(left, (height() - icon) / 2.0, icon, icon), Icon::Ledger,
              color(m_ledger.isThere ? Tint::Accent : Tint::Muted));
    const int textLeft = left + icon + px(14), right = px(kWhenWidth + kRemoveWidth + kPadding);
    const QRect text(textLeft, px(8), width() - textLeft - right, height() - 2 * px(8));

    QFont strong = Theme::instance().font(Type::Body);
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.setPen(color(m_ledger.isThere ? Tint::Text : Tint::Muted));
    painter.drawText(text, Qt::AlignTop | Qt::AlignLeft,
                     QFontMetrics(strong).elidedText(m_ledger.office, Qt::ElideRight, text.width()));
    const QFont small = Theme::instance().font(Type::Small);
    painter.setFont(small);
    painter.setPen(color(Tint::Muted));
    painter.drawText(text, Qt::AlignBottom | Qt::AlignLeft,
                     QFontMetrics(small).elidedText(m_ledger.path, Qt::ElideMiddle, text.width()));
    const QString when = m_ledger.isThere ? m_ledger.opened.toString(u"yyyy-MM-dd HH:mm") : tr("已不在原处");
    painter.drawText(rect().adjusted(0, 0, -px(kRemoveWidth + kPadding), 0),
                     Qt::AlignVCenter | Qt::AlignRight, when);
}

}  // namespace nuanxin::ui
