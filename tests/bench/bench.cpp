// SPDX-License-Identifier: GPL-3.0-or-later
// What keeping history costs: the ledger's writes against the same rows by plain SQLite calls, and opening a
// large ledger. Not a test: nothing fails here, ctest does not run it.
//   cmake --preset release && cmake --build --preset release --target nuanxin_bench
//   build/release/bin/nuanxin_bench [FOLDER]      (default: the system's folder for temporary files)
// Figures depend on the disk under FOLDER; the ratios much less. Floor and ledger take turns, so that other
// work on the computer weighs on both alike.
#include <sqlite3.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>
#include <functional>
#include <memory>

#include "core/ledger/ledger.h"
#include "core/ledger/ledger_file.h"
#include "core/ledger/platform.h"

using namespace nuanxin;

namespace {

constexpr int kRuns = 7;
constexpr int kSingles = 1000;
constexpr int kBulk = 100'000;
constexpr int kLarge = 1'000'000;

const QString kPassword = QStringLiteral("测试密码-8位以上");

double seconds(const std::function<void()>& work) {
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e9;
}

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

std::unique_ptr<Ledger> newLedger(const QString& path, KeyCost cost) {
    NewLedger settings;
    settings.path = path;
    settings.office = {QStringLiteral("永丰街道"), OfficeLevel::Street};
    settings.password = kPassword;
    settings.cost = cost;
    return Ledger::create(settings).ledger;
}

void check(int code, sqlite3* database) {
    if (code != SQLITE_OK && code != SQLITE_DONE) {
        std::fprintf(stderr, "sqlite: %s\n", sqlite3_errmsg(database));
        std::exit(1);
    }
}

// One row as both sides write it: same values, same order, same table, same indexes.
struct Row {
    qint64 id;
    QByteArray name, code;
    explicit Row(qint64 number)
        : id(1'000'000 + number),
          name("网格" + QByteArray::number(number * 7919 % 1'000'003) + '-' + QByteArray::number(number)),
          code(QByteArray::number(361199000000 + number)) {}
};

constexpr char kInsert[] = "INSERT INTO place (id, parent_id, level, name, code) VALUES (?, NULL, 4, ?, ?)";

// The floor: the ledger's own connection settings and table, and nothing else. No history, no Qt.
class PlainTable {
public:
    explicit PlainTable(const QString& path, Ledger& like) : m_connection(connectTo(path)) {
        Statement schema = like.database().prepare(
            "SELECT sql FROM sqlite_schema WHERE tbl_name = 'place' AND sql IS NOT NULL");
        while (schema.step()) {
            execute(schema.text(0).toUtf8().constData());
        }
        check(sqlite3_prepare_v2(handle(), kInsert, -1, &m_insert, nullptr), handle());
    }
    ~PlainTable() { sqlite3_finalize(m_insert); }
    PlainTable(const PlainTable&) = delete;
    PlainTable& operator=(const PlainTable&) = delete;

