// SPDX-License-Identifier: GPL-3.0-or-later
// An identity number while it is being typed: how many digits are missing, what is wrong, and birth date and
// sex filled from it (GB 11643-1999), to be passed over by Enter. A number or phone that is wrong may still
// be kept as it is, to be verified.
#pragma once

#include <QObject>
#include <functional>

#include "core/census/worker_problem.h"
#include "core/text/problem.h"

namespace nuanxin::ui {

class DateEdit;
class LabelledField;
class LookUpEdit;
class SealedEdit;

class IdentityFilling : public QObject {
    Q_OBJECT
public:
    // `kind` says the code of the document's kind. The fields outlive this.
    IdentityFilling(LabelledField* number, std::function<QString()> kind, LabelledField* sex,
                    LabelledField* birth, QObject* parent);
    void begin();  // another record is shown: nothing has been typed by hand

private:
    void read();
    void fill();
    void takeBack();
    void passOver();

    LabelledField *m_field, *m_sexField, *m_birthField;
    SealedEdit* m_number;
    std::function<QString()> m_kind;
    LookUpEdit* m_sex;
    DateEdit* m_birth;
    bool m_sexTyped = false, m_birthTyped = false, m_filling = false;
    struct Filled {
        QString before, now;  // now: empty where the number has filled nothing
    };
    Filled m_filledSex, m_filledBirth;
    QString m_saidSex, m_saidBirth;  // by the number; empty: nothing
};

// A sealed field whose wrong text a second save keeps as a problem to verify.
class KeepableField : public QObject {
    Q_OBJECT
public:
    // `field` as in WorkerProblem; `problemsOf` reads the text.
    KeepableField(LabelledField* labelled, const QString& field,
                  std::function<text::Problems(const QString&)> problemsOf, QObject* parent);
    void begin();
    // Around a form's validation: once refused, the same text is taken.
    void beforeSaving();
    void afterSaving(bool refused);
    std::optional<WorkerProblem> problem() const;  // of the text as it stands

private:
    std::optional<text::Problem> wrong() const;

    LabelledField* m_labelled;
    SealedEdit* m_edit;
    QString m_field, m_refused;
    std::function<text::Problems(const QString&)> m_problemsOf;
    bool m_saving = false;
};

}  // namespace nuanxin::ui
