// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/census/workplace_dialogs.h"

#include <QCoreApplication>
#include <QDialog>
#include <QVBoxLayout>

#include "core/census/employer_store.h"
#include "core/census/site_store.h"
#include "ui/census/workplace_fields.h"
#include "ui/form/form_grid.h"
#include "ui/form/look_up_edit.h"
#include "ui/shell/look.h"
#include "ui/shell/session.h"
#include "ui/shell/shell.h"

namespace nuanxin::ui {

namespace {

struct DialogWords {
    Q_DECLARE_TR_FUNCTIONS(WorkplaceDialogs)
};

constexpr int kWidth = 420;

// Runs until it is stored or given up. `store` throws BadInput for what the fields do not see.
template <class Record, class Id>
Id ask(Shell& shell, const QString& title, const Record& defaults,
       const std::function<void(FormGrid&, RecordParts<Record>&)>& build,
       const std::function<Id(const Record&)>& store) {
    QDialog dialog(shell.dialogParent());
    dialog.setWindowTitle(title);
    dialog.setMinimumWidth(px(kWidth));
    auto* column = new QVBoxLayout(&dialog);
    column->setContentsMargins(px(space::kHuge), px(space::kLarge), px(space::kHuge), px(space::kLarge));
    column->setSpacing(px(space::kMedium));
    column->addWidget(label(title, Type::PanelTitle));
    auto* grid = new FormGrid;
    column->addWidget(grid);
    RecordParts<Record> parts;
    build(*grid, parts);
    parts.show(defaults);
    auto* buttons = new QHBoxLayout;
    QPushButton* cancel = button(DialogWords::tr("取消"));
    QPushButton* make = primaryButton(DialogWords::tr("新建"));
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(make);
    column->addLayout(buttons);
    Id made;
    const auto run = [&] {
        if (!grid->validate()) {
            return;
        }
        try {
            made = store(parts.value());
            dialog.accept();
        } catch (const Error& error) {
            if (error.kind() == ErrorKind::BadInput) {
                grid->fields().front()->showProblem(error.subject());
            } else {
                shell.report(std::current_exception());
            }
        }
    };
    QObject::connect(make, &QPushButton::clicked, &dialog, run);
    QObject::connect(grid, &FormGrid::finished, &dialog, run);
    QObject::connect(cancel, &QPushButton::clicked, &dialog, &QDialog::reject);
    grid->fields()[1]->control()->setFocus();  // the name stands there already
    dialog.exec();
    return made;
}

template <class Id>
void chooseIfMade(LookUpEdit& edit, Id made) {
    edit.setFocus();
    if (made.isValid()) {
        edit.choose(QString::number(made.value()));
    }
}

}  // namespace

EmployerId askNewEmployer(Shell& shell, const Employer& defaults) {
    Ledger& ledger = shell.session().ledger();
    return ask<Employer, EmployerId>(
        shell, DialogWords::tr("新建企业"), defaults,
        [&](FormGrid& grid, RecordParts<Employer>& parts) {
            addEmployerFields(grid, parts, ledger, Fields::Necessary);
        },
        [&](const Employer& employer) { return EmployerStore(ledger).save(employer); });
}

SiteId askNewSite(Shell& shell, const Site& defaults) {
    Ledger& ledger = shell.session().ledger();
    return ask<Site, SiteId>(
        shell, DialogWords::tr("新建网点"), defaults,
        [&](FormGrid& grid, RecordParts<Site>& parts) {
            addSiteFields(grid, parts, ledger, Fields::Necessary);
        },
        [&](const Site& site) { return SiteStore(ledger).save(site); });
}

void letAddEmployer(LookUpEdit& edit, Shell& shell, std::function<Employer()> defaults) {
    edit.setAdding([](const QString& typed) { return DialogWords::tr("新建企业“%1”").arg(typed); },
                   [&edit, &shell, defaults](const QString& typed) {
                       Employer employer = defaults();
                       employer.name = typed;
                       chooseIfMade(edit, askNewEmployer(shell, employer));
                   });
}

void letAddSite(LookUpEdit& edit, Shell& shell, std::function<Site()> defaults) {
    edit.setAdding([](const QString& typed) { return DialogWords::tr("新建网点“%1”").arg(typed); },
                   [&edit, &shell, defaults](const QString& typed) {
                       Site site = defaults();
                       site.name = typed;
                       chooseIfMade(edit, askNewSite(shell, site));
                   });
}

}  // namespace nuanxin::ui
