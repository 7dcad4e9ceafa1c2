// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/branch/dues_sheet.h"

#include <algorithm>
#include <limits>

#include "core/branch/organisation_store.h"
#include "core/text/sort_key.h"
#include "ui/branch/dues_model.h"
#include "ui/branch/name_jump.h"

namespace nuanxin::ui {

namespace {

// Whether a line is listed; the filter of one column may be left out.
class Sieve {
public:
    explicit Sieve(const DuesWish& wish, const QString& without = {}) : m_name(wish.name) {
        const std::vector<Column> columns = DuesModel::tableColumns();
        for (size_t i = 0; i < columns.size(); ++i) {
            const auto known = wish.filters.find(columns[i].key);
            if (known != wish.filters.end() && known->first != without) {
                m_filters.push_back(
                    {static_cast<int>(i), columns[i].filtering == Filtering::Numbers, known->second});
            }
        }
    }
    bool admits(const DuesSheetRow& row) const {
        return (m_name.isEmpty() || row.dues.name.contains(m_name) || readsAs(row.dues.name, m_name)) &&
               std::ranges::all_of(m_filters, [&row](const Each& each) {
                   return meets(DuesModel::cellOf(row, each.column).text, each.isNumber, each.filter);
               });
    }

private:
    struct Each {
        int column;
        bool isNumber;
        ColumnFilter filter;
    };
    const QString m_name;
    std::vector<Each> m_filters;
};

// What a column is sorted by, as a number: sums as they are, words by their place in the order of pinyin.
std::vector<qint64> sortKeys(const DuesSheet& sheet, int column) {
    QHash<QString, QByteArray> words;
    std::vector<Cell> cells;
    for (const DuesSheetRow& row : sheet.rows) {
        cells.push_back(DuesModel::cellOf(row, column));
        if (!cells.back().sort.isValid()) {
            words[cells.back().text];
        }
    }
    std::vector<std::pair<QByteArray, QString>> ordered;
    for (auto word = words.begin(); word != words.end(); ++word) {
        ordered.emplace_back(text::pinyinSortKeyOf(word.key()), word.key());
    }
    std::ranges::sort(ordered);
    QHash<QString, qint64> places;
    for (const auto& [key, word] : ordered) {
        places.insert(word, static_cast<qint64>(places.size()));
    }
    std::vector<qint64> keys;
    for (const Cell& cell : cells) {
        keys.push_back(cell.text.isEmpty()   ? std::numeric_limits<qint64>::min()
                       : cell.sort.isValid() ? cell.sort.toLongLong()
                                             : places.value(cell.text));
    }
    return keys;
}

}  // namespace

DuesSheet::DuesSheet(std::vector<DuesSheetRow> lines) : rows(std::move(lines)) {
    byMember.reserve(static_cast<qsizetype>(rows.size()));
    for (size_t i = 0; i < rows.size(); ++i) {
        byMember.insert(rows[i].dues.member.value(), i);
        sums.add(rows[i].dues.line);
    }
}

const DuesSheetRow* DuesSheet::find(qint64 member) const {
    const auto found = byMember.constFind(member);
    return found == byMember.constEnd() ? nullptr : &rows[*found];
}

SharedDuesSheet readDuesSheet(Ledger& ledger, OrganisationId organisation, const QString& month) {
    QHash<OrganisationId, QString> names;
    for (const Organisation& each : OrganisationStore(ledger).list()) {
        names.insert(each.id, each.name);
    }
    std::vector<DuesSheetRow> rows;
    for (DuesRow& row : DuesStore(ledger).sheet(organisation, month)) {
        if (row.line.state != DuesLine::State::NoMember) {
            const QString name = names.value(row.organisation);
            rows.push_back({std::move(row), name});
        }
    }
    return std::make_shared<const DuesSheet>(std::move(rows));
}

DuesList listDues(const DuesSheet& sheet, const DuesWish& wish) {
    const Sieve sieve(wish);
    DuesList list;
    for (size_t i = 0; i < sheet.rows.size(); ++i) {
        if (sieve.admits(sheet.rows[i])) {
            list.lines.push_back(i);
            list.sums.add(sheet.rows[i].dues.line);
        }
    }
    if (wish.column > DuesModel::Name) {
        const std::vector<qint64> keys = sortKeys(sheet, wish.column);
        const auto keyOf = [&keys](size_t line) { return keys[line]; };
        wish.order == Qt::AscendingOrder ? std::ranges::stable_sort(list.lines, std::less(), keyOf)
                                         : std::ranges::stable_sort(list.lines, std::greater(), keyOf);
    } else if (wish.column == DuesModel::Name && wish.order == Qt::DescendingOrder) {
        std::ranges::reverse(list.lines);
    }
    return list;
}

FilterValues duesValues(const DuesSheet& sheet, const DuesWish& wish, const QString& column) {
    const Sieve sieve(wish, column);
    const std::vector<Column> columns = DuesModel::tableColumns();
    const auto at = static_cast<int>(std::ranges::find(columns, column, &Column::key) - columns.begin());
    QMap<QString, qint64> counts;
    for (const DuesSheetRow& row : sheet.rows) {
        if (sieve.admits(row)) {
            ++counts[DuesModel::cellOf(row, at).text];
        }
    }
    return filterValues(counts);
}

}  // namespace nuanxin::ui
