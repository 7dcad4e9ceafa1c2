// SPDX-License-Identifier: GPL-3.0-or-later
// A ledger that nobody touches is locked. Time is told to the lock, so nothing here waits.
#include "ui/shell/idle_lock.h"

#include <QDateTime>
#include <QDialog>
#include <QLineEdit>

#include "core/ledger/drafts.h"
#include "tests/ui/window_fixture.h"
#include "ui/census/places_page.h"

using namespace nuanxin;
using namespace nuanxin::ui;
using nuanxin::ui::test::WindowFixture;

namespace {

constexpr qint64 kMinute = 60'000;

qint64 inMinutes(int minutes) {
    return QDateTime::currentMSecsSinceEpoch() + minutes * kMinute;
}

struct Untouched : WindowFixture {
    IdleLock* lock = window->findChild<IdleLock*>();
    bool isOpen() { return window->session().isOpen(); }
};

struct Stubborn : QDialog {
    using QDialog::QDialog;
    void reject() override {}
};

}  // namespace

TEST_CASE("a program is idle once nobody has touched it for as long as was chosen", "[idle]") {
    int minutes = 10;
    IdleLock lock([&minutes] { return minutes; }, nullptr);
    QSignalSpy idle(&lock, &IdleLock::idle);
    lock.touch(0);
    lock.check(10 * kMinute - 1);
    CHECK(idle.isEmpty());
    lock.check(10 * kMinute);
    CHECK(idle.size() == 1);
    lock.touch(10 * kMinute);
    lock.check(15 * kMinute);
    CHECK(idle.size() == 1);
    minutes = 5;
    lock.check(15 * kMinute);
    CHECK(idle.size() == 2);
    minutes = 0;
    lock.check(1000 * kMinute);
    CHECK(idle.size() == 2);
}

TEST_CASE("a clock set back makes the wait longer by no more than was chosen", "[idle]") {
    IdleLock lock([] { return 10; }, nullptr);
    QSignalSpy idle(&lock, &IdleLock::idle);
    lock.touch(1000 * kMinute);
    lock.check(100 * kMinute);
    CHECK(idle.isEmpty());
    lock.check(110 * kMinute);
    CHECK(idle.size() == 1);
}

TEST_CASE("a key and the mouse count as being touched", "[idle]") {
    QLineEdit edit;
    edit.show();
    const std::function<void()> touches[] = {[&edit] { QTest::keyClick(&edit, Qt::Key_A); },
                                             [&edit] { QTest::mouseMove(&edit, QPoint(3, 3)); },
                                             [&edit] { QTest::mouseClick(&edit, Qt::LeftButton); }};
    for (const auto& touch : touches) {
        IdleLock lock([] { return 10; }, nullptr);
        QSignalSpy idle(&lock, &IdleLock::idle);
        lock.touch(0);
        touch();
        QCoreApplication::processEvents();
        lock.check(QDateTime::currentMSecsSinceEpoch());
        CHECK(idle.isEmpty());
    }
}

TEST_CASE("an untouched ledger is locked, says why, and keeps what was typed", "[idle]") {
    Untouched f;
    const PlaceId id = f.addPlace(QStringLiteral("永丰街道"));
    f.adopt();
    auto* page = f.page<PlacesPage>("places");
    page->receive(id.value());
    f.settle();  // work that still runs keeps the ledger open
    QTest::keyClicks(f.control<QLineEdit>("代码"), QStringLiteral("361199"));
    f.settle();  // nothing is locked while work runs
    f.lock->check(inMinutes(Settings::kUsualAutoLock - 1));
    CHECK(f.isOpen());
    f.lock->check(inMinutes(Settings::kUsualAutoLock + 1));
    CHECK_FALSE(f.isOpen());
    CHECK(f.window->currentPageId() == QStringLiteral("unlock"));
    CHECK(f.says("15 分钟没有人操作"));
    f.ledger = Ledger::open(f.path, f.admin());
    CHECK(Drafts(*f.ledger).list().size() == 1);
}

TEST_CASE("a ledger stays open where that was chosen", "[idle]") {
    Untouched f;
    f.settings.setAutoLockMinutes(0);
    f.adopt();
    f.lock->check(inMinutes(600));
    CHECK(f.isOpen());
}

TEST_CASE("an open dialog is closed before the ledger, unless it refuses", "[idle]") {
    Untouched f;
    f.adopt();
    {
        Stubborn kept(f.window.get());
        kept.open();
        f.lock->check(inMinutes(60));
        f.lock->check(inMinutes(60));
        CHECK(f.isOpen());
    }
    QDialog dialog(f.window.get());
    dialog.open();
    f.lock->check(inMinutes(60));
    CHECK_FALSE(dialog.isVisible());
    CHECK(f.isOpen());
    f.lock->check(inMinutes(60));
    CHECK_FALSE(f.isOpen());
}

TEST_CASE("work that runs is not cut short by the lock", "[idle]") {
    Untouched f;
    f.adopt();
    std::atomic<bool> go = false;
    LedgerJob job;
    job.title = QStringLiteral("导入");
    job.work = [&go](Ledger&, Progress&) {
        while (!go) {
            QThread::msleep(1);
        }
    };
    f.window->session().run(std::move(job));
    f.lock->check(inMinutes(60));
    CHECK(f.isOpen());
    go = true;
    f.settle();
    f.lock->check(inMinutes(60));
    CHECK_FALSE(f.isOpen());
}
