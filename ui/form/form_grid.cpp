// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/form_grid.h"

#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QResizeEvent>
#include <QScrollArea>
#include <algorithm>

#include "ui/form/labelled_field.h"
#include "ui/shell/look.h"

namespace nuanxin::ui {

namespace {
constexpr int kFoldBelow = 300, kFoldManyBelow = 430, kLeastWidth = 160;
}

FormGrid::FormGrid(QWidget* parent, int columns)
    : QWidget(parent), m_grid(new QGridLayout(this)), m_columns(columns) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(px(14));
    m_grid->setVerticalSpacing(px(space::kSmall));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    if (columns > 2) {
        setMinimumWidth(px(kLeastWidth));  // not that of all columns: where there is no room they fold
    }
}

void FormGrid::addSection(const QString& title) {
    addWidget(sectionHead(title));
}

void FormGrid::addWidget(QWidget* widget) {
    m_items.push_back({widget, m_columns});
    arrange(m_folded);
}

LabelledField* FormGrid::addField(LabelledField* field, Span span) {
    return addField(field, span == Span::Full ? m_columns : m_columns / 2);
}

LabelledField* FormGrid::addField(LabelledField* field, int columns) {
    m_items.push_back({field, columns});
    m_fields.push_back(field);
    field->control()->installEventFilter(this);
    connect(field, &LabelledField::edited, this, &FormGrid::edited);
    arrange(m_folded);
    return field;
}

void FormGrid::arrange(bool folded) {
    m_folded = folded;
    int row = 0, column = 0;
    for (const Item& item : m_items) {
        const int span = folded ? m_columns : item.columns;
        if (column + span > m_columns) {
            ++row;
            column = 0;
        }
        m_grid->addWidget(item.widget, row, column, 1, span, Qt::AlignTop);
        column += span;
    }
    for (int i = 0; i < m_columns; ++i) {
        m_grid->setColumnStretch(i, 1);
    }
}

// Words under a field wrap, so the height follows from the width; a layout above would hold the grid to the
// height it has with all words on one line, and the lines would be written across the fields.
bool FormGrid::event(QEvent* event) {
    const bool handled = QWidget::event(event);
    if ((event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize) && width() > 0) {
        setFixedHeight(std::max(m_grid->totalHeightForWidth(width()), m_grid->totalMinimumSize().height()));
    }
    return handled;
}

void FormGrid::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const bool folded = event->size().width() < px(m_columns > 2 ? kFoldManyBelow : kFoldBelow);
    if (folded != m_folded) {
        arrange(folded);
    }
}

bool FormGrid::validate() {
    LabelledField* firstWrong = nullptr;
    for (LabelledField* field : m_fields) {
        if (!field->validate() && firstWrong == nullptr) {
            firstWrong = field;
        }
    }
    if (firstWrong != nullptr) {
        goTo(firstWrong, Qt::OtherFocusReason);
    }
    return firstWrong == nullptr;
}

void FormGrid::review() {
    for (LabelledField* field : m_fields) {
        if (!field->isEmpty()) {
            field->validate();
        }
    }
}

void FormGrid::setTight() {
    m_grid->setVerticalSpacing(px(space::kTiny));
}

void FormGrid::setReadOnly(bool readOnly) {
    for (LabelledField* field : m_fields) {
        field->setReadOnly(readOnly);
    }
}

void FormGrid::focusFirst() {
    if (!m_fields.empty()) {
        goTo(m_fields.front(), Qt::OtherFocusReason);
    }
}

// A long form stands in a scroll area, which follows the focus only for Tab.
void FormGrid::goTo(LabelledField* field, Qt::FocusReason reason) {
    field->control()->setFocus(reason);
    for (QWidget* above = parentWidget(); above != nullptr; above = above->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(above)) {
            area->ensureWidgetVisible(field, 0, px(space::kMedium));
        }
    }
}

void FormGrid::focusFirstEmpty() {
    const auto empty = std::ranges::find_if(
        m_fields, [](const LabelledField* field) { return field->isRequired() && field->isEmpty(); });
    if (!m_fields.empty()) {
        (empty == m_fields.end() ? m_fields.back() : *empty)->control()->setFocus(Qt::OtherFocusReason);
    }
}

void FormGrid::keepLines() {
    for (LabelledField* field : m_fields) {
        field->keepLine();
    }
}

bool FormGrid::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress || qobject_cast<QPlainTextEdit*>(watched) != nullptr) {
        return QWidget::eventFilter(watched, event);
    }
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!isEnter || key->modifiers() & ~Qt::KeypadModifier) {
        return QWidget::eventFilter(watched, event);
    }
    const auto field = std::ranges::find(m_fields, watched, &LabelledField::control);
    const auto next = std::find_if(
        field == m_fields.end() ? field : field + 1, m_fields.end(), [](const LabelledField* each) {
            return each->control()->isEnabled() && !each->isHidden() && !each->isPassedOver();
        });
    if (next == m_fields.end()) {
        if ((*field)->validate()) {
            Q_EMIT finished();
        }
    } else {
        goTo(*next, Qt::TabFocusReason);
    }
    return true;
}

}  // namespace nuanxin::ui
