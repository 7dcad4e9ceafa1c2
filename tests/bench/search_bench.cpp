// SPDX-License-Identifier: GPL-3.0-or-later
// Searching a million fictional workers: every keystroke of what people type, until the first hundred rows
// are there. nuanxin_search_bench [workers] [folder]; a ledger already in the folder is used again.
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>
#include <algorithm>
#include <random>

#include "core/census/employer_store.h"
#include "core/census/site_store.h"
#include "core/census/worker_roll_store.h"
#include "core/census/worker_store.h"
#include "core/text/identity_number.h"

using namespace nuanxin;

namespace {

const QString kPassword = QStringLiteral("测试密码-8位以上");

// About as often as they are met in the country.
const QStringList kSurnames =
    QStringLiteral(
        "王王王王王王王李李李李李李李张张张张张张刘刘刘刘刘陈陈陈陈杨杨杨黄黄赵赵吴吴周周徐徐"
        "孙孙马马朱朱胡胡郭何林罗高郑梁谢宋唐许韩冯邓曹彭曾萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任"
        "沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万"
        "钱严覃武戴莫孔向汤仇单区解翟查")
        .split(QString(), Qt::SkipEmptyParts);
const QStringList kGiven =
    QStringLiteral(
        "伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂华建国文玉珍玲梅辉红燕鹏飞浩宇轩子涵"
        "梓欣怡佳雨晨思琪俊杰嘉博海波志远晓东小龙春生家豪立新德福永胜振宁长江中山旺琳璐瑶雪峰凯")
        .split(QString(), Qt::SkipEmptyParts);

class Fill {
public:
    explicit Fill(Ledger& ledger) : m_ledger(ledger) {}

    void run(int workers) {
        m_ledger.write(QStringLiteral("企业和网点"), [this](Database&) { addWorkplaces(); });
        constexpr int kBatch = 50000;
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
            employer.name = brands[i % 6] + name(i).mid(1) + QStringLiteral("有限公司");
            employer.kind = QStringLiteral("courier");
            m_employers.push_back(EmployerStore(m_ledger).put(employer));
        }
        for (int i = 0; i < 3000; ++i) {
            Site site;
            site.employer = m_employers[size_t(i) % m_employers.size()];
            site.name = brands[i % 6] + name(i).mid(1) + QStringLiteral("站");
            m_sites.push_back(SiteStore(m_ledger).put(site));
        }
    }
    QString name(int) {
        QString all = kSurnames[int(m_random() % size_t(kSurnames.size()))];
        for (size_t i = 0; i < 1 + (m_random() % 4 > 0 ? 1 : 0); ++i) {
            all += kGiven[int(m_random() % size_t(kGiven.size()))];
        }
        return all;
    }
    Worker worker(int number) {
        Worker worker;
        worker.name = name(number);
        worker.sex = number % 4 ? QStringLiteral("1") : QStringLiteral("2");
        worker.occupation = number % 3 ? QStringLiteral("rider") : QStringLiteral("courier");
        worker.politicalStatus = number % 15 ? QStringLiteral("13") : QStringLiteral("01");
        worker.site = m_sites[m_random() % m_sites.size()];
        worker.employer = m_employers[m_random() % m_employers.size()];
        const QDate birth = QDate(1965, 1, 1).addDays(int(m_random() % 14000));
        const QString first = QStringLiteral("361199%1%2")
                                  .arg(birth.toString(QStringLiteral("yyyyMMdd")))
                                  .arg(number % 1000, 3, 10, QLatin1Char('0'));
        worker.birthDate = birth.toString(Qt::ISODate);
        worker.identity.plain = first + *text::checkDigit(first);
        worker.phone.plain = QStringLiteral("1%1").arg(3000000000 + qint64(number) * 37 % 6000000000, 10);
        return worker;
    }

    Ledger& m_ledger;
    std::mt19937 m_random{20260101};
    std::vector<EmployerId> m_employers;
    std::vector<SiteId> m_sites;
};

