// SPDX-License-Identifier: GPL-3.0-or-later
// Survey rounds: which collection units of a round have reported, and marking that they have.
#pragma once

#include "core/census/survey.h"
#include "ui/shell/page.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace nuanxin::ui {

class BoardModel;
class FilterChip;
class FormGrid;
class LabelledField;
class LedgerTable;

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
    void buildFilters();
    void buildTable();
    void buildPanel();
    void readBoard();
    void showBoard();
    void showSums();
    void showUnit(qint64 id);
    void setReported(bool reported);
    void newRound();
    SurveyRoundId round() const;
    const CompletenessBoard::Unit* findUnit(qint64 id) const;

    bool m_readOnly;
    CompletenessBoard m_board;
    SurveyRoundId m_wanted;  // to be chosen once it is listed
    BoardModel* m_model;
    LedgerTable* m_table;
    QComboBox* m_rounds;
    FilterChip* m_states = nullptr;
    FormGrid* m_form;
    QLineEdit *m_reporter, *m_reportedOn;
    LabelledField* m_dayField = nullptr;
    QPushButton *m_mark = nullptr, *m_unmark = nullptr;
    qint64 m_shown = 0;  // the unit in the panel
    int m_asked = 0;
};

}  // namespace nuanxin::ui
