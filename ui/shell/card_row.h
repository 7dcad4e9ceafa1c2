// SPDX-License-Identifier: GPL-3.0-or-later
// Cards side by side, in fewer columns where they would be cut off.
#pragma once

#include <QWidget>
#include <vector>

class QGridLayout;

namespace nuanxin::ui {

class CardRow : public QWidget {
    Q_OBJECT
public:
    explicit CardRow(QWidget* parent = nullptr);

    // Takes the card over. `leastWidth` at normal type: narrower than that it is not readable, though it
    // fits.
    void add(QWidget* card, int stretch = 1, int leastWidth = 0);
    void clear();

    QSize minimumSizeHint() const override;  // one column

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Card {
        QWidget* widget;
        int stretch, leastWidth;
    };
    int leastWidth() const;
    int columnsFor(int width) const;
    void arrange();

    QGridLayout* m_grid;
    std::vector<Card> m_cards;
    std::vector<QWidget*> m_arranged;
    int m_columns = 0;
};

}  // namespace nuanxin::ui
