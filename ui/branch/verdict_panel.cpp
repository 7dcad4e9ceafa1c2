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

FoundingPanel::FoundingPanel(Shell& shell, QWidget* parent)
    : QWidget(parent), m_shell(shell), m_column(columnIn(this)) {}

bool FoundingPanel::mayFound() const {
    return m_shell.session().ledger().may(Permission::Manage);
}

void FoundingPanel::ask(const QString& name) {
    Ledger& ledger = m_shell.session().ledger();
    m_form = new FormGrid;
    m_name = new QLineEdit(name);
    m_superior = new LookUpEdit(lookUpSuperiors(ledger));
    m_founded = new DateEdit;
    m_nameField = m_form->addField(new LabelledField(tr("党支部名称"), m_name, true), Span::Full);
    m_form->addField(lookUpField(tr("上级党组织"), m_superior), Span::Full);
    m_form->addField(dateField(tr("成立日期"), m_founded, true));
    m_founded->setIso(QDate::currentDate().toString(Qt::ISODate));
    const std::vector<LookUpItem> superiors = lookUpSuperiors(ledger).find({}, 2);
    if (superiors.size() == 1) {
        m_superior->setKey(superiors.front().key);
    }
    m_column->addWidget(m_form);
}

void FoundingPanel::found() {
    if (!canFound() || !m_form->validate()) {
        return;
    }
    Organisation branch;
    branch.name = m_name->text().trimmed();
    branch.superior = OrganisationId(m_superior->key().toLongLong());
    branch.foundedOn = m_founded->iso();
    try {
        put(branch);
        Q_EMIT founded(branch.name);
    } catch (const Error& error) {
        if (error.kind() == ErrorKind::BadInput) {
            m_nameField->showProblem(error.subject());
        } else {
            m_shell.report(std::current_exception());
        }
    }
}

VerdictPanel::VerdictPanel(Shell& shell, const FormationRow& row, QWidget* parent)
    : FoundingPanel(shell, parent),
      m_employer(row.facts.employer),
      m_isDue(row.verdict.verdict == Formation::SoleBranch && row.verdict.isGap) {
    for (const QString& sentence : formationSentences(row.facts, shippedFormationRule())) {
        column()->addWidget(wrappedLabel(sentence));
    }
    if (canFound()) {
        ask(tr("%1党支部").arg(row.facts.name));
    }
    column()->addWidget(sectionHead(tr("现有组织、指导员")));
    for (const QString& existing : row.existing) {
        column()->addWidget(wrappedLabel(existing));
    }
    if (row.existing.isEmpty()) {
        column()->addWidget(wrappedLabel(tr("还没有"), Tint::Muted));
    }
    column()->addWidget(sectionHead(tr("在岗党员（%1 名）").arg(row.facts.members.size())));
    addMembers(shell, column(), row.facts.members);
    if (row.facts.members.empty()) {
        column()->addWidget(wrappedLabel(tr("没有党员"), Tint::Muted));
    }
    const std::vector<SiteFormation> sites =
        FormationStore(shell.session().ledger()).sites(row.facts.employer);
    column()->addWidget(sectionHead(tr("网点（%1 个）").arg(row.facts.sites)));
    for (const SiteFormation& site : sites) {
        column()->addWidget(wrappedLabel(siteWords(site)));
    }
    column()->addWidget(wrappedLabel(tr("按在岗人员的政治面貌计算，不论组织关系在哪里。"), Tint::Muted));
    column()->addStretch(1);
}

bool VerdictPanel::canFound() const {
    return m_isDue && mayFound();
}

void VerdictPanel::put(Organisation branch) {
    branch.kind = OrganisationKind::Branch;
    branch.formedBy = QStringLiteral("unit");
    branch.employer = m_employer;
    OrganisationStore(shell().session().ledger()).save(branch);
}

ProposalPanel::ProposalPanel(Shell& shell, const JointBranchProposal& proposal,
                             const std::vector<FormationRow>& employers, QWidget* parent)
    : FoundingPanel(shell, parent), m_proposal(proposal) {
    const FormationRule& rule = shippedFormationRule();
    column()->addWidget(wrappedLabel(
        proposal.reachesThreshold ? tr("这一组 %1 家企业共有正式党员 %2 名，可以成立联合党支部。")
                                        .arg(proposal.employers.size())
                                        .arg(proposal.fullMembers)
                                  : tr("这一组 %1 家企业共有正式党员 %2 名，不到 %3 名，宜再联合相邻的企业。")
                                        .arg(proposal.employers.size())
                                        .arg(proposal.fullMembers)
                                        .arg(rule.soleFullMembers.number)));
    if (canFound()) {
        ask(FormationStore(shell.session().ledger()).suggestedName(m_proposal));
    }
    for (const FormationRow& row : employers) {
        column()->addWidget(sectionHead(row.facts.name));
        addMembers(shell, column(), row.facts.members);
    }
    column()->addWidget(
        wrappedLabel(tr("一个联合党支部一般不超过 %1 家单位。").arg(rule.jointUnits.number), Tint::Muted));
    column()->addStretch(1);
}

bool ProposalPanel::canFound() const {
    return m_proposal.employers.size() > 1 && mayFound();
}

void ProposalPanel::put(Organisation branch) {
    branch.formedBy = m_proposal.area.isValid() ? QStringLiteral("area") : QStringLiteral("industry");
    branch.place = m_proposal.area;
    FormationStore(shell().session().ledger()).accept(m_proposal, branch);
}

}  // namespace nuanxin::ui
