// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/branch/transfer_lines.h"

#include <algorithm>

#include "core/branch/member_store.h"
#include "core/branch/transfer_store.h"
#include "core/ledger/history.h"
#include "ui/branch/branch_look_ups.h"
#include "ui/branch/member_lines.h"
#include "ui/form/date_edit.h"
#include "ui/form/look_up_edit.h"

namespace nuanxin::ui {

namespace {

QString noun(const char* column) {
    return columnNoun(QStringLiteral("transfer"), QLatin1String(column));
}

QString stepNoun(const char* column) {
    return columnNoun(QStringLiteral("transfer_step"), QLatin1String(column));
}

bool hasStep(const Transfer& transfer, TransferStepKind kind) {
    return std::ranges::find(transfer.steps, kind, &TransferStep::kind) != transfer.steps.end();
}

// The first step that has not been entered; the last one where all are.
TransferStepKind nextStep(const Transfer& transfer) {
    for (const TransferStepKind kind : {TransferStepKind::Requested, TransferStepKind::LetterIssued,
                                        TransferStepKind::Received, TransferStepKind::ReceiptReturned}) {
        if (!hasStep(transfer, kind)) {
            return kind;
        }
    }
    return TransferStepKind::ReceiptReturned;
}

}  // namespace

QString transferText(const Transfer& transfer, Ledger& ledger) {
    return TransferLines::tr("%1 → %2").arg(
        AnyOrganisation{transfer.from, transfer.fromElsewhere}.name(ledger),
        AnyOrganisation{transfer.to, transfer.toElsewhere}.name(ledger));
}

bool isUnderWay(const Transfer& transfer) {
    return transfer.cancelledOn.isEmpty() && !hasStep(transfer, TransferStepKind::ReceiptReturned);
}

TransferLines::TransferLines(Shell& shell, QWidget* parent)
    : PartLines(shell, {tr("组织关系接转"), tr("办理接转"), tr("登记")},
                {tr("已登记组织关系接转"), tr("已删除组织关系接转")}, {}, parent) {
    const auto end = [this](const char* column, OrganisationId Transfer::*id, QString Transfer::*elsewhere) {
        parts().add(
            grid()->addField(lookUpField(noun(column), new LookUpEdit(lookUpAnyOrganisation(ledger())), true),
                             Span::Full),
            QLatin1String(column),
            [id, elsewhere](const Transfer& each) {
                return AnyOrganisation{each.*id, each.*elsewhere}.key();
            },
            [this, id, elsewhere](Transfer& each, const QString& key) {
                const AnyOrganisation where = anyOrganisationFrom(ledger(), key);
                each.*id = where.id;
                each.*elsewhere = where.elsewhere;
            });
    };
    end("from_organisation_id", &Transfer::from, &Transfer::fromElsewhere);
    end("to_organisation_id", &Transfer::to, &Transfer::toElsewhere);
    parts().add(grid()->addField(new LabelledField(noun("reason"), new QLineEdit)), QStringLiteral("reason"),
                &Transfer::reason);
    parts().add(grid()->addField(dateField(noun("cancelled_on"), new DateEdit)),
                QStringLiteral("cancelled_on"), &Transfer::cancelledOn);
    parts().add(grid()->addField(new LabelledField(noun("note"), new QLineEdit), Span::Full),
                QStringLiteral("note"), &Transfer::note);
}

void TransferLines::show(MemberId id) {
    if (m_id != id) {
        closeForm();
    }
    m_id = id;
    const std::vector<Transfer> all = TransferStore(ledger()).of(id);
    const auto goesOn = std::ranges::find_if(all.rbegin(), all.rend(), isUnderWay);
    m_withSteps = goesOn != all.rend() ? goesOn->id : all.empty() ? TransferId() : all.back().id;
    showParts(all);
    Q_EMIT shown();
}

// From where the relationship lies now.
void TransferLines::add() {
    Transfer transfer;
    transfer.member = m_id;
    for (const Relationship& each : MemberStore(ledger()).relationships(m_id)) {
        if (liesThere(each, QDate::currentDate())) {
            transfer.from = each.organisation;
            transfer.fromElsewhere = each.elsewhere;
        }
    }
    edit(transfer);
}

QString TransferLines::wordsOf(const Transfer& transfer) const {
    const QString state = !transfer.cancelledOn.isEmpty() ? tr("%1 取消").arg(transfer.cancelledOn)
                          : !isUnderWay(transfer)         ? tr("已办结")
                          : transfer.isReceived()         ? tr("已接收，等回执")
                                                          : tr("正在办理");
    return joinedText({transferText(transfer, ledger()), transfer.reason, state, transfer.note});
}

void TransferLines::put(const Transfer& transfer) {
    TransferStore(ledger()).save(transfer);
}

void TransferLines::drop(const Transfer& transfer) {
    TransferStore(ledger()).remove(transfer.id);
}

TransferStepLines::TransferStepLines(Shell& shell, QWidget* parent)
    : PartLines(shell, {tr("接转步骤"), tr("登记下一步"), tr("登记")},
                {tr("已登记接转步骤"), tr("已删除接转步骤")}, {}, parent) {
    parts().add(
        grid()->addField(lookUpField(stepNoun("step"), new LookUpEdit(lookUpTransferSteps()), true)),
        QStringLiteral("step"), [](const TransferStep& step) { return transferStepCode(step.kind); },
        [](TransferStep& step, const QString& code) {
            step.kind = transferStepFrom(code).value_or(step.kind);
        });
    parts().add(grid()->addField(dateField(stepNoun("happened_on"), new DateEdit, true)),
                QStringLiteral("happened_on"), &TransferStep::on);
    parts().add(grid()->addField(new LabelledField(stepNoun("note"), new QLineEdit), Span::Full),
                QStringLiteral("note"), &TransferStep::note);
}

void TransferStepLines::show(TransferId id) {
    if (m_id != id) {
        closeForm();
    }
    m_id = id;
    const auto transfer = id.isValid() ? TransferStore(ledger()).find(id) : std::nullopt;
    setVisible(transfer.has_value());
    m_mayChange = transfer && transfer->cancelledOn.isEmpty();
    addButton()->setVisible(transfer && isUnderWay(*transfer) && ledger().may(Permission::Manage));
    showParts(transfer ? transfer->steps : std::vector<TransferStep>());
}

void TransferStepLines::add() {
    const auto transfer = TransferStore(ledger()).find(m_id);
    edit({{}, nextStep(transfer.value_or(Transfer())), QDate::currentDate().toString(Qt::ISODate), {}});
}

// What was done stays what it is: another step is deleted and entered anew.
void TransferStepLines::edit(const TransferStep& step) {
    const bool isStored = step.id.isValid();
    parts().field(QStringLiteral("step"))->setReadOnly(isStored);
    PartLines::edit(step);
    if (isStored) {
        parts().field(QStringLiteral("happened_on"))->control()->setFocus(Qt::OtherFocusReason);
    }
}

QString TransferStepLines::wordsOf(const TransferStep& step) const {
    return joinedText({tr("%1 %2").arg(step.on, transferStepName(step.kind)), step.note});
}

void TransferStepLines::put(const TransferStep& step) {
    step.id.isValid() ? TransferStore(ledger()).changeStep(step)
                      : static_cast<void>(TransferStore(ledger()).addStep(m_id, step));
}

void TransferStepLines::drop(const TransferStep& step) {
    TransferStore(ledger()).removeStep(step.id);
}

}  // namespace nuanxin::ui
