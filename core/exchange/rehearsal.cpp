// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/rehearsal.h"

#include <QDate>
#include <algorithm>

#include "core/exchange/import_mapping_store.h"
#include "core/exchange/sheet_rows.h"
#include "core/text/characters.h"

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
    : m_ledger(&ledger), m_description(description), m_target(description.target(ledger)) {
    m_ledger->require(Permission::Manage);
    m_listening = m_ledger->onChange([this](const ChangeNotice&) { m_stale = true; });
}

Rehearsal::~Rehearsal() = default;

void Rehearsal::use(Ledger& ledger) {
    m_ledger = &ledger;
    m_target = m_description.target(ledger);
    if (m_judge) {
        m_judge->use(*m_target);
    }
}

void Rehearsal::mapColumns(RehearsedSheet& sheet) {
    const auto index = static_cast<size_t>(&sheet - m_sheets.data());
    const ColumnChoices remembered =
        ImportMappingStore(*m_ledger).find(headFingerprint(sheet.head), m_description.id);
    sheet.columns = nuanxin::mapColumns(m_description, sheet.sheet, sheet.head, remembered, m_chosen[index]);
}

// A cover sheet may hold a word or two that is also a head.
bool Rehearsal::holdsTable(const RehearsedSheet& sheet) const {
    const auto mapped = std::count_if(sheet.columns.begin(), sheet.columns.end(),
                                      [](const ColumnMapping& column) { return column.field >= 0; });
    const bool named = std::any_of(sheet.columns.begin(), sheet.columns.end(),
                                   [](const ColumnMapping& column) { return column.field == 0; });
    return named ? mapped >= (sheet.head.found() && !sheet.head.guessed ? 1 : 2)
                 : sheet.head.found() && mapped >= kLeastColumns;
}

std::optional<SheetNotRead> Rehearsal::notRead(const RehearsedSheet& sheet) const {
    SheetNotRead found{sheet.fileName, sheet.sheet.name, SheetNotRead::Why::NoTable, sheet.seems};
    const bool complete = mapsRequired(m_description, sheet.columns);
    if (liesOnItsSide(sheet.sheet, sheet.head, m_description.heads)) {
        found.why = SheetNotRead::Why::OnItsSide;
        return found;
    }
    if (sheet.seems != nullptr && !complete) {
        found.why = SheetNotRead::Why::OfAnotherKind;
        return found;
    }
    return holdsTable(sheet) ? std::nullopt : std::optional(found);
}

int Rehearsal::add(const QString& fileName, Workbook workbook) {
    const auto before = m_sheets.size();
    const auto file = static_cast<int>(m_files.size());
    m_files << fileName;
    for (Sheet& sheet : workbook.sheets) {
        if (sheet.rows.empty()) {
            continue;
        }
        if (sheet.hidden) {
            m_notRead.push_back({fileName, sheet.name, SheetNotRead::Why::Hidden, nullptr});
            continue;
        }
        RehearsedSheet rehearsed;
        rehearsed.file = file;
        rehearsed.fileName = fileName;
        rehearsed.head = headOf(m_description, sheet);
        rehearsed.sheet = std::move(sheet);
        m_sheets.push_back(std::move(rehearsed));
        m_chosen.emplace_back();
        mapColumns(m_sheets.back());
        m_sheets.back().seems =
            likelierDescription(m_description, m_sheets.back().sheet, m_sheets.back().columns);
        if (const auto whole = notRead(m_sheets.back())) {
            m_notRead.push_back(*whole);
            m_sheets.pop_back();
            m_chosen.pop_back();
        }
    }
    if (m_sheets.size() == before) {
        m_files.removeLast();
    }
    return static_cast<int>(m_sheets.size() - before);
}

void Rehearsal::keepOnly(size_t sheets) {
    std::erase_if(m_notRead, [this, sheets](const SheetNotRead& one) {
        return std::none_of(m_sheets.begin(), m_sheets.begin() + static_cast<std::ptrdiff_t>(sheets),
                            [&one](const RehearsedSheet& kept) { return kept.fileName == one.fileName; });
    });
    m_sheets.resize(sheets);
    m_chosen.resize(sheets);
    while (!m_files.isEmpty() && (m_sheets.empty() || m_sheets.back().file + 1 < m_files.size())) {
        m_files.removeLast();
    }
}

