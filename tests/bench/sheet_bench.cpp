// SPDX-License-Identifier: GPL-3.0-or-later
// How fast spreadsheets are read, imported and written, beside the tools that do nothing else: in one run,
// turn about, each in a process of its own. Not a test: figures are printed, and judged by people.
//   nuanxin_sheet_bench [ROWS]        Linux only; needs unzip and Debian's python3-openpyxl
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <cstdio>

#include "core/census/worker_roll_store.h"
#include "core/exchange/import_description.h"
#include "core/exchange/rehearsal.h"
#include "core/exchange/sheet_reader.h"
#include "core/exchange/worker_export.h"
#include "core/ledger/ledger.h"
#include "tests/bench/measure.h"
#include "tests/bench/roster.h"

namespace {

using namespace nuanxin;
using namespace nuanxin::bench;

constexpr int kRounds = 5;
constexpr int kPrepared = 1'000;  // rows written over and over, so that only the writing is measured

const QString kPassword = QStringLiteral("测试密码-8位以上");

void writeRoster(const QString& path, int rows, BareWriter::Texts texts) {
    BareWriter writer(path, texts);
    RosterRows roster;
    for (int row = 0; row < rows; ++row) {
        writer.addRow(bareRow(roster.next()));
    }
    writer.finish();
}

void writeBare(const QString& path, int rows) {
    RosterRows roster;
    std::vector<std::vector<BareCell>> prepared;
    for (int row = 0; row < kPrepared; ++row) {
        prepared.push_back(bareRow(roster.next()));
    }
    BareWriter writer(path, BareWriter::Texts::InSheet);
    for (int row = 0; row < rows; ++row) {
        writer.addRow(prepared[static_cast<size_t>(row % kPrepared)]);
    }
    writer.finish();
}

void writeOurs(const QString& path, int rows) {
    RosterRows roster;
    std::vector<std::vector<TableValue>> prepared;
    for (int row = 0; row < kPrepared; ++row) {
        prepared.push_back(roster.next());
    }
    TableLayout layout;
    for (int column = 0; column < kRosterColumns; ++column) {
        layout.columns.push_back(rosterColumn(column));
    }
    const auto writer = makeXlsxWriter(path, layout);
    for (int row = 0; row < rows; ++row) {
        writer->addRow(prepared[static_cast<size_t>(row % kPrepared)]);
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

// The cheapest key: Argon2id is measured elsewhere, and is paid once.
std::unique_ptr<Ledger> ledgerAt(const QString& path) {
    if (QFile::exists(path)) {
        return Ledger::open(path, {QStringLiteral("admin"), kPassword});
    }
    NewLedger settings;
    settings.path = path;
    settings.office = {QStringLiteral("永丰街道"), OfficeLevel::Street};
    settings.password = kPassword;
    settings.cost = KeyCost::quick();
    return Ledger::create(settings).ledger;
}

// All that the program does from the file to the entry in the history.
bool import(const QString& ledgerPath, const QString& path, int expected) {
    const auto ledger = ledgerAt(ledgerPath);
    Rehearsal rehearsal(*ledger, *findImportDescription(QStringLiteral("workers")));
    rehearsal.add(QFileInfo(path).fileName(), readWorkbook(path));
    rehearsal.judge();
    const RehearsalSummary summary = rehearsal.summary();
    rehearsal.commit();
    return summary.total() == expected && summary.leftOut == 0 && summary.toVerify == 0;
}

bool exportAll(const QString& ledgerPath, const QString& path) {
    const auto ledger = ledgerAt(ledgerPath);
    WorkerExport what;
    what.path = path;
    what.columns = {RollColumn::Name,       RollColumn::Sex,       RollColumn::BirthDate,
                    RollColumn::Ethnicity,  RollColumn::Education, RollColumn::PoliticalStatus,
                    RollColumn::Occupation, RollColumn::Platform,  RollColumn::Employer,
                    RollColumn::Site,       RollColumn::Community, RollColumn::NativePlace,
                    RollColumn::Identity,   RollColumn::Phone,     RollColumn::Address,
                    RollColumn::StartedOn,  RollColumn::State,     RollColumn::Skills,
                    RollColumn::Source,     RollColumn::Note};
    what.workers = WorkerRoll(*ledger).ids({});
    what.unmasked = true;
    what.toWhom = what.why = QStringLiteral("测速");
    return exportWorkers(*ledger, what, Progress::none()) > 0;
}

bool child(const QStringList& words) {
    const QString& work = words[1];
    const QString& path = words[2];
    const int rows = words[3].toInt();
    if (work == u"roster") {
        writeRoster(path, rows, BareWriter::Texts::Shared);
    } else if (work == u"roster-in-sheet") {
        writeRoster(path, rows, BareWriter::Texts::InSheet);
    } else if (work == u"bare") {
        writeBare(path, rows);
    } else if (work == u"ours") {
        writeOurs(path, rows);
    } else if (work == u"count") {
        CountingSink sink;
        readRows(path, sink);
        return sink.cells > 0;
    } else if (work == u"keep") {
        return !readWorkbook(path).sheets.empty();
    } else if (work == u"import") {
        return import(words[4], path, rows);
    } else {
        return exportAll(words[4], path);
    }
    return true;
}

class Bench {
public:
    Bench(const QString& folder, int rows) : m_folder(folder), m_rows(rows) {}

    void read(const QString& made, const QString& how) {
        const QString file = inFolder(made + QStringLiteral(".xlsx"));
        inChild(thisProgram({made, file, QString::number(m_rows)}));
        std::vector<Contest> all{
            {QStringLiteral("unzip -p"),
             command(QStringLiteral("unzip -p '%1' xl/worksheets/sheet1.xml > /dev/null").arg(file))},
            openpyxl(file),
            {QStringLiteral("rows one by one"), self("count", file)},
            {QStringLiteral("the whole workbook kept"), self("keep", file)},
            // Shared texts stand in a part of their own, which the sheet's alone leaves out.
            {QStringLiteral("unzip -p, shared texts too"),
             command(QStringLiteral("unzip -p '%1' xl/worksheets/sheet1.xml xl/sharedStrings.xml > /dev/null")
                         .arg(file))}};
        if (made == u"roster-in-sheet") {
            all.pop_back();
        }
        runInTurn(all, kRounds);
        for (const Contest& ours : {all[2], all[3]}) {
            const QString what = QStringLiteral("read, %1, %2").arg(how, ours.name);
            add(what, ours, all[0], ours.best.seconds / all[0].best.seconds, "≤ 3");
            if (all.size() > 4) {
                add(what, ours, all[4], ours.best.seconds / all[4].best.seconds, "");
            }
            add(what, ours, all[1], all[1].best.seconds / ours.best.seconds, "≥ 8, faster");
        }
    }

    // Beside openpyxl's reading of the same file; the first import goes into an empty ledger.
    void import(const QString& made, const QString& how) {
        const QString file = inFolder(made + QStringLiteral(".xlsx"));
        const QString ledger = inFolder(QStringLiteral("import.nxl"));
        const auto anew = [ledger] {
            for (const char* end : {"", "-wal", "-shm"}) {
                QFile::remove(ledger + QLatin1String(end));
            }
        };
        const QStringList words{QStringLiteral("import"), file, QString::number(m_rows), ledger};
        std::vector<Contest> all{
            openpyxl(file),
            {QStringLiteral("import, %1, everybody new").arg(how), thisProgram(words), anew},
            {QStringLiteral("import, %1, the same file again").arg(how), thisProgram(words)}};
        runInTurn(all, kRounds);
        for (const Contest& ours : {all[1], all[2]}) {
            add(ours.name, ours, all[0], all[0].best.seconds / ours.best.seconds, "> 1, faster");
        }
        m_ledger = ledger;
    }

    void write() {
        const QString exported = inFolder(QStringLiteral("export.xlsx"));
        std::vector<Contest> all{
            {QStringLiteral("libxlsxwriter"), self("bare", inFolder(QStringLiteral("bare.xlsx")))},
            {QStringLiteral("write the rows"), self("ours", inFolder(QStringLiteral("ours.xlsx")))},
            {QStringLiteral("export from the ledger, unsealed"),
             thisProgram({QStringLiteral("export"), exported, QString::number(m_rows), m_ledger})}};
        runInTurn(all, kRounds);
        add(all[1].name, all[1], all[0], all[1].best.seconds / all[0].best.seconds, "≤ 1.2");
        add(all[2].name, all[2], all[0], all[2].best.seconds / all[0].best.seconds, "");
    }

    void print() const { bench::print(m_lines); }

private:
    QString inFolder(const QString& name) const { return m_folder + u'/' + name; }
    std::function<void()> self(const char* work, const QString& path) const {
        return thisProgram({QLatin1String(work), path, QString::number(m_rows)});
    }
    static Contest openpyxl(const QString& file) {
        return {
            QStringLiteral("openpyxl"),
            command(QStringLiteral("/usr/bin/python3 -c \"import openpyxl\nfor r in openpyxl.load_workbook("
                                   "'%1', read_only=True).active.iter_rows(values_only=True): pass\"")
                        .arg(file))};
    }
    void add(const QString& what, const Contest& ours, const Contest& other, double ratio, const char* aim) {
        m_lines.push_back({what, seconds(ours.best.seconds),
                           QStringLiteral("%1: %2, %3")
                               .arg(other.name, seconds(other.best.seconds), megabytes(other.best.megabytes)),
                           times(ratio), QString::fromUtf8(aim), megabytes(ours.best.megabytes)});
    }

    QString m_folder, m_ledger;
    int m_rows;
    std::vector<Line> m_lines;
};

}  // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const QStringList words = application.arguments();
    if (words.size() > 3) {
        return child(words) ? 0 : 1;
    }
    const int rows = words.value(1, QStringLiteral("100000")).toInt();
    const QTemporaryDir folder;
    Bench bench(folder.path(), rows);
    for (const auto& [made, how] :
         {std::pair("roster-in-sheet", "texts in the sheet"), {"roster", "shared texts"}}) {
        bench.read(QLatin1String(made), QLatin1String(how));
        bench.import(QLatin1String(made), QLatin1String(how));
    }
    bench.write();
    std::printf("%d rows × %d columns, best of %d rounds\n\n", rows, kRosterColumns, kRounds);
    bench.print();
    return 0;
}
