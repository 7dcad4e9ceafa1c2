// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workplace_export.h"

#include <QCoreApplication>
#include <QHash>

#include "core/census/employer_store.h"
#include "core/census/place_store.h"
#include "core/census/site_store.h"
#include "core/text/code_table.h"

namespace nuanxin {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(WorkplaceExport)
};

TableValue textOf(const QString& text) {
    return text.isEmpty() ? TableValue() : TableValue(text);
}

// 约60 stays what was declared; a plain number can be summed.
TableValue figureOf(const std::optional<text::Quantity>& figure) {
    if (!figure) {
        return {};
    }
    return figure->qualifier == text::Qualifier::Exact ? TableValue(static_cast<double>(figure->value))
                                                       : TableValue(text::toText(*figure));
}

TableValue yesNo(const std::optional<bool>& answer) {
    return answer ? TableValue(*answer ? Words::tr("是") : Words::tr("否")) : TableValue();
}

// A date of a month or a year stays the text it is.
TableValue dateOf(const QString& iso) {
    const QDate date = QDate::fromString(iso, Qt::ISODate);
    return date.isValid() ? TableValue(date) : textOf(iso);
}

QHash<PlaceId, QString> placeNames(Ledger& ledger) {
    QHash<PlaceId, QString> names;
    for (const Place& place : PlaceStore(ledger).list()) {
        names.insert(place.id, place.name);
    }
    return names;
}

template <class Counts, class Key>
TableValue countOf(const Counts& counts, Key key) {
    const auto found = counts.find(key);
    return static_cast<double>(found == counts.end() ? 0 : found->second);
}

}  // namespace

qint64 exportEmployers(Ledger& ledger, const ExportTerms& terms, const std::vector<Employer>& employers) {
    const std::vector<TableColumn> columns{{Words::tr("企业名称")},
                                           {Words::tr("企业类别")},
                                           {Words::tr("统一社会信用代码")},
                                           {Words::tr("行业主管部门")},
                                           {Words::tr("所在区划")},
                                           {Words::tr("负责人是党员")},
                                           {Words::tr("党建写入章程")},
                                           {Words::tr("写入章程日期"), ColumnKind::Date},
                                           {Words::tr("申报人数"), ColumnKind::Number},
                                           {Words::tr("在册从业人员"), ColumnKind::Number},
                                           {Words::tr("停办日期"), ColumnKind::Date},
                                           {Words::tr("备注")}};
    return exportTable(ledger, terms, Words::tr("企业"), columns, [&](TableWriter& writer) {
        const auto places = placeNames(ledger);
        const auto onRoll = EmployerStore(ledger).workers();
        for (const Employer& each : employers) {
            writer.addRow({textOf(each.name),
                           textOf(text::codeTable(text::Table::EmployerKind).shortName(each.kind)),
                           textOf(each.creditCode), textOf(each.authority), textOf(places.value(each.place)),
                           yesNo(each.ownerIsMember), yesNo(each.charterWork), dateOf(each.charterOn),
                           figureOf(each.headcount), countOf(onRoll, each.id), dateOf(each.closedOn),
                           textOf(each.note)});
        }
        return static_cast<qint64>(employers.size());
    });
}

qint64 exportSites(Ledger& ledger, const ExportTerms& terms, const std::vector<Site>& sites) {
    const std::vector<TableColumn> columns{{Words::tr("网点名称")},
                                           {Words::tr("企业名称")},
                                           {Words::tr("网点所在区划")},
                                           {Words::tr("网点地址")},
                                           {Words::tr("网点联系人")},
                                           {Words::tr("网点电话")},
                                           {Words::tr("网点申报人数"), ColumnKind::Number},
                                           {Words::tr("在册从业人员"), ColumnKind::Number},
                                           {Words::tr("停办日期"), ColumnKind::Date},
                                           {Words::tr("备注")}};
    return exportTable(ledger, terms, Words::tr("网点"), columns, [&](TableWriter& writer) {
        const SiteStore store(ledger);
        const auto places = placeNames(ledger);
        const auto onRoll = store.workers();
        QHash<EmployerId, QString> employers;
        for (const Employer& employer : EmployerStore(ledger).list()) {
            employers.insert(employer.id, employer.name);
        }
        for (const Site& each : sites) {
            writer.addRow({textOf(each.name), textOf(employers.value(each.employer)),
                           textOf(places.value(each.place)), textOf(each.address), textOf(each.contact),
                           textOf(terms.unmasked ? store.plainPhone(each.id) : each.phoneMasked),
                           figureOf(each.headcount), countOf(onRoll, each.id), dateOf(each.closedOn),
                           textOf(each.note)});
        }
        return static_cast<qint64>(sites.size());
    });
}

}  // namespace nuanxin
