// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shell.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/ledger/history.h"
#include "ui/shell/error_dialog.h"
#include "ui/shell/session.h"

namespace nuanxin::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Shell)
public:
    static QString inTheWay(const RowInTheWay& row) {
        const QString noun = tableNoun(row.table);
        if (row.name.isEmpty()) {
            return tr("%1已不在台账里。").arg(noun);
        }
        return row.changedByLabel.isEmpty()
                   ? tr("%1“%2”后来又改过。").arg(noun, row.name)
                   : tr("%1“%2”后来又改过：%3。").arg(noun, row.name, row.changedByLabel);
    }
    // The first rows stand in the dialog itself, all of them in its details.
    static Explanation cannot(const QString& label, bool forward, const QStringList& rows) {
        constexpr int kShown = 5;
        QString named = rows.mid(0, kShown).join(u'\n');
        if (rows.size() > kShown) {
            named += u'\n' + tr("……共 %n 处。", nullptr, static_cast<int>(rows.size()));
        }
        return {forward ? tr("没有重做“%1”。").arg(label) : tr("没有撤销“%1”。").arg(label),
                named + u'\n' + tr("台账保持现在的样子，没有任何改动。"),
                tr("请先撤销较晚的改动，或者直接修改有关内容。")};
    }
    static QString undone(const QString& label) { return tr("已撤销：%1").arg(label); }
    static QString redone(const QString& label) { return tr("已重做：%1").arg(label); }
    static QString undo() { return tr("撤销"); }
    static QString redo() { return tr("重做"); }
};

}  // namespace

bool Shell::hasPage(const QString& page) const {
    return std::ranges::any_of(pages(), [&page](const PageEntry& entry) { return entry.id == page; });
}

bool Shell::attempt(const std::function<void()>& work) {
    try {
        work();
        return true;
    } catch (...) {
        report(std::current_exception());
        return false;
    }
}

void Shell::offerUndo(const QString& said, HistoryId entry) {
    if (entry.isValid()) {
        toast(said, Words::undo(), [this, entry] { undo(entry); });
    } else {
        toast(said);
    }
}

void Shell::undo(HistoryId entry) {
    takeBack(entry, false);
}
void Shell::redo(HistoryId entry) {
    takeBack(entry, true);
}

void Shell::takeBack(HistoryId entry, bool forward) {
    attempt([this, entry, forward] {
        History history(session().ledger());
        const std::optional<HistoryEntry> about = history.find(entry);
        const QString label = about ? about->label : QString();
        const UndoResult result = forward ? history.redo(entry) : history.undo(entry);
        if (result.done()) {
            toast(forward ? Words::redone(label) : Words::undone(label),
                  forward ? Words::undo() : Words::redo(),
                  [this, entry, forward] { takeBack(entry, !forward); });
            return;
        }
        QStringList details;
        for (const RowInTheWay& row : result.inTheWay) {
            details << Words::inTheWay(row);
        }
        ErrorDialog(Words::cannot(label, forward, details),
                    details.size() > 1 ? details.join(u'\n') : QString(), dialogParent())
            .exec();
    });
}

}  // namespace nuanxin::ui
