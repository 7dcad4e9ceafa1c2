// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/census/pair_view.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QRadioButton>
#include <QStyleOptionButton>
#include <QStylePainter>

#include "core/ledger/history.h"
#include "ui/shell/look.h"

namespace nuanxin::ui {

namespace {

enum Side { First = 0, Other = 1 };

constexpr int kNounPart = 3, kValuePart = 5;

QString nounOf(const QString& column) {
    return columnNoun(QStringLiteral("worker"), column);
}

QLabel* valueLabel(const QString& text, Tint tint) {
    QLabel* shown = label(text, Type::Table, tint);
    shown->setWordWrap(true);
    shown->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return shown;
}

QLabel* wrappedHead(const QString& text, Type type, Tint tint = Tint::Text) {
    QLabel* shown = label(text, type, tint);
    shown->setWordWrap(true);
    return shown;
}

// Qt's says all of its text in one line, whatever the room.
class WrappedChoice : public QRadioButton {
public:
    explicit WrappedChoice(const QString& text) : QRadioButton(text) {
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }
    QSize minimumSizeHint() const override {
        return {QRadioButton::sizeHint().width() - fontMetrics().horizontalAdvance(text()) +
                    kLeastLetters * fontMetrics().horizontalAdvance(u'字'),
                QRadioButton::sizeHint().height()};
    }
    int heightForWidth(int width) const override {
        const int beside = QRadioButton::sizeHint().width() - fontMetrics().horizontalAdvance(text());
        return QRadioButton::sizeHint().height() - fontMetrics().height() +
               boundsIn(QRect(0, 0, width - beside, 0)).height();
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QStylePainter painter(this);
        QStyleOptionButton option;
        initStyleOption(&option);
        const QRect words = style()->subElementRect(QStyle::SE_RadioButtonContents, &option, this);
        option.text.clear();
        painter.drawControl(QStyle::CE_RadioButton, option);
        painter.setPen(palette().color(foregroundRole()));
        painter.drawText(words, kWrapping, text());
    }
    bool hitButton(const QPoint& at) const override { return rect().contains(at); }

private:
    static constexpr int kLeastLetters = 4, kWrapping = Qt::AlignVCenter | Qt::TextWrapAnywhere;
    QRect boundsIn(const QRect& room) const { return fontMetrics().boundingRect(room, kWrapping, text()); }
};

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
    grid->setColumnStretch(0, kNounPart);
    grid->setColumnStretch(1, kValuePart);
    grid->setColumnStretch(2, kValuePart);
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
    grid->addWidget(wrappedHead(records.first, Type::Section), 0, 1);
    grid->addWidget(wrappedHead(records.other, Type::Section), 0, 2);
}

void PairView::addField(QGridLayout* grid, int line, const ComparedField& field, bool choosing) {
    const QString noun = nounOf(field.column);
    const bool conflict = field.differ && !field.first.isEmpty() && !field.other.isEmpty();
    grid->addWidget(wrappedHead(conflict ? tr("%1（不同）").arg(noun) : noun, Type::Table, Tint::Muted), line,
                    0);
    const QString values[] = {field.first, field.other};
    const bool choice = choosing && field.differ && field.canBeTaken;
    auto* group = choice ? new QButtonGroup(widget() == nullptr ? this : widget()) : nullptr;
    for (const Side side : {First, Other}) {
        if (!choice) {
            grid->addWidget(valueLabel(values[side], field.differ ? Tint::Text : Tint::Muted), line,
                            side + 1);
            continue;
        }
        auto* radio = new WrappedChoice(values[side].isEmpty() ? tr("（空）") : values[side]);
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
