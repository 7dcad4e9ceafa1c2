// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet_head.h"

#include <QSet>
#include <algorithm>

#include "core/text/characters.h"

namespace nuanxin {

namespace {

constexpr int kRowsLookedAt = 60;
constexpr int kLeastFields = 2;         // columns understood, for a row to be a head
constexpr int kPlain = 90;              // or one that is understood as clearly as this, among others
constexpr qsizetype kLongestHead = 40;  // longer texts are notes

QString headText(const Cell* cell, bool date1904) {
    const bool isText = cell != nullptr && cell->kind == CellKind::Text;
    return isText
               ? text::withoutInvisible(QString(shownText(*cell, date1904)).replace(u'\n', u' ')).simplified()
               : QString();
}

int columnCount(const Sheet& sheet) {
    int count = 0;
    for (const SheetRow& row : sheet.rows) {
        count = row.cells.empty() ? count : std::max(count, row.cells.back().column + 1);
    }
    return count;
}

struct Rated {
    SheetHead head;
    int score = 0;
};

// The cell of the upper row over a column: its own, or the one merged across.
const Cell* cellOver(const MergedCells& merged, const SheetRow& upper, int column) {
    for (int left = column; left >= 0; --left) {
        const MergedRange* range = merged.across(upper.number, left);
        if (range != nullptr && range->lastColumn >= column) {
            return upper.find(left);
        }
    }
    return merged.find(upper, column);
}

// The lower cell alone where it says enough; 联系方式/手机 where it does not, or stands there twice.
void nameColumns(SheetHead& head, const HeadWords& words) {
    QHash<QString, int> seen;
    for (HeadColumn& column : head.columns) {
        const bool enough =
            column.above.isEmpty() || column.above == column.head ||
            words.meaningOf(column.head).field == words.meaningOf(column.head, column.above).field;
        column.label = column.head.isEmpty() ? column.above
                       : enough              ? column.head
                                             : column.above + u'/' + column.head;
        ++seen[column.label];
    }
    QHash<QString, int> used;
    for (HeadColumn& column : head.columns) {
        if (seen.value(column.label) > 1 && !column.above.isEmpty() && column.above != column.head &&
            !column.head.isEmpty()) {
            column.label = column.above + u'/' + column.head;
        }
        if (const int times = ++used[column.label]; times > 1) {
            column.label += QStringLiteral("（%1）").arg(times);
        }
        const bool oneCell = column.label == column.head || column.label == column.above;
        column.written = oneCell ? column.written : column.label;
    }
}

// Whatever stands beside 姓名 and 手机: this is a head.
bool namesSomebody(const QSet<QString>& fields) {
    static const QSet<QString> telling{QStringLiteral("identity_number"), QStringLiteral("phone"),
                                       QStringLiteral("credit_code")};
    return fields.contains(QStringLiteral("name")) && fields.intersects(telling);
}

Rated rate(const Sheet& sheet, const MergedCells& merged, const SheetRow* upper, const SheetRow& lower,
           int columns, const HeadWords& words) {
    Rated rated;
    QSet<QString> fields, plain;
    int texts = 0, others = 0;
    for (int column = 0; column < columns; ++column) {
        const Cell* cell = lower.find(column);
        const QString head = headText(cell, sheet.date1904);
        const Cell* over = upper != nullptr ? cellOver(merged, *upper, column) : nullptr;
        const QString above = headText(over, sheet.date1904);
        if (head.isEmpty() && above.isEmpty()) {
            others += cell != nullptr ? 1 : 0;
            continue;
        }
        rated.head.columns.push_back({column, {}, head, above, (head.isEmpty() ? over : cell)->text});
        const bool longText = std::max(head.size(), above.size()) > kLongestHead;
        const HeadMeaning meaning = longText ? HeadMeaning() : words.meaningOf(head, above);
        texts += 1;
        if (meaning.kind == HeadMeaning::Kind::Field && !fields.contains(meaning.field)) {
            fields.insert(meaning.field);
            if (meaning.certainty >= kPlain) {
                plain.insert(meaning.field);
            }
            rated.score += meaning.certainty;
        } else if (meaning.kind == HeadMeaning::Kind::NotTaken) {
            rated.score += 10;
        }
    }
    // A data row may hold a word or two that is also a head (快递员 under 职业); most of it is not.
    const bool mostlyHeads = namesSomebody(plain) || (fields.size() * 3 >= texts && others * 2 <= texts);
    const bool onePlain = rated.score >= kPlain && texts >= kLeastFields && others == 0;
    if ((fields.size() < kLeastFields && !onePlain) || !mostlyHeads) {
        return {};
    }
    rated.head.firstRow = upper != nullptr ? upper->number : lower.number;
    rated.head.lastRow = lower.number;
    return rated;
}

// A title merged over the whole table says nothing about a single column.
bool isTitle(const MergedCells& merged, const SheetRow& row, int columns) {
    if (row.cells.size() != 1) {
        return false;
    }
    const MergedRange* range = merged.across(row.number, row.cells.front().column);
    return range == nullptr || range->lastColumn - range->firstColumn + 1 >= std::max(columns - 1, 2);
}

}  // namespace

MergedCells::MergedCells(const Sheet& sheet) : m_sheet(sheet) {
    for (const MergedRange& range : sheet.merged) {
        if (range.lastRow > range.firstRow) {
            m_tall[range.firstColumn].push_back(range);
        }
        if (range.lastColumn > range.firstColumn) {
            m_wide.insert({range.firstRow, range.firstColumn}, &range);
        }
    }
    for (auto& ranges : m_tall) {
        std::sort(ranges.begin(), ranges.end(),
                  [](const MergedRange& a, const MergedRange& b) { return a.firstRow < b.firstRow; });
    }
}

const Cell* MergedCells::find(const SheetRow& row, int column) const {
    if (const Cell* own = row.find(column)) {
        return own;
    }
    const auto ranges = m_tall.constFind(column);
    if (ranges == m_tall.constEnd()) {
        return nullptr;
    }
    auto after =
        std::upper_bound(ranges->begin(), ranges->end(), row.number,
                         [](int number, const MergedRange& range) { return number < range.firstRow; });
    if (after == ranges->begin() || (--after)->lastRow < row.number) {
        return nullptr;
    }
    const SheetRow* first = m_sheet.find(after->firstRow);
    return first != nullptr ? first->find(column) : nullptr;
}

const MergedRange* MergedCells::across(int row, int column) const {
    return m_wide.value({row, column}, nullptr);
}

SheetHead headOverNumbers(const Sheet& sheet, const std::vector<int>& numberColumns, const HeadWords& words) {
    for (const SheetRow& row : sheet.rows) {
        const auto isWord = [&](int column) {
            const QString text = headText(row.find(column), sheet.date1904);
            return !text.isEmpty() && text.size() <= kLongestHead &&
                   std::none_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
        };
        if (numberColumns.empty() || row.cells.size() < kLeastFields ||
            !std::all_of(numberColumns.begin(), numberColumns.end(), isWord)) {
            const bool begun = std::any_of(numberColumns.begin(), numberColumns.end(),
                                           [&row](int column) { return row.find(column) != nullptr; });
            if (numberColumns.empty() || begun) {
                break;
            }
            continue;
        }
        SheetHead head;
        head.firstRow = head.lastRow = row.number;
        head.guessed = true;
        for (const Cell& cell : row.cells) {
            head.columns.push_back({cell.column, {}, headText(&cell, sheet.date1904), {}, cell.text});
        }
        nameColumns(head, words);
        return head;
    }
    return {};
}

bool liesOnItsSide(const Sheet& sheet, const SheetHead& head, const HeadWords& words) {
    constexpr int kLeastRows = 2;  // below the one that was taken for the head
    const auto isField = [&words](const QString& text) {
        return words.meaningOf(text).kind == HeadMeaning::Kind::Field;
    };
    const auto across = std::count_if(head.columns.begin(), head.columns.end(),
                                      [&](const HeadColumn& column) { return isField(column.head); });
    if (across != 1 || head.firstRow != head.lastRow || !isField(head.columns.front().head)) {
        return false;
    }
    int down = 0, others = 0;
    for (const SheetRow& row : sheet.rows) {
        const Cell* cell = row.number > head.lastRow ? row.find(head.columns.front().column) : nullptr;
        const QString text = cell == nullptr ? QString() : headText(cell, sheet.date1904);
        down += words.knows(text) ? 1 : 0;
        others += cell != nullptr && !words.knows(text) ? 1 : 0;
    }
    return down >= kLeastRows && down > others;
}

SheetHead findSheetHead(const Sheet& sheet, const HeadWords& words) {
    const MergedCells merged(sheet);
    const int columns = columnCount(sheet);
    Rated best;
    const size_t rows = std::min<size_t>(sheet.rows.size(), kRowsLookedAt);
    for (size_t i = 0; i < rows; ++i) {
        const SheetRow& row = sheet.rows[i];
        Rated alone = rate(sheet, merged, nullptr, row, columns, words);
        if (alone.score > best.score) {
            best = std::move(alone);
        }
        const SheetRow* upper =
            i > 0 && sheet.rows[i - 1].number == row.number - 1 ? &sheet.rows[i - 1] : nullptr;
        if (upper != nullptr && !isTitle(merged, *upper, columns)) {
            // Two levels must say more than either row: otherwise the upper row is a head and this one is
            // data.
            Rated both = rate(sheet, merged, upper, row, columns, words);
            const bool lowerIsHead =
                rate(sheet, merged, nullptr, row, columns, words).score > 0 ||
                std::any_of(sheet.merged.begin(), sheet.merged.end(), [&](const MergedRange& range) {
                    return range.firstRow == upper->number &&
                           (range.lastRow == row.number || range.lastColumn > range.firstColumn);
                });
            if (lowerIsHead && both.score > best.score) {
                best = std::move(both);
            }
        }
    }
    nameColumns(best.head, words);
    return best.head;
}

}  // namespace nuanxin
