// SPDX-License-Identifier: GPL-3.0-or-later
// A table's head: quiet words over a hairline, each aligned as its column is, with a small arrow where the
// rows are sorted.
#pragma once

#include <QHeaderView>

namespace nuanxin::ui {

class TableHead : public QHeaderView {
    Q_OBJECT
public:
    explicit TableHead(QWidget* parent = nullptr);
    int widthFor(const QString& title) const;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    void paintEvent(QPaintEvent* event) override;
    QSize sectionSizeFromContents(int section) const override;
};

}  // namespace nuanxin::ui
