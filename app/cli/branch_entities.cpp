// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/branch_entities.h"

#include <QHash>
#include <QJsonObject>
#include <algorithm>

#include "app/cli/words.h"
#include "core/branch/development_store.h"
#include "core/branch/formation_store.h"
#include "core/branch/organisation_store.h"
#include "core/branch/organisation_term.h"
#include "core/branch/roster_store.h"
#include "core/text/code_table.h"
#include "core/text/sentences.h"
#include "core/text/sort_key.h"

namespace nuanxin::cli {

namespace {

Column column(const char* key, const QString& title) {
    return {QLatin1String(key), title};
}

Cell names(const QStringList& list) {
    return {QJsonArray::fromStringList(list), list.join(Words::tr("、"))};
}

Cell sentences(const QStringList& list) {
    return {QJsonArray::fromStringList(list), text::together(list)};
}

// null in JSON where there is none.
Cell day(const QDate& date) {
    return date.isValid() ? Cell::words(date.toString(Qt::ISODate)) : Cell{QJsonValue(), QString()};
}

Cell orNull(const QString& text) {
    return {text.isEmpty() ? QJsonValue() : QJsonValue(text), text};
}

Cell brokenCell(const std::vector<BrokenLimit>& broken) {
    QJsonArray all;
    QStringList sentences;
    for (const BrokenLimit& limit : broken) {
        all.append(QJsonObject{{QStringLiteral("code"), limit.code},
                               {QStringLiteral("clause"), limit.clause},
                               {QStringLiteral("text"), limit.text}});
        sentences << limit.text;
    }
    return {all, sentences.join(u' ')};
}

QString stageName(const DevelopmentJudgement& judgement) {
    const DevelopmentEdition* edition = DevelopmentRules::shipped().find(judgement.edition);
    for (const DevelopmentStage& stage : edition ? edition->stages : std::vector<DevelopmentStage>()) {
        if (stage.code == judgement.stage) {
            return stage.name;
        }
    }
    return judgement.stage;
}

}  // namespace

Listing branchesListing(Ledger& ledger, const QString& search) {
    Listing listing;
    listing.columns = {column("id", Words::tr("编号")),
                       column("name", Words::tr("名称")),
                       column("kind", Words::tr("种类")),
                       column("formed_by", Words::tr("组建方式")),
                       column("superior", Words::tr("上级党组织")),
                       column("founded_on", Words::tr("成立日期")),
                       column("election_due_on", Words::tr("换届日期")),
                       column("dissolved_on", Words::tr("撤销日期")),
                       column("members", Words::tr("党员")),
                       column("full_members", Words::tr("正式党员"))};
    const QDate today = QDate::currentDate();
    const QHash<OrganisationId, MemberCount> counts = RosterStore(ledger).counts(today);
    const auto tree = OrganisationStore(ledger).tree();
    QHash<OrganisationId, QString> names;
    for (const OrganisationNode& node : tree) {
        names.insert(node.organisation.id, node.organisation.name);
    }
    for (const auto& [branch, depth] : tree) {
        const MemberCount count = counts.value(branch.id);
        listing.rows.push_back(
            {Cell::id(branch.id.value()), Cell::name(branch.name),
             Cell::code(organisationKindCode(branch.kind), organisationKindName(branch.kind)),
             Cell::code(branch.formedBy, text::codeTable(text::Table::FormingWay).shortName(branch.formedBy)),
             Cell::words(names.value(branch.superior)), Cell::words(branch.foundedOn),
             day(organisationTerm(branch, shippedTerms(), today).dueOn), Cell::words(branch.dissolvedOn),
             Cell::number(count.members), Cell::number(count.full)});
    }
    listing.search(search);
    return listing;
}

Listing membersListing(Ledger& ledger, const QString& search) {
    Listing listing;
    listing.columns = {column("id", Words::tr("编号")),
                       column("name", Words::tr("姓名")),
                       column("sex", Words::tr("性别")),
                       column("birth_date", Words::tr("出生日期")),
                       column("identity_number", Words::tr("证件号码")),
                       column("status", Words::tr("党员类别")),
                       column("joined_on", Words::tr("入党时间")),
                       column("became_full_on", Words::tr("转正时间")),
                       column("branch", Words::tr("党组织")),
                       column("duty", Words::tr("职务")),
                       column("employer", Words::tr("企业")),
                       column("check_in", Words::tr("报到点")),
                       column("certificate", Words::tr("流动党员活动证")),
                       column("made_known", Words::tr("已亮明身份"))};
    RosterQuery query;
    query.text = search;
    query.withElsewhere = true;
    const RosterStore roster(ledger);
    for (const MemberRow& member : roster.rows(roster.ids(query), query.day)) {
        listing.rows.push_back(
            {Cell::id(member.id.value()), Cell::words(member.name),
             Cell::words(text::codeTable(text::Table::Sex).shortName(member.sex)),
             Cell::words(member.birthDate), Cell::words(member.identity),
             Cell::code(memberStatusCode(member.status), memberStatusName(member.status)),
             Cell::words(member.joinedOn), Cell::words(member.becameFullOn),
             Cell::words(member.organisation.isValid() ? member.organisationName : member.elsewhere),
             Cell::words(member.post), Cell::words(member.employer), Cell::words(member.checkIn),
             Cell::words(member.certificate), Cell::yes(member.isMadeKnown)});
    }
    return listing;
}

Listing verdictsListing(Ledger& ledger, const QString& search) {
    Listing listing;
    listing.columns = {column("employer", Words::tr("企业")), column("sites", Words::tr("网点")),
                       column("members", Words::tr("党员")),  column("full_members", Words::tr("正式党员")),
                       column("verdict", Words::tr("应建")),  column("existing", Words::tr("现有")),
                       column("gap", Words::tr("应建未建")),  column("says", Words::tr("说明"))};
    std::vector<FormationRow> rows = FormationStore(ledger).rows(QDate::currentDate());
    std::ranges::stable_sort(rows, {},
                             [](const FormationRow& row) { return text::pinyinSortKeyOf(row.facts.name); });
    for (const FormationRow& row : rows) {
        const FormationVerdict& verdict = row.verdict;
        listing.rows.push_back({Cell::name(row.facts.name), Cell::number(row.facts.sites),
                                Cell::number(verdict.members), Cell::number(verdict.fullMembers),
                                Cell::code(formationCode(verdict.verdict), formationName(verdict.verdict)),
                                names(row.existing), Cell::yes(verdict.isGap),
                                sentences(formationSentences(row.facts, shippedFormationRule()))});
    }
    listing.search(search);
    return listing;
}

Listing developmentListing(Ledger& ledger, const QString& search) {
    Listing listing;
    listing.columns = {column("id", Words::tr("编号")),        column("name", Words::tr("姓名")),
                       column("branch", Words::tr("党组织")),  column("edition", Words::tr("依据版本")),
                       column("stage", Words::tr("阶段")),     column("next", Words::tr("下一步")),
                       column("earliest", Words::tr("最早")),  column("latest", Words::tr("最迟")),
                       column("clause", Words::tr("条款")),    column("planned", Words::tr("计划")),
                       column("broken", Words::tr("不合规定"))};
    for (const DevelopmentRow& row : DevelopmentStore(ledger).rows({}, QDate::currentDate())) {
        const DevelopmentJudgement& judgement = row.judgement;
        const StepLine next = judgement.next.value_or(StepLine());
        listing.rows.push_back({Cell::id(row.file.id.value()), Cell::name(row.name),
                                Cell::words(row.organisationName), Cell::words(judgement.edition),
                                Cell::code(judgement.stage, stageName(judgement)),
                                Cell{next.step.isEmpty() ? QJsonValue() : QJsonValue(next.step), next.name},
                                day(next.earliest), day(next.latest), orNull(next.clauseOfDays()),
                                orNull(next.plannedOn), brokenCell(judgement.broken)});
    }
    listing.search(search);
    return listing;
}

}  // namespace nuanxin::cli
