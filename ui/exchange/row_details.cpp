// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/row_details.h"

#include <QGridLayout>

#include "ui/exchange/rehearsal_model.h"
#include "ui/shell/look.h"

namespace nuanxin::ui {

namespace {

QLabel* tableLabel(const QString& text, Tint tint = Tint::Text) {
    QLabel* shown = label(text, Type::Table, tint);
    shown->setWordWrap(true);
    shown->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return shown;
}

QGridLayout* gridBelow(QVBoxLayout* column) {
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(px(space::kMedium));
    grid->setVerticalSpacing(px(space::kTiny));
    column->addLayout(grid);
    return grid;
}

}  // namespace

RowDetails::RowDetails(const Rehearsal& rehearsal, int row, QWidget* parent)
    : QWidget(parent), m_rehearsal(rehearsal), m_row(row), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, px(space::kTiny), 0);
    m_column->setSpacing(px(space::kSmall));
    addVerdict();
    addProblems();
    if (rehearsal.verdict(row).verdict != Verdict::PossibleDuplicate) {
        addChanges();
    }
    for (const ShownCandidate& candidate : rehearsal.shownCandidates(row)) {
        addCandidate(candidate);
    }
    addRemarks();
    addCells();
    m_column->addStretch(1);
}

void RowDetails::addVerdict() {
    const Verdict verdict = m_rehearsal.verdict(m_row).verdict;
    const bool bySomebody = m_rehearsal.decisionOn(m_row) != RowDecision::Kind::None;
    QString meaning;
    switch (verdict) {
        case Verdict::New:
        case Verdict::Same:
            meaning = verdictMeaning(verdict);
            break;
        case Verdict::Update:
            meaning = tr("台账里已有，下面这些内容会改。");
            break;
        case Verdict::PossibleDuplicate:
            meaning = tr("可能就是下面的一位。不认定也可以导入：按新的写入，并列入“可能重复”。");
            break;
        case Verdict::LeftOut:
            meaning = bySomebody ? tr("您已选择不导入这一行。") : tr("这一行不能导入。");
            break;
    }
    m_column->addWidget(wrappedLabel(meaning));
    if (bySomebody) {
        QPushButton* again = linkButton(tr("改变主意，重新判断"));
        connect(again, &QPushButton::clicked, this, [this] { Q_EMIT decided(RowDecision::Kind::None, {}); });
        m_column->addWidget(again);
    }
}

void RowDetails::addProblems() {
    const std::vector<CellProblem> problems = m_rehearsal.problemsOf(m_row);
    if (problems.empty()) {
        return;
    }
    m_column->addWidget(sectionHead(tr("问题")));
    for (const CellProblem& problem : problems) {
        m_column->addWidget(tableLabel(problem.says, Tint::Accent));
        if (problem.column < 0) {
            continue;
        }
        m_column->addWidget(
            tableLabel(tr("在“%1”这一列").arg(m_rehearsal.columnLabel(m_row, problem)), Tint::Muted));
        QPushButton* correct = linkButton(tr("改这一格"));
        correct->setAccessibleName(tr("改“%1”").arg(m_rehearsal.columnLabel(m_row, problem)));
        connect(correct, &QPushButton::clicked, this,
                [this, column = problem.column] { Q_EMIT cellWanted(column); });
        m_column->addWidget(correct);
    }
}

void RowDetails::addChanges() {
    const std::vector<ShownChange> changes = m_rehearsal.shownChanges(m_row);
    if (changes.empty()) {
        return;
    }
    m_column->addWidget(sectionHead(tr("改动")));
    QGridLayout* grid = gridBelow(m_column);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    grid->addWidget(tableLabel(tr("台账里"), Tint::Muted), 0, 1);
    grid->addWidget(tableLabel(tr("改为"), Tint::Muted), 0, 2);
    for (int i = 0; i < static_cast<int>(changes.size()); ++i) {
        const ShownChange& change = changes[static_cast<size_t>(i)];
        grid->addWidget(tableLabel(change.field, Tint::Muted), i + 1, 0);
        grid->addWidget(tableLabel(change.before, Tint::Muted), i + 1, 1);
        grid->addWidget(tableLabel(change.after), i + 1, 2);
    }
}

// In which of several sheets its row stands has to be said as well.
QString RowDetails::rowOf(const ShownCandidate& candidate) const {
    const int number = m_rehearsal.row(candidate.row).number;
    const RehearsedSheet &mine = m_rehearsal.sheetOf(m_row), &its = m_rehearsal.sheetOf(candidate.row);
    if (&mine == &its) {
        return tr("本表第 %1 行的%2").arg(number).arg(candidate.name);
    }
    const QString where =
        its.sheet.name.isEmpty() ? its.fileName : tr("%1 · %2").arg(its.fileName, its.sheet.name);
    return tr("%1 第 %2 行的%3").arg(where).arg(number).arg(candidate.name);
}

void RowDetails::addCandidate(const ShownCandidate& candidate) {
    m_column->addWidget(
        sectionHead(candidate.id != 0 ? tr("台账里的%1").arg(candidate.name) : rowOf(candidate)));
    m_column->addWidget(tableLabel(candidate.reasons.join(tr("，"))));
    QGridLayout* grid = gridBelow(m_column);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    grid->addWidget(tableLabel(candidate.id != 0 ? tr("台账里") : tr("那一行"), Tint::Muted), 0, 1);
    grid->addWidget(tableLabel(tr("这一行"), Tint::Muted), 0, 2);
    int line = 1;
    for (const ShownPair& pair : m_rehearsal.shownPairs(m_row, candidate)) {
        grid->addWidget(tableLabel(pair.differ ? tr("%1（不同）").arg(pair.field) : pair.field, Tint::Muted),
                        line, 0);
        grid->addWidget(tableLabel(pair.known), line, 1);
        grid->addWidget(tableLabel(pair.said, pair.differ ? Tint::Warning : Tint::Text), line++, 2);
    }
    if (m_rehearsal.verdict(m_row).candidates.size() > 1) {  // a single one has its button at the foot
        QPushButton* same = button(tr("是这一位"));
        same->setAccessibleName(tr("是这一位：%1").arg(candidate.name));
        connect(same, &QPushButton::clicked, this,
                [this, candidate] { Q_EMIT decided(RowDecision::Kind::Same, candidate); });
        m_column->addWidget(same, 0, Qt::AlignLeft);
    }
}

void RowDetails::addRemarks() {
    const QStringList& remarks = m_rehearsal.row(m_row).remarks;
    if (!remarks.isEmpty()) {
        m_column->addWidget(sectionHead(tr("顺手整理的")));
        for (const QString& remark : remarks) {
            m_column->addWidget(tableLabel(remark, Tint::Muted));
        }
    }
}

void RowDetails::addCells() {
    m_column->addWidget(sectionHead(tr("表里写的")));
    QGridLayout* grid = gridBelow(m_column);
    grid->setColumnStretch(1, 1);
    int line = 0;
    for (const ColumnMapping& column : m_rehearsal.sheetOf(m_row).columns) {
        const QString text = m_rehearsal.shownCell(m_row, column.column);
        if (!text.isEmpty()) {
            grid->addWidget(tableLabel(column.label, Tint::Muted), line, 0);
            grid->addWidget(tableLabel(text), line++, 1);
        }
    }
}

}  // namespace nuanxin::ui
