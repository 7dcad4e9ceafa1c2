// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/formation_report.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <algorithm>

#include "core/census/place_store.h"
#include "core/report/return_report.h"
#include "core/text/code_table.h"
#include "core/text/sentences.h"
#include "core/text/sort_key.h"

namespace nuanxin::report {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(FormationReport)
};

QHash<PlaceId, QString> placeNames(Ledger& ledger) {
    QHash<PlaceId, QString> names;
    for (const Place& place : PlaceStore(ledger).list()) {
        names.insert(place.id, place.name);
    }
    return names;
}

// Full members first, by pinyin.
QString namesOf(const FormationFacts& facts) {
    std::vector<CountedMember> members = facts.members;
    std::ranges::sort(members, {}, [](const CountedMember& member) {
        return std::pair(member.status != MemberStatus::Full, text::pinyinPlace(member.name));
    });
    QStringList names;
    for (const CountedMember& member : members) {
        if (member.status != MemberStatus::None) {
            names << (member.status == MemberStatus::Probationary ? Words::tr("%1（预备）").arg(member.name)
                                                                  : member.name);
        }
    }
    return names.join(Words::tr("、"));
}

// The first of its sentences says the counts, which have columns of their own.
QString remarkOf(const FormationFacts& facts) {
    return text::together(formationSentences(facts, shippedFormationRule()).mid(1));
}

std::vector<Cell> rowOf(const FormationRow& row, qint64 number, const QHash<PlaceId, QString>& places) {
    const FormationFacts& facts = row.facts;
    return {number,
            facts.name,
            places.value(facts.area),
            text::codeTable(text::Table::EmployerKind).name(facts.industry),
            static_cast<qint64>(facts.sites),
            static_cast<qint64>(row.verdict.members),
            static_cast<qint64>(row.verdict.fullMembers),
            formationName(row.verdict.verdict),
            row.existing.join(Words::tr("、")),
            namesOf(facts),
            remarkOf(facts)};
}

// Who lacks something is told in a column of its own only where others stand between.
Table tableOf(const std::vector<FormationRow>& rows, const QHash<PlaceId, QString>& places,
              VerdictScope scope) {
    Table table;
    table.columns = {{Words::tr("序号"), 9.6, Kind::Number},
                     {Words::tr("企业"), 29},
                     {Words::tr("所在街道、镇"), 17},
                     {Words::tr("领域"), 13.4},
                     {Words::tr("网点（个）"), 13.4, Kind::Number},
                     {Words::tr("党员（人）"), 13.4, Kind::Number},
                     {Words::tr("正式党员（人）"), 13.4, Kind::Number},
                     {Words::tr("应建"), 17},
                     {Words::tr("现有"), 25},
                     {Words::tr("党员姓名"), 28},
                     {Words::tr("说明"), 36}};
    for (const FormationRow& row : rows) {
        table.rows.push_back(rowOf(row, static_cast<qint64>(table.rows.size()) + 1, places));
    }
    if (scope == VerdictScope::All) {
        table.columns.push_back({Words::tr("应建未建"), 9.8});
        for (size_t i = 0; i < rows.size(); ++i) {
            table.rows[i].push_back(rows[i].verdict.isGap ? Words::tr("是") : Words::tr("否"));
        }
    }
    return table;
}

QString percent(const std::optional<double>& value) {
    return value ? QLocale(QLocale::Chinese).toString(*value, 'f', 1) + u'%' : Words::tr("无");
}

QString summaryOf(const std::vector<FormationRow>& rows) {
    const CoverageRate rate = coverageOf(factsOf(rows));
    const auto gaps = [&](Formation formation) {
        return std::ranges::count_if(rows, [&](const FormationRow& row) {
            return row.verdict.isGap && row.verdict.verdict == formation;
        });
    };
    return text::together(
        {Words::tr("在办企业共 %1 家。应建未建的 %2 家：应单独成立党支部的 %3 家，应成立联合党支部的 %4 "
                   "家，应选派党建指导员的 %5 家。")
             .arg(rows.size())
             .arg(std::ranges::count_if(rows, [](const FormationRow& row) { return row.verdict.isGap; }))
             .arg(gaps(Formation::SoleBranch))
             .arg(gaps(Formation::JointBranch))
             .arg(gaps(Formation::Instructor)),
         Words::tr("党的组织覆盖率 %1，党的工作覆盖率 %2。")
             .arg(percent(rate.organisationPercent()), percent(rate.workPercent())),
         Words::tr("党员按在岗从业人员的政治面貌计算，不论组织关系在哪里；有 %1 名以上正式党员的应单独成立"
                   "党支部。")
             .arg(shippedFormationRule().soleFullMembers.number)});
}

}  // namespace

Document formationReport(Ledger& ledger, VerdictScope scope, const QDate& today) {
    std::vector<FormationRow> rows = FormationStore(ledger).rows(today);
    const QString summary = summaryOf(rows);
    if (scope == VerdictScope::Gaps) {
        std::erase_if(rows, [](const FormationRow& row) { return !row.verdict.isGap; });
    }
    const QHash<PlaceId, QString> places = placeNames(ledger);
    std::ranges::stable_sort(rows, {}, [&](const FormationRow& row) {
        return std::tuple(row.verdict.verdict, text::pinyinPlace(places.value(row.facts.area)),
                          text::pinyinPlace(row.facts.name));
    });
    Document document;
    document.title =
        scope == VerdictScope::Gaps ? Words::tr("应建未建党组织企业清单") : Words::tr("企业应建党组织情况表");
    document.office = ledger.office().name;
    document.left = Words::tr("填报单位：%1").arg(document.office);
    document.right = Words::tr("截至%1").arg(chineseDate(today.toString(Qt::ISODate)));
    document.isLandscape = true;
    document.isCompact = true;
    document.blocks.push_back(tableOf(rows, places, scope));
    document.blocks.push_back(Paragraph{summary, true});
    document.blocks.push_back(
        Signatures{{Words::tr("填报人："), Words::tr("审核人："), Words::tr("单位（盖章）：")}});
    return document;
}

}  // namespace nuanxin::report
