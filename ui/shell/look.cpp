// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/look.h"

#include <QAction>
#include <QMenu>
#include <QPainter>
#include <QScrollArea>
#include <QStyle>
#include <QTimer>
#include <QVBoxLayout>
#include <QVariant>

namespace nuanxin::ui {

namespace {

QString nameOf(Type type) {
    switch (type) {
        case Type::Small:
            return QStringLiteral("small");
        case Type::Table:
            return QStringLiteral("table");
        case Type::Section:
            return QStringLiteral("section");
        case Type::PanelTitle:
            return QStringLiteral("panelTitle");
        case Type::Title:
            return QStringLiteral("title");
        case Type::Figure:
            return QStringLiteral("figure");
        case Type::Brand:
            return QStringLiteral("brand");
        case Type::Body:
            break;
    }
    return QStringLiteral("body");
}

QString nameOf(Tint tint) {
    switch (tint) {
        case Tint::Muted:
            return QStringLiteral("muted");
        case Tint::Accent:
            return QStringLiteral("accent");
        case Tint::Good:
            return QStringLiteral("good");
        case Tint::Warning:
            return QStringLiteral("warning");
        case Tint::OnToast:
            return QStringLiteral("onToast");
        default:
            return QStringLiteral("text");
    }
}

class ElidedLabel : public QLabel {
public:
    using QLabel::QLabel;
    QSize minimumSizeHint() const override {
        const QSize whole = QLabel::minimumSizeHint();
        return {qMin(whole.width(), 3 * fontMetrics().horizontalAdvance(u'…')), whole.height()};
    }

protected:
    void paintEvent(QPaintEvent*) override {
        const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
        QPainter painter(this);
        painter.setPen(palette().color(foregroundRole()));
        painter.drawText(contentsRect(), int(alignment()), shown);
        if (toolTip() == m_tip) {  // or somebody has given it a better one
            m_tip = shown == text() ? QString() : text();
            setToolTip(m_tip);
        }
    }

private:
    QString m_tip;
};

QLabel* dressed(QLabel* label, Type type, Tint tint) {
    label->setTextFormat(Qt::PlainText);  // what users typed is never read as markup
    label->setProperty("type", nameOf(type));
    label->setProperty("tint", nameOf(tint));
    return label;
}

// A border of its own colour would not show that a filled button has the keyboard, and a style sheet's
// outline cuts through the first and the last letter: so there is a ring inside it.
class Button : public QPushButton {
public:
    using QPushButton::QPushButton;

protected:
    void paintEvent(QPaintEvent* event) override {
        QPushButton::paintEvent(event);
        if (!hasFocus() || property("kind") != QLatin1String("primary")) {
            return;
        }
        constexpr qreal kWidth = 2, kFromEdge = 4, kRadius = 4;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(color(Tint::OnAccent), kWidth));
        painter.drawRoundedRect(QRectF(rect()).adjusted(kFromEdge, kFromEdge, -kFromEdge, -kFromEdge),
                                kRadius, kRadius);
    }
};

QPushButton* buttonOf(const QString& text, const char* kind, QWidget* parent) {
    auto* button = new Button(text, parent);
    button->setProperty("kind", QLatin1String(kind));
    button->setAutoDefault(true);  // Enter presses the button that has the focus, outside dialogs too
    return button;
}

QFrame* frameOf(const char* kind, QWidget* parent) {
    auto* frame = new QFrame(parent);
    frame->setProperty("kind", QLatin1String(kind));
    return frame;
}

}  // namespace

void setLook(QWidget* widget, const char* property, const QVariant& value) {
    if (widget->property(property) == value) {
        return;
    }
    widget->setProperty(property, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

QLabel* label(const QString& text, Type type, Tint tint, QWidget* parent) {
    return dressed(new QLabel(text, parent), type, tint);
}

QLabel* elidedLabel(const QString& text, Type type, Tint tint, QWidget* parent) {
    return dressed(new ElidedLabel(text, parent), type, tint);
}

void setTint(QLabel* label, Tint tint) {
    setLook(label, "tint", nameOf(tint));
}

QLabel* wrappedLabel(const QString& text, Tint tint, QWidget* parent) {
    QLabel* wrapped = label(text, Type::Body, tint, parent);
    wrapped->setWordWrap(true);
    return wrapped;
}

QLabel* keyCap(const QString& key, QWidget* parent) {
    QLabel* cap = label(key, Type::Small, Tint::Muted, parent);
    cap->setProperty("kind", QStringLiteral("key"));
    cap->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return cap;
}

QPushButton* button(const QString& text, QWidget* parent) {
    return buttonOf(text, "plain", parent);
}
QPushButton* primaryButton(const QString& text, QWidget* parent) {
    return buttonOf(text, "primary", parent);
}

QPushButton* linkButton(const QString& text, QWidget* parent) {
    QPushButton* link = buttonOf(text, "link", parent);
    link->setCursor(Qt::PointingHandCursor);
    link->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    return link;
}

QPushButton* menuButton(const QString& text, QMenu* menu, QWidget* parent) {
    QPushButton* opener = button(text, parent);
    opener->setProperty("hasMenu", true);
    menu->setParent(opener, menu->windowFlags());
    opener->setMenu(menu);
    return opener;
}

void follow(QPushButton* button, QAction* action) {
    const auto look = [action, button] {
        button->setToolTip(action->shortcut().toString(QKeySequence::NativeText));
        button->setEnabled(action->isEnabled());
        if (button->parentWidget() != nullptr ||
            !action->isVisible()) {  // or it would be a window of its own
            button->setVisible(action->isVisible());
        }
    };
    look();
    QObject::connect(action, &QAction::changed, button, look);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
}

QPushButton* actionButton(QAction* action, QWidget* parent) {
    QPushButton* follower = button(action->text(), parent);
    QObject::connect(action, &QAction::changed, follower,
                     [action, follower] { follower->setText(action->text()); });
    follow(follower, action);
    return follower;
}

QToolButton* iconButton(Icon name, const QString& accessibleName, const QKeySequence& keys, QWidget* parent) {
    QToolButton* button = iconButton(name, accessibleName, parent);
    button->setToolTip(accessibleName + QStringLiteral("  ") + keys.toString(QKeySequence::NativeText));
    return button;
}

QToolButton* iconButton(Icon name, const QString& accessibleName, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setIcon(icon(name));
    button->setIconSize(QSize(px(16), px(16)));
    button->setAccessibleName(accessibleName);
    button->setToolTip(accessibleName);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void bringIntoView(QWidget* widget) {
    QWidget* above = widget->parentWidget();
    while (above != nullptr && qobject_cast<QScrollArea*>(above) == nullptr) {
        above = above->parentWidget();
    }
    if (auto* area = qobject_cast<QScrollArea*>(above)) {
        QTimer::singleShot(0, widget,
                           [area, widget] { area->ensureWidgetVisible(widget, 0, px(space::kSmall)); });
    }
}

QScrollArea* scrolling(QWidget* inside, QWidget* parent) {
    auto* area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    inside->setProperty("kind", QStringLiteral("clear"));
    area->setWidget(inside);
    return area;
}

QFrame* card(QWidget* parent) {
    return frameOf("card", parent);
}
QFrame* rule(QWidget* parent) {
    return frameOf("rule", parent);
}

QWidget* sectionHead(const QString& text, QWidget* parent) {
    auto* head = new QWidget(parent);
    auto* layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    layout->addWidget(label(text, Type::Section, Tint::Muted));
    layout->addWidget(rule());
    return head;
}

}  // namespace nuanxin::ui
