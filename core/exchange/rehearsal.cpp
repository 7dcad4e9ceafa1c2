// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/rehearsal.h"

#include <QDate>
#include <algorithm>

#include "core/exchange/import_mapping_store.h"
#include "core/exchange/sheet_rows.h"

namespace nuanxin {

namespace {

constexpr int kRowsBetweenLooks = 256;
constexpr int kLeastColumns = 3;

void look(Progress& progress, qint64 done, qint64 total) {
    if (done % kRowsBetweenLooks == 0) {
        progress.advance(done, total);
        if (progress.isCancelled()) {
            throw Error(ErrorKind::Cancelled);
        }
    }
}

void writeText(SheetRow& row, int column, const QString& text) {
    auto at = std::lower_bound(row.cells.begin(), row.cells.end(), column,
                               [](const Cell& cell, int wanted) { return cell.column < wanted; });
    if (at == row.cells.end() || at->column != column) {
        at = row.cells.insert(at, Cell());
    }
    *at = Cell();
    at->column = static_cast<quint16>(column);
    at->kind = CellKind::Text;
    at->text = text;
}

}  // namespace

Rehearsal::Rehearsal(Ledger& ledger, const ImportDescription& description)
    : m_ledger(ledger), m_description(description), m_target(description.target(ledger)) {
    m_ledger.require(Permission::Manage);
    m_listening = m_ledger.onChange([this](const ChangeNotice&) { m_stale = true; });
}

Rehearsal::~Rehearsal() = default;

void Rehearsal::mapColumns(RehearsedSheet& sheet) {
    const auto index = static_cast<size_t>(&sheet - m_sheets.data());
    const ColumnChoices remembered =
        ImportMappingStore(m_ledger).find(headFingerprint(sheet.head), m_description.id);
    sheet.columns = nuanxin::mapColumns(m_description, sheet.sheet, sheet.head, remembered, m_chosen[index]);
}

// A cover sheet may hold a word or two that is also a head.
bool Rehearsal::holdsTable(const RehearsedSheet& sheet) const {
    const auto mapped = std::count_if(sheet.columns.begin(), sheet.columns.end(),
                                      [](const ColumnMapping& column) { return column.field >= 0; });
    const bool named = std::any_of(sheet.columns.begin(), sheet.columns.end(),
                                   [](const ColumnMapping& column) { return column.field == 0; });
    return named ? mapped >= (sheet.head.found() ? 1 : 2) : sheet.head.found() && mapped >= kLeastColumns;
}

int Rehearsal::add(const QString& fileName, Workbook workbook) {
    const auto before = m_sheets.size();
    const auto file = static_cast<int>(m_files.size());
    m_files << fileName;
    for (Sheet& sheet : workbook.sheets) {
        if (sheet.hidden || sheet.rows.empty()) {
            continue;
        }
        RehearsedSheet rehearsed;
        rehearsed.file = file;
        rehearsed.fileName = fileName;
        rehearsed.head = findSheetHead(sheet, m_description.heads);
        rehearsed.sheet = std::move(sheet);
        m_sheets.push_back(std::move(rehearsed));
        m_chosen.emplace_back();
        mapColumns(m_sheets.back());
        if (!holdsTable(m_sheets.back())) {
            m_sheets.pop_back();
            m_chosen.pop_back();
        }
    }
    return static_cast<int>(m_sheets.size() - before);
}

void Rehearsal::readRows(Progress& progress) {
    std::vector<ReadRow> rows;
    std::vector<std::pair<int, int>> extents;
    const int thisYear = QDate::currentDate().year();
    for (size_t i = 0; i < m_sheets.size(); ++i) {
        const RehearsedSheet& sheet = m_sheets[i];
        const RowReader reader(m_description, *m_target, sheet.sheet, sheet.columns, thisYear);
        const auto first = static_cast<int>(rows.size());
        for (const SheetRow* row : dataRows(m_description, sheet.sheet, sheet.head, sheet.columns)) {
            look(progress, static_cast<qint64>(rows.size()), 0);
            rows.push_back(reader.read(*row));
            rows.back().sheet = static_cast<int>(i);
        }
        extents.emplace_back(first, static_cast<int>(rows.size()) - first);
    }
    m_rows = std::move(rows);
    for (size_t i = 0; i < m_sheets.size(); ++i) {
        std::tie(m_sheets[i].firstRow, m_sheets[i].rows) = extents[i];
    }
}

RowDecision Rehearsal::decisionFor(int index, const RowJudge& judge,
                                   const std::vector<RowVerdict>& earlier) const {
    const ReadRow& row = m_rows[static_cast<size_t>(index)];
    const auto decided = m_decided.find({row.sheet, row.number});
    if (decided == m_decided.end()) {
        return {};
    }
    const Decided& what = decided->second;
    if (what.kind != RowDecision::Kind::Same) {
        return {what.kind, -1};
    }
    const bool earlierRow = what.id == 0 && what.row >= 0 && what.row < index;
    const int person = what.id != 0 ? judge.personOf(what.id)
                       : earlierRow ? earlier[static_cast<size_t>(what.row)].person
                                    : -1;
    // Whoever was meant has gone by a later correction: the question is open again.
    return person < 0 ? RowDecision() : RowDecision{what.kind, person};
}

void Rehearsal::judgeRows(Progress& progress) {
    if (m_stale.exchange(false)) {
        m_target = m_description.target(m_ledger);
    }
    auto judge = std::make_unique<RowJudge>(m_description, *m_target, m_rows);
    std::vector<RowVerdict> verdicts;
    verdicts.reserve(m_rows.size());
    for (int i = 0; i < rowCount(); ++i) {
        look(progress, i, rowCount());
        const ReadRow& row = m_rows[static_cast<size_t>(i)];
        const RehearsedSheet& sheet = m_sheets[static_cast<size_t>(row.sheet)];
        verdicts.push_back(
            judge->judge(i, row, sheet.file, sheet.fileName, decisionFor(i, *judge, verdicts)));
    }
    m_judge = std::move(judge);
    m_verdicts = std::move(verdicts);
    progress.advance(rowCount(), rowCount());
}

void Rehearsal::judge(Progress& progress) {
    readRows(progress);
    judgeRows(progress);
}

RehearsalSummary Rehearsal::summary() const {
    RehearsalSummary summary;
    for (size_t i = 0; i < m_verdicts.size(); ++i) {
        switch (m_verdicts[i].verdict) {
            case Verdict::New:
                ++summary.fresh;
                break;
            case Verdict::Update:
                ++summary.update;
                break;
            case Verdict::Same:
                ++summary.same;
                break;
            case Verdict::PossibleDuplicate:
                ++summary.possibleDuplicate;
                break;
            case Verdict::LeftOut:
                ++summary.leftOut;
                break;
        }
        const bool leftOut = m_verdicts[i].verdict == Verdict::LeftOut;
        summary.toVerify += !leftOut && !m_rows[i].problems.empty() ? 1 : 0;
    }
    return summary;
}

std::vector<CellProblem> Rehearsal::problemsOf(int index) const {
    std::vector<CellProblem> problems = row(index).problems;
    const std::vector<CellProblem>& whole = verdict(index).problems;
    problems.insert(problems.end(), whole.begin(), whole.end());
    return problems;
}

qint64 Rehearsal::recordOf(int index) const {
    const int person = verdict(index).person;
    if (person < 0) {
        return 0;
    }
    return m_committed ? m_written[static_cast<size_t>(person)] : m_judge->person(person).id;
}

void Rehearsal::setCell(int index, int column, const QString& text, Progress& progress) {
    ReadRow& row = m_rows[static_cast<size_t>(index)];
    RehearsedSheet& sheet = m_sheets[static_cast<size_t>(row.sheet)];
    auto& rows = sheet.sheet.rows;
    const auto at = std::find_if(rows.begin(), rows.end(), [&row](const SheetRow& candidate) {
        return candidate.number == row.number;
    });
    writeText(*at, column, text);
    const RowReader reader(m_description, *m_target, sheet.sheet, sheet.columns, QDate::currentDate().year());
    const int sheetIndex = row.sheet;
    row = reader.read(*at);
    row.sheet = sheetIndex;
    judgeRows(progress);
}

void Rehearsal::setColumn(int sheetIndex, int column, int field, Progress& progress) {
    RehearsedSheet& sheet = m_sheets[static_cast<size_t>(sheetIndex)];
    ColumnChoices& chosen = m_chosen[static_cast<size_t>(sheetIndex)];
    const QString id =
        field < 0 ? QString() : QLatin1String(m_description.fields[static_cast<size_t>(field)].id);
    chosen.removeIf([&id](const auto& choice) { return !id.isEmpty() && choice.value() == id; });
    for (const ColumnMapping& mapped : sheet.columns) {
        if (mapped.column == column) {
            chosen.insert(mapped.label, id);
        }
    }
    mapColumns(sheet);
    judge(progress);
}

void Rehearsal::decide(int index, RowDecision::Kind kind, const ShownCandidate& whom, Progress& progress) {
    const ReadRow& decided = row(index);
    m_decided[{decided.sheet, decided.number}] = {kind, whom.id, whom.row};
    judgeRows(progress);
}

}  // namespace nuanxin
