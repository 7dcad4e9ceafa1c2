// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet_rows.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>

#include "core/exchange/cell_reading.h"
#include "core/exchange/name_reading.h"
#include "core/exchange/row_parts.h"
#include "core/text/characters.h"

namespace nuanxin {

namespace {

constexpr qsizetype kLongText = 20;  // a note, not a name
constexpr qsizetype kTextsLookedAt = 4;
constexpr qsizetype kMostRemembered = 5000;

bool isTotal(const QString& text) {
    static const QRegularExpression words(QStringLiteral(
        "^(本页|累计|全部|总共|以上)?(合计|小计|总计|共计|总数|总人数|合 *计|小 *计|总 *计)[:：]?"));
    return words.match(text).hasMatch();
}

// 填表人：　审核人：　填表日期：2026年9月30日
bool isSignature(const QString& text) {
    static const QRegularExpression words(QStringLiteral(
        "^(填表|制表|填报|审核|复核|经办|负责|核对|联系|单位负责|主管|分管|站点|签字|盖章|报送|采集)"
        "(人|员|单位|领导|日期|时间|电话|负责人)?(（[^）]*）)?\\s*[:：]|^(日期|时间)\\s*[:：]"));
    return words.match(text).hasMatch();
}

bool isNote(const QString& text) {
    static const QRegularExpression words(
        QStringLiteral("^(备注|注|说明|填表说明|填报说明|注意|温馨提示)\\s*\\d*\\s*[:：]|^※"));
    return words.match(text).hasMatch();
}

struct RowWords {
    Q_DECLARE_TR_FUNCTIONS(RowReader)
};

class RowSorter {
public:
    RowSorter(const ImportDescription& description, const Sheet& sheet, const SheetHead& head,
              const std::vector<ColumnMapping>& columns)
        : m_sheet(sheet), m_head(head), m_heads(description.heads), m_merged(sheet) {
        for (const SheetRow& row : sheet.rows) {
            const QStringList texts = row.number < head.firstRow ? firstTexts(row) : QStringList();
            m_titles += texts.size() == 1 ? QSet<QString>{texts.front()} : QSet<QString>();
            if (row.number >= head.firstRow) {
                break;
            }
        }
        for (const ColumnMapping& column : columns) {
            if (column.field < 0) {
                continue;
            }
            m_mapped.push_back(column.column);
            const FieldKind kind = description.fields[static_cast<size_t>(column.field)].kind;
            if (description.fields[static_cast<size_t>(column.field)].required ||
                kind == FieldKind::Identity || kind == FieldKind::Phone) {
                m_telling.push_back(column.column);
            }
        }
    }

    bool isData(const SheetRow& row) const {
        if (row.number <= m_head.lastRow || says(row, m_mapped) == 0 || repeatsHead(row) ||
            saysOnlyHeads(row)) {
            return false;
        }
        const int telling = says(row, m_telling);
        // A person may be called anything, but not without document and phone in a row that begins with 合计.
        if (telling > 1 && std::count_if(row.cells.begin(), row.cells.end(), isFilled) > 3) {
            return true;
        }
        const QStringList texts = firstTexts(row);
        if (texts.size() == 1 && m_titles.contains(texts.front())) {
            return false;  // the title, once more on a later page
        }
        const auto amongFirst = [&texts](qsizetype count, bool (*fits)(const QString&)) {
            return std::any_of(texts.begin(), texts.begin() + std::min(texts.size(), count), fits);
        };
        const bool closing = amongFirst(2, isSignature) || amongFirst(1, isNote);
        const bool total = amongFirst(3, isTotal);
        if (closing || total) {
            return false;
        }
        return telling > 0 ? !isSectionTitle(row, texts) : says(row, m_mapped) >= 2;
    }

private:
    // Cells over several rows hold for a row, but do not make one.
    static int says(const SheetRow& row, const std::vector<int>& columns) {
        return static_cast<int>(std::count_if(columns.begin(), columns.end(), [&](int column) {
            const Cell* cell = row.find(column);
            return cell != nullptr && !isBlank(*cell);
        }));
    }

    static bool isBlank(const Cell& cell) {
        return cell.kind == CellKind::Text &&
               std::all_of(cell.text.begin(), cell.text.end(), [](QChar c) { return c.isSpace(); });
    }

