// SPDX-License-Identifier: GPL-3.0-or-later
// The real window over a ledger of its own, as a person would have it before them.
#pragma once

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "tests/ledger/ledger_fixture.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page.h"
#include "ui/shell/toast_bar.h"
#include "ui/table/ledger_table.h"

namespace nuanxin::ui::test {

inline constexpr int kPatienceMs = 20'000;

struct WindowFixture : nuanxin::test::LedgerFixture {
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    std::unique_ptr<MainWindow> window;

    WindowFixture() {
        settings.setTheme(ThemeChoice::Light);
        openWindow();
    }
    ~WindowFixture() { window.reset(); }

    void openWindow() {
        window = std::make_unique<MainWindow>(settings);
        window->show();
        QApplication::setActiveWindow(window.get());
    }
    void adopt() {
        window->session().adopt(std::move(ledger));
        settle();
    }
    void adoptAs(const QString& user, Role role) {
        Users(*ledger).add(user, role, nuanxin::test::kPassword);
        reopen({user, nuanxin::test::kPassword});
        adopt();
    }
    void reopenAs(const QString& user, Role role) {
        window->session().close();
        ledger = Ledger::open(path, admin());
        adoptAs(user, role);
    }
    // Until no job runs and every notice has been delivered.
    void settle() {
        REQUIRE(QTest::qWaitFor([this] { return window->session().jobs().running().empty(); }, kPatienceMs));
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
    Ledger& open() { return window->session().ledger(); }

    template <class PageType>
    PageType* page(const char* id) {
        window->goTo(QLatin1String(id));
        auto* found = qobject_cast<PageType*>(window->currentPage());
        REQUIRE(found != nullptr);
        return found;
    }
    QPushButton* button(const char* text, bool evenHidden = false) {
        for (QPushButton* each : window->findChildren<QPushButton*>()) {
            if (each->text() == QString::fromUtf8(text) && (evenHidden || each->isVisible())) {
                return each;
            }
        }
        return nullptr;
    }
    void press(const char* text) {
        QCoreApplication::processEvents();  // what was just added is laid out and shown
        QPushButton* found = button(text);
        INFO(text);
        REQUIRE(found != nullptr);
        REQUIRE(found->isEnabled());
        QTest::mouseClick(found, Qt::LeftButton);
        settle();
    }
    bool says(const char* part) {
        for (const QLabel* label : window->findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(QString::fromUtf8(part))) {
                return true;
            }
        }
        return false;
    }
    // The visible control with this accessible name, or one that begins so (必填 follows).
    template <class Control>
    Control* control(const char* name) {
        for (Control* each : window->findChildren<Control*>()) {
            if (each->isVisible() && each->accessibleName().startsWith(QString::fromUtf8(name))) {
                return each;
            }
        }
        INFO(name);
        REQUIRE(false);
        return nullptr;
    }
    LedgerTable* table() {
        for (LedgerTable* each : window->currentPage()->findChildren<LedgerTable*>()) {
            if (each->isVisible()) {
                return each;
            }
        }
        return nullptr;
    }
};

// In place of what the field holds, as a person types it.
inline void typeInto(WindowFixture& f, const char* field, const QString& text) {
    auto* edit = f.control<QLineEdit>(field);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

}  // namespace nuanxin::ui::test
