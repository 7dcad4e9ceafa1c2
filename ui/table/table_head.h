// SPDX-License-Identifier: GPL-3.0-or-later
// A table's head: quiet words over a hairline, each aligned as its column is, with a small arrow where the
// rows are sorted and a funnel where they are filtered, or can be while the pointer is there.
#pragma once

#include <QHeaderView>
#include <QSet>

namespace nuanxin::ui {

class TableHead : public QHeaderView {
    Q_OBJECT
public:
    explicit TableHead(QWidget* parent = nullptr);
    int widthFor(const QString& title) const;
    void setFilterable(const QSet<int>& sections) { m_filterable = sections; }
    void setFiltered(const QSet<int>& sections);

Q_SIGNALS:
    void filterClicked(int section);

protected:
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    void paintEvent(QPaintEvent* event) override;
    QSize sectionSizeFromContents(int section) const override;

private:
    QRect funnelIn(const QRect& section) const;
    void point(int section);

    QSet<int> m_filterable, m_filtered;
    int m_pointed = -1;  // the section under the pointer
};

}  // namespace nuanxin::ui
