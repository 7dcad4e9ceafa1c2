// SPDX-License-Identifier: GPL-3.0-or-later
// Rows and their values in the words of those who use the ledger. Internal to core/ledger.
#pragma once

#include <QHash>
#include <QStringList>
#include <QVariant>
#include <optional>

#include "core/ledger/database.h"

namespace nuanxin {

class RowWords {
public:
    explicit RowWords(Database& database) : m_database(database) {}

    const QStringList& columnsOf(const QString& table);
    // The table that a column's ids are those of; empty for other columns.
    QString referred(const QString& table, const QString& column);

    bool exists(const QString& table, qint64 row);
    // What the row is called now, or was called when it was removed. Empty: rows of this table have no name.
    QString name(const QString& table, qint64 row);
    QString nameNow(const QString& table, qint64 row);
    // As it is read on paper: names for ids, words for codes, 是 and 否. What is sealed stays hidden.
    QString value(const QString& table, const QString& column, const QVariant& value);

private:
    struct Shape {
        QStringList columns;
        QHash<QString, QString> references;  // by column
    };
    const Shape& shapeOf(const QString& table);
    const QHash<qint64, QString>& removedNames();

    Database& m_database;
    QHash<QString, Shape> m_shapes;
    std::optional<QHash<qint64, QString>> m_removed;
};

}  // namespace nuanxin
