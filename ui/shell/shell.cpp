// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shell.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/ledger/history.h"
#include "ui/shell/confirm.h"
#include "ui/shell/error_dialog.h"
#include "ui/shell/session.h"

namespace nuanxin::ui {

namespace {

constexpr qint64 kManyRows = 5000;  // from here on the window would stand still meanwhile
constexpr int kShownObstacles = 5;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Shell)
public:
    static QString undone(const QString& label) { return tr("已撤销：%1").arg(label); }
    static QString redone(const QString& label) { return tr("已重做：%1").arg(label); }
    static QString undo() { return tr("撤销"); }
    static QString redo() { return tr("重做"); }
    static QString undoing() { return tr("正在撤销"); }
    static QString redoing() { return tr("正在重做"); }
    static QString nothingToUndo() { return tr("没有可以撤销的操作。"); }
    static QString nothingToRedo() { return tr("没有可以重做的操作。更早撤销的，可以到“历史”页重做。"); }
    static QString nothingAfter() { return tr("这一条之后没有可以撤销的操作。"); }
    static QString notAStep(const QString& label) {
        return tr("刚才的“%1”是管理事项，不能撤销。").arg(label);
    }
    static QString askSteps(int count) { return tr("撤销这一条之后的 %n 步？", nullptr, count); }
    static QString whatSteps(const HistoryEntry& entry) {
        return tr("从最新的一步起，依次撤销“%"
                  "1”之后的全部改动；这一条本身保留。遇到撤销不了的一步就停下。随时可以重做。")
            .arg(entry.label);
    }
    static QString undoSteps(int count) { return tr("撤销 %n 步", nullptr, count); }
    static QString notOwn(const HistoryEntry& entry, Role role, bool forward) {
        return (forward ? tr("最近撤销的“%1”是%2做的，您的身份是%3，只能重做自己的改动。")
                        : tr("最近一步“%1”是%2做的，您的身份是%3，只能撤销自己的改动。"))
            .arg(entry.label, entry.user, roleName(role));
    }
    static QString redoneSteps(int count) { return tr("已重做 %n 步。", nullptr, count); }
    static QString stoppedRedoing(int done, int left) {
        return tr("已停下：重做了 %1 步，还有 %2 步没有重做。").arg(done).arg(left);
    }
    static QString undoneSteps(int count) { return tr("已撤销 %n 步。", nullptr, count); }
    static QString stopped(int done, int left) {
        return tr("已停下：撤销了 %1 步，还有 %2 步没有撤销。").arg(done).arg(left);
    }
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

void Shell::undoNewest() {
    attempt([this] {
        const History history(session().ledger());
        const std::optional<HistoryEntry> entry = history.undoable();
        if (!entry) {
            toast(Words::nothingToUndo());
            return;
        }
        if (!history.mayReverse(*entry)) {
            toast(Words::notOwn(*entry, session().ledger().user().role, false));
            return;
        }
        // Whoever has just added a user expects that to be taken back, not the step before it.
        const HistoryEntry last = history.list(1).front();
        takeBack(entry->id, false,
                 last.kind == EntryKind::Administrative ? Words::notAStep(last.label) : QString());
    });
}

void Shell::redoNewest() {
    attempt([this] {
        const History history(session().ledger());
        const std::optional<HistoryEntry> entry = history.redoable();
        if (!entry) {
            toast(Words::nothingToRedo());
        } else if (!history.mayReverse(*entry)) {
            toast(Words::notOwn(*entry, session().ledger().user().role, true));
        } else {
            redo(entry->id);
        }
    });
}

void Shell::undoAfter(HistoryId entry) {
    attempt([this, entry] {
        const History history(session().ledger());
        const std::optional<HistoryEntry> here = history.find(entry);
        const int count = history.countUndoable(entry);
        if (!here || count == 0) {
            toast(Words::nothingAfter());
            return;
        }
        confirm(dialogParent(), Words::askSteps(count), Words::whatSteps(*here), Words::undoSteps(count),
                [this, entry, count] { takeBackSteps(entry, count); });
    });
}

void Shell::takeBackSteps(HistoryId after, int count) {
    auto results = std::make_shared<std::vector<UndoResult>>();
    LedgerJob job;
    job.title = Words::undoing();
    job.work = [results, after, count](Ledger& ledger, Progress& progress) {
        *results = History(ledger).undoNewest(count, after, progress);
    };
    job.done = [this, results, count] { tellSteps(*results, count); };
    job.context = dialogParent();
    session().run(std::move(job));
}

void Shell::redoSteps(const std::vector<UndoResult>& undone) {
    auto results = std::make_shared<std::vector<UndoResult>>();
    LedgerJob job;
    job.title = Words::redoing();
    job.work = [results, undone](Ledger& ledger, Progress& progress) {
        *results = History(ledger).redoAll(undone, progress);
    };
    job.done = [this, results, count = static_cast<int>(undone.size())] { tellSteps(*results, count); };
    job.context = dialogParent();
    session().run(std::move(job));
}

void Shell::tellSteps(const std::vector<UndoResult>& results, int count) {
    const int done = static_cast<int>(std::ranges::count_if(results, &UndoResult::done));
    const bool forward = !results.empty() && results.front().forward;
    if (done < static_cast<int>(results.size())) {
        ErrorDialog(explainObstacles(results.back(), kShownObstacles, done),
                    obstacleSentences(results.back()).join(u'\n'), dialogParent())
            .exec();
    } else if (forward) {
        toast(done == count ? Words::redoneSteps(done) : Words::stoppedRedoing(done, count - done));
    } else {
        const QString said = done == count ? Words::undoneSteps(done) : Words::stopped(done, count - done);
        done == 0 ? toast(said) : toast(said, Words::redo(), [this, results] { redoSteps(results); });
    }
}

void Shell::takeBack(HistoryId entry, bool forward, const QString& remark) {
    const auto work = [entry, forward](Ledger& ledger) {
        History history(ledger);
        return forward ? history.redo(entry) : history.undo(entry);
    };
    attempt([&] {
        const std::optional<HistoryEntry> about = History(session().ledger()).find(entry);
        if (!about || about->rows < kManyRows) {
            tell(work(session().ledger()), remark);
            return;
        }
        auto result = std::make_shared<UndoResult>();
        LedgerJob job;
        job.title = forward ? Words::redoing() : Words::undoing();
        job.work = [result, work](Ledger& ledger, Progress&) { *result = work(ledger); };
        job.done = [this, result, remark] { tell(*result, remark); };
        job.context = dialogParent();
        session().run(std::move(job));
    });
}

void Shell::tell(const UndoResult& result, const QString& remark) {
    if (!result.done()) {
        const QStringList all = obstacleSentences(result);
        ErrorDialog(explainObstacles(result, kShownObstacles),
                    all.size() > kShownObstacles ? all.join(u'\n') : QString(), dialogParent())
            .exec();
        return;
    }
    const QString said =
        result.forward ? Words::redone(result.about.label) : Words::undone(result.about.label);
    toast(remark.isEmpty() ? said : said + u'\n' + remark, result.forward ? Words::undo() : Words::redo(),
          [this, entry = result.about.id, forward = result.forward] { takeBack(entry, !forward); });
}

}  // namespace nuanxin::ui
