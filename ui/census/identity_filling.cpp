// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/census/identity_filling.h"

#include <QScopedValueRollback>
#include <algorithm>
#include <utility>

#include "core/text/identity_number.h"
#include "ui/form/date_edit.h"
#include "ui/form/labelled_field.h"
#include "ui/form/look_up_edit.h"
#include "ui/form/sealed_edit.h"

namespace nuanxin::ui {

namespace {

constexpr qsizetype kDigits = 18;

bool isResidentLike(text::IdentityKind kind) {
    return kind == text::IdentityKind::ResidentId || kind == text::IdentityKind::HmtResidentPermit;
}

text::IdentityKind kindOf(const QString& code) {
    return text::identityKindFromCode(code).value_or(text::IdentityKind::ResidentId);
}

}  // namespace

IdentityFilling::IdentityFilling(LabelledField* number, std::function<QString()> kind, LabelledField* sex,
                                 LabelledField* birth, QObject* parent)
    : QObject(parent),
      m_field(number),
      m_sexField(sex),
      m_birthField(birth),
      m_number(qobject_cast<SealedEdit*>(number->control())),
      m_kind(std::move(kind)),
      m_sex(qobject_cast<LookUpEdit*>(sex->control())),
      m_birth(qobject_cast<DateEdit*>(birth->control())) {
    connect(number, &LabelledField::edited, this, &IdentityFilling::read);
    connect(m_sex, &QLineEdit::textEdited, this,
            [this](const QString& typed) { m_sexTyped = m_filling ? m_sexTyped : !typed.isEmpty(); });
    connect(m_birth, &QLineEdit::textEdited, this,
            [this](const QString& typed) { m_birthTyped = m_filling ? m_birthTyped : !typed.isEmpty(); });
    for (QLineEdit* each : {static_cast<QLineEdit*>(m_sex), static_cast<QLineEdit*>(m_birth)}) {
        connect(each, &QLineEdit::textChanged, this, &IdentityFilling::passOver);
    }
}

void IdentityFilling::begin() {
    m_sexTyped = m_birthTyped = false;
    m_filledSex = m_filledBirth = {};
    m_saidSex.clear();
    m_saidBirth.clear();
    passOver();
    m_field->setHint({});
    m_number->setNote({});
}

void IdentityFilling::read() {
    const QString typed = m_number->typed().value_or(QString());
    const QString digits = text::normaliseIdentity(typed);
    const text::IdentityKind kind = kindOf(m_kind());
    const bool isShort = isResidentLike(kind) && !digits.isEmpty() && digits.size() < kDigits;
    const auto missing = static_cast<int>(kDigits - digits.size());
    m_number->setNote(isShort ? tr("还差 %n 位", nullptr, missing) : QString());
    m_field->setHint({});
    takeBack();
    if (digits.isEmpty() || isShort) {
        m_field->showProblem({});
    } else {
        fill();
    }
    passOver();
}

// Nothing is left to be entered in a field that holds what the number says.
void IdentityFilling::passOver() {
    m_sexField->setPassedOver(!m_saidSex.isEmpty() && m_sex->key() == m_saidSex);
    m_birthField->setPassedOver(!m_saidBirth.isEmpty() && m_birth->iso() == m_saidBirth);
}

void IdentityFilling::fill() {
    const text::IdentityNumber number = text::parseIdentity(*m_number->typed(), kindOf(m_kind()));
    const QString words = number.problems.isEmpty() ? QString() : problemText(number.problems.front());
    m_field->showProblem(text::hasError(number.problems) ? words : QString());
    m_field->setHint(text::hasError(number.problems) ? QString() : words);
    // With a wrong check digit the rest can be read, and is worth having before the eyes; of a number that is
    // damaged nothing is taken.
    const bool canBeRead = std::ranges::all_of(number.problems, [](text::Problem problem) {
        return text::isWarning(problem) || problem == text::Problem::IdentityCheckDigit;
    });
    if (!canBeRead || number.value.isEmpty()) {
        return;
    }
    const QScopedValueRollback filling(m_filling, true);
    const QString birth = number.birth.toString(Qt::ISODate);
    const QString sex = number.sex == text::Sex::Unknown ? QString() : QString::number(int(number.sex));
    m_saidBirth = birth;
    m_saidSex = sex;
    const bool differs = (m_birthTyped && !birth.isEmpty() && m_birth->iso() != birth) ||
                         (m_sexTyped && !sex.isEmpty() && m_sex->key() != sex);
    if (differs) {
        m_field->setHint(tr("与填写的出生日期或性别不一致，请核对。"));
    }
    if (!m_birthTyped && !birth.isEmpty() && m_birth->iso() != birth) {
        m_filledBirth = {m_birth->iso(), birth};
        m_birth->setIso(birth);
        Q_EMIT m_birth->textEdited(birth);
    }
    if (!m_sexTyped && !sex.isEmpty() && m_sex->key() != sex) {
        m_filledSex = {m_sex->key(), sex};
        m_sex->choose(sex);
    }
}

// What another number has filled is not this one's; what a person has typed since stays.
void IdentityFilling::takeBack() {
    const QScopedValueRollback filling(m_filling, true);
    m_saidSex.clear();
    m_saidBirth.clear();
    if (const auto [before, now] = std::exchange(m_filledBirth, {});
        !now.isEmpty() && m_birth->iso() == now) {
        m_birth->setIso(before);
        Q_EMIT m_birth->textEdited(before);
    }
    if (const auto [before, now] = std::exchange(m_filledSex, {}); !now.isEmpty() && m_sex->key() == now) {
        m_sex->choose(before);
    }
}

KeepableField::KeepableField(LabelledField* labelled, const QString& field,
                             std::function<text::Problems(const QString&)> problemsOf, QObject* parent)
    : QObject(parent),
      m_labelled(labelled),
      m_edit(qobject_cast<SealedEdit*>(labelled->control())),
      m_field(field),
      m_problemsOf(std::move(problemsOf)) {
    labelled->setCheck([this] {
        const auto problem = wrong();
        const bool taken = m_saving && m_edit->text() == m_refused;
        return problem && !taken ? problemText(*problem) : QString();
    });
}

void KeepableField::begin() {
    m_refused.clear();
}

std::optional<text::Problem> KeepableField::wrong() const {
    const text::Problems problems = m_problemsOf(m_edit->typed().value_or(QString()));
    const auto error = std::ranges::find_if_not(problems, text::isWarning);
    return error == problems.end() ? std::nullopt : std::optional(*error);
}

void KeepableField::beforeSaving() {
    m_saving = true;
}

void KeepableField::afterSaving(bool refused) {
    const auto problem = wrong();
    if (refused && problem && m_edit->text() != m_refused) {
        m_refused = m_edit->text();
        m_labelled->showProblem(tr("%1有误。再保存一次，就照原样留下，记为待核。").arg(m_labelled->label()));
    }
    m_saving = false;
}

std::optional<WorkerProblem> KeepableField::problem() const {
    const auto found = wrong();
    if (!found) {
        return std::nullopt;
    }
    WorkerProblem kept;
    kept.field = m_field;
    kept.code = text::problemCode(*found);
    kept.original = m_edit->typed().value_or(QString());
    return kept;
}

}  // namespace nuanxin::ui
