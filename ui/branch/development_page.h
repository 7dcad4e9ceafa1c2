// SPDX-License-Identifier: GPL-3.0-or-later
// Development of members: the board of all files, and one person's line in its place when a card is opened.
// Nothing is decided here; steps happen because somebody enters them, in the panel beside the line.
#pragma once

#include "ui/branch/development_contents.h"
#include "ui/shell/page.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace nuanxin::ui {

class DevelopmentBoard;
class DevelopmentFileView;
class FilterChip;
class LatestReader;
class RecordForm;

class DevelopmentPage : public Page {
    Q_OBJECT
public:
    explicit DevelopmentPage(Shell& shell, QWidget* parent = nullptr);
    void refresh() override;
    bool concerns(const ChangeNotice& notice) const override;
    // A file's id, or with a step's code behind it in a list; overdue, this_month or awaits_roster: what the
    // board is filtered by; a draft of a new file.
    void receive(const QVariant& what) override;
    bool canPerform(Command command) const override;
    void perform(Command command) override;

    bool isBusy() const;
    DevelopmentId shownFile() const { return m_file; }  // invalid: the board is shown

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildHeader();
    void buildFilters();
    void buildBody();
    void take(DevelopmentContents contents);
    void listBranches();
    void showBoard();
    void showCards();
    void openFile(DevelopmentId id);
    void showFile();
    void backToBoard();
    void showOnly(const QVariantList& due, CardState state);
    void openWanted();
    void place(RecordForm* form);
    void newFile();
    void editFile();
    void enterStep();
    void enterNext();
    void enterOnRoster();
    void stepBy(int by);
    void removeFile();
    bool isFileShown() const { return m_file.isValid(); }
    const DevelopmentRow* row(DevelopmentId id) const;  // null: gone

    LatestReader* m_reader;
    QStackedWidget* m_stack;
    QWidget* m_empty;
    QLabel *m_emptyTitle, *m_emptySentence;
    QPushButton* m_emptyStep;
    DevelopmentBoard* m_board;
    DevelopmentFileView* m_view;
    RecordForm* m_form = nullptr;  // the panel's
    FilterChip *m_branches = nullptr, *m_due = nullptr, *m_editions = nullptr, *m_states = nullptr;
    QPushButton *m_primary = nullptr, *m_back = nullptr, *m_info = nullptr, *m_quota = nullptr;
    DevelopmentContents m_contents;
    bool m_isRead = false;
    QDate m_today;
    DevelopmentId m_file, m_wanted;
    QString m_wantedStep;
};

}  // namespace nuanxin::ui
