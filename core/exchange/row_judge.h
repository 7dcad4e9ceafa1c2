// SPDX-License-Identifier: GPL-3.0-or-later
// Who a row is, and what it changes. Rows are judged one after the other, each against the ledger as it would
// be after the rows before it; the ledger itself is only read.
//
// A row is the same person by document kind and number, else by name and phone. What only points at somebody
// (the same name, the same phone, a document under another name) is offered, and never taken.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <optional>
#include <vector>

#include "core/exchange/import_description.h"
#include "core/exchange/import_row.h"
#include "core/exchange/row_ties.h"

namespace nuanxin {

// A record of the ledger that some row touches or might be, or one that rows have made.
struct ImportPerson {
    qint64 id = 0;      // 0: not in the ledger yet
    int firstRow = -1;  // the row that made or first touched it; -1: none yet
    bool loaded = false;
    ImportRecord before;  // as the ledger has it
    ImportRecord values;  // after all rows so far
    bool wasMarked = false, isMarked = false;
    bool saidToVerify = false;          // by a row
    std::vector<KeptProblem> problems;  // that the rows add
    std::vector<KeptProblem> open;      // that the ledger has and no row has settled
    std::vector<qint64> settled;
    std::vector<QByteArray> tokens;
    std::vector<QByteArray> keys;  // it is found by
    QString source;
    bool touched() const { return firstRow >= 0; }
    bool isChanged() const {  // and so has to be written
        return touched() && (id == 0 || values != before || !problems.empty() || !settled.empty() ||
                             isMarked != wasMarked);
    }
};

struct Doubt {
    int first = -1, other = -1;  // persons
    QStringList reasons;
    bool different = false;  // a person said so
};

class RowJudge {
public:
    // One pass over the ledger: by which keys its records are found.
    RowJudge(const ImportDescription& description, const ImportTarget& target,
             const std::vector<ReadRow>& rows);

    // The same ledger over another connection.
    void use(const ImportTarget& target) { m_target = &target; }

    // `file` tells rows of one file from those of another.
    RowVerdict judge(int rowIndex, const ReadRow& row, int file, const QString& source,
                     const RowDecision& decision);

    // A row reads otherwise now, or something was decided on it.
    void change(int rowIndex, const ReadRow& row);
    void tie(int rowIndex, const QByteArray& to);
    void tiePerson(qint64 id, const QByteArray& to);
    // Takes back the verdicts of all rows that these can touch, and returns them: they are to be judged
    // again, in this order.
    std::vector<int> takeBack(const std::vector<int>& rows);

    const ImportPerson& person(int index) const { return m_persons[static_cast<size_t>(index)]; }
    const std::vector<ImportPerson>& persons() const { return m_persons; }
    const std::vector<Doubt>& doubts() const { return m_doubts; }
    int personOf(qint64 id);  // -1: the ledger has no such record
    int metPersonOf(qint64 id) const { return m_byId.value(id, -1); }

private:
    struct Found {
        int person = -1;  // decided
        std::vector<Candidate> candidates;
    };
    using Tokens = std::vector<QByteArray>;  // of m_tokenFields
    struct Marks {                           // what a row is found by
        const Tokens& tokens;
        std::vector<QByteArray> keys;  // by rule; empty: the rule says nothing of it
    };

    Tokens tokensOf(const ImportRecord& record) const;
    QByteArray key(size_t rule, const Tokens& tokens) const;
    Marks marksOf(const Tokens& tokens) const;
    std::vector<RowTies::Tie> tiesOf(const Tokens& tokens) const;
    void meetKnown(size_t rule, const Marks& row);
    void enterKey(int person, const QByteArray& key);
    void enter(int person, const Marks& marks);
    void forget(int person);
    ImportPerson& load(int person);
    std::optional<CellProblem> hindrance(const ReadRow& row) const;
    bool certainlyOther(const Marks& row, int person) const;
    Found find(const ReadRow& row, const Marks& marks);
    std::vector<int> personsBy(size_t rule, const Marks& row);
    void byRule(size_t rule, const ReadRow& row, const Marks& marks, Found& found);
    int madeBefore(const ReadRow& row, const std::vector<Candidate>& candidates, const QString& source);
    int addPerson(int rowIndex, const ReadRow& row, const QString& source);
    void merge(ImportPerson& person, const ReadRow& row, RowVerdict& verdict);
    void takeProblems(ImportPerson& person, const ReadRow& row, RowVerdict& verdict) const;
    bool isMissing(const CellProblem& problem, const ReadRow& row, const ImportPerson& person) const;
    void settleProblems(ImportPerson& person, const ReadRow& row, RowVerdict& verdict) const;
    void keepProblems(ImportPerson& person, const ReadRow& row,
                      const std::vector<CellProblem>& problems) const;
    void noteHidden(const ReadRow& row, RowVerdict& verdict) const;
    void noteRepeat(int rowIndex, const ReadRow& row, int file, RowVerdict& verdict);

    const ImportDescription& m_description;
    const ImportTarget* m_target;
    std::vector<int> m_tokenFields;                  // those that rules name, each once
    std::vector<std::vector<size_t>> m_ruleTokens;   // by rule: which of them
    std::vector<std::pair<size_t, qint64>> m_known;  // hash of a key → record of the ledger, sorted
    std::vector<qint64> m_knownIds;                  // sorted
    std::vector<Tokens> m_rowTokens;
    std::vector<ImportPerson> m_persons;
    std::vector<Doubt> m_doubts;
    QMultiHash<QByteArray, int> m_byKey;  // rule and tokens → person
    QHash<qint64, int> m_byId;
    QHash<std::pair<int, int>, int> m_rowOfPersonInFile;  // file and person → row
    RowTies m_ties;
};

}  // namespace nuanxin
