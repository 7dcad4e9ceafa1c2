// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/branch/quota_dialog.h"

#include <QComboBox>
#include <QDate>
#include <QLineEdit>
#include <QVBoxLayout>

#include "core/branch/development_store.h"
#include "core/branch/organisation_store.h"
#include "core/ledger/history.h"
#include "ui/branch/branch_look_ups.h"
#include "ui/branch/quota_rows.h"
#include "ui/form/form_grid.h"
#include "ui/form/labelled_field.h"
#include "ui/form/look_up_edit.h"
#include "ui/shell/look.h"
#include "ui/shell/session.h"
#include "ui/table/ledger_table.h"

namespace nuanxin::ui {

namespace {
constexpr int kWidth = 640, kHeight = 440, kYearsBack = 3;
}

QuotaDialog::QuotaDialog(Shell& shell)
    : QDialog(shell.dialogParent()),
      m_shell(shell),
      m_year(new QComboBox),
      m_model(new QuotaModel(this)),
      m_table(new LedgerTable(QStringLiteral("development-quotas"), shell.settings())),
      m_form(new FormGrid),
      m_organisation(new LookUpEdit(lookUpOrganisations(shell.session().ledger()))),
      m_places(new QLineEdit) {
    setWindowTitle(tr("发展党员年度计划"));
    resize(QSize(px(kWidth), px(kHeight)).boundedTo(shell.dialogParent()->size()));
    build();
    read();
    m_form->focusFirst();
}

void QuotaDialog::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(20), px(space::kLarge), px(20), px(space::kLarge));
    column->setSpacing(px(space::kMedium));
    const int now = QDate::currentDate().year();
    for (int year = now + 1; year >= now - kYearsBack; --year) {
        m_year->addItem(tr("%1 年").arg(year), year);
    }
    m_year->setCurrentIndex(1);
    m_year->setAccessibleName(tr("年度"));
    auto* head = new QHBoxLayout;
    head->addWidget(m_year);
    head->addWidget(wrappedLabel(tr("已用：当年支部大会接收并经审批的人数，连同下级党组织的。"), Tint::Muted),
                    1);
    column->addLayout(head);
    m_table->setAccessibleName(tr("发展党员年度计划"));
    m_table->showRows(m_model, 0);
    m_table->setEmptyState(tr("这一年还没有登记计划"), tr("在下面选党组织，填上级下达的名额。"));
    column->addWidget(m_table, 1);
    m_form->addField(lookUpField(tr("党组织"), m_organisation, true));
    auto* places = m_form->addField(new LabelledField(tr("计划（名）"), m_places, true));
    places->setCheck([this] {
        bool isNumber = false;
        const int number = m_places->text().trimmed().toInt(&isNumber);
        return isNumber && number >= 0 ? QString() : tr("请填整数。");
    });
    column->addWidget(m_form);
    auto* row = new QHBoxLayout;
    QPushButton *close = button(tr("关闭")), *keep = primaryButton(tr("登记计划"));
    close->setAutoDefault(false);
    keep->setAutoDefault(false);
    row->addStretch(1);
    row->addWidget(close);
    row->addWidget(keep);
    column->addLayout(row);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(keep, &QPushButton::clicked, this, &QuotaDialog::save);
    connect(m_form, &FormGrid::finished, this, &QuotaDialog::save);
    connect(m_year, &QComboBox::currentIndexChanged, this, &QuotaDialog::read);
    connect(m_table, &LedgerTable::currentIdChanged, this, &QuotaDialog::showChosen);
    connect(&m_shell.session(), &Session::changed, this, &QuotaDialog::read);
}

int QuotaDialog::year() const {
    return m_year->currentData().toInt();
}

void QuotaDialog::read() {
    m_shell.attempt([this] {
        Ledger& ledger = m_shell.session().ledger();
        m_model->setRows(quotaRows(QuotaStore(ledger).list(year()), OrganisationStore(ledger).list(),
                                   DevelopmentStore(ledger).list()));
    });
}

void QuotaDialog::showChosen(qint64 organisation) {
    const int row = m_model->indexOf(organisation);
    if (row >= 0) {
        m_organisation->setKey(QString::number(organisation));
        m_places->setText(QString::number(m_model->at(row).use.places));
    }
}

void QuotaDialog::save() {
    if (!m_form->validate()) {
        return;
    }
    Ledger& ledger = m_shell.session().ledger();
    const DevelopmentQuota quota{OrganisationId(m_organisation->key().toLongLong()), year(),
                                 m_places->text().trimmed().toInt()};
    if (m_shell.attempt([&] { QuotaStore(ledger).save(quota); })) {
        const auto entry = History(ledger).undoable();
        m_shell.offerUndo(tr("已登记 %1 年计划 %2 名").arg(quota.year).arg(quota.places),
                          entry ? entry->id : HistoryId());
        m_organisation->setKey({});
        m_places->clear();
        m_form->focusFirst();
    }
}

}  // namespace nuanxin::ui
