// SPDX-License-Identifier: GPL-3.0-or-later
// The anatomy all pages share: header line, filter line, body with a side panel, foot line. A page makes the
// parts it uses in its constructor; those it does not ask for do not exist.
#pragma once

#include <QWidget>

#include "core/ledger/ledger.h"
#include "ui/shell/action_table.h"
#include "ui/shell/shell.h"

class QHBoxLayout;
class QVBoxLayout;

namespace nuanxin::ui {

class FilterLine;
class FootLine;
class HeaderLine;
class SidePanel;

class Page : public QWidget {
    Q_OBJECT
public:
    explicit Page(Shell& shell, QWidget* parent = nullptr);

    // Reads everything anew. Called when the page is shown for the first time, on F5, and when it is shown
    // again after changes it missed.
    virtual void refresh() {}
    // Whether this change means anything to what the page shows.
    virtual bool concerns(const ChangeNotice& notice) const;
    // What goTo() handed over.
    virtual void receive(const QVariant& what);
    // Called before the page is left, closed or locked. False: the user wants to stay. A record that is open
    // and not saved keeps its draft.
    virtual bool mayLeave();
    // Called of every page, shown or not, before the ledger is closed or locked: what a page keeps while
    // another is shown is lost then.
    virtual bool mayClose() { return true; }

    // Commands whose meaning depends on the page (Save, New). Find and Refresh are handled here.
    virtual bool canPerform(Command command) const;
    virtual void perform(Command command);

Q_SIGNALS:
    void commandsChanged();  // canPerform() would answer differently now

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;  // Esc, from wherever on the page, closes the side panel
    Shell& shell() const { return m_shell; }
    Session& session() const { return m_shell.session(); }

    HeaderLine* header();
    FilterLine* filters();
    SidePanel* sidePanel();  // hidden until shown
    FootLine* foot();
    void setBody(QWidget* body);
    void setScrollingBody(QWidget* body);  // for what is not a table and may be higher than the window

private:
    void fitSidePanel();

    Shell& m_shell;
    QVBoxLayout* m_column;
    QVBoxLayout* m_inner;
    QHBoxLayout* m_row;
    HeaderLine* m_header = nullptr;
    FilterLine* m_filters = nullptr;
    SidePanel* m_sidePanel = nullptr;
    FootLine* m_foot = nullptr;
};

}  // namespace nuanxin::ui