    static bool isFilled(const Cell& cell) { return !isBlank(cell); }

    // What stands in the first cells: enough to know a row that is about nobody, and cheap for one that is
    // not.
    QStringList firstTexts(const SheetRow& row) const {
        QStringList texts;
        for (const Cell& cell : row.cells) {
            if (!isBlank(cell) && texts.size() < kTextsLookedAt) {
                texts << text::plainCell(shownText(cell, m_sheet.date1904));
            }
        }
        return texts;
    }

    static bool saysHead(const QString& text, const HeadColumn& column) {
        const auto is = [&column](const QString& plain) {
            return !plain.isEmpty() && (plain == column.head || plain == column.above);
        };
        return is(text) || (std::any_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); }) &&
                            is(text.simplified()));
    }

    // On a later page the head is a copy of the first one, to the letter.
    bool repeatsHead(const SheetRow& row) const {
        int same = 0;
        for (const HeadColumn& column : m_head.columns) {
            const Cell* cell = row.find(column.column);
            if (cell != nullptr && cell->kind == CellKind::Text) {
                same += saysHead(cell->text, column) ? 1 : 0;
            }
        }
        return same >= 2 && same * 2 > static_cast<int>(row.cells.size());
    }

    // 姓名, or 电话 where a name should stand: another table's head.
    bool saysOnlyHeads(const SheetRow& row) const {
        return std::all_of(m_mapped.begin(), m_mapped.end(), [&](int column) {
            const Cell* cell = row.find(column);
            return cell == nullptr || isBlank(*cell) ||
                   (cell->kind == CellKind::Text && m_heads.knows(cell->text.simplified()));
        });
    }

    // 一、月兔广场站, merged over the table or alone in its row
    bool isSectionTitle(const SheetRow& row, const QStringList& texts) const {
        if (texts.size() != 1 || m_mapped.size() < 3) {
            return false;
        }
        for (const Cell& cell : row.cells) {
            if (const MergedRange* range = m_merged.across(row.number, cell.column);
                range != nullptr && range->lastColumn - range->firstColumn >= 2) {
                return true;
            }
        }
        static const QRegularExpression numbered(QStringLiteral("^[（(]?[一二三四五六七八九十]+[、．.)）]"));
        return numbered.match(texts.front()).hasMatch() || texts.front().size() > kLongText;
    }

    const Sheet& m_sheet;
    const SheetHead& m_head;
    const HeadWords& m_heads;
    MergedCells m_merged;
    QSet<QString> m_titles;
    std::vector<int> m_mapped, m_telling;
};

}  // namespace

std::vector<const SheetRow*> dataRows(const ImportDescription& description, const Sheet& sheet,
                                      const SheetHead& head, const std::vector<ColumnMapping>& columns) {
    const RowSorter sorter(description, sheet, head, columns);
    std::vector<const SheetRow*> rows;
    for (const SheetRow& row : sheet.rows) {
        if (sorter.isData(row)) {
            rows.push_back(&row);
        }
    }
    return rows;
}

// The words of a code table and dates recur in every row.
CellReading RowReader::readOnce(int index, const ImportField& field, const Cell& cell,
                                const QString& documentKind) const {
    const bool recurs = cell.kind == CellKind::Text && field.kind != FieldKind::Name && !field.isSealed();
    if (!recurs) {
        return readCell(field, cell, m_sheet.date1904, m_thisYear, documentKind);
    }
    QHash<QString, CellReading>& known = m_known[index];
    const auto found = known.constFind(cell.text);
    if (found != known.constEnd()) {
        return *found;
    }
    const CellReading reading = readCell(field, cell, m_sheet.date1904, m_thisYear, documentKind);
    if (known.size() < kMostRemembered) {
        known.insert(cell.text, reading);
    }
    return reading;
}

// What 同上 stands for: the nearest cell above that says something else. The one before is kept in mind, for
// a column may say 同上 all the way down.
const Cell* RowReader::cellAbove(const SheetRow& row, int column) const {
    const auto known = m_above.constFind(column);
    const Cell* found = nullptr;
    for (auto i = std::lower_bound(m_sheet.rows.begin(), m_sheet.rows.end(), row.number,
                                   [](const SheetRow&one, int number) { return one.number < number; });
         found == nullptr && i != m_sheet.rows.begin() && (--i)->number >= m_firstRow;) {
        if (known != m_above.constEnd() && known->first == i->number) {
            found = known->second;
            break;
        }
        const Cell* cell = m_merged.find(*i, column);
        const bool says = cell != nullptr && !saysDitto(text::plainCell(shownText(*cell, m_sheet.date1904)));
        found = says ? cell : nullptr;
    }
    m_above.insert(column, {row.number, found});
    return found;
}

