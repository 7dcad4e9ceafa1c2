// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/form_grid.h"

#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QResizeEvent>
#include <algorithm>

#include "ui/form/labelled_field.h"
#include "ui/shell/look.h"

namespace nuanxin::ui {

namespace {
constexpr int kFoldBelow = 300;
}

FormGrid::FormGrid(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(px(14));
    m_grid->setVerticalSpacing(px(space::kSmall));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void FormGrid::addSection(const QString& title) {
    addWidget(sectionHead(title));
}

void FormGrid::addWidget(QWidget* widget) {
    m_items.push_back({widget, Span::Full});
    arrange(m_columns);
}

LabelledField* FormGrid::addField(LabelledField* field, Span span) {
    m_items.push_back({field, span});
    m_fields.push_back(field);
    field->control()->installEventFilter(this);
    connect(field, &LabelledField::edited, this, &FormGrid::edited);
    arrange(m_columns);
    return field;
}

void FormGrid::arrange(int columns) {
    m_columns = columns;
    int row = 0, column = 0;
    for (const Item& item : m_items) {
        const bool full = item.span == Span::Full || columns == 1;
        if (full && column == 1) {
            ++row;
            column = 0;
        }
        m_grid->addWidget(item.widget, row, column, 1, full ? columns : 1, Qt::AlignTop);
        column = full ? 0 : column + 1;
        if (column == 0 || column == columns) {
            ++row;
            column = 0;
        }
    }
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, columns == 2 ? 1 : 0);
}

void FormGrid::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const int columns = event->size().width() < px(kFoldBelow) ? 1 : 2;
    if (columns != m_columns) {
        arrange(columns);
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
        firstWrong->control()->setFocus(Qt::OtherFocusReason);
    }
    return firstWrong == nullptr;
}

void FormGrid::setReadOnly(bool readOnly) {
    for (LabelledField* field : m_fields) {
        field->setReadOnly(readOnly);
    }
}

void FormGrid::focusFirst() {
    if (!m_fields.empty()) {
        m_fields.front()->control()->setFocus(Qt::OtherFocusReason);
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
    const auto next = std::find_if(field == m_fields.end() ? field : field + 1, m_fields.end(),
                                   [](const LabelledField* each) { return each->control()->isEnabled(); });
    if (next == m_fields.end()) {
        if ((*field)->validate()) {
            Q_EMIT finished();
        }
    } else {
        (*next)->control()->setFocus(Qt::TabFocusReason);
    }
    return true;
}

}  // namespace nuanxin::ui