    void execute(const char* sql) { check(sqlite3_exec(handle(), sql, nullptr, nullptr, nullptr), handle()); }
    void insert(const Row& row) {
        sqlite3_bind_int64(m_insert, 1, row.id);
        sqlite3_bind_text(m_insert, 2, row.name.constData(), int(row.name.size()), SQLITE_STATIC);
        sqlite3_bind_text(m_insert, 3, row.code.constData(), int(row.code.size()), SQLITE_STATIC);
        check(sqlite3_step(m_insert), handle());
        sqlite3_reset(m_insert);
    }

private:
    sqlite3* handle() const { return m_connection->handle(); }
    std::unique_ptr<Database> m_connection;
    sqlite3_stmt* m_insert = nullptr;
};

// As the stores do it: QString in, a statement from the cache.
void insertInto(Database& database, qint64 id, const QString& name, const QString& code) {
    database.prepare(kInsert).with(id, name, code).run();
}

struct Pair {
    std::vector<double> floor, ledger;
    double ratio() const {  // of each run by itself: its two halves had the same neighbours
        std::vector<double> ratios;
        for (size_t run = 0; run < floor.size(); ++run) {
            ratios.push_back(ledger[run] / floor[run]);
        }
        return median(ratios);
    }
};

struct Words {
    std::vector<Row> rows;
    std::vector<std::pair<QString, QString>> texts;
    explicit Words(int count) {
        for (int i = 0; i < count; ++i) {
            rows.emplace_back(i);
            texts.emplace_back(QString::fromUtf8(rows[size_t(i)].name),
                               QString::fromUtf8(rows[size_t(i)].code));
        }
    }
};

Pair singleRows(const QString& folder) {
    const Words words(kSingles);
    Pair times;
    for (int run = 0; run < kRuns; ++run) {
        const auto ledger =
            newLedger(QStringLiteral("%1/single%2.nxl").arg(folder).arg(run), KeyCost::quick());
        PlainTable plain(QStringLiteral("%1/single%2.db").arg(folder).arg(run), *ledger);
        times.floor.push_back(seconds([&] {
            for (const Row& row : words.rows) {
                plain.execute("BEGIN IMMEDIATE");
                plain.insert(row);
                plain.execute("COMMIT");
            }
        }));
        times.ledger.push_back(seconds([&] {
            for (size_t i = 0; i < words.rows.size(); ++i) {
                ledger->write(QStringLiteral("新建区划"), [&](Database& database) {
                    insertInto(database, words.rows[i].id, words.texts[i].first, words.texts[i].second);
                });
            }
        }));
    }
    return times;
}

Pair bulkRows(const QString& folder) {
    const Words words(kBulk);
    Pair times;
    for (int run = 0; run < kRuns; ++run) {
        const auto ledger = newLedger(QStringLiteral("%1/bulk%2.nxl").arg(folder).arg(run), KeyCost::quick());
        PlainTable plain(QStringLiteral("%1/bulk%2.db").arg(folder).arg(run), *ledger);
        times.floor.push_back(seconds([&] {
            plain.execute("BEGIN IMMEDIATE");
            for (const Row& row : words.rows) {
                plain.insert(row);
            }
            plain.execute("COMMIT");
        }));
        times.ledger.push_back(seconds([&] {
            ledger->write(QStringLiteral("导入"), [&](Database& database) {
                for (size_t i = 0; i < words.rows.size(); ++i) {
                    insertInto(database, words.rows[i].id, words.texts[i].first, words.texts[i].second);
                }
            });
        }));
    }
    return times;
}

// Argon2id takes many times as long as the rest and varies by more than the rest takes. So the ledger has the
// cheapest key, which costs next to nothing, and Argon2id is measured by itself.
struct Opening {
    std::vector<double> argon2, rest;
    qint64 bytes = 0;
};

Opening openWith(int rows, const QString& folder) {
    const QString path = QStringLiteral("%1/open%2.nxl").arg(folder).arg(rows);
    {
        const auto ledger = newLedger(path, KeyCost::quick());
        for (int part = 0; part < rows / kBulk; ++part) {
            ledger->write(QStringLiteral("导入"), [&](Database& database) {
                for (int i = part * kBulk; i < (part + 1) * kBulk; ++i) {
                    const Row row(i);
                    insertInto(database, row.id, QString::fromUtf8(row.name), QString::fromUtf8(row.code));
                }
            });
        }
    }
    Opening times;
    times.bytes = QFile(path).size();
    const QByteArray salt = randomSalt();
    for (int run = 0; run < kRuns; ++run) {
        times.argon2.push_back(seconds([&] { SecretKey::fromPassword(kPassword, salt, KeyCost::normal()); }));
        std::unique_ptr<Ledger> ledger;
        times.rest.push_back(seconds([&] {
            ledger = Ledger::open(path, {QStringLiteral("admin"), kPassword});
        }));
    }
    return times;
}

void printPair(const char* what, int rows, const Pair& times, const char* aim) {
    std::printf("%-28s %12.0f %13.0f %6.2f x  %s\n", what, rows / median(times.floor),
                rows / median(times.ledger), times.ratio(), aim);
}

void printOpening(const char* what, const Opening& times, const char* aim) {
    const double argon2 = median(times.argon2) * 1000;
    const double rest = median(times.rest) * 1000;
    std::printf("%-28s %6lld %13.0f %12.1f %8.0f  %s\n", what,
                static_cast<long long>(times.bytes / 1'000'000), argon2, rest, argon2 + rest, aim);
}

}  // namespace

int main(int argc, char* argv[]) {
    const QCoreApplication application(argc, argv);
    prepareProcess();
    const QString parent = application.arguments().value(1, QDir::tempPath());
    const QTemporaryDir folder(parent + QStringLiteral("/nuanxin-bench-XXXXXX"));
    std::printf("Medians of %d runs.\n\n", kRuns);
    std::printf("writing                      plain rows/s  ledger rows/s    time  aim\n");
    printPair("one row in a write", kSingles, singleRows(folder.path()), "-");
    printPair("100 000 rows in one write", kBulk, bulkRows(folder.path()), "<= 2.5 x");
    // A small file is checked page by page on opening, a large one is not; see core/ledger/ledger_file.cpp.
    std::printf(
        "\nopening                          MB   Argon2id ms  the rest ms   sum ms  aim for the rest\n");
    printOpening("1 000 000 rows", openWith(kLarge, folder.path()), "<= 50 ms");
    printOpening("100 000 rows", openWith(kBulk, folder.path()), "-");
    return 0;
}
