// SPDX-License-Identifier: GPL-3.0-or-later
// An import before it happens. Sheets are read, their heads found and columns mapped, every row judged; the
// user corrects a cell, maps a column otherwise, says who is who, and what that can change is judged again.
// Nothing is written until commit(), which is one entry of the history.
#pragma once

#include <QHash>
#include <QString>
#include <atomic>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <vector>

#include "core/exchange/column_mapping.h"
#include "core/exchange/import_row.h"
#include "core/exchange/row_judge.h"
#include "core/exchange/sheet.h"
#include "core/exchange/sheet_head.h"
#include "core/ledger/ledger.h"
#include "core/ledger/progress.h"

namespace nuanxin {

struct RehearsedSheet {
    int file = 0;      // into the files that were added
    QString fileName;  // without folders
    Sheet sheet;
    SheetHead head;
    std::vector<ColumnMapping> columns;
    int firstRow = 0, rows = 0;                // of the rehearsal's rows
    const ImportDescription* seems = nullptr;  // what its heads rather are; null: what it is imported as
};

// A sheet in which something stands and of which nothing is read.
struct SheetNotRead {
    enum class Why { Hidden, NoTable, OnItsSide, OfAnotherKind };  // what is worth more saying comes later
    QString fileName, name;                                        // the name is empty for a CSV file
    Why why = Why::NoTable;
    const ImportDescription* seems = nullptr;  // of OfAnotherKind
};

struct RehearsalSummary {
    int fresh = 0, update = 0, same = 0, possibleDuplicate = 0, leftOut = 0;
    int toVerify = 0;  // rows, see isToVerify()
    int beside = 0;    // persons in columns to the right of the table: not read, and no rows
    int total() const { return fresh + update + same + possibleDuplicate + leftOut; }
};

// A column of employers in which platforms stand: such a cell is taken as the platform, the employer stays
// empty.
struct PlatformColumn {
    int sheet = 0, column = 0;
    QString label;
    QStringList names;       // as the sheet spells them
    bool throughout = true;  // nothing else stands in it
};

// What commit() would write.
struct CommitCounts {
    int added = 0, changed = 0;  // persons, not rows
};

// Whom a row may be, as a page shows it.
struct ShownCandidate {
    qint64 id = 0;  // of the ledger; 0: made by a row of this import
    int row = -1;   // of the rehearsal, where id is 0
    QString name;
    QStringList reasons;  // in words: 姓名相同
};

// One change as a page shows it; sealed fields are masked.
struct ShownChange {
    QString field;
    QString before, after;  // `before` is empty where nothing was known
};

// A row beside somebody it may be: what both say, sealed fields masked.
struct ShownPair {
    QString field;
    QString known, said;  // either may be empty
    bool differ = false;  // both say something, and not the same
};

class Rehearsal {
public:
    Rehearsal(Ledger& ledger, const ImportDescription& description);
    ~Rehearsal();

    // The same ledger over another connection: a connection belongs to its thread, a rehearsal goes from one
    // to the other, and is used by one at a time.
    void use(Ledger& ledger);

    // A file's sheets; those without a table in them (cover sheets, lists of choices that are hidden) are not
    // kept. Returns how many were. Call judge() when all files are in.
    int add(const QString& fileName, Workbook workbook);
    // Takes back what was added behind the first `sheets`, as long as it has not been judged.
    void keepOnly(size_t sheets);
    // Throws Cancelled; the rehearsal is then as before.
    void judge(Progress& progress = Progress::none());

    // The ledger has changed since: judge() anew. Corrections see to it themselves.
    bool isStale() const { return m_stale; }

    const ImportDescription& description() const { return m_description; }
    const QStringList& files() const { return m_files; }
    const std::vector<RehearsedSheet>& sheets() const { return m_sheets; }
    const std::vector<SheetNotRead>& sheetsNotRead() const { return m_notRead; }
    // Why add() took nothing of a file. `otherwise` says how to import it as something else; %1 in it is
    // the description's id.
    QString refusal(const QString& fileName, const QString& otherwise) const;
    QStringList columnsNotRead(int sheet) const;  // as the sheet spells them
    NamesToMake namesToMake() const;              // by commit(), beside the records themselves
    std::vector<PlatformColumn> platformColumns() const;
    // Sentences on what nobody would look for in the rows: sheets that are not read, names that are made.
    QStringList notices() const;
    int rowCount() const { return static_cast<int>(m_rows.size()); }
    const ReadRow& row(int index) const { return m_rows[static_cast<size_t>(index)]; }
    const RowVerdict& verdict(int index) const { return m_verdicts[static_cast<size_t>(index)]; }
    const RehearsedSheet& sheetOf(int index) const { return m_sheets[static_cast<size_t>(row(index).sheet)]; }
    std::vector<CellProblem> problemsOf(int index) const;  // of the cells, then of the row
    bool isToVerify(int index) const;  // imported, with a problem in a cell or marking a person
    RehearsalSummary summary() const;
    CommitCounts counts() const;
    qint64 recordOf(int index) const;   // whom the row is, or became by commit(); 0: nobody yet
    qint64 workerOf(int index) const;   // the record itself, or the worker it is about; 0: no worker
    int earlierRowOf(int index) const;  // of this import, about the same person; -1: none

