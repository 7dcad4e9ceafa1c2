// SPDX-License-Identifier: GPL-3.0-or-later
// For one of the roll who is met at the site being gone through: where the roll has him, and the offer to put
// him here. A move is made only when it is asked for; what is empty is filled in unless it is refused.
#pragma once

#include <QWidget>

#include "core/census/worker.h"

class QCheckBox;
class QLabel;

namespace nuanxin {
class Ledger;
}

namespace nuanxin::ui {

struct QuickSetting;

class QuickPlace : public QWidget {
    Q_OBJECT
public:
    explicit QuickPlace(QWidget* parent = nullptr);

    // Nothing is offered of a new person, nor where the roll says the same already.
    void offer(Ledger& ledger, const Worker& known, const QuickSetting& setting);
    void setMet(bool met);  // whom nobody met is not filled in
    bool moves() const { return m_isMove && isTicked(); }
    bool isTicked() const;
    void setTicked(bool ticked);
    void toggle();
    bool isChanged() const;  // the user said otherwise than was suggested
    void putOnto(Worker& worker) const;

Q_SIGNALS:
    void edited();

private:
    void showOffer();
    void say(Ledger& ledger);

    QLabel* m_words;
    QCheckBox* m_box;
    Worker m_known, m_after;
    bool m_isOffered = false, m_isMove = false, m_isMet = true;
};

}  // namespace nuanxin::ui
