// SPDX-License-Identifier: GPL-3.0-or-later
// The pages at the left: name of the program, the office, one line a page with its icon and its number.
#pragma once

#include <QAbstractButton>
#include <QFrame>
#include <map>

#include "ui/shell/page_registry.h"

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace nuanxin::ui {

class NavigationItem : public QAbstractButton {
    Q_OBJECT
public:
    NavigationItem(Icon icon, const QString& text, QWidget* parent = nullptr);
    void setCount(std::optional<qint64> count);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Icon m_icon;
    QString m_count;
};

class Navigation : public QFrame {
    Q_OBJECT
public:
    explicit Navigation(QWidget* parent = nullptr);

    void setOffice(const QString& line);  // 永丰街道 · 2026 年
    void setPages(const PageRegistry& pages);
    void setCurrent(const QString& page);
    void setCount(const QString& page, std::optional<qint64> count);

Q_SIGNALS:
    void chosen(const QString& page);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void bringIntoView();

    QLabel *m_brand, *m_office;
    QScrollArea* m_scroll;
    QVBoxLayout* m_items;
    std::map<QString, NavigationItem*> m_byPage;
    NavigationItem* m_current = nullptr;
};

}  // namespace nuanxin::ui
