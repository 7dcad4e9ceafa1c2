// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the line. Beside every colour stands a form or a word: filled and hollow dots, dates, clauses.
#include <QPaintEvent>
#include <QPainter>
#include <QPainterPath>

#include "ui/branch/development_line.h"
#include "ui/shell/icons.h"

namespace nuanxin::ui {

namespace {

constexpr int kDotSize = 12, kMarkSize = 14, kBarHeight = 4, kTickHeight = 10, kPlanSize = 9, kInset = 4;
constexpr int kDotBox = 16, kBarBox = 10, kPlanBox = 14;  // the heights they stand in

QPen dashed(Tint tint) {
    QPen pen(color(tint), px(2), Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({2, 2});
    return pen;
}

void writeIn(QPainter& painter, const QRect& column, int y, const QString& text, Tint tint) {
    const QFontMetrics metrics = painter.fontMetrics();
    painter.setPen(color(tint));
    painter.drawText(QRect(column.left(), y, column.width(), metrics.height()),
                     int(Qt::AlignHCenter | Qt::AlignVCenter),
                     metrics.elidedText(text, Qt::ElideRight, column.width()));
}

bool isHard(const LineStep& step) {
    return std::ranges::any_of(step.broken, [](const auto& broken) { return !broken.isGeneral; });
}

}  // namespace

void DevelopmentLine::paintEvent(QPaintEvent* event) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(Theme::instance().font(Type::Small));
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const int height = tracksOf(m_rows[i]).height;
        if (event->rect().intersects(QRect(0, m_tops[i], width(), height))) {
            paintRow(painter, m_rows[i], m_tops[i]);
        }
    }
}

void DevelopmentLine::paintRow(QPainter& painter, const LineRow& row, int top) const {
    painter.save();
    painter.translate(0, top);
    const Tracks at = tracksOf(row);
    if (m_current >= row.first && m_current < row.first + row.count) {
        const QRectF box = QRectF(rectOf(m_current).translated(0, -top)).adjusted(0.5, -2.5, -0.5, 1.5);
        painter.setPen(hasFocus() ? QPen(color(Tint::Accent), 1) : QPen(Qt::NoPen));
        painter.setBrush(color(Tint::AccentSoft));
        painter.drawRoundedRect(box, kRadius, kRadius);
    }
    paintStages(painter, row, at);
    paintTracks(painter, row, at);
    for (int step = row.first; step < row.first + row.count; ++step) {
        paintStep(painter, step, at);
    }
    painter.restore();
}

void DevelopmentLine::paintStages(QPainter& painter, const LineRow& row, const Tracks& at) const {
    const int width = columnWidth(), line = painter.fontMetrics().height();
    for (int step = row.first; step < row.first + row.count;) {
        const LineStep& first = m_steps[static_cast<size_t>(step)];
        int end = step + 1;
        while (end < row.first + row.count &&
               m_steps[static_cast<size_t>(end)].line.stage == first.line.stage) {
            ++end;
        }
        const QRect head(gutter() + (step - row.first) * width + px(kInset), at.stage,
                         (end - step) * width - 2 * px(kInset), line);
        QFont strong = painter.font();
        strong.setWeight(QFont::DemiBold);
        painter.save();
        painter.setFont(strong);
        painter.setPen(color(Tint::Muted));
        const bool isLast = end == row.first + row.count;  // nothing stands to the right of it
        const int room = isLast ? this->width() - head.left() : head.width();
        painter.drawText(QRect(head.left(), head.top(), room, head.height()),
                         int(Qt::AlignLeft | Qt::AlignVCenter),
                         painter.fontMetrics().elidedText(first.stage, Qt::ElideRight, room));
        painter.fillRect(QRect(head.left(), head.bottom() + px(2), head.width(), 1), color(Tint::Line));
        painter.restore();
        step = end;
    }
}

