// SPDX-License-Identifier: GPL-3.0-or-later
// The views of a table that a user has saved: what was searched and filtered, which columns, in which order.
// They belong to the user and the ledger and stand outside history; sealed, since a search may hold a name.
#pragma once

#include <QJsonObject>
#include <QString>
#include <vector>

namespace nuanxin {

class Ledger;

struct TableView {
    QString name;
    QJsonObject body;
};

class TableViews {
public:
    TableViews(Ledger& ledger, QString table) : m_ledger(ledger), m_table(std::move(table)) {}
    std::vector<TableView> list() const;                  // in the order in which they were saved
    void save(const TableView& view);                     // over one of the same name
    void rename(const QString& from, const QString& to);  // BadInput where `to` is empty or taken
    void remove(const QString& name);

private:
    QString key() const;
    void keep(const std::vector<TableView>& views);

    Ledger& m_ledger;
    QString m_table;
};

}  // namespace nuanxin
