// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/branch/verdict_panel.h"

#include <QVBoxLayout>
#include <algorithm>

#include "core/branch/organisation_store.h"
#include "ui/branch/branch_look_ups.h"
#include "ui/form/date_edit.h"
#include "ui/form/form_grid.h"
#include "ui/form/labelled_field.h"
#include "ui/form/look_up_edit.h"
#include "ui/shell/look.h"
#include "ui/shell/session.h"
#include "ui/shell/shell.h"

namespace nuanxin::ui {

namespace {

QVBoxLayout* columnIn(QWidget* widget) {
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::kSmall));
    return column;
}

// The name leads to the person.
QWidget* memberLine(Shell& shell, const CountedMember& member) {
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(space::kSmall));
    QPushButton* name = linkButton(member.name);
    QObject::connect(name, &QPushButton::clicked, line,
                     [&shell, id = member.worker] { shell.goTo(QStringLiteral("workers"), id.value()); });
    row->addWidget(name);
    row->addWidget(label(memberStatusName(member.status), Type::Table,
                         member.status == MemberStatus::Full ? Tint::Muted : Tint::Warning));
    row->addStretch(1);
    return line;
}

void addMembers(Shell& shell, QVBoxLayout* column, const std::vector<CountedMember>& members) {
    for (const CountedMember& member : members) {
        column->addWidget(memberLine(shell, member));
    }
}

QString siteWords(const SiteFormation& site) {
    const QString name = site.site.isValid() ? site.name : VerdictPanel::tr("没有登记网点的");
    return site.members == 0 ? VerdictPanel::tr("%1：没有党员").arg(name)
                             : VerdictPanel::tr("%1：党员 %2 名，其中正式党员 %3 名")
                                   .arg(name)
                                   .arg(site.members)
                                   .arg(site.fullMembers);
}

}  // namespace

VerdictPanel::VerdictPanel(Shell& shell, const FormationRow& row, QWidget* parent) : QWidget(parent) {
    QVBoxLayout* column = columnIn(this);
    for (const QString& sentence : formationSentences(row.facts, shippedFormationRule())) {
        column->addWidget(wrappedLabel(sentence));
    }
    column->addWidget(sectionHead(tr("现有组织、指导员")));
    for (const QString& existing : row.existing) {
        column->addWidget(wrappedLabel(existing));
    }
    if (row.existing.isEmpty()) {
        column->addWidget(wrappedLabel(tr("还没有"), Tint::Muted));
    }
    column->addWidget(sectionHead(tr("在岗党员（%1 名）").arg(row.facts.members.size())));
    addMembers(shell, column, row.facts.members);
    if (row.facts.members.empty()) {
        column->addWidget(wrappedLabel(tr("没有党员"), Tint::Muted));
    }
    const std::vector<SiteFormation> sites =
        FormationStore(shell.session().ledger()).sites(row.facts.employer);
    column->addWidget(sectionHead(tr("网点（%1 个）").arg(row.facts.sites)));
    for (const SiteFormation& site : sites) {
        column->addWidget(wrappedLabel(siteWords(site)));
    }
    column->addWidget(wrappedLabel(tr("按在岗人员的政治面貌计算，不论组织关系在哪里。"), Tint::Muted));
    column->addStretch(1);
}

ProposalPanel::ProposalPanel(Shell& shell, const JointBranchProposal& proposal,
                             const std::vector<FormationRow>& employers, QWidget* parent)
    : QWidget(parent),
      m_shell(shell),
      m_proposal(proposal),
      m_form(new FormGrid),
      m_name(new QLineEdit),
      m_superior(new LookUpEdit(lookUpSuperiors(shell.session().ledger()))),
      m_founded(new DateEdit) {
    QVBoxLayout* column = columnIn(this);
    const FormationRule& rule = shippedFormationRule();
    column->addWidget(wrappedLabel(
        proposal.reachesThreshold ? tr("这一组 %1 家企业共有正式党员 %2 名，可以成立联合党支部。")
                                        .arg(proposal.employers.size())
                                        .arg(proposal.fullMembers)
                                  : tr("这一组 %1 家企业共有正式党员 %2 名，不到 %3 名，宜再联合相邻的企业。")
                                        .arg(proposal.employers.size())
                                        .arg(proposal.fullMembers)
                                        .arg(rule.soleFullMembers.number)));
    buildForm();
    column->addWidget(m_form);
    for (const FormationRow& row : employers) {
        column->addWidget(sectionHead(row.facts.name));
        addMembers(shell, column, row.facts.members);
    }
    column->addWidget(
        wrappedLabel(tr("一个联合党支部一般不超过 %1 家单位。").arg(rule.jointUnits.number), Tint::Muted));
    column->addStretch(1);
}

void ProposalPanel::buildForm() {
    Ledger& ledger = m_shell.session().ledger();
    m_nameField = m_form->addField(new LabelledField(tr("党支部名称"), m_name, true), Span::Full);
    m_form->addField(lookUpField(tr("上级党组织"), m_superior), Span::Full);
    m_form->addField(dateField(tr("成立日期"), m_founded, true));
    m_name->setText(FormationStore(ledger).suggestedName(m_proposal));
    m_founded->setIso(QDate::currentDate().toString(Qt::ISODate));
    const std::vector<LookUpItem> superiors = lookUpSuperiors(ledger).find({}, 2);
    if (superiors.size() == 1) {
        m_superior->setKey(superiors.front().key);
    }
    m_form->setVisible(canAccept());
}

// One employer joins nobody.
bool ProposalPanel::canAccept() const {
    return m_proposal.employers.size() > 1 && m_shell.session().ledger().may(Permission::Manage);
}

void ProposalPanel::accept() {
    if (!canAccept() || !m_form->validate()) {
        return;
    }
    Organisation branch;
    branch.name = m_name->text().trimmed();
    branch.formedBy = m_proposal.area.isValid() ? QStringLiteral("area") : QStringLiteral("industry");
    branch.superior = OrganisationId(m_superior->key().toLongLong());
    branch.place = m_proposal.area;
    branch.foundedOn = m_founded->iso();
    try {
        FormationStore(m_shell.session().ledger()).accept(m_proposal, branch);
        Q_EMIT accepted(branch.name);
    } catch (const Error& error) {
        if (error.kind() == ErrorKind::BadInput) {
            m_nameField->showProblem(error.subject());
        } else {
            m_shell.report(std::current_exception());
        }
    }
}

}  // namespace nuanxin::ui
