// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/branch/period_step.h"

#include <QHBoxLayout>

#include "ui/shell/look.h"

namespace nuanxin::ui {

PeriodStep::PeriodStep(Unit unit, QWidget* parent)
    : QWidget(parent), m_unit(unit), m_shown(label({}, Type::Body)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(space::kTiny));
    const bool isMonth = unit == Unit::Month;
    QToolButton* before =
        iconButton(Icon::Left, isMonth ? tr("上个月") : tr("上一年"), QKeySequence(u"Alt+PgUp"_qs));
    QToolButton* after =
        iconButton(Icon::Right, isMonth ? tr("下个月") : tr("下一年"), QKeySequence(u"Alt+PgDown"_qs));
    m_shown->setAlignment(Qt::AlignCenter);
    row->addWidget(before);
    row->addWidget(m_shown);
    row->addWidget(after);
    setPeriod(QDate::currentDate());
    // As wide as the widest month, so that the arrow stays under the pointer.
    m_shown->setMinimumWidth(m_shown->fontMetrics().horizontalAdvance(isMonth ? tr("2026年12月") : words()));
    connect(before, &QToolButton::clicked, this, [this] { step(-1); });
    connect(after, &QToolButton::clicked, this, [this] { step(1); });
}

QString PeriodStep::month() const {
    return m_first.toString(u"yyyy-MM");
}

QString PeriodStep::words() const {
    return m_unit == Unit::Month ? tr("%1年%2月").arg(m_first.year()).arg(m_first.month())
                                 : tr("%1年").arg(m_first.year());
}

void PeriodStep::setPeriod(const QDate& day) {
    m_first = QDate(day.year(), m_unit == Unit::Month ? day.month() : 1, 1);
    showPeriod();
}

void PeriodStep::step(int by) {
    m_first = m_unit == Unit::Month ? m_first.addMonths(by) : m_first.addYears(by);
    showPeriod();
    Q_EMIT changed();
}

void PeriodStep::showPeriod() {
    m_shown->setText(words());
    setAccessibleName(words());
}

}  // namespace nuanxin::ui
