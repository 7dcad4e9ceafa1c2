// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/census/worker_finder.h"

#include <QCoreApplication>

#include "core/census/worker_roll_store.h"
#include "core/text/pinyin.h"

namespace nuanxin::ui {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(WorkerFinder)
};

constexpr int kMost = 20;

}  // namespace

QString wordsBeside(const WorkerRow& row) {
    QStringList parts;
    for (const RollColumn column :
         {RollColumn::Occupation, RollColumn::Site, RollColumn::Community, RollColumn::Phone}) {
        if (const QString shown = shownIn(row, column, QDate::currentDate()); !shown.isEmpty()) {
            parts << shown;
        }
    }
    return parts.join(Words::tr("，"));
}

// The palette ranks by name alone; whoever was found by a phone or a workplace answers to what was typed.
std::vector<Found> WorkerFinder::find(const QString& typed) {
    std::vector<Found> found;
    if (typed.trimmed().isEmpty()) {
        return found;
    }
    WorkerQuery query;
    query.text = typed;
    const WorkerRoll roll(m_ledger);
    for (const WorkerRow& row : roll.rows(roll.ids(query, kMost))) {
        found.push_back({row.id.value(), row.name, wordsBeside(row),
                         text::searchPinyinOf(row.name).all() << typed.simplified().remove(u' ').toLower()});
    }
    return found;
}

}  // namespace nuanxin::ui
