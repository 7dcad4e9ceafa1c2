// SPDX-License-Identifier: GPL-3.0-or-later
// Searching a million fictional workers: every keystroke of what people type, until the first hundred rows
// are there. Not a test: figures are printed, and judged by people. Linux only.
//   nuanxin_search_bench [WORKERS] [FOLDER]   a ledger already in the folder is used again
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>

#include "core/census/employer_store.h"
#include "core/census/site_store.h"
#include "core/census/worker_roll_store.h"
#include "core/census/worker_store.h"
#include "tests/bench/measure.h"
#include "tests/bench/people.h"

namespace {

using namespace nuanxin;
using namespace nuanxin::bench;

constexpr int kRounds = 5;
constexpr int kPage = 100;  // rows

const QString kPassword = QStringLiteral("测试密码-8位以上");

class Fill {
public:
    explicit Fill(Ledger& ledger) : m_ledger(ledger) {}

    void run(int workers) {
        m_ledger.write(QStringLiteral("企业和网点"), [this](Database&) { addWorkplaces(); });
        constexpr int kBatch = 50'000;
        for (int done = 0; done < workers; done += kBatch) {
            std::vector<Worker> batch;
            for (int i = done; i < std::min(workers, done + kBatch); ++i) {
                batch.push_back(worker(i));
            }
            WorkerStore(m_ledger).add(QStringLiteral("第 %1 批").arg(done / kBatch + 1), batch);
        }
    }

private:
    void addWorkplaces() {
        const QStringList brands = {QStringLiteral("美团"),     QStringLiteral("饿了么"),
                                    QStringLiteral("中通快递"), QStringLiteral("顺丰速运"),
                                    QStringLiteral("京东物流"), QStringLiteral("滴滴出行")};
        for (int i = 0; i < 600; ++i) {
            Employer employer;
            employer.name = brands[i % 6] + m_people.name().mid(1) + QStringLiteral("有限公司");
            employer.kind = QStringLiteral("courier");
            m_employers.push_back(EmployerStore(m_ledger).put(employer));
        }
        for (int i = 0; i < 3000; ++i) {
            Site site;
            site.employer = m_employers[static_cast<size_t>(i) % m_employers.size()];
            site.name = brands[i % 6] + m_people.name().mid(1) + QStringLiteral("站");
            m_sites.push_back(SiteStore(m_ledger).put(site));
        }
    }

    Worker worker(int number) {
        const Person person = m_people.next();
        Worker worker;
        worker.name = person.name;
        worker.sex = person.female ? QStringLiteral("2") : QStringLiteral("1");
        worker.occupation = number % 3 > 0 ? QStringLiteral("rider") : QStringLiteral("courier");
        worker.politicalStatus = number % 15 > 0 ? QStringLiteral("13") : QStringLiteral("01");
        worker.site = m_sites[m_people.below(m_sites.size())];
        worker.employer = m_employers[m_people.below(m_employers.size())];
        worker.birthDate = person.birth.toString(Qt::ISODate);
        worker.identity.plain = person.identity;
        worker.phone.plain = person.phone;
        return worker;
    }

