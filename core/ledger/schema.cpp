// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/schema.h"

#include <QDir>
#include <QFile>
#include <algorithm>

#include "core/ledger/database.h"
#include "core/ledger/derived.h"
#include "core/ledger/error.h"

namespace nuanxin {

namespace {

Editions readEditions() {
    Editions editions;
    const QDir folder(QStringLiteral(":/editions"));
    for (const QString& name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            throw Error(ErrorKind::Internal, {}, QStringLiteral("edition %1 cannot be read").arg(name));
        }
        editions.push_back({name.left(3).toInt(), file.readAll()});
    }
    return editions;
}

void apply(Database& database, const Editions& editions) {
    Transaction transaction(database);
    const int from = editionOf(database);
    for (const Edition& edition : editions) {
        if (edition.number > from) {
            database.execute(edition.sql.constData());
        }
    }
    refreshDerived(database, true);
    database.execute(QStringLiteral("PRAGMA user_version = %1").arg(editions.back().number));
    transaction.commit();
}

QStringList tablesWhere(Database& database, bool (*wanted)(QStringView)) {
    QStringList found;
    Statement tables = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name");
    while (tables.step()) {
        if (const QString name = tables.text(0); wanted(name)) {
            found << name;
        }
    }
    return found;
}

}  // namespace

const Editions& publishedEditions() {
    static const Editions editions = readEditions();
    return editions;
}

int editionOf(Database& database) {
    return static_cast<int>(database.number("PRAGMA user_version"));
}

void createSchema(Database& database, const Editions& editions) {
    database.execute(QStringLiteral("PRAGMA application_id = %1").arg(kApplicationId));
    apply(database, editions);
}

void upgradeSchema(Database& database, const Editions& editions) {
    apply(database, editions);
}

bool isRecorded(QStringView table) {
    return !table.startsWith(QLatin1String("ledger_")) && !table.startsWith(QLatin1String("derived_")) &&
           !table.startsWith(QLatin1String("sqlite_"));
}

QStringList recordedTables(Database& database) {
    return tablesWhere(database, isRecorded);
}

QStringList derivedTables(Database& database) {
    return tablesWhere(database, [](QStringView name) { return name.startsWith(QLatin1String("derived_")); });
}

}  // namespace nuanxin
