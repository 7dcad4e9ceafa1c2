// SPDX-License-Identifier: GPL-3.0-or-later
// One row of a rehearsal beside the table: what is wrong with it, what it changes, whom it may be with both
// side by side, and the decisions.
#pragma once

#include <QWidget>

#include "core/exchange/rehearsal.h"

class QVBoxLayout;

namespace nuanxin::ui {

class RowDetails : public QWidget {
    Q_OBJECT
public:
    RowDetails(const Rehearsal& rehearsal, int row, QWidget* parent = nullptr);

Q_SIGNALS:
    void cellWanted(int column);  // to be corrected
    void decided(RowDecision::Kind kind, const nuanxin::ShownCandidate& whom);

private:
    void addVerdict();
    void addProblems();
    void addChanges();
    QString rowOf(const ShownCandidate& candidate) const;
    void addCandidate(const ShownCandidate& candidate);
    void addRemarks();
    void addCells();

    const Rehearsal& m_rehearsal;
    int m_row;
    QVBoxLayout* m_column;
};

}  // namespace nuanxin::ui
