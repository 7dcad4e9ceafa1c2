// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/rehearsal_model.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/text/sentences.h"

namespace nuanxin::ui {

namespace {

constexpr int kLeastWidth = 64, kMostWidth = 200, kNameWidth = 90, kCellPadding = 30, kDigitWidth = 8,
              kHanWidth = 14;
constexpr int kRowsMeasured = 40;
constexpr int kNameField = 0;  // what a row is called by comes first in every description

struct RowWords {
    Q_DECLARE_TR_FUNCTIONS(RehearsalRow)
};

QString changeText(const ShownChange& change) {
    return change.before.isEmpty()
               ? RowWords::tr("%1 %2").arg(change.field, change.after)
               : RowWords::tr("%1 %2 → %3").arg(change.field, change.before, change.after);
}

// As wide as what stands in the first rows; a mark before the text included.
int widthOf(const Rehearsal& rehearsal, const RehearsedSheet& sheet, const ColumnMapping& column) {
    int widest = 0;
    for (int row = sheet.firstRow; row < sheet.firstRow + qMin(sheet.rows, kRowsMeasured); ++row) {
        int wide = 0;
        for (const QChar letter : rehearsal.shownCell(row, column.column)) {
            wide += letter.unicode() < 0x2E80 ? kDigitWidth : kHanWidth;
        }
        widest = qMax(widest, wide);
    }
    return qBound(kLeastWidth, widest + kCellPadding, kMostWidth);
}

std::vector<Column> columnsOf(const Rehearsal& rehearsal, int sheet) {
    std::vector<Column> columns{{RowWords::tr("行"), 52, true},
                                {rehearsal.description().fields.front().word(), kNameWidth},
                                {RowWords::tr("结论"), 130},
                                {RowWords::tr("说明"), 340, false, true, 120}};
    const RehearsedSheet& shown = rehearsal.sheets()[static_cast<size_t>(sheet)];
    for (const ColumnMapping& column : shown.columns) {
        const int width = widthOf(rehearsal, shown, column);
        if (column.field == kNameField) {
            columns[RehearsalModel::Name].width = qMax(kNameWidth, width);
        } else {
            columns.push_back({column.label, width});
            columns.back().beyond = true;
        }
    }
    return columns;
}

Dot dotOf(Verdict verdict) {
    switch (verdict) {
        case Verdict::New:
            return Dot::Good;
        case Verdict::Update:
        case Verdict::PossibleDuplicate:
            return Dot::Warning;
        default:
            return Dot::Quiet;
    }
}

}  // namespace

QString verdictMeaning(Verdict verdict) {
    switch (verdict) {
        case Verdict::New:
            return RowWords::tr("台账里还没有，导入后是新的一条。");
        case Verdict::Update:
            return RowWords::tr("台账里已有，有的内容会改。");
        case Verdict::Same:
            return RowWords::tr("台账里已有，没有新的内容。");
        case Verdict::PossibleDuplicate:
            return RowWords::tr(
                "可能就是台账里的、或另一行的某个人，要您认定是不是同一人。不认定也可以导入：按新的"
                "写入，并列入“可能重复”。这里按行数，那一页按对数：一行可能像几个人。");
        case Verdict::LeftOut:
            return RowWords::tr("不写入台账：缺了必填的内容、在台账里找不到这个人，或者您已选择不导入。");
    }
    return {};
}

QString verdictText(const Rehearsal& rehearsal, int row) {
    const QString word = verdictWord(rehearsal.verdict(row).verdict);
    return rehearsal.isToVerify(row) ? RowWords::tr("%1，待核").arg(word) : word;
}

QString onlyMeaning(RehearsalFilter::Only only) {
    switch (only) {
        case RehearsalFilter::Only::Anything:
            break;
        case RehearsalFilter::Only::Problems:
            return RowWords::tr("有话要对填表人说的行，不能导入的也在内；“把问题写回原表”写回的就是这些。");
        case RehearsalFilter::Only::ToVerify:
            return RowWords::tr("照样导入、以后要核对的行：读不准的格留空并记下原文，人员标为待核。");
        case RehearsalFilter::Only::Questions:
            return verdictMeaning(Verdict::PossibleDuplicate);
    }
    return {};
}

bool hasProblem(const Rehearsal& rehearsal, int row) {
    return !rehearsal.row(row).problems.empty() || !rehearsal.verdict(row).problems.empty();
}

QString rowSentence(const Rehearsal& rehearsal, int row) {
    QStringList said;
    for (const CellProblem& problem : rehearsal.problemsOf(row)) {
        said << problem.says;
    }
    QStringList rest;
    if (rehearsal.verdict(row).verdict == Verdict::PossibleDuplicate) {
        for (const ShownCandidate& candidate : rehearsal.shownCandidates(row)) {
            rest << RowWords::tr("与%1%2").arg(candidate.name, candidate.reasons.join(RowWords::tr("、")));
        }
    } else if (rehearsal.decisionOn(row) == RowDecision::Kind::LeaveOut) {
        rest << RowWords::tr("您已选择不导入这一行");
    } else if (rehearsal.verdict(row).verdict == Verdict::Update) {
        for (const ShownChange& change : rehearsal.shownChanges(row)) {
            rest << changeText(change);
        }
    }
    if (said.isEmpty() && rest.isEmpty()) {
        rest = rehearsal.row(row).remarks;
    }
    return text::together(said << rest.join(RowWords::tr("；")));
}

RehearsalModel::RehearsalModel(const Rehearsal& rehearsal, int sheet, QObject* parent)
    : TableModel(columnsOf(rehearsal, sheet), parent), m_rehearsal(&rehearsal), m_sheet(sheet) {
    for (const ColumnMapping& column : rehearsal.sheets()[static_cast<size_t>(sheet)].columns) {
        if (column.field == kNameField) {
            m_nameColumn = column.column;
        } else {
            m_sheetColumns.push_back(column.column);
        }
    }
    setFilter({});
}

bool RehearsalModel::fits(int row, const RehearsalFilter& filter) const {
    const Verdict verdict = m_rehearsal->verdict(row).verdict;
    if (!filter.verdicts.isEmpty() && !filter.verdicts.contains(static_cast<int>(verdict))) {
        return false;
    }
    if ((filter.only == RehearsalFilter::Only::Problems && !hasProblem(*m_rehearsal, row)) ||
        (filter.only == RehearsalFilter::Only::ToVerify && !m_rehearsal->isToVerify(row)) ||
        (filter.only == RehearsalFilter::Only::Questions && verdict != Verdict::PossibleDuplicate)) {
        return false;
    }
    if (filter.text.isEmpty()) {
        return true;
    }
    const auto& columns = m_rehearsal->sheetOf(row).columns;
    return std::any_of(columns.begin(), columns.end(), [&](const ColumnMapping& column) {
        return m_rehearsal->cellText(row, column.column).contains(filter.text, Qt::CaseInsensitive);
    });
}

void RehearsalModel::setFilter(const RehearsalFilter& filter) {
    beginResetModel();
    m_shown.clear();
    const RehearsedSheet& sheet = m_rehearsal->sheets()[static_cast<size_t>(m_sheet)];
    for (int row = sheet.firstRow; row < sheet.firstRow + sheet.rows; ++row) {
        if (fits(row, filter)) {
            m_shown.push_back(row);
        }
    }
    endResetModel();
}

void RehearsalModel::release() {
    beginResetModel();
    m_shown.clear();
    m_rehearsal = nullptr;
    endResetModel();
}

void RehearsalModel::update() {
    if (!m_shown.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rows() - 1, columnCount() - 1));
    }
}

