// SPDX-License-Identifier: GPL-3.0-or-later
// The transfers of a member's relationship (组织关系接转), in and out, and the steps of the one under way, or
// of the latest. The relationship moves with the step that says it was received.
#pragma once

#include "core/branch/member.h"
#include "ui/branch/part_lines.h"

namespace nuanxin::ui {

QString transferText(const Transfer& transfer, Ledger& ledger);  // 骑手党支部 → 外地党支部
bool isUnderWay(const Transfer& transfer);                       // until its receipt is back

class TransferLines : public PartLines<Transfer> {
    Q_OBJECT
public:
    explicit TransferLines(Shell& shell, QWidget* parent = nullptr);
    void show(MemberId id);
    // The latest one that has steps to come; the latest of all where none has.
    TransferId withSteps() const { return m_withSteps; }

Q_SIGNALS:
    void shown();

protected:
    void add() override;
    void showAgain() override { show(m_id); }
    QString wordsOf(const Transfer& transfer) const override;
    QString endOf(const Transfer& transfer) const override { return transfer.cancelledOn; }
    void put(const Transfer& transfer) override;
    void drop(const Transfer& transfer) override;

private:
    MemberId m_id;
    TransferId m_withSteps;
};

class TransferStepLines : public PartLines<TransferStep> {
    Q_OBJECT
public:
    explicit TransferStepLines(Shell& shell, QWidget* parent = nullptr);
    void show(TransferId id);  // invalid: hides

protected:
    void add() override;
    void showAgain() override { show(m_id); }
    QString wordsOf(const TransferStep& step) const override;
    QString endOf(const TransferStep&) const override { return {}; }
    bool mayChange(const TransferStep&) const override { return m_mayChange; }
    void edit(const TransferStep& step) override;
    void put(const TransferStep& step) override;
    void drop(const TransferStep& step) override;

private:
    TransferId m_id;
    bool m_mayChange = false;  // it was not cancelled
};

}  // namespace nuanxin::ui
