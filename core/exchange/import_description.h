// SPDX-License-Identifier: GPL-3.0-or-later
// What a sheet is imported as: its fields, the heads senders give them, and how a row is recognised as
// something the ledger already has. Another subject is another description; the machinery is the same.
#pragma once

#include <QString>
#include <memory>
#include <vector>

#include "core/exchange/head_words.h"
#include "core/text/code_table.h"

namespace nuanxin {

class ImportTarget;
class Ledger;

enum class FieldKind {
    Name,      // of a person
    Identity,  // sealed
    DocumentKind,
    Phone,      // sealed
    Date,       // to the day, the month or the year
    Code,       // of a closed table
    OpenCode,   // a table of known words, and any other
    Reference,  // a name of something the ledger keeps: an employer, a site, a community
    Text,
    SealedText,
    Figure,  // persons, perhaps with 余 or 约
    YesNo,
    CreditCode
};

struct ImportField {
    const char* id;       // in JSON, in tsv, as remembered
    const char* chinese;  // the source of word()
    FieldKind kind = FieldKind::Text;
    bool required = false;                   // a row without it is left out
    const text::CodeTable* codes = nullptr;  // of Code and OpenCode
    // Where a row names a part (a site of an employer) and the sheet has no column for this of parts, the
    // value is the part's.
    int ofPart = -1;
    bool decisive = false;  // a row in which it cannot be read is left out

    QString word() const;  // to the reader, in the language of the moment
    bool isSealed() const {
        return kind == FieldKind::Identity || kind == FieldKind::Phone || kind == FieldKind::SealedText;
    }
};

// Fields that together recognise a record. Rules are tried in order.
struct IdentityRule {
    enum class Strength {
        Certain,  // the same record, if the names agree
        Likely,   // the same record, unless a certain rule says otherwise
        Hint      // perhaps the same: offered, never taken
    };
    Strength strength = Strength::Certain;
    // A row that lacks one of them has no such key. The first tells most: rows that share it may meet.
    std::vector<int> fields;
    const char* reason;  // code, in possible_duplicate.reasons
};

struct ImportDescription {
    QString id;               // workers; behind --as
    const char* chinese;      // the source of word()
    const char* chineseUnit;  // the source of unit()
    std::vector<ImportField> fields;
    std::vector<IdentityRule> rules;
    int tokens = 0;  // fields, and what the target adds to them for its rules
    HeadWords heads;
    std::unique_ptr<ImportTarget> (*target)(Ledger&);
    int part = -1;  // the field that names one; see ImportField::ofPart

    QString word() const;                       // 从业人员
    QString unit() const;                       // what is counted in the history's label: 人
    int indexOf(const QString& fieldId) const;  // -1: none
};

const std::vector<ImportDescription>& importDescriptions();
const ImportDescription* findImportDescription(const QString& id);

QString importResource(const char* name);   // a file of resources/import
const text::CodeTable& workerStateTable();  // what senders call the states of a worker

}  // namespace nuanxin
