// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/branch/meeting_hosts.h"

#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>

#include "core/branch/organisation_store.h"
#include "ui/branch/branch_look_ups.h"
#include "ui/form/look_up_edit.h"
#include "ui/shell/look.h"

namespace nuanxin::ui {

MeetingHosts::MeetingHosts(Ledger& ledger, QWidget* parent)
    : QWidget(parent),
      m_ledger(ledger),
      m_column(new QVBoxLayout(this)),
      m_add(new LookUpEdit(lookUpOrganisations(ledger))),
      m_problem(label({}, Type::Small, Tint::Accent)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(px(space::kTiny));
    m_column->addWidget(label(tr("召开的党组织（联合召开的都列上）"), Type::Small, Tint::Muted));
    m_column->addWidget(m_add);
    m_column->addWidget(m_problem);
    m_problem->hide();
    m_add->setAccessibleName(tr("召开的党组织"));
    connect(m_add, &QLineEdit::textEdited, this, [this] {
        const OrganisationId host(m_add->key().toLongLong());
        if (host.isValid()) {
            // Once the field has done with what was picked.
            QMetaObject::invokeMethod(
                this, [this, host] { add(host); }, Qt::QueuedConnection);
        }
    });
    showAgain();
}

void MeetingHosts::show(std::vector<OrganisationId> hosts) {
    m_hosts = std::move(hosts);
    showAgain();
}

void MeetingHosts::setReadOnly(bool readOnly) {
    m_readOnly = readOnly;
    m_add->setVisible(!readOnly);
    showAgain();
}

bool MeetingHosts::validate() {
    const bool none = m_hosts.empty();
    m_problem->setText(none ? tr("请选择召开会议的党组织。") : QString());
    m_problem->setVisible(none);
    if (none) {
        m_add->setFocus();
    }
    return !none;
}

void MeetingHosts::add(OrganisationId host) {
    m_add->setKey({});
    if (std::ranges::find(m_hosts, host) == m_hosts.end()) {
        m_hosts.push_back(host);
        showAgain();
        Q_EMIT edited();
    }
}

void MeetingHosts::remove(OrganisationId host) {
    std::erase(m_hosts, host);
    QMetaObject::invokeMethod(this, &MeetingHosts::showAgain, Qt::QueuedConnection);
    Q_EMIT edited();
}

void MeetingHosts::showAgain() {
    delete m_lines;
    m_lines = new QWidget;
    auto* column = new QVBoxLayout(m_lines);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::kTiny));
    for (const OrganisationId host : m_hosts) {
        const QString name = OrganisationStore(m_ledger).find(host).value_or(Organisation()).name;
        auto* line = new QHBoxLayout;
        line->setSpacing(px(space::kSmall));
        line->addWidget(elidedLabel(name));
        if (!m_readOnly) {
            QPushButton* remove = linkButton(tr("去掉"));
            remove->setAccessibleName(tr("去掉：%1").arg(name));
            connect(remove, &QPushButton::clicked, this, [this, host] { this->remove(host); });
            line->addWidget(remove);
        }
        line->addStretch(1);
        column->addLayout(line);
    }
    m_column->insertWidget(1, m_lines);
    m_lines->setVisible(!m_hosts.empty());
    m_add->setPlaceholderText(m_hosts.empty() ? tr("名称、拼音") : tr("联合召开的，再加一个"));
    m_problem->hide();
}

}  // namespace nuanxin::ui
