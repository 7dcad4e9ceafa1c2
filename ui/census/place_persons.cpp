// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/census/place_persons.h"

#include <QDate>
#include <QVBoxLayout>

#include "core/census/worker_role_store.h"
#include "ui/form/date_edit.h"
#include "ui/form/form_grid.h"
#include "ui/form/labelled_field.h"
#include "ui/shell/look.h"
#include "ui/shell/session.h"
#include "ui/shell/shell.h"
#include "ui/table/cell_text.h"

namespace nuanxin::ui {

PlacePersons::PlacePersons(Shell& shell, QWidget* parent)
    : QWidget(parent),
      m_shell(shell),
      m_persons(wrappedLabel({})),
      m_roles(wrappedLabel({})),
      m_day(new DateEdit),
      m_dayField(dateField(tr("身份人数截至日期"), m_day, true)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::kSmall));
    column->addWidget(sectionHead(tr("人员")));
    column->addWidget(m_persons);
    auto* grid = new FormGrid;
    grid->addField(m_dayField);
    column->addWidget(grid);
    column->addWidget(m_roles);
    m_roles->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_roles->hide();  // until it says something
    m_roles->setFocusPolicy(Qt::NoFocus);  // words only
    m_day->setIso(QDate::currentDate().toString(Qt::ISODate));
    m_wait.setSingleShot(true);
    m_wait.setInterval(kReadAfterMs);
    connect(m_dayField, &LabelledField::edited, &m_wait, qOverload<>(&QTimer::start));
    connect(&m_wait, &QTimer::timeout, this, [this] { m_shell.attempt([this] { readRoles(); }); });
}

void PlacePersons::show(PlaceId place, qint64 persons) {
    m_place = place;
    m_persons->setText(tr("在岗从业人员 %1 人（含下级，每人计一次）").arg(countText(persons)));
    m_wait.start();
}

void PlacePersons::readRoles() {
    if (!m_shell.session().isOpen() || m_day->iso().size() != QStringLiteral("2026-03-05").size()) {
        return;  // half a date is none
    }
    QStringList lines;
    for (const RoleCount& count : WorkerRoleStore(m_shell.session().ledger()).counts(m_day->iso(), m_place)) {
        if (count.persons > 0) {
            lines << tr("%1 %2 人").arg(count.kind.name, countText(count.persons));
        }
    }
    m_roles->setText(lines.isEmpty() ? tr("这一天没有人担任身份。") : lines.join(u'\n'));
    m_roles->show();
}

}  // namespace nuanxin::ui
