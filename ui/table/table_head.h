// SPDX-License-Identifier: GPL-3.0-or-later
// A table's head: quiet words over a hairline, each aligned as its column is, with a small arrow where the
// rows are sorted and a funnel where they are filtered, or can be while the pointer is there. Its first
// sections may be pinned: they stay at the left while the others are scrolled beneath them.
#pragma once

#include <QEvent>
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

    void pinFirst(int sections);
    // From left to right, as far as they leave room for the others.
    QList<int> pinnedSections() const;
    int pinnedWidth() const;         // 0: nothing is scrolled
    int placeOf(int section) const;  // in the viewport
    int sectionUnder(int x) const;   // -1: none

Q_SIGNALS:
    void filterClicked(int section);
    void startWanted();  // a section is dragged from, or to, the pinned ones: scroll to the left

protected:
    bool viewportEvent(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    void paintEvent(QPaintEvent* event) override;
    QSize sectionSizeFromContents(int section) const override;

private:
    QRect funnelIn(const QRect& section) const;
    void point(int section);
    void paintGround(QPainter& painter) const;
    int shiftAt(int x) const;  // from where a section is seen to where Qt has it
    int handleAt(int x) const;
    bool deliver(const QMouseEvent& event, QEvent::Type type, const QPointF& at, int shift);
    bool press(const QMouseEvent& event);
    bool drag(const QMouseEvent& event);
    bool release(const QMouseEvent& event);

    QSet<int> m_filterable, m_filtered;
    int m_pointed = -1;  // the section under the pointer
    int m_pinned = 0;
    struct {
        QPointF at;
        int shift = 0;
        bool onHandle = false, waits = false;  // waits: Qt has not been told of it
        int resized = -1, width = 0;           // a pinned section, and how wide it was
    } m_press;
};

}  // namespace nuanxin::ui
