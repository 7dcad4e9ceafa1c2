// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/column_mapping.h"

#include <QCryptographicHash>
#include <QSet>
#include <algorithm>

#include "core/exchange/cell_reading.h"
#include "core/text/characters.h"
#include "core/text/date.h"
#include "core/text/name.h"
#include "core/text/phone.h"

namespace nuanxin {

namespace {

constexpr int kRowsLookedAt = 200;
constexpr int kLeastCells = 3;  // two alike may be chance

std::vector<const Cell*> cellsOf(const Sheet& sheet, int belowRow, int column) {
    std::vector<const Cell*> cells;
    for (const SheetRow& row : sheet.rows) {
        const Cell* cell = row.number > belowRow ? row.find(column) : nullptr;
        if (cell != nullptr && cell->kind != CellKind::Error) {
            cells.push_back(cell);
        }
        if (cells.size() == kRowsLookedAt) {
            break;
        }
    }
    return cells;
}

bool isIdentity(const Cell& cell, bool date1904) {
    const text::IdentityNumber number = readIdentity(cell, date1904, {});
    return number.problems.contains(text::Problem::IdentityDamaged) ||
           (number.usable() && number.value.size() == 18);
}

bool isMobile(const Cell& cell, bool date1904) {
    const QString shown = shownText(cell, date1904);
    return text::codePointCount(shown) <= 25 && text::parsePhone(shown).kind == text::PhoneKind::Mobile;
}

bool isSex(const Cell& cell, bool date1904) {
    const QString plain = text::plainCell(shownText(cell, date1904));
    return plain == u"男" || plain == u"女";
}

// Two to four Chinese characters, or a name with a dot.
bool isName(const Cell& cell, bool) {
    const QString name = cell.kind == CellKind::Text ? text::cleanName(cell.text).name : QString();
    const auto points = name.toUcs4();
    const bool han =
        std::all_of(points.begin(), points.end(), [](char32_t c) { return text::isHan(c) || c == 0xB7; });
    return han && points.size() >= 2 && (points.size() <= 4 || name.contains(u'·'));
}

bool isGrownUpBirth(const Cell& cell, bool date1904) {
    const bool serial = cell.kind == CellKind::Date;
    const auto date =
        serial ? text::fromExcelSerial(cell.number, date1904) : text::parseDate(shownText(cell, date1904));
    return date.precision == text::DatePrecision::Day && date.date.year() <= QDate::currentDate().year() - 16;
}

struct Content {
    const char* field;
    bool (*fits)(const Cell&, bool date1904);
    int percent;           // of the cells that must fit
    int differing;         // percent that must differ from each other
    bool onlyWithoutHead;  // too weak a sign where a head says something unknown
};

// Numbers speak for themselves; words are a sign only where no head says otherwise.
constexpr Content kContents[] = {{"identity_number", isIdentity, 60, 50, false},
                                 {"phone", isMobile, 60, 50, false},
                                 {"birth_date", isGrownUpBirth, 90, 50, true},
                                 {"sex", isSex, 90, 0, true},
                                 {"name", isName, 80, 70, true}};

bool contentFits(const std::vector<const Cell*>& cells, const Content& content, bool date1904) {
    const auto fitting = std::count_if(cells.begin(), cells.end(),
                                       [&](const Cell* cell) { return content.fits(*cell, date1904); });
    QSet<QString> values;
    for (const Cell* cell : cells) {
        values.insert(shownText(*cell, date1904));
    }
    const auto total = static_cast<qsizetype>(cells.size());
    return total >= kLeastCells && fitting * 100 >= total * content.percent &&
           values.size() * 100 >= total * content.differing;
}

void addHeadlessColumns(std::vector<ColumnMapping>& columns, const Sheet& sheet, const SheetHead& head) {
    QSet<int> known;
    for (const ColumnMapping& column : columns) {
        known.insert(column.column);
    }
    QSet<int> more;
    for (const SheetRow& row : sheet.rows) {
        for (const Cell& cell : row.cells) {
            if (row.number > head.lastRow && !known.contains(cell.column)) {
                more.insert(cell.column);
            }
        }
    }
    for (const int column : more) {
        // As a spreadsheet names it: A, B, … AA
        QString letters;
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.prepend(QChar(u'A' + rest % 26));
        }
        columns.push_back({column, letters, -1, ColumnMapping::How::NotMapped});
    }
    std::sort(columns.begin(), columns.end(),
              [](const ColumnMapping& a, const ColumnMapping& b) { return a.column < b.column; });
}

class Mapper {
public:
    Mapper(const ImportDescription& description, std::vector<ColumnMapping>& columns)
        : m_description(description), m_columns(columns) {}

