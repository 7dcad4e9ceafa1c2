// SPDX-License-Identifier: GPL-3.0-or-later
// How fast spreadsheets are read and written, beside the tools that do nothing else, in one run and each in a
// process of its own. Not a test: figures are printed, and judged by people.
//   nuanxin_sheet_bench [ROWS]        Linux only; needs unzip and Debian's python3-openpyxl
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <xlsxwriter.h>

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <string>

#include "core/exchange/sheet_reader.h"
#include "core/exchange/table_writer.h"

namespace {

using namespace nuanxin;

constexpr int kColumns = 20;
constexpr int kRounds = 5;

// A roster's columns: a running number, two dates, a few words that repeat, numbers and names that do not.
enum class Filling { RunningNumber, Word, Unique, Date };
Filling filling(int column) {
    switch (column) {
        case 0:
        case 17:
            return Filling::RunningNumber;
        case 7:
        case 8:
            return Filling::Date;
        case 1:
        case 3:
        case 4:
        case 11:
            return Filling::Unique;
        default:
            return Filling::Word;
    }
}

std::string text(int row, int column) {
    static const char* const words[] = {"外卖配送员", "快递员", "网约车司机", "群众",
                                        "中共党员",   "汉族",   "金星社区"};
    if (filling(column) == Filling::Word) {
        return words[(row * 7 + column) % 7];
    }
    char digits[32];
    std::snprintf(digits, sizeof digits, column == 11 ? "陶亭小区%d栋%d室" : "3611991980%08d", row % 9999991,
                  column);
    return digits;
}

void writeBare(const QString& path, int rows, bool constantMemory) {
    lxw_workbook_options options{};
    options.constant_memory = constantMemory ? LXW_TRUE : LXW_FALSE;
    lxw_workbook* book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    lxw_worksheet* sheet = workbook_add_worksheet(book, nullptr);
    lxw_format* dates = workbook_add_format(book);
    format_set_num_format(dates, "yyyy-mm-dd");
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < kColumns; ++column) {
            const auto r = static_cast<lxw_row_t>(row);
            const auto c = static_cast<lxw_col_t>(column);
            if (filling(column) == Filling::RunningNumber) {
                worksheet_write_number(sheet, r, c, row, nullptr);
            } else if (filling(column) == Filling::Date) {
                worksheet_write_number(sheet, r, c, 40000 + row % 5000, dates);
            } else {
                worksheet_write_string(sheet, r, c, text(row, column).c_str(), nullptr);
            }
        }
    }
    workbook_close(book);
}

void writeOurs(const QString& path, int rows) {
    TableLayout layout;
    layout.sheetName = QStringLiteral("花名册");
    for (int column = 0; column < kColumns; ++column) {
        const Filling kind = filling(column);
        layout.columns.push_back(
            {QStringLiteral("第%1列").arg(column + 1), kind == Filling::RunningNumber ? ColumnKind::Number
                                                       : kind == Filling::Date        ? ColumnKind::Date
                                                                                      : ColumnKind::Text});
    }
    const auto writer = makeXlsxWriter(path, layout);
    std::vector<TableValue> values(kColumns);
    const QDate first(2009, 7, 6);
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < kColumns; ++column) {
            const Filling kind = filling(column);
            TableValue& value = values[static_cast<size_t>(column)];
            if (kind == Filling::RunningNumber) {
                value = static_cast<double>(row);
            } else if (kind == Filling::Date) {
                value = first.addDays(row % 5000);
            } else {
                value = QString::fromStdString(text(row, column));
            }
        }
        writer->addRow(values);
    }
    writer->finish();
}

class CountingSink final : public RowSink {
public:
    bool beginSheet(const SheetInfo&) override { return true; }
    void row(SheetRow& row) override { cells += row.cells.size(); }
    void endSheet(const SheetInfo&) override {}
    size_t cells = 0;
};

struct Measure {
    double seconds = 0, megabytes = 0;
};

