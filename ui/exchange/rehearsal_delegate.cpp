// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/rehearsal_delegate.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include "ui/exchange/rehearsal_model.h"
#include "ui/shell/action_table.h"

namespace nuanxin::ui {

namespace {

using Kind = RowDecision::Kind;

constexpr Kind kAnswers[] = {Kind::Same, Kind::Different};
constexpr int kPadding = 8, kGap = 6, kInset = 3;

QString wordOf(Kind answer, bool several = false) {
    return answer != Kind::Same ? RehearsalDelegate::tr("不是")
           : several            ? RehearsalDelegate::tr("是哪一位")
                                : RehearsalDelegate::tr("是同一人");
}

int widthOf(Kind answer) {
    return QFontMetrics(Theme::instance().font(Type::Table)).horizontalAdvance(wordOf(answer)) +
           2 * px(kPadding);
}

bool asks(const QModelIndex& index) {
    return index.column() == RehearsalModel::Says && index.data(RehearsalModel::CandidatesRole).toInt() > 0;
}

std::optional<Kind> answerAt(const QPoint& at, const QRect& cell) {
    for (const Kind answer : kAnswers) {
        if (RehearsalDelegate::answerIn(cell, answer).contains(at)) {
            return answer;
        }
    }
    return {};
}

}  // namespace

QWidget* RehearsalDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                         const QModelIndex&) const {
    auto* editor = new QLineEdit(parent);
    editor->setProperty("kind", QStringLiteral("cell"));
    return editor;
}

// What stands in the sheet, which is not always what is shown.
void RehearsalDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    const auto* model = static_cast<const RehearsalModel*>(index.model());
    static_cast<QLineEdit*>(editor)->setText(model->editText(index));
}

void RehearsalDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                     const QModelIndex& index) const {
    model->setData(index, static_cast<QLineEdit*>(editor)->text(), Qt::EditRole);
}

QRect RehearsalDelegate::answerIn(const QRect& cell, Kind answer) {
    const int right =
        cell.right() - px(kGap) - (answer == Kind::Same ? widthOf(Kind::Different) + px(kGap) : 0);
    const int width = widthOf(answer);
    return {right - width, cell.top() + px(kInset), width, cell.height() - 2 * px(kInset) - 1};
}

int RehearsalDelegate::keptFree(const QModelIndex& index) const {
    return asks(index) ? widthOf(Kind::Same) + widthOf(Kind::Different) + 2 * px(kGap) : 0;
}

void RehearsalDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const {
    CellDelegate::paint(painter, option, index);
    if (!asks(index)) {
        return;
    }
    const bool several = index.data(RehearsalModel::CandidatesRole).toInt() > 1;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(Theme::instance().font(Type::Table));
    for (const Kind answer : kAnswers) {
        const QRect box = answerIn(option.rect, answer);
        painter->setPen(color(Tint::Line));
        painter->setBrush(color(Tint::Panel));
        painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
        painter->setPen(color(Tint::Text));
        painter->drawText(box, Qt::AlignCenter, wordOf(answer, several));
    }
    painter->restore();
}

bool RehearsalDelegate::editorEvent(QEvent* event, QAbstractItemModel* model,
                                    const QStyleOptionViewItem& option, const QModelIndex& index) {
    const bool released = event->type() == QEvent::MouseButtonRelease;
    const bool mouse =
        released || event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick;
    const auto answer = mouse && asks(index)
                            ? answerAt(static_cast<QMouseEvent*>(event)->position().toPoint(), option.rect)
                            : std::nullopt;
    if (!answer) {
        return CellDelegate::editorEvent(event, model, option, index);
    }
    if (released && static_cast<QMouseEvent*>(event)->button() == Qt::LeftButton) {
        Q_EMIT answered(index, *answer);
    }
    return true;
}

bool RehearsalDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view,
                                  const QStyleOptionViewItem& option, const QModelIndex& index) {
    const auto answer = asks(index) ? answerAt(event->pos(), option.rect) : std::nullopt;
    if (!answer) {
        return CellDelegate::helpEvent(event, view, option, index);
    }
    QToolTip::showText(event->globalPos(),
                       keysOf(*answer == Kind::Same ? Command::SamePerson : Command::AnotherPerson), view);
    return true;
}

}  // namespace nuanxin::ui
