// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/shell/look.h"

namespace nuanxin::ui {

namespace {
constexpr int kItemHeight = 34, kIconSize = 16, kPadding = 10;
}

NavigationItem::NavigationItem(Icon icon, const QString& text, QWidget* parent)
    : QAbstractButton(parent), m_icon(icon) {
    setText(text);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCount({});
}

void NavigationItem::setCount(std::optional<qint64> count) {
    m_count = count ? QLocale(QLocale::Chinese).toString(*count) : QString();
    setAccessibleName(count ? tr("%1，%2").arg(text(), m_count) : text());
    update();
}

QSize NavigationItem::sizeHint() const {
    return {px(kNavigationWidth - 2 * kPadding), px(kItemHeight)};
}

void NavigationItem::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(isChecked() ? Tint::AccentSoft : Tint::Head));
        painter.drawRoundedRect(box, kRadius, kRadius);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color(Tint::Accent), 2));
        painter.drawRoundedRect(box, kRadius, kRadius);
    }
    const int size = px(kIconSize), left = px(kPadding);
    const Tint tint = isChecked() ? Tint::Accent : Tint::Muted;
    paintIcon(painter, QRectF(left, (height() - size) / 2.0, size, size), m_icon, color(tint));

    QFont font = Theme::instance().font(Type::Body);
    font.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
    painter.setFont(font);
    painter.setPen(color(isChecked() ? Tint::Accent : Tint::Text));
    painter.drawText(rect().adjusted(left + size + px(10), 0, -left, 0), Qt::AlignVCenter | Qt::AlignLeft,
                     text());
    painter.setFont(Theme::instance().font(Type::Small));
    painter.setPen(color(tint));
    painter.drawText(rect().adjusted(0, 0, -left, 0), Qt::AlignVCenter | Qt::AlignRight, m_count);
}

Navigation::Navigation(QWidget* parent)
    : QFrame(parent),
      m_brand(label({}, Type::Brand, Tint::Accent)),
      m_office(label({}, Type::Small, Tint::Muted)),
      m_items(new QVBoxLayout) {
    setProperty("kind", QStringLiteral("navigation"));
    m_office->setContentsMargins(0, 0, 0, px(10));
    m_office->setWordWrap(true);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(px(kPadding), 0, px(kPadding), 0);
    head->setSpacing(px(2));
    head->addWidget(m_brand);
    head->addWidget(m_office);
    m_items->setSpacing(px(2));
    auto* pages = new QWidget;
    auto* inside = new QVBoxLayout(pages);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addLayout(m_items);
    inside->addStretch(1);
    m_scroll = scrolling(pages);
    for (QWidget* each : {pages, m_scroll->viewport()}) {
        each->installEventFilter(this);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(kPadding), px(14), px(kPadding), px(kPadding));
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_scroll, 1);
}

void Navigation::setOffice(const QString& line) {
    m_office->setText(line);
}

void Navigation::setPages(const PageRegistry& pages) {
    setFixedWidth(px(kNavigationWidth));
    m_brand->setText(tr("暖新台账"));
    setAccessibleName(tr("页面"));
    while (m_items->count() > 0) {
        const std::unique_ptr<QLayoutItem> item(m_items->takeAt(0));
        delete item->widget();
    }
    m_byPage.clear();
    m_current = nullptr;
    PageGroup group = PageGroup::Subject;
    for (const PageEntry& page : pages) {
        if (page.group == PageGroup::Gate) {
            continue;
        }
        if (page.group != group && !m_byPage.empty()) {
            auto* gap = new QWidget;
            auto* inside = new QVBoxLayout(gap);
            inside->setContentsMargins(0, px(space::kSmall), 0, px(space::kSmall));
            inside->addWidget(rule());
            m_items->addWidget(gap);
        }
        group = page.group;
        auto* item = new NavigationItem(page.icon, page.title());
        connect(item, &NavigationItem::clicked, this, [this, id = page.id] { Q_EMIT chosen(id); });
        item->installEventFilter(this);
        m_items->addWidget(item);
        m_byPage[page.id] = item;
    }
}

void Navigation::setCurrent(const QString& page) {
    const auto found = m_byPage.find(page);
    if (found == m_byPage.end()) {
        return;
    }
    m_current = found->second;
    m_current->setChecked(true);
    for (const auto& [id, item] : m_byPage) {
        // Tab comes to the page that is shown, the arrow keys to the others.
        item->setFocusPolicy(item == m_current ? Qt::TabFocus : Qt::NoFocus);
    }
    bringIntoView();
}

void Navigation::bringIntoView() {
    if (m_current != nullptr) {
        m_scroll->ensureWidgetVisible(m_current, 0, m_current->height() / 2);
    }
}

void Navigation::setCount(const QString& page, std::optional<qint64> count) {
    if (const auto found = m_byPage.find(page); found != m_byPage.end()) {
        found->second->setCount(count);
    }
}

bool Navigation::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusIn) {
        m_scroll->ensureWidgetVisible(static_cast<QWidget*>(watched));
    } else if (event->type() == QEvent::Resize) {
        bringIntoView();  // new pages, another size of window or type
    }
    return QFrame::eventFilter(watched, event);
}

}  // namespace nuanxin::ui
