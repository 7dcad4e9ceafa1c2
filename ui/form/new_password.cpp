// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/new_password.h"

#include "core/ledger/users.h"
#include "ui/form/form_grid.h"
#include "ui/form/labelled_field.h"
#include "ui/form/password_edit.h"

namespace nuanxin::ui {

namespace {

constexpr int kLongPassword = 14;

}  // namespace

QString passwordHint(const QString& typed) {
    if (typed.isEmpty()) {
        return NewPassword::tr("至少 %1 个字符，可以用一句好记的话。").arg(kLeastPasswordLength);
    }
    if (typed.size() < kLeastPasswordLength) {
        return NewPassword::tr("还差 %n 个字符。", nullptr,
                               static_cast<int>(kLeastPasswordLength - typed.size()));
    }
    return typed.size() < kLongPassword ? NewPassword::tr("长度够了，再长一些更难猜。")
                                        : NewPassword::tr("长度很好。");
}

QString repeatHint(const QString& first, const QString& second) {
    if (second.isEmpty()) {
        return {};
    }
    if (first == second) {
        return NewPassword::tr("两次一致。");
    }
    return first.startsWith(second) ? NewPassword::tr("还没有输完。") : NewPassword::tr("两次不一致。");
}

NewPassword::NewPassword(FormGrid& form, const QString& title, const QString& again)
    : QObject(&form),
      m_first(new PasswordEdit),
      m_second(new PasswordEdit),
      m_firstField(form.addField(new LabelledField(title, m_first, true))),
      m_secondField(form.addField(new LabelledField(again, m_second, true))) {
    m_firstField->setCheck([this] {
        return m_first->text().size() < kLeastPasswordLength ? passwordHint(m_first->text()) : QString();
    });
    m_secondField->setEmptySentence(tr("请再输一遍密码。"));
    m_secondField->setCheck(
        [this] { return m_first->text() == m_second->text() ? QString() : tr("两次输入的密码不一致。"); });
    connect(m_first, &QLineEdit::textChanged, this, &NewPassword::showHints);
    connect(m_second, &QLineEdit::textChanged, this, &NewPassword::showHints);
    for (const auto& [edit, field] : {std::pair(m_first, m_firstField), std::pair(m_second, m_secondField)}) {
        connect(edit, &PasswordEdit::capsLockSeen, field, [this, field = field](bool on) {
            if (on) {
                field->setHint(tr("大写锁定开着。"));
            } else {
                showHints();
            }
        });
    }
    showHints();
}

QString NewPassword::value() const {
    return m_first->text();
}

void NewPassword::clear() {
    m_first->clear();
    m_second->clear();
    m_firstField->reset();
    m_secondField->reset();
}

void NewPassword::showHints() {
    m_firstField->setHint(passwordHint(m_first->text()));
    m_secondField->setHint(repeatHint(m_first->text(), m_second->text()));
}

}  // namespace nuanxin::ui
