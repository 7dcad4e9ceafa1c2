// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/census/pair_view.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QRadioButton>

#include "core/ledger/history.h"
#include "ui/shell/look.h"

namespace nuanxin::ui {

namespace {

enum Side { First = 0, Other = 1 };

QString nounOf(const QString& column) {
    return columnNoun(QStringLiteral("worker"), column);
}

QLabel* valueLabel(const QString& text, Tint tint) {
    QLabel* shown = label(text, Type::Table, tint);
    shown->setWordWrap(true);
    shown->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return shown;
}

}  // namespace

PairView::PairView(QWidget* parent) : QScrollArea(parent) {
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    setFocusPolicy(Qt::NoFocus);
}

void PairView::show(const ShownRecords& records) {
    m_choices.clear();
    auto* body = new QWidget;
    body->setProperty("kind", QStringLiteral("clear"));
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, px(space::kSmall), 0);
    column->setSpacing(px(space::kSmall));
    if (!records.reasons.isEmpty()) {
        QLabel* why = wrappedLabel(records.reasons.join(tr("，")), Tint::Warning);
        column->addWidget(why);
    }
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(px(space::kLarge));
    grid->setVerticalSpacing(px(2));
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    addHeads(grid, records);
    int line = 1;
    // What differs first: that is what there is to decide.
    for (const bool differing : {true, false}) {
        for (const ComparedField& field : records.fields) {
            if (field.differ == differing) {
                addField(grid, line++, field, records.choosing);
            }
        }
        if (differing && line > 1) {
            grid->addWidget(rule(), line++, 0, 1, 3);
        }
    }
    column->addLayout(grid);
    column->addStretch(1);
    setWidget(body);  // deletes the one before
}

void PairView::addHeads(QGridLayout* grid, const ShownRecords& records) {
    grid->addWidget(label(records.first, Type::Section), 0, 1);
    grid->addWidget(label(records.other, Type::Section), 0, 2);
}

void PairView::addField(QGridLayout* grid, int line, const ComparedField& field, bool choosing) {
    const QString noun = nounOf(field.column);
    const bool conflict = field.differ && !field.first.isEmpty() && !field.other.isEmpty();
    grid->addWidget(label(conflict ? tr("%1（不同）").arg(noun) : noun, Type::Table, Tint::Muted), line, 0);
    const QString values[] = {field.first, field.other};
    const bool choice = choosing && field.differ && field.canBeTaken;
    auto* group = choice ? new QButtonGroup(widget() == nullptr ? this : widget()) : nullptr;
    for (const Side side : {First, Other}) {
        if (!choice) {
            grid->addWidget(valueLabel(values[side], field.differ ? Tint::Text : Tint::Muted), line,
                            side + 1);
            continue;
        }
        auto* radio = new QRadioButton(values[side].isEmpty() ? tr("（空）") : values[side]);
        radio->setAccessibleName(tr("%1用“%2”").arg(noun, radio->text()));
        group->addButton(radio, side);
        group->setParent(radio);
        grid->addWidget(radio, line, side + 1);
    }
    if (choice) {
        // Nothing known gives way to something known.
        group->button(field.first.isEmpty() ? Other : First)->setChecked(true);
        m_choices[field.column] = group;
    }
}

QStringList PairView::taken() const {
    QStringList columns;
    for (const auto& [column, group] : m_choices) {
        if (group->checkedId() == Other) {
            columns << column;
        }
    }
    return columns;
}

}  // namespace nuanxin::ui
