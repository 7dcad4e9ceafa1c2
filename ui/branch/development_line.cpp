// SPDX-License-Identifier: GPL-3.0-or-later
// What the line is laid out by and how it is gone along; development_line_paint.cpp draws it.
#include "ui/branch/development_line.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>
#include <algorithm>
#include <functional>

#include "ui/shell/theme.h"

namespace nuanxin::ui {

namespace {

constexpr int kMostColumn = 112, kBetweenDates = 2, kDot = 16, kBar = 10, kPlan = 14, kGap = 4;
constexpr int kNameLines = 3;

QFontMetrics small() {
    return QFontMetrics(Theme::instance().font(Type::Small));
}

bool needsTwoLines(const LineStep& step) {
    return step.line.earliest.isValid() && (step.line.latest.isValid() || step.line.isProvisional);
}

// The steps of one stage, from one on.
int stageLength(const std::vector<LineStep>& steps, int first) {
    const auto begin = steps.begin() + first;
    return static_cast<int>(
        std::find_if(begin, steps.end(),
                     [&](const LineStep& step) { return step.line.stage != begin->line.stage; }) -
        begin);
}

}  // namespace

std::vector<LineRow> foldLine(const std::vector<LineStep>& steps, int columns) {
    std::vector<LineRow> rows;
    const int all = static_cast<int>(steps.size());
    for (int first = 0; first < all;) {
        const int length = std::min(stageLength(steps, first), columns);
        if (rows.empty() || rows.back().count + length > columns) {
            rows.push_back({first, 0});
        }
        rows.back().count += length;
        first += length;
    }
    return rows;
}

DevelopmentLine::DevelopmentLine(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("发展全程图"));
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        fold();
        update();
    });
}

void DevelopmentLine::show(std::vector<LineStep> steps, const QDate& today) {
    m_steps = std::move(steps);
    m_today = today;
    if (m_current >= static_cast<int>(m_steps.size())) {
        m_current = -1;
    }
    fold();
    update();
}

int DevelopmentLine::gutter() const {
    return small().horizontalAdvance(tr("实际")) + 3 * px(kGap);
}

void DevelopmentLine::fold() {
    const int least =
        small().horizontalAdvance(tr("%1起").arg(QStringLiteral("2026-00-00"))) + px(kBetweenDates);
    m_columns = std::max(1, (width() - gutter() - px(kGap)) / least);
    m_rows = foldLine(m_steps, m_columns);
    m_tops.clear();
    int top = 0;
    for (const LineRow& row : m_rows) {
        m_tops.push_back(top);
        top += tracksOf(row).height;
    }
    setFixedHeight(std::max(top, 1));
}

int DevelopmentLine::columnWidth() const {
    int longest = 1;
    for (const LineRow& row : m_rows) {
        longest = std::max(longest, row.count);
    }
    return std::min((width() - gutter() - px(kGap)) / longest, px(kMostColumn));
}

DevelopmentLine::Tracks DevelopmentLine::tracksOf(const LineRow& row) const {
    const int line = small().height();
    const auto any = [&](auto&& isSo) {
        const auto begin = m_steps.begin() + row.first;
        return std::any_of(begin, begin + row.count, isSo) ? line : 0;
    };
    Tracks at;
    at.stage = px(kGap);
    at.names = at.stage + line + 2 * px(kGap);
    at.dots = at.names + kNameLines * line + px(kGap);
    at.happened = at.dots + px(kDot) + px(2);
    at.clause = at.happened + line;
    at.bars = at.clause + any([](const LineStep& step) { return !step.broken.empty(); }) + px(kGap);
    at.earliest = at.bars + px(kBar);
    at.latest = at.earliest + line;
    at.plans = at.latest + any(needsTwoLines) + px(kGap);
    at.planned = at.plans + px(kPlan) + px(2);
    at.today = at.planned + line;
    at.height = at.today + any(std::mem_fn(&LineStep::isNext)) + px(space::kSmall);
    return at;
}

QRect DevelopmentLine::rectOf(int step) const {
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const LineRow& row = m_rows[i];
        if (step >= row.first && step < row.first + row.count) {
            const Tracks at = tracksOf(row);
            const int width = columnWidth();
            return {gutter() + (step - row.first) * width, m_tops[i] + at.names, width, at.today - at.names};
        }
    }
    return {};
}

int DevelopmentLine::stepAt(const QPoint& at) const {
    for (int step = 0; step < static_cast<int>(m_steps.size()); ++step) {
        if (rectOf(step).contains(at)) {
            return step;
        }
    }
    return -1;
}

int DevelopmentLine::lastDone() const {
    const auto last = std::find_if(m_steps.rbegin(), m_steps.rend(),
                                   [](const LineStep& step) { return step.line.state == StepState::Done; });
    return static_cast<int>(m_steps.rend() - last) - 1;
}

void DevelopmentLine::setCurrent(int step) {
    if (step < 0 || step >= static_cast<int>(m_steps.size()) || step == m_current) {
        return;
    }
    m_current = step;
    setAccessibleDescription(stepInWords(m_steps[static_cast<size_t>(step)], m_today));
    update();
    Q_EMIT currentChanged(step);
}

// To the step at the same place of another row.
void DevelopmentLine::moveRow(int by) {
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const LineRow& row = m_rows[i];
        const int to = static_cast<int>(i) + by;
        if (m_current >= row.first && m_current < row.first + row.count && to >= 0 &&
            to < static_cast<int>(m_rows.size())) {
            const LineRow& other = m_rows[static_cast<size_t>(to)];
            setCurrent(other.first + std::min(m_current - row.first, other.count - 1));
            return;
        }
    }
}

void DevelopmentLine::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_Left:
            return setCurrent(m_current - 1);
        case Qt::Key_Right:
            return setCurrent(m_current + 1);
        case Qt::Key_Up:
            return moveRow(-1);
        case Qt::Key_Down:
            return moveRow(1);
        case Qt::Key_Home:
            return setCurrent(0);
        case Qt::Key_End:
            return setCurrent(static_cast<int>(m_steps.size()) - 1);
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (m_current >= 0) {
                Q_EMIT opened(m_current);
            }
            return;
        default:
            QWidget::keyPressEvent(event);
    }
}

void DevelopmentLine::mousePressEvent(QMouseEvent* event) {
    setCurrent(stepAt(event->pos()));
}

void DevelopmentLine::mouseDoubleClickEvent(QMouseEvent* event) {
    if (const int step = stepAt(event->pos()); step >= 0) {
        Q_EMIT opened(step);
    }
}

void DevelopmentLine::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fold();
}

bool DevelopmentLine::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (const int step = stepAt(help->pos()); step >= 0) {
            const LineStep& shown = m_steps[static_cast<size_t>(step)];
            QStringList words{stepInWords(shown, m_today)};
            for (const BrokenLimit& broken : shown.broken) {
                words << brokenInWords(broken);
            }
            QToolTip::showText(help->globalPos(), words.join(u'\n'), this);
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    return QWidget::event(event);
}

}  // namespace nuanxin::ui
