// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/census/worker_history.h"

#include <QCoreApplication>

#include "core/census/employer_store.h"
#include "core/census/place_store.h"
#include "core/census/site_store.h"
#include "core/census/worker_columns.h"
#include "core/text/mask.h"

namespace nuanxin {

namespace {

class WorkerHistoryWords {
    Q_DECLARE_TR_FUNCTIONS(WorkerHistory)

public:
    static QString yes() { return tr("是"); }
    static QString no() { return tr("否"); }
    static QString gone() { return tr("已删除"); }
};

template <class Found>
QString nameOf(const Found& found) {
    return found ? found->name : WorkerHistoryWords::gone();
}

QString opened(Ledger& ledger, WorkerId worker, const char* column, const QByteArray& sealed) {
    const QString plain = ledger.sealer().open(sealed, {"worker", column, worker.value()});
    const QLatin1String name(column);
    return name == QLatin1String("identity_sealed") ? text::maskIdentity(plain)
           : name == QLatin1String("phone_sealed")  ? text::maskPhone(plain)
                                                    : text::maskAddress(plain);
}

QString inWords(Ledger& ledger, WorkerId worker, const QString& column, const QVariant& value) {
    if (!value.isValid()) {
        return {};
    }
    for (const WorkerSealed& sealed : kWorkerSealed) {
        if (column == QLatin1String(sealed.column)) {
            return opened(ledger, worker, sealed.column, value.toByteArray());
        }
    }
    const qint64 number = value.toLongLong();
    if (column == u"employer_id") {
        return nameOf(EmployerStore(ledger).find(EmployerId(number)));
    }
    if (column == u"site_id") {
        return nameOf(SiteStore(ledger).find(SiteId(number)));
    }
    if (column == u"community_id") {
        return nameOf(PlaceStore(ledger).find(PlaceId(number)));
    }
    if (column == u"to_verify") {
        return number != 0 ? WorkerHistoryWords::yes() : WorkerHistoryWords::no();
    }
    return workerValueInWords(column, value.toString());
}

// What follows from another column, and what no user has a word for.
bool isShown(const QString& column) {
    return !column.endsWith(QLatin1String("_key")) && column != u"phone_tail" && column != u"id" &&
           column != u"joined_into";
}

}  // namespace

std::vector<WorkerChange> workerHistory(Ledger& ledger, WorkerId worker) {
    std::vector<WorkerChange> changes;
    for (const RowHistory& past : History(ledger).changesTo(QStringLiteral("worker"), worker.value())) {
        WorkerChange change{past.entry, past.what, {}};
        for (const RowHistory::Value& value : past.values) {
            if (past.what == RowChange::What::Changed && isShown(value.column)) {
                change.values.push_back({columnNoun(QStringLiteral("worker"), value.column),
                                         inWords(ledger, worker, value.column, value.before),
                                         inWords(ledger, worker, value.column, value.after)});
            }
        }
        changes.push_back(std::move(change));
    }
    return changes;
}

}  // namespace nuanxin
