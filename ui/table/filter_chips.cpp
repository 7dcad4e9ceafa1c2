// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/filter_chips.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>

#include "ui/shell/look.h"
#include "ui/table/ledger_table.h"

namespace nuanxin::ui {

namespace {
constexpr int kCrossWidth = 26, kBriefWidth = 62;
}

ColumnChip::ColumnChip(const QString& title, QWidget* parent) : QPushButton(parent), m_title(title) {
    setProperty("kind", QStringLiteral("chip"));
    setAutoDefault(false);
    connect(this, &QPushButton::clicked, this, &ColumnChip::asked);
    say({});
}

void ColumnChip::say(const QString& value) {
    m_value = value;
    showState();
}

void ColumnChip::setBrief(bool brief) {
    m_brief = brief;
    showState();
}

void ColumnChip::showState() {
    const QString value =
        m_brief ? fontMetrics().elidedText(m_value, Qt::ElideRight, px(kBriefWidth)) : m_value;
    setText(isSet() ? tr("%1：%2").arg(m_title, value) + QStringLiteral("  ×")
                    : m_title + QStringLiteral("  ▾"));
    setToolTip(m_brief ? m_value : QString());
    setAccessibleName(isSet() ? tr("筛选 %1，按删除键清除").arg(tr("%1：%2").arg(m_title, m_value))
                              : tr("筛选 %1").arg(m_title));
    setLook(this, "set", isSet());
}

void ColumnChip::mouseReleaseEvent(QMouseEvent* event) {
    const bool onCross = isSet() && event->position().x() > width() - px(kCrossWidth) && isDown();
    if (!onCross) {
        QPushButton::mouseReleaseEvent(event);
        return;
    }
    setDown(false);
    Q_EMIT cleared();
}

void ColumnChip::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        Q_EMIT cleared();
    } else if (event->key() == Qt::Key_Down) {
        Q_EMIT asked();
    } else {
        QPushButton::keyPressEvent(event);
    }
}

FilterChips::FilterChips(LedgerTable& table, const QStringList& pinned, const QStringList& elsewhere,
                         QWidget* parent)
    : QWidget(parent),
      m_table(table),
      m_pinned(pinned),
      m_elsewhere(elsewhere),
      m_row(new QHBoxLayout(this)),
      m_others(button(tr("筛选") + QStringLiteral("  ▾"))) {
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(px(space::kSmall));
    for (const QString& key : m_pinned) {
        chipFor(key);
    }
    m_others->setProperty("kind", QStringLiteral("chip"));
    m_others->setAccessibleName(tr("其他筛选"));
    m_others->hide();
    m_row->addWidget(m_others);
    connect(m_others, &QPushButton::clicked, this, &FilterChips::askWhich);
    m_row->addStretch(1);
    connect(&table, &LedgerTable::filtersChanged, this, &FilterChips::showFilters);
    showFilters();
}

ColumnChip* FilterChips::chipFor(const QString& key) {
    ColumnChip*& chip = m_chips[key];
    if (chip == nullptr) {
        chip = new ColumnChip(m_table.columnOf(key)->title);
        m_row->insertWidget(static_cast<int>(m_chips.size()) - 1, chip);
        connect(chip, &ColumnChip::asked, this,
                [this, key, asking = chip] { m_table.askFilter(key, asking); });
        connect(chip, &ColumnChip::cleared, this, [this, key] {
            TableFilters filters = m_table.filters();
            filters.erase(key);
            m_table.setFilters(std::move(filters));
        });
    }
    return chip;
}

void FilterChips::showFilters() {
    const TableFilters& filters = m_table.filters();
    bool any = !m_pinned.isEmpty();
    for (const auto& [key, filter] : filters) {
        if (m_pinned.isEmpty() ? !m_elsewhere.contains(key) : m_pinned.contains(key)) {
            chipFor(key);
            any = true;
        }
    }
    for (const auto& [key, chip] : m_chips) {
        const auto found = filters.find(key);
        chip->say(found == filters.end() ? QString() : found->second.says());
        chip->setVisible(found != filters.end() || m_pinned.contains(key));
    }
    setVisible(any);
    fit();
}

int FilterChips::needed() const {
    int width = m_others->isHidden() ? 0 : m_others->sizeHint().width() + m_row->spacing();
    for (const auto& [key, chip] : m_chips) {
        width += chip->isHidden() ? 0 : chip->sizeHint().width() + m_row->spacing();
    }
    return width - m_row->spacing();
}

QSize FilterChips::minimumSizeHint() const {
    return {m_pinned.isEmpty() ? 0 : m_others->sizeHint().width(), QWidget::minimumSizeHint().height()};
}

void FilterChips::askWhich() {
    QMenu menu(this);
    for (const QString& key : m_pinned) {
        if (m_chips[key]->isHidden()) {
            menu.addAction(m_table.columnOf(key)->title)->setData(key);
        }
    }
    if (const QAction* chosen = menu.exec(m_others->mapToGlobal(QPoint(0, m_others->height() + 2)))) {
        m_table.askFilter(chosen->data().toString(), m_others);
    }
}

void FilterChips::fit() {
    m_others->hide();
    for (const auto& [key, chip] : m_chips) {
        chip->setBrief(false);
        chip->setVisible(chip->isSet() || m_pinned.contains(key));
    }
    const bool brief = needed() > width();
    if (std::exchange(m_fullWidth, needed()) != needed()) {
        updateGeometry();
    }
    for (const auto& [key, chip] : m_chips) {
        chip->setBrief(brief);
    }
    for (auto key = m_pinned.rbegin(); key != m_pinned.rend() && needed() > width(); ++key) {
        m_chips[*key]->setVisible(m_chips[*key]->isSet());
        m_others->setVisible(!m_others->isHidden() || !m_chips[*key]->isSet());
    }
}

void FilterChips::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

}  // namespace nuanxin::ui
