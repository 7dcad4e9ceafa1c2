// SPDX-License-Identifier: GPL-3.0-or-later
// One field of a form: label above, required mark, the control, and under it what is wrong, in words, as soon
// as the field is left.
#pragma once

#include <QWidget>
#include <functional>

class QLabel;

namespace nuanxin::ui {

class LabelledField : public QWidget {
    Q_OBJECT
public:
    // Takes the control over: QLineEdit, QComboBox, QDateEdit, QSpinBox, QPlainTextEdit, QCheckBox,
    // ChoiceKeys.
    LabelledField(const QString& label, QWidget* control, bool required = false, QWidget* parent = nullptr);

    QWidget* control() const { return m_control; }
    QString label() const { return m_name; }
    bool isRequired() const { return m_required; }
    void setRequired(bool required);

    // Of a required field that is empty; without it 请填写, or 请选择, and the label.
    void setEmptySentence(const QString& sentence) { m_emptySentence = sentence; }
    // Its being empty is said only when the form is handed in, not when the field is left.
    void setEmptyForNow() { m_isEmptyForNow = true; }
    // The line below has its place even while nothing is to be said, so that nothing moves.
    void keepLine();

    // What is wrong, as a finished sentence; empty when nothing is. Asked only when the field is not empty.
    void setCheck(std::function<QString()> check) { m_check = std::move(check); }
    bool validate();                        // shows what is wrong; true: nothing
    void showProblem(const QString& text);  // from elsewhere, e.g. a name that core found taken
    QString problem() const;
    void reset();  // holds something else now: nothing is wrong until it is left again

    // Looks like words on the paper: can be read and gone to, not changed.
    void setReadOnly(bool readOnly);
    bool isReadOnly() const;

    // Holds what the form itself has filled in: Enter passes over it, Tab does not.
    void setPassedOver(bool passedOver) { m_isPassedOver = passedOver; }
    bool isPassedOver() const { return m_isPassedOver; }

    void setChanged(bool changed);      // the amber edge
    void setHint(const QString& hint);  // a quiet line where a problem would stand
    bool isEmpty() const;

Q_SIGNALS:
    void edited();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void listen();
    void validateOnceReleased();
    void showLine();
    QString emptySentence() const;

    QString m_name, m_hint, m_emptySentence;
    QWidget* m_control;
    bool m_required, m_isLeft = false, m_isEmptyForNow = false, m_keepsLine = false, m_isPassedOver = false;
    QLabel *m_head, *m_line;
    QString m_problem;
    std::function<QString()> m_check;
};

}  // namespace nuanxin::ui
