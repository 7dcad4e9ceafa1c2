// SPDX-License-Identifier: GPL-3.0-or-later
// For the few steps that cannot be taken back: says what they mean and waits. 取消 is the default button.
#pragma once

#include <QString>
#include <functional>

class QWidget;

namespace nuanxin::ui {

void confirm(QWidget* parent, const QString& question, const QString& meaning, const QString& action,
             std::function<void()> run);

// The same, waited for: true when the person wants it.
bool confirmNow(QWidget* parent, const QString& question, const QString& meaning, const QString& action);

}  // namespace nuanxin::ui
