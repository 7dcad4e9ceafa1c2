// SPDX-License-Identifier: GPL-3.0-or-later
// Who was entered since the surveyor sat down, newest first, and who of the site's list is still to be met.
#pragma once

#include <QFrame>
#include <QJsonObject>
#include <QTime>
#include <functional>
#include <vector>

#include "core/census/worker.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace nuanxin::ui {

class QuickSitting : public QFrame {
    Q_OBJECT
public:
    struct Done {
        HistoryId entry;
        WorkerId worker;  // invalid: was not on the roll before
        QString name;
        QString outcome;  // visit_outcome; empty: no visit was recorded
        QTime at;
        QJsonObject draft;  // what was typed, to go on with after taking it back
    };
    struct Waiting {
        WorkerId worker;
        QString name;
    };

    explicit QuickSitting(QWidget* parent = nullptr);
    void fitInto(int width);  // of the page
    void add(const Done& done);
    void keepOnly(const std::function<bool(const Done&)>& stands);  // others were taken back
    const std::vector<Done>& all() const { return m_done; }         // oldest first
    // Those of the site not met in the round; none: nothing is known of that.
    void setWaiting(std::optional<std::vector<Waiting>> waiting);

Q_SIGNALS:
    void takeBackRequested();  // the last
    void opened(nuanxin::WorkerId worker);

private:
    void showAll();
    QWidget* lineOf(const Done& done) const;

    std::vector<Done> m_done;
    std::optional<std::vector<Waiting>> m_waiting;
    QLabel *m_count, *m_words;
    QPushButton* m_takeBack;
    QVBoxLayout* m_column;
    QWidget* m_lines = nullptr;
};

}  // namespace nuanxin::ui
