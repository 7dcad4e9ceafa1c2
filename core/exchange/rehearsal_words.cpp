// SPDX-License-Identifier: GPL-3.0-or-later
// What a page shows of a rehearsal.
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <algorithm>

#include "core/census/possible_duplicate.h"
#include "core/exchange/place_words.h"
#include "core/exchange/rehearsal.h"
#include "core/exchange/remarked_copy.h"
#include "core/ledger/registers.h"
#include "core/text/mask.h"
#include "core/text/sentences.h"

namespace nuanxin {

namespace {

class RehearsalWords {
    Q_DECLARE_TR_FUNCTIONS(Rehearsal)

public:
    static QString remarksHead() { return tr("问题"); }
    static QString atColumn(const QString& column, const QString& says) {
        return tr("%1：%2").arg(column, says);
    }
    static QString sentBack() { return tr("退回核对的名册（%1）"); }
    static QString sender() { return tr("报送这张表的人"); }
    static QString whySentBack() { return tr("退回核对"); }
    static QString yes() { return tr("是"); }
    static QString no() { return tr("否"); }
    static QString files(const QString& first, qsizetype count) {
        return tr("%1 等 %2 个文件").arg(first).arg(count);
    }
    static QString added(int count, const QString& unit) { return tr("新增 %1 %2").arg(count).arg(unit); }
    static QString changed(int count, const QString& unit) { return tr("更新 %1 %2").arg(count).arg(unit); }
    static QString imported(const QString& what, const QString& counts) {
        return tr("导入 %1，%2").arg(what, counts);
    }
    static QStringList reasons(const QStringList& codes) {
        std::vector<DuplicateReason> ofPersons;
        QStringList texts;
        for (const QString& code : codes) {
            if (const auto reason = duplicateReasonFromCode(code)) {
                ofPersons.push_back(*reason);
            } else {
                texts << (code == u"same_credit_code" ? tr("统一社会信用代码相同") : tr("名称相同"));
            }
        }
        return texts + duplicateReasonTexts(ofPersons);
    }
    static QString and_() { return tr("，"); }
};

// It holds what the sender wrote, in full, and leaves the ledger's keeping as every export does.
void putOnRecord(Ledger& ledger, const RehearsedSheet& sheet, const QString& path) {
    try {
        ExportRecord record;
        record.what = RehearsalWords::sentBack().arg(sheet.fileName);
        record.file = QFileInfo(path).fileName();
        for (const ColumnMapping& column : sheet.columns) {
            record.columns << column.label;
        }
        record.rows = sheet.rows;
        record.toWhom = RehearsalWords::sender();
        record.why = RehearsalWords::whySentBack();
        record.unmasked = true;
        record.sha256 = fingerprintOf(path);
        Registers(ledger).addExport(record);
    } catch (...) {
        QFile::remove(path);
        throw;
    }
}

}  // namespace

QString Rehearsal::shownValue(int field, const QString& value) const {
    const ImportField& how = m_description.fields[static_cast<size_t>(field)];
    switch (how.kind) {
        case FieldKind::Identity:
            return text::maskIdentity(value);
        case FieldKind::Phone:
            return text::maskPhone(value);
        case FieldKind::SealedText:
            return text::maskAddress(value);
        case FieldKind::Code:
        case FieldKind::OpenCode:
        case FieldKind::DocumentKind: {
            const QString name = how.codes->name(value);
            return name.isEmpty() ? value : name;
        }
        case FieldKind::Reference:
            return PlacePath::shown(value);
        case FieldKind::YesNo:
            return value.isEmpty() ? value : value == u"1" ? RehearsalWords::yes() : RehearsalWords::no();
        default:
            return value;
    }
}

QString Rehearsal::shownName(int index) const {
    const QString& name = row(index).values.front();
    return name;
}

QString Rehearsal::cellText(int index, int column) const {
    const Sheet& sheet = sheetOf(index).sheet;
    const SheetRow* found = sheet.find(row(index).number);
    const Cell* cell = found != nullptr ? found->find(column) : nullptr;
    return cell != nullptr ? shownText(*cell, sheet.date1904) : QString();
}

QString Rehearsal::shownCell(int index, int column) const {
    const ReadRow& read = row(index);
    const bool wrong = std::any_of(read.problems.begin(), read.problems.end(),
                                   [column](const CellProblem& problem) { return problem.column == column; });
    for (const ColumnMapping& mapped : sheetOf(index).columns) {
        if (!wrong && mapped.column == column && mapped.field >= 0 &&
            m_description.fields[static_cast<size_t>(mapped.field)].isSealed()) {
            return shownValue(mapped.field, read.values[static_cast<size_t>(mapped.field)]);
        }
    }
    return cellText(index, column);
}

std::vector<ShownChange> Rehearsal::shownChanges(int index) const {
    std::vector<ShownChange> shown;
    for (const FieldChange& change : verdict(index).changes) {
        shown.push_back({m_description.fields[static_cast<size_t>(change.field)].word(),
                         shownValue(change.field, change.before), shownValue(change.field, change.after)});
    }
    return shown;
}

std::vector<ShownCandidate> Rehearsal::shownCandidates(int index) const {
    std::vector<ShownCandidate> shown;
    for (const Candidate& candidate : verdict(index).candidates) {
        const ImportPerson& person = m_judge->person(candidate.person);
        shown.push_back({person.id, person.id == 0 ? person.firstRow : -1, person.values.front(),
                         RehearsalWords::reasons(candidate.reasons)});
    }
    return shown;
}

std::vector<ShownPair> Rehearsal::shownPairs(int index, const ShownCandidate& whom) const {
    const int other = whom.id != 0 ? m_judge->metPersonOf(whom.id) : verdict(whom.row).person;
    std::vector<ShownPair> pairs;
    if (other < 0) {
        return pairs;
    }
    const ImportRecord& known = m_judge->person(other).values;
    const ImportRecord& said = row(index).values;
    for (size_t i = 0; i < said.size() && i < known.size(); ++i) {
        const int field = static_cast<int>(i);
        if (!known[i].isEmpty() || !said[i].isEmpty()) {
            const bool differ =
                !known[i].isEmpty() && !said[i].isEmpty() && m_target->changes(field, known[i], said[i]);
            pairs.push_back({m_description.fields[i].word(), shownValue(field, known[i]),
                             shownValue(field, said[i]), differ});
        }
    }
    return pairs;
}

QString Rehearsal::problemText(int index, const CellProblem& problem) const {
    const QString column = problem.column < 0 ? QString() : columnLabel(index, problem);
    const bool isNamed =
        column.isEmpty() || problem.says.startsWith(column) || problem.says.contains(u'“' + column + u'”');
    return isNamed ? problem.says : RehearsalWords::atColumn(column, problem.says);
}

QString Rehearsal::columnLabel(int index, const CellProblem& problem) const {
    for (const ColumnMapping& column : sheetOf(index).columns) {
        const bool sameColumn =
            problem.column >= 0 ? column.column == problem.column : column.field == problem.field;
        if (sameColumn) {
            return column.label;
        }
    }
    return problem.field < 0 ? QString() : m_description.fields[static_cast<size_t>(problem.field)].word();
}

CommitCounts Rehearsal::counts() const {
    CommitCounts counts;
    for (const ImportPerson& person : m_judge->persons()) {
        const bool isNew = person.touched() && person.id == 0;
        counts.added += isNew ? 1 : 0;
        counts.changed += !isNew && person.isChanged() ? 1 : 0;
    }
    return counts;
}

QString Rehearsal::label() const {
    const auto [added, changed] = this->counts();
    QStringList counts;
    if (added > 0 || changed == 0) {
        counts << RehearsalWords::added(added, m_description.unit());
    }
    if (changed > 0) {
        counts << RehearsalWords::changed(changed, m_description.unit());
    }
    const QString first = m_files.value(0);
    const QString what = m_files.size() > 1 ? RehearsalWords::files(first, m_files.size()) : first;
    return RehearsalWords::imported(what, counts.join(RehearsalWords::and_()));
}

void Rehearsal::writeRemarks(int sheetIndex, const QString& path) const {
    const RehearsedSheet& sheet = m_sheets[static_cast<size_t>(sheetIndex)];
    Remarks remarks;
    remarks.headRow = sheet.head.lastRow;
    remarks.head = RehearsalWords::remarksHead();
    for (int i = sheet.firstRow; i < sheet.firstRow + sheet.rows; ++i) {
        QStringList says;
        for (const CellProblem& problem : problemsOf(i)) {
            says << problemText(i, problem);
            for (const ColumnMapping& column : sheet.columns) {
                const bool isHere =
                    problem.column >= 0 ? column.column == problem.column : column.field == problem.field;
                if (isHere && problem.code != u"repeated_in_file") {
                    remarks.wrong.insert({row(i).number, column.column});
                }
            }
        }
        if (!says.isEmpty()) {
            remarks.byRow.insert(row(i).number, text::together(says));
        }
    }
    for (const ColumnMapping& column : sheet.columns) {
        const FieldKind kind =
            column.field < 0 ? FieldKind::Text : m_description.fields[static_cast<size_t>(column.field)].kind;
        if (kind == FieldKind::Identity || kind == FieldKind::Phone || kind == FieldKind::CreditCode) {
            remarks.textColumns.insert(column.column);
        }
    }
    for (const auto& [ofSheet, number, column] : m_corrected) {
        if (ofSheet == sheetIndex) {
            remarks.corrected.insert({number, column});
        }
    }
    writeRemarkedCopy(path, sheet.sheet, remarks);
    putOnRecord(*m_ledger, sheet, path);
}

}  // namespace nuanxin
