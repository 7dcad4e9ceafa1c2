// SPDX-License-Identifier: GPL-3.0-or-later
// What one column is filtered by, chosen under its head or chip: values to tick with how many there are, a
// part of a text, or a range. Takes effect at once; Esc or a click elsewhere closes it.
#pragma once

#include <QFrame>
#include <QTimer>

#include "ui/table/table_filter.h"

class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;
class QVBoxLayout;

namespace nuanxin::ui {

struct Column;

class FilterPopup : public QFrame {
    Q_OBJECT
public:
    FilterPopup(const Column& column, ColumnFilter filter, QWidget* parent);

    void setValues(FilterValues values);  // of Filtering::Values
    void popUp(const QPoint& at);         // global; kept on the screen

Q_SIGNALS:
    void changed(const nuanxin::ui::ColumnFilter& filter);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addValues(QVBoxLayout* column);
    void addText(QVBoxLayout* column);
    void addRange(QVBoxLayout* column, const QString& hint);
    void showValues();
    void tick(QTreeWidgetItem* item);
    void typed();
    void clear();
    QLineEdit* addLine(QVBoxLayout* column, const QString& name, const QString& hint, const QString& text);

    QString m_title;
    bool m_dates;
    ColumnFilter m_filter;
    FilterValues m_values;
    QTreeWidget* m_list = nullptr;
    QLineEdit *m_search = nullptr, *m_contains = nullptr, *m_from = nullptr, *m_to = nullptr;
    QTimer m_pause;
};

}  // namespace nuanxin::ui
