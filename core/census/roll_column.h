// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of the roll: what a list shows, is filtered and sorted by, and hands on. Described once for the
// table, the export and the command line.
#pragma once

#include <QDate>
#include <QStringList>
#include <optional>
#include <vector>

#include "core/text/code_table.h"

namespace nuanxin {

struct WorkerRow;

// In the order in which they are offered.
enum class RollColumn {
    Name,
    Sex,
    Age,
    Occupation,
    Platform,
    Employer,
    Site,
    Community,
    PoliticalStatus,
    Phone,
    State,
    VerifiedOn,
    DocumentKind,
    Identity,
    BirthDate,
    Ethnicity,
    Education,
    NativePlace,
    Address,
    StartedOn,
    LeftOn,
    RelationshipAt,
    Skills,
    DocumentName,
    Source,
    Note
};

enum class RollKind {
    Text,
    Code,       // of a code table, or a word that no table knows
    Reference,  // a record of its own: an employer, a site, a place
    State,
    Date,   // to the day, the month or the year
    Years,  // a whole number, worked out today
    Sealed
};

struct RollColumnInfo {
    RollColumn column;
    const char* key;  // in scripts, saved views; where there is one, the field's in an import
    RollKind kind;
    const char* stored;  // the column of the table worker; of Years, what it is worked out from
    std::optional<text::Table> codes = {};
};

const std::vector<RollColumnInfo>& rollColumns();
const RollColumnInfo& infoOf(RollColumn column);
std::optional<RollColumn> rollColumnFrom(QStringView key);
QString titleOf(RollColumn column);

// As a cell reads; sealed fields as the row has them. 待核 is said with the state. A document has a kind
// where there is a number: the one that is stored without means nothing yet.
QString shownIn(const WorkerRow& row, RollColumn column, QDate today);
std::optional<int> ageOn(QDate today, const QString& birthDate);  // none unless the day of birth is known

// One column's demand on a list. Values are codes, ids or states, as text; an empty one means "not filled
// in".
struct RollCondition {
    RollColumn column = RollColumn::Name;
    QStringList anyOf = {};
    QString contains = {};
    QString from = {}, to = {};  // ISO dates or years, both inclusive; empty: no bound

    bool isEmpty() const { return anyOf.isEmpty() && contains.isEmpty() && from.isEmpty() && to.isEmpty(); }
};

// Beside the states' own codes: whoever is marked to verify.
inline constexpr char kToVerify[] = "to_verify";
// Of a sealed column: there is something in it.
inline constexpr char kFilledIn[] = "filled";

// What a column holds, and how many of the roll hold it.
struct RollValue {
    QString value;
    QString name;    // as a cell reads
    int indent = 0;  // places stand under the place they belong to, and count with it
    qint64 count = 0;
};

}  // namespace nuanxin
