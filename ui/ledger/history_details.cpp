// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/history_details.h"

#include <QFormLayout>
#include <QVBoxLayout>

#include "ui/ledger/history_model.h"
#include "ui/shell/look.h"
#include "ui/table/cell_text.h"

namespace nuanxin::ui {

namespace {
constexpr int kMostRows = 100;
}

QString rowChangeText(const RowChange& change) {
    const QString noun = tableNoun(change.table);
    const QString which = change.name.isEmpty() ? noun : HistoryDetails::tr("%1“%2”").arg(noun, change.name);
    switch (change.what) {
        case RowChange::What::Added:
            return HistoryDetails::tr("新增%1").arg(which);
        case RowChange::What::Removed:
            return HistoryDetails::tr("删除%1").arg(which);
        case RowChange::What::Changed:
            break;
    }
    QStringList words;
    for (const QString& column : change.columns) {
        const QString word = columnNoun(change.table, column);
        if (!word.isEmpty() && !words.contains(word)) {
            words << word;
        }
    }
    return words.isEmpty()
               ? HistoryDetails::tr("修改%1").arg(which)
               : HistoryDetails::tr("修改%1：%2").arg(which, words.join(HistoryDetails::tr("、")));
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
        add(tr("后来"), tr("%1 由%2%3")
                            .arg(minuteText(later->at), later->user,
                                 later->kind == EntryKind::Undo ? tr("撤销") : tr("重做")));
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
        QLabel* line = label(rowChangeText(change), Type::Table);
        line->setWordWrap(true);
        column->addWidget(line);
    }
    if (entry.rows > kMostRows) {
        column->addWidget(
            label(tr("其余 %Ln 行没有列出。", nullptr, static_cast<int>(entry.rows) - kMostRows), Type::Table,
                  Tint::Muted));
    }
    column->addStretch(1);
}

}  // namespace nuanxin::ui