    void choose(const ColumnChoices& choices, ColumnMapping::How how) {
        for (ColumnMapping& column : m_columns) {
            const auto chosen = choices.constFind(column.label);
            if (chosen == choices.constEnd() || column.how != ColumnMapping::How::NotMapped) {
                continue;
            }
            column.how = how;
            give(column, m_description.indexOf(*chosen), how);
        }
    }

    void give(ColumnMapping& column, int field, ColumnMapping::How how) {
        if (field >= 0 && !m_taken.contains(field)) {
            m_taken.insert(field);
            column.field = field;
            column.how = how;
        }
    }

    // The clearest head first; among equals the leftmost.
    void byHead(const QHash<int, HeadMeaning>& meanings) {
        std::vector<ColumnMapping*> clearest;
        for (ColumnMapping& column : m_columns) {
            clearest.push_back(&column);
        }
        std::stable_sort(clearest.begin(), clearest.end(), [&](const auto* a, const auto* b) {
            return meanings.value(a->column).certainty > meanings.value(b->column).certainty;
        });
        for (ColumnMapping* column : clearest) {
            const HeadMeaning meaning = meanings.value(column->column);
            if (column->how == ColumnMapping::How::NotMapped && meaning.kind == HeadMeaning::Kind::Field) {
                give(*column, m_description.indexOf(meaning.field), ColumnMapping::How::ByHead);
            }
        }
    }

    void byContent(const Sheet& sheet, const SheetHead& head, const QHash<int, HeadMeaning>& meanings) {
        for (const Content& content : kContents) {
            const int field = m_description.indexOf(QLatin1String(content.field));
            for (ColumnMapping& column : m_columns) {
                const bool open = column.how == ColumnMapping::How::NotMapped && field >= 0 &&
                                  !m_taken.contains(field) &&
                                  meanings.value(column.column).kind == HeadMeaning::Kind::Unknown &&
                                  (!content.onlyWithoutHead || !head.found());
                if (open &&
                    contentFits(cellsOf(sheet, head.lastRow, column.column), content, sheet.date1904)) {
                    give(column, field, ColumnMapping::How::ByContent);
                }
            }
        }
    }

private:
    const ImportDescription& m_description;
    std::vector<ColumnMapping>& m_columns;
    QSet<int> m_taken;
};

}  // namespace

QString headFingerprint(const SheetHead& head) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const HeadColumn& column : head.columns) {
        hash.addData((headKey(column.above) + u'/' + headKey(column.head) + u'\n').toUtf8());
    }
    return head.found() ? QString::fromLatin1(hash.result().toHex()) : QString();
}

std::vector<ColumnMapping> mapColumns(const ImportDescription& description, const Sheet& sheet,
                                      const SheetHead& head, const ColumnChoices& remembered,
                                      const ColumnChoices& chosen) {
    std::vector<ColumnMapping> columns;
    QHash<int, HeadMeaning> meanings;
    for (const HeadColumn& column : head.columns) {
        columns.push_back({column.column, column.label, -1, ColumnMapping::How::NotMapped});
        meanings.insert(column.column, description.heads.meaningOf(column.head, column.above));
    }
    addHeadlessColumns(columns, sheet, head);
    Mapper mapper(description, columns);
    mapper.choose(chosen, ColumnMapping::How::ByUser);
    mapper.choose(remembered, ColumnMapping::How::Remembered);
    mapper.byHead(meanings);
    mapper.byContent(sheet, head, meanings);
    return columns;
}

}  // namespace nuanxin