int RehearsalModel::lineOf(int row) const {
    const auto found = std::lower_bound(m_shown.begin(), m_shown.end(), row);
    return found == m_shown.end() || *found != row ? -1 : static_cast<int>(found - m_shown.begin());
}

int RehearsalModel::sheetColumn(int column) const {
    return column == Name       ? m_nameColumn
           : column < FirstCell ? -1
                                : m_sheetColumns[static_cast<size_t>(column - FirstCell)];
}

int RehearsalModel::columnOf(int sheetColumn) const {
    for (int column = 0; column < columnCount(); ++column) {
        if (sheetColumn >= 0 && this->sheetColumn(column) == sheetColumn) {
            return column;
        }
    }
    return -1;
}

QString RehearsalModel::editText(const QModelIndex& index) const {
    return m_rehearsal->cellText(rowAt(index.row()), sheetColumn(index.column()));
}

Cell RehearsalModel::nameCell(int row) const {
    Cell cell = m_nameColumn < 0 ? Cell() : sheetCell(row, m_nameColumn);
    cell.text = m_rehearsal->shownName(row);
    return cell;
}

Cell RehearsalModel::verdictCell(int row) const {
    const Verdict verdict = m_rehearsal->verdict(row).verdict;
    const bool toVerify = m_rehearsal->isToVerify(row);
    return {verdictText(*m_rehearsal, row), static_cast<int>(verdict), toVerify ? Dot::Bad : dotOf(verdict)};
}

Cell RehearsalModel::sheetCell(int row, int column) const {
    Cell cell{m_rehearsal->shownCell(row, column)};
    for (const CellProblem& problem : m_rehearsal->row(row).problems) {
        if (problem.column == column) {
            cell.dot = Dot::Bad;
            cell.tint = Tint::Accent;
            cell.tip = problem.says;
        }
    }
    if (cell.tip.isEmpty() && m_rehearsal->isCorrected(row, column)) {
        cell.dot = Dot::Warning;
        cell.tip = RowWords::tr("已改正；原来的文件不动。");
    }
    return cell;
}

Cell RehearsalModel::cell(int line, int column) const {
    const int row = rowAt(line);
    switch (column) {
        case Number: {
            const int number = m_rehearsal->row(row).number;
            return {QString::number(number), number};
        }
        case Name:
            return nameCell(row);
        case TheVerdict:
            return verdictCell(row);
        case Says: {
            const QString said = rowSentence(*m_rehearsal, row);
            const bool quiet = !hasProblem(*m_rehearsal, row) && m_rehearsal->verdict(row).changes.empty() &&
                               m_rehearsal->verdict(row).candidates.empty();
            const Tint tint = hasProblem(*m_rehearsal, row) ? Tint::Accent : quiet ? Tint::Muted : Tint::Text;
            return {said, {}, Dot::None, tint, said};
        }
        default:
            return sheetCell(row, sheetColumn(column));
    }
}

QVariant RehearsalModel::data(const QModelIndex& index, int role) const {
    if (role != CandidatesRole || !index.isValid()) {
        return TableModel::data(index, role);
    }
    const RowVerdict& judged = m_rehearsal->verdict(rowAt(index.row()));
    return judged.verdict == Verdict::PossibleDuplicate ? static_cast<int>(judged.candidates.size()) : 0;
}

Qt::ItemFlags RehearsalModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = TableModel::flags(index);
    return index.isValid() && sheetColumn(index.column()) >= 0 ? flags | Qt::ItemIsEditable : flags;
}

bool RehearsalModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !index.isValid() || sheetColumn(index.column()) < 0) {
        return false;
    }
    const QString text = value.toString().trimmed();
    if (text != editText(index)) {
        Q_EMIT corrected(rowAt(index.row()), sheetColumn(index.column()), text);
    }
    return true;
}

}  // namespace nuanxin::ui