void Rehearsal::readRows(Progress& progress) {
    std::vector<ReadRow> rows;
    std::vector<std::pair<int, int>> extents;
    const int thisYear = QDate::currentDate().year();
    for (size_t i = 0; i < m_sheets.size(); ++i) {
        const RehearsedSheet& sheet = m_sheets[i];
        const RowReader reader(m_description, *m_target, sheet.sheet, sheet.head, sheet.columns, thisYear);
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

RowDecision Rehearsal::decisionFor(int index, RowJudge& judge, const std::vector<RowVerdict>& earlier) const {
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

RowVerdict Rehearsal::judgeRow(int index, RowJudge& judge, const std::vector<RowVerdict>& earlier) const {
    const ReadRow& row = m_rows[static_cast<size_t>(index)];
    const RehearsedSheet& sheet = m_sheets[static_cast<size_t>(row.sheet)];
    RowVerdict verdict =
        judge.judge(index, row, sheet.file, sheet.fileName, decisionFor(index, judge, earlier));
    for (CellProblem& problem : verdict.problems) {
        problem.says = verdict.repeats >= 0 && problem.says.isEmpty() ? repeatedWords(index, verdict.repeats)
                                                                      : problem.says;
    }
    return verdict;
}

void Rehearsal::judgeRows(Progress& progress) {
    const bool wasStale = m_stale.exchange(false);
    if (wasStale) {
        use(*m_ledger);  // what was read of the ledger is read anew
    }
    try {
        auto judge = std::make_unique<RowJudge>(m_description, *m_target, m_rows);
        std::vector<RowVerdict> verdicts;
        verdicts.reserve(m_rows.size());
        for (int i = 0; i < rowCount(); ++i) {
            look(progress, i, rowCount());
            verdicts.push_back(judgeRow(i, *judge, verdicts));
            tieDecided(*judge, i);
        }
        m_judge = std::move(judge);
        m_verdicts = std::move(verdicts);
    } catch (...) {
        m_stale = m_stale || wasStale;
        throw;
    }
    progress.advance(rowCount(), rowCount());
}

void Rehearsal::judgeAgain(const std::vector<int>& rows, Progress& progress) {
    if (m_stale || !m_judge) {
        judgeRows(progress);
        return;
    }
    try {
        for (const int row : rows) {
            tieDecided(*m_judge, row);
        }
        for (const int row : m_judge->takeBack(rows)) {
            m_verdicts[static_cast<size_t>(row)] = judgeRow(row, *m_judge, m_verdicts);
        }
    } catch (...) {
        m_stale = true;  // some are judged and some are not
        throw;
    }
}

void Rehearsal::judge(Progress& progress) {
    std::vector<ReadRow> rows = m_rows;
    std::vector<std::pair<int, int>> extents;
    for (const RehearsedSheet& sheet : m_sheets) {
        extents.emplace_back(sheet.firstRow, sheet.rows);
    }
    try {
        readRows(progress);
        judgeRows(progress);
    } catch (...) {
        m_rows = std::move(rows);
        for (size_t i = 0; i < m_sheets.size(); ++i) {
            std::tie(m_sheets[i].firstRow, m_sheets[i].rows) = extents[i];
        }
        throw;
    }
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
        summary.toVerify += isToVerify(static_cast<int>(i)) ? 1 : 0;
    }
    for (const RehearsedSheet& sheet : m_sheets) {
        summary.beside += personsBeside(sheet);
    }
    return summary;
}

bool Rehearsal::isToVerify(int index) const {
    const RowVerdict& judged = verdict(index);
    return judged.verdict != Verdict::LeftOut && (!row(index).problems.empty() || judged.marksToVerify);
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

qint64 Rehearsal::workerOf(int index) const {
    return m_description.id == u"workers" ? recordOf(index) : m_target->workerIn(row(index).values);
}

int Rehearsal::earlierRowOf(int index) const {
    const int person = verdict(index).person;
    const int first = person < 0 ? -1 : m_judge->person(person).firstRow;
    return first < index ? first : -1;
}

void Rehearsal::setCell(int index, int column, const QString& text, Progress& progress) {
    ReadRow& row = m_rows[static_cast<size_t>(index)];
    RehearsedSheet& sheet = m_sheets[static_cast<size_t>(row.sheet)];
    auto& rows = sheet.sheet.rows;
    const auto at = std::lower_bound(rows.begin(), rows.end(), row.number,
                                     [](const SheetRow& one, int number) { return one.number < number; });
    writeText(*at, column, text);
    m_corrected.insert({row.sheet, row.number, column});
    const RowReader reader(m_description, *m_target, sheet.sheet, sheet.head, sheet.columns,
                           QDate::currentDate().year());
    std::vector<int> again{index};
    for (int below = index + 1;
         below < sheet.firstRow + sheet.rows && saysDitto(text::plainCell(cellText(below, column)));
         ++below) {
        again.push_back(below);  // it says what the corrected cell says
    }
    const int sheetIndex = row.sheet;
    for (const int changed : again) {
        ReadRow& read = m_rows[static_cast<size_t>(changed)];
        read = reader.read(*sheet.sheet.find(read.number));
        read.sheet = sheetIndex;
        if (m_judge) {
            m_judge->change(changed, read);
        }
    }
    judgeAgain(again, progress);
}

void Rehearsal::setColumn(int sheetIndex, int column, int field, Progress& progress) {
    RehearsedSheet& sheet = m_sheets[static_cast<size_t>(sheetIndex)];
    ColumnChoices& chosen = m_chosen[static_cast<size_t>(sheetIndex)];
    const auto before = std::pair(chosen, sheet.columns);
    const QString id =
        field < 0 ? QString() : QLatin1String(m_description.fields[static_cast<size_t>(field)].id);
    chosen.removeIf([&id](const auto& choice) { return !id.isEmpty() && choice.value() == id; });
    for (const ColumnMapping& mapped : sheet.columns) {
        if (mapped.column == column) {
            chosen.insert(mapped.label, id);
        }
    }
    mapColumns(sheet);
    try {
        judge(progress);
    } catch (...) {
        std::tie(chosen, sheet.columns) = before;
        throw;
    }
}

void Rehearsal::keepDecision(int index, RowDecision::Kind kind, const ShownCandidate& whom) {
    const ReadRow& decided = row(index);
    if (kind == RowDecision::Kind::None) {
        m_decided.erase({decided.sheet, decided.number});
    } else {
        m_decided[{decided.sheet, decided.number}] = {kind, whom.id, whom.row};
    }
}

// Who was said to be one person need have nothing in common.
void Rehearsal::tieDecided(RowJudge& judge, int index) const {
    const ReadRow& row = m_rows[static_cast<size_t>(index)];
    const auto decided = m_decided.find({row.sheet, row.number});
    if (decided == m_decided.end() || decided->second.kind != RowDecision::Kind::Same) {
        return;
    }
    const QByteArray tie = "decided " + QByteArray::number(index);
    judge.tie(index, tie);
    if (decided->second.id != 0) {
        judge.tiePerson(decided->second.id, tie);
    } else if (decided->second.row >= 0) {
        judge.tie(decided->second.row, tie);
    }
}

void Rehearsal::decide(int index, RowDecision::Kind kind, const ShownCandidate& whom, Progress& progress) {
    keepDecision(index, kind, whom);
    judgeAgain({index}, progress);
}

void Rehearsal::decide(const std::vector<int>& rows, RowDecision::Kind kind, Progress& progress) {
    for (const int index : rows) {
        const std::vector<ShownCandidate> candidates = shownCandidates(index);
        const bool toWhom = kind == RowDecision::Kind::Same;
        if (!toWhom || !candidates.empty()) {
            keepDecision(index, kind, toWhom ? candidates.front() : ShownCandidate());
        }
    }
    judgeAgain(rows, progress);
}

bool Rehearsal::isCorrected(int index, int column) const {
    return m_corrected.contains({row(index).sheet, row(index).number, column});
}

RowDecision::Kind Rehearsal::decisionOn(int index) const {
    const auto decided = m_decided.find({row(index).sheet, row(index).number});
    return decided == m_decided.end() ? RowDecision::Kind::None : decided->second.kind;
}

}  // namespace nuanxin
