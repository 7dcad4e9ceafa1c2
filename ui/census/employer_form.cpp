// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/census/employer_form.h"

#include <QVBoxLayout>

#include "core/census/employer_store.h"
#include "core/ledger/history.h"
#include "ui/census/workplace_fields.h"
#include "ui/form/form_grid.h"
#include "ui/shell/session.h"
#include "ui/shell/side_panel.h"

namespace nuanxin::ui {

EmployerForm::EmployerForm(Shell& shell, SidePanel& panel) : RecordForm(shell, panel, draftName(), kEdition) {
    addEmployerFields(*grid(), m_parts, session().ledger(), Fields::All);
    column()->addStretch(1);
}

void EmployerForm::open(const Employer& employer) {
    keepDraft();
    fill([&] { m_parts.show(employer); });
    const bool isNew = !employer.id.isValid();
    begin(employer.id.value(), isNew ? tr("新建企业") : employer.name, isNew ? QString() : tr("企业"));
}

RecordForm::Stored EmployerForm::store() {
    Ledger& ledger = session().ledger();
    EmployerStore store(ledger);
    const bool isNew = record() == 0;
    const EmployerId id =
        store.save(m_parts.onto(store.find(EmployerId(record())).value_or(m_parts.shown())));
    const Employer stored = *store.find(id);
    m_parts.show(stored);
    panel().setTitle(stored.name, tr("企业"));
    const auto entry = History(ledger).undoable();
    return {id.value(), entry ? entry->id : HistoryId(),
            isNew ? tr("已新建 %1").arg(stored.name) : tr("已保存 %1").arg(stored.name)};
}

QString EmployerForm::unsavedWords() const {
    return record() == 0 ? tr("新企业还没有保存，草稿留着。")
                         : tr("%1 的改动还没有保存，草稿留着。").arg(m_parts.shown().name);
}

}  // namespace nuanxin::ui
