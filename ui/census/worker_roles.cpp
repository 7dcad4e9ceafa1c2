// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/census/worker_roles.h"

#include <QDate>
#include <QVBoxLayout>

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
    : QWidget(parent),
      m_shell(shell),
      m_column(new QVBoxLayout(this)),
      m_add(linkButton(tr("添加身份"))),
      m_editor(new QWidget),
      m_grid(new FormGrid) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(px(space::kSmall));
    m_column->addWidget(sectionHead(tr("身份")));
    m_column->addWidget(m_add);
    buildForm();
    m_add->setVisible(shell.session().ledger().may(Permission::Register));
    connect(m_add, &QPushButton::clicked, this, [this] {
        WorkerRole role;
        role.worker = m_worker;
        role.startedOn = QDate::currentDate().toString(Qt::ISODate);
        edit(role);
    });
}

void WorkerRoles::buildForm() {
    Ledger& ledger = m_shell.session().ledger();
    auto* column = new QVBoxLayout(m_editor);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_grid);
    m_kind = new LookUpEdit(lookUpKinds(ledger));
    letAddKind();
    m_parts.add(m_grid->addField(lookUpField(noun("kind"), m_kind, true), Span::Full), QStringLiteral("kind"),
                &WorkerRole::kind);
    m_parts.addId(m_grid->addField(lookUpField(noun("place_id"), new LookUpEdit(lookUpPlaces(ledger)))),
                  QStringLiteral("place_id"), &WorkerRole::place);
    m_parts.add(m_grid->addField(new LabelledField(noun("team"), new QLineEdit)), QStringLiteral("team"),
                &WorkerRole::team);
    using Needs = DateEdit::Needs;
    m_parts.add(m_grid->addField(dateField(noun("started_on"), new DateEdit(Needs::MonthOrYear))),
                QStringLiteral("started_on"), &WorkerRole::startedOn);
    m_parts.add(m_grid->addField(dateField(noun("ended_on"), new DateEdit(Needs::MonthOrYear))),
                QStringLiteral("ended_on"), &WorkerRole::endedOn);
    auto* buttons = new QHBoxLayout;
    QPushButton* cancel = button(tr("取消"));
    QPushButton* keep = button(tr("登记身份"));
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(keep);
    column->addLayout(buttons);
    m_column->addWidget(m_editor);
    m_editor->hide();
    connect(keep, &QPushButton::clicked, this, &WorkerRoles::save);
    connect(m_grid, &FormGrid::finished, this, &WorkerRoles::save);
    connect(cancel, &QPushButton::clicked, m_editor, &QWidget::hide);
}

void WorkerRoles::letAddKind() {
    m_kind->setAdding([](const QString& typed) { return tr("新建身份种类“%1”").arg(typed); },
                      [this](const QString& typed) {
                          m_shell.attempt([&] {
                              m_kind->choose(WorkerRoleStore(m_shell.session().ledger()).addKind(typed));
                              m_kind->setFocus();
                          });
                      });
}

void WorkerRoles::show(WorkerId worker) {
    if (m_worker != worker) {
        m_editor->hide();
    }
    m_worker = worker;
    delete m_lines;
    m_lines = new QWidget;
    auto* column = new QVBoxLayout(m_lines);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::kTiny));
    const auto roles = WorkerRoleStore(m_shell.session().ledger()).of(worker);
    for (const WorkerRole& role : roles) {
        column->addWidget(lineOf(role));
    }
    m_lines->setVisible(!roles.empty());
    m_column->insertWidget(1, m_lines);
}

QWidget* WorkerRoles::lineOf(const WorkerRole& role) {
    Ledger& ledger = m_shell.session().ledger();
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
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(space::kMedium));
    QLabel* words =
        label(parts.join(tr(" · ")), Type::Table, role.endedOn.isEmpty() ? Tint::Text : Tint::Muted);
    words->setWordWrap(true);
    row->addWidget(words, 1);
    if (!ledger.may(Permission::Register)) {
        return line;
    }
    QPushButton* change = linkButton(role.endedOn.isEmpty() ? tr("结束") : tr("修改"));
    QPushButton* drop = linkButton(tr("删除"));
    row->addWidget(change, 0, Qt::AlignTop);
    row->addWidget(drop, 0, Qt::AlignTop);
    connect(change, &QPushButton::clicked, this, [this, role] {
        edit(role);
        if (role.endedOn.isEmpty()) {
            auto* ended = m_parts.field(QStringLiteral("ended_on"))->control();
            setValue(ended, QDate::currentDate().toString(Qt::ISODate));
            ended->setFocus();
        }
    });
    connect(drop, &QPushButton::clicked, this, [this, id = role.id] { remove(id); });
    return line;
}

void WorkerRoles::edit(const WorkerRole& role) {
    m_parts.show(role);
    m_editor->show();
    m_grid->focusFirst();
}

void WorkerRoles::save() {
    if (!m_grid->validate()) {
        return;
    }
    try {
        WorkerRoleStore(m_shell.session().ledger()).save(m_parts.value());
        m_editor->hide();
        changed(tr("已登记身份"));
    } catch (const Error& error) {
        if (error.kind() == ErrorKind::BadInput) {
            m_parts.field(QStringLiteral("ended_on"))->showProblem(error.subject());
        } else {
            m_shell.report(std::current_exception());
        }
    }
}

void WorkerRoles::remove(WorkerRoleId id) {
    if (m_shell.attempt([&] { WorkerRoleStore(m_shell.session().ledger()).remove(id); })) {
        changed(tr("已删除身份"));
    }
}

void WorkerRoles::changed(const QString& said) {
    const auto entry = History(m_shell.session().ledger()).undoable();
    m_shell.offerUndo(said, entry ? entry->id : HistoryId());
    // Not at once: it may be a button of the lines that was pressed.
    QMetaObject::invokeMethod(
        this, [this] { show(m_worker); }, Qt::QueuedConnection);
}

}  // namespace nuanxin::ui
