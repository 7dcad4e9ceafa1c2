// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_mapping_store.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace nuanxin {

ColumnChoices ImportMappingStore::find(const QString& sender, const QString& description) const {
    // Two surveyors may each have taught the ledger the same sender; the later one is right.
    Statement row = m_ledger.database().prepare(
        "SELECT columns FROM import_mapping WHERE sender = ? AND description = ? ORDER BY id DESC LIMIT 1");
    ColumnChoices choices;
    if (!sender.isEmpty() && row.with(sender, description).step()) {
        const QJsonObject columns = QJsonDocument::fromJson(row.text(0).toUtf8()).object();
        for (auto column = columns.begin(); column != columns.end(); ++column) {
            choices.insert(column.key(), column->toString());
        }
    }
    return choices;
}

void ImportMappingStore::put(Database& database, const QString& sender, const QString& description,
                             const ColumnChoices& columns) const {
    QJsonObject object;
    for (auto column = columns.begin(); column != columns.end(); ++column) {
        object.insert(column.key(), *column);
    }
    const QString json = QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    Statement known = database.prepare("SELECT id FROM import_mapping WHERE sender = ? AND description = ?");
    if (known.with(sender, description).step()) {
        database.prepare("UPDATE import_mapping SET columns = ? WHERE id = ?")
            .with(json, known.integer(0))
            .run();
        return;
    }
    database.prepare("INSERT INTO import_mapping (id, sender, description, columns) VALUES (?, ?, ?, ?)")
        .with(m_ledger.newId(), sender, description, json)
        .run();
}

}  // namespace nuanxin
