// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/date_edit.h"

#include <QDate>

#include "core/text/date.h"
#include "ui/form/labelled_field.h"

namespace nuanxin::ui {

namespace {

text::DateReading readingOf(const QString& typed) {
    return text::parseDate(typed, QDate::currentDate().year());
}

}  // namespace

DateEdit::DateEdit(Needs needs, QWidget* parent) : NotedEdit(parent), m_needs(needs) {
    setPlaceholderText(needs == Needs::Day ? tr("年-月-日") : tr("年-月-日，或只到月"));
}

QString DateEdit::iso() const {
    const text::DateReading reading = readingOf(text());
    return m_needs == Needs::Day && reading.precision != text::DatePrecision::Day ? QString() : reading.iso();
}

void DateEdit::setIso(const QString& iso) {
    setText(iso);
}

QString DateEdit::settle() {
    const text::DateReading reading = readingOf(text());
    if (!reading.isKnown()) {
        return reading.problem ? problemText(*reading.problem) : tr("这里填的不是日期。");
    }
    if (iso().isEmpty()) {
        return tr("请写到日，如 2026-03-05。");
    }
    setText(iso());
    return {};
}

LabelledField* dateField(const QString& label, DateEdit* edit, bool required) {
    auto* field = new LabelledField(label, edit, required);
    field->setCheck([edit] { return edit->isTyping() ? QString() : edit->settle(); });
    return field;
}

}  // namespace nuanxin::ui
