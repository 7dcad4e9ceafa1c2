// SPDX-License-Identifier: GPL-3.0-or-later
// What a meeting decided: a line each, with its owner and its days; a free line is always there at the end.
#pragma once

#include <QJsonArray>
#include <QWidget>
#include <vector>

#include "core/branch/meeting.h"

class QGridLayout;
class QLineEdit;
class QToolButton;

namespace nuanxin::ui {

class DateEdit;

class DecisionRows : public QWidget {
    Q_OBJECT
public:
    explicit DecisionRows(QWidget* parent = nullptr);

    void show(const std::vector<MeetingDecision>& decisions);
    std::vector<MeetingDecision> value() const;  // of the lines with anything in them
    bool validate();                             // shows the days that are none; true: all are
    void setReadOnly(bool readOnly);
    QJsonArray draft() const;
    void putDraft(const QJsonArray& draft);

Q_SIGNALS:
    void edited();

private:
    struct Line {
        MeetingDecisionId id;
        QLineEdit *text, *owner;
        DateEdit *due, *done;
        QToolButton* remove;
    };
    void add(const MeetingDecision& decision);
    void remove(const QLineEdit* text);
    void keepFreeLine();
    void clear();
    static bool isEmpty(const Line& line);

    QGridLayout* m_grid;
    std::vector<Line> m_lines;
    int m_nextRow = 1;
    bool m_readOnly = false;
};

}  // namespace nuanxin::ui
