// SPDX-License-Identifier: GPL-3.0-or-later
// The filters of a table as chips: some columns always at hand, all others while they filter. A chip opens
// the column's popup; its cross or the Delete key clears it.
#pragma once

#include <QPushButton>
#include <QStringList>
#include <map>

class QHBoxLayout;

namespace nuanxin::ui {

class LedgerTable;

class ColumnChip : public QPushButton {
    Q_OBJECT
public:
    ColumnChip(const QString& title, QWidget* parent = nullptr);
    void say(const QString& value);  // empty: no filter

Q_SIGNALS:
    void asked();
    void cleared();

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString m_title;
    bool m_set = false;
};

// Chips for `pinned` columns. With no pinned ones: for all columns that filter and are not in `elsewhere`.
class FilterChips : public QWidget {
    Q_OBJECT
public:
    FilterChips(LedgerTable& table, const QStringList& pinned, const QStringList& elsewhere = {},
                QWidget* parent = nullptr);

private:
    void showFilters();
    ColumnChip* chipFor(const QString& key);

    LedgerTable& m_table;
    QStringList m_pinned, m_elsewhere;
    QHBoxLayout* m_row;
    std::map<QString, ColumnChip*> m_chips;
};

}  // namespace nuanxin::ui