ReadRow RowReader::read(const SheetRow& row) const {
    ReadRow read;
    read.number = row.number;
    read.values.resize(m_description.fields.size());
    const int kindField = m_description.indexOf(QStringLiteral("document_kind"));
    QStringList asides;
    const auto take = [&](const ColumnMapping& column) {
        const Cell* cell = column.field < 0 ? nullptr : m_merged.find(row, column.column);
        if (cell == nullptr) {
            return;
        }
        const ImportField& field = m_description.fields[static_cast<size_t>(column.field)];
        const QString documentKind = kindField < 0 ? QString() : read.values[static_cast<size_t>(kindField)];
        CellReading reading = readOnce(column.field, field, *cell, documentKind);
        if (const Cell* above = reading.ditto ? cellAbove(row, column.column) : nullptr) {
            reading = readOnce(column.field, field, *above, documentKind);
            read.remarks << RowWords::tr("“%1”照上面的“%2”填写。")
                                .arg(shownText(*cell, m_sheet.date1904), shownText(*above, m_sheet.date1904));
        }
        read.values[static_cast<size_t>(column.field)] = reading.value;
        if (!reading.problem.isEmpty()) {
            read.problems.push_back({column.field, column.column, reading.problem, reading.says,
                                     shownText(*cell, m_sheet.date1904)});
        }
        if (!reading.remark.isEmpty()) {
            read.remarks << reading.remark;
        }
        asides << reading.asides;
        read.toVerify = read.toVerify || reading.toVerify;
    };
    // The kind of a document decides how its number is read, wherever its column stands.
    for (const bool kindFirst : {true, false}) {
        for (const ColumnMapping& column : m_columns) {
            if ((column.field == kindField) == kindFirst) {
                take(column);
            }
        }
    }
    placeAsides(m_description, asides, read);
    giveToPart(read.values);
    for (const QString& value : read.values) {
        read.said.push_back(!value.isEmpty());
    }
    for (const Finding& finding : m_target.complete(read.values)) {
        note(row, finding, read);
    }
    for (const CellProblem& problem : read.problems) {
        const bool isUnread = read.values[static_cast<size_t>(problem.field)].isEmpty();
        if (isUnread && m_target.noteField() >= 0) {
            const ImportField& field = m_description.fields[static_cast<size_t>(problem.field)];
            QString& note = read.values[static_cast<size_t>(m_target.noteField())];
            const QString told =
                field.required ? QString() : keepInNote(field, problem.code, problem.original, note);
            read.remarks += told.isEmpty() ? QStringList() : QStringList(told);
        }
    }
    return read;
}

void RowReader::giveToPart(ImportRecord& values) const {
    if (m_description.part < 0 || values[static_cast<size_t>(m_description.part)].isEmpty()) {
        return;
    }
    for (size_t i = 0; i < m_description.fields.size(); ++i) {
        const int part = m_description.fields[i].ofPart;
        const bool hasOwn = std::any_of(m_columns.begin(), m_columns.end(),
                                        [part](const ColumnMapping& column) { return column.field == part; });
        if (part >= 0 && !hasOwn) {
            std::swap(values[static_cast<size_t>(part)], values[i]);
        }
    }
}

// A finding stands at the column its field was read from, beside what stands there.
void RowReader::note(const SheetRow& row, const Finding& finding, ReadRow& read) const {
    if (finding.code.isEmpty()) {
        read.remarks << finding.says;
        return;
    }
    CellProblem problem{finding.field, -1, finding.code, finding.says, finding.original};
    for (const ColumnMapping& column : m_columns) {
        const Cell* cell = column.field == finding.field ? m_merged.find(row, column.column) : nullptr;
        if (cell != nullptr) {
            problem.column = column.column;
            problem.original = shownText(*cell, m_sheet.date1904);
        }
    }
    read.problems.push_back(std::move(problem));
}

}  // namespace nuanxin
