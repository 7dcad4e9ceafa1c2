// SPDX-License-Identifier: GPL-3.0-or-later
// The window: navigation, pages, status bar. A container only; what a page shows and does is the page's
// business.
#pragma once

#include <QMainWindow>
#include <map>
#include <memory>
#include <set>

#include "ui/shell/action_table.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/session.h"
#include "ui/shell/settings.h"
#include "ui/shell/shell.h"

class QStackedWidget;

namespace nuanxin::ui {

class IdleLock;
class Navigation;
class Page;
class StatusBar;
class ToastBar;

class MainWindow : public QMainWindow, public Shell {
    Q_OBJECT
public:
    explicit MainWindow(Settings& settings, PageRegistry pages = allPages());
    ~MainWindow() override;

    void addPaletteProvider(PaletteProvider provider) { m_providers.push_back(std::move(provider)); }

    Page* currentPage() const;
    QString currentPageId() const { return m_current; }

    Session& session() override { return m_session; }
    Settings& settings() override { return m_settings; }
    ActionTable& actions() override { return *m_actions; }
    const PageRegistry& pages() const override { return m_pages; }
    QWidget* dialogParent() override { return this; }
    void goTo(const QString& page, const QVariant& what = {}) override;
    void openLedger(const QString& path) override;
    void toast(const QString& text, const QString& action = {}, std::function<void()> run = {}) override;
    void toastOfPage(const QString& text, const QString& action, std::function<void()> run) override;
    void report(std::exception_ptr error) override;
    void applyLooks() override;

protected:
    void closeEvent(QCloseEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void fitToScreen();
    void bindCommands();
    void bindPageCommand(Command command);
    void build();
    void dropPages();
    void atOpened();
    void atClosed();
    void atChanged(const ChangeNotice& notice);
    void showGate(const QString& path, const QString& note = {});
    void showOffice();
    void showCounts();
    void showUndo();
    void lockUntouched();
    bool leaveCurrent();
    bool leaveAll();  // the ledger is to be closed
    bool closeLedger();
    bool isOpenable(const QString& path);
    const PageEntry* entryOf(const QString& page) const;
    Page* pageOf(const PageEntry& entry);          // made if it is not there yet
    bool isAllowed(const PageEntry& entry) const;  // by the role; a ledger is open
    PageRegistry reachablePages() const;
    void addPageShortcuts();
    std::vector<PaletteProvider> finderProviders();
    void showPalette();
    std::vector<PaletteItem> paletteItems() const;

    Settings& m_settings;
    PageRegistry m_pages;
    Session m_session;
    ActionTable* m_actions;
    std::vector<PaletteProvider> m_providers;

    Navigation* m_navigation = nullptr;
    QStackedWidget* m_stack = nullptr;
    StatusBar* m_status = nullptr;
    ToastBar* m_toast = nullptr;
    bool m_toastIsOfPage = false;
    std::map<QString, Page*> m_made;
    std::set<QString> m_stale;  // hidden pages that missed a change
    QString m_current;
    QString m_lastPath;  // of the ledger that was closed or locked last
};

}  // namespace nuanxin::ui