// In a child, so that the peak of memory is its own.
Measure once(const std::function<void()>& work) {
    QElapsedTimer clock;
    clock.start();
    const pid_t child = fork();
    if (child == 0) {
        work();
        _exit(127);  // it could not be started
    }
    int status = 0;
    rusage usage{};
    wait4(child, &status, 0, &usage);
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) {
        std::fprintf(stderr, "a measured program failed\n");
        std::exit(1);
    }
    return {static_cast<double>(clock.nsecsElapsed()) / 1e9, static_cast<double>(usage.ru_maxrss) / 1024};
}

struct Contest {
    const char* name;
    std::function<void()> work;
    Measure best{1e9, 0};
};

// Turn about, so that what else the machine does falls on all alike; the best of the rounds counts.
void run(std::vector<Contest>& contests) {
    for (int round = 0; round < kRounds; ++round) {
        for (Contest& contest : contests) {
            const Measure measure = once(contest.work);
            if (measure.seconds < contest.best.seconds) {
                contest.best = measure;
            }
        }
    }
    for (const Contest& contest : contests) {
        std::printf("%-44s %7.3f s  %7.0f MB\n", contest.name, contest.best.seconds, contest.best.megabytes);
    }
}

std::function<void()> command(const std::string& line) {
    return [line] { execl("/bin/sh", "sh", "-c", line.c_str(), static_cast<char*>(nullptr)); };
}

std::function<void()> self(const char* work, const QString& path, int rows) {
    return [work, file = QFile::encodeName(path), count = std::to_string(rows)] {
        execl("/proc/self/exe", "nuanxin_sheet_bench", work, file.constData(), count.c_str(),
              static_cast<char*>(nullptr));
    };
}

void report(const char* what, const Contest& a, const Contest& b, const char* aim) {
    std::printf("  %s: %.2f (aim %s)\n", what, a.best.seconds / b.best.seconds, aim);
}

void read(const QString& path) {
    const std::string file = path.toStdString();
    std::vector<Contest> contests{
        {"unzip -p of the sheet", command("unzip -p '" + file + "' xl/worksheets/sheet1.xml > /dev/null")},
        {"our reader, rows counted", self("--count", path, 0)},
        {"our reader, workbook kept", self("--keep", path, 0)},
        {"openpyxl read-only",
         command("/usr/bin/python3 -c \"import openpyxl\nfor r in openpyxl.load_workbook('" + file +
                 "', read_only=True).active.iter_rows(values_only=True): pass\"")}};
    run(contests);
    report("rows counted / unzip", contests[1], contests[0], "<= 3");
    report("workbook kept / unzip", contests[2], contests[0], "<= 3");
    report("openpyxl / rows counted", contests[3], contests[1], ">= 8");
    report("openpyxl / workbook kept", contests[3], contests[2], ">= 8");
}

// The work of one child: the program runs itself anew, lest the parent's memory be counted.
int child(const std::string& work, const QString& path, int rows) {
    if (work == "--bare") {
        writeBare(path, rows, true);
    } else if (work == "--shared") {
        writeBare(path, rows, false);
    } else if (work == "--ours") {
        writeOurs(path, rows);
    } else if (work == "--count") {
        CountingSink sink;
        readRows(path, sink);
        return sink.cells > 0 ? 0 : 1;
    } else {
        return readWorkbook(path).sheets.empty() ? 1 : 0;
    }
    return 0;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc == 4) {
        return child(argv[1], QFile::decodeName(argv[2]), std::atoi(argv[3]));
    }
    const int rows = argc > 1 ? std::atoi(argv[1]) : 100'000;
    QTemporaryDir folder;
    const QString shared = folder.filePath(QStringLiteral("shared.xlsx"));
    const QString inlined = folder.filePath(QStringLiteral("inline.xlsx"));
    const QString ours = folder.filePath(QStringLiteral("ours.xlsx"));
    once(self("--shared", shared, rows));

    std::vector<Contest> writing{{"bare libxlsxwriter, constant memory", self("--bare", inlined, rows)},
                                 {"our XLSX writer", self("--ours", ours, rows)}};
    run(writing);
    report("ours / bare", writing[1], writing[0], "<= 1.2");

    std::printf("\nwith shared strings, as spreadsheet programs write (%lld KB)\n",
                QFile(shared).size() >> 10);
    read(shared);
    std::printf("\nwith texts in the sheet, as programs write (%lld KB)\n", QFile(inlined).size() >> 10);
    read(inlined);
    return 0;
}
