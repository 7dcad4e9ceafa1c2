// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/drafts.h"

#include <QJsonDocument>

#include "core/ledger/ledger.h"

namespace nuanxin {

namespace {

SealedPlace placeOf(qint64 record) {
    return {"ledger_draft", "body", record};
}

Draft readDraft(const Statement& row, const Sealer& sealer) {
    Draft draft;
    draft.form = row.text(0);
    draft.record = row.integer(1);
    draft.formEdition = static_cast<int>(row.integer(2));
    draft.at = QDateTime::fromMSecsSinceEpoch(row.integer(3), Qt::UTC);
    draft.body = QJsonDocument::fromJson(sealer.open(row.blob(4), placeOf(draft.record)).toUtf8()).object();
    return draft;
}

}  // namespace

void Drafts::save(const Draft& draft) {
    const QString body = QString::fromUtf8(QJsonDocument(draft.body).toJson(QJsonDocument::Compact));
    m_ledger.keepBook([&](Database& database) {
        database
            .prepare(
                "INSERT OR REPLACE INTO ledger_draft (user_id, form, record, form_edition, at, body) "
                "VALUES (?, ?, ?, ?, ?, ?)")
            .with(m_ledger.user().id, draft.form, draft.record, draft.formEdition,
                  (draft.at.isValid() ? draft.at : QDateTime::currentDateTimeUtc()).toMSecsSinceEpoch(),
                  m_ledger.sealer().seal(body, placeOf(draft.record)))
            .run();
    });
}

std::optional<Draft> Drafts::find(const QString& form, qint64 record, int formEdition) const {
    Statement row = m_ledger.database().prepare(
        "SELECT form, record, form_edition, at, body FROM ledger_draft "
        "WHERE user_id = ? AND form = ? AND record = ? AND form_edition = ?");
    if (!row.with(m_ledger.user().id, form, record, formEdition).step()) {
        return std::nullopt;
    }
    return readDraft(row, m_ledger.sealer());
}

std::vector<Draft> Drafts::list() const {
    std::vector<Draft> drafts;
    Statement rows = m_ledger.database().prepare(
        "SELECT form, record, form_edition, at, body FROM ledger_draft WHERE user_id = ? ORDER BY at DESC, "
        "record");
    rows.with(m_ledger.user().id);
    while (rows.step()) {
        drafts.push_back(readDraft(rows, m_ledger.sealer()));
    }
    return drafts;
}

qint64 Drafts::nextNew(const QString& form) const {
    Statement row = m_ledger.database().prepare(
        "SELECT min(record) - 1 FROM ledger_draft WHERE user_id = ? AND form = ? AND record <= 0");
    return row.with(m_ledger.user().id, form).step() ? row.integer(0) : 0;
}

void Drafts::discard(const QString& form, qint64 record) {
    m_ledger.keepBook([&](Database& database) {
        database.prepare("DELETE FROM ledger_draft WHERE user_id = ? AND form = ? AND record = ?")
            .with(m_ledger.user().id, form, record)
            .run();
    });
}

}  // namespace nuanxin
