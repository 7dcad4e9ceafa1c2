// SPDX-License-Identifier: GPL-3.0-or-later
// What a page may ask of the window it stands in. The main window is one; tests have a plain one.
#pragma once

#include <QVariant>
#include <exception>
#include <functional>
#include <vector>

#include "core/ledger/id.h"
#include "ui/shell/page_registry.h"

class QWidget;

namespace nuanxin {
struct UndoResult;
}

namespace nuanxin::ui {

class ActionTable;
class Session;
class Settings;

class Shell {
public:
    virtual ~Shell() = default;

    virtual Session& session() = 0;
    virtual Settings& settings() = 0;
    virtual ActionTable& actions() = 0;
    virtual const PageRegistry& pages() const = 0;
    virtual QWidget* dialogParent() = 0;

    // Shows a page and hands it `what` to show (Page::receive): a path, a record's id.
    virtual void goTo(const QString& page, const QVariant& what = {}) = 0;
    // Asks for the password on the unlock page; what was open is closed first.
    virtual void openLedger(const QString& path) = 0;
    // The bar at the foot, for ten seconds.
    virtual void toast(const QString& text, const QString& action = {}, std::function<void()> run = {}) = 0;
    // What leads back to something on the page shown: gone once another page is.
    virtual void toastOfPage(const QString& text, const QString& action, std::function<void()> run) = 0;
    virtual void report(std::exception_ptr error) = 0;  // the error dialog
    virtual void applyLooks() = 0;  // after theme, type size or language changed in settings

    bool hasPage(const QString& page) const;

    // After a change the user made: says it and offers to take it back. Invalid id: nothing to take back.
    void offerUndo(const QString& said, HistoryId entry);
    // Asks nothing, runs it, tells what became of it; what is in the way is explained in a dialog.
    void undo(HistoryId entry);
    void redo(HistoryId entry);
    // The newest step, the step taken back last; says so where there is none.
    void undoNewest();
    void redoNewest();
    void undoAfter(HistoryId entry);  // all steps made after it, newest first; asks before
    // Runs work that may throw; reports what it throws. True when it went well.
    bool attempt(const std::function<void()>& work);

private:
    void takeBack(HistoryId entry, bool forward, const QString& remark = {});
    void takeBackSteps(HistoryId after, int count);
    void redoSteps(const std::vector<UndoResult>& undone);
    void tellSteps(const std::vector<UndoResult>& results, int count);
    void tell(const UndoResult& result, const QString& remark);
};

}  // namespace nuanxin::ui
