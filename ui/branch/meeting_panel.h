// SPDX-License-Identifier: GPL-3.0-or-later
// What a cell of the year stands for: what was owed and held, kind by kind, and the meetings themselves.
#pragma once

#include <QWidget>

#include "ui/branch/meeting_grid_model.h"

class QVBoxLayout;

namespace nuanxin::ui {

class LedgerTable;
class Settings;

class MeetingListModel : public RowsModel<Meeting> {
    Q_OBJECT
public:
    enum Columns { HeldOn, Kind, Present };
    explicit MeetingListModel(QObject* parent = nullptr);

protected:
    Cell cell(int row, int column) const override;
    qint64 id(int row) const override { return at(row).id.value(); }
};

class MeetingPanel : public QWidget {
    Q_OBJECT
public:
    explicit MeetingPanel(Settings& settings, QWidget* parent = nullptr);
    // `rows`: of the branch's year, those the cell covers.
    void show(const GridPlace& place, const std::vector<MeetingYearRow>& rows, std::vector<Meeting> meetings,
              bool isThisMonth);
    qint64 currentMeeting() const;  // 0: none
    LedgerTable* table() const { return m_table; }

Q_SIGNALS:
    void opened(nuanxin::MeetingId id);
    void deleteRequested();
    void selectionChanged();

private:
    MeetingListModel* m_model;
    LedgerTable* m_table;
    QVBoxLayout* m_column;
    QWidget* m_owed = nullptr;
};

}  // namespace nuanxin::ui
