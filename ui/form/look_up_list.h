// SPDX-License-Identifier: GPL-3.0-or-later
// What a look-up field offers, floating over the window under the field. Never takes the focus, so typing and
// input methods go on undisturbed.
#pragma once

#include <QListWidget>

#include "ui/form/look_up.h"

namespace nuanxin::ui {

class LookUpList : public QListWidget {
    Q_OBJECT
public:
    explicit LookUpList(QWidget* field);

    // `adding`: a last line that makes a new one; empty: none. `chosen`: the line marked, -1 for none.
    void offer(const std::vector<LookUpItem>& items, const QString& adding, int chosen);
    void step(int by);
    const LookUpItem* current() const;  // none: nothing, or the last line
    bool isAddingCurrent() const;

Q_SIGNALS:
    void picked();

private:
    void place();
    QWidget* m_field;
    std::vector<LookUpItem> m_items;
};

}  // namespace nuanxin::ui
