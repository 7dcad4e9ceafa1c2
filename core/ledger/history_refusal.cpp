// SPDX-License-Identifier: GPL-3.0-or-later
// The words for an undo or redo that did not fit.
#include <QCoreApplication>

#include "core/ledger/history.h"

namespace nuanxin {

namespace {

class HistoryRefusal {
    Q_DECLARE_TR_FUNCTIONS(HistoryRefusal)

public:
    static QString cause(const RowInTheWay& row);
    static QString later(const RowInTheWay& row);
    static QString sentence(const RowInTheWay& row) {
        const QString changes = later(row);
        return changes.isEmpty() ? tr("%1。").arg(cause(row)) : tr("%1（%2）。").arg(cause(row), changes);
    }
    static QString notDone(const UndoResult& result) {
        return result.forward ? tr("没有重做“%1”。").arg(result.about.label)
                              : tr("没有撤销“%1”。").arg(result.about.label);
    }
    static QString more(qsizetype all) { return tr("…共 %n 处。", nullptr, static_cast<int>(all)); }
    static QString stopped(const UndoResult& result, int before) {
        return (result.forward ? tr("重做了 %n 步，到“%1”停下。", nullptr, before)
                               : tr("撤销了 %n 步，到“%1”停下。", nullptr, before))
            .arg(result.about.label);
    }
    static QString kept(int before, bool forward) {
        return before == 0 ? tr("台账没有改动。")
               : forward   ? tr("已经重做的几步有效，随时可以再撤销。")
                           : tr("已经撤销的几步有效，随时可以重做。");
    }
    static QString next(bool anyLater, bool forward) {
        if (!anyLater) {
            return tr("请直接修改有关内容。");
        }
        return forward ? tr("请先从最新的开始撤销括号里的改动，再来重做；也可以直接修改有关内容。")
                       : tr("请先从最新的开始撤销括号里的改动，再来撤销这一条；也可以直接修改有关内容。");
    }
};

QString HistoryRefusal::cause(const RowInTheWay& row) {
    const QString itself = rowNoun(row.table, row.name);
    const QString other = rowNoun(row.otherTable, row.otherName);
    switch (row.why) {
        case RowInTheWay::Why::Changed:
            return tr("%1后来又改过").arg(itself);
        case RowInTheWay::Why::Removed:
            return tr("%1后来已经删除").arg(itself);
        case RowInTheWay::Why::Below:
            return tr("%1下面还有%2").arg(other, itself);
        case RowInTheWay::Why::ParentGone:
            return tr("%1原来归在%2下面，那一项后来已经删除").arg(itself, other);
        case RowInTheWay::Why::Taken:
            break;
    }
    return row.otherRow == 0 ? tr("%1放不回去，它与现在的内容相抵触").arg(itself)
                             : tr("%1放不回去，后来另有了同名的一项").arg(itself);
}

QString HistoryRefusal::later(const RowInTheWay& row) {
    QStringList changes;
    for (const HistoryEntry& entry : row.later) {
        changes << tr("%1 %2“%3”")
                       .arg(entry.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm"), entry.user, entry.label);
    }
    const QString all = changes.join(tr("；"));
    return row.laterCount > changes.size() ? tr("%1；等 %2 次").arg(all).arg(row.laterCount) : all;
}

}  // namespace

QStringList obstacleSentences(const UndoResult& result) {
    QStringList sentences;
    for (const RowInTheWay& row : result.inTheWay) {
        sentences << HistoryRefusal::sentence(row);
    }
    return sentences;
}

Explanation explainObstacles(const UndoResult& result, int shown, int before) {
    const QStringList all = obstacleSentences(result);
    QStringList lines = all.mid(0, shown);
    if (all.size() > shown) {
        lines << HistoryRefusal::more(all.size());
    }
    lines << HistoryRefusal::kept(before, result.forward);
    bool anyLater = false;
    for (const RowInTheWay& row : result.inTheWay) {
        anyLater |= !row.later.empty();
    }
    return {before == 0 ? HistoryRefusal::notDone(result) : HistoryRefusal::stopped(result, before),
            lines.join(u'\n'), HistoryRefusal::next(anyLater, result.forward)};
}

}  // namespace nuanxin