struct Times {
    std::vector<double> milliseconds{};
    void report(QTextStream& out, const QString& what) {
        std::sort(milliseconds.begin(), milliseconds.end());
        const auto at = [this](double share) {
            return milliseconds[std::min(milliseconds.size() - 1,
                                         size_t(share * double(milliseconds.size())))];
        };
        out << what
            << QStringLiteral(": %1 次，中位 %2 ms，p99 %3 ms，最慢 %4 ms\n")
                   .arg(milliseconds.size())
                   .arg(at(0.5), 0, 'f', 2)
                   .arg(at(0.99), 0, 'f', 2)
                   .arg(milliseconds.back(), 0, 'f', 2);
    }
};

template <class Work>
double timed(const Work& work) {
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

// What a person types letter by letter: names in pinyin, initials, characters, phone tails, workplaces.
QStringList typedTexts() {
    QStringList words =
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

void measure(Ledger& ledger, QTextStream& out, WorkerOrder order, const QString& what) {
    WorkerRoll roll(ledger);
    Times times;
    QString slowest;
    double worst = 0;
    for (int round = 0; round < (order == WorkerOrder::Pinyin ? 5 : 1); ++round) {
        for (const QString& typed : typedTexts()) {
            WorkerQuery query;
            query.text = typed;
            query.order = order;
            const double spent = timed([&] { roll.rows(roll.ids(query, 100)); });
            times.milliseconds.push_back(spent);
            if (spent > worst) {
                worst = spent;
                slowest = typed;
            }
        }
    }
    times.report(out, what);
    out << QStringLiteral("  最慢的是“%1”\n").arg(slowest);
}

}  // namespace

int main(int argc, char* argv[]) {
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    const int workers = argc > 1 ? atoi(argv[1]) : 1000000;
    const QTemporaryDir temporary;
    const QString path =
        (argc > 2 ? QString::fromLocal8Bit(argv[2]) : temporary.path()) + QStringLiteral("/bench.nxl");
    std::unique_ptr<Ledger> ledger;
    if (QFile::exists(path)) {
        ledger = Ledger::open(path, {QStringLiteral("admin"), kPassword});
    } else {
        NewLedger settings{path,
                           {QStringLiteral("永丰街道"), OfficeLevel::Street},
                           QStringLiteral("admin"),
                           kPassword,
                           KeyCost::quick()};
        ledger = Ledger::create(settings).ledger;
        const double spent = timed([&] { Fill(*ledger).run(workers); });
        out << QStringLiteral("写入 %1 人：%2 s\n").arg(workers).arg(spent / 1000, 0, 'f', 1);
    }
    out << QStringLiteral("文件 %1 MB\n").arg(QFile(path).size() / 1000000);
    measure(*ledger, out, WorkerOrder::Pinyin, QStringLiteral("逐键检索前一百行，按拼音"));
    measure(*ledger, out, WorkerOrder::Strokes, QStringLiteral("逐键检索前一百行，按笔画"));

    WorkerRoll roll(*ledger);
    std::vector<WorkerId> all;
    out << QStringLiteral("全部编号按拼音：%1 ms\n").arg(timed([&] { all = roll.ids({}); }), 0, 'f', 1);
    WorkerQuery members;
    members.filter.politicalStatuses = {QStringLiteral("01")};
    out << QStringLiteral("党员的编号按拼音：%1 ms\n").arg(timed([&] { roll.ids(members); }), 0, 'f', 1);
    std::mt19937 random(7);
    Times jumps;
    for (int i = 0; i < 300; ++i) {
        const size_t from = random() % (all.size() - 100);
        const std::vector<WorkerId> page(all.begin() + qsizetype(from), all.begin() + qsizetype(from) + 100);
        jumps.milliseconds.push_back(timed([&] { roll.rows(page); }));
    }
    jumps.report(out, QStringLiteral("跳到任意行取一百行"));

    Times likes;
    for (const QString& part :
         {QStringLiteral("%小龙%"), QStringLiteral("%张伟%"), QStringLiteral("%欣怡%")}) {
        likes.milliseconds.push_back(timed([&] {
            Statement rows =
                ledger->database().prepare("SELECT id FROM worker WHERE name LIKE ? ORDER BY name LIMIT 100");
            rows.with(part);
            while (rows.step()) {
            }
        }));
    }
    likes.report(out, QStringLiteral("同一表上 LIKE"));
    return 0;
}
