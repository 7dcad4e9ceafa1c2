// SPDX-License-Identifier: GPL-3.0-or-later
// Two fields for a new password. What is still missing is said in words while it is typed.
#pragma once

#include <QObject>

namespace nuanxin::ui {

class FormGrid;
class LabelledField;
class PasswordEdit;

class NewPassword : public QObject {
    Q_OBJECT
public:
    NewPassword(FormGrid& form, const QString& title, const QString& again);

    QString value() const;
    void clear();

private:
    void showHints();

    PasswordEdit *m_first, *m_second;
    LabelledField *m_firstField, *m_secondField;
};

// 还差 3 个字符；长度够了
QString passwordHint(const QString& typed);
// 还差一些；两次一致；两次不一致
QString repeatHint(const QString& first, const QString& second);

}  // namespace nuanxin::ui
