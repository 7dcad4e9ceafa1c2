// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/branch/dues_lines.h"

#include <QCheckBox>
#include <algorithm>

#include "core/text/yuan.h"
#include "ui/form/date_edit.h"
#include "ui/form/form_grid.h"
#include "ui/form/look_up_edit.h"
#include "ui/shell/look.h"
#include "ui/shell/session.h"
#include "ui/shell/shell.h"

namespace nuanxin::ui {

namespace {

const QString kPayer = QStringLiteral("payer"), kFrom = QStringLiteral("from_month"),
              kUntil = QStringLiteral("until_month"), kFen = QStringLiteral("fen"),
              kMonth = QStringLiteral("month"), kDay = QStringLiteral("day"),
              kVoluntary = QStringLiteral("is_voluntary");

LabelledField* yuanField(const QString& label, bool required) {
    auto* edit = new QLineEdit;
    edit->setAlignment(Qt::AlignRight);
    auto* field = new LabelledField(label, edit, required);
    field->setCheck([edit] {
        return text::fenFrom(edit->text()) ? QString() : DuesLines::tr("请填写金额，如 6500 或 6500.50。");
    });
    return field;
}

LabelledField* monthField(const QString& label, bool required) {
    return dateField(label, new DateEdit(DateEdit::Needs::MonthOrYear), required);
}

LookUp lookUpPayers() {
    std::vector<LookUpItem> items;
    for (int payer = 0; payer <= static_cast<int>(DuesPayer::NoIncome); ++payer) {
        const auto each = static_cast<DuesPayer>(payer);
        items.push_back({duesPayerCode(each), duesPayerName(each)});
    }
    return lookUpAmong(std::move(items));
}

// A sum of a record in the text of a field; a sum not entered yet is an empty field.
template <class Record>
void addYuan(RecordParts<Record>& parts, LabelledField* field, bool showZero) {
    parts.add(
        field, kFen,
        [showZero](const Record& record) {
            return record.fen == 0 && !showZero ? QString() : text::yuanText(record.fen);
        },
        [](Record& record, const QString& value) { record.fen = text::fenFrom(value).value_or(0); });
}

template <class Record>
void addMonth(RecordParts<Record>& parts, LabelledField* field, const QString& key, QString Record::*member) {
    constexpr int kMonthLength = 7;
    parts.add(
        field, key, [member](const Record& record) { return record.*member; },
        [member](Record& record, const QString& value) { record.*member = value.left(kMonthLength); });
}

}  // namespace

DuesLines::DuesLines(Shell& shell, const Words& words, QWidget* parent)
    : RecordLines(shell, words, parent, Permission::Manage) {}

void DuesLines::show(MemberId member, const QString& month, const MemberDues& dues) {
    if (m_member != member || m_month != month) {
        closeForm();
    }
    m_member = member;
    m_month = month;
    list(dues);
}

void DuesLines::showAgain() {
    show(m_member, m_month, store().of(m_member));
}

DuesStore DuesLines::store() const {
    return DuesStore(shell().session().ledger());
}

void DuesLines::keep(LabelledField* field, const QString& said, const std::function<void()>& work) {
    if (!grid()->validate()) {
        return;
    }
    try {
        work();
        closeForm();
        changed(said);
    } catch (const Error& error) {
        if (error.kind() == ErrorKind::BadInput) {
            field->showProblem(error.subject());
        } else {
            shell().report(std::current_exception());
        }
    }
}

QWidget* DuesLines::lineOf(const QString& words, bool isPast, std::function<void()> change,
                           std::function<void()> remove) {
    std::vector<QPushButton*> buttons;
    if (shell().session().ledger().may(Permission::Manage)) {
        buttons.push_back(linkButton(tr("修改")));
        connect(buttons.back(), &QPushButton::clicked, this, std::move(change));
        if (remove) {
            buttons.push_back(linkButton(tr("删除")));
            connect(buttons.back(), &QPushButton::clicked, this, [this, remove = std::move(remove)] {
                if (shell().attempt(remove)) {
                    changed(tr("已删除"));
                }
            });
        }
    }
    return line(words, isPast ? Tint::Muted : Tint::Text, buttons);
}

DuesBaseLines::DuesBaseLines(Shell& shell, QWidget* parent)
    : DuesLines(shell, {tr("计算基数"), tr("登记基数"), tr("登记基数")}, parent) {
    m_parts.add(
        grid()->addField(lookUpField(tr("计算方式"), new LookUpEdit(lookUpPayers()), true), Span::Full),
        kPayer, [](const DuesBase& base) { return duesPayerCode(base.payer); },
        [](DuesBase& base, const QString& code) { base.payer = duesPayerFrom(code).value_or(base.payer); });
    LabelledField* sum = grid()->addField(yuanField(tr("每月基数（元）"), false));
    sum->setHint(tr("不按月取得收入的不填，按上季度平均"));
    addYuan(m_parts, sum, false);
    addMonth(m_parts, grid()->addField(monthField(tr("从哪个月起"), true)), kFrom, &DuesBase::fromMonth);
}

void DuesBaseLines::list(const MemberDues& dues) {
    std::vector<QWidget*> lines;
    m_last = {};
    for (auto base = dues.bases.rbegin(); base != dues.bases.rend(); ++base) {
        const QString how = duesPayerName(base->payer);
        const bool noSum = base->payer == DuesPayer::SelfEmployed || base->payer == DuesPayer::NoIncome;
        lines.push_back(lineOf(
            noSum ? tr("%1 起 %2").arg(base->fromMonth, how)
                  : tr("%1 起 %2 %3 元").arg(base->fromMonth, how, text::yuanText(base->fen)),
            base != dues.bases.rbegin(), [this, shown = *base] { edit(shown); },
            [this, id = base->id] { store().removeBase(id); }));
    }
    if (!dues.bases.empty()) {
        m_last = dues.bases.back();
        m_last.id = {};
    }
    showLines(lines);
}

void DuesBaseLines::add() {
    DuesBase base = m_last;
    base.member = member();
    base.fromMonth = month();
    edit(base);
}

void DuesBaseLines::edit(const DuesBase& base) {
    m_parts.show(base);
    openForm();
}

void DuesBaseLines::save() {
    keep(m_parts.field(kFrom), tr("已登记党费计算基数"), [this] { store().save(m_parts.value()); });
}

DuesIncomeLines::DuesIncomeLines(Shell& shell, QWidget* parent)
    : DuesLines(shell, {tr("上季度月收入"), tr("登记月收入"), tr("登记月收入")}, parent) {
    addMonth(m_parts, grid()->addField(monthField(tr("月份"), true)), kMonth, &MonthlyIncome::month);
    addYuan(m_parts, grid()->addField(yuanField(tr("净收入（元）"), true)), false);
}

void DuesIncomeLines::list(const MemberDues& dues) {
    std::vector<QWidget*> lines;
    m_firstMissing.clear();
    for (const QString& each : monthsOfPreviousQuarter(month())) {
        const auto known = std::ranges::find(dues.incomes, each, &MonthlyIncome::month);
        const bool missing = known == dues.incomes.end();
        if (missing && m_firstMissing.isEmpty()) {
            m_firstMissing = each;
        }
        const MonthlyIncome income = missing ? MonthlyIncome{member(), each, 0} : *known;
        lines.push_back(lineOf(
            missing ? tr("%1 没有登记").arg(each) : tr("%1 %2 元").arg(each, text::yuanText(income.fen)),
            missing, [this, income] { edit(income); }, {}));
    }
    showLines(lines);
}

void DuesIncomeLines::add() {
    edit({member(), m_firstMissing.isEmpty() ? month() : m_firstMissing, 0});
}

void DuesIncomeLines::edit(const MonthlyIncome& income) {
    m_parts.show(income);
    openForm();
}

void DuesIncomeLines::save() {
    keep(m_parts.field(kMonth), tr("已登记月收入"), [this] { store().setIncome(m_parts.value()); });
}

DuesReliefLines::DuesReliefLines(Shell& shell, QWidget* parent)
    : DuesLines(shell, {tr("少交、免交"), tr("登记减免"), tr("登记减免")}, parent) {
    LabelledField* sum = grid()->addField(yuanField(tr("减免后每月应交（元）"), true));
    sum->setHint(tr("免交填 0"));
    addYuan(m_parts, sum, true);
    m_parts.add(grid()->addField(dateField(tr("支部决定日期"), new DateEdit)), kDay, &DuesRelief::decidedOn);
    addMonth(m_parts, grid()->addField(monthField(tr("从哪个月起"), true)), kFrom, &DuesRelief::fromMonth);
    addMonth(m_parts, grid()->addField(monthField(tr("到哪个月"), false)), kUntil, &DuesRelief::untilMonth);
}

void DuesReliefLines::list(const MemberDues& dues) {
    std::vector<QWidget*> lines;
    for (auto relief = dues.reliefs.rbegin(); relief != dues.reliefs.rend(); ++relief) {
        const QString until = relief->untilMonth.isEmpty()
                                  ? tr("%1 起").arg(relief->fromMonth)
                                  : tr("%1 至 %2").arg(relief->fromMonth, relief->untilMonth);
        lines.push_back(lineOf(
            relief->fen == 0 ? tr("%1 免交").arg(until)
                             : tr("%1 每月交 %2 元").arg(until, text::yuanText(relief->fen)),
            !relief->untilMonth.isEmpty() && relief->untilMonth < month(),
            [this, shown = *relief] { edit(shown); },
            [this, from = relief->fromMonth] { store().removeRelief(member(), from); }));
    }
    showLines(lines);
}

void DuesReliefLines::add() {
    edit({member(), month(), {}, 0, {}});
}

void DuesReliefLines::edit(const DuesRelief& relief) {
    m_parts.show(relief);
    openForm();
}

void DuesReliefLines::save() {
    keep(m_parts.field(kFrom), tr("已登记党费减免"), [this] { store().save(m_parts.value()); });
}

DuesPaymentLines::DuesPaymentLines(Shell& shell, QWidget* parent)
    : DuesLines(shell, {tr("本月交纳"), tr("登记交纳"), tr("登记交纳")}, parent) {
    addYuan(m_parts, grid()->addField(yuanField(tr("金额（元）"), true)), false);
    m_parts.add(grid()->addField(dateField(tr("交纳日期"), new DateEdit)), kDay, &DuesPayment::paidOn);
    auto* voluntary = new QCheckBox(tr("自愿多交，不算应交"));
    m_parts.add(
        grid()->addField(new LabelledField(QString(), voluntary), Span::Full), kVoluntary,
        [](const DuesPayment& payment) { return payment.isVoluntary ? QStringLiteral("1") : QString(); },
        [](DuesPayment& payment, const QString& value) { payment.isVoluntary = !value.isEmpty(); });
}

void DuesPaymentLines::list(const MemberDues& dues) {
    std::vector<QWidget*> lines;
    for (const DuesPayment& payment : dues.payments) {
        if (payment.month != month()) {
            continue;
        }
        const QString sum = text::yuanText(payment.fen);
        const QString words = payment.isVoluntary
                                  ? (goesToCentre(payment, shippedDues())
                                         ? tr("%1 自愿多交 %2 元，全额上缴中央").arg(payment.paidOn, sum)
                                         : tr("%1 自愿多交 %2 元").arg(payment.paidOn, sum))
                                  : tr("%1 交 %2 元").arg(payment.paidOn, sum);
        lines.push_back(lineOf(
            words.trimmed(), false, [this, payment] { edit(payment); },
            [this, id = payment.id] { store().removePayment(id); }));
    }
    showLines(lines);
}

void DuesPaymentLines::add() {
    DuesPayment payment;
    payment.member = member();
    payment.month = month();
    payment.fen = m_owing;
    payment.paidOn = QDate::currentDate().toString(Qt::ISODate);
    edit(payment);
}

void DuesPaymentLines::edit(const DuesPayment& payment) {
    m_parts.show(payment);
    openForm();
}

void DuesPaymentLines::save() {
    keep(m_parts.field(kFen), tr("已登记交纳党费"), [this] { store().save(m_parts.value()); });
}

}  // namespace nuanxin::ui
