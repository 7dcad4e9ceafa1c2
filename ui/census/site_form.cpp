// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/census/site_form.h"

#include <QVBoxLayout>

#include "core/census/site_store.h"
#include "core/ledger/history.h"
#include "ui/census/workplace_fields.h"
#include "ui/form/form_grid.h"
#include "ui/form/sealed_edit.h"
#include "ui/shell/session.h"
#include "ui/shell/shell.h"
#include "ui/shell/side_panel.h"

namespace nuanxin::ui {

SiteForm::SiteForm(Shell& shell, SidePanel& panel) : RecordForm(shell, panel, draftName(), kEdition) {
    SealedEdit* phone = addSiteFields(*grid(), m_parts, session().ledger(), Fields::All);
    if (session().ledger().may(Permission::Reveal)) {
        phone->setReveal([this] {
            QString plain;
            this->shell().attempt([&] {
                plain =
                    SiteStore(session().ledger()).revealPhone(m_parts.shown().id, tr("在网点登记表中查看"));
            });
            return plain;
        });
    }
    column()->addStretch(1);
}

void SiteForm::open(const Site& site) {
    keepDraft();
    fill([&] { m_parts.show(site); });
    const bool isNew = !site.id.isValid();
    begin(site.id.value(), isNew ? tr("新建网点") : site.name, isNew ? QString() : tr("网点"));
}

RecordForm::Stored SiteForm::store() {
    Ledger& ledger = session().ledger();
    SiteStore store(ledger);
    const bool isNew = record() == 0;
    const SiteId id = store.save(m_parts.onto(store.find(SiteId(record())).value_or(m_parts.shown())));
    const Site stored = *store.find(id);
    m_parts.show(stored);
    panel().setTitle(stored.name, tr("网点"));
    const auto entry = History(ledger).undoable();
    return {id.value(), entry ? entry->id : HistoryId(),
            isNew ? tr("已新建 %1").arg(stored.name) : tr("已保存 %1").arg(stored.name)};
}

QString SiteForm::unsavedWords() const {
    return record() == 0 ? tr("新网点还没有保存，草稿留着。")
                         : tr("%1 的改动还没有保存，草稿留着。").arg(m_parts.shown().name);
}

}  // namespace nuanxin::ui
