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
    bool besideNumber;     // or without a number or a phone beside it
};

// Numbers speak for themselves; words are a sign only where no head says otherwise.
constexpr Content kContents[] = {{"identity_number", isIdentity, 60, 50, false, false},
                                 {"phone", isMobile, 60, 50, false, false},
                                 {"birth_date", isGrownUpBirth, 90, 50, true, false},
                                 {"sex", isSex, 90, 0, true, false},
                                 {"name", isName, 80, 70, true, false},
                                 {"name", isName, 80, 0, true, true}};

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

    // The clearest head first; of two 联系方式 the one behind 姓名 and not the one behind 企业负责人; else
    // the leftmost.
    void byHead(const QHash<int, HeadMeaning>& meanings) {
        std::vector<ColumnMapping*> clearest;
        for (ColumnMapping& column : m_columns) {
            clearest.push_back(&column);
        }
        const int name = nameColumn(meanings);
        const auto rank = [&](const ColumnMapping* column) {
            return std::tuple(-meanings.value(column->column).certainty, followsOthers(*column, meanings),
                              column->column < name);
        };
        std::stable_sort(clearest.begin(), clearest.end(),
                         [&](const auto* a, const auto* b) { return rank(a) < rank(b); });
        for (ColumnMapping* column : clearest) {
            const HeadMeaning meaning = meanings.value(column->column);
            const bool ofOthers = column->column < name && followsOthers(*column, meanings);
            if (column->how == ColumnMapping::How::NotMapped && meaning.kind == HeadMeaning::Kind::Field &&
                !ofOthers) {
                give(*column, m_description.indexOf(meaning.field), ColumnMapping::How::ByHead);
            }
        }
    }

    void byContent(const Sheet& sheet, const SheetHead& head, const QHash<int, HeadMeaning>& meanings) {
        const QSet<int> numbers{m_description.indexOf(QStringLiteral("identity_number")),
                                m_description.indexOf(QStringLiteral("phone"))};
        for (const Content& content : kContents) {
            const int field = m_description.indexOf(QLatin1String(content.field));
            for (ColumnMapping& column : m_columns) {
                const bool open = column.how == ColumnMapping::How::NotMapped && field >= 0 &&
                                  !m_taken.contains(field) &&
                                  meanings.value(column.column).kind == HeadMeaning::Kind::Unknown &&
                                  (!content.onlyWithoutHead || !head.found() || head.guessed) &&
                                  (!content.besideNumber || m_taken.intersects(numbers));
                if (open &&
                    contentFits(cellsOf(sheet, head.lastRow, column.column), content, sheet.date1904)) {
                    give(column, field, ColumnMapping::How::ByContent);
                }
            }
        }
    }

private:
    // -1: no head says who the rows are about.
    int nameColumn(const QHash<int, HeadMeaning>& meanings) const {
        const auto found = std::find_if(m_columns.begin(), m_columns.end(), [&](const ColumnMapping& column) {
            const HeadMeaning meaning = meanings.value(column.column);
            return meaning.kind == HeadMeaning::Kind::Field && m_description.indexOf(meaning.field) == 0;
        });
        return found == m_columns.end() ? -1 : found->column;
    }

    // A phone or a document behind 站长 may be that person's.
    bool followsOthers(const ColumnMapping& column, const QHash<int, HeadMeaning>& meanings) const {
        const int field = m_description.indexOf(meanings.value(column.column).field);
        if (field < 0 || !meanings.value(column.column - 1).ofOthers) {
            return false;
        }
        const FieldKind kind = m_description.fields[static_cast<size_t>(field)].kind;
        return kind == FieldKind::Phone || kind == FieldKind::Identity;
    }

    const ImportDescription& m_description;
    std::vector<ColumnMapping>& m_columns;
    QSet<int> m_taken;
};

}  // namespace

SheetHead headOf(const ImportDescription& description, const Sheet& sheet) {
    const SheetHead head = findSheetHead(sheet, description.heads);
    if (head.found()) {
        return head;
    }
    std::vector<int> numbers;
    for (const ColumnMapping& column : mapColumns(description, sheet, head)) {
        const auto field = static_cast<size_t>(column.field);
        if (column.field >= 0 && (description.fields[field].kind == FieldKind::Identity ||
                                  description.fields[field].kind == FieldKind::Phone)) {
            numbers.push_back(column.column);
        }
    }
    return headOverNumbers(sheet, numbers, description.heads);
}

bool mapsRequired(const ImportDescription& description, const std::vector<ColumnMapping>& columns) {
    for (size_t field = 0; field < description.fields.size(); ++field) {
        const bool mapped = std::any_of(columns.begin(), columns.end(), [field](const ColumnMapping& column) {
            return column.field == static_cast<int>(field);
        });
        if (description.fields[field].required && !mapped) {
            return false;
        }
    }
    return true;
}

const ImportDescription* likelierDescription(const ImportDescription& asked, const Sheet& sheet,
                                             const std::vector<ColumnMapping>& columns) {
    constexpr auto kLeastColumns = 3, kClearly = 3;  // more columns, where both would do
    const auto mapped = [](const std::vector<ColumnMapping>& all) {
        return std::count_if(all.begin(), all.end(), [](const ColumnMapping& one) { return one.field >= 0; });
    };
    const auto wanted = mapped(columns) + (mapsRequired(asked, columns) ? kClearly : 0);
    const ImportDescription* best = nullptr;
    auto most = std::max<std::ptrdiff_t>(wanted, kLeastColumns);
    for (const ImportDescription& other : importDescriptions()) {
        const SheetHead head = &other == &asked ? SheetHead() : findSheetHead(sheet, other.heads);
        const auto theirs = head.found() ? mapColumns(other, sheet, head) : std::vector<ColumnMapping>();
        if (mapsRequired(other, theirs) && mapped(theirs) >= most) {
            best = &other;
            most = mapped(theirs) + 1;
        }
    }
    return best;
}

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
        columns.push_back({column.column, column.label, -1, ColumnMapping::How::NotMapped, column.written});
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
