// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/census/worker_roles.h"

#include <QDate>

#include "core/census/place_store.h"
#include "core/census/worker_role_store.h"
#include "core/ledger/history.h"
#include "ui/census/look_ups.h"
#include "ui/form/date_edit.h"
#include "ui/form/form_grid.h"
#include "ui/form/look_up_edit.h"
#include "ui/shell/look.h"
#include "ui/shell/session.h"
#include "ui/shell/shell.h"

namespace nuanxin::ui {

namespace {

QString noun(const char* column) {
    return columnNoun(QStringLiteral("worker_role"), QLatin1String(column));
}

LookUp lookUpKinds(Ledger& ledger) {
    LookUp lookUp;
    lookUp.find = [&ledger](const QString& typed, int limit) {
        std::vector<LookUpItem> items;
        for (const RoleKind& kind : WorkerRoleStore(ledger).kinds()) {
            items.push_back({kind.code, kind.name});
        }
        return lookUpAmong(std::move(items)).find(typed, limit);
    };
    lookUp.nameOf = [&ledger](const QString& code) { return WorkerRoleStore(ledger).kindName(code); };
    return lookUp;
}

}  // namespace

WorkerRoles::WorkerRoles(Shell& shell, QWidget* parent)
    : RecordLines(shell, {tr("身份"), tr("添加身份"), tr("登记身份")}, parent) {
    buildForm();
}

void WorkerRoles::add() {
    WorkerRole role;
    role.worker = m_worker;
    role.startedOn = QDate::currentDate().toString(Qt::ISODate);
    edit(role);
}

void WorkerRoles::buildForm() {
    Ledger& ledger = shell().session().ledger();
    m_kind = new LookUpEdit(lookUpKinds(ledger));
    letAddKind();
    m_parts.add(grid()->addField(lookUpField(noun("kind"), m_kind, true), Span::Full), QStringLiteral("kind"),
                &WorkerRole::kind);
    m_parts.addId(grid()->addField(lookUpField(noun("place_id"), new LookUpEdit(lookUpPlaces(ledger)))),
                  QStringLiteral("place_id"), &WorkerRole::place);
    m_parts.add(grid()->addField(new LabelledField(noun("team"), new QLineEdit)), QStringLiteral("team"),
                &WorkerRole::team);
    using Needs = DateEdit::Needs;
    m_parts.add(grid()->addField(dateField(noun("started_on"), new DateEdit(Needs::MonthOrYear))),
                QStringLiteral("started_on"), &WorkerRole::startedOn);
    m_parts.add(grid()->addField(dateField(noun("ended_on"), new DateEdit(Needs::MonthOrYear))),
                QStringLiteral("ended_on"), &WorkerRole::endedOn);
}

void WorkerRoles::letAddKind() {
    m_kind->setAdding([](const QString& typed) { return tr("新建身份种类“%1”").arg(typed); },
                      [this](const QString& typed) {
                          shell().attempt([&] {
                              m_kind->choose(WorkerRoleStore(shell().session().ledger()).addKind(typed));
                              m_kind->setFocus();
                          });
                      });
}

void WorkerRoles::show(WorkerId worker) {
    if (m_worker != worker) {
        closeForm();
    }
    m_worker = worker;
    std::vector<QWidget*> lines;
    for (const WorkerRole& role : WorkerRoleStore(shell().session().ledger()).of(worker)) {
        lines.push_back(lineOf(role));
    }
    showLines(lines);
}

QWidget* WorkerRoles::lineOf(const WorkerRole& role) {
    Ledger& ledger = shell().session().ledger();
    const auto place = PlaceStore(ledger).find(role.place);
    QStringList parts{WorkerRoleStore(ledger).kindName(role.kind)};
    if (place) {
        parts << place->name;
    }
    if (!role.team.isEmpty()) {
        parts << role.team;
    }
    if (!role.startedOn.isEmpty() || !role.endedOn.isEmpty()) {
        parts << (role.endedOn.isEmpty() ? tr("%1 起").arg(role.startedOn)
                                         : tr("%1 至 %2").arg(role.startedOn, role.endedOn));
    }
    std::vector<QPushButton*> buttons;
    if (ledger.may(Permission::Register)) {
        buttons = {linkButton(role.endedOn.isEmpty() ? tr("结束") : tr("修改")), linkButton(tr("删除"))};
        connect(buttons[0], &QPushButton::clicked, this, [this, role] { change(role); });
        connect(buttons[1], &QPushButton::clicked, this, [this, id = role.id] { remove(id); });
    }
    return line(parts.join(tr(" · ")), role.endedOn.isEmpty() ? Tint::Text : Tint::Muted, buttons);
}

// What is most often put right of a role that is held: that it has ended, today.
void WorkerRoles::change(const WorkerRole& role) {
    edit(role);
    if (role.endedOn.isEmpty()) {
        auto* ended = m_parts.field(QStringLiteral("ended_on"))->control();
        setValue(ended, QDate::currentDate().toString(Qt::ISODate));
        ended->setFocus();
    }
}

void WorkerRoles::edit(const WorkerRole& role) {
    m_parts.show(role);
    openForm();
}

void WorkerRoles::save() {
    if (!grid()->validate()) {
        return;
    }
    try {
        WorkerRoleStore(shell().session().ledger()).save(m_parts.value());
        closeForm();
        changed(tr("已登记身份"));
    } catch (const Error& error) {
        if (error.kind() == ErrorKind::BadInput) {
            m_parts.field(QStringLiteral("ended_on"))->showProblem(error.subject());
        } else {
            shell().report(std::current_exception());
        }
    }
}

void WorkerRoles::remove(WorkerRoleId id) {
    if (shell().attempt([&] { WorkerRoleStore(shell().session().ledger()).remove(id); })) {
        changed(tr("已删除身份"));
    }
}

}  // namespace nuanxin::ui
