// SPDX-License-Identifier: GPL-3.0-or-later
// What a member's dues are reckoned from, line by line: the base from a month on, the incomes of the quarter
// before, reliefs, and what was paid for the month.
#pragma once

#include "core/branch/dues_store.h"
#include "ui/form/record_lines.h"
#include "ui/form/record_parts.h"

namespace nuanxin::ui {

class DuesLines : public RecordLines {
    Q_OBJECT
public:
    void show(MemberId member, const QString& month, const MemberDues& dues);

protected:
    DuesLines(Shell& shell, const Words& words, QWidget* parent);
    virtual void list(const MemberDues& dues) = 0;
    void showAgain() override;

    MemberId member() const { return m_member; }
    const QString& month() const { return m_month; }
    DuesStore store() const;
    // Stores what the small form holds; what is wrong with it is said under `field`.
    void keep(LabelledField* field, const QString& said, const std::function<void()>& work);
    QWidget* lineOf(const QString& words, bool isPast, std::function<void()> change,
                    std::function<void()> remove);

private:
    MemberId m_member;
    QString m_month;
};

class DuesBaseLines : public DuesLines {
    Q_OBJECT
public:
    explicit DuesBaseLines(Shell& shell, QWidget* parent = nullptr);
    void save() override;

protected:
    void add() override;
    void list(const MemberDues& dues) override;

private:
    void edit(const DuesBase& base);
    DuesBase m_last;  // what a new one begins with
    RecordParts<DuesBase> m_parts;
};

class DuesIncomeLines : public DuesLines {
    Q_OBJECT
public:
    explicit DuesIncomeLines(Shell& shell, QWidget* parent = nullptr);
    void save() override;

protected:
    void add() override;  // the first month that has none
    void list(const MemberDues& dues) override;

private:
    void edit(const MonthlyIncome& income);
    QString m_firstMissing;
    RecordParts<MonthlyIncome> m_parts;
};

class DuesReliefLines : public DuesLines {
    Q_OBJECT
public:
    explicit DuesReliefLines(Shell& shell, QWidget* parent = nullptr);
    void save() override;

protected:
    void add() override;
    void list(const MemberDues& dues) override;

private:
    void edit(const DuesRelief& relief);
    RecordParts<DuesRelief> m_parts;
};

class DuesPaymentLines : public DuesLines {
    Q_OBJECT
public:
    explicit DuesPaymentLines(Shell& shell, QWidget* parent = nullptr);
    void setOwing(qint64 fen) { m_owing = fen; }  // what a new payment begins with
    void save() override;

protected:
    void add() override;
    void list(const MemberDues& dues) override;

private:
    void edit(const DuesPayment& payment);
    qint64 m_owing = 0;
    RecordParts<DuesPayment> m_parts;
};

}  // namespace nuanxin::ui
