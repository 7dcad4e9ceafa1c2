// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/branch/development_lane.h"

#include <QPainter>

#include "core/branch/rule_words.h"

namespace nuanxin::ui {

namespace {

constexpr int kInset = 10, kGap = 6, kEdge = 3;

QFont nameFont() {
    QFont font = Theme::instance().font(Type::Body);
    font.setWeight(QFont::DemiBold);
    return font;
}

LaneModel::Line planOf(const DevelopmentCard& card) {
    const StepLine& planned = *card.planned;
    const bool isNext = card.next && card.next->step == planned.step;
    const QString plan = isNext ? LaneModel::tr("计划 %1").arg(planned.plannedOn)
                                : LaneModel::tr("计划 %1：%2").arg(planned.plannedOn, ruleWord(planned.name));
    switch (planned.plan) {
        case PlanFit::TooEarly:
            return {LaneModel::tr("%1，过早").arg(plan), Tint::Warning};
        case PlanFit::TooLate:
            return {LaneModel::tr("%1，过迟").arg(plan), Tint::Warning};
        default:
            return {plan, Tint::Muted};
    }
}

int lineHeight(const QFont& font) {
    return QFontMetrics(font).height() + px(1);
}

}  // namespace

void LaneModel::setCards(std::vector<DevelopmentCard> cards, const QDate& today) {
    beginResetModel();
    m_cards = std::move(cards);
    m_today = today;
    endResetModel();
}

int LaneModel::rowOf(DevelopmentId id) const {
    const auto found = std::ranges::find(m_cards, id, &DevelopmentCard::id);
    return found == m_cards.end() ? -1 : static_cast<int>(found - m_cards.begin());
}

int LaneModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_cards.size());
}

QString LaneModel::brokenWords(const DevelopmentCard& card) {
    return card.broken == 0 ? QString() : tr("%n 处不符", nullptr, card.broken);
}

std::vector<LaneModel::Line> LaneModel::linesOf(const DevelopmentCard& card, const QDate& today) {
    std::vector<Line> lines;
    QStringList where{card.employer, card.organisationName};
    where.removeAll(QString());
    lines.push_back({where.join(tr(" · ")), Tint::Muted});
    if (!card.isOpen()) {
        lines.push_back({card.isStopped ? tr("已停止") : tr("已归档"), Tint::Muted});
    }
    if (card.awaits != MemberStatus::None) {
        lines.push_back({card.awaits == MemberStatus::Full ? tr("待登记为正式党员") : tr("待登记为预备党员"),
                         Tint::Warning});
    }
    if (card.isProbationOver(today)) {
        lines.push_back({tr("预备期已满 %1").arg(card.probationEnds.toString(Qt::ISODate)), Tint::Warning});
    }
    if (card.next) {
        lines.push_back({tr("下一步：%1").arg(ruleWord(card.next->name)), Tint::Text});
        const bool isLate = card.next->latest.isValid() && card.next->latest < today;
        lines.push_back({dueWords(*card.next, today), isLate ? Tint::Accent : Tint::Muted});
    }
    if (card.planned) {
        lines.push_back(planOf(card));
    }
    if (card.firstDue) {
        lines.push_back({ruleWord(card.firstDue->name), Tint::Text});
        lines.push_back(
            {dueWords(*card.firstDue, today), card.isOverdue(today) ? Tint::Accent : Tint::Muted});
    }
    std::erase_if(lines, [](const Line& line) { return line.text.isEmpty(); });
    return lines;
}

QVariant LaneModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const DevelopmentCard& card = at(index.row());
    switch (role) {
        case Qt::DisplayRole:
            return card.name;
        case CardRole:
            return QVariant::fromValue(card);
        case LinesRole:
            return QVariant::fromValue(linesOf(card, m_today));
        case Qt::ToolTipRole:
        case Qt::AccessibleTextRole: {
            QStringList words{card.name, brokenWords(card)};
            for (const Line& line : linesOf(card, m_today)) {
                words << line.text;
            }
            words.removeAll(QString());
            return words.join(role == Qt::ToolTipRole ? QStringLiteral("\n") : tr("，"));
        }
        default:
            return {};
    }
}

void LaneDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    const auto card = index.data(LaneModel::CardRole).value<DevelopmentCard>();
    const auto lines = index.data(LaneModel::LinesRole).value<std::vector<LaneModel::Line>>();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool focused = selected && option.state.testFlag(QStyle::State_HasFocus);
    const bool late = std::ranges::any_of(lines, [](const auto& line) { return line.tint == Tint::Accent; });
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -px(kGap) - 0.5);
    painter->setPen(QPen(color(focused ? Tint::Accent : Tint::Line), focused ? 2 : 1));
    painter->setBrush(color(selected ? Tint::AccentSoft : Tint::Panel));
    painter->drawRoundedRect(box, kRadius, kRadius);
    if (late) {
        painter->fillRect(QRectF(box.left(), box.top() + kRadius / 2.0, kEdge, box.height() - kRadius),
                          color(Tint::Accent));
    }
    QRect text = option.rect.adjusted(px(kInset), px(space::kTiny) + 2, -px(space::kSmall), -px(kGap));
    const auto write = [&](const QString& words, const QFont& font, Tint tint, Qt::Alignment to) {
        painter->setFont(font);
        painter->setPen(color(tint));
        const QFontMetrics metrics(font);
        const QRect line(text.left(), text.top(), text.width(), lineHeight(font));
        painter->drawText(line, int(to | Qt::AlignVCenter),
                          metrics.elidedText(words, Qt::ElideRight, text.width()));
    };
    const QFont name = nameFont(), small = Theme::instance().font(Type::Small);
    const QString broken = LaneModel::brokenWords(card);
    write(broken, small, Tint::Warning, Qt::AlignRight);
    const int taken = broken.isEmpty() ? 0 : QFontMetrics(small).horizontalAdvance(broken) + px(kGap);
    text.setRight(text.right() - taken);
    write(card.name, name, card.isOpen() ? Tint::Text : Tint::Muted, Qt::AlignLeft);
    text.setRight(text.right() + taken);
    text.setTop(text.top() + lineHeight(name));
    for (const LaneModel::Line& line : lines) {
        write(line.text, small, line.tint, Qt::AlignLeft);
        text.setTop(text.top() + lineHeight(small));
    }
    painter->restore();
}

QSize LaneDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto lines = index.data(LaneModel::LinesRole).value<std::vector<LaneModel::Line>>();
    const int height = lineHeight(nameFont()) +
                       static_cast<int>(lines.size()) * lineHeight(Theme::instance().font(Type::Small));
    return {option.rect.width(), height + 2 * px(space::kTiny) + 4 + px(kGap)};
}

}  // namespace nuanxin::ui
