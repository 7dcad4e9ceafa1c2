// SPDX-License-Identifier: GPL-3.0-or-later
// The verdict over 20 000 employers, rosters of 2 000 branches with 100 000 members as of a day, and the
// pages of this room over such a ledger: how long the window's thread is held up by opening and filtering
// each, and how long it takes until all is shown. Not a test: figures are printed, and judged by people.
// Linux only.
//   nuanxin_branch_bench [FOLDER]     the ledger is made in the folder once
#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <algorithm>
#include <cstdio>
#include <functional>

#include "core/branch/dues_store.h"
#include "core/branch/formation_store.h"
#include "core/branch/meeting_store.h"
#include "core/branch/organisation_store.h"
#include "core/branch/roster_store.h"
#include "tests/bench/branch_ledger.h"
#include "tests/bench/measure.h"
#include "ui/form/look_up_edit.h"
#include "ui/shell/filter_line.h"
#include "ui/shell/latest_reader.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page.h"
#include "ui/table/ledger_table.h"

namespace {

using namespace nuanxin;
using namespace nuanxin::bench;
using namespace nuanxin::ui;

constexpr int kRounds = 9;
const QString kPassword = QStringLiteral("测试密码-8位以上");

QString medianOf(const std::function<void()>& work) {
    std::vector<double> taken;
    for (int i = 0; i < kRounds; ++i) {
        QElapsedTimer clock;
        clock.start();
        work();
        taken.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(taken);
    return milliseconds(taken[taken.size() / 2]);
}

Line read(const char* what, const char* aim, const std::function<void()>& work) {
    return {QString::fromUtf8(what), medianOf(work), {}, {}, QString::fromUtf8(aim), {}};
}

std::vector<Line> reads(Ledger& ledger) {
    const QDate today = QDate::currentDate();
    const QString month = today.toString(u"yyyy-MM");
    const FormationStore formation(ledger);
    const RosterStore roster(ledger);
    RosterQuery all, one;
    one.organisation = OrganisationStore(ledger).list({.kind = OrganisationKind::Branch}).front().id;
    return {read("verdict, 20 000 employers", "200 ms", [&] { (void)formation.rows(today); }),
            read("roster as of a day, 100 000 members", "100 ms", [&] { (void)roster.ids(all); }),
            read("roster of one branch, with its rows", "100 ms",
                 [&] { (void)roster.rows(roster.ids(one), today); }),
            read("members of every branch counted", "", [&] { (void)roster.counts(today); }),
            read("dues of a month, one branch", "100 ms",
                 [&] { (void)DuesStore(ledger).sheet(one.organisation, month); }),
            read("dues of a month, 100 000 members", "", [&] { (void)DuesStore(ledger).sheet({}, month); }),
            read("meetings of a year, 2 000 branches", "",
                 [&] { (void)MeetingStore(ledger).years(today.year(), today); })};
}

// Opens and filters pages as a user does, and watches the window's thread meanwhile.
class Pages {
public:
    explicit Pages(MainWindow& window) : m_window(window) {}

    void open(const char* id) {
        m_id = QLatin1String(id);
        watch(QStringLiteral("opened"), [&] { m_window.goTo(m_id); });
    }
    void filter(const QString& text) {
        auto* line = m_window.currentPage()->findChild<FilterLine*>();
        watch(QStringLiteral("searched %1").arg(text), [&] { line->setSearchText(text); });
        watch(QStringLiteral("all again"), [&] { line->setSearchText({}); });
    }
    // The look-up of the filter line is opened, then typed into.
    void lookUp(const char* name, const QString& typed) {
        for (LookUpEdit* edit : m_window.currentPage()->findChildren<LookUpEdit*>()) {
            if (edit->accessibleName() == QString::fromUtf8(name)) {
                edit->setFocus();
                for (qsizetype length = 1; length <= typed.size(); ++length) {
                    watch(QStringLiteral("looked up %1").arg(typed.left(length)),
                          [&] { edit->insert(typed.mid(length - 1, 1)); });
                }
                watch(QStringLiteral("taken"), [&] { edit->settle(); });
                watch(QStringLiteral("all again"), [&] { edit->clear(); });
            }
        }
    }
    void sort(int column) {
        auto* table = m_window.currentPage()->findChild<LedgerTable*>();
        watch(QStringLiteral("sorted by column %1").arg(column),
              [&] { table->sortByColumn(column, Qt::AscendingOrder); });
    }
    void jump(const QString& letter) {
        auto* table = m_window.currentPage()->findChild<LedgerTable*>();
        watch(QStringLiteral("jumped to %1").arg(letter), [&] { QTest::keyClicks(table, letter); });
    }
    void receive(const QString& what, const QVariant& value) {
        watch(what, [&] { m_window.goTo(m_id, value); });
    }
    std::vector<Line> take() { return std::move(m_lines); }

private:
    static constexpr double kLeastWatched = 400;  // ms: a search begins a moment after the last key

    bool isBusy() const {
        const auto readers = m_window.currentPage()->findChildren<LatestReader*>();
        return !m_window.session().jobs().running().empty() ||
               std::ranges::any_of(readers, [](const LatestReader* each) { return each->isBusy(); });
    }
    static double since(const QElapsedTimer& timer) {
        return static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }

    void watch(const QString& what, const std::function<void()>& act) {
        QElapsedTimer timer;
        timer.start();
        act();
        double longest = since(timer), shown = longest;
        while (isBusy() || since(timer) < shown + kLeastWatched) {
            QThread::usleep(500);
            QElapsedTimer turn;
            turn.start();
            QCoreApplication::processEvents();
            const double taken = since(turn);
            longest = std::max(longest, taken);
            if (isBusy() || taken > 5) {
                shown = since(timer);
            }
        }
        m_lines.push_back({QStringLiteral("%1: %2").arg(m_id, what),
                           milliseconds(longest),
                           QStringLiteral("all shown after %1").arg(milliseconds(shown)),
                           {},
                           QStringLiteral("≤ 50 ms"),
                           megabytes(peakOfThisProcess())});
    }

    MainWindow& m_window;
    QString m_id;
    std::vector<Line> m_lines;
};

std::vector<Line> pages(std::unique_ptr<Ledger> ledger, const QString& folder) {
    Settings settings(folder + QStringLiteral("/settings.ini"));
    Theme::instance().apply(ThemeChoice::Light, TypeSize::Normal);
    MainWindow window(settings);
    window.resize(1366, 768);
    window.show();
    window.session().adopt(std::move(ledger));
    window.session().jobs().cancelAll();
    QCoreApplication::processEvents();
    Pages seen(window);
    seen.open("home");
    seen.open("organisations");
    seen.filter(QStringLiteral("zw"));
    const OrganisationId branch =
        OrganisationStore(window.session().ledger()).list({.kind = OrganisationKind::Branch}).front().id;
    seen.receive(QStringLiteral("one in full"), QVariant::fromValue(branch));
    seen.open("roster");
    seen.filter(QStringLiteral("张伟"));
    seen.lookUp("党组织", QStringLiteral("zw"));
    seen.open("verdict");
    seen.filter(QStringLiteral("zw"));
    seen.receive(QStringLiteral("only what is lacking"), QStringLiteral("gaps"));
    seen.open("development");
    seen.filter(QStringLiteral("zw"));
    seen.open("meetings");
    seen.filter(QStringLiteral("zw"));
    seen.receive(QStringLiteral("only what is missing"), QStringLiteral("missing"));
    seen.open("dues");
    seen.filter(QStringLiteral("zw"));
    seen.lookUp("党组织", QStringLiteral("zw"));
    seen.sort(2);
    seen.jump(QStringLiteral("z"));
    return seen.take();
}

}  // namespace

int main(int argc, char** argv) {
    const QApplication app(argc, argv);
    const QTemporaryDir temporary;
    const QString folder = QCoreApplication::arguments().value(1, temporary.path());
    const QString path = folder + QStringLiteral("/branches.nxl");
    if (!QFile::exists(path)) {
        NewLedger settings;
        settings.path = path;
        settings.office = {QStringLiteral("广丰区"), OfficeLevel::District};
        settings.password = kPassword;
        settings.cost = KeyCost::quick();
        fillBranches(*Ledger::create(settings).ledger);
    }
    auto ledger = Ledger::open(path, {QStringLiteral("admin"), kPassword});
    print(reads(*ledger));
    std::printf("\nThe window's thread held up, at the longest:\n");
    print(pages(std::move(ledger), temporary.path()));
    return 0;
}
