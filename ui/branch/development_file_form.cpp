// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/branch/development_file_form.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

#include "core/census/worker_store.h"
#include "core/ledger/history.h"
#include "ui/branch/branch_look_ups.h"
#include "ui/census/look_ups.h"
#include "ui/form/date_edit.h"
#include "ui/form/form_grid.h"
#include "ui/form/look_up_edit.h"
#include "ui/shell/session.h"
#include "ui/shell/shell.h"
#include "ui/shell/side_panel.h"

namespace nuanxin::ui {

namespace {

constexpr int kNoteHeight = 64;
const QString kApplication = QStringLiteral("application");

QString appliedOn(const Development& file) {
    const auto found = std::ranges::find(file.steps, kApplication, &StepRecord::step);
    return found == file.steps.end() ? QString() : found->happenedOn;
}

void setAppliedOn(Development& file, const QString& day) {
    const auto found = std::ranges::find(file.steps, kApplication, &StepRecord::step);
    if (found == file.steps.end()) {
        file.steps.push_back({kApplication, day, {}});
    } else {
        found->happenedOn = day;
    }
}

}  // namespace

DevelopmentFileForm::DevelopmentFileForm(Shell& shell, SidePanel& panel)
    : RecordForm(shell, panel, draftName(), kEdition) {
    addFields();
    column()->addStretch(1);
}

void DevelopmentFileForm::addFields() {
    Ledger& ledger = session().ledger();
    m_worker =
        grid()->addField(lookUpField(tr("人员"), new LookUpEdit(lookUpWorkers(ledger)), true), Span::Full);
    m_worker->setHint(tr("从名册里选；不在名册上的人先登记为从业人员"));
    auto* edit = static_cast<LookUpEdit*>(m_worker->control());
    m_worker->setCheck([this, edit] {
        return edit->isTyping() ? QString()
               : edit->settle() ? workerProblem()
                                : tr("名册里没有这个人，请从列表里选。");
    });
    m_parts.addId(m_worker, QStringLiteral("worker"), &Development::worker);
    m_parts.addId(grid()->addField(lookUpField(tr("所在党支部"), new LookUpEdit(lookUpOrganisations(ledger))),
                                   Span::Full),
                  QStringLiteral("organisation"), &Development::organisation);
    using Needs = DateEdit::Needs;
    m_parts.add(grid()->addField(dateField(tr("递交入党申请书"), new DateEdit(Needs::MonthOrYear))),
                kApplication, appliedOn, setAppliedOn);
    m_parts.add(grid()->addField(dateField(tr("将离开单位的日期"), new DateEdit)),
                QStringLiteral("leaves_on"), &Development::leavesOn);
    LabelledField* stopped = grid()->addField(dateField(tr("停止培养日期"), new DateEdit));
    stopped->setHint(tr("填了就不再办理，也不再提醒"));
    m_parts.add(stopped, QStringLiteral("stopped_on"), &Development::stoppedOn);
    auto* note = new QPlainTextEdit;
    note->setFixedHeight(px(kNoteHeight));
    m_parts.add(grid()->addField(new LabelledField(tr("备注"), note), Span::Full), QStringLiteral("note"),
                &Development::note);
}

// Whoever applies again gets a new file, but nobody has two that go on.
QString DevelopmentFileForm::workerProblem() const {
    DevelopmentQuery query;
    query.worker = WorkerId(valueOf(m_worker->control()).toLongLong());
    query.withStopped = false;
    if (record() != 0 || !query.worker.isValid() ||
        DevelopmentStore(session().ledger()).list(query).empty()) {
        return {};
    }
    return tr("这个人已有发展党员档案，请打开原来的档案。");
}

void DevelopmentFileForm::open(const Development& file, const QString& name) {
    keepDraft();
    m_name = name;
    const bool isNew = !file.id.isValid();
    fill([&] { m_parts.show(file); });
    m_worker->setReadOnly(!isNew);
    m_worker->setHint(isNew ? tr("从名册里选；不在名册上的人先登记为从业人员") : QString());
    begin(file.id.value(), isNew ? tr("新建发展党员档案") : m_name, isNew ? QString() : tr("档案信息"));
}

RecordForm::Stored DevelopmentFileForm::store() {
    Ledger& ledger = session().ledger();
    DevelopmentStore store(ledger);
    const bool isNew = record() == 0;
    const DevelopmentId id =
        store.save(m_parts.onto(store.find(DevelopmentId(record())).value_or(m_parts.shown())));
    const Development stored = *store.find(id);
    m_name = WorkerStore(ledger).find(stored.worker).value_or(Worker()).name;
    m_parts.show(stored);
    panel().setTitle(m_name, tr("档案信息"));
    const auto entry = History(ledger).undoable();
    return {id.value(), entry ? entry->id : HistoryId(),
            isNew ? tr("已新建 %1 的发展党员档案").arg(m_name) : tr("已保存 %1 的发展党员档案").arg(m_name)};
}

QString DevelopmentFileForm::unsavedWords() const {
    return record() == 0 ? tr("新的发展党员档案还没有保存，草稿留着。")
                         : tr("%1 的改动还没有保存，草稿留着。").arg(m_name);
}

}  // namespace nuanxin::ui
