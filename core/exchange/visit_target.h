// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of visits made during a survey round. A visit is of somebody on the roll: by document, else by name
// and phone; nobody is added to the roll by a visit.
#pragma once

#include <QHash>
#include <memory>

#include "core/census/survey.h"
#include "core/exchange/import_target.h"
#include "core/exchange/roll_lookup.h"
#include "core/exchange/visit_import_store.h"

namespace nuanxin {

struct VisitField {
    enum Index { kName, kDocumentKind, kIdentity, kPhone, kVisitedOn, kVisitor, kOutcome, kNote, kCount };
};

class VisitTarget : public ImportTarget {
public:
    explicit VisitTarget(Ledger& ledger) : m_ledger(ledger), m_store(ledger), m_roll(ledger) {}

    QByteArray token(int field, const ImportRecord& record) const override;
    void eachKnown(const std::function<void(Known&)>& take) const override;
    ImportRecord load(qint64 id) const override;
    Findings complete(ImportRecord& record) const override;
    std::optional<Finding> refusal(const ImportRecord& record) const override;
    bool agree(const ImportRecord&, const ImportRecord&) const override { return true; }
    bool ruledOut(const ImportRecord&, const ImportRecord&) const override { return false; }
    bool changes(int field, const QString& before, const QString& after) const override;
    qint64 workerIn(const ImportRecord& record) const override { return workerOf(record).value(); }
    void beginWriting(Database&) override {}
    qint64 write(Database& database, const RecordToWrite& record) override;

private:
    const QHash<qint64, Visit>& visits() const;           // of all rounds
    WorkerId workerOf(const ImportRecord& record) const;  // invalid: not on the roll, or not to be told apart

    Ledger& m_ledger;
    VisitImportStore m_store;
    RollLookup m_roll;
    mutable QHash<qint64, Visit> m_visits;
    mutable bool m_visitsRead = false;
};

std::unique_ptr<ImportTarget> makeVisitTarget(Ledger& ledger);

}  // namespace nuanxin
