// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/branch/verdict_models.h"

#include <algorithm>

#include "core/census/place_store.h"
#include "core/text/code_table.h"
#include "core/text/sort_key.h"
#include "ui/table/cell_text.h"

namespace nuanxin::ui {

namespace {

QString industryName(const QString& code) {
    return text::codeTable(text::Table::EmployerKind).shortName(code);
}

QHash<PlaceId, QString> placeNames(Ledger& ledger) {
    QHash<PlaceId, QString> names;
    for (const Place& place : PlaceStore(ledger).list()) {
        names.insert(place.id, place.name);
    }
    return names;
}

QDate lastDayOfQuarterBefore(const QDate& day) {
    constexpr int kQuarter = 3;
    return QDate(day.year(), (day.month() - 1) / kQuarter * kQuarter + 1, 1).addDays(-1);
}

Dot dotOf(const FormationRow& row, VerdictState state) {
    switch (state) {
        case VerdictState::NoBranch:  // covered by a joint branch, it is not without any
            return row.facts.hasJointBranch ? Dot::Warning : Dot::Bad;
        case VerdictState::NoInstructor:
            return Dot::Bad;
        default:
            return Dot::Good;
    }
}

Cell countCell(qint64 count) {
    return {countText(count), count, Dot::None, count == 0 ? Tint::Muted : Tint::Text};
}

Cell rateCell(const std::optional<double>& percent) {
    return {percentText(percent), percent.value_or(-1)};
}

}  // namespace

QString percentText(const std::optional<double>& percent) {
    return percent ? QStringLiteral("%1%").arg(*percent, 0, 'f', 1) : QString();
}

VerdictState verdictState(const FormationRow& row) {
    const FormationFacts& facts = row.facts;
    if (row.verdict.isGap) {
        return row.verdict.verdict == Formation::Instructor ? VerdictState::NoInstructor
                                                            : VerdictState::NoBranch;
    }
    return facts.hasOwnBranch     ? VerdictState::OwnBranch
           : facts.hasJointBranch ? VerdictState::JointBranch
                                  : VerdictState::HasInstructor;
}

QString verdictStateName(VerdictState state) {
    switch (state) {
        case VerdictState::NoBranch:
            return VerdictModel::tr("应建未建");
        case VerdictState::NoInstructor:
            return VerdictModel::tr("未选派指导员");
        case VerdictState::OwnBranch:
            return VerdictModel::tr("已单独组建");
        case VerdictState::JointBranch:
            return VerdictModel::tr("已联合组建");
        case VerdictState::HasInstructor:
            return VerdictModel::tr("已选派指导员");
    }
    return {};
}

VerdictSheet readVerdicts(Ledger& ledger, const QDate& day, JointBy by, PlaceLevel level) {
    const FormationStore store(ledger);
    const QHash<PlaceId, QString> places = placeNames(ledger);
    VerdictSheet sheet;
    sheet.day = day;
    QHash<EmployerId, QString> names;
    for (FormationRow& row : store.rows(day)) {
        const FormationFacts& facts = row.facts;
        const VerdictState state = verdictState(row);
        names.insert(facts.employer, facts.name);
        sheet.rate += coverageOf(facts);
        sheet.sites += facts.sites;
        sheet.noBranch += state == VerdictState::NoBranch ? 1 : 0;
        sheet.noInstructor += state == VerdictState::NoInstructor ? 1 : 0;
        VerdictRow shown{
            {}, places.value(facts.area), industryName(facts.industry), text::SearchKey(facts.name)};
        shown.row = std::move(row);
        sheet.rows.push_back(std::move(shown));
    }
    sheet.rateBefore = coverageOf(factsOf(store.rows(lastDayOfQuarterBefore(day))));
    for (JointBranchProposal& proposal : store.proposals(day, by, level)) {
        QStringList employers;
        for (const EmployerId employer : proposal.employers) {
            employers << names.value(employer);
        }
        const QString of =
            by == JointBy::Area ? places.value(proposal.area) : industryName(proposal.industry);
        sheet.proposals.push_back({std::move(proposal), of, employers.join(VerdictModel::tr("、"))});
    }
    return sheet;
}

std::vector<CoverageRow> coverageRows(const std::vector<VerdictRow>& rows) {
    struct Street {
        QString name;
        QByteArray order;
        std::map<QString, CoverageRate> industries;
    };
    std::map<QString, Street> byName;
    CoverageRow total{CoverageModel::tr("合计"), {}, {}};
    for (const VerdictRow& row : rows) {
        const QString name = row.street.isEmpty() ? CoverageModel::tr("未登记区划") : row.street;
        Street& street = byName[name];
        if (street.name.isEmpty()) {
            street = {name, text::pinyinSortKeyOf(name), {}};
        }
        const CoverageRate rate = coverageOf(row.row.facts);
        street.industries[row.industry] += rate;
        total.rate += rate;
    }
    std::vector<Street> streets;
    for (auto& [name, street] : byName) {
        streets.push_back(std::move(street));
    }
    std::ranges::stable_sort(streets, {}, &Street::order);
    std::vector<CoverageRow> lines;
    for (const Street& street : streets) {
        CoverageRow subtotal{street.name, CoverageModel::tr("小计"), {}};
        for (const auto& [industry, rate] : street.industries) {
            lines.push_back({street.name, industry, rate});
            subtotal.rate += rate;
        }
        if (street.industries.size() > 1) {
            lines.push_back(std::move(subtotal));
        }
    }
    if (!lines.empty()) {
        lines.push_back(std::move(total));
    }
    return lines;
}

VerdictModel::VerdictModel(QObject* parent)
    : RowsModel<VerdictRow>(
          {{tr("企业"), 170, false, true, 126, QStringLiteral("name")},
           {tr("党员（人）"), 84, true, false, 80, QStringLiteral("members"), Filtering::Numbers},
           {tr("其中正式（人）"), 106, true, false, 100, QStringLiteral("full"), Filtering::Numbers},
           {tr("应当"), 124, false, false, 110, QStringLiteral("should"), Filtering::Values},
           {tr("现状"), 118, false, false, 112, QStringLiteral("state"), Filtering::Values},
           {tr("提示"), 166, false, false, 120, QStringLiteral("remark"), Filtering::Text},
           {tr("网点（个）"), 84, true, false, 80, QStringLiteral("sites"), Filtering::Numbers},
           {tr("街道、镇"), 90, false, false, 76, QStringLiteral("street"), Filtering::Values},
           {tr("行业"), 78, false, false, 72, QStringLiteral("industry"), Filtering::Values},
           {tr("现有组织、指导员"), 170, false, false, 90, QStringLiteral("existing"), Filtering::Text}},
          parent) {}

QString VerdictModel::remark(const FormationRow& row) {
    const FormationFacts& facts = row.facts;
    QStringList remarks;
    if (row.verdict.members >= shippedFormationRule().soleFullMembers.number &&
        row.verdict.verdict == Formation::JointBranch) {
        remarks << tr("正式党员不足 %1 名").arg(shippedFormationRule().soleFullMembers.number);
    }
    if (facts.ownerIsMember.value_or(false) && !facts.ownerIsSecretary) {
        remarks << (facts.ownerName.isEmpty() ? tr("党员出资人未任书记")
                                              : tr("党员出资人%1未任书记").arg(facts.ownerName));
    }
    return remarks.join(tr("；"));
}

Cell VerdictModel::cell(int row, int column) const {
    const VerdictRow& shown = at(row);
    const FormationVerdict& verdict = shown.row.verdict;
    switch (column) {
        case Name:
            return {shown.row.facts.name};
        case Industry:
            return {shown.industry};
        case Street:
            return {shown.street};
        case Sites:
            return countCell(shown.row.facts.sites);
        case Members:
            return countCell(verdict.members);
        case FullMembers:
            return countCell(verdict.fullMembers);
        case Should:
            return {formationName(verdict.verdict), static_cast<int>(verdict.verdict)};
        case State: {
            const VerdictState state = verdictState(shown.row);
            return {verdictStateName(state), static_cast<int>(state), dotOf(shown.row, state)};
        }
        case Remark:
            return {remark(shown.row)};
        default:
            return {shown.row.existing.join(tr("、"))};
    }
}

ProposalModel::ProposalModel(QObject* parent)
    : RowsModel<ProposalRow>({{tr("片区、行业"), 120, false, false, 90},
                              {tr("拟联合的企业"), 380, false, true, 160},
                              {tr("企业（家）"), 90, true, false, 84},
                              {tr("党员（人）"), 90, true, false, 84},
                              {tr("其中正式（人）"), 110, true, false, 104},
                              {tr("能否成立"), 200, false, false, 110}},
                             parent) {}

Cell ProposalModel::cell(int row, int column) const {
    const auto& [proposal, of, employers] = at(row);
    switch (column) {
        case Of:
            return {of};
        case Employers:
            return {employers};
        case Units:
            return countCell(static_cast<qint64>(proposal.employers.size()));
        case Members:
            return countCell(proposal.members);
        case FullMembers:
            return countCell(proposal.fullMembers);
        default:
            return proposal.reachesThreshold
                       ? Cell{tr("够条件"), 0, Dot::Good}
                       : Cell{tr("正式党员不足 %1 名").arg(shippedFormationRule().soleFullMembers.number), 1,
                              Dot::Warning};
    }
}

CoverageModel::CoverageModel(QObject* parent)
    : RowsModel<CoverageRow>({{tr("街道、镇"), 140, false, true, 100},
                              {tr("行业"), 120, false, false, 90},
                              {tr("企业（家）"), 110, true, false, 90},
                              {tr("组织覆盖（家）"), 130, true, false, 110},
                              {tr("组织覆盖率"), 120, true, false, 100},
                              {tr("工作覆盖（家）"), 130, true, false, 110},
                              {tr("工作覆盖率"), 120, true, false, 100}},
                             parent) {}

Cell CoverageModel::cell(int row, int column) const {
    const CoverageRow& line = at(row);
    switch (column) {
        case Street:
            return {line.street};
        case Industry:
            return {line.industry};
        case Employers:
            return countCell(line.rate.employers);
        case Organised:
            return countCell(line.rate.byOrganisation);
        case OrganisedRate:
            return rateCell(line.rate.organisationPercent());
        case Worked:
            return countCell(line.rate.byWork);
        default:
            return rateCell(line.rate.workPercent());
    }
}

}  // namespace nuanxin::ui