    QString shownName(int index) const;
    QString cellText(int index, int column) const;   // as it stands in the sheet, corrected or not
    QString shownCell(int index, int column) const;  // masked where it was read as a sealed field
    bool isCorrected(int index, int column) const;   // by setCell()
    std::vector<ShownChange> shownChanges(int index) const;
    std::vector<ShownCandidate> shownCandidates(int index) const;
    std::vector<ShownPair> shownPairs(int index, const ShownCandidate& whom) const;
    RowDecision::Kind decisionOn(int index) const;
    QString columnLabel(int index, const CellProblem& problem) const;

    // Corrections. A column mapped otherwise has everything judged again, the others what they can touch.
    void setCell(int index, int column, const QString& text, Progress& progress = Progress::none());
    void setColumn(int sheet, int column, int field, Progress& progress = Progress::none());  // -1: not taken
    // For Same, a candidate of shownCandidates(); None opens the question again.
    void decide(int index, RowDecision::Kind kind, const ShownCandidate& whom = {},
                Progress& progress = Progress::none());
    // For several rows at once; for Same, each is its first candidate, and one without any is left as it is.
    void decide(const std::vector<int>& rows, RowDecision::Kind kind, Progress& progress = Progress::none());

    // Makes a backup, writes everything as one change, remembers how the columns were mapped. An invalid id:
    // there was nothing to write. Throws Cancelled before anything is written, and what write() throws.
    HistoryId commit(Progress& progress = Progress::none());
    bool isCommitted() const { return m_committed; }
    QString label() const;  // 导入 riders.csv，新增 118 人，更新 97 人

    // What is wrong, with the column it is wrong in: 身份证号：…
    QString problemText(int index, const CellProblem& problem) const;

    // The sender's own sheet with what is wrong beside each row. It goes into the register of exports.
    void writeRemarks(int sheet, const QString& path) const;

private:
    struct Decided {
        RowDecision::Kind kind = RowDecision::Kind::None;
        qint64 id = 0;
        int row = -1;
    };

    void mapColumns(RehearsedSheet& sheet);
    void readRows(Progress& progress);
    void judgeRows(Progress& progress);
    void judgeAgain(const std::vector<int>& rows, Progress& progress);
    RowVerdict judgeRow(int index, RowJudge& judge, const std::vector<RowVerdict>& earlier) const;
    void keepDecision(int index, RowDecision::Kind kind, const ShownCandidate& whom);
    void tieDecided(RowJudge& judge, int index) const;
    RowDecision decisionFor(int index, RowJudge& judge, const std::vector<RowVerdict>& earlier) const;
    bool holdsTable(const RehearsedSheet& sheet) const;
    qint64 writePerson(Database& database, const ImportPerson& person);
    std::optional<SheetNotRead> notRead(const RehearsedSheet& sheet) const;
    QString repeatedWords(int index, int earlier) const;
    void writePersons(Database& database, Progress& progress);
    void writeMappings(Database& database) const;
    QString shownValue(int field, const QString& value) const;
    int personsBeside(const RehearsedSheet& sheet) const;

    Ledger* m_ledger;
    const ImportDescription& m_description;
    std::unique_ptr<ImportTarget> m_target;
    QStringList m_files;
    std::vector<RehearsedSheet> m_sheets;
    std::vector<SheetNotRead> m_notRead;
    std::vector<QHash<QString, QString>> m_chosen;  // by sheet: label → field id
    std::vector<ReadRow> m_rows;
    std::vector<RowVerdict> m_verdicts;
    std::unique_ptr<RowJudge> m_judge;
    std::map<std::pair<int, int>, Decided> m_decided;  // by sheet and its row number
    std::set<std::tuple<int, int, int>> m_corrected;   // sheet, its row number, column
    std::vector<qint64> m_written;                     // by person
    bool m_committed = false;
    std::atomic<bool> m_stale = false;  // the ledger has changed since the rows were judged
    std::shared_ptr<void> m_listening;
};

}  // namespace nuanxin
