// SPDX-License-Identifier: GPL-3.0-or-later
// The small pieces every page is made of, dressed by the one style sheet.
#pragma once

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include "ui/shell/icons.h"

class QAction;
class QMenu;
class QScrollArea;

namespace nuanxin::ui {

QLabel* label(const QString& text, Type type = Type::Body, Tint tint = Tint::Text, QWidget* parent = nullptr);
void setTint(QLabel* label, Tint tint);
QLabel* wrappedLabel(const QString& text, Tint tint = Tint::Text, QWidget* parent = nullptr);
// One line that is cut with … where there is no room; the tip then says all of it.
QLabel* elidedLabel(const QString& text, Type type = Type::Body, Tint tint = Tint::Text,
                    QWidget* parent = nullptr);
QLabel* keyCap(const QString& key, QWidget* parent = nullptr);

QPushButton* button(const QString& text, QWidget* parent = nullptr);
QPushButton* primaryButton(const QString& text, QWidget* parent = nullptr);  // one on a page
QPushButton* linkButton(const QString& text, QWidget* parent = nullptr);
QPushButton* menuButton(const QString& text, QMenu* menu, QWidget* parent = nullptr);
// Does what the action does and follows it: tip with its keys, enabled, visible.
void follow(QPushButton* button, QAction* action);
QPushButton* actionButton(QAction* action, QWidget* parent = nullptr);  // says what the action says, too
QToolButton* iconButton(Icon name, const QString& accessibleName, QWidget* parent = nullptr);
QToolButton* iconButton(Icon name, const QString& accessibleName, const QKeySequence& keys,
                        QWidget* parent = nullptr);

// Scrolls what the widget stands in, once all of it has its place, until it is seen.
void bringIntoView(QWidget* widget);
// Lets what is inside be scrolled where the window is too small for it; takes it over.
QScrollArea* scrolling(QWidget* inside, QWidget* parent = nullptr);
QFrame* card(QWidget* parent = nullptr);
QFrame* rule(QWidget* parent = nullptr);  // a hairline
// A small head with a hairline under it: 基本信息.
QWidget* sectionHead(const QString& text, QWidget* parent = nullptr);

// Changes a dynamic property the style sheet looks at and has the widget drawn accordingly.
void setLook(QWidget* widget, const char* property, const QVariant& value);

}  // namespace nuanxin::ui