    Ledger& m_ledger;
    People m_people;
    std::vector<EmployerId> m_employers;
    std::vector<SiteId> m_sites;
};

template <class Work>
double timed(const Work& work) {
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

// What a person types letter by letter: names in pinyin, initials, characters, phone tails, workplaces.
QStringList typedTexts() {
    const QStringList words =
        QStringLiteral(
            "zhangwei wangfang liuyang zhaolei lina chenjie zhouqiang sunli xiaolong zengguohua "
            "qiuxiaomin shanfang zw wxm lxl zxy cjh hyf yzx 张伟 王小龙 李明 欣怡 陈 国强 1234 0327 8800 "
            "meituan mtzh shunfeng zhongtong 美团 顺丰速运 滴滴")
            .split(u' ');
    QStringList typed;
    for (const QString& word : words) {
        for (qsizetype length = 1; length <= word.size(); ++length) {
            typed << word.left(length);
        }
    }
    return typed;
}

class Bench {
public:
    explicit Bench(Ledger& ledger) : m_ledger(ledger), m_roll(ledger) {}

    // The best of some rounds stands beside: what else the machine does is not in it.
    void search(WorkerOrder order, const char* what) {
        const QStringList typed = typedTexts();
        std::vector<double> best(static_cast<size_t>(typed.size()), 1e9);
        Times all;
        for (int round = 0; round < kRounds; ++round) {
            for (qsizetype i = 0; i < typed.size(); ++i) {
                WorkerQuery query;
                query.text = typed[i];
                query.order = order;
                all.milliseconds.push_back(timed([&] { m_roll.rows(m_roll.ids(query, kPage)); }));
                double& time = best[static_cast<size_t>(i)];
                time = std::min(time, all.milliseconds.back());
            }
        }
        const auto slowest = std::max_element(best.begin(), best.end()) - best.begin();
        add(QStringLiteral("%1, 99th percentile of %2 keystrokes")
                .arg(QLatin1String(what))
                .arg(all.milliseconds.size()),
            all,
            QStringLiteral("best of %1 rounds: %2, the slowest “%3”")
                .arg(kRounds)
                .arg(milliseconds(Times{best}.at(0.99)), typed[slowest]));
    }

    void jump() {
        std::vector<WorkerId> all;
        const double list = timed([&] { all = m_roll.ids({}); });
        People random;
        Times jumps;
        for (int i = 0; i < 300; ++i) {
            const auto from = static_cast<qsizetype>(random.below(all.size() - kPage));
            const std::vector<WorkerId> page(all.begin() + from, all.begin() + from + kPage);
            jumps.milliseconds.push_back(timed([&] { m_roll.rows(page); }));
        }
        add(QStringLiteral("jump to any row, 99th percentile of %1").arg(jumps.milliseconds.size()), jumps,
            QStringLiteral("the list of all: %1").arg(milliseconds(list)));
    }

    // What a plain walk through the same table costs.
    void like() {
        Times likes;
        for (const auto* part : {"%小龙%", "%张伟%", "%欣怡%"}) {
            likes.milliseconds.push_back(timed([&] {
                Statement rows = m_ledger.database().prepare(
                    "SELECT id FROM worker WHERE name LIKE ? ORDER BY name LIMIT 100");
                rows.with(QString::fromUtf8(part));
                while (rows.step()) {
                }
            }));
        }
        m_like = milliseconds(likes.at(0.5));
    }

    void print(int workers) {
        std::printf("%d workers, the first %d rows each time, LIKE %s\n\n", workers, kPage,
                    qPrintable(m_like));
        bench::print(m_lines);
    }

private:
    void add(const QString& what, Times times, const QString& beside) {
        m_lines.push_back({what,
                           milliseconds(times.at(0.99)),
                           QStringLiteral("median %1, slowest %2; %3")
                               .arg(milliseconds(times.at(0.5)), milliseconds(times.at(1)), beside),
                           {},
                           QStringLiteral("≤ 16 ms"),
                           megabytes(peakOfThisProcess())});
    }

    Ledger& m_ledger;
    WorkerRoll m_roll;
    QString m_like;
    std::vector<Line> m_lines;
};

void makeLedger(const QString& path, int workers) {
    NewLedger settings;
    settings.path = path;
    settings.office = {QStringLiteral("永丰街道"), OfficeLevel::Street};
    settings.password = kPassword;
    settings.cost = KeyCost::quick();
    Fill(*Ledger::create(settings).ledger).run(workers);
}

}  // namespace

int main(int argc, char* argv[]) {
    const QCoreApplication application(argc, argv);
    const QStringList words = application.arguments();
    const int workers = words.value(1, QStringLiteral("1000000")).toInt();
    const QTemporaryDir temporary;
    const QString path = words.value(2, temporary.path()) + QStringLiteral("/bench.nxl");
    if (words.size() > 3) {
        makeLedger(path, workers);
        return 0;
    }
    if (!QFile::exists(path)) {
        const Measure fill =
            inChild(thisProgram({QString::number(workers), QFileInfo(path).path(), QStringLiteral("fill")}));
        std::printf("%d workers written in %.0f s\n", workers, fill.seconds);
    }
    const auto ledger = Ledger::open(path, {QStringLiteral("admin"), kPassword});
    Bench bench(*ledger);
    bench.search(WorkerOrder::Pinyin, "search, in the order of pinyin");
    bench.search(WorkerOrder::Strokes, "search, in the order of strokes");
    bench.jump();
    bench.like();
    bench.print(workers);
    return 0;
}
