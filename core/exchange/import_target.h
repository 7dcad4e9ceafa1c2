// SPDX-License-Identifier: GPL-3.0-or-later
// The side of an import that knows the ledger's tables. A description has one; rules and rehearsal see only
// records, which are texts in the order of the description's fields.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <functional>
#include <optional>
#include <vector>

namespace nuanxin {

class Database;

using ImportRecord = std::vector<QString>;  // canonical values, as CellReading has them; empty: not known

// What a sheet said and could not be taken.
struct KeptProblem {
    QString field, code, original;
    qint64 id = 0;  // in the ledger; 0: of a row of this import
};

// What does not go together in the values of a row, or in them and what is known.
struct Finding {
    int field = 0;
    QString code;  // contradiction, date_implausible …; empty: no problem, only to be told
    QString says;
    QString original{};  // what is not believed; empty: as the cell has it
};
using Findings = std::vector<Finding>;

struct RecordToWrite {
    qint64 id = 0;  // 0: a new record
    ImportRecord values;
    std::vector<int> changed;  // of an existing record
    std::vector<KeptProblem> problems;
    std::vector<qint64> settled;  // of its open problems
    QString source;               // file name
    bool toVerify = false;
};

// What a row names and the ledger does not have: but for the last, it is made with the row.
struct NamesToMake {
    QStringList employers, sites, places;
    QStringList unknown{};  // named, and not made: it comes with a row of its own, or not at all
};

class ImportTarget {
public:
    virtual ~ImportTarget() = default;

    // How a field is compared: equal tokens, equal values. Empty: says nothing about identity. Beyond the
    // description's fields a target may have its own, made of several (a name as it is read aloud).
    virtual QByteArray token(int field, const ImportRecord& record) const = 0;

    struct Known {
        qint64 id = 0;
        std::vector<QByteArray> tokens;  // by field, as token(); only those that identity rules name
    };
    virtual void eachKnown(const std::function<void(Known&)>& take) const = 0;
    virtual ImportRecord load(qint64 id) const = 0;
    // Of records that have such: a mark to verify, the file they came from, problems kept with them.
    virtual bool isMarked(qint64) const { return true; }
    virtual bool cameFrom(qint64, const ImportRecord&, const QString&) const { return false; }
    virtual std::vector<KeptProblem> openProblems(qint64) const { return {}; }

    // What follows from the values of one row: a birth date from an identity number. What cannot be is
    // cleared, and told.
    virtual Findings complete(ImportRecord& record) const = 0;
    // Where records have no list of problems: the field whose text keeps what stood in a cell that could not
    // be read. None: they have one.
    virtual int noteField() const { return -1; }
    // What a row says against the record it is about; of the two, `row` keeps what is to be taken.
    virtual Findings compare(const ImportRecord&, ImportRecord&) const { return {}; }
    // Why the row can be no record at all; none: it can.
    virtual std::optional<Finding> refusal(const ImportRecord&) const { return std::nullopt; }
    // Whether two records with the same document may be one person: the names agree.
    virtual bool agree(const ImportRecord& row, const ImportRecord& known) const = 0;
    // A row whose document, phone or address somebody has hidden, and whether what is left shows it to be
    // this record.
    virtual bool isMasked(const ImportRecord&) const { return false; }
    virtual bool fitsMasks(const ImportRecord&, const ImportRecord&) const { return false; }
    // Whether something rules out that they are one, short of a certain rule.
    virtual bool ruledOut(const ImportRecord& row, const ImportRecord& known) const = 0;
    // Whether `after` says something that `before` does not.
    virtual bool changes(int field, const QString& before, const QString& after) const = 0;
    // What the two make together, where `after` says something new.
    virtual QString taken(int, const QString&, const QString& after) const { return after; }

    // The worker a row is about, where its records are something else; 0: they are workers, or it is about
    // none.
    virtual qint64 workerIn(const ImportRecord&) const { return 0; }

    virtual NamesToMake namesToMake(const ImportRecord&) const { return {}; }

    // Inside one Ledger::write().
    virtual void beginWriting(Database& database) = 0;
    virtual qint64 write(Database& database, const RecordToWrite& record) = 0;
    // Of records that may be one: the two, the reasons, and whether they are known to be different.
    virtual void keepDoubt(Database&, qint64, qint64, const QStringList&, bool) {}
};

}  // namespace nuanxin
