// SPDX-License-Identifier: GPL-3.0-or-later
// The roll's page over a ledger that nuanxin_search_bench has filled: from each keystroke to the first rows
// on the screen, to the whole list, and how long the window's thread is ever held up. nuanxin_roll_bench
// LEDGER PASSWORD
#include <QAbstractItemModel>
#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>
#include <QThread>
#include <algorithm>

#include "ui/census/roll_page.h"
#include "ui/shell/filter_line.h"
#include "ui/shell/main_window.h"
#include "ui/table/ledger_table.h"

using namespace nuanxin;
using namespace nuanxin::ui;

namespace {

struct Times {
    std::vector<double> milliseconds{};
    void report(QTextStream& out, const QString& what) {
        std::ranges::sort(milliseconds);
        const auto at = [this](double share) {
            return milliseconds[std::min(milliseconds.size() - 1,
                                         size_t(share * double(milliseconds.size())))];
        };
        out << what
            << QStringLiteral("：%1 次，中位 %2 ms，p99 %3 ms，最慢 %4 ms\n")
                   .arg(milliseconds.size())
                   .arg(at(0.5), 0, 'f', 1)
                   .arg(at(0.99), 0, 'f', 1)
                   .arg(milliseconds.back(), 0, 'f', 1);
        out.flush();
    }
};

double since(const QElapsedTimer& timer) {
    return double(timer.nsecsElapsed()) / 1e6;
}

class Bench {
public:
    Bench(MainWindow& window, RollPage& roll) : m_roll(roll), m_table(*window.findChild<LedgerTable*>()) {}

    void type(QTextStream& out) {
        Times first, whole, held;
        const QStringList words =
            QStringLiteral("zhangwei liuyang qiuxiaomin zw wxm lxl 张伟 王小龙 1234 meituan 美团 顺丰速运")
                .split(u' ');
        for (const QString& word : words) {
            for (qsizetype length = 0; length <= word.size(); ++length) {
                search(word.left(length), first, whole, held);
            }
        }
        first.report(out, QStringLiteral("从按键到第一屏"));
        whole.report(out, QStringLiteral("从按键到整个名单"));
        held.report(out, QStringLiteral("其间窗口一次最多停"));
    }

    void jump(QTextStream& out) {
        Times jumps;
        for (int i = 0; i < 200; ++i) {
            QElapsedTimer timer;
            timer.start();
            m_table.verticalScrollBar()->setValue(
                static_cast<int>(qint64(i) * 7919 * 131 % m_table.model()->rowCount()));
            m_table.viewport()->repaint();
            jumps.milliseconds.push_back(since(timer));
        }
        jumps.report(out, QStringLiteral("跳到任意行并画出"));
        QElapsedTimer timer;
        timer.start();
        m_table.selectAll();
        m_table.viewport()->repaint();
        out << QStringLiteral("全选：%1 ms，选中 %2 人\n")
                   .arg(since(timer), 0, 'f', 1)
                   .arg(m_table.selectedCount());
        m_table.clearSelection();
    }

private:
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
};

}  // namespace

int main(int argc, char* argv[]) {
    QApplication application(argc, argv);
    QTextStream out(stdout);
    if (argc < 3) {
        out << "nuanxin_roll_bench LEDGER PASSWORD\n";
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
    bench.type(out);
    bench.jump(out);
    return 0;
}
