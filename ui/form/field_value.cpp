// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/field_value.h"

#include <QCheckBox>
#include <QJsonArray>
#include <QPlainTextEdit>

#include "ui/form/choice_keys.h"
#include "ui/form/date_edit.h"
#include "ui/form/look_up_edit.h"
#include "ui/form/sealed_edit.h"

namespace nuanxin::ui {

QString valueOf(const QWidget* control) {
    if (const auto* lookUp = qobject_cast<const LookUpEdit*>(control)) {
        return lookUp->key();
    }
    if (const auto* date = qobject_cast<const DateEdit*>(control)) {
        return date->iso();
    }
    if (const auto* line = qobject_cast<const QLineEdit*>(control)) {
        return line->text().trimmed();
    }
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(control)) {
        return text->toPlainText().trimmed();
    }
    if (const auto* keys = qobject_cast<const ChoiceKeys*>(control)) {
        return keys->value();
    }
    const auto* box = qobject_cast<const QCheckBox*>(control);
    return box && box->isChecked() ? QStringLiteral("1") : QString();
}

void setValue(QWidget* control, const QString& value) {
    if (auto* lookUp = qobject_cast<LookUpEdit*>(control)) {
        lookUp->setKey(value);
    } else if (auto* sealed = qobject_cast<SealedEdit*>(control)) {
        sealed->setStored(value);
    } else if (auto* line = qobject_cast<QLineEdit*>(control)) {
        line->setText(value);
        line->setCursorPosition(0);  // a long text is read from its beginning
    } else if (auto* text = qobject_cast<QPlainTextEdit*>(control)) {
        text->setPlainText(value);
    } else if (auto* keys = qobject_cast<ChoiceKeys*>(control)) {
        keys->setValue(value);
    } else if (auto* box = qobject_cast<QCheckBox*>(control)) {
        box->setChecked(!value.isEmpty());
    }
}

QJsonValue draftOf(const QWidget* control) {
    if (const auto* lookUp = qobject_cast<const LookUpEdit*>(control)) {
        return QJsonArray{lookUp->key(), lookUp->text()};
    }
    if (const auto* sealed = qobject_cast<const SealedEdit*>(control)) {
        const auto typed = sealed->typed();
        return typed ? QJsonValue(*typed) : QJsonValue();
    }
    if (const auto* line = qobject_cast<const QLineEdit*>(control)) {
        return line->text();
    }
    return valueOf(control);
}

void putDraft(QWidget* control, const QJsonValue& draft) {
    if (auto* lookUp = qobject_cast<LookUpEdit*>(control)) {
        const QString key = draft.toArray().at(0).toString(), text = draft.toArray().at(1).toString();
        lookUp->setKey(key);
        lookUp->setText(text);
    } else if (auto* sealed = qobject_cast<SealedEdit*>(control)) {
        sealed->putTyped(draft.isString() ? std::optional(draft.toString()) : std::nullopt);
    } else {
        setValue(control, draft.toString());
    }
}

}  // namespace nuanxin::ui
