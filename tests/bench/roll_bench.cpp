// SPDX-License-Identifier: GPL-3.0-or-later
// The roll's page over a ledger that nuanxin_search_bench has filled: from each keystroke to the first rows
// on the screen, to the whole list, and how long the window's thread is ever held up.
//   nuanxin_roll_bench LEDGER PASSWORD
#include <QAbstractItemModel>
#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <algorithm>
#include <cstdio>

#include "tests/bench/measure.h"
#include "ui/census/roll_page.h"
#include "ui/shell/filter_line.h"
#include "ui/shell/main_window.h"
#include "ui/table/ledger_table.h"

using namespace nuanxin;
using namespace nuanxin::ui;
using namespace nuanxin::bench;

namespace {

double since(const QElapsedTimer& timer) {
    return double(timer.nsecsElapsed()) / 1e6;
}

class Bench {
public:
    Bench(MainWindow& window, RollPage& roll) : m_roll(roll), m_table(*window.findChild<LedgerTable*>()) {}

    void type() {
        Times first, whole, held;
        const QStringList words =
            QStringLiteral("zhangwei liuyang qiuxiaomin zw wxm lxl 张伟 王小龙 1234 meituan 美团 顺丰速运")
                .split(u' ');
        for (const QString& word : words) {
            for (qsizetype length = 0; length <= word.size(); ++length) {
                search(word.left(length), first, whole, held);
            }
        }
        add("from a key to the first rows on the screen", first);
        add("from a key to the whole list", whole);
        add("the window's thread held up meanwhile", held);
    }

    void jump() {
        Times jumps;
        for (int i = 0; i < 200; ++i) {
            QElapsedTimer timer;
            timer.start();
            m_table.verticalScrollBar()->setValue(
                static_cast<int>(qint64(i) * 7919 * 131 % m_table.model()->rowCount()));
            m_table.viewport()->repaint();
            jumps.milliseconds.push_back(since(timer));
        }
        add("jump to any row and paint it", jumps, "≤ 16 ms");
        QElapsedTimer timer;
        timer.start();
        m_table.selectAll();
        m_table.viewport()->repaint();
        add("select all", {{since(timer)}});
        m_table.clearSelection();
    }

    void print() const { bench::print(m_lines); }

private:
    void add(const char* what, Times times, const char* aim = "") {
        m_lines.push_back({QLatin1String(what),
                           milliseconds(times.at(0.99)),
                           QStringLiteral("%1 times, median %2, slowest %3")
                               .arg(times.milliseconds.size())
                               .arg(milliseconds(times.at(0.5)), milliseconds(times.at(1))),
                           {},
                           QString::fromUtf8(aim),
                           megabytes(peakOfThisProcess())});
    }

    void search(const QString& text, Times& first, Times& whole, Times& held) {
        QElapsedTimer timer;
        timer.start();
        bool shown = false;
        double longest = 0;
        const auto connection = QObject::connect(m_table.model(), &QAbstractItemModel::modelReset, &m_table,
                                                 [&] { shown = true; });
        m_roll.findChild<FilterLine*>()->setSearchText(text);
        double firstAt = -1;
        while (m_roll.isBusy()) {
            QThread::usleep(500);
            QElapsedTimer turn;
            turn.start();
            QCoreApplication::processEvents();
            if (shown && firstAt < 0) {
                m_table.viewport()->repaint();
                firstAt = since(timer);
            }
            longest = std::max(longest, since(turn));
        }
        QObject::disconnect(connection);
        if (firstAt >= 0) {
            first.milliseconds.push_back(firstAt);
        }
        whole.milliseconds.push_back(since(timer));
        held.milliseconds.push_back(longest);
    }

    RollPage& m_roll;
    LedgerTable& m_table;
    std::vector<Line> m_lines;
};

}  // namespace

int main(int argc, char* argv[]) {
    QApplication application(argc, argv);
    if (argc < 3) {
        std::fputs("nuanxin_roll_bench LEDGER PASSWORD\n", stderr);
        return 2;
    }
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    Theme::instance().apply(ThemeChoice::Light, TypeSize::Normal);
    MainWindow window(settings);
    window.show();
    window.session().adopt(Ledger::open(QString::fromLocal8Bit(argv[1]),
                                        {QStringLiteral("admin"), QString::fromLocal8Bit(argv[2])}));
    window.session().jobs().cancelAll();
    window.goTo(QStringLiteral("workers"));
    auto* roll = qobject_cast<RollPage*>(window.currentPage());
    while (roll->isBusy()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    }
    Bench bench(window, *roll);
    bench.type();
    bench.jump();
    bench.print();
    return 0;
}
