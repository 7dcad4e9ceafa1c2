// SPDX-License-Identifier: GPL-3.0-or-later
// What any control of a form holds, as one text: what the record keeps (a code, an ISO date), and what was
// typed.
#pragma once

#include <QJsonValue>
#include <QString>

class QWidget;

namespace nuanxin::ui {

QString valueOf(const QWidget* control);  // a checked box: 1
void setValue(QWidget* control, const QString& value);

// As it stands, half typed or not, for a draft.
QJsonValue draftOf(const QWidget* control);
void putDraft(QWidget* control, const QJsonValue& draft);

}  // namespace nuanxin::ui