// The three lines, and what each is.
void DevelopmentLine::paintTracks(QPainter& painter, const LineRow& row, const Tracks& at) const {
    const int width = columnWidth(), line = painter.fontMetrics().height();
    const int left = gutter(), right = gutter() + row.count * width;
    const int done = std::clamp(lastDone() + 1 - row.first, 0, row.count);
    const int until = done == row.count ? right : done == 0 ? left : left + done * width;
    const int dots = at.dots + px(kDotBox) / 2, bars = at.bars + px(kBarBox) / 2,
              plans = at.plans + px(kPlanBox) / 2;
    painter.setPen(dashed(Tint::Line));
    painter.drawLine(until, dots, right, dots);
    painter.setPen(QPen(color(Tint::Good), px(3), Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(left, dots, until, dots);
    painter.setPen(QPen(color(Tint::Line), 1));
    painter.drawLine(left, bars, right, bars);
    painter.drawLine(left, plans, right, plans);
    painter.setPen(color(Tint::Muted));
    for (const auto& [y, name] :
         {std::pair(dots, tr("实际")), std::pair(bars, tr("期限")), std::pair(plans, tr("计划"))}) {
        painter.drawText(QRect(px(kInset), y - line / 2, left - px(kInset), line),
                         int(Qt::AlignLeft | Qt::AlignVCenter), name);
    }
}

void DevelopmentLine::paintStep(QPainter& painter, int step, const Tracks& at) const {
    const LineStep& shown = m_steps[static_cast<size_t>(step)];
    const QRect whole = rectOf(step);
    const QRect column(whole.left(), 0, whole.width(), 0);
    const QRect names(column.left() + px(2), at.names, column.width() - px(kInset),
                      at.dots - at.names - px(kInset));
    const bool isOpen = shown.line.state == StepState::Pending && !shown.isNext;
    painter.setPen(color(isOpen ? Tint::Muted : Tint::Text));
    painter.drawText(names, int(Qt::AlignHCenter | Qt::AlignBottom | Qt::TextWrapAnywhere),
                     tr("%1 %2").arg(shown.line.number).arg(shown.line.name));
    paintHappened(painter, shown, column, at);
    paintWindow(painter, shown, column, at);
    paintPlan(painter, shown, column, at);
    if (shown.isNext) {
        paintToday(painter, whole, at);
    }
}

void DevelopmentLine::paintHappened(QPainter& painter, const LineStep& step, const QRect& column,
                                    const Tracks& at) const {
    const QPointF middle(column.center().x() + 0.5, at.dots + px(kDotBox) / 2);
    const double radius = px(kDotSize) / 2.0;
    const Tint tint = step.line.state == StepState::Done ? Tint::Good
                      : dotOf(step, m_today) == Dot::Bad ? Tint::Accent
                      : step.isNext                      ? Tint::Warning
                                                         : Tint::Muted;
    painter.setPen(QPen(color(tint), px(2)));
    painter.setBrush(color(step.line.state == StepState::Done ? tint : Tint::Panel));
    if (step.line.state == StepState::PassedOver) {
        painter.drawEllipse(middle, radius / 2, radius / 2);
    } else {
        painter.drawEllipse(middle, radius, radius);
    }
    if (step.line.state == StepState::PassedOver && step.hasDay) {
        writeIn(painter, column, at.happened, tr("没有记载"), Tint::Muted);
    } else {
        writeIn(painter, column, at.happened, step.line.happenedOn, Tint::Text);
    }
    if (!step.broken.empty()) {
        const Tint mark = isHard(step) ? Tint::Accent : Tint::Warning;
        const double size = px(kMarkSize);
        paintIcon(painter, QRectF(middle.x() + radius + px(2), middle.y() - size + px(2), size, size),
                  Icon::Warning, color(mark));
        const QString clause = step.broken.front().clause;
        writeIn(painter, column, at.clause,
                clause.isEmpty()         ? tr("请核对")
                : step.broken.size() > 1 ? tr("%1等 %2 处").arg(clause).arg(step.broken.size())
                                         : clause,
                mark);
    }
}

// A bar from the earliest day to the latest, open to where the rule sets none.
void DevelopmentLine::paintWindow(QPainter& painter, const LineStep& step, const QRect& column,
                                  const Tracks& at) const {
    const QDate &from = step.line.earliest, &until = step.line.latest;
    if (!from.isValid() && !until.isValid()) {
        return;
    }
    const bool late = step.line.state == StepState::Pending && until.isValid() && until < m_today;
    const Tint tint = late ? Tint::Accent : Tint::Info;
    const int y = at.bars + px(kBarBox) / 2, left = column.left() + px(kInset),
              right = column.right() - px(kInset), middle = column.center().x();
    const QRectF bar(QPointF(from.isValid() ? left : middle, y - px(kBarHeight) / 2.0),
                     QPointF(until.isValid() ? right : middle, y + px(kBarHeight) / 2.0));
    painter.fillRect(bar, color(tint));
    const auto tick = [&](int x) {
        painter.fillRect(QRectF(x - px(1), y - px(kTickHeight) / 2.0, px(2), px(kTickHeight)), color(tint));
    };
    if (from.isValid()) {
        tick(left + px(1));
        writeIn(painter, column, at.earliest, tr("%1起").arg(from.toString(Qt::ISODate)), Tint::Muted);
    }
    if (until.isValid()) {
        tick(right - px(1));
        writeIn(painter, column, from.isValid() ? at.latest : at.earliest,
                tr("%1止").arg(until.toString(Qt::ISODate)), late ? Tint::Accent : Tint::Muted);
    }
    if (step.line.isProvisional && !until.isValid()) {
        writeIn(painter, column, at.latest, tr("暂定"), Tint::Warning);
    }
}

void DevelopmentLine::paintPlan(QPainter& painter, const LineStep& step, const QRect& column,
                                const Tracks& at) const {
    if (step.line.plannedOn.isEmpty()) {
        return;
    }
    const bool fits = step.line.plan == PlanFit::Fits;
    const Tint tint = fits ? Tint::Muted : Tint::Warning;
    const QPointF middle(column.center().x() + 0.5, at.plans + px(kPlanBox) / 2);
    const double size = px(kPlanSize) * 0.7;
    QPainterPath diamond(middle - QPointF(0, size));
    for (const QPointF& corner : {QPointF(size, 0), QPointF(0, size), QPointF(-size, 0)}) {
        diamond.lineTo(middle + corner);
    }
    painter.setPen(Qt::NoPen);
    painter.fillPath(diamond, color(tint));
    writeIn(painter, column, at.planned, step.line.plannedOn, fits ? Tint::Text : Tint::Warning);
    if (!fits) {
        painter.drawText(
            QRectF(middle.x() + size + px(2), at.plans, column.right() - middle.x(), px(kPlanBox)),
            int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip),
            step.line.plan == PlanFit::TooEarly ? tr("过早") : tr("过迟"));
    }
}

// Before the step that is next: what lies to the left has happened.
void DevelopmentLine::paintToday(QPainter& painter, const QRect& column, const Tracks& at) const {
    const int x = column.left();
    painter.fillRect(QRectF(x - 0.5, at.names, 1, at.today - at.names), color(Tint::Accent));
    painter.setPen(color(Tint::Accent));
    painter.drawText(QRect(x - px(2), at.today, column.width() * 2, painter.fontMetrics().height()),
                     int(Qt::AlignLeft | Qt::AlignVCenter), tr("今天 %1").arg(m_today.toString(Qt::ISODate)));
}

}  // namespace nuanxin::ui
