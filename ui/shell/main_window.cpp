// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include "core/ledger/history.h"
#include "ui/form/typing_undo.h"
#include "ui/ledger/ledger_commands.h"
#include "ui/shell/error_dialog.h"
#include "ui/shell/file_dialog.h"
#include "ui/shell/idle_lock.h"
#include "ui/shell/language.h"
#include "ui/shell/navigation.h"
#include "ui/shell/page.h"
#include "ui/shell/shortcut_overview.h"
#include "ui/shell/status_bar.h"
#include "ui/shell/toast_bar.h"

namespace nuanxin::ui {

namespace {

// The least is what an office screen leaves at 150 %, below a title and above a task bar.
constexpr int kLeastWidth = 780, kLeastHeight = 420, kUsualWidth = 1366, kUsualHeight = 768, kTitleBar = 40;
constexpr int kMostNumberedPages = 9;
const QString kStart = QStringLiteral("start"), kCreate = QStringLiteral("create"),
              kUnlock = QStringLiteral("unlock"), kSettings = QStringLiteral("settings"),
              kLooks = QStringLiteral("looks"), kImport = QStringLiteral("import");

}  // namespace

MainWindow::MainWindow(Settings& settings, PageRegistry pages)
    : m_settings(settings), m_pages(std::move(pages)), m_actions(new ActionTable(m_session, this)) {
    setWindowIcon(programIcon());
    setAcceptDrops(true);
    fitToScreen();
    connect(&m_session, &Session::opened, this, &MainWindow::atOpened);
    connect(&m_session, &Session::aboutToClose, this, [this] { m_lastPath = m_session.ledger().path(); });
    connect(&m_session, &Session::closed, this, &MainWindow::atClosed);
    connect(&m_session, &Session::changed, this, &MainWindow::atChanged);
    connect(&m_session.jobs(), &Jobs::failed, this,
            [this](const QString&, std::exception_ptr error) { report(error); });
    connect(m_actions, &ActionTable::refused, this, [this](const QString& sentence) { toast(sentence); });
    auto* untouched = new IdleLock([this] { return m_settings.autoLockMinutes(); }, this);
    connect(untouched, &IdleLock::idle, this, &MainWindow::lockUntouched);
    bindCommands();
    bindLedgerCommands(*this, this);
    new TypingUndo(*m_actions, this);
    build();
    atClosed();
}

void MainWindow::fitToScreen() {
    const QSize room = screen()->availableSize();
    setMinimumSize(QSize(kLeastWidth, kLeastHeight).boundedTo(room - QSize(0, kTitleBar)));
    if (room.width() <= kUsualWidth || room.height() <= kUsualHeight) {
        setWindowState(Qt::WindowMaximized);
    }
    resize(QSize(kUsualWidth, kUsualHeight).boundedTo(room));
    restoreGeometry(m_settings.windowGeometry());
}

MainWindow::~MainWindow() {
    m_session.disconnect(this);
    delete centralWidget();  // pages look at the session until they are gone
    delete m_actions;        // and conditions of actions at the window
}

void MainWindow::bindCommands() {
    const auto bind = [this](Command command, std::function<void()> run) {
        m_actions->bind(command, this, std::move(run));
    };
    bind(Command::FindAnything, [this] { showPalette(); });
    bind(Command::Shortcuts, [this] {
        auto* overview = new ShortcutOverview(this);
        overview->setAttribute(Qt::WA_DeleteOnClose);
        overview->open();
    });
    bind(Command::Quit, [this] { close(); });
    if (entryOf(kSettings) != nullptr) {
        bind(Command::Settings, [this] { goTo(m_session.isOpen() ? kSettings : kLooks); });
    }
    if (entryOf(kCreate) != nullptr) {
        bind(Command::NewLedger, [this] {
            if (closeLedger()) {
                goTo(kCreate);
            }
        });
    }
    if (entryOf(kUnlock) != nullptr) {
        bind(Command::OpenLedger, [this] {
            const QString path = askWhatToOpen(this, tr("打开台账"), m_lastPath,
                                               tr("台账和加密备份 (*.nxl *.nxb);;所有文件 (*)"));
            if (!path.isEmpty()) {
                openLedger(path);
            }
        });
        bind(Command::Lock, [this] { closeLedger(); });
    }
    bind(Command::BackUp, [this] {
        m_session.run({tr("正在备份"),
                       [](Ledger& ledger, Progress& progress) {
                           makeBackup(ledger.database(), BackupReason::ByHand, progress);
                       },
                       [this] {
                           m_session.readBackups();
                           toast(tr("备份已完成，并已验证。"));
                       },
                       {},
                       this});
    });
    bind(Command::Undo, [this] { undoNewest(); });
    bind(Command::Redo, [this] { redoNewest(); });
    if (entryOf(kImport) != nullptr) {
        bind(Command::Import, [this] { goTo(kImport, QStringList()); });
    }
    for (const Command command : {Command::Find,           Command::New,
                                  Command::NewBelow,       Command::Save,
                                  Command::Open,           Command::Delete,
                                  Command::BulkEdit,       Command::MarkToVerify,
                                  Command::MarkVerified,   Command::Copy,
                                  Command::CopyWithHeads,  Command::Paste,
                                  Command::ExportTable,    Command::Views,
                                  Command::Refresh,        Command::SamePerson,
                                  Command::AnotherPerson,  Command::LeaveOut,
                                  Command::NextQuestion,   Command::Print,
                                  Command::PrintForms,     Command::Freeze,
                                  Command::NewVisit,       Command::RoundVisits,
                                  Command::CopyUnreported, Command::PrintUnreported,
                                  Command::EditRound,      Command::EndRound,
                                  Command::ReopenRound}) {
        bindPageCommand(command);
    }
}

void MainWindow::bindPageCommand(Command command) {
    m_actions->bind(
        command, this, [this, command] { currentPage()->perform(command); },
        [this, command] { return currentPage() != nullptr && currentPage()->canPerform(command); });
}

void MainWindow::build() {
    dropPages();
    auto* middle = new QWidget;
    auto* column = new QVBoxLayout(middle);
    auto* row = new QHBoxLayout;
    m_navigation = new Navigation;
    m_stack = new QStackedWidget;
    m_stack->setMinimumSize(1, 1);  // pages that need more room than there is can be scrolled
    m_status = new StatusBar(m_session, *m_actions);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addWidget(m_stack, 1);
    column->addLayout(row, 1);
    column->addWidget(m_status);
    setCentralWidget(middle);  // deletes the one before
    m_toast = new ToastBar(middle, m_stack);
    connect(m_navigation, &Navigation::chosen, this, [this](const QString& page) { goTo(page); });
}

void MainWindow::dropPages() {
    for (const auto& [id, page] : m_made) {
        m_stack->removeWidget(page);
        page->hide();
        page->deleteLater();  // it may be a click on this page that opened or closed the ledger
    }
    m_made.clear();
    m_stale.clear();
    m_current.clear();
}

Page* MainWindow::currentPage() const {
    const auto found = m_made.find(m_current);
    return found == m_made.end() ? nullptr : found->second;
}

const PageEntry* MainWindow::entryOf(const QString& page) const {
    const auto found = std::ranges::find(m_pages, page, &PageEntry::id);
    return found == m_pages.end() ? nullptr : &*found;
}

bool MainWindow::isAllowed(const PageEntry& entry) const {
    return !entry.needs || m_session.ledger().may(*entry.needs);
}

PageRegistry MainWindow::reachablePages() const {
    PageRegistry found;
    for (const PageEntry& entry : m_pages) {
        if (entry.group != PageGroup::Gate && m_session.isOpen() && isAllowed(entry)) {
            found.push_back(entry);
        }
    }
    return found;
}

void MainWindow::atOpened() {
    const Ledger& ledger = m_session.ledger();
    m_settings.addRecentLedger(ledger.path(), ledger.office().name);
    m_settings.setLastUser(ledger.path(), ledger.user().name);
    dropPages();
    showOffice();
    const PageRegistry reachable = reachablePages();
    m_navigation->setPages(reachable);
    m_navigation->show();
    m_status->show();
    addPageShortcuts();
    showUndo();
    showCounts();
    if (!reachable.empty()) {
        goTo(reachable.front().id);
    }
    m_session.backUp(BackupReason::Daily);
}

void MainWindow::atClosed() {
    dropPages();
    m_toast->dismiss();
    m_navigation->hide();
    m_status->hide();
    showOffice();
    showUndo();
    showGate(m_lastPath);
}

void MainWindow::showOffice() {
    if (!m_session.isOpen()) {
        setWindowTitle(tr("暖新台账"));
        return;
    }
    const QString office = m_session.ledger().office().name;
    setWindowTitle(tr("%1 - 暖新台账").arg(office));
    m_navigation->setOffice(tr("%1 · %2 年").arg(office).arg(QDate::currentDate().year()));
}

void MainWindow::showGate(const QString& path, const QString& note) {
    const QString last = path.isEmpty() ? m_settings.recentLedgers().value(0) : path;
    if (!last.isEmpty() && entryOf(kUnlock) != nullptr) {
        goTo(kUnlock, note.isEmpty() ? QStringList{last} : QStringList{last, note});
    } else if (entryOf(kStart) != nullptr) {
        goTo(kStart);
    }
}

// Not in the middle of work that runs. A dialog is closed first, and what waits for its answer goes on before
// this is asked again; one that refuses to be closed, such as a recovery key not yet kept, holds the ledger
// open.
void MainWindow::lockUntouched() {
    if (!m_session.isOpen() || !m_session.jobs().running().empty()) {
        return;
    }
    QWidget* popup = QApplication::activePopupWidget();
    QWidget* inFront = popup == nullptr ? QApplication::activeModalWidget() : popup;
    if (inFront != nullptr) {
        inFront->close();
    } else if (closeLedger()) {
        showGate(m_lastPath, tr("%n 分钟没有人操作，台账已自动锁定。没保存的内容留有草稿。", nullptr,
                                m_settings.autoLockMinutes()));
    }
}

void MainWindow::openLedger(const QString& path) {
    if (isEncryptedBackup(path)) {
        offerRestore(*this, path, {});
    } else if (isOpenable(path) && closeLedger()) {
        goTo(kUnlock, path);
    }
}

// The open ledger is left only for one that can be opened. With none open the unlock page says what is wrong.
bool MainWindow::isOpenable(const QString& path) {
    if (!m_session.isOpen() || QFileInfo(path) == QFileInfo(m_session.ledger().path())) {
        return true;
    }
    try {
        Ledger::inspect(path);
        return true;
    } catch (const Error& error) {
        const auto refused = std::current_exception();
        if (!mendedByRestore(path, error.kind())) {
            report(refused);
        } else if (showError(this, refused, tr("从备份恢复…"))) {
            offerRestore(*this, {}, path);
        }
        return false;
    }
}

bool MainWindow::leaveCurrent() {
    return currentPage() == nullptr || currentPage()->mayLeave();
}

bool MainWindow::leaveAll() {
    return leaveCurrent() &&
           std::ranges::all_of(m_made, [](const auto& made) { return made.second->mayClose(); });
}

bool MainWindow::closeLedger() {
    if (!leaveAll()) {
        return false;
    }
    m_session.close();
    return true;
}

Page* MainWindow::pageOf(const PageEntry& entry) {
    Page*& page = m_made[entry.id];
    if (page == nullptr) {
        page = entry.make(*this);
        page->setAccessibleName(entry.title());
        connect(page, &Page::commandsChanged, m_actions, &ActionTable::update);
        m_stack->addWidget(page);
    }
    return page;
}

void MainWindow::goTo(const QString& id, const QVariant& what) {
    const PageEntry* entry = entryOf(id);
    const bool gate = entry != nullptr && entry->group == PageGroup::Gate;
    const bool isReachable = entry != nullptr && gate != m_session.isOpen();
    if (isReachable && !gate && !isAllowed(*entry)) {
        toast(m_actions->refusal(entry->title(), *entry->needs));
        m_navigation->setCurrent(m_current);
        return;
    }
    if (!isReachable || (id != m_current && !leaveCurrent())) {
        m_navigation->setCurrent(m_current);
        return;
    }
    const bool isNew = !m_made.contains(id);
    Page* page = pageOf(*entry);
    if (id != m_current && m_toastIsOfPage) {
        m_toast->dismiss();
    }
    m_current = id;
    m_stack->setCurrentWidget(page);
    m_navigation->setCurrent(id);
    if (m_stale.erase(id) > 0 || isNew) {
        attempt([page] { page->refresh(); });
    }
    if (what.isValid()) {
        if (QWidget* focused = QApplication::focusWidget()) {
            focused->clearFocus();  // it may be the page's own, of when it was last seen
        }
        page->receive(what);
    }
    // A page that has put the keyboard into a form keeps it there.
    if (!what.isValid() || !page->isAncestorOf(QApplication::focusWidget())) {
        page->setFocus(Qt::OtherFocusReason);
    }
    m_actions->update();
}

void MainWindow::atChanged(const ChangeNotice& notice) {
    if (notice.touches(u"office")) {
        showOffice();
        m_settings.addRecentLedger(m_session.ledger().path(), m_session.ledger().office().name);
    }
    for (const auto& [id, page] : m_made) {
        if (!page->concerns(notice)) {
            continue;
        }
        if (id == m_current) {
            attempt([page = page] { page->refresh(); });
        } else {
            m_stale.insert(id);
        }
    }
    showUndo();
    showCounts();
    m_actions->update();
}

void MainWindow::showCounts() {
    attempt([this] {
        for (const PageEntry& entry : m_pages) {
            if (entry.count) {
                m_navigation->setCount(entry.id, entry.count(m_session.ledger()));
            }
        }
    });
}

void MainWindow::showUndo() {
    QString undo = textOf(Command::Undo), redo = textOf(Command::Redo);
    if (m_session.isOpen()) {
        const History history(m_session.ledger());
        if (const auto entry = history.undoable()) {
            undo = tr("撤销：%1").arg(entry->label);
        }
        if (const auto entry = history.redoable()) {
            redo = tr("重做：%1").arg(entry->label);
        }
    }
    m_actions->action(Command::Undo)->setText(undo);
    m_actions->action(Command::Redo)->setText(redo);
}

void MainWindow::addPageShortcuts() {
    for (QShortcut* old : m_stack->findChildren<QShortcut*>(QString(), Qt::FindDirectChildrenOnly)) {
        delete old;
    }
    const PageRegistry reachable = reachablePages();
    for (int i = 0; i < qMin(kMostNumberedPages, static_cast<int>(reachable.size())); ++i) {
        auto* shortcut = new QShortcut(QKeySequence(QStringLiteral("Ctrl+%1").arg(i + 1)), m_stack);
        connect(shortcut, &QShortcut::activated, this,
                [this, id = reachable[static_cast<size_t>(i)].id] { goTo(id); });
    }
}

void MainWindow::toast(const QString& text, const QString& action, std::function<void()> run) {
    m_toast->say(text, action, std::move(run));
    m_toastIsOfPage = false;
}

void MainWindow::toastOfPage(const QString& text, const QString& action, std::function<void()> run) {
    toast(text, action, std::move(run));
    m_toastIsOfPage = true;
}

void MainWindow::report(std::exception_ptr error) {
    showError(this, error);
}

void MainWindow::applyLooks() {
    applyLanguage(m_settings.language());
    Theme::instance().apply(m_settings.theme(), m_settings.typeSize());
    // Called from a page that is about to be built anew, so not before it has returned.
    QTimer::singleShot(0, this, [this] {
        const QString page = m_current;
        const bool importing = m_made.contains(kImport);
        m_actions->retranslate();
        build();
        if (m_session.isOpen()) {
            showOffice();
            m_navigation->setPages(reachablePages());
            addPageShortcuts();
            showUndo();
            showCounts();
            goTo(page);
            if (importing) {
                pageOf(*entryOf(kImport));  // it asks before what it holds is lost
            }
        } else {
            atClosed();
            if (page == kLooks) {
                goTo(page);
            }
        }
    });
}

// Where a page begins is its focus proxy, often its table. Tab on its way into the page would jump there and
// never come to the lines above.
bool MainWindow::focusNextPrevChild(bool next) {
    std::vector<std::pair<QWidget*, QWidget*>> starts;
    for (QWidget* begin = currentPage(); begin != nullptr && begin->focusProxy() != nullptr;) {
        starts.emplace_back(begin, begin->focusProxy());
        begin->setFocusProxy(nullptr);
        begin = starts.back().second;
    }
    // A control that was hidden or greyed hands the keyboard on; the toast does not catch it.
    const QWidget* from = focusWidget();
    m_toast->setReachable(from == nullptr || (from->isVisible() && from->isEnabled()));
    const bool moved = QMainWindow::focusNextPrevChild(next);
    m_toast->setReachable(true);
    for (const auto& [begin, proxy] : starts) {
        begin->setFocusProxy(proxy);
    }
    return moved;
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!leaveAll()) {
        event->ignore();
        return;
    }
    m_settings.setWindowGeometry(saveGeometry());
    m_session.disconnect(this);  // nothing is to be shown any more
    m_session.close();
    event->accept();
}

}  // namespace nuanxin::ui
