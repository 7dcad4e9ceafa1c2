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
    void setBrief(bool brief);       // where there is little room: the value is cut short
    bool isSet() const { return !m_value.isEmpty(); }

Q_SIGNALS:
    void asked();
    void cleared();

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showState();

    QString m_title, m_value;
    bool m_brief = false;
};

// Where there is no room, values are cut short, then columns that do not filter go into one chip from the
// right.
// Chips for `pinned` columns. With no pinned ones: for all columns that filter and are not in `elsewhere`.
class FilterChips : public QWidget {
    Q_OBJECT
public:
    FilterChips(LedgerTable& table, const QStringList& pinned, const QStringList& elsewhere, QWidget* parent);
    QSize sizeHint() const override { return {m_fullWidth, QWidget::sizeHint().height()}; }
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showFilters();
    void fit();
    int needed() const;
    void askWhich();
    ColumnChip* chipFor(const QString& key);

    LedgerTable& m_table;
    QStringList m_pinned, m_elsewhere;
    QHBoxLayout* m_row;
    std::map<QString, ColumnChip*> m_chips;
    QPushButton* m_others;  // leads to those without room
    int m_fullWidth = 0;    // with every value in full
};

}  // namespace nuanxin::ui
