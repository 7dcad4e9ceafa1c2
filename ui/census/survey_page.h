// SPDX-License-Identifier: GPL-3.0-or-later
// Survey rounds: which collection units of a round have reported and what its visits came to, marking that
// they have, urging those that have not.
#pragma once

#include "core/census/survey.h"
#include "ui/shell/page.h"

class QComboBox;
class QLineEdit;
class QMenu;
class QPushButton;

namespace nuanxin::ui {

class BoardModel;
class DateEdit;
class FilterChip;
class FormGrid;
class LedgerTable;
class UnitVisits;

class SurveyPage : public Page {
    Q_OBJECT
public:
    explicit SurveyPage(Shell& shell, QWidget* parent = nullptr);
    void refresh() override;
    bool concerns(const ChangeNotice& notice) const override;
    void receive(const QVariant& what) override;  // a round's id
    bool canPerform(Command command) const override;
    void perform(Command command) override;

private:
    void buildHeader();
    void buildFilters();
    void buildTable();
    void buildPanel();
    void addActions(QMenu* menu, std::initializer_list<Command> commands);
    void readBoard();
    void showBoard();
    void showSums();
    void showEmptyState();
    void showUnit(qint64 id);
    void fillReport(const CompletenessBoard::Unit& line);
    void showButtons(const CompletenessBoard::Unit* line);
    void showVisits();
    void closePanel();
    void save();
    void setReported(bool reported);
    void editRound(const SurveyRound& round);
    void endRound(bool ends);
    void addVisit();
    void copyUnreported();
    void printUnreported();
    const SurveyRound* round() const;  // null: there is none
    const CompletenessBoard::Unit* findUnit(qint64 id) const;

    const bool m_readOnly;
    std::vector<SurveyRound> m_all;
    CompletenessBoard m_board;
    SurveyRoundId m_wanted;  // to be chosen once it is listed
    BoardModel* m_model;
    LedgerTable* m_table;
    QComboBox* m_rounds;
    FilterChip* m_states = nullptr;
    FormGrid* m_form;
    QLineEdit* m_reporter;
    DateEdit* m_reportedOn;
    UnitVisits* m_visits;
    QPushButton *m_add = nullptr, *m_urge = nullptr, *m_mark = nullptr, *m_unmark = nullptr;
    qint64 m_shown = 0;  // the unit in the panel; 0: the whole round
    int m_asked = 0;
};

}  // namespace nuanxin::ui
