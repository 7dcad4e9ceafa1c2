// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/history_details.h"

#include <QFormLayout>
#include <QVBoxLayout>

#include "ui/ledger/history_model.h"
#include "ui/shell/look.h"
#include "ui/table/cell_text.h"

namespace nuanxin::ui {

namespace {

constexpr int kMostRows = 100, kMostCharacters = 120, kIndent = 12;

QString shortened(const QString& value) {
    const QString line = value.simplified();
    return line.size() > kMostCharacters ? line.left(kMostCharacters) + u'…' : line;
}

QLabel* readable(const QString& text, Tint tint) {
    QLabel* line = label(text, Type::Table, tint);
    line->setWordWrap(true);
    line->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return line;
}

void addRow(QVBoxLayout* column, const RowChange& change) {
    column->addWidget(readable(rowChangeText(change), Tint::Text));
    const QStringList values = valueLines(change);
    if (!values.isEmpty()) {
        QLabel* lines = readable(values.join(u'\n'), Tint::Muted);
        lines->setContentsMargins(px(kIndent), 0, 0, 0);
        column->addWidget(lines);
    }
}

}  // namespace

QString rowChangeText(const RowChange& change) {
    const QString which = rowNoun(change.table, change.name);
    switch (change.what) {
        case RowChange::What::Added:
            return HistoryDetails::tr("新增%1").arg(which);
        case RowChange::What::Removed:
            return HistoryDetails::tr("删除%1").arg(which);
        case RowChange::What::Changed:
            break;
    }
    return HistoryDetails::tr("修改%1").arg(which);
}

QStringList valueLines(const RowChange& change) {
    QStringList lines;
    for (const CellChange& cell : change.cells) {
        const QString before = shortened(cell.before), after = shortened(cell.after);
        if (change.what != RowChange::What::Changed) {
            lines << HistoryDetails::tr("%1：%2").arg(cell.noun, before.isEmpty() ? after : before);
        } else if (before.isEmpty()) {
            lines << HistoryDetails::tr("%1：（空）→ %2").arg(cell.noun, after);
        } else if (after.isEmpty()) {
            lines << HistoryDetails::tr("%1：%2 →（空）").arg(cell.noun, before);
        } else {
            lines << HistoryDetails::tr("%1：%2 → %3").arg(cell.noun, before, after);
        }
    }
    return lines;
}

HistoryDetails::HistoryDetails(Ledger& ledger, const HistoryEntry& entry, QWidget* parent) : QWidget(parent) {
    const History history(ledger);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::kSmall));
    QLabel* what = label(entry.label, Type::PanelTitle);
    what->setWordWrap(true);
    what->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(what);

    auto* facts = new QFormLayout;
    facts->setHorizontalSpacing(px(space::kLarge));
    facts->setVerticalSpacing(px(space::kTiny));
    const auto add = [facts](const QString& name, const QString& value) {
        facts->addRow(label(name, Type::Body, Tint::Muted), wrappedLabel(value));
    };
    add(tr("时间"), entry.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"));
    add(tr("使用人"), entry.user);
    add(tr("状态"), historyState(entry).text);
    if (const auto later = history.lastReversalOf(entry.id)) {
        const QString words = later->kind == EntryKind::Undo ? tr("%1 由 %2 撤销") : tr("%1 由 %2 重做");
        add(tr("后来"), words.arg(minuteText(later->at), later->user));
    }
    if (entry.reverses.isValid()) {
        if (const auto original = history.find(entry.reverses)) {
            add(tr("针对"), tr("%1，%2").arg(minuteText(original->at), original->label));
        }
    }
    column->addLayout(facts);
    column->addSpacing(px(space::kTiny));
    if (entry.rows > 0) {
        column->addWidget(sectionHead(tr("涉及的内容（%Ln 行）", nullptr, static_cast<int>(entry.rows))));
    }
    for (const RowChange& change : history.changesOf(entry.id, kMostRows)) {
        addRow(column, change);
    }
    if (entry.rows > kMostRows) {
        column->addWidget(
            label(tr("其余 %Ln 行没有列出。", nullptr, static_cast<int>(entry.rows) - kMostRows), Type::Table,
                  Tint::Muted));
    }
    column->addStretch(1);
}

}  // namespace nuanxin::ui
