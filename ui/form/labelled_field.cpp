// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/labelled_field.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTimer>
#include <QVBoxLayout>

#include "ui/form/choice_keys.h"
#include "ui/shell/look.h"

namespace nuanxin::ui {

namespace {
constexpr int kReleasedAfterMs = 30;
const QString kFreeLine(QChar::Nbsp);
}  // namespace

LabelledField::LabelledField(const QString& name, QWidget* control, bool required, QWidget* parent)
    : QWidget(parent),
      m_name(name),
      m_control(control),
      m_required(required),
      m_head(ui::label({}, Type::Small, Tint::Muted)),
      m_line(ui::label({}, Type::Small, Tint::Accent)) {
    m_head->setBuddy(control);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(2));
    column->addWidget(m_head);
    column->addWidget(control);
    column->addWidget(m_line);
    m_line->setWordWrap(true);
    m_line->hide();
    setFocusProxy(control);
    control->installEventFilter(this);
    setRequired(required);
    listen();
}

void LabelledField::setRequired(bool required) {
    m_required = required;
    m_head->setText(required ? tr("%1 *").arg(m_name) : m_name);
    m_control->setAccessibleName(required ? tr("%1，必填").arg(m_name) : m_name);
}

void LabelledField::listen() {
    const auto review = [this] {
        if (!m_problem.isEmpty()) {
            validate();  // what was wrong goes away while it is being put right
        }
    };
    const auto tell = [this, review] {
        review();
        Q_EMIT edited();
    };
    if (auto* line = qobject_cast<QLineEdit*>(m_control)) {
        connect(line, &QLineEdit::textChanged, this, review);  // also when the program fills it in
        connect(line, &QLineEdit::textEdited, this, tell);
    } else if (auto* combo = qobject_cast<QComboBox*>(m_control)) {
        connect(combo, &QComboBox::currentTextChanged, this, tell);
    } else if (auto* text = qobject_cast<QPlainTextEdit*>(m_control)) {
        text->setTabChangesFocus(true);
        connect(text, &QPlainTextEdit::textChanged, this, tell);
    } else if (auto* date = qobject_cast<QDateTimeEdit*>(m_control)) {
        connect(date, &QDateTimeEdit::dateTimeChanged, this, tell);
    } else if (auto* number = qobject_cast<QSpinBox*>(m_control)) {
        connect(number, &QSpinBox::valueChanged, this, tell);
    } else if (auto* box = qobject_cast<QAbstractButton*>(m_control)) {
        connect(box, &QAbstractButton::toggled, this, tell);
    } else if (auto* keys = qobject_cast<ChoiceKeys*>(m_control)) {
        connect(keys, &ChoiceKeys::edited, this, tell);
    }
}

bool LabelledField::isEmpty() const {
    if (const auto* line = qobject_cast<QLineEdit*>(m_control)) {
        return line->text().trimmed().isEmpty();
    }
    if (const auto* combo = qobject_cast<QComboBox*>(m_control)) {
        return combo->currentText().trimmed().isEmpty();
    }
    if (const auto* text = qobject_cast<QPlainTextEdit*>(m_control)) {
        return text->toPlainText().trimmed().isEmpty();
    }
    if (const auto* keys = qobject_cast<ChoiceKeys*>(m_control)) {
        return keys->value().isEmpty();
    }
    return false;
}

bool LabelledField::validate() {
    QString problem;
    if (isReadOnly()) {
        return true;
    }
    if (isEmpty()) {
        problem = m_required ? emptySentence() : QString();
    } else if (m_check) {
        problem = m_check();
    }
    showProblem(problem);
    return problem.isEmpty();
}

QString LabelledField::emptySentence() const {
    if (!m_emptySentence.isEmpty()) {
        return m_emptySentence;
    }
    const auto* combo = qobject_cast<const QComboBox*>(m_control);
    return combo != nullptr && !combo->isEditable() ? tr("请选择%1。").arg(m_name)
                                                    : tr("请填写%1。").arg(m_name);
}

void LabelledField::showProblem(const QString& text) {
    m_problem = text;
    setLook(m_control, "wrong", !text.isEmpty());
    showLine();
}

void LabelledField::reset() {
    m_isLeft = false;
    showProblem({});
}

QString LabelledField::problem() const {
    return m_problem;
}
void LabelledField::setChanged(bool changed) {
    setLook(m_control, "changed", changed);
}

// The other controls have the property themselves; to a combo box it is only a look, and eventFilter() keeps
// its list shut.
void LabelledField::setReadOnly(bool readOnly) {
    setLook(m_control, "readOnly", readOnly);
    if (auto* combo = qobject_cast<QComboBox*>(m_control); combo != nullptr && combo->isEditable()) {
        combo->lineEdit()->setReadOnly(readOnly);
    }
}

bool LabelledField::isReadOnly() const {
    return m_control->property("readOnly").toBool();
}

void LabelledField::setHint(const QString& hint) {
    m_hint = hint;
    showLine();
}

void LabelledField::showLine() {
    const QString said = m_problem.isEmpty() ? m_hint : m_problem;
    m_line->setText(said.isEmpty() && m_keepsLine ? kFreeLine : said);
    setTint(m_line, m_problem.isEmpty() ? Tint::Muted : Tint::Accent);
    m_line->setVisible(!m_line->text().isEmpty());
    m_control->setAccessibleDescription(said);
}

void LabelledField::keepLine() {
    m_keepsLine = true;
    showLine();
}

bool LabelledField::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_control && event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        // Gone to the palette, a menu, another program: the field is come back to.
        const QWidget* next = QApplication::focusWidget();
        const bool staysHere = next == nullptr || next->window() == window();
        if (staysHere && reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason) {
            m_isLeft = true;
            validateOnceReleased();
        }
    }
    const bool handles = event->type() == QEvent::KeyPress || event->type() == QEvent::MouseButtonPress ||
                         event->type() == QEvent::Wheel;
    if (watched == m_control && handles && isReadOnly() && qobject_cast<QComboBox*>(watched) != nullptr) {
        event->ignore();  // Tab and the panel's keys go on to the form
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

// A line appearing under the field moves what stands below it; the button just pressed must not move away
// from under the pointer, or the click is lost.
void LabelledField::validateOnceReleased() {
    if (QApplication::mouseButtons() != Qt::NoButton) {
        QTimer::singleShot(kReleasedAfterMs, this, &LabelledField::validateOnceReleased);
    } else if (m_isLeft && !m_control->hasFocus() && m_control->isEnabled() &&
               !(m_isEmptyForNow && isEmpty())) {
        // A field that was closed meanwhile has been answered by someone else, who may have put words under
        // it.
        validate();
    }
}

}  // namespace nuanxin::ui
