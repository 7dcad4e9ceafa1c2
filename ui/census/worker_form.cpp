// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/census/worker_form.h"

#include <QVBoxLayout>

#include "core/census/worker_entry.h"
#include "core/census/worker_store.h"
#include "core/text/pinyin.h"
#include "ui/census/duplicate_notice.h"
#include "ui/census/worker_fields.h"
#include "ui/census/worker_past.h"
#include "ui/census/worker_problems.h"
#include "ui/census/worker_roles.h"
#include "ui/form/form_grid.h"
#include "ui/shell/session.h"
#include "ui/shell/shell.h"
#include "ui/shell/side_panel.h"

namespace nuanxin::ui {

WorkerForm::WorkerForm(Shell& shell, SidePanel& panel)
    : RecordForm(shell, panel, draftName(), kEdition),
      m_past(new WorkerPast(shell)),
      // Nothing in the fields' grid can be pressed by whoever may only read.
      m_fields(new WorkerFields(shell, *grid(), isReadOnly() ? nullptr : m_past, this)),
      m_duplicates(new DuplicateNotice(shell, [this] { return m_fields->onto(m_fields->parts().shown()); })),
      m_problems(new WorkerProblems(shell)),
      m_roles(new WorkerRoles(shell)) {
    column()->insertWidget(column()->indexOf(grid()), m_problems);
    column()->insertWidget(column()->indexOf(grid()), m_duplicates);
    column()->addWidget(m_roles);
    if (isReadOnly()) {
        column()->addWidget(m_past);
    }
    column()->addStretch(1);
    connect(grid(), &FormGrid::edited, this, [this] {
        if (record() == 0) {
            m_duplicates->touched();
        }
    });
    connect(m_duplicates, &DuplicateNotice::same, this, [this](WorkerId id) { open(id); });
}

bool WorkerForm::open(WorkerId id) {
    const std::optional<Worker> worker = WorkerStore(session().ledger()).find(id);
    if (!worker) {
        return false;
    }
    keepDraft();
    show(*worker);
    return true;
}

void WorkerForm::openNew(const Worker& defaults) {
    keepDraft();
    Worker worker = defaults;
    worker.id = {};
    worker.source = worker.source.isEmpty() ? tr("手工登记") : worker.source;
    show(worker);
    focusFirst();
}

void WorkerForm::show(const Worker& worker) {
    fill([&] { m_fields->show(worker); });
    m_duplicates->begin();
    showAround(worker.id);
    begin(worker.id.value(), worker.id.isValid() ? worker.name : tr("新建从业人员"),
          text::pinyinOfName(worker.name).display());
}

void WorkerForm::showAround(WorkerId id) {
    m_problems->show(id);
    m_roles->setVisible(id.isValid());
    m_roles->show(id);
    m_past->show(id);
}

bool WorkerForm::concerns(const ChangeNotice& notice) {
    return notice.touches(u"worker") || notice.touches(u"worker_problem") || notice.touches(u"worker_role") ||
           notice.touches(u"visit");
}

void WorkerForm::refresh() {
    if (!isOpen() || record() == 0) {
        return;
    }
    const std::optional<Worker> worker = WorkerStore(session().ledger()).find(this->worker());
    if (!worker) {
        panel().hide();
        Q_EMIT closed();
    } else if (changes() == 0) {
        fill([&] { m_fields->show(*worker); });
        panel().setTitle(worker->name, text::pinyinOfName(worker->name).display());
    }
    if (worker) {
        showAround(worker->id);
    }
}

int WorkerForm::changes() const {
    return m_fields->parts().changes();
}

bool WorkerForm::validate() {
    if (!m_fields->validate()) {
        return false;
    }
    if (record() == 0) {
        m_duplicates->look();
    }
    if (m_duplicates->isPressing()) {
        shell().toast(tr("名册里可能已有这个人，请先定下是不是同一人。"));
    }
    return !m_duplicates->isPressing();
}

RecordForm::Stored WorkerForm::store() {
    Ledger& ledger = session().ledger();
    const bool isNew = record() == 0;
    // Only what was typed here goes onto the record as it is by now.
    const Worker known = WorkerStore(ledger).find(worker()).value_or(m_fields->parts().shown());
    WorkerEntry entry{m_fields->onto(known), m_fields->problems(), {}, m_duplicates->different()};
    const HistoryId made = saveWorkerEntry(ledger, entry);
    const Worker stored = *WorkerStore(ledger).find(entry.worker.id);
    m_fields->show(stored);
    m_duplicates->begin();
    showAround(stored.id);
    panel().setTitle(stored.name, text::pinyinOfName(stored.name).display());
    return {stored.id.value(), made,
            isNew ? tr("已新建 %1").arg(stored.name) : tr("已保存 %1").arg(stored.name)};
}

void WorkerForm::showAgain() {
    m_fields->show(Worker(m_fields->parts().shown()));
}

void WorkerForm::markChanges() {
    m_fields->parts().mark(record() != 0);
}

QJsonObject WorkerForm::draft() const {
    return m_fields->parts().draft();
}

void WorkerForm::putDraft(const QJsonObject& draft) {
    m_fields->parts().putDraft(draft);
}

QString WorkerForm::unsavedWords() const {
    const QString name = m_fields->parts().shown().name;
    return record() == 0 ? tr("正在新建的人还没有保存，草稿留着。")
                         : tr("%1 的改动还没有保存，草稿留着。").arg(name);
}

}  // namespace nuanxin::ui
